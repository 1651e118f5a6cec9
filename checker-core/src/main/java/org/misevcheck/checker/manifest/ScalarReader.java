package org.misevcheck.checker.manifest;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Component;
import org.misevcheck.checker.statement.Components;
import org.misevcheck.checker.statement.Form;

/** Reads single values, texts, truth values, numbers and terms, and says in words what a key takes. */
final class ScalarReader {

    /** Without leading zeros: 014 is fourteen to some readers and twelve to others. */
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?((0|[1-9][0-9]*)(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?");

    private static final Pattern LEADING_ZERO = Pattern.compile("[-+]?0+[0-9].*");

    private static final Map<String, Pattern> FORMS = new ConcurrentHashMap<>();

    private ScalarReader() {}

    /** A value, or what is wrong and how to mend it. */
    record Conversion(
            @Nullable Object value, String what, @Nullable String remedy, boolean isRange) {
        static Conversion of(Object value) {
            return new Conversion(value, "", null, false);
        }

        static Conversion wrong(String what, String remedy) {
            return new Conversion(null, what, remedy, false);
        }
    }

    static Conversion convert(Component component, Class<?> type, Node.Scalar scalar) {
        if (type == String.class) {
            return text(component, scalar);
        }
        if (type == Boolean.class) {
            return truth(scalar);
        }
        if (type == Double.class || type == Integer.class) {
            return number(component, type, scalar);
        }
        if (type.isEnum()) {
            return Terms.of(type).find(scalar.text()).map(Conversion::of).orElseGet(() -> {
                Terms terms = Terms.of(type);
                return Conversion.wrong(terms.complaint(scalar.text()), terms.remedy(scalar.text()));
            });
        }
        throw new IllegalStateException("no way to read a " + type);
    }

    private static Conversion text(Component component, Node.Scalar scalar) {
        Form form = component.form();
        if (form != null
                && !FORMS.computeIfAbsent(form.pattern(), Pattern::compile)
                        .matcher(scalar.text())
                        .matches()) {
            return Conversion.wrong(
                    "%s is not %s".formatted(Problem.quoted(scalar.text()), form.means()),
                    "for example: " + component.says().example());
        }
        return Conversion.of(scalar.text());
    }

    private static Conversion truth(Node.Scalar scalar) {
        if (scalar.plain()) {
            switch (scalar.text()) {
                case "true", "True", "TRUE" -> {
                    return Conversion.of(true);
                }
                case "false", "False", "FALSE" -> {
                    return Conversion.of(false);
                }
                default -> {}
            }
        }
        return Conversion.wrong(
                "%s is not a truth value".formatted(Problem.quoted(scalar.text())),
                "write true or false, without quotes");
    }

    private static Conversion number(Component component, Class<?> type, Node.Scalar scalar) {
        String text = scalar.text();
        if (!scalar.plain() || !NUMBER.matcher(text).matches()) {
            return Conversion.wrong(
                    "%s is not a number".formatted(Problem.quoted(text)),
                    mended(scalar) + "expected: " + expected(component));
        }
        double number = Double.parseDouble(text);
        Between between = component.between();
        double min = between == null ? 0 : between.min();
        double max = between == null ? Double.MAX_VALUE : between.max();
        boolean whole = type == Integer.class;
        if (!(number >= min && number <= max) || whole && number != Math.rint(number)) {
            return new Conversion(
                    null,
                    "%s is not possible here".formatted(Problem.quoted(text)),
                    "expected: " + expected(component),
                    true);
        }
        if (whole) {
            return Conversion.of((int) number);
        }
        return Conversion.of(number);
    }

    /** How a number that is one to people becomes one here. */
    private static String mended(Node.Scalar scalar) {
        if (!scalar.plain() && NUMBER.matcher(scalar.text()).matches()) {
            return "write it without quotes; ";
        }
        return LEADING_ZERO.matcher(scalar.text()).matches() ? "write it without leading zeros; " : "";
    }

    /** What a key takes, in words. */
    static String expected(Component component) {
        Class<?> type = component.element();
        String meaning = component.says() == null ? "" : " (" + component.says().value() + ")";
        if (type == Boolean.class) {
            return "true or false" + meaning;
        }
        if (type.isEnum()) {
            return Terms.of(type).list() + meaning;
        }
        if (type == Double.class || type == Integer.class) {
            Between between = component.between();
            String kind = type == Integer.class ? "a whole number" : "a number";
            if (between == null) {
                return kind + meaning;
            }
            return kind
                    + (between.max() == Double.MAX_VALUE
                            ? between.min() == -Double.MAX_VALUE ? "" : " of at least " + plain(between.min())
                            : " from %s to %s".formatted(plain(between.min()), plain(between.max())))
                    + meaning;
        }
        if (type.isRecord()) {
            return "a mapping with " + keys(type);
        }
        return component.form() == null ? "a text" + meaning : component.form().means();
    }

    /** A number without a fraction where it has none. */
    static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e7
                ? String.valueOf((long) number)
                : String.valueOf(number);
    }

    /** The keys of a group, in words. */
    static String keys(Class<?> type) {
        return Components.of(type).inOrder().stream()
                .filter(Component::isWritten)
                .map(Component::key)
                .collect(Collectors.joining(", "));
    }
}
