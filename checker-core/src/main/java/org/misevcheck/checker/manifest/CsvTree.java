package org.misevcheck.checker.manifest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Component;
import org.misevcheck.checker.statement.Components;

/**
 * A CSV file as the positioned nodes that the same statements would be in YAML: the first line names the keys, every
 * further one is an entry of the only list that the record class has, and an empty cell leaves its key out.
 *
 * <p>Read by hand, because messages need the column of every cell and no library at hand tells it. Commas, semicolons
 * and tabs separate, whichever the first line has most of; quotes as RFC 4180 has them.
 */
final class CsvTree {

    private static final String SEPARATORS = ",;\t";

    /** Words that stand for nothing in YAML, and are words here: a family name may be Null. */
    private static final Set<String> NOTHING_IN_YAML = Set.of("~", "null", "Null", "NULL");

    private final String text;
    private final YamlLimits limits;
    private final List<Problem> problems;
    private int at;
    private int line = 1;
    private int column = 1;
    private int columnIsOf;
    private int nodes;

    private CsvTree(String text, YamlLimits limits, List<Problem> problems) {
        this.text = text;
        this.limits = limits;
        this.problems = problems;
    }

    /** A cell: where its content begins, and its content without quotes and outer blanks. */
    private record Cell(Position position, String text) {}

    /** Whether a file of this name is read as CSV. */
    static boolean isCsv(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /** The tree of a file for this record class; notes problems, and answers {@code null} when there is no header. */
    static Node.@Nullable Mapping parse(String text, Class<?> type, YamlLimits limits, List<Problem> problems) {
        return new CsvTree(text, limits, problems).mapping(listOf(type));
    }

    /**
     * The rows of a table that has columns of its own names, as entries of this record class.
     *
     * @param keys the keys by the columns that state them, of which other columns are left aside; empty where columns
     *     are named as the keys are
     * @param stated what all rows state, by its key
     */
    static List<Node.Mapping> rows(
            String text,
            Class<?> type,
            Map<String, List<String>> keys,
            Map<String, String> stated,
            YamlLimits limits,
            List<Problem> problems) {
        return new CsvTree(text, limits, problems).rows(Components.of(type), keys, stated);
    }

    private List<Node.Mapping> rows(Components components, Map<String, List<String>> keys, Map<String, String> stated) {
        char separator = separator();
        List<Cell> header = row(separator);
        while (header != null && isBlank(header)) {
            header = row(separator);
        }
        if (header == null) {
            problems.add(
                    new Problem(Position.START, "", "the file is empty", "begin with a line that names the columns"));
            return List.of();
        }
        List<Node.@Nullable Scalar> columns = keys(header);
        for (String column : keys.keySet()) {
            if (columns.stream().noneMatch(key -> key != null && key.text().equals(plain(column)))) {
                problems.add(new Problem(
                        header.get(0).position(),
                        "",
                        "there is no column %s".formatted(Problem.quoted(column)),
                        "one of: " + header.stream().map(Cell::text).collect(Collectors.joining(", "))));
            }
        }
        List<Node.Mapping> rows = new ArrayList<>();
        for (List<Cell> cells = row(separator); cells != null; cells = row(separator)) {
            if (!isBlank(cells)) {
                rows.add(renamed(entry(cells, columns, keys.isEmpty() ? components : null), keys, stated, components));
            }
            if (nodes > limits.nodes()) {
                problems.add(new Problem(
                        cells.get(0).position(),
                        "",
                        "more than %d values".formatted(limits.nodes()),
                        "split the file"));
                break;
            }
        }
        return rows;
    }

    /** A row with the keys that its columns state, and what all rows state where the row says nothing else. */
    private Node.Mapping renamed(
            Node.Mapping row, Map<String, List<String>> keys, Map<String, String> stated, Components components) {
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Node.Entry entry : row.entries()) {
            List<String> own = keys.isEmpty()
                    ? List.of(entry.key().text())
                    : keys.entrySet().stream()
                            .filter(column ->
                                    plain(column.getKey()).equals(entry.key().text()))
                            .flatMap(column -> column.getValue().stream())
                            .toList();
            for (String key : own) {
                said.add(key);
                Node value = keys.isEmpty() || !(entry.value() instanceof Node.Scalar scalar)
                        ? entry.value()
                        : value(new Cell(scalar.position(), scalar.text()), components.byKey(key));
                entries.add(new Node.Entry(new Node.Scalar(entry.value().position(), key, true), value));
            }
        }
        stated.forEach((key, text) -> {
            if (!said.contains(key)) {
                entries.add(new Node.Entry(
                        new Node.Scalar(row.position(), key, true),
                        value(new Cell(row.position(), text), components.byKey(key))));
            }
        });
        return new Node.Mapping(row.position(), entries, row.size() + stated.size());
    }

