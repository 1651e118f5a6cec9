package org.misevcheck.checker.manifest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Component;
import org.misevcheck.checker.statement.Components;
import org.misevcheck.checker.statement.Shorthand;

/** What a key may look like, from the examples of its description. */
final class Example {

    /** So many keys show what a group is; more would hide it. */
    private static final int KEYS_SHOWN = 3;

    private Example() {}

    /** A value as JSON has it: text, number, truth value, list or map; {@code null} when nothing is described. */
    static @Nullable Object of(Component component) {
        if (component.keyedBy() != null) {
            return Map.of(component.keyedBy().examples()[0], element(component));
        }
        if (component.element().isRecord()) {
            return component.isList() ? List.of(element(component)) : element(component);
        }
        String written = component.says().example();
        if (written.isEmpty()) {
            return null;
        }
        return component.isList()
                ? items(written).stream().map(item -> scalar(component, item)).toList()
                : scalar(component, written);
    }

    private static Object element(Component component) {
        Class<?> type = component.element();
        Shorthand shorthand = type.getAnnotation(Shorthand.class);
        return shorthand == null ? group(type) : of(named(type, shorthand.value()[0]));
    }

    /** The component of a record class with this Java name. */
    static Component named(Class<?> type, String name) {
        return Components.of(type).inOrder().stream()
                .filter(component -> component.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> group(Class<?> type) {
        Map<String, Object> group = new LinkedHashMap<>();
        for (Component component : Components.of(type).inOrder()) {
            boolean isShown = component.isRequired()
                    || component.isWritten() && !component.element().isRecord() && group.size() < KEYS_SHOWN;
            Object example = isShown ? of(component) : null;
            if (example != null) {
                group.put(component.key(), example);
            }
        }
        return group;
    }

    private static Object scalar(Component component, String written) {
        Class<?> type = component.element();
        if (type == Boolean.class) {
            return Boolean.valueOf(written);
        }
        return type == Double.class || type == Integer.class ? new BigDecimal(written) : written;
    }

    private static List<String> items(String written) {
        if (!(parsed(written) instanceof Node.Sequence sequence)) {
            throw new IllegalStateException("the example '%s' of a list is no list".formatted(written));
        }
        return sequence.items().stream()
                .map(item -> ((Node.Scalar) item).text())
                .toList();
    }

    /** The example as YAML, quoted where YAML would take it for something else. */
    static String yaml(Component component) {
        String written = component.says().example();
        if (component.isList()) {
            return written;
        }
        return yaml(written);
    }

    /** A text as a plain scalar, or in single quotes. */
    static String yaml(String text) {
        boolean isPlain = parsed("key: " + text) instanceof Node.Mapping mapping
                && mapping.entries().get(0).value() instanceof Node.Scalar scalar
                && scalar.plain()
                && scalar.text().equals(text);
        return isPlain ? text : "'" + text.replace("'", "''") + "'";
    }

    private static @Nullable Node parsed(String yaml) {
        List<Problem> problems = new ArrayList<>();
        Node node = YamlTree.parse(yaml, YamlLimits.MANIFEST, problems);
        return problems.isEmpty() ? node : null;
    }
}
