package org.misevcheck.checker.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewReportTest {

    private static final Set<Format> ALL = EnumSet.allOf(Format.class);
    private static final Path EXPECTED = Path.of("src/test/resources/org/misevcheck/checker/report");

    @TempDir
    private Path folder;

    /** After a wanted change: {@code mvn -pl checker-core test -Dtest=ReviewReportTest -Dmisev.accept=true}. */
    @ParameterizedTest
    @EnumSource(names = {"JSON", "CSV", "MARKDOWN"})
    void report_is_as_accepted(Format format) throws IOException {
        String written = ToyReview.written(folder, Set.of(format)).get(format.fileName());
        Path expected = EXPECTED.resolve("toy-review.expected." + format.fileName());
        if (Boolean.getBoolean("misev.accept")) {
            Files.writeString(expected, written);
        }
        assertThat(written)
                .as("%s; accept a wanted change with -Dmisev.accept=true", expected)
                .isEqualTo(Files.readString(expected));
    }

    @Test
    void same_review_gives_the_same_bytes() {
        Map<String, String> first = ToyReview.written(folder.resolve("first"), ALL);
        Map<String, String> second = ToyReview.written(folder.resolve("second"), ALL);
        assertThat(first).hasSize(Format.values().length).isEqualTo(second);
    }

    @Test
    void finished_report_leaves_its_files_and_nothing_else() throws IOException {
        ToyReview.written(folder, ALL);
        assertThat(names()).containsExactlyInAnyOrder("findings.json", "studies.csv", "report.md", "report.html");
    }

    @Test
    void report_that_was_not_finished_leaves_no_file() throws IOException {
        try (ReviewReport report = new ReviewReport(folder, ALL, ToyReview.setup())) {
            report.add(ToyReview.poor());
            report.add(ToyReview.invalid());
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void earlier_report_stays_when_a_later_one_fails() throws IOException {
        Map<String, String> earlier = ToyReview.written(folder, ALL);
        try (ReviewReport report = new ReviewReport(folder, ALL, ToyReview.setup())) {
            report.add(ToyReview.good());
        }
        assertThat(names()).hasSize(Format.values().length);
        assertThat(Files.readString(folder.resolve("report.html"))).isEqualTo(earlier.get("report.html"));
    }

    @Test
    void others_may_read_a_report_as_far_as_they_may_read_other_new_files() throws IOException {
        ToyReview.written(folder, ALL);
        Path plain = Files.createFile(folder.resolve("plain"));
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Set<PosixFilePermission> ordinary = Files.getPosixFilePermissions(plain);
            for (Format format : Format.values()) {
                assertThat(Files.getPosixFilePermissions(folder.resolve(format.fileName())))
                        .isEqualTo(ordinary);
            }
        }
    }

    @Test
    void review_without_studies_or_protocol_can_be_reported() {
        assertThatCode(() -> ToyReview.written(folder, ALL, ToyReview.setupWithoutProtocol(), List.of(), List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void findings_are_valid_by_their_schema() throws IOException {
        JsonSchema schema = schema();
        assertThat(schema.validate(
                        ToyReview.written(folder, Set.of(Format.JSON)).get("findings.json"), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(
                        ToyReview.written(
                                        folder,
                                        Set.of(Format.JSON),
                                        ToyReview.setupWithoutProtocol(),
                                        List.of(),
                                        List.of())
                                .get("findings.json"),
                        InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void schema_refuses_what_no_findings_are() throws IOException {
        JsonSchema schema = schema();
        String findings = ToyReview.written(folder, Set.of(Format.JSON)).get("findings.json");
        for (String[] change : new String[][] {
            {"\"format\" : 1", "\"format\" : 2"},
            {"\"verdict\" : \"not-met\"", "\"verdict\" : \"failed\""},
            {"\"valid\" : false", "\"valid\" : true"},
            {"\"primary-reason\"", "\"reason\""},
            {"\"line\" : 1,", ""},
        }) {
            assertThat(findings).contains(change[0]);
            assertThat(schema.validate(findings.replace(change[0], change[1]), InputFormat.JSON))
                    .as(change[1])
                    .isNotEmpty();
        }
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in = ReviewReport.class.getResourceAsStream("findings-1.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
        }
    }

    @Test
    void no_cell_of_the_csv_begins_as_a_formula() {
        assertThat(List.of("=1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", "\uFF1D1"))
                .allSatisfy(text -> assertThat(CsvReport.safe(text)).isEqualTo("'" + text));
        assertThat(CsvReport.safe("khatri2018")).isEqualTo("khatri2018");
        assertThat(ToyReview.written(folder, Set.of(Format.CSV)).get("studies.csv"))
                .contains("\"'=1+1\"\"'><script>");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
