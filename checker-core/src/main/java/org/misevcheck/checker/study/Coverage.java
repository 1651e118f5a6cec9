package org.misevcheck.checker.study;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an extraction looked for.
 *
 * <p>The difference between a study that is silent and a reader who has not looked: an absent statement is <em>not
 * reported</em> only when it is covered here, and <em>not assessed</em> otherwise.
 *
 * @param everything whether everything was looked for
 * @param sections sections or statements that were looked for in all entries of lists, such as
 *     {@code ev-preparations.storage}
 * @param sectionsOfEntries those that name an entry of a list, such as {@code ev-preparations[sev].storage}
 * @param saidNotReported places where {@code not-reported} is written out
 */
public record Coverage(
        boolean everything, Set<String> sections, List<String> sectionsOfEntries, Set<String> saidNotReported) {

    /** Everything was looked for. */
    public static final Coverage FULL = new Coverage(true, Set.of(), Set.of());

    /** Copies. */
    public Coverage {
        sections = Set.copyOf(sections);
        sectionsOfEntries = List.copyOf(sectionsOfEntries);
        saidNotReported = Set.copyOf(saidNotReported);
    }

    /** What was looked for, whether sections name entries or not. */
    public Coverage(boolean everything, Set<String> sections, Set<String> saidNotReported) {
        this(
                everything,
                sections.stream().filter(section -> section.indexOf('[') < 0).collect(Collectors.toSet()),
                sections.stream()
                        .filter(section -> section.indexOf('[') >= 0)
                        .sorted()
                        .toList(),
                saidNotReported);
    }

    /**
     * Whether the statement at this place was looked for. A place with alternatives, {@code markers.CD14|CD11b}, was
     * when each of them was.
     */
    public boolean includes(String path) {
        return path.indexOf('|') < 0
                ? looksAt(path)
                : alternatives(path).stream().allMatch(this::looksAt);
    }

    /** The places that a place with alternatives stands for; the place itself where it has none. */
    static List<String> alternatives(String path) {
        int bar = path.indexOf('|');
        if (bar < 0) {
            return List.of(path);
        }
        String group = path.substring(0, path.lastIndexOf('.', bar) + 1);
        return Arrays.stream(path.substring(group.length()).split("\\|"))
                .map(one -> group + one)
                .toList();
    }

    private boolean looksAt(String path) {
        if (everything || isBelowOneOf(path, saidNotReported) || isBelowOneOf(withoutEntries(path), sections)) {
            return true;
        }
        for (String section : sectionsOfEntries) {
            if (isAtOrBelow(path, section)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a path lies in a section; where the section names no entry of a list, it means all of them. */
    static boolean isAtOrBelow(String path, String section) {
        int at = 0;
        for (int i = 0; i < section.length(); i++) {
            if (at < path.length() && path.charAt(at) == '[' && section.charAt(i) != '[') {
                at = afterIndex(path, at);
            }
            if (at >= path.length() || path.charAt(at) != section.charAt(i)) {
                return false;
            }
            at++;
        }
        return at == path.length() || path.charAt(at) == '.' || path.charAt(at) == '[';
    }

    private static String withoutEntries(String path) {
        int open = path.indexOf('[');
        if (open < 0) {
            return path;
        }
        StringBuilder without = new StringBuilder(path.length());
        int copied = 0;
        for (; open >= 0; open = path.indexOf('[', copied)) {
            without.append(path, copied, open);
            copied = afterIndex(path, open);
        }
        return without.append(path, copied, path.length()).toString();
    }

    private static int afterIndex(String path, int open) {
        int depth = 0;
        for (int i = open; i < path.length(); i++) {
            depth += path.charAt(i) == '[' ? 1 : path.charAt(i) == ']' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return path.length();
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
