package org.misevcheck.checker.manuscript;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a hyphen that only breaks a line from one that belongs to the word, by the words of the same document. */
final class Hyphens {

    private static final int SHORTEST_WORD = 3;

    private static final Pattern SUSPENDING = Pattern.compile("(?:and|or|to|versus|vs) ");

    private final Set<String> words = new HashSet<>();

    /** Knows the words that stand within the lines, unbroken. */
    Hyphens(List<PdfLine> lines) {
        for (PdfLine line : lines) {
            for (int i = 1; i < line.words().size() - 1; i++) {
                Block.Word word = line.words().get(i);
                add(line.text(), word.start(), word.end());
            }
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

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u00ad';
    }

    /**
     * Whether the hyphen goes away when two lines are joined.
     *
     * @param before ends with the hyphen
     */
    boolean breaksOnly(CharSequence before, String after) {
        int end = before.length() - 1;
        if (before.charAt(end) == '\u00ad') {
            return true;
        }
        if (end == 0 || !Character.isLetter(before.charAt(end - 1)) || !Character.isLetter(after.charAt(0))) {
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
        return lastPart.length() < SHORTEST_WORD
                || second.length() < SHORTEST_WORD
                || !words.contains(lastPart)
                || !words.contains(second);
    }

    /** Whether the hyphen before stands for a word that follows: pre- and post-operative. */
    static boolean suspended(String after) {
        return SUSPENDING.matcher(after).lookingAt();
    }
}
