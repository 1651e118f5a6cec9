package org.misevcheck.checker.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Component;
import org.misevcheck.checker.statement.Components;
import org.misevcheck.checker.study.Study;
import org.misevcheck.checker.study.Synthesis;
import org.misevcheck.checker.study.SynthesisTable;
import org.misevcheck.checker.study.TableColumn;
import org.misevcheck.checker.study.TableRows;

/**
 * Rows of tables in CSV that the manifest of a systematic review names, as entries of its synthesis.
 *
 * <p>Nothing outside of the repository is read, whatever a manifest or a link says.
 */
final class SynthesisTables {

    /** More files than any review has tables. */
    private static final int MOST_FILES = 50;

    /** Ten times the studies of the largest reviews; every row may be held against every other. */
    private static final int MOST_ROWS = 5_000;

    private static final Map<TableRows, Component> LISTS = lists();

    private final @Nullable Path repository;

    SynthesisTables(@Nullable Path repository) {
        this.repository = repository;
    }

    private static Map<TableRows, Component> lists() {
        Map<TableRows, Component> lists = new LinkedHashMap<>();
        for (TableRows rows : TableRows.values()) {
            lists.put(rows, Components.of(Synthesis.class).byKey(rows.word()));
        }
        return lists;
    }

    /**
     * The same study with the rows of its tables.
     *
     * @param problems what is wrong with how the manifest names tables is added here
     * @throws InvalidManifestException if anything is wrong with a file
     */
    Reading<Study> addedTo(Reading<Study> manifest, List<Problem> problems) throws InvalidManifestException {
        Synthesis synthesis = manifest.value().synthesis();
        if (synthesis == null || synthesis.tables().isEmpty()) {
            return manifest;
        }
        checkNames(manifest, synthesis, problems);
        Map<Component, List<Object>> rows = new LinkedHashMap<>();
        Map<String, Position> positions = new LinkedHashMap<>(manifest.positions());
        Map<String, String> texts = new LinkedHashMap<>();
        int files = 0;
        for (SynthesisTable table : synthesis.tables()) {
            if (table.file() == null && table.rows() == null && table.columns().isEmpty()) {
                continue;
            }
            int before = problems.size();
            byte[] bytes = bytes(manifest, table, problems);
            if (table.rows() == null) {
                problem(
                        manifest,
                        table.path(),
                        "nothing says what a row of it states",
                        "add rows: studies, or another list",
                        problems);
            }
            if (++files > MOST_FILES) {
                problem(
                        manifest,
                        table.path(),
                        "more than %d tables with files".formatted(MOST_FILES),
                        "join some",
                        problems);
            }
            if (problems.size() > before || bytes == null) {
                continue;
            }
            Component list = LISTS.get(table.rows());
            checkColumns(manifest, table, list, problems);
            if (problems.size() > before) {
                continue;
            }
            List<Problem> inFile = new ArrayList<>();
            String text = YamlTree.decode(bytes, YamlLimits.MANIFEST, inFile);
            if (text != null) {
                texts.put(table.file(), text);
                rows.computeIfAbsent(list, one -> new ArrayList<>())
                        .addAll(RecordReader.rows(
                                table.file(),
                                text,
                                list.element(),
                                "synthesis." + list.key(),
                                table.name(),
                                keys(table),
                                stated(table),
                                positions,
                                inFile));
            }
            if (rows.values().stream().mapToInt(List::size).sum() > MOST_ROWS) {
                inFile.add(new Problem(
                        Position.START,
                        "",
                        "more than %d rows in the tables of a review".formatted(MOST_ROWS),
                        "leave some out"));
            }
            if (!inFile.isEmpty()) {
                throw RecordReader.invalid(table.file(), bytes, inFile);
            }
        }
        return new Reading<>(
                manifest.file(),
                manifest.value().stating(with(synthesis, rows)),
                positions,
                manifest.saidNotReported(),
                manifest.text(),
                texts);
    }

