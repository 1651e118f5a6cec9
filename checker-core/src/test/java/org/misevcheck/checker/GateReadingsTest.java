package org.misevcheck.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.Problem;
import org.misevcheck.checker.review.gate.ListedDecision;
import org.misevcheck.checker.review.gate.ListedStudy;

class GateReadingsTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertProblems(ThrowingCallable reading, String... problems) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(InvalidManifestException.class, e -> assertThat(e.problems())
                .extracting(problem -> "%d:%s".formatted(problem.position().line(), problem.what()))
                .containsExactly(problems));
    }

    @Test
    void a_list_in_csv_and_in_yaml_says_the_same() throws InvalidManifestException {
        var csv = GateReadings.list(
                "inclusion.csv",
                bytes("study;decision;report of;pmid\nkhatri2018;Awaiting classification;;29378639\n"));
        var yaml = GateReadings.list(
                "inclusion.yaml",
                bytes("studies: [{ study: khatri2018, decision: awaiting-classification, pmid: 29378639 }]\n"));
        assertThat(csv.value()).isEqualTo(yaml.value());
        assertThat(csv.value().studies())
                .containsExactly(new ListedStudy(
                        "khatri2018",
                        null,
                        null,
                        "29378639",
                        ListedDecision.AWAITING_CLASSIFICATION,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void every_problem_of_the_waivers_is_told() {
        assertProblems(
                () -> GateReadings.waivers("waivers.yaml", bytes("""
                        waivers:
                          - { study: a, reason: r, who: w, until: 2026-12-31 }
                          - { study: a, fault: GATE-WAIVER-UNUSED, reason: r, who: w, until: 2026-02-30 }
                          - { study: a, criterion: ZHU2025-POOL-02, fault: GATE-RETRACTED, reason: r, who: w, until: 2028-02-29 }
                        """)),
                "2:the waiver is of nothing",
                "3:GATE-WAIVER-UNUSED cannot be waived",
                "3:there is no day 2026-02-30");
    }

    @Test
    void a_notice_is_on_an_article() {
        assertProblems(
                () -> GateReadings.retractions(
                        "retractions.csv",
                        bytes(
                                "doi,pmid,kind,date,source\n,,retracted,2025-01-01,s\n,7,expression of concern,2025-01-01,s\n")),
                "2:the notice is on no article");
    }

    @Test
    void a_baseline_lets_nothing_pass_that_may_not() {
        assertProblems(
                () -> GateReadings.baseline("gate-baseline.yaml", bytes("""
                        format: 1
                        faults:
                          - { fault: GATE-REASON-UNCHANGED, study: a }
                          - { fault: GATE-RETRACTED, study: a }
                        """)),
                "3:GATE-REASON-UNCHANGED cannot be let pass by a baseline");
    }

    @Test
    void what_the_reader_takes_the_schemas_take_and_what_it_refuses_they_refuse() {
        var factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);
        var schema = factory.getSchema(
                new ByteArrayInputStream(GateReadings.schemas().get("waivers-1.schema.json")));
        String good =
                "{\"waivers\": [{\"study\": \"a\", \"fault\": \"GATE-RETRACTED\", \"reason\": \"r\", \"who\": \"w\","
                        + " \"until\": \"2026-12-31\"}]}";
        assertThat(schema.validate(good, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(good.replace("GATE-RETRACTED", "GATE-REPEALED"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(good.replace("2026-12-31", "soon"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(GateReadings.schemas().keySet())
                .containsExactly(
                        "inclusion-1.schema.json",
                        "waivers-1.schema.json",
                        "retractions-1.schema.json",
                        "gate-baseline-1.schema.json");
    }

    @Test
    void a_problem_names_the_row_of_the_table() {
        assertThatThrownBy(() -> GateReadings.list("inclusion.csv", bytes("study,decision\na,included\nb,\n")))
                .isInstanceOfSatisfying(InvalidManifestException.class, e -> {
                    Problem problem = e.problems().get(0);
                    assertThat(problem.what()).isEqualTo("studies[1].decision is missing");
                    assertThat(problem.position().line()).isEqualTo(3);
                });
    }
}
