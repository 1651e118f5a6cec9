package org.misevcheck.checker.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.jspecify.annotations.Nullable;

/**
 * What a detector looks for in a sentence, written as functions over words.
 *
 * <pre>
 * word            the word, in lower case; word* begins with it
 * &#64;name           a concept, a group of concepts, a kind or range of quantity; &#64;figure: a number
 * 'was stored at' words that follow one another
 * or(a b)         any of them
 * near(a b)       all of them, in any order; near/5 with at most five other words between
 * then(a b)       all of them, in this order; then/5 likewise
 * but(a b)        a, where no b lies within it
 * outside(a b)    a, where it lies within no b
 * </pre>
 */
final class Pattern {

    /** Positions from a sentence to the next; no match is wider than {@link #WIDTH}, so none lies in two. */
    static final int GAP = 400;

    private static final int WIDTH = 300;

    /** Letters of a beginning at least, before the asterisk. */
    static final int BEGINNING = 3;

    /** Those of the detectors, which are as many as there are. */
    private static final Map<String, Pattern> KNOWN = new ConcurrentHashMap<>();

    private final String text;
    private final Set<String> asked = new LinkedHashSet<>();
    private final IntervalsSource source;
    private int at;

    private Pattern(String text) {
        this.text = text;
        IntervalsSource parsed = parsed();
        space();
        if (at != text.length()) {
            throw malformed("something follows its end");
        }
        source = Intervals.maxwidth(WIDTH, parsed);
    }

    /** @throws IllegalArgumentException if the pattern is malformed, which is a defect of the detector */
    static Pattern of(String text) {
        return KNOWN.computeIfAbsent(text, Pattern::new);
    }

    /** What it looks for word by word, as it writes them: words, {@code beginnings*}, {@code @names}. */
    Set<String> asked() {
        return asked;
    }

    /** Where these have it, as positions from the first to the last word; null where they lack what is asked. */
    @Nullable
    IntervalIterator intervals(Postings postings) throws IOException {
        return source.intervals("", postings.getContext());
    }

    private IntervalsSource parsed() {
        space();
        if (at == text.length()) {
            throw malformed("it ends too early");
        }
        if (text.charAt(at) == '\'') {
            return phrase();
        }
        int start = at;
        while (at < text.length() && " ()'".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        if (at < text.length() && text.charAt(at) == '(') {
            at++;
            return function(word);
        }
        if (word.isEmpty()) {
            throw malformed("a word is missing");
        }
        return word(word);
    }

    private IntervalsSource phrase() {
        int end = text.indexOf('\'', at + 1);
        if (end < 0) {
            throw malformed("a quotation mark is missing");
        }
        List<IntervalsSource> words = new ArrayList<>();
        for (String word : text.substring(at + 1, end).trim().split(" +")) {
            words.add(word(word));
        }
        at = end + 1;
        return Intervals.phrase(words.toArray(IntervalsSource[]::new));
    }

    private IntervalsSource word(String word) {
        boolean isBeginning = word.endsWith("*");
        if (isBeginning && word.length() <= BEGINNING) {
            throw malformed("'" + word + "' begins too many words");
        }
        if (!word.startsWith("@") && !isWord(isBeginning ? word.substring(0, word.length() - 1) : word)) {
            throw malformed("no word of a text is written '" + word + "'; letters are small, and hyphens part words");
        }
        asked.add(word);
        return new Postings.Term(word);
    }

    private static boolean isWord(String word) {
        List<Words.Word> words = Words.of(word);
        return words.size() == 1
                && words.get(0).kind() != Words.Kind.SIGN
                && words.get(0).form().equals(word);
    }

    private IntervalsSource function(String head) {
        List<IntervalsSource> parts = new ArrayList<>();
        space();
        while (at < text.length() && text.charAt(at) != ')') {
            parts.add(parsed());
            space();
        }
        if (at == text.length()) {
            throw malformed("a bracket is missing");
        }
        at++;
        int slash = head.indexOf('/');
        String name = slash < 0 ? head : head.substring(0, slash);
        IntervalsSource[] all = parts.toArray(IntervalsSource[]::new);
        IntervalsSource combined =
                switch (name) {
                    case "or" -> Intervals.or(all);
                    case "near" -> Intervals.unordered(all);
                    case "then" -> Intervals.ordered(all);
                    case "but" ->
                        Intervals.notContaining(
                                all[0],
                                Intervals.or(parts.subList(1, parts.size()).toArray(IntervalsSource[]::new)));
                    case "outside" -> outside(parts);
                    default -> throw malformed("no function is called '" + name + "'");
                };
        return slash < 0 ? combined : Intervals.maxgaps(Integer.parseInt(head.substring(slash + 1)), combined);
    }

    /** In none of them: Lucene would take {@code or} in a later part for one of its alternatives, whichever it is. */
    private static IntervalsSource outside(List<IntervalsSource> parts) {
        return parts.subList(1, parts.size()).stream()
                .flatMap(part -> part.pullUpDisjunctions().stream())
                .reduce(parts.get(0), Intervals::notContainedBy);
    }

    private void space() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException malformed(String why) {
        return new IllegalArgumentException("Pattern " + text + ", character " + (at + 1) + ": " + why);
    }
}
