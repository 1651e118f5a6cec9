package org.misevcheck.checker.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.misevcheck.checker.manifest.Manifests.completeWith;
import static org.misevcheck.checker.manifest.Manifests.study;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.misevcheck.checker.study.Study;

/** A text is the text that is written, a number is what people take it for. */
class YamlSemanticsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "on",
                "yes",
                "off",
                "y",
                "true",
                "1:30",
                "12:30:45",
                "014",
                "0o14",
                "0x1F",
                "1e3",
                "1_000",
                "007",
                "1.10",
                "2026-11-21",
                ".inf",
                ".nan",
                "=",
                "none",
                "N/A",
                "1,5",
                "+",
                "not reported in table 1"
            })
    void a_plain_text_stays_as_it_is_written(String text) {
        assertThat(study(completeWith("line: lot 0", "line: " + text))
                        .cellSources()
                        .get(0)
                        .line())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "~", "true", "1e3", "# no comment", "a: b", "- a"})
    void a_quoted_text_is_a_text(String text) {
        assertThat(study(completeWith("line: lot 0", "line: '" + text + "'"))
                        .cellSources()
                        .get(0)
                        .line())
                .isEqualTo(text);
    }

    @Test
    void a_text_may_take_several_lines() {
        Study study = study(completeWith("    line: lot 0\n", "    line: >-\n      lot 0,\n      made up\n"));
        assertThat(study.cellSources().get(0).line()).isEqualTo("lot 0, made up");
    }

    @ParameterizedTest
    @CsvSource({
        "1.2e10, 1.2e10",
        "1.2E10, 1.2e10",
        "1e+10, 1e10",
        "12000000000, 1.2e10",
        "0, 0",
        "0.5, 0.5",
        ".5, 0.5",
        "5., 5",
        "+5, 5",
        "1e-3, 0.001",
        "0.0, 0",
        "0e0, 0"
    })
    void a_number_is_decimal_with_or_without_exponent(String written, double value) {
        Study study = study(
                completeWith("{ metric: particles, value: 1.2e10,", "{ metric: particles, value: " + written + ","));
        assertThat(study.evPreparations()
                        .get(0)
                        .characterisation()
                        .abundance()
                        .get(0)
                        .value())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "3.0, 3", "1e2, 100", "0, 0"})
    void a_whole_number_may_be_written_as_any_number_is(String written, int value) {
        assertThat(study(completeWith("passage-from: 3", "passage-from: " + written))
                        .cellSources()
                        .get(0)
                        .passageFrom())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "True, true", "TRUE, true", "false, false", "False, false", "FALSE, false"})
    void a_truth_value_is_true_or_false(String written, boolean value) {
        assertThat(study(completeWith("randomised: true", "randomised: " + written))
                        .inVivo()
                        .get(0)
                        .randomised())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "100, 100", "100.0, 100", "94.9, 94.9"})
    void both_ends_of_a_percentage_are_possible(String written, double value) {
        assertThat(study(completeWith("CD105: 98.5", "CD105: " + written))
                        .cellSources()
                        .get(0)
                        .markers()
                        .get(0)
                        .percentPositive())
                .isEqualTo(value);
    }

    @Test
    void older_semantics_cannot_be_asked_for() {
        assertThat(study("%YAML 1.1\n---\n" + completeWith("line: lot 0", "line: no")))
                .extracting(study -> study.cellSources().get(0).line())
                .isEqualTo("no");
    }
}
