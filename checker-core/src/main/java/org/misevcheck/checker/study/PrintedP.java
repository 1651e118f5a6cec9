package org.misevcheck.checker.study;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A p value as it is printed.
 *
 * @param words the print
 * @param sign {@code <}, {@code >} or {@code =}
 */
public record PrintedP(String words, char sign, double value) {

    static final String PATTERN = "[<>=≤≥]?\\s?[0-9]*\\.?[0-9]+([eE]-?[0-9]{1,3})?";

    private static final Pattern PRINTED = Pattern.compile("([<>=≤≥]?)\\s?([0-9.]+(?:[eE]-?[0-9]{1,3})?)");

    static PrintedP of(String printed) {
        Matcher matcher = PRINTED.matcher(printed.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a p value: " + printed);
        }
        String sign = matcher.group(1).replace('≤', '<').replace('≥', '>');
        return new PrintedP(printed, sign.isEmpty() ? '=' : sign.charAt(0), Double.parseDouble(matcher.group(2)));
    }

    /** Whether there can be such a p: more than nothing, and no more than one. */
    public boolean isPossible() {
        return value > 0 && value <= 1;
    }

    /** Whether p is below a threshold; null where the printed bound leaves it open. */
    @Nullable
    Boolean isBelow(double threshold) {
        if (sign == '=') {
            return value < threshold;
        }
        if (sign == '<') {
            return value <= threshold ? Boolean.TRUE : null;
        }
        return value >= threshold ? Boolean.FALSE : null;
    }
}