    private static String plain(String column) {
        return column.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }

    /** The list whose entries the rows are. */
    private static Component listOf(Class<?> type) {
        List<Component> lists = Components.of(type).inOrder().stream()
                .filter(component -> component.isList() && component.element().isRecord())
                .toList();
        if (lists.size() != 1) {
            throw new IllegalArgumentException(
                    "a table has one list of rows, and %s has %d".formatted(type, lists.size()));
        }
        return lists.get(0);
    }

    private Node.@Nullable Mapping mapping(Component list) {
        char separator = separator();
        List<Cell> header = row(separator);
        while (header != null && isBlank(header)) {
            header = row(separator);
        }
        if (header == null) {
            problems.add(new Problem(
                    Position.START,
                    "",
                    "the file is empty",
                    "begin with a line that names the columns: " + keys(list)));
            return null;
        }
        List<Node.@Nullable Scalar> keys = keys(header);
        Components components = Components.of(list.element());
        List<Node> rows = new ArrayList<>();
        for (List<Cell> cells = row(separator); cells != null; cells = row(separator)) {
            if (isBlank(cells)) {
                continue;
            }
            rows.add(entry(cells, keys, components));
            if (nodes > limits.nodes()) {
                problems.add(new Problem(
                        cells.get(0).position(),
                        "",
                        "more than %d values".formatted(limits.nodes()),
                        "split the file"));
                break;
            }
        }
        Node.Scalar key = new Node.Scalar(Position.START, list.key(), true);
        Node.Sequence sequence = new Node.Sequence(Position.START, rows, nodes + 1);
        return new Node.Mapping(Position.START, List.of(new Node.Entry(key, sequence)), nodes + 2);
    }

    private static String keys(Component list) {
        return Components.of(list.element()).inOrder().stream()
                .filter(Component::isWritten)
                .map(Component::key)
                .collect(Collectors.joining(","));
    }

    /** The one that the first line has most of; spreadsheets of many countries write semicolons. */
    private char separator() {
        String first =
                text.lines().filter(written -> !written.isBlank()).findFirst().orElse("");
        char most = ',';
        for (char separator : SEPARATORS.toCharArray()) {
            if (count(first, separator) > count(first, most)) {
                most = separator;
            }
        }
        return most;
    }

    private static long count(String in, char c) {
        return in.chars().filter(each -> each == c).count();
    }

    private static boolean isBlank(List<Cell> cells) {
        return cells.stream().allMatch(cell -> cell.text().isEmpty());
    }

