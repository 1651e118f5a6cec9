package org.misevcheck.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.ManifestReader;
import org.misevcheck.checker.manifest.Problem;
import org.misevcheck.checker.statement.Component;
import org.misevcheck.checker.statement.Components;
import org.misevcheck.checker.statement.Term;
import org.misevcheck.checker.study.GroupValue;
import org.misevcheck.checker.study.Study;

/**
 * Manifests nobody wrote: examples of the criteria and samples laid over one another, with further statements added by
 * the descriptions of the records. Values are mostly those that the corpus has at the same key, and so lie on both sides
 * of every threshold.
 */
final class GeneratedStudies {

    private static final int MOST_REPAIRS = 12;

    /** What no criterion reads, or what says how the manifest came to be. */
    private static final Set<String> LEFT_OUT = Set.of("evidence", "extraction", "manuscripts");

    private static final Pattern STEP = Pattern.compile("\\[([^\\[\\]]*)]|([^.\\[\\]]+)");

    private static final Map<String, List<Map<String, Object>>> EXAMPLES =
            CriterionFolder.all().stream().collect(Collectors.toMap(CriterionFolder::code, GeneratedStudies::examples));
    private static final List<Map<String, Object>> CORPUS = corpus();
    private static final Map<String, List<Object>> VALUES = values();

    private final Random random;

    private GeneratedStudies(Random random) {
        this.random = random;
    }

    /** A manifest that the reader accepts. */
    static Map<String, Object> manifest(Random random) {
        return new GeneratedStudies(random).manifest(CORPUS, 16);
    }

    /** A manifest that the reader accepts, mostly of what one criterion looks at. */
    static Map<String, Object> manifestOn(String criterion, Random random) {
        return new GeneratedStudies(random).manifest(EXAMPLES.get(criterion), 4);
    }

    private static List<Map<String, Object>> examples(CriterionFolder folder) {
        return folder.examples().stream()
                .map(example -> withCommonIds(example.text()))
                .toList();
    }

    /** Ids that are the same in all: the first cell source of each is the same one. */
    private static Map<String, Object> withCommonIds(String text) {
        return ManifestIds.of(ManifestTree.parse(text), "%s-%d"::formatted).renamed();
    }

