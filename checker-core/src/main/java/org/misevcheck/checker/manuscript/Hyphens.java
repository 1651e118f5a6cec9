package org.misevcheck.checker.manuscript;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the lines of a paragraph are joined. Whether a hyphen at a line's end is the word's own ({@code anti-influenza}) or
 * only breaks the line ({@code cellu-lar}) is seen from the words that the document prints elsewhere.
 */
final class Hyphens {

    private static final int SHORTEST_WORD = 3;

    /** {@code phosphate-buffered} has its hyphen, {@code phenotype} and {@code correlated} have none. */
    private static final int LONG_FIRST = 4;

    private static final int LONG_SECOND = 6;

    /** {@code anti-inflammatory} has its hyphen, {@code antibodies} and {@code antibiotics} have none. */
    private static final int LONGER_SECOND = 8;

    private static final Pattern SUSPENDING = Pattern.compile("(?:and|or|to|versus|vs) ");

    /** First parts of words that authors write with a hyphen. */
    private static final Set<String> FIRST = Set.of(
            "anti", "non", "pre", "post", "co", "self", "well", "high", "low", "half", "single", "double", "two",
            "three", "four", "six", "week", "day", "year", "month", "min", "dose", "time", "age", "long", "short");

    /** Second parts of such words. */
    private static final Set<String> SECOND = Set.of(
            "associated",
            "based",
            "binding",
            "bound",
            "buffered",
            "coated",
            "conjugated",
            "containing",
            "deficient",
            "dependent",
            "depleted",
            "derived",
            "driven",
            "fold",
            "free",
            "grade",
            "induced",
            "infected",
            "labeled",
            "labelled",
            "like",
            "linked",
            "mediated",
            "negative",
            "old",
            "positive",
            "reactive",
            "related",
            "resistant",
            "rich",
            "sectional",
            "specific",
            "stained",
            "treated",
            "type");

    private final Set<String> words = new HashSet<>();

    /** What comes between two lines. */
    enum Joint {
        SPACE,
        /** The next line is set against the end of this one. */
        NOTHING,
        /** So it is, and the hyphen at the end goes. */
        NO_HYPHEN
    }

    /** Learns the words that stand within a line, unbroken. */
    void learn(String line) {
        int first = line.indexOf(' ');
        int last = line.lastIndexOf(' ');
        for (int start = first + 1; first >= 0 && start < last; ) {
            int end = line.indexOf(' ', start);
            add(line, start, end);
            start = end + 1;
        }
    }

    private void add(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return;
        }
        String word = text.substring(from, to).toLowerCase(Locale.ROOT);
        words.add(word);
        int part = 0;
        for (int hyphen = word.indexOf('-'); hyphen >= 0; hyphen = word.indexOf('-', part)) {
            words.add(word.substring(part, hyphen));
            part = hyphen + 1;
        }
        if (part > 0) {
            words.add(word.substring(part));
        }
    }

    /**
     * How the next line follows those before it.
     *
     * @param before not empty
     */
    Joint joint(CharSequence before, String next) {
        int end = before.length() - 1;
        char last = before.charAt(end);
        if (last == '\u00ad') {
            return Joint.NO_HYPHEN;
        }
        if (next.isEmpty() || end == 0 || Character.isWhitespace(before.charAt(end - 1))) {
            return Joint.SPACE;
        }
        if (isHyphen(last)) {
            if (!Character.isLetterOrDigit(next.charAt(0))
                    || SUSPENDING.matcher(next).lookingAt()) {
                return Joint.SPACE;
            }
            return breaksOnly(before, next) ? Joint.NO_HYPHEN : Joint.NOTHING;
        }
        boolean joins = (last == '\u2013' || last == '\u2014' || last == '/')
                && Character.isLetterOrDigit(before.charAt(end - 1));
        return joins ? Joint.NOTHING : Joint.SPACE;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010';
    }

    private boolean breaksOnly(CharSequence before, String after) {
        int end = before.length() - 1;
        if (!Character.isLetter(before.charAt(end - 1)) || !Character.isLetter(after.charAt(0))) {
            return false;
        }
        int start = end;
        while (start > 0
                && (Character.isLetterOrDigit(before.charAt(start - 1)) || isHyphen(before.charAt(start - 1)))) {
            start--;
        }
        int stop = 0;
        while (stop < after.length() && Character.isLetterOrDigit(after.charAt(stop))) {
            stop++;
        }
        String first = before.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
        String second = after.substring(0, stop).toLowerCase(Locale.ROOT);
        String lastPart = first.substring(first.lastIndexOf('-') + 1);
        if (words.contains(first + "-" + second)) {
            return false;
        }
        if (words.contains(first + second) || words.contains(lastPart + second)) {
            return true;
        }
        if (!Character.isLowerCase(after.charAt(0)) || Character.isUpperCase(before.charAt(end - 1))) {
            return false;
        }
        if (lastPart.length() >= LONG_FIRST
                && (SECOND.contains(second) && second.length() >= LONG_SECOND
                        || FIRST.contains(lastPart) && second.length() >= LONGER_SECOND)) {
            return false;
        }
        return !FIRST.contains(lastPart) && !isWord(lastPart) || !SECOND.contains(second) && !isWord(second);
    }

    private boolean isWord(String part) {
        return part.length() >= SHORTEST_WORD && words.contains(part);
    }
}
