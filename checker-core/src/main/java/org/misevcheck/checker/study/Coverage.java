package org.misevcheck.checker.study;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What an extraction looked for.
 *
 * <p>The difference between a study that is silent and a reader who has not looked: an absent statement is <em>not
 * reported</em> only when it is covered here, and <em>not assessed</em> otherwise.
 *
 * @param everything whether everything was looked for
 * @param sections sections or statements that were looked for, such as {@code ev-preparations.storage}
 * @param saidNotReported places where {@code not-reported} is written out
 */
public record Coverage(boolean everything, Set<String> sections, Set<String> saidNotReported) {

    /** Everything was looked for. */
    public static final Coverage FULL = new Coverage(true, Set.of(), Set.of());

    private static final Pattern INDEX = Pattern.compile("\\[[^\\]]*\\]");

    /** Copies, in stable order. */
    public Coverage {
        sections = java.util.Collections.unmodifiableSet(new TreeSet<>(sections));
        saidNotReported = java.util.Collections.unmodifiableSet(new TreeSet<>(saidNotReported));
    }

    /** Whether the statement at this place was looked for. */
    public boolean includes(String path) {
        return everything
                || isBelowOneOf(path, saidNotReported)
                || isBelowOneOf(path, sections)
                || isBelowOneOf(INDEX.matcher(path).replaceAll(""), sections);
    }

    private static boolean isBelowOneOf(String path, Set<String> ancestors) {
        if (ancestors.isEmpty()) {
            return false;
        }
        if (ancestors.contains(path)) {
            return true;
        }
        for (int i = path.length() - 1; i > 0; i--) {
            char c = path.charAt(i);
            if ((c == '.' || c == '[') && ancestors.contains(path.substring(0, i))) {
                return true;
            }
        }
        return false;
    }
}