    private static Synthesis with(Synthesis synthesis, Map<Component, List<Object>> rows) {
        Components components = Components.of(Synthesis.class);
        Object[] values = components.inOrder().stream()
                .map(component -> {
                    Object own = component.of(synthesis);
                    List<Object> added = rows.get(component);
                    if (added == null) {
                        return own;
                    }
                    List<Object> all = new ArrayList<>((List<?>) own);
                    all.addAll(added);
                    return List.copyOf(all);
                })
                .toArray();
        return (Synthesis) components.create(values);
    }

    /** Names tell tables apart, and so the places of their rows. */
    private static void checkNames(Reading<Study> manifest, Synthesis synthesis, List<Problem> problems) {
        Set<String> names = new HashSet<>();
        for (SynthesisTable table : synthesis.tables()) {
            if (table.name() == null) {
                continue;
            }
            if (!names.add(table.name())) {
                problem(
                        manifest,
                        table.path() + ".name",
                        "the name %s stands here a second time".formatted(Problem.quoted(table.name())),
                        "names are unique within synthesis.tables; 'in' says what both are rows of",
                        problems);
            }
            if (table.name().matches(".*[\\[\\]].*")) {
                problem(
                        manifest,
                        table.path() + ".name",
                        "%s has brackets".formatted(Problem.quoted(table.name())),
                        "places are written with brackets: leave them out",
                        problems);
            }
        }
    }

    private static void checkColumns(
            Reading<Study> manifest, SynthesisTable table, Component list, List<Problem> problems) {
        Components components = Components.of(list.element());
        Set<String> keys = new HashSet<>();
        components.inOrder().stream().filter(Component::isWritten).forEach(component -> keys.add(component.key()));
        for (TableColumn column : table.columns()) {
            if (column.key() != null && !keys.contains(column.key())) {
                problem(
                        manifest,
                        column.path() + ".key",
                        "%s is no key of %s".formatted(Problem.quoted(column.key()), list.key()),
                        "keys: " + ScalarReader.keys(list.element()),
                        problems);
            }
            if ((column.column() == null) == (column.value() == null)) {
                problem(
                        manifest,
                        column.path(),
                        "a key is stated by a column or by a value",
                        "give one of the two",
                        problems);
            }
        }
    }

    private static Map<String, List<String>> keys(SynthesisTable table) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        table.columns().stream().filter(column -> column.column() != null).forEach(column -> keys.computeIfAbsent(
                        column.column(), name -> new ArrayList<>())
                .add(column.key()));
        return keys;
    }

    private static Map<String, String> stated(SynthesisTable table) {
        Map<String, String> stated = new LinkedHashMap<>();
        stated.put("in", table.in() == null ? table.name() : table.in());
        table.columns().stream()
                .filter(column -> column.value() != null)
                .forEach(column -> stated.put(column.key(), column.value()));
        return stated;
    }

    private byte @Nullable [] bytes(Reading<Study> manifest, SynthesisTable table, List<Problem> problems) {
        if (table.file() == null) {
            problem(
                    manifest,
                    table.path(),
                    "rows and columns are those of a file, and there is none",
                    "add file",
                    problems);
            return null;
        }
        String place = table.path() + ".file";
        if (repository == null) {
            problem(
                    manifest,
                    place,
                    "tables are read in a repository only",
                    "state the rows in the manifest",
                    problems);
            return null;
        }
        try {
            Path file = repository.resolve(table.file());
            if (!CsvTree.isCsv(table.file())
                    || !Files.isRegularFile(file)
                    || !file.toRealPath().startsWith(repository.toRealPath())) {
                problem(
                        manifest,
                        place,
                        "there is no table %s in the repository".formatted(Problem.quoted(table.file())),
                        "give the path of a CSV file from the root of the repository",
                        problems);
                return null;
            }
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(YamlLimits.MANIFEST.bytes() + 1);
            }
        } catch (IOException | InvalidPathException e) {
            problem(
                    manifest,
                    place,
                    "%s cannot be read: %s".formatted(Problem.quoted(table.file()), e.getMessage()),
                    "give the path of a CSV file from the root of the repository",
                    problems);
            return null;
        }
    }

    private static void problem(
            Reading<Study> manifest, String place, String what, String remedy, List<Problem> problems) {
        problems.add(new Problem(manifest.positionOf(place), place, what, remedy));
    }
}
