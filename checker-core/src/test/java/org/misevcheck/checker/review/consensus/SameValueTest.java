package org.misevcheck.checker.review.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.misevcheck.checker.statement.Component;
import org.misevcheck.checker.statement.Components;
import org.misevcheck.checker.study.CellSource;
import org.misevcheck.checker.study.EvPreparation;
import org.misevcheck.checker.study.SeparationStep;
import org.misevcheck.checker.study.StudyIdentity;

class SameValueTest {

    private static final Component TEXT = component(SeparationStep.class, "purpose");
    private static final Component FIGURE = component(SeparationStep.class, "g-force");
    private static final Component COUNT = component(SeparationStep.class, "repeats");
    private static final Component TEXTS = component(SeparationStep.class, "detectors");

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "100, 100, AGREED",
        "100, 101, WITHIN_TOLERANCE",
        "99, 100, WITHIN_TOLERANCE",
        "98.9, 100, CONFLICT",
        "-5, -5.04, WITHIN_TOLERANCE",
        "-5, 5, CONFLICT",
        // As rounded, beyond the tolerance: 12 of 12.4 and of 12.5, 1.2 of 1.24, but not 12 of 12.6.
        "12, 12.4, WITHIN_TOLERANCE",
        "12.5, 12, WITHIN_TOLERANCE",
        "12, 12.6, CONFLICT",
        "1.2, 1.24, WITHIN_TOLERANCE",
        "1.2, 1.26, CONFLICT",
        // Half of one digit is too much, and nothing is near nothing.
        "7, 7.4, CONFLICT",
        "0, 0.004, CONFLICT",
        "0.05, 0.049, CONFLICT",
        // The zeros of a whole number are digits: 120000 is not 100000 rounded.
        "100000, 120000, CONFLICT",
        "100000, 100000.4, WITHIN_TOLERANCE",
    })
    void figures_agree_within_one_percent_or_as_rounded(double one, double other, Accord accord) {
        assertThat(new SameValue(0.01).of(FIGURE, one, other)).isEqualTo(accord);
        assertThat(new SameValue(0.01).of(FIGURE, other, one)).isEqualTo(accord);
    }

    @Test
    void a_greater_tolerance_takes_more_for_the_same() {
        assertThat(new SameValue(0.05).of(FIGURE, 100.0, 105.0)).isEqualTo(Accord.WITHIN_TOLERANCE);
        assertThat(new SameValue(0).of(FIGURE, 100.0, 100.1)).isEqualTo(Accord.WITHIN_TOLERANCE);
        assertThat(new SameValue(0).of(FIGURE, 100.1, 100.2)).isEqualTo(Accord.CONFLICT);
    }

    @Test
    void counts_are_the_same_or_not() {
        assertThat(new SameValue(0.01).of(COUNT, 1000, 1000)).isEqualTo(Accord.AGREED);
        assertThat(new SameValue(0.01).of(COUNT, 1000, 1001)).isEqualTo(Accord.CONFLICT);
    }

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "pellet EVs | pellet EVs | AGREED",
                "T225 flasks | T-225 flasks | BY_SYNONYM",
                "0.22 um filter | 0.22 µm filter. | BY_SYNONYM",
                "in Phosphate  buffer | in phosphate buffer | BY_SYNONYM",
                // Known to the lexicon: strains and routes have more than one name.
                "i.v. | intravenous | BY_SYNONYM",
                // Hyphens are no figures: without them these would read the same.
                "1-5 days | 15 days | CONFLICT",
                "-80 C | 80 C | CONFLICT",
                "washed with serum-free DMEM | serum-free DMEM washes | OTHER_WORDING",
                "PBS, filtered by 0.1 um | PBS | OTHER_WORDING",
                "washed twice in 10 mL cold PBS | washed twice in 12 mL cold PBS | CONFLICT",
                "cells were tested for mycoplasma | cells were not tested for mycoplasma | CONFLICT",
                "male | female | CONFLICT",
                "blinded | unblinded | CONFLICT",
                "C57BL/6J | C57BL/6N | CONFLICT",
                "Charles River | Jackson Laboratory | CONFLICT",
            })
    void texts_agree_by_spelling_and_synonym_and_no_further(String one, String other, Accord accord) {
        assertThat(new SameValue(0.01).of(TEXT, one, other)).isEqualTo(accord);
        assertThat(new SameValue(0.01).of(TEXT, other, one)).isEqualTo(accord);
    }

    @Test
    void identifiers_are_the_same_but_for_capitals() {
        Component doi = component(StudyIdentity.class, "doi");
        assertThat(new SameValue(0.01).of(doi, "10.1186/S13287-018", "10.1186/s13287-018"))
                .isEqualTo(Accord.BY_SYNONYM);
        assertThat(new SameValue(0.01).of(doi, "10.1186/s13287018", "10.1186/s13287-018"))
                .isEqualTo(Accord.CONFLICT);
    }

    @Test
    void ids_of_entries_are_the_same_or_not() {
        Component reference = component(EvPreparation.class, "cell-source");
        assertThat(new SameValue(0.01).of(reference, "bm-msc", "BM-MSC")).isEqualTo(Accord.CONFLICT);
    }

    @Test
    void lists_are_the_same_in_any_order() {
        assertThat(new SameValue(0.01).of(TEXTS, List.of("UV", "MALS"), List.of("MALS", "UV")))
                .isEqualTo(Accord.AGREED);
    }

    @Test
    void lists_agree_no_more_than_the_least_of_their_values() {
        assertThat(new SameValue(0.01).of(TEXTS, List.of("UV", "T-225"), List.of("T225", "UV")))
                .isEqualTo(Accord.BY_SYNONYM);
    }

    @Test
    void a_list_that_lacks_a_value_or_has_one_twice_is_another() {
        assertThat(new SameValue(0.01).of(TEXTS, List.of("UV", "MALS"), List.of("UV")))
                .isEqualTo(Accord.CONFLICT);
        assertThat(new SameValue(0.01).of(TEXTS, List.of("UV", "UV"), List.of("UV", "MALS")))
                .isEqualTo(Accord.CONFLICT);
    }

    @Test
    void terms_and_truths_are_the_same_or_not() {
        Component truth = component(CellSource.class, "plastic-adherence");
        assertThat(new SameValue(0.01).of(truth, true, true)).isEqualTo(Accord.AGREED);
        assertThat(new SameValue(0.01).of(truth, true, false)).isEqualTo(Accord.CONFLICT);
    }

    private static Component component(Class<?> type, String key) {
        Component component = Components.of(type).byKey(key);
        if (component == null) {
            throw new AssertionError(key);
        }
        return component;
    }
}
