package org.misevcheck.checker.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as it is written in every form.
 *
 * @param name its file and its sheet: lower case letters, digits and hyphens
 * @param title what it shows
 * @param notes sentences that a reader needs
 * @param head names of the columns
 * @param rows texts and numbers, as many as there are columns
 * @param empty what is said where there is no row; {@code null} in tables for programs, which read a header alone
 */
record Table(
        String name,
        String title,
        List<String> notes,
        List<String> head,
        List<List<Object>> rows,
        @Nullable String empty) {

    /** As many digits as measured values can need, and fewer than computers carry along. */
    private static final MathContext DIGITS = new MathContext(12);

    Table {
        notes = List.copyOf(notes);
        head = List.copyOf(head);
        for (List<Object> row : rows) {
            if (row.size() != head.size()) {
                throw new IllegalArgumentException(
                        "%s: %d cells under %d heads".formatted(name, row.size(), head.size()));
            }
        }
    }

    /** A cell without characters that hide; what is not stated is an empty text. */
    static Object cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Number ? value : HiddenCharacters.replaced(value.toString());
    }

    /** A number as every program reads it: without grouping and without an exponent. */
    static String number(Number number) {
        if (number instanceof Integer) {
            return number.toString();
        }
        BigDecimal decimal = new BigDecimal(number.toString()).round(DIGITS);
        return (decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros()).toPlainString();
    }
}
