package org.misevcheck.checker.manuscript;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Joins words that a line end parts. Whether the hyphen is the word's own ({@code anti-influenza}) or the line's ({@code
 * cellu-lar}) is seen from the words that the document prints elsewhere.
 */
final class Hyphenation {

    private static final Set<String> OWN = Set.of(
            "anti", "non", "pre", "post", "co", "self", "well", "high", "low", "half", "single", "double", "two",
            "three", "four", "six", "week", "day", "year", "month", "min", "dose", "time", "age", "long", "short");

    /** Second parts of words that authors write with a hyphen. */
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

    /** Learns the words of a line; those at its ends may be parts and do not count. */
    void learn(String line) {
        int start = -1;
        boolean first = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLetter(c) || c == '-') {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                if (!first && i - start > 3) {
                    words.add(line.substring(start, i).toLowerCase(Locale.ROOT));
                }
                first = false;
                start = -1;
            }
        }
    }

    /** Appends a line to those before it, with a space or across a hyphen. */
    void append(StringBuilder lines, String line) {
        int length = lines.length();
        if (length == 0) {
            lines.append(line);
            return;
        }
        char last = lines.charAt(length - 1);
        if (last == '\u00ad') {
            lines.setLength(length - 1);
            lines.append(line);
            return;
        }
        if (last != '-' && last != '\u2010' || length == 1 || line.isEmpty()) {
            if (!openJoint(lines)) {
                lines.append(' ');
            }
            lines.append(line);
            return;
        }
        char before = lines.charAt(length - 2);
        if (before == ' ' || !Character.isLetterOrDigit(line.charAt(0))) {
            lines.append(' ').append(line);
            return;
        }
        if (Character.isLowerCase(before) && Character.isLowerCase(line.charAt(0)) && !own(lines, line)) {
            lines.setLength(length - 1);
        }
        lines.append(line);
    }

    /** Whether lines end in a dash or slash that the next one is set against. */
    private static boolean openJoint(StringBuilder lines) {
        int length = lines.length();
        char last = lines.charAt(length - 1);
        return (last == '\u2013' || last == '\u2014' || last == '/')
                && length > 1
                && Character.isLetterOrDigit(lines.charAt(length - 2));
    }

    private boolean own(StringBuilder lines, String line) {
        int start = lines.length() - 1;
        while (start > 0 && (Character.isLetter(lines.charAt(start - 1)) || lines.charAt(start - 1) == '-')) {
            start--;
        }
        int end = 0;
        while (end < line.length() && (Character.isLetter(line.charAt(end)) || line.charAt(end) == '-')) {
            end++;
        }
        String first = lines.substring(start, lines.length() - 1).toLowerCase(Locale.ROOT);
        String second = line.substring(0, end).toLowerCase(Locale.ROOT);
        if (words.contains(first + second)) {
            return false;
        }
        return words.contains(first + "-" + second)
                || first.indexOf('-') >= 0
                || OWN.contains(first)
                || SECOND.contains(second)
                || words.contains(first) && words.contains(second) && first.length() > 3 && second.length() > 3;
    }
}
