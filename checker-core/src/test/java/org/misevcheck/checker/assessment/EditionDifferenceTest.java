package org.misevcheck.checker.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.guideline.GuidelineKind;
import org.misevcheck.checker.guideline.Messages;
import org.misevcheck.checker.guideline.RequirementLevel;
import org.misevcheck.checker.guideline.Verification;

class EditionDifferenceTest {

    private static final Guideline OLDER = guideline("TOY2010", "TOY2020", "TOY2010-A-01", "TOY2010-A-02");
    private static final Guideline NEWER = guideline("TOY2020", null, "TOY2020-A-02", "TOY2020-A-01", "TOY2020-A-03");
    private static final List<Criterion> ENTRIES = List.of(
            criterion("TOY2010-A-01"),
            criterion("TOY2010-A-02"),
            criterion("TOY2020-A-01"),
            criterion("TOY2020-A-02"),
            criterion("TOY2020-A-03"));

    private static Guideline guideline(String id, String successor, String... codes) {
        return new Guideline(
                id, GuidelineKind.GUIDELINE, id, id, null, "made up", null, successor, List.of(), List.of(codes));
    }

    private static Criterion criterion(String code) {
        return new Criterion(
                code,
                code,
                "toys",
                RequirementLevel.REQUIRED,
                "made up",
                "",
                Verification.VERIFIED,
                "",
                "TOY-" + code.substring(code.length() - 2),
                "",
                new Messages(null, null, null, null, null),
                "0",
                null,
                null);
    }

    private static Finding finding(String code, Verdict verdict, String subject) {
        return new Finding(new CriterionCode(code), verdict, subject, List.of(), false);
    }

    @Test
    void items_are_paired_by_their_number_in_the_order_of_the_older_edition() {
        assertThat(EditionDifference.pairs(new Catalogue(List.of(OLDER, NEWER), ENTRIES)))
                .extracting(pair -> pair.older().code(), pair -> pair.newer().code())
                .containsExactly(tuple("TOY2010-A-01", "TOY2020-A-01"), tuple("TOY2010-A-02", "TOY2020-A-02"));
    }

    @Test
    void one_edition_alone_has_no_pair() {
        assertThat(EditionDifference.pairs(new Catalogue(List.of(OLDER), ENTRIES)))
                .isEmpty();
        assertThat(EditionDifference.pairs(new Catalogue(List.of(NEWER), ENTRIES)))
                .isEmpty();
    }

    @Test
    void editions_differ_where_their_weightiest_verdicts_do() {
        List<EditionDifference.Pair> pairs = EditionDifference.pairs(new Catalogue(List.of(OLDER, NEWER), ENTRIES));
        assertThat(EditionDifference.of(
                        pairs,
                        List.of(
                                finding("TOY2010-A-01", Verdict.MET, "a"),
                                finding("TOY2010-A-01", Verdict.NOT_MET, "b"),
                                finding("TOY2010-A-02", Verdict.MET, "a"),
                                finding("TOY2020-A-01", Verdict.MET, "a"),
                                finding("TOY2020-A-02", Verdict.MET, "b"))))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.older().code()).isEqualTo("TOY2010-A-01");
                    assertThat(difference.olderVerdict()).isEqualTo(Verdict.NOT_MET);
                    assertThat(difference.newerVerdict()).isEqualTo(Verdict.MET);
                });
    }
}
