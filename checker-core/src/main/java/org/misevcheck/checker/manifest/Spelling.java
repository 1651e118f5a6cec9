package org.misevcheck.checker.manifest;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that somebody may have meant. */
final class Spelling {

    private Spelling() {}

    /** The nearest of the known words, when it is near enough to be meant; short words differ too easily. */
    static Optional<String> nearest(String written, Collection<String> known) {
        String lower = written.toLowerCase(java.util.Locale.ROOT);
        int limit = Math.min(3, written.length() / 3);
        return known.stream()
                .filter(word -> Math.abs(word.length() - written.length()) <= limit)
                .filter(word -> distance(lower, word.toLowerCase(java.util.Locale.ROOT)) <= limit)
                .min(Comparator.<String>comparingInt(word -> distance(lower, word.toLowerCase(java.util.Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Edits between two words, a swap of neighbours counting as one (optimal string alignment). */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
