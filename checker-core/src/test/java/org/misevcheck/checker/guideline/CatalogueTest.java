package org.misevcheck.checker.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Guideline SECOND =
            guideline("BETA2026", GuidelineKind.GUIDELINE, "BETA2026-TOY-02", "BETA2026-TOY-01");
    private static final Guideline FIRST = guideline("ZETA2026", GuidelineKind.PROTOCOL, "ZETA2026-TOY-01");
    private static final List<Criterion> ENTRIES = entries("BETA2026-TOY-01", "BETA2026-TOY-02", "ZETA2026-TOY-01");

    private final Catalogue catalogue = new Catalogue(List.of(FIRST, SECOND), ENTRIES);

    private static Guideline guideline(String id, GuidelineKind kind, String... codes) {
        return new Guideline(id, kind, "Title", "Citation", null, "Made up", null, null, List.of(), List.of(codes));
    }

    private static List<Criterion> entries(String... codes) {
        return Arrays.stream(codes).map(CatalogueTest::entry).toList();
    }

    private static Criterion entry(String code) {
        return new Criterion(
                code,
                "Title",
                "domain",
                RequirementLevel.REQUIRED,
                "made up",
                "nowhere",
                Verification.FROM_KNOWLEDGE,
                "nothing",
                "TOY",
                "nothing",
                new Messages(null, null, null, null, null),
                "0.1.0",
                null,
                null);
    }

    private static CriterionCode code(String text) {
        return new CriterionCode(text);
    }

    @Test
    void criteria_are_in_the_order_of_the_guidelines_and_of_their_lists() {
        assertThat(catalogue.criteria())
                .extracting(Criterion::code)
                .containsExactly("ZETA2026-TOY-01", "BETA2026-TOY-02", "BETA2026-TOY-01");
        assertThat(catalogue.order(code("ZETA2026-TOY-01"))).isZero();
        assertThat(catalogue.order(code("BETA2026-TOY-01"))).isEqualTo(2);
    }

    @Test
    void a_criterion_is_found_by_its_code_with_its_guideline() {
        assertThat(catalogue.criterion(code("BETA2026-TOY-01")).code()).isEqualTo("BETA2026-TOY-01");
        assertThat(catalogue.guidelineOf(code("BETA2026-TOY-01"))).isEqualTo(SECOND);
        assertThat(catalogue.has(code("BETA2026-TOY-01"))).isTrue();
        assertThat(catalogue.has(code("BETA2026-TOY-09"))).isFalse();
    }

    @Test
    void criteria_of_guidelines_are_scored_and_those_of_protocols_are_not() {
        assertThat(catalogue.isScored(code("BETA2026-TOY-01"))).isTrue();
        assertThat(catalogue.isScored(code("ZETA2026-TOY-01"))).isFalse();
    }

    @Test
    void an_unknown_code_is_refused_everywhere() {
        CriterionCode unknown = code("BETA2026-TOY-09");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.criterion(unknown))
                .withMessage("the catalogue has no criterion BETA2026-TOY-09");
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue.order(unknown));
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue.guidelineOf(unknown));
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue.isScored(unknown));
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue.only(List.of(unknown)));
    }

    @Test
    void a_part_of_it_keeps_the_order_and_drops_guidelines_left_without_criterion() {
        Catalogue part = catalogue.only(List.of(code("BETA2026-TOY-01")));
        assertThat(part.guidelines()).extracting(Guideline::id).containsExactly("BETA2026");
        assertThat(part.criteria()).extracting(Criterion::code).containsExactly("BETA2026-TOY-01");
    }

    @Test
    void a_guideline_without_criterion_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Catalogue(List.of(guideline("BETA2026", GuidelineKind.GUIDELINE)), ENTRIES))
                .withMessage("BETA2026 lists no criterion");
    }

    @Test
    void a_listed_criterion_without_entry_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Catalogue(List.of(SECOND), entries("BETA2026-TOY-02")))
                .withMessage("BETA2026 lists BETA2026-TOY-01, which has no entry");
    }

    @Test
    void a_criterion_listed_twice_is_refused() {
        Guideline twice = guideline("BETA2026", GuidelineKind.GUIDELINE, "BETA2026-TOY-01", "BETA2026-TOY-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Catalogue(List.of(twice), ENTRIES))
                .withMessage("BETA2026 lists BETA2026-TOY-01 twice");
    }

    @Test
    void a_criterion_of_another_guideline_is_refused() {
        Guideline borrowing = guideline("BETA2026", GuidelineKind.GUIDELINE, "ZETA2026-TOY-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Catalogue(List.of(borrowing), ENTRIES))
                .withMessage("BETA2026 lists ZETA2026-TOY-01, which is not one of its codes");
    }

    @Test
    void two_entries_for_one_code_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Catalogue(List.of(SECOND), entries("BETA2026-TOY-02", "BETA2026-TOY-02")))
                .withMessage("there are two entries for BETA2026-TOY-02");
    }

    private static Guideline edition(String successor, Restatement... restated) {
        return new Guideline(
                "OLD2018",
                GuidelineKind.GUIDELINE,
                "Title",
                "Citation",
                null,
                "Made up",
                true,
                successor,
                List.of(restated),
                List.of("OLD2018-TOY-01"));
    }

    private static Restatement restatement(String asksAs) {
        return new Restatement(
                "OLD2018-TOY-01",
                asksAs,
                RequirementLevel.ENCOURAGED,
                "encouraged in OLD2018",
                Verification.PARTLY,
                "a table",
                "0.2.0",
                null);
    }

    @Test
    void a_restated_criterion_asks_what_another_asks_under_its_own_obligation() {
        Catalogue both = new Catalogue(List.of(SECOND, edition("BETA2026", restatement("BETA2026-TOY-01"))), ENTRIES);
        Criterion old = both.criterion(code("OLD2018-TOY-01"));
        Criterion asked = both.criterion(code("BETA2026-TOY-01"));
        assertThat(old.answeredBy()).isEqualTo(asked.criterionCode()).isEqualTo(asked.answeredBy());
        assertThat(old.obligation()).isEqualTo("encouraged in OLD2018");
        assertThat(old.level()).isEqualTo(RequirementLevel.ENCOURAGED);
        assertThat(old.item()).isEqualTo(asked.item());
        assertThat(both.allowsExceptions(old.criterionCode())).isTrue();
        assertThat(both.allowsExceptions(asked.criterionCode())).isFalse();
    }

    @Test
    void an_edition_counts_overall_only_without_its_successor() {
        Catalogue both = new Catalogue(List.of(SECOND, edition("BETA2026", restatement("BETA2026-TOY-01"))), ENTRIES);
        CriterionCode old = code("OLD2018-TOY-01");
        assertThat(both.isScored(old)).isTrue();
        assertThat(both.isScoredOverall(old)).isFalse();
        assertThat(both.isScoredOverall(code("BETA2026-TOY-01"))).isTrue();
        assertThat(both.only(List.of(old)).isScoredOverall(old)).isTrue();
    }

    @Test
    void a_restatement_of_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Catalogue(List.of(edition(null, restatement("BETA2026-TOY-07"))), ENTRIES))
                .withMessage("OLD2018-TOY-01 asks as BETA2026-TOY-07, which has no entry of its own");
    }
}
