package org.misevcheck.checker.submission;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Texts without what differs between two ways to write the same. */
final class Plain {

    private Plain() {}

    /** Letters and digits, in lower case and without accents. */
    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * Whether two names can be one person's: a whole name is in both, and of those who have other names or initials, the
     * first letters fit.
     */
    static boolean isSamePerson(String one, String other) {
        List<String> left = words(one);
        List<String> right = words(other);
        List<String> shared = left.stream()
                .filter(word -> word.length() > 1 && right.contains(word))
                .toList();
        if (shared.isEmpty()) {
            return false;
        }
        String first = initials(left, shared);
        String second = initials(right, shared);
        return first.isEmpty() || second.isEmpty() || first.chars().anyMatch(letter -> second.indexOf(letter) >= 0);
    }

    /** The first letters of the other words; those of a run of initials are all of it. */
    private static String initials(List<String> words, List<String> without) {
        return words.stream()
                .filter(word -> !without.contains(word))
                .map(word -> word.length() <= 3 ? word : word.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.split("[\\s.,\\-‐–]+"))
                .map(Plain::of)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
