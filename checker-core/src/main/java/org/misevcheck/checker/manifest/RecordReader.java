package org.misevcheck.checker.manifest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.lexicon.Lexicon;
import org.misevcheck.checker.lexicon.Naming;
import org.misevcheck.checker.statement.Component;
import org.misevcheck.checker.statement.Components;
import org.misevcheck.checker.statement.KeyedBy;
import org.misevcheck.checker.statement.Shorthand;

/**
 * Reads a YAML file, or a table in CSV, into a record class whose components say what they mean.
 *
 * <p>Goes through the whole file whatever it finds, so that one reading shows every problem.
 */
public final class RecordReader {

    /** The word for a statement that was looked for and not found. */
    static final String NOT_REPORTED = "not-reported";

    private static final String PLAIN_NOT_REPORTED = Lexicon.plain(NOT_REPORTED);

    /** The key that makes an entry's name acceptable though the lexicon does not know it. */
    static final String ACCESSION = "uniprot";

    /** Nothing, as the core schema of YAML 1.2 writes it. */
    private static final Set<String> NULLS = Set.of("~", "null", "Null", "NULL");

    /** More words than this are too many to list and to compare. */
    private static final int MOST_WORDS = 100;

    private static final Map<KeyedBy.Vocabulary, Naming> NAMINGS =
            Arrays.stream(KeyedBy.Vocabulary.values()).collect(Collectors.toMap(v -> v, Naming::new));

    private final List<Problem> problems;
    /** In the order of the file; with room for the statements of a full extraction, so that it need not grow. */
    private final Map<String, Position> positions = new LinkedHashMap<>(2048);

    private final Set<String> saidNotReported = new LinkedHashSet<>();
    private final List<Reference> references = new ArrayList<>();
    private final Map<String, Set<String>> idsByList = new HashMap<>();

    private record Reference(String list, String id, Position position, String path) {}

    private RecordReader(List<Problem> problems) {
        this.problems = problems;
    }

    /**
     * Reads one file.
     *
     * @param file how the file is named in messages; one that ends in {@code .csv} is a table, each of whose rows is an
     *     entry of the only list of records that {@code type} has
     * @throws InvalidManifestException with every problem of the file, if there is any
     */
    public static <T extends Record> Reading<T> read(String file, byte[] bytes, Class<T> type)
            throws InvalidManifestException {
        List<Problem> problems = new ArrayList<>();
        Reading<T> reading = read(file, bytes, type, problems);
        if (reading == null || !problems.isEmpty()) {
            throw invalid(file, bytes, problems);
        }
        return reading;
    }

    /** What to throw when a file that could be read turns out to contradict something outside of it. */
    public static InvalidManifestException refused(Reading<?> reading, List<Problem> problems) {
        return new InvalidManifestException(reading.file(), problems, reading.lines());
    }

