package org.misevcheck.checker.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
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
    /** The position of each entry's first word. */
    private int[] starts = new int[512];

    private final AskedWords asked;
    private final LeafReaderContext leaf;
    private final Map<String, List<Match>> answered = new HashMap<>();

    DocumentIndex(List<Manuscript> documents, Vocabulary vocabulary, AskedWords asked) {
        this.asked = asked;
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
        leaf = index.createSearcher().getIndexReader().leaves().get(0);
    }

    Entry entry(int number) {
        return entries.get(number);
    }

    List<Entry> entries() {
        return entries;
    }

    /** Where the pattern matches, in reading order. */
    List<Match> matches(String pattern) {
        return answered.computeIfAbsent(pattern, this::search);
    }

    private List<Match> search(String pattern) {
        try {
            IntervalIterator intervals = Pattern.of(pattern).intervals(leaf);
            if (intervals == null || intervals.nextDoc() == DocIdSetIterator.NO_MORE_DOCS) {
                return List.of();
            }
            List<Match> found = new ArrayList<>();
            while (intervals.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
                found.add(match(intervals.start(), intervals.end()));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory cannot fail to be read", e);
        }
    }

    private Match match(int startPosition, int endPosition) {
        int number = Arrays.binarySearch(starts, 0, entries.size(), startPosition);
        number = number < 0 ? -number - 2 : number;
        Entry entry = entries.get(number);
        return new Match(
                number, entry.wordAt(startPosition - starts[number]), entry.wordAt(endPosition - starts[number]));
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
        int number = entries.size();
        if (number == starts.length) {
            starts = Arrays.copyOf(starts, 2 * number);
        }
        starts[number] = number == 0
                ? 0
                : starts[number - 1]
                        + Pattern.GAP
                        + entries.get(number - 1).words().size();
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

    /** What patterns ask for in all entries: words, and the concepts and quantities that begin there. */
    private final class Tokens extends TokenStream {

        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final Map<String, List<BytesRef>> meant = new HashMap<>();
        private final List<BytesRef> pending = new ArrayList<>();
        private int given;
        private int entry = -1;
        private int word = -1;
        private int lastPosition = -1;
        private int mention;
        private int quantity;

        @Override
        public boolean incrementToken() {
            while (given == pending.size()) {
                if (!advance()) {
                    return false;
                }
            }
            int position = starts[entry] + entries.get(entry).positions()[word];
            increment.setPositionIncrement(position - lastPosition);
            lastPosition = position;
            term.setBytesRef(pending.get(given++));
            return true;
        }

        private boolean advance() {
            given = 0;
            pending.clear();
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
            Word here = at.words().get(word);
            if (here.kind() != Kind.SIGN) {
                pending.addAll(meant.computeIfAbsent(here.form(), asked::of));
            }
            if (Numbers.isNumber(here)) {
                name("figure");
            }
            for (; mention < at.mentions().size() && at.mentions().get(mention).first() == word; mention++) {
                name(at.mentions().get(mention).group());
                name(at.mentions().get(mention).concept());
            }
            for (;
                    quantity < at.quantities().size()
                            && at.quantities().get(quantity).first() == word;
                    quantity++) {
                Quantity found = at.quantities().get(quantity);
                name(found.measure().word());
                found.ranges().forEach(this::name);
                if (found.measure().isDose()) {
                    name("dose");
                }
            }
            return true;
        }

        private void name(String name) {
            BytesRef named = asked.named(name);
            if (named != null && !pending.contains(named)) {
                pending.add(named);
            }
        }
    }
}
