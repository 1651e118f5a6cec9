package org.misevcheck.checker.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.misevcheck.checker.report.TwoExtractors.FIRST;
import static org.misevcheck.checker.report.TwoExtractors.SECOND;
import static org.misevcheck.checker.report.TwoExtractors.review;
import static org.misevcheck.checker.report.TwoExtractors.twice;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.misevcheck.checker.assessment.DoubleExtraction;
import org.misevcheck.checker.assessment.DoubleExtractions;

class ReconcileReportTest {

    private static final Path EXPECTED =
            Path.of("src/test/resources/org/misevcheck/checker/report/two-extractors.expected.md");

    private static final String OTHER =
            "format: 1\nstudy: { id: other }\ncell-sources: [{ id: c, species: pig, tissue: adipose, passage-from: 3 }]\n";

    private static final DoubleExtractions REVIEW =
            review(twice(FIRST, SECOND), twice(OTHER, OTHER.replace("passage-from: 3", "passage-to: 4")));

    @TempDir
    private Path folder;

    /** After a wanted change: {@code mvn -pl checker-core test -Dtest=ReconcileReportTest -Dmisev.accept=true}. */
    @Test
    void conflicts_are_as_accepted() throws IOException {
        String written = written(REVIEW, "one").get("conflicts.md");
        if (Boolean.getBoolean("misev.accept")) {
            Files.writeString(EXPECTED, written);
        }
        assertThat(written)
                .as("%s; accept a wanted change with -Dmisev.accept=true", EXPECTED)
                .isEqualTo(Files.readString(EXPECTED));
    }

    @Test
    void the_same_manifests_give_the_same_bytes() throws IOException {
        Map<String, String> files = written(REVIEW, "one");
        assertThat(files)
                .containsOnlyKeys(
                        "agreement.csv",
                        "conflicts.csv",
                        "conflicts.md",
                        "reconcile.json",
                        "reconcile-1.schema.json",
                        "consensus/made-up.yaml",
                        "consensus/other.yaml")
                .isEqualTo(written(REVIEW, "two"));
    }

    @Test
    void json_is_valid_by_its_schema_which_is_written_beside_it() throws IOException {
        Map<String, String> files = written(REVIEW, "one");
        assertThat(schema(files).validate(files.get("reconcile.json"), InputFormat.JSON))
                .isEmpty();
        assertThat(files.get("reconcile.json"))
                .contains("\"accord\" : \"within-tolerance\"")
                .doesNotContain("\"accord\" : \"agreed\"")
                .contains("\"passage\" : \"passage 6: \\\"late\\\" cells\"")
                .contains("\"without-second\" : [", "\"extraction/ab/alone.yaml\"");
    }

    @Test
    void schema_refuses_what_is_no_reconciliation() throws IOException {
        Map<String, String> files = written(REVIEW, "one");
        String json = files.get("reconcile.json");
        for (String[] change : List.of(
                new String[] {"\"accord\" : \"conflict\"", "\"accord\" : \"quarrel\""},
                new String[] {"\"format\" : 1", "\"format\" : 2"},
                new String[] {"\"line\" : 9", "\"line\" : 0"},
                new String[] {"\"likeness\"", "\"likness\""})) {
            assertThat(json).contains(change[0]);
            assertThat(schema(files).validate(json.replace(change[0], change[1]), InputFormat.JSON))
                    .as(change[1])
                    .isNotEmpty();
        }
    }

    @Test
    void a_line_of_conflicts_has_both_values_with_places_and_passages() throws IOException {
        assertThat(written(REVIEW, "one").get("conflicts.csv").lines())
                .contains(
                        "made-up,conflict,cell-sources.passage-to,false,"
                                + "extraction/ab/made-up.yaml,9,5,cell-sources[bm].passage-to,5,,3,cells of passage 3 to 5,"
                                + "extraction/cd/made-up.yaml,9,5,cell-sources[marrow].passage-to,6,,3,\"passage 6: \"\"late\"\" cells\"")
                .hasSize(1 + 7 + 2);
    }

    @Test
    void agreement_has_a_line_per_section_and_statement_with_coefficients() throws IOException {
        List<String> lines = written(REVIEW, "one").get("agreement.csv").lines().toList();
        assertThat(lines.get(0))
                .startsWith(
                        "scope,name,measure,items,observed,reported-agreement,values-agreed,kappa,kappa-se,kappa-low,")
                .endsWith(",conflict,only-first,only-second,silent");
        assertThat(lines).anyMatch(line -> line.startsWith("section,cell-sources,reported,"));
        // One study has it of both, who differ; one of the second alone. By hand: AC1 (0.5 - 0.375) / 0.625, its
        // variance (0.25 + 0.2 + 0.04) / (2 x 0.390625).
        assertThat(lines)
                .contains("statement,cell-sources.passage-to,reported,2,0.500,0.667,0.000,0.000,,,,,"
                        + "0.200,0.792,-1.000,1.000,true,0,0,0,0,0,0,1,0,1,0");
    }

    @Test
    void one_study_alone_has_no_coefficients_of_what_is_reported() throws IOException {
        Map<String, String> files = written(review(twice(FIRST, SECOND)), "one");
        assertThat(files.get("agreement.csv").lines())
                .anyMatch(line -> line.matches("all,all,reported,[0-9]+,[0-9.]+,[0-9.]+,[0-9.]+,,,,,,,,,,,.*"));
        assertThat(files.get("conflicts.md")).contains("With one study there is no telling what else is extracted");
        assertThat(schema(files).validate(files.get("reconcile.json"), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void a_text_that_a_spreadsheet_would_run_is_disarmed() throws IOException {
        DoubleExtraction evil = twice(
                FIRST.replace("A made-up study", "\"=HYPERLINK(1)\""),
                SECOND.replace("A made-up study", "\"<b>[x](http://evil)\""));
        Map<String, String> files = written(review(evil), "one");
        assertThat(files.get("conflicts.csv")).contains(",'=HYPERLINK(1),").doesNotContain(",=HYPERLINK");
        assertThat(files.get("conflicts.md"))
                .contains("**&lt;b&gt;\\[x\\](http")
                .doesNotContain("**<b>");
    }

    @Test
    void what_is_settled_has_no_draft_and_departures_are_told() throws IOException {
        DoubleExtraction open = twice(FIRST, SECOND);
        DoubleExtraction departed = twice(FIRST, FIRST.replace("passage-from: 3", "passage-from: 2"));
        DoubleExtraction settled = new DoubleExtraction(
                open.first(),
                open.second(),
                open.reconciliation(),
                departed.second(),
                departed.reconciliation().open());
        Map<String, String> files = written(review(settled), "one");
        assertThat(files).doesNotContainKey("consensus/made-up.yaml");
        assertThat(files.get("conflicts.md"))
                .contains("Decided in `extraction/cd/made-up.yaml`.")
                .contains(
                        "- Both extractors agree on `cell-sources[bm].passage-from`, the consensus does not: 3 became 2.");
        assertThat(schema(files).validate(files.get("reconcile.json"), InputFormat.JSON))
                .isEmpty();
    }

    private Map<String, String> written(DoubleExtractions extractions, String name) throws IOException {
        Path into = folder.resolve(name);
        List<Path> written = ReconcileReport.write(into, extractions, "studies", "../target/misev/study-1.schema.json");
        assertThat(written).allMatch(Files::isRegularFile);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(into)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(into.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    private static JsonSchema schema(Map<String, String> files) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(files.get("reconcile-1.schema.json"));
    }
}
