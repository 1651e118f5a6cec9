package org.misevcheck.checker.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.misevcheck.checker.study.IncludedStudy;
import org.misevcheck.checker.study.Study;
import org.misevcheck.checker.study.Synthesis;

/** Rows of tables as entries of a manifest: with their places, and nothing from outside the repository. */
class SynthesisTablesTest {

    @TempDir
    private Path folder;

    private Path repository;

    @BeforeEach
    void aTable() throws IOException {
        repository = Files.createDirectory(folder.resolve("review"));
        Files.createDirectory(repository.resolve("tables"));
        write("tables/t.csv", """
                row,Citation printed,n,groups,note
                1,Xu 2024,38,stroke,first
                2,"Yi, Wang 2021",,SCI; TBI,
                """);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(repository.resolve(name), text);
    }

    private static String manifest(String tables) {
        return "format: 1\nstudy: { id: review }\nsynthesis:\n  studies: [{ study: Own 2020 }]\n  tables:\n" + tables;
    }

    private static final String MAPPED = """
                - name: Table 2
                  file: tables/t.csv
                  rows: studies
                  columns:
                    - { key: study, column: citation_printed }
                    - { key: n, column: n }
                    - { key: groups, column: groups }
            """;

    private Reading<Study> read(String tables) throws InvalidManifestException {
        return new ManifestReader(repository)
                .read(manifest(tables).getBytes(StandardCharsets.UTF_8), "studies/review.yaml");
    }

    private InvalidManifestException refused(String tables) {
        InvalidManifestException refused = catchThrowableOfType(InvalidManifestException.class, () -> read(tables));
        assertThat(refused).isNotNull();
        return refused;
    }

    private static List<String> whats(InvalidManifestException refused) {
        return refused.problems().stream().map(Problem::what).toList();
    }

    @Test
    void rows_follow_the_manifests_own_entries_and_say_where_they_stand() throws InvalidManifestException {
        Synthesis synthesis = read(MAPPED).value().synthesis();
        assertThat(synthesis.studies())
                .extracting(
                        IncludedStudy::path,
                        IncludedStudy::study,
                        IncludedStudy::in,
                        IncludedStudy::n,
                        IncludedStudy::groups)
                .containsExactly(
                        tuple("synthesis.studies[0]", "Own 2020", null, null, List.of()),
                        tuple("synthesis.studies[Table 2:2]", "Xu 2024", "Table 2", 38, List.of("stroke")),
                        tuple("synthesis.studies[Table 2:3]", "Yi, Wang 2021", "Table 2", null, List.of("SCI", "TBI")));
    }

    @Test
    void a_place_in_a_row_is_one_in_the_table() throws InvalidManifestException {
        Reading<Study> reading = read(MAPPED);
        Position row = reading.positionOf("synthesis.studies[Table 2:3]");
        assertThat(row).isEqualTo(new Position("tables/t.csv", 3, 1, 1));
        assertThat(reading.positionOf("synthesis.studies[Table 2:2].n"))
                .isEqualTo(new Position("tables/t.csv", 2, 11, 2));
        assertThat(reading.fileOf(row)).isEqualTo("tables/t.csv");
        assertThat(reading.linesOf(row).get(2)).startsWith("2,\"Yi, Wang 2021\"");
        Position own = reading.positionOf("synthesis.studies[0]");
        assertThat(reading.fileOf(own)).isEqualTo("studies/review.yaml");
        assertThat(reading.linesOf(own).get(0)).isEqualTo("format: 1");
    }

    @Test
    void one_column_may_state_two_keys_and_a_value_all_rows() throws InvalidManifestException {
        Synthesis synthesis = read("""
                    - name: Table 2, ranges
                      in: Table 2
                      file: tables/t.csv
                      rows: values
                      columns:
                        - { key: of, value: studies }
                        - { key: low, column: n }
                        - { key: high, column: n }
                """).value().synthesis();
        assertThat(synthesis.values())
                .extracting("of", "low", "high", "in")
                .containsExactly(tuple("studies", 38.0, 38.0, "Table 2"), tuple("studies", null, null, "Table 2"));
    }

    @Test
    void without_columns_the_first_line_names_the_keys() throws IOException, InvalidManifestException {
        write("tables/t.csv", "Of;What;N\ncountries;China;72\n");
        Synthesis synthesis = read("    - { name: T, file: tables/t.csv, rows: parts }\n")
                .value()
                .synthesis();
        assertThat(synthesis.parts())
                .extracting("of", "what", "n", "in")
                .containsExactly(tuple("countries", "China", 72, "T"));
    }

