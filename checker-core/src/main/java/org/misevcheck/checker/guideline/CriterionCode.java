package org.misevcheck.checker.guideline;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The permanent name of a criterion, such as {@code ISCT2006-MSC-02} or {@code MISEV2023-TEC-NTA}.
 *
 * <p>Guideline and year, then the section, then a number within the section, with a letter where items have
 * parts, or the short name the guideline's items go by. A code is never reused: a criterion that a new edition changes gets a new code.
 */
public record CriterionCode(String value) implements Comparable<CriterionCode> {

    private static final Map<String, CriterionCode> KNOWN = new ConcurrentHashMap<>();
    private static final Pattern FORM = Pattern.compile("[A-Z]+\\d{4}-[A-Z]+-(\\d{2}[A-Z]?|[A-Z]+)");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the text is not a criterion code
     */
    public CriterionCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not a criterion code; one looks like ISCT2006-MSC-02".formatted(value));
        }
    }

    /**
     * The code with this text, the same object each time: codes are few, and findings name them by the million.
     *
     * @throws IllegalArgumentException if the text is not a criterion code
     */
    public static CriterionCode of(String value) {
        CriterionCode known = KNOWN.get(value);
        return known != null ? known : KNOWN.computeIfAbsent(value, CriterionCode::new);
    }

    /** Whether a text has the form of a code. */
    public static boolean isCode(String text) {
        return FORM.matcher(text).matches();
    }

    /** The guideline's identifier, {@code ISCT2006}. */
    public String guideline() {
        return value.substring(0, value.indexOf('-'));
    }

    /** As every record's, only faster: maps by criterion are asked for every finding. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof CriterionCode code && value.equals(code.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(CriterionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
