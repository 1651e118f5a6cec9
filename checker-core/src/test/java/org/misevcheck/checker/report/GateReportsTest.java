package org.misevcheck.checker.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.misevcheck.checker.GateReadings;
import org.misevcheck.checker.ReviewGate;
import org.misevcheck.checker.assessment.AuditSetup;
import org.misevcheck.checker.assessment.GateAssessment;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.review.gate.Baseline;
import org.misevcheck.checker.review.gate.FaultCode;
import org.misevcheck.checker.review.gate.JudgedFault;
import org.misevcheck.checker.review.gate.KnownFault;
import org.misevcheck.checker.review.gate.ListedDecision;
import org.misevcheck.checker.review.gate.RecordedDecision;
import org.misevcheck.checker.review.gate.Standing;

class GateReportsTest {

    private static final Path EXPECTED = Path.of("src/test/resources/org/misevcheck/checker/report");

    /** Text that a page, a table or a spreadsheet could take for its own. */
    private static final String HOSTILE =
            "=1+1\"\"'><script>alert(1)</script>&amp; |a|b| `code` ](javascript:alert) @someone #1 www.x.example";

    private static final String LIST = """
            study,title,doi,decision,stage,reason,note,report-of,kind
            good2020,,10.1000/GOOD,included,,,,,
            poor2021,"%1$s",,included,,,,,
            awaiting2022,,,included,,,,,
            gone2019,,,included,,,,,
            lost2018,"%1$s",,excluded,full-text,no animals,"%1$s",,
            thesis2017,,,included,,,,good2020,
            """.formatted(HOSTILE);

    private static final String WAIVERS = """
            waivers:
              - { study: gone2019, fault: GATE-WITHOUT-MANIFEST, reason: "<b>lost</b> | @someone", who: A. Reviewer, until: 2026-06-30 }
              - { study: good2020, criterion: PLAN2021-POOL-01, reason: no need, who: B. Reviewer, until: 2026-06-30 }
            """;

    private static final String RETRACTIONS = """
            doi,kind,date,source
            10.1000/good,retracted,2025-03-14,the journal
            """;

    private static final String BASELINE = """
            format: 1
            faults:
              - { fault: GATE-INCLUDED-AGAINST-EVIDENCE, study: poor2021, stage: meta-analysis, about: PLAN2021-POOL-01 }
              - { fault: GATE-RETRACTED, study: poor2021, stage: meta-analysis, about: retracted }
            decisions:
              - { study: poor2021, stage: meta-analysis, decision: excluded, reason: no usable dose }
            """;

    @TempDir
    private Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static GateAssessment gate() throws InvalidManifestException {
        return gate(ToyReview.setup());
    }

    private static GateAssessment gate(AuditSetup setup) throws InvalidManifestException {
        ReviewGate gate = new ReviewGate(
                new GateReadings(
                        GateReadings.list("inclusion.csv", bytes(LIST)),
                        GateReadings.waivers("waivers.yaml", bytes(WAIVERS)),
                        GateReadings.retractions("retractions.csv", bytes(RETRACTIONS)),
                        GateReadings.baseline("gate-baseline.yaml", bytes(BASELINE)),
                        "gate-baseline.yaml"),
                setup,
                LocalDate.of(2026, 6, 30),
                false);
        gate.add(ToyReview.good());
        gate.add(ToyReview.poor());
        gate.add(ToyReview.awaiting());
        gate.add(ToyReview.hostile());
        gate.add(ToyReview.invalid());
        gate.add(ToyReview.hostileInvalid());
        return gate.judge();
    }