    @Test
    void a_table_of_the_print_needs_no_file() throws InvalidManifestException {
        assertThat(read("    - { name: Table 2, complete: true }\n")
                        .value()
                        .synthesis()
                        .studies())
                .hasSize(1);
    }

    @Test
    void what_is_wrong_in_a_table_is_shown_in_the_table() throws IOException {
        write("tables/t.csv", "of,what,n\ncountries,China,many\ncountries,,3\n");
        InvalidManifestException refused = refused("    - { name: T, file: tables/t.csv, rows: parts }\n");
        assertThat(refused.file()).isEqualTo("tables/t.csv");
        assertThat(refused.problems())
                .extracting(problem -> problem.position().line())
                .containsExactly(2, 3);
        assertThat(refused.frames()).contains("tables/t.csv:2:17: 'many' is not a number");
    }

    @Test
    void a_column_that_is_not_there_is_told() {
        assertThat(whats(refused(MAPPED.replace("citation_printed", "citation"))))
                .contains("there is no column 'citation'");
    }

    @Test
    void a_key_that_rows_do_not_have_is_told_at_the_manifest() {
        InvalidManifestException refused = refused(MAPPED.replace("key: n,", "key: number,"));
        assertThat(refused.file()).isEqualTo("studies/review.yaml");
        assertThat(whats(refused)).containsExactly("'number' is no key of studies");
    }

    @Test
    void a_key_is_stated_by_a_column_or_by_a_value() {
        assertThat(whats(refused(MAPPED.replace("column: n }", "column: n, value: 3 }"))))
                .containsExactly("a key is stated by a column or by a value");
        assertThat(whats(refused(MAPPED.replace("key: n, column: n }", "key: n }"))))
                .containsExactly("a key is stated by a column or by a value");
    }

    @Test
    void two_tables_of_one_name_are_refused() {
        assertThat(whats(refused("    - { name: T }\n    - { name: T }\n")))
                .containsExactly("the name 'T' stands here a second time");
    }

    @Test
    void brackets_in_a_name_are_refused() {
        assertThat(whats(refused("    - { name: 'T[1]' }\n"))).containsExactly("'T[1]' has brackets");
    }

    @Test
    void rows_without_a_file_and_a_file_without_rows_are_refused() {
        assertThat(whats(refused("    - { name: T, rows: studies }\n")))
                .containsExactly("rows and columns are those of a file, and there is none");
        assertThat(whats(refused("    - { name: T, file: tables/t.csv }\n")))
                .containsExactly("nothing says what a row of it states");
    }

    @Test
    void nothing_outside_the_repository_is_read() throws IOException {
        Files.writeString(folder.resolve("outside.csv"), "study\nXu 2024\n");
        Files.createSymbolicLink(repository.resolve("tables/link.csv"), folder.resolve("outside.csv"));
        for (String file : List.of(
                "../outside.csv",
                folder.resolve("outside.csv").toString(),
                "tables/link.csv",
                "tables/none.csv",
                "tables",
                "studies/review.yaml")) {
            assertThat(whats(refused("    - { name: T, file: '%s', rows: studies }\n".formatted(file))))
                    .as(file)
                    .containsExactly("there is no table '%s' in the repository".formatted(file));
        }
    }

    @Test
    void a_manifest_that_stands_alone_has_no_tables_to_read() {
        InvalidManifestException refused =
                catchThrowableOfType(InvalidManifestException.class, () -> new ManifestReader()
                        .read(manifest(MAPPED).getBytes(StandardCharsets.UTF_8), "review.yaml"));
        assertThat(whats(refused)).containsExactly("tables are read in a repository only");
    }

    @Test
    void more_rows_than_any_review_has_are_refused() throws IOException, InvalidManifestException {
        String table = "    - { name: T, file: tables/t.csv, rows: studies }\n";
        write("tables/t.csv", "study\n" + "Xu 2024\n".repeat(5_000));
        assertThat(read(table).value().synthesis().studies()).hasSize(5_001);
        write("tables/t.csv", "study\n" + "Xu 2024\n".repeat(5_001));
        assertThat(whats(refused(table))).containsExactly("more than 5000 rows in the tables of a review");
    }

    @Test
    void more_files_than_any_review_has_are_refused() {
        StringBuilder tables = new StringBuilder();
        for (int i = 0; i < 51; i++) {
            tables.append(
                    "    - { name: T%d, file: tables/t.csv, rows: studies, columns: [{ key: study, column: citation_printed }] }\n"
                            .formatted(i));
        }
        assertThat(whats(refused(tables.toString()))).containsExactly("more than 50 tables with files");
    }
}
