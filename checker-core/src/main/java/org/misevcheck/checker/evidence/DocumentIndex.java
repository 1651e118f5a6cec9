package org.misevcheck.checker.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.search.DocIdSetIterator;
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
    private final Map<String, List<String>> meant = new HashMap<>();
    private final Postings postings = new Postings();
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
            IntervalIterator intervals = Pattern.of(pattern).intervals(postings);
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
        Entry entry = new Entry(
                document,
                of,
                section,
                paragraph,
                sentence,
                text,
                words,
                positions,
                vocabulary.named(Quantities.in(text, words)),
                Identifiers.with(vocabulary.mentions(text, words), text, words));
        entries.add(entry);
        post(entry, starts[number]);
    }

    /** Adds what patterns ask for in an entry: words, and the concepts and quantities that begin there. */
    private void post(Entry entry, int start) {
        int mention = 0;
        int quantity = 0;
        for (int i = 0; i < entry.words().size(); i++) {
            Word word = entry.words().get(i);
            int position = start + entry.positions()[i];
            if (word.kind() != Kind.SIGN) {
                for (String term : meant.computeIfAbsent(word.form(), asked::of)) {
                    postings.add(term, position);
                }
            }
            if (Numbers.isNumber(word)) {
                post("figure", position);
            }
            for (;
                    mention < entry.mentions().size()
                            && entry.mentions().get(mention).first() == i;
                    mention++) {
                post(entry.mentions().get(mention).group(), position);
                post(entry.mentions().get(mention).concept(), position);
            }
            for (;
                    quantity < entry.quantities().size()
                            && entry.quantities().get(quantity).first() == i;
                    quantity++) {
                Quantity found = entry.quantities().get(quantity);
                post(found.measure().word(), position);
                for (String range : found.ranges()) {
                    post(range, position);
                }
                if (found.measure().isDose()) {
                    post("dose", position);
                }
            }
        }
    }

    private void post(String name, int position) {
        String term = asked.named(name);
        if (term != null) {
            postings.add(term, position);
        }
    }
}