    /** The keys of the columns, {@code Reason of exclusion} as {@code reason-of-exclusion}; null without a name. */
    private List<Node.@Nullable Scalar> keys(List<Cell> header) {
        List<Node.@Nullable Scalar> keys = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Cell cell : header) {
            String key = plain(cell.text());
            if (!key.isEmpty() && !seen.add(key)) {
                problems.add(new Problem(
                        cell.position(),
                        "",
                        "the column %s stands here a second time".formatted(Problem.quoted(cell.text())),
                        "keep one of the two"));
            }
            keys.add(key.isEmpty() ? null : new Node.Scalar(cell.position(), key, true));
        }
        return keys;
    }

    private Node.Mapping entry(List<Cell> cells, List<Node.@Nullable Scalar> keys, @Nullable Components components) {
        List<Node.Entry> entries = new ArrayList<>();
        int before = nodes++;
        if (cells.size() < keys.size()) {
            problems.add(new Problem(
                    cells.get(cells.size() - 1).position(),
                    "",
                    "the row ends after %d of %d cells".formatted(cells.size(), keys.size()),
                    "a cell without a value is left empty, and its separator stays"));
        }
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Node.Scalar key = i < keys.size() ? keys.get(i) : null;
            if (cell.text().isEmpty()) {
                continue;
            }
            if (key == null) {
                problems.add(new Problem(
                        cell.position(),
                        "",
                        "%s stands in a column without a name".formatted(Problem.quoted(cell.text())),
                        "a text with the separator in it needs quotes; a column needs a name in the first line"));
                continue;
            }
            Component component = components == null ? null : components.byKey(key.text());
            // The key as the row's, so that a message about it shows the row.
            Node.Scalar here = new Node.Scalar(component == null ? key.position() : cell.position(), key.text(), true);
            entries.add(new Node.Entry(here, value(cell, component)));
        }
        return new Node.Mapping(cells.get(0).position(), entries, nodes - before);
    }

    /** A single value, or several with semicolons between them where the key takes a list. */
    private Node value(Cell cell, @Nullable Component component) {
        nodes += 2;
        if (component == null || !component.isList()) {
            return scalar(cell.position(), cell.text());
        }
        List<Node> items = new ArrayList<>();
        for (String item : cell.text().split(";")) {
            if (!item.isBlank()) {
                items.add(scalar(cell.position(), item.strip()));
                nodes++;
            }
        }
        return new Node.Sequence(cell.position(), items, items.size() + 1);
    }

    private static Node.Scalar scalar(Position position, String text) {
        return new Node.Scalar(position, text, !NOTHING_IN_YAML.contains(text));
    }

    /** The cells of the next row; null at the end of the file. */
    private @Nullable List<Cell> row(char separator) {
        if (at >= text.length()) {
            return null;
        }
        List<Cell> cells = new ArrayList<>();
        do {
            cells.add(cell(separator));
        } while (at < text.length() && text.charAt(at) == separator && at++ >= 0);
        if (at < text.length()) {
            endLine();
        }
        return cells;
    }

    private Cell cell(char separator) {
        while (at < text.length() && text.charAt(at) != separator && " \t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        Position start = here();
        String content = at < text.length() && text.charAt(at) == '"' ? quoted(separator) : unquoted(separator);
        Position position =
                new Position(start.line(), start.column(), Math.max(1, content.codePointCount(0, content.length())));
        checkText(position, content);
        return new Cell(position, content);
    }

    private String unquoted(char separator) {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at).strip();
    }

    private String quoted(char separator) {
        Position start = here();
        StringBuilder content = new StringBuilder();
        at++;
        while (true) {
            if (at >= text.length()) {
                problems.add(new Problem(
                        start,
                        "",
                        "the quote that begins here has no end",
                        "close it; a quote within quotes is written twice"));
                break;
            }
            char c = text.charAt(at);
            if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                content.append('"');
                at += 2;
            } else if (c == '"') {
                at++;
                break;
            } else if (isLineEnd(c)) {
                content.append('\n');
                endLine();
            } else {
                content.append(c);
                at++;
            }
        }
        Position after = here();
        String rest = unquoted(separator);
        if (!rest.isEmpty()) {
            problems.add(new Problem(
                    after,
                    "",
                    "%s follows the closing quote".formatted(Problem.quoted(rest)),
                    "a quote within quotes is written twice"));
        }
        return content.toString().strip();
    }

    private void checkText(Position position, String content) {
        if (content.length() > limits.scalar()) {
            problems.add(new Problem(
                    position,
                    "",
                    "a text of %d characters".formatted(content.length()),
                    "at most %d are read; a quote may be without its end".formatted(limits.scalar())));
        }
        int deceiving = Invisible.firstThatDeceives(content);
        if (deceiving >= 0) {
            problems.add(new Problem(position, "", "the invisible character U+%04X".formatted(deceiving), "remove it"));
        }
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private void endLine() {
        at += text.startsWith("\r\n", at) ? 2 : 1;
        line++;
        column = 1;
        columnIsOf = at;
    }

    private Position here() {
        column += text.codePointCount(columnIsOf, at);
        columnIsOf = at;
        return new Position(line, column, 1);
    }
}
