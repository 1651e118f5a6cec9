package org.misevcheck.checker.review.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.misevcheck.checker.review.consensus.AgreementTable.Measure;
import org.misevcheck.checker.review.consensus.AgreementTable.Row;
import org.misevcheck.checker.review.consensus.AgreementTable.Scope;

class AgreementTableTest {

    /** Three statements of cells are in use, species, passage-from and mycoplasma, and the entry itself. */
    private static final List<Reconciliation> TWO_STUDIES = List.of(
            study("a", "species: pig, passage-from: 3", "species: pig, passage-from: 4"),
            study("b", "species: pig, mycoplasma: negative", "species: mouse"));

    @Test
    void reported_is_asked_of_the_statements_in_use_wherever_both_looked() {
        Row cells = row(AgreementTable.of(TWO_STUDIES), Scope.SECTION, "cell-sources", Measure.REPORTED);
        // Both: 2 entries, 2 species, 1 passage. Only the first: mycoplasma of b. Neither: passage of b, mycoplasma of
        // a.
        assertThat(cells.agreement().items()).isEqualTo(8);
        assertThat(cells.agreement().count("reported", "reported")).isEqualTo(5);
        assertThat(cells.agreement().count("reported", "not-reported")).isEqualTo(1);
        assertThat(cells.agreement().count("not-reported", "not-reported")).isEqualTo(2);
        assertThat(cells.silent()).isEqualTo(2);
        assertThat(cells.reportedAgreement()).isEqualTo(10.0 / 11, within(1e-12));
        // po 7/8, pe (6 x 5 + 2 x 3) / 64.
        assertThat(cells.agreement().kappa()).isNotNull();
        assertThat(cells.agreement().kappa().value()).isEqualTo((7.0 / 8 - 36.0 / 64) / (1 - 36.0 / 64), within(1e-12));
    }

    @Test
    void values_are_asked_of_what_both_state() {
        Row cells = row(AgreementTable.of(TWO_STUDIES), Scope.SECTION, "cell-sources", Measure.REPORTED);
        assertThat(cells.count(Accord.AGREED)).isEqualTo(1);
        assertThat(cells.count(Accord.CONFLICT)).isEqualTo(2);
        assertThat(cells.count(Accord.ONLY_FIRST)).isEqualTo(1);
        assertThat(cells.valuesAgreed()).isEqualTo(1.0 / 3, within(1e-12));
    }

    @Test
    void words_of_a_vocabulary_are_held_against_each_other_by_statement() {
        Row species = row(AgreementTable.of(TWO_STUDIES), Scope.STATEMENT, "cell-sources.species", Measure.WORD);
        assertThat(species.agreement().items()).isEqualTo(2);
        assertThat(species.agreement().count("pig", "pig")).isEqualTo(1);
        assertThat(species.agreement().count("pig", "mouse")).isEqualTo(1);
    }

    @Test
    void what_no_study_states_is_no_item_however_many_keys_there_are() {
        AgreementTable table = AgreementTable.of(TWO_STUDIES);
        assertThat(table.rows())
                .filteredOn(row -> row.scope() == Scope.STATEMENT && row.measure() == Measure.REPORTED)
                .extracting(Row::name)
                .containsExactly(
                        "cell-sources.mycoplasma",
                        "cell-sources.passage-from",
                        "cell-sources.species",
                        "cell-sources[]");
    }

    @Test
    void what_one_did_not_look_for_is_no_item() {
        Reconciliation partly = Twice.of(
                manifest("c", "species: pig, passage-from: 3", ""),
                manifest("c", "species: pig", "extraction: { covers: [cell-sources.species] }\n"));
        AgreementTable table = AgreementTable.of(List.of(TWO_STUDIES.get(0), partly));
        Row passage = row(table, Scope.STATEMENT, "cell-sources.passage-from", Measure.REPORTED);
        assertThat(passage.agreement().items()).isEqualTo(1);
        assertThat(passage.count(Accord.EXTRACTED_ONCE)).isEqualTo(1);
    }

    @Test
    void a_name_in_use_is_silent_where_another_list_could_have_had_it() {
        AgreementTable table = AgreementTable.of(List.of(
                study("a", "markers: { CD90: 99, CD34: negative }", "markers: { CD90: 99, CD34: negative }"),
                study("b", "markers: { CD90: 99 }", "markers: { CD90: 98.9, CD45: negative }")));
        Row cd34 = row(table, Scope.STATEMENT, "cell-sources.markers.CD34", Measure.REPORTED);
        assertThat(cd34.agreement().count("reported", "reported")).isEqualTo(1);
        assertThat(cd34.agreement().count("not-reported", "not-reported")).isEqualTo(1);
        Row cd45 = row(table, Scope.STATEMENT, "cell-sources.markers.CD45", Measure.REPORTED);
        assertThat(cd45.agreement().count("not-reported", "reported")).isEqualTo(1);
        assertThat(cd45.agreement().count("not-reported", "not-reported")).isEqualTo(1);
        Row cd90 = row(table, Scope.STATEMENT, "cell-sources.markers.CD90", Measure.REPORTED);
        assertThat(cd90.agreement().count("reported", "reported")).isEqualTo(2);
        assertThat(cd90.silent()).isZero();
    }

    @Test
    void truths_are_held_against_each_other_by_section_and_judgements_by_instrument() {
        AgreementTable table = AgreementTable.of(List.of(
                Twice.changed("plastic-adherence: true", "plastic-adherence: false"),
                Twice.changed("judgement: unclear", "judgement: high", "judgement: low", "judgement: Low")));
        Row truths = row(table, Scope.SECTION, "cell-sources", Measure.TRUTH);
        assertThat(truths.agreement().count("true", "false")).isEqualTo(1);
        assertThat(truths.agreement().count("true", "true")).isEqualTo(1);
        Row judgements = row(table, Scope.INSTRUMENT, "SYRCLE", Measure.JUDGEMENT);
        assertThat(judgements.agreement().items()).isEqualTo(4);
        assertThat(judgements.agreement().count("low", "low")).isEqualTo(2);
        assertThat(judgements.agreement().count("unclear", "high")).isEqualTo(1);
    }

    @Test
    void a_single_study_has_no_coefficient_of_what_is_reported() {
        AgreementTable one = AgreementTable.of(TWO_STUDIES.subList(0, 1));
        AgreementTable two = AgreementTable.of(TWO_STUDIES);
        assertThat(one.hasCoefficients(row(one, Scope.ALL, "all", Measure.REPORTED)))
                .isFalse();
        assertThat(one.hasCoefficients(row(one, Scope.STATEMENT, "cell-sources.species", Measure.WORD)))
                .isTrue();
        assertThat(two.hasCoefficients(row(two, Scope.ALL, "all", Measure.REPORTED)))
                .isTrue();
    }

    @Test
    void no_study_is_refused() {
        assertThatThrownBy(() -> AgreementTable.of(List.of())).hasMessage("no study was extracted twice");
    }

    private static Row row(AgreementTable table, Scope scope, String name, Measure measure) {
        return table.rows().stream()
                .filter(row -> row.scope() == scope && row.name().equals(name) && row.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    private static Reconciliation study(String id, String first, String second) {
        return Twice.of(manifest(id, first, ""), manifest(id, second, ""));
    }

    private static String manifest(String id, String cells, String more) {
        return "format: 1\nstudy: { id: %s }\n%scell-sources: [{ id: c, %s }]\n".formatted(id, more, cells);
    }
}
