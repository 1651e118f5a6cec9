package org.misevcheck.checker.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.evidence.Vocabulary.Mention;
import org.misevcheck.checker.evidence.Words.Kind;
import org.misevcheck.checker.evidence.Words.Word;
import org.misevcheck.checker.manuscript.Manuscript;
import org.misevcheck.checker.manuscript.Section;
import org.misevcheck.checker.manuscript.SectionRole;
import org.misevcheck.checker.manuscript.Sentence;

/** The sentences and headings of a study's documents, gone through once, with the words that patterns ask for. */
final class DocumentIndex {

    /**
     * A sentence or a heading.
     *
     * @param section number of its section over all documents
     * @param paragraph number of its paragraph over all documents
     * @param sentence null for a heading
     * @param positions position of each word from the entry's first; signs have that of the word before
     */
    record Entry(
            String document,
            Section of,
            int section,
            int paragraph,
            @Nullable Sentence sentence,
            String text,
            List<Word> words,
            int[] positions,
            List<Quantity> quantities,
            List<Mention> mentions) {

        /** The first word at this position. */
        int wordAt(int position) {
            int at = Arrays.binarySearch(positions, position);
            while (at > 0 && positions[at - 1] == position) {
                at--;
            }
            return Math.max(at, 0);
        }
    }

    /** A stretch of an entry, from word to word. */
    record Match(int entry, int first, int last) {}

    private final List<Entry> entries = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final IndexSearcher searcher;
    private final LeafReaderContext leaf;
    private final Map<String, List<Match>> asked = new HashMap<>();

    DocumentIndex(List<Manuscript> documents, Vocabulary vocabulary) {
        int section = 0;
        int paragraph = 0;
        for (Manuscript document : documents) {
            for (Section part : document.sections()) {
                section++;
                if (part.role() == SectionRole.REFERENCES) {
                    continue;
                }
                for (String heading : part.headings()) {
                    add(document.document(), part, section, ++paragraph, null, heading, vocabulary);
                }
                for (Sentence sentence : part.sentences()) {
                    paragraph += sentence.opensParagraph() ? 1 : 0;
                    add(document.document(), part, section, paragraph, sentence, sentence.text(), vocabulary);
                }
            }
        }
        MemoryIndex index = new MemoryIndex();
        index.addField(Pattern.FIELD, new Tokens());
        searcher = index.createSearcher();
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        leaf = leaves.get(0);
    }

    Entry entry(int number) {
        return entries.get(number);
    }

    List<Entry> entries() {
        return entries;
    }

    /** Where the pattern matches, in reading order. */
    List<Match> matches(String pattern) {
        return asked.computeIfAbsent(pattern, this::search);
    }

    private List<Match> search(String pattern) {
        List<Match> found = new ArrayList<>();
        try {
            Matches matches = searcher.createWeight(
                            searcher.rewrite(Pattern.query(pattern)), ScoreMode.COMPLETE_NO_SCORES, 1)
                    .matches(leaf, 0);
            MatchesIterator iterator = matches == null ? null : matches.getMatches(Pattern.FIELD);
            while (iterator != null && iterator.next()) {
                found.add(match(iterator.startPosition(), iterator.endPosition()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory cannot fail to be read", e);
        }
        return found;
    }

    private Match match(int startPosition, int endPosition) {
        int number = java.util.Collections.binarySearch(starts, startPosition);
        number = number < 0 ? -number - 2 : number;
        Entry entry = entries.get(number);
        int start = starts.get(number);
        return new Match(number, entry.wordAt(startPosition - start), entry.wordAt(endPosition - start));
    }

    private void add(
            String document,
            Section of,
            int section,
            int paragraph,
            @Nullable Sentence sentence,
            String text,
            Vocabulary vocabulary) {
        List<Word> words = Words.of(text);
        int[] positions = new int[words.size()];
        int position = -1;
        for (int i = 0; i < positions.length; i++) {
            position += words.get(i).kind() == Kind.SIGN ? 0 : 1;
            positions[i] = position;
        }
        int start = starts.isEmpty()
                ? 0
                : starts.get(starts.size() - 1)
                        + Pattern.GAP
                        + entries.get(entries.size() - 1).words().size();
        starts.add(start);
        entries.add(new Entry(
                document,
                of,
                section,
                paragraph,
                sentence,
                text,
                words,
                positions,
                vocabulary.named(Quantities.in(text, words)),
                Identifiers.with(vocabulary.mentions(text, words), text, words)));
    }

    /** The words of all entries, with the concepts and quantities that begin there. */
    private final class Tokens extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final Map<String, Set<String>> byBeginning = new HashMap<>();
        private int entry = -1;
        private int word = -1;
        private int lastPosition = -1;
        private List<String> pending = List.of();
        private int given;
        private int mention;
        private int quantity;

        @Override
        public boolean incrementToken() {
            while (given == pending.size()) {
                if (!advance()) {
                    return false;
                }
            }
            clearAttributes();
            int position = starts.get(entry) + entries.get(entry).positions()[word];
            increment.setPositionIncrement(position - lastPosition);
            lastPosition = position;
            term.append(pending.get(given++));
            return true;
        }

        private boolean advance() {
            given = 0;
            pending = List.of();
            word++;
            while (entry < 0 || word >= entries.get(entry).words().size()) {
                entry++;
                word = 0;
                mention = 0;
                quantity = 0;
                if (entry == entries.size()) {
                    return false;
                }
            }
            Entry at = entries.get(entry);
            List<String> tokens = new ArrayList<>(4);
            if (at.words().get(word).kind() != Kind.SIGN) {
                addWord(at.words().get(word).form(), tokens);
            }
            if (Quantities.isNumber(at.words().get(word))) {
                tokens.add("@figure");
            }
            for (; mention < at.mentions().size() && at.mentions().get(mention).first() == word; mention++) {
                addOnce(tokens, "@" + at.mentions().get(mention).group());
                addOnce(tokens, "@" + at.mentions().get(mention).concept());
            }
            for (;
                    quantity < at.quantities().size()
                            && at.quantities().get(quantity).first() == word;
                    quantity++) {
                Quantity found = at.quantities().get(quantity);
                addOnce(tokens, "@" + found.measure().word());
                found.ranges().forEach(range -> addOnce(tokens, "@" + range));
                if (found.measure().isDose()) {
                    addOnce(tokens, "@dose");
                }
            }
            pending = tokens;
            return true;
        }

        /** Leaves out what no language has: more words with one beginning than a pattern can stand for. */
        private void addWord(String form, List<String> tokens) {
            Set<String> alike = byBeginning.computeIfAbsent(
                    form.substring(0, Math.min(form.length(), Pattern.BEGINNING)), beginning -> new HashSet<>());
            if (alike.size() < Pattern.EXPANSIONS || alike.contains(form)) {
                alike.add(form);
                tokens.add(form);
            }
        }

        private void addOnce(List<String> tokens, String token) {
            if (!tokens.contains(token)) {
                tokens.add(token);
            }
        }
    }
}