    static InvalidManifestException invalid(String file, byte[] bytes, List<Problem> problems) {
        List<Problem> inOrder = problems.stream()
                .distinct()
                .sorted(Comparator.<Problem>comparingInt(p -> p.position().line())
                        .thenComparingInt(p -> p.position().column())
                        .thenComparing(Problem::what))
                .toList();
        return new InvalidManifestException(file, inOrder, lines(YamlTree.decodeToShow(bytes, limits(file))));
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    static <T extends Record> @Nullable Reading<T> read(
            String file, byte[] bytes, Class<T> type, List<Problem> problems) {
        YamlLimits limits = limits(file);
        String text = YamlTree.decode(bytes, limits, problems);
        if (text == null) {
            return null;
        }
        Node root = CsvTree.isCsv(file)
                ? CsvTree.parse(text, type, limits, problems)
                : YamlTree.parse(text, limits, problems);
        if (root == null) {
            return null;
        }
        RecordReader reader = new RecordReader(problems);
        if (!(root instanceof Node.Mapping mapping)) {
            problems.add(new Problem(
                    root.position(), "", "the file is not a mapping", "keys and values are expected, 'key: value'"));
            return null;
        }
        Object value = reader.group(mapping, type, "", null);
        reader.checkReferences();
        return new Reading<>(file, type.cast(value), reader.positions, reader.saidNotReported, text);
    }

    /**
     * Reads the rows of a table as entries of a list.
     *
     * @param list the place of the list
     * @param table how places name the table; a row's place has its line beside it
     * @param keys the keys of the rows by the columns that state them; empty where columns are named as the keys
     * @param stated what all rows state, by its key
     * @param positions where the places of the rows are added to
     */
    static List<Object> rows(
            String file,
            String text,
            Class<?> type,
            String list,
            String table,
            Map<String, List<String>> keys,
            Map<String, String> stated,
            Map<String, Position> positions,
            List<Problem> problems) {
        RecordReader reader = new RecordReader(problems);
        List<Object> rows = new ArrayList<>();
        for (Node.Mapping row : CsvTree.rows(text, type, keys, stated, YamlLimits.MANIFEST, problems)) {
            String place = "%s[%s:%d]".formatted(list, table, row.position().line());
            reader.positions.put(place, row.position());
            rows.add(reader.group(row, type, place, null));
        }
        reader.positions.forEach((place, position) -> positions.put(place, position.in(file)));
        return rows;
    }

    private static YamlLimits limits(String file) {
        return CsvTree.isCsv(file) ? YamlLimits.TABLE : YamlLimits.MANIFEST;
    }

    private void problem(Position at, String path, String what, String remedy) {
        problems.add(new Problem(at, path, what, remedy));
    }

    private void checkReferences() {
        for (Reference reference : references) {
            Set<String> ids = idsByList.getOrDefault(reference.list(), Set.of());
            if (!ids.contains(reference.id())) {
                problem(
                        reference.position(),
                        reference.path(),
                        "%s is not an id under %s".formatted(Problem.quoted(reference.id()), reference.list()),
                        ids.isEmpty() ? "there is no entry under " + reference.list() : oneOf(reference.id(), ids));
            }
        }
    }

    /** The known words, with the one that may have been meant; a part of them when they are many. */
    static String oneOf(String written, Set<String> known) {
        if (known.size() > MOST_WORDS) {
            return known.stream().limit(MOST_WORDS / 10).collect(Collectors.joining(", ", "one of: ", ""))
                    + " and %d more".formatted(known.size() - MOST_WORDS / 10);
        }
        String all = "one of: " + String.join(", ", known);
        return Spelling.nearest(written, known)
                .map(near -> "did you mean '%s'? %s".formatted(near, all))
                .orElse(all);
    }

    /** A group of statements from a mapping; {@code key} fills the component that its parent list is keyed by. */
    private Record group(Node.Mapping mapping, Class<?> type, String path, @Nullable Keyed key) {
        Components components = Components.of(type);
        List<Component> inOrder = components.inOrder();
        Node.Entry[] entries = new Node.Entry[inOrder.size()];
        for (Node.Entry entry : mapping.entries()) {
            Component component = components.byKey(entry.key().text());
            if (component == null || !component.isWritten()) {
                unknownKey(entry.key(), components, path);
            } else {
                entries[component.index()] = entry;
            }
        }
        Object[] values = new Object[inOrder.size()];
        for (int i = 0; i < values.length; i++) {
            Component component = inOrder.get(i);
            Node.Entry entry = entries[i];
            values[i] = entry == null
                    ? unwritten(component, path, mapping.position(), key)
                    : written(component, entry, child(path, component.key()));
        }
        return components.create(values);
    }

    private record Keyed(String component, String value) {}

    private static String child(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private void unknownKey(Node.Scalar key, Components components, String path) {
        Set<String> known = components.inOrder().stream()
                .filter(Component::isWritten)
                .map(Component::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        problem(
                key.position(),
                child(path, key.text()),
                "unknown key " + Problem.quoted(key.text()),
                oneOf(key.text(), known));
    }

    private @Nullable Object unwritten(Component component, String path, Position parent, @Nullable Keyed key) {
        if (component.isPlace()) {
            return path;
        }
        if (key != null && component.name().equals(key.component())) {
            return key.value();
        }
        if (component.isRequired()) {
            problem(
                    parent,
                    child(path, component.key()),
                    "%s is missing".formatted(child(path, component.key())),
                    "it is required: " + component.says().value());
        }
        return component.isList() ? List.of() : null;
    }

    private @Nullable Object written(Component component, Node.Entry entry, String path) {
        positions.put(path, entry.key().position());
        Node node = entry.value();
        if (isNotReported(node)) {
            saidNotReported.add(path);
            if (component.isRequired()) {
                problem(
                        node.position(),
                        path,
                        "%s cannot be not-reported".formatted(path),
                        component.says().value());
            }
            return component.isList() ? List.of() : null;
        }
        if (node instanceof Node.Scalar scalar && isEmpty(scalar)) {
            problem(
                    entry.key().position(),
                    path,
                    "%s has no value".formatted(path),
                    "leave the key out or write not-reported; expected: " + ScalarReader.expected(component));
            return component.isList() ? List.of() : null;
        }
        if (isNearlyNotReported(node)) {
            nearlyNotReported((Node.Scalar) node, path);
            return component.isList() ? List.of() : null;
        }
        if (component.isList()) {
            return component.keyedBy() == null
                    ? sequence(component, node, path)
                    : keyed(component, component.keyedBy(), node, path);
        }
        return value(component, component.type(), node, path, null);
    }

    private static boolean isNotReported(Node node) {
        return node instanceof Node.Scalar scalar && scalar.text().equals(NOT_REPORTED);
    }

    /** The word in another spelling, which would otherwise pass for a text that the study states. */
    private static boolean isNearlyNotReported(Node node) {
        return node instanceof Node.Scalar scalar
                && scalar.text().length() <= 2 * NOT_REPORTED.length()
                && Character.toLowerCase(scalar.text().strip().charAt(0)) == 'n'
                && Lexicon.plain(scalar.text()).equals(PLAIN_NOT_REPORTED);
    }

    private void nearlyNotReported(Node.Scalar scalar, String path) {
        problem(
                scalar.position(),
                path,
                "%s is not how it is said that nothing is stated".formatted(Problem.quoted(scalar.text())),
                "leave the key out or write not-reported");
    }

    private static boolean isEmpty(Node.Scalar scalar) {
        return scalar.text().isBlank() || scalar.plain() && NULLS.contains(scalar.text());
    }

    private List<Object> sequence(Component component, Node node, String path) {
        if (!(node instanceof Node.Sequence sequence)) {
            problem(
                    node.position(),
                    path,
                    "%s is a list".formatted(path),
                    "write it as [...] or with one '- ' per entry");
            return List.of();
        }
        List<Object> values = new ArrayList<>();
        Set<String> ids = idsByList.computeIfAbsent(path, list -> new LinkedHashSet<>());
        for (int i = 0; i < sequence.items().size(); i++) {
            Node item = sequence.items().get(i);
            String id = idOf(item, component.element());
            String place = path + "[" + (id == null ? i : id) + "]";
            if (isNotReported(item)) {
                problem(
                        item.position(),
                        place,
                        "%s cannot be not-reported".formatted(place),
                        "remove the entry, or write not-reported in place of the whole list");
                continue;
            }
            if (id != null && !ids.add(id)) {
                problem(
                        item.position(),
                        place,
                        "the id %s stands here a second time".formatted(Problem.quoted(id)),
                        "ids are unique within " + path);
            }
            positions.put(place, item.position());
            Object value = item instanceof Node.Scalar scalar && isEmpty(scalar)
                    ? nothing(item, place)
                    : value(component, component.element(), item, place, null);
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    private @Nullable Object nothing(Node item, String place) {
        problem(item.position(), place, "%s has no value".formatted(place), "remove the entry");
        return null;
    }

    private static @Nullable String idOf(Node item, Class<?> element) {
        if (!(item instanceof Node.Mapping mapping)
                || !element.isRecord()
                || Components.of(element).byKey("id") == null) {
            return null;
        }
        for (Node.Entry entry : mapping.entries()) {
            if (entry.key().text().equals("id") && entry.value() instanceof Node.Scalar id) {
                return id.text();
            }
        }
        return null;
    }

    /** In the order of their names, because the order of a mapping says nothing. */
    private List<Object> keyed(Component component, KeyedBy by, Node node, String path) {
        if (!(node instanceof Node.Mapping mapping)) {
            problem(
                    node.position(),
                    path,
                    "%s is a mapping".formatted(path),
                    "write it as 'name: value', one line per name");
            return List.of();
        }
        Naming naming = naming(by);
        Map<String, Object> values = new TreeMap<>();
        Set<String> names = new HashSet<>();
        for (Node.Entry entry : mapping.entries()) {
            String name = name(naming, entry, path);
            if (name == null) {
                continue;
            }
            String place = by.vocabulary() == KeyedBy.Vocabulary.STATEMENT
                    ? "%s[%s]".formatted(path, name)
                    : path + "." + name;
            if (!names.add(name)) {
                problem(
                        entry.key().position(),
                        place,
                        "%s names %s, which stands here already"
                                .formatted(Problem.quoted(entry.key().text()), name),
                        "keep one of the two");
                continue;
            }
            positions.put(place, entry.key().position());
            if (isNotReported(entry.value())) {
                saidNotReported.add(place);
                continue;
            }
            Object value = entry.value() instanceof Node.Scalar scalar && isEmpty(scalar)
                    ? nothing(entry.key(), place)
                    : value(component, component.element(), entry.value(), place, new Keyed(by.value(), name));
            if (value != null) {
                values.put(name, value);
            }
        }
        return List.copyOf(values.values());
    }

    /** How the keys of such a list are named. */
    static Naming naming(KeyedBy by) {
        return NAMINGS.get(by.vocabulary());
    }

    private @Nullable String name(Naming naming, Node.Entry entry, String path) {
        String written = entry.key().text();
        Set<String> names = naming.names(written);
        if (names.size() == 1) {
            return names.iterator().next();
        }
        if (names.isEmpty() && hasAccession(entry.value())) {
            return written;
        }
        String remedy = naming.caution(written)
                .orElseGet(() -> names.isEmpty()
                        ? Spelling.nearest(written, naming.known())
                                .map(near -> "did you mean '%s'?".formatted(near))
                                .orElse(
                                        "use a gene symbol or CD number that the lexicon knows, or give the uniprot accession of a protein")
                        : "write one of: " + String.join(", ", names));
        problem(
                entry.key().position(),
                path + "." + written,
                Problem.quoted(written) + (names.isEmpty() ? " is not a name the lexicon knows" : " is ambiguous"),
                remedy);
        return null;
    }

    private static boolean hasAccession(Node value) {
        return value instanceof Node.Mapping mapping
                && mapping.entries().stream()
                        .anyMatch(entry -> entry.key().text().equals(ACCESSION));
    }

    private @Nullable Object value(Component component, Class<?> type, Node node, String path, @Nullable Keyed key) {
        if (isNearlyNotReported(node)) {
            nearlyNotReported((Node.Scalar) node, path);
            return null;
        }
        if (type.isRecord()) {
            return record(type, node, path, key);
        }
        if (!(node instanceof Node.Scalar scalar)) {
            problem(
                    node.position(),
                    path,
                    "%s is a single value".formatted(path),
                    "expected: " + ScalarReader.expected(component));
            return null;
        }
        ScalarReader.Conversion conversion = ScalarReader.convert(component, type, scalar);
        if (conversion.remedy() != null) {
            problem(scalar.position(), path, conversion.what(), conversion.remedy());
            return null;
        }
        if (component.refers() != null) {
            references.add(new Reference(component.refers().value(), scalar.text(), scalar.position(), path));
        }
        return conversion.value();
    }

    private @Nullable Object record(Class<?> type, Node node, String path, @Nullable Keyed key) {
        if (node instanceof Node.Mapping mapping) {
            return group(mapping, type, path, key);
        }
        Shorthand shorthand = type.getAnnotation(Shorthand.class);
        if (node instanceof Node.Scalar scalar && shorthand != null) {
            return fromShorthand(type, shorthand, scalar, path, key);
        }
        problem(node.position(), path, "%s is a mapping".formatted(path), "keys: " + ScalarReader.keys(type));
        return null;
    }

    private @Nullable Object fromShorthand(
            Class<?> type, Shorthand shorthand, Node.Scalar scalar, String path, @Nullable Keyed key) {
        Components components = Components.of(type);
        List<Component> tried = new ArrayList<>();
        ScalarReader.Conversion numeric = null;
        for (String name : shorthand.value()) {
            Component component = components.inOrder().stream()
                    .filter(candidate -> candidate.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            ScalarReader.Conversion conversion = ScalarReader.convert(component, component.type(), scalar);
            if (conversion.remedy() == null) {
                positions.put(child(path, component.key()), scalar.position());
                Object[] values = components.inOrder().stream()
                        .map(other -> other == component
                                ? conversion.value()
                                : unwritten(other, path, scalar.position(), key))
                        .toArray();
                return components.create(values);
            }
            if (conversion.isRange()) {
                numeric = conversion;
            }
            tried.add(component);
        }
        ScalarReader.Conversion failed = numeric;
        problem(
                scalar.position(),
                path,
                failed == null ? "%s cannot be read here".formatted(Problem.quoted(scalar.text())) : failed.what(),
                failed == null
                        ? tried.stream()
                                .map(ScalarReader::expected)
                                .collect(Collectors.joining(", or ", "expected: ", ""))
                        : String.valueOf(failed.remedy()));
        return null;
    }
}