    /** After a wanted change: {@code mvn -pl checker-core test -Dtest=GateReportsTest -Dmisev.accept=true}. */
    @ParameterizedTest
    @EnumSource(names = {"JSON", "CSV", "MARKDOWN"})
    void report_is_as_accepted(Format format) throws Exception {
        Path written = GateReports.write(folder, Set.of(format), gate()).get(0);
        Path expected = EXPECTED.resolve("toy-review.expected." + written.getFileName());
        if (Boolean.getBoolean("misev.accept")) {
            Files.copy(written, expected, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(Files.readString(written))
                .as("%s; accept a wanted change with -Dmisev.accept=true", expected)
                .isEqualTo(Files.readString(expected));
    }

    @Test
    void only_the_forms_that_are_asked_for_are_written_and_a_schema_beside_the_json() throws Exception {
        GateReports.write(folder, EnumSet.allOf(Format.class), gate());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("gate.json", "gate.csv", "gate.md", "gate-1.schema.json");
        }
        assertThat(GateReports.write(folder.resolve("html"), Set.of(Format.HTML), gate()))
                .isEmpty();
    }

    @Test
    void the_json_is_valid_by_its_schema_with_and_without_a_protocol() throws Exception {
        JsonSchema schema = schema();
        assertThat(schema.validate(json(gate()), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(json(gate(ToyReview.setupWithoutProtocol())), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void the_schema_refuses_what_no_gate_says() throws Exception {
        JsonSchema schema = schema();
        String json = json(gate());
        for (String[] change : new String[][] {
            {"\"format\" : 1", "\"format\" : 2"},
            {"\"standing\" : \"waived\"", "\"standing\" : \"forgiven\""},
            {"\"code\" : \"GATE-RETRACTED\"", "\"code\" : \"retracted\""},
            {"\"unrecorded\"", "\"unknown\""},
        }) {
            assertThat(json).contains(change[0]);
            assertThat(schema.validate(json.replace(change[0], change[1]), InputFormat.JSON))
                    .as(change[1])
                    .isNotEmpty();
        }
    }

    private String json(GateAssessment gate) throws IOException {
        return Files.readString(
                GateReports.write(folder, Set.of(Format.JSON), gate).get(0));
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in = GateReports.class.getResourceAsStream(GateReports.SCHEMA)) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
        }
    }

    @Test
    void a_fault_is_shown_with_the_line_of_the_list_and_the_finding_in_the_manifest() throws Exception {
        GateAssessment gate = gate();
        JudgedFault poor = gate.report().faults().stream()
                .filter(judged -> judged.fault().code() == FaultCode.INCLUDED_AGAINST_EVIDENCE)
                .findFirst()
                .orElseThrow();
        assertThat(poor.standing()).isEqualTo(Standing.KNOWN);
        assertThat(GateText.place(poor.fault().at(), gate)).startsWith("inclusion.csv:3:");
        assertThat(gate.frameOf(poor.fault().at())).contains(" > 3 | poor2021,").contains("^^^^^^^^\n");
        assertThat(GateText.evidence(poor, gate))
                .containsExactly(
                        "studies/poor2021.yaml:8:11: PLAN2021-POOL-01 not met: A volume only: the guideline asks for more.");
    }

    @Test
    void a_baseline_is_read_back_as_it_was_written_whatever_its_texts() throws Exception {
        Baseline baseline = new Baseline(
                1,
                List.of(
                        new KnownFault(
                                FaultCode.REASON_UNKNOWN, "a", "full-text", "say \"no\": \\ # {x} \u00e4\uD83D\uDC01"),
                        new KnownFault(FaultCode.TWO_MANIFESTS, "b", null, null)),
                List.of(
                        new RecordedDecision("1e5", null, ListedDecision.INCLUDED, null, "two\nlines"),
                        new RecordedDecision(
                                "c", "pooling", ListedDecision.AWAITING_CLASSIFICATION, "'null'", "- [x], 'y'")));
        Path file = folder.resolve("gate-baseline.yaml");
        BaselineFile.write(file, baseline);
        assertThat(GateReadings.baseline("gate-baseline.yaml", Files.readAllBytes(file))
                        .value())
                .isEqualTo(baseline);
        Baseline empty = new Baseline(1, List.of(), List.of());
        BaselineFile.write(file, empty);
        assertThat(GateReadings.baseline("gate-baseline.yaml", Files.readAllBytes(file))
                        .value())
                .isEqualTo(empty);
    }
}
