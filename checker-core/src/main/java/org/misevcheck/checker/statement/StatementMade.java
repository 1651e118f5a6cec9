package org.misevcheck.checker.statement;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A statement that could be made, with a value that would do.
 *
 * @param path where it would stand
 * @param value a record component's value: text, number, truth value, term, or a list of them
 */
public record StatementMade(String path, Object value) {

    /** The value as a manifest writes it. */
    public String written() {
        return written(value);
    }

    private static String written(Object value) {
        if (value instanceof Term term) {
            return term.word();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(StatementMade::written).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e7) {
            return String.valueOf(number.longValue());
        }
        return String.valueOf(value);
    }
}