    private static List<Map<String, Object>> corpus() {
        List<Map<String, Object>> corpus = new ArrayList<>();
        CriterionFolder.all().forEach(folder -> corpus.addAll(EXAMPLES.get(folder.code())));
        try (Stream<Path> files = Files.walk(Path.of("../samples"))) {
            for (Path file : files.filter(path -> path.getParent().endsWith("studies"))
                    .filter(path -> path.toString().endsWith(".yaml"))
                    .filter(path -> !path.toString().contains("target"))
                    .sorted()
                    .toList()) {
                Map<String, Object> tree = withCommonIds(Files.readString(file));
                if (ManifestTree.studyIfValid(tree).isPresent()) {
                    corpus.add(tree);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(corpus);
    }

    private static Map<String, List<Object>> values() {
        Map<String, List<Object>> values = new HashMap<>();
        CORPUS.forEach(tree -> collect(tree, Study.class, values));
        return values;
    }

    private static void collect(Object tree, Class<?> type, Map<String, List<Object>> values) {
        if (!(tree instanceof Map<?, ?>)) {
            return;
        }
        ManifestTree.mapping(tree).forEach((key, value) -> {
            Component component = Components.of(type).byKey(key);
            if (component == null) {
                return;
            }
            String place = type.getSimpleName() + "." + key;
            if (component.keyedBy() != null && value instanceof Map<?, ?>) {
                ManifestTree.mapping(value).forEach((name, entry) -> {
                    add(values, place, name);
                    collect(entry, component.element(), values);
                });
            } else if (component.element().isRecord()) {
                (value instanceof List<?> items ? items : List.of(value))
                        .forEach(item -> collect(item, component.element(), values));
            } else if (value instanceof List<?> items) {
                items.forEach(item -> add(values, place, item));
            } else if (!ManifestTree.text(value).equals("not-reported")) {
                add(values, place, value);
            }
        });
    }

    private static void add(Map<String, List<Object>> values, String place, Object value) {
        List<Object> known = values.computeIfAbsent(place, unused -> new ArrayList<>());
        if (!known.contains(value)) {
            known.add(value);
        }
    }

    private Map<String, Object> manifest(List<Map<String, Object>> from, int most) {
        Map<String, Object> tree = ManifestTree.copy(any(from));
        tree.keySet().removeAll(random.nextInt(4) == 0 ? Set.of("evidence", "manuscripts") : LEFT_OUT);
        int others = random.nextInt(most);
        for (int i = 0; i < others; i++) {
            layOver(tree, any(from));
        }
        double density = any(List.of(0.0, 0.0, 0.02, 0.1, 0.4));
        if (density > 0) {
            enrich(tree, Study.class, density, tree);
        }
        return repaired(tree, from);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** What the tree states stays, as in a completion; entries of lists with ids are matched by them. */
    private void layOver(Map<String, Object> tree, Map<String, Object> other) {
        other.forEach((key, theirs) -> {
            Object mine = tree.get(key);
            if (mine == null && !LEFT_OUT.contains(key)) {
                tree.put(key, ManifestTree.withTexts(theirs, text -> text));
            } else if (mine instanceof Map<?, ?> && theirs instanceof Map<?, ?>) {
                layOver(ManifestTree.mapping(mine), ManifestTree.mapping(theirs));
            } else if (mine instanceof List<?> && theirs instanceof List<?>) {
                layOverList(ManifestTree.list(mine), ManifestTree.list(theirs));
            }
        });
    }

    private void layOverList(List<Object> mine, List<Object> theirs) {
        boolean appended = random.nextInt(3) == 0;
        for (int i = 0; i < theirs.size(); i++) {
            if (!(theirs.get(i) instanceof Map<?, ?> entry)) {
                return;
            }
            Optional<Object> own = entry.containsKey("id")
                    ? mine.stream()
                            .filter(item -> item instanceof Map<?, ?> map
                                    && entry.get("id").equals(map.get("id")))
                            .findFirst()
                    : appended || i >= mine.size() ? Optional.empty() : Optional.of(mine.get(i));
            if (own.isEmpty()) {
                mine.add(ManifestTree.withTexts(entry, text -> text));
            } else if (own.get() instanceof Map<?, ?>) {
                layOver(ManifestTree.mapping(own.get()), ManifestTree.mapping(entry));
            }
        }
    }

    private void enrich(Map<String, Object> group, Class<?> type, double density, Map<String, Object> root) {
        for (Component component : Components.of(type).inOrder()) {
            String key = component.key();
            if (!component.isWritten() || LEFT_OUT.contains(key) || key.equals("justifications")) {
                continue;
            }
            Object stated = group.get(key);
            if (stated == null) {
                if (component.isRequired() || random.nextDouble() < density) {
                    value(component, type, density, root).ifPresent(value -> group.put(key, value));
                }
            } else if (component.element().isRecord()) {
                for (Object entry : stated instanceof List<?> items
                        ? items
                        : component.keyedBy() == null
                                ? List.of(stated)
                                : ManifestTree.mapping(stated).values()) {
                    if (entry instanceof Map<?, ?>) {
                        enrich(ManifestTree.mapping(entry), component.element(), density, root);
                    }
                }
            }
        }
    }

    private Optional<Object> value(Component component, Class<?> owner, double density, Map<String, Object> root) {
        if (component.keyedBy() != null) {
            List<Object> names = VALUES.getOrDefault(owner.getSimpleName() + "." + component.key(), List.of((Object[])
                    component.keyedBy().examples()));
            Map<String, Object> keyed = new LinkedHashMap<>();
            for (int i = 0; i <= random.nextInt(4); i++) {
                Map<String, Object> entry = new LinkedHashMap<>();
                enrich(entry, component.element(), Math.max(density, 0.3), root);
                if (!entry.isEmpty()) {
                    keyed.put((String) any(names), entry);
                }
            }
            return keyed.isEmpty() ? Optional.empty() : Optional.of(keyed);
        }
        if (component.element().isRecord()) {
            List<Object> entries = new ArrayList<>();
            for (int i = 0; i <= (component.isList() ? random.nextInt(2) : 0); i++) {
                Map<String, Object> entry = new LinkedHashMap<>();
                if (Components.of(component.element()).byKey("id") != null) {
                    entry.put("id", component.key() + "-" + (i + 1));
                }
                enrich(entry, component.element(), Math.max(density, 0.15), root);
                if (!entry.isEmpty()) {
                    entries.add(entry);
                }
            }
            return entries.isEmpty() ? Optional.empty() : Optional.of(component.isList() ? entries : entries.get(0));
        }
        if (component.isList()) {
            Set<String> words = new TreeSet<>();
            for (int i = 0; i <= random.nextInt(3); i++) {
                scalar(component, owner, root).ifPresent(words::add);
            }
            return words.isEmpty() ? Optional.empty() : Optional.of(new ArrayList<Object>(words));
        }
        return scalar(component, owner, root).map(value -> value);
    }

    private Optional<String> scalar(Component component, Class<?> owner, Map<String, Object> root) {
        if (component.refers() != null) {
            return id(root.get(component.refers().value()));
        }
        if (owner == GroupValue.class && component.key().equals("group")) {
            return Optional.of("groups-" + (1 + random.nextInt(2)));
        }
        List<Object> known = VALUES.getOrDefault(owner.getSimpleName() + "." + component.key(), List.of());
        if (!known.isEmpty() && random.nextInt(4) > 0) {
            return Optional.of((String) any(known));
        }
        Class<?> type = component.element();
        if (type == Boolean.class) {
            return Optional.of(String.valueOf(random.nextBoolean()));
        }
        if (type.isEnum()) {
            return Optional.of(
                    any(Arrays.asList((Term[]) type.getEnumConstants())).word());
        }
        if (type == Integer.class || type == Double.class) {
            double min = component.between() == null
                    ? 0
                    : Math.max(component.between().min(), -100);
            double max = component.between() == null
                    ? 200
                    : Math.min(component.between().max(), 5000);
            return Optional.of(String.valueOf((long) (min + random.nextDouble() * (max - min))));
        }
        return Optional.of(ManifestTree.quoted(component.says().example()));
    }

    private Optional<String> id(Object list) {
        return list instanceof List<?> items && !items.isEmpty() && any(items) instanceof Map<?, ?> entry
                ? Optional.ofNullable((String) entry.get("id"))
                : Optional.empty();
    }

    /** Without what the reader refuses: what was laid together from two studies may contradict itself. */
    private Map<String, Object> repaired(Map<String, Object> tree, List<Map<String, Object>> from) {
        for (int i = 0; i < MOST_REPAIRS; i++) {
            try {
                new ManifestReader().read(ManifestTree.yaml(tree).getBytes(StandardCharsets.UTF_8), "generated.yaml");
                return tree;
            } catch (InvalidManifestException e) {
                for (Problem problem : e.problems()) {
                    remove(tree, problem.path());
                }
            }
        }
        return ManifestTree.copy(any(from));
    }

    private static void remove(Object tree, String path) {
        List<String> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        while (matcher.find()) {
            steps.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        Object at = tree;
        for (int i = 0; i < steps.size(); i++) {
            boolean last = i == steps.size() - 1;
            String step = steps.get(i);
            if (at instanceof Map<?, ?> entries) {
                Object next = entries.get(step);
                if (last || !(next instanceof Map<?, ?>) && !(next instanceof List<?>)) {
                    entries.remove(step);
                    return;
                }
                at = next;
            } else if (at instanceof List<?>) {
                List<Object> items = ManifestTree.list(at);
                Object next = items.stream()
                        .filter(item -> item instanceof Map<?, ?> entry
                                && entry.get("id") != null
                                && ManifestTree.text(entry.get("id")).equals(step))
                        .findFirst()
                        .orElseGet(() -> step.matches("\\d+") && Integer.parseInt(step) < items.size()
                                ? items.get(Integer.parseInt(step))
                                : null);
                if (last || !(next instanceof Map<?, ?>)) {
                    items.remove(next);
                    return;
                }
                at = next;
            }
        }
    }
}
