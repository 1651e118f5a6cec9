package org.misevcheck.checker.finding;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
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
        return verdict(matched().group(2));
    }

    /** What it shows, by its first line. */
    public String shows() {
        return text.lines().findFirst().orElse("").replaceFirst("^#\\s*", "");
    }

    /**
     * The verdict on each subject, where the lines below the first one list them, {@code # - study.title: met}; else
     * nothing. Of a criterion with several subjects the weightiest verdict alone would not show that each has its own.
     */
    public Map<String, Verdict> expectedFindings() {
        Map<String, Verdict> findings = new TreeMap<>();
        text.lines().skip(1).takeWhile(line -> line.startsWith("# - ")).forEach(line -> {
            int colon = line.lastIndexOf(": ");
            findings.put(line.substring("# - ".length(), colon), verdict(line.substring(colon + ": ".length())));
        });
        return findings;
    }

    /** The code in the name. */
    public String code() {
        return matched().group(1);
    }

    private static Verdict verdict(String word) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.word().equals(word))
                .findFirst()
                .orElseThrow();
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
