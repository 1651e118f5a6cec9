package org.misevcheck.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.ManifestReader;
import org.misevcheck.checker.study.Study;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A manifest as a tree that tests change and write again: {@link Map}s, {@link List}s, and each scalar as the text that
 * YAML has for it, in quotes or not, because the reader tells the two apart.
 */
final class ManifestTree {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9.+-]+");

    /** Mappings whose keys are names. */
    private static final Set<Object> KEYED = Set.of("proteins", "markers", "justifications", "evidence");

    private ManifestTree() {}

    static Map<String, Object> parse(String yaml) {
        Node root =
                new Compose(LoadSettings.builder().build()).composeString(yaml).orElseThrow();
        return mapping(tree(root));
    }

    private static Object tree(Node node) {
        if (node instanceof MappingNode mapping) {
            Map<String, Object> entries = new LinkedHashMap<>();
            mapping.getValue()
                    .forEach(entry ->
                            entries.put(((ScalarNode) entry.getKeyNode()).getValue(), tree(entry.getValueNode())));
            return entries;
        }
        if (node instanceof SequenceNode sequence) {
            return new ArrayList<>(
                    sequence.getValue().stream().map(ManifestTree::tree).toList());
        }
        ScalarNode scalar = (ScalarNode) node;
        boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN
                && PLAIN.matcher(scalar.getValue()).matches();
        return plain ? scalar.getValue() : quoted(scalar.getValue());
    }

    /** The tree as one line of YAML. */
    static String yaml(Object tree) {
        if (tree instanceof Map<?, ?> entries) {
            return entries.entrySet().stream()
                    .map(entry -> quoted((String) entry.getKey()) + ": " + yaml(entry.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        if (tree instanceof List<?> items) {
            return items.stream().map(ManifestTree::yaml).collect(Collectors.joining(", ", "[", "]"));
        }
        return (String) tree;
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''").replaceAll("\\s+", " ") + "'";
    }

    /** The text of a scalar. */
    static String text(Object scalar) {
        String yaml = (String) scalar;
        return yaml.startsWith("'") ? yaml.substring(1, yaml.length() - 1).replace("''", "'") : yaml;
    }

    @SuppressWarnings("unchecked") // every mapping of a tree has texts for keys
    static Map<String, Object> mapping(Object tree) {
        return (Map<String, Object>) tree;
    }

    @SuppressWarnings("unchecked") // every list of a tree holds trees
    static List<Object> list(Object tree) {
        return (List<Object>) tree;
    }

    static Map<String, Object> copy(Map<String, Object> tree) {
        return mapping(withTexts(tree, UnaryOperator.identity()));
    }

    /** A copy of a tree whose keys and scalars are replaced. */
    static Object withTexts(Object tree, UnaryOperator<String> replaced) {
        if (tree instanceof Map<?, ?>) {
            Map<String, Object> entries = new LinkedHashMap<>();
            mapping(tree).forEach((key, value) -> entries.put(replaced.apply(key), withTexts(value, replaced)));
            return entries;
        }
        if (tree instanceof List<?> items) {
            List<Object> copied = new ArrayList<>();
            items.forEach(item -> copied.add(withTexts(item, replaced)));
            return copied;
        }
        String scalar = (String) tree;
        return scalar.startsWith("'") ? quoted(replaced.apply(text(scalar))) : replaced.apply(scalar);
    }

    /** One statement of a manifest: the steps to it, keys and numbers of entries. */
    record Statement(List<Object> steps) {

        boolean isWordOfList() {
            return steps.get(steps.size() - 1) instanceof Integer;
        }

        /** The keys to it; entries of lists, and names of proteins and antigens, are left out. */
        String keys() {
            StringBuilder keys = new StringBuilder();
            for (int i = 0; i < steps.size(); i++) {
                boolean named = i > 0 && KEYED.contains(steps.get(i - 1));
                if (steps.get(i) instanceof String key && !named) {
                    keys.append(keys.isEmpty() ? "" : ".").append(key);
                }
            }
            return keys.toString();
        }
    }

    /** Every statement: values, lists of words and each word, and groups; no entries of lists, which are subjects. */
    static List<Statement> statements(Map<String, Object> tree) {
        List<Statement> statements = new ArrayList<>();
        addStatements(tree, List.of(), statements);
        return statements;
    }

    private static void addStatements(Object tree, List<Object> at, List<Statement> statements) {
        if (tree instanceof Map<?, ?>) {
            mapping(tree).forEach((key, value) -> {
                List<Object> steps = with(at, key);
                if (!isListOfEntries(value)) {
                    statements.add(new Statement(steps));
                }
                addStatements(value, steps, statements);
            });
        } else if (tree instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                List<Object> steps = with(at, i);
                if (!(items.get(i) instanceof Map<?, ?>)) {
                    statements.add(new Statement(steps));
                }
                addStatements(items.get(i), steps, statements);
            }
        }
    }

    private static boolean isListOfEntries(Object value) {
        return value instanceof List<?> items && items.stream().anyMatch(item -> item instanceof Map<?, ?>);
    }

    private static List<Object> with(List<Object> steps, Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return List.copyOf(longer);
    }

    static Map<String, Object> without(Map<String, Object> tree, Statement statement) {
        Map<String, Object> copy = copy(tree);
        Object at = copy;
        for (Object step : statement.steps().subList(0, statement.steps().size() - 1)) {
            at = step instanceof Integer number
                    ? list(at).get(number)
                    : mapping(at).get((String) step);
        }
        Object last = statement.steps().get(statement.steps().size() - 1);
        if (last instanceof Integer number) {
            list(at).remove(number.intValue());
        } else {
            mapping(at).remove((String) last);
        }
        return copy;
    }

    /** The study of a manifest. */
    static Study study(Map<String, Object> tree) {
        try {
            return read(tree);
        } catch (InvalidManifestException e) {
            throw new AssertionError(e.frames() + yaml(tree), e);
        }
    }

    /** The study of a manifest that may be refused, as one that refers to what is gone. */
    static Optional<Study> studyIfValid(Map<String, Object> tree) {
        try {
            return Optional.of(read(tree));
        } catch (InvalidManifestException e) {
            return Optional.empty();
        }
    }

    private static Study read(Map<String, Object> tree) throws InvalidManifestException {
        return new ManifestReader()
                .read(yaml(tree).getBytes(StandardCharsets.UTF_8), "generated.yaml")
                .value();
    }
}
