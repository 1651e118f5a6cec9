package org.misevcheck.checker.review.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.misevcheck.checker.review.flow.FlowBox.Item;
import org.misevcheck.checker.review.flow.FlowBox.Kind;
import org.misevcheck.checker.review.screening.FoundBy;

class FlowClaimsTest {

    private static final Flow FLOW = new Flow(
            List.of(
                    new FlowColumn(
                            FoundBy.DATABASES,
                            List.of(
                                    new FlowBox(
                                            Kind.IDENTIFIED,
                                            1803,
                                            List.of(
                                                    new Item("Databases", "PubMed", 803),
                                                    new Item("Databases", "Embase", 1000))),
                                    new FlowBox(Kind.REMOVED, 594, List.of(new Item("", "duplicate", 594))),
                                    new FlowBox(Kind.SCREENED, 1209, List.of()),
                                    new FlowBox(Kind.EXCLUDED, 1008, List.of()),
                                    new FlowBox(Kind.ASSESSED, 201, List.of()),
                                    new FlowBox(
                                            Kind.REPORTS_EXCLUDED,
                                            129,
                                            List.of(new Item("", "off topic", 3), new Item("", "no dose", 126)))),
                            72,
                            72,
                            List.of(),
                            null),
                    new FlowColumn(FoundBy.UPDATE_SEARCH, List.of(), 11, 11, List.of(), "no more is told")),
            83,
            83);

    private static final FlowClaims CLAIMS = new FlowClaims(FLOW);

    private static List<FlowClaim> in(String sentence) {
        return CLAIMS.in(sentence, "README.md", at -> "README.md");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The database search yielded a total of 1,803 records.|IDENTIFIED|1803",
                "We identified 803 articles in PubMed.|IDENTIFIED|803",
                "1803 potentially relevant citations were initially retrieved.|IDENTIFIED|1803",
                "Records identified from databases (n = 1803)|IDENTIFIED|1803",
                "After removing 594 duplicates, titles were read.|DUPLICATES|594",
                "594 duplicate records were removed.|DUPLICATES|594",
                "594 records were removed as duplicates.|DUPLICATES|594",
                "Duplicates removed (n=594)|DUPLICATES|594",
                "1 209 titles and abstracts were screened.|SCREENED|1209",
                "This left 1209 unique records.|SCREENED|1209",
                "1209 records remained.|SCREENED|1209",
                "Records screened (n = 1209)|SCREENED|1209",
                "We assessed 201 full-text articles.|FULL_TEXT|201",
                "The full texts of 201 were obtained.|FULL_TEXT|201",
                "201 reports were assessed for eligibility.|FULL_TEXT|201",
                "Of these, 1008 were excluded.|EXCLUDED|1008",
                "We excluded 129 reports.|EXCLUDED|129",
                "Reports excluded (n = 129):|EXCLUDED|129",
                "3 articles were excluded because they were off topic.|EXCLUDED|3",
                "83 studies were finally included.|INCLUDED|83",
                "83 studies met the inclusion criteria.|INCLUDED|83",
                "Our review includes 83 preclinical studies.|INCLUDED|83",
                "Studies included in review (n = 83)|INCLUDED|83",
            })
    void a_number_is_known_by_what_it_counts(String sentence, FlowClaim.Kind kind, int number) {
        assertThat(in(sentence))
                .extracting(FlowClaim::kind, FlowClaim::number, FlowClaim::agrees)
                .containsExactly(tuple(kind, number, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The database search yielded a total of 1,804 records.|IDENTIFIED",
                "After removing 593 duplicates, titles were read.|DUPLICATES",
                "1208 records were screened.|SCREENED",
                "We assessed 202 full-text articles.|FULL_TEXT",
                "We excluded 130 reports.|EXCLUDED",
                "82 studies were included.|INCLUDED",
            })
    void a_number_that_the_decisions_do_not_give_is_noticed(String sentence, FlowClaim.Kind kind) {
        assertThat(in(sentence)).extracting(FlowClaim::kind, FlowClaim::agrees).containsExactly(tuple(kind, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 studies were included in the meta-analysis.",
                "The pooled effect of 12 studies included both species.",
                "In 2024 records were screened again.",
                "Reporting was complete in 64.2 % of studies included.",
                "Each group had 8 mice, of which 2 died.",
                "We used 100 ug and included 0.5 studies.",
                "Three hundred records were screened.",
                "See reference 12-14 studies were included elsewhere.",
            })
    void numbers_of_other_things_are_left_alone(String sentence) {
        assertThat(in(sentence)).isEmpty();
    }

    @Test
    void a_sentence_may_hold_several_numbers() {
        assertThat(in("Of 1803 records identified, 594 duplicates were removed, 1209 records were screened, and 84"
                        + " studies were included."))
                .extracting(FlowClaim::number, FlowClaim::agrees)
                .containsExactly(tuple(1803, true), tuple(594, true), tuple(1209, true), tuple(84, false));
    }

    @Test
    void the_words_around_a_number_are_quoted() {
        String before = "This is what we did in the year in which everything else was postponed: ";
        String after = " by two of us who did not know of each other's decisions until the very end of it.";

        FlowClaim claim = in(before + "1208 records were screened" + after).get(0);

        assertThat(claim.quotation())
                .isEqualTo(
                        "... in the year in which everything else was postponed: 1208 records were screened by two of us"
                                + " who did not know ...");
        assertThat(in("1208 records were screened").get(0).quotation()).isEqualTo("1208 records were screened");
    }

    @Test
    void a_kind_that_the_flow_has_no_number_of_is_not_compared() {
        Flow bare = new Flow(List.of(new FlowColumn(FoundBy.DATABASES, List.of(), 5, 5, List.of(), null)), 5, 5);

        assertThat(new FlowClaims(bare).in("700 records were screened.", "a", at -> "a"))
                .isEmpty();
    }
}
