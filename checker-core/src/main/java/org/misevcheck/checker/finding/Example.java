package org.misevcheck.checker.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A manifest that shows one verdict of one criterion.
 *
 * @param name the file's name without its ending, {@code ISCT2006-MSC-02-not-met-a}
 * @param text the whole file; its first line is a comment that says what it shows
 */
public record Example(String name, String text) {

    private static final Pattern NAME =
            Pattern.compile("(.+?)-(not-met|not-reported|not-applicable|not-assessed|justified|met)-[a-z]");

    /** Whether an example can be named so. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** The verdict in the name. */
    public Verdict expectedVerdict() {
        String word = matched().group(2);
        return java.util.Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    /** What it shows, by its first line. */
    public String shows() {
        return text.lines().findFirst().orElse("").replaceFirst("^#\\s*", "");
    }

    /** The code in the name. */
    public String code() {
        return matched().group(1);
    }

    private Matcher matched() {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalStateException(
                    "'%s' is no name of an example; one is ISCT2006-MSC-02-not-met-a".formatted(name));
        }
        return matcher;
    }
}
