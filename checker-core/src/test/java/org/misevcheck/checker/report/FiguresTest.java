package org.misevcheck.checker.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.misevcheck.checker.scoring.ScoringScheme;
import org.misevcheck.checker.scoring.WeightedShare;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({"0, 0.00", "0.004, 0.01", "0.05, 0.05", "0.654, 0.65", "0.996, 0.99", "1, 1.00"})
    void only_all_is_one_and_only_nothing_is_nought(double share, String expected) {
        assertThat(Figures.share(share)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "41, 41", "41.5, 41.5", "41.333, 41.33", "0.05, 0.05", "2.999, 3"})
    void amounts_have_the_decimals_they_need(double amount, String expected) {
        assertThat(Figures.amount(amount)).isEqualTo(expected);
    }

    @Test
    void share_is_told_with_its_parts() {
        ScoringScheme scheme = ToyReview.setup().scheme();
        assertThat(Figures.parts(new WeightedShare(41, 63, 0.58, 0.71), scheme))
                .isEqualTo("41/63, weighted; 0.58–0.71 under other weightings");
        assertThat(Figures.parts(new WeightedShare(4.5, 6, 0.75, 0.75), scheme))
                .isEqualTo("4.5/6, weighted; the same under other weightings");
        assertThat(Figures.parts(new WeightedShare(0, 0, 0, 0), scheme)).isEqualTo("nothing that applies was assessed");
        assertThat(Figures.parts(
                        new WeightedShare(1, 2, 0.5, 0.5),
                        new ScoringScheme("one", "One weighting", scheme.weights(), List.of())))
                .isEqualTo("1/2, weighted");
    }

    @Test
    void nouns_follow_their_numbers() {
        assertThat(List.of(
                        Figures.counted(1, "study"),
                        Figures.counted(2, "study"),
                        Figures.counted(0, "applicable criterion"),
                        Figures.counted(3, "finding")))
                .containsExactly("1 study", "2 studies", "0 applicable criteria", "3 findings");
    }

    @Test
    void median_is_in_the_middle() {
        assertThat(Figures.median(List.of(0.1, 0.2, 0.9))).isEqualTo(0.2);
        assertThat(Figures.median(List.of(0.25, 0.75))).isEqualTo(0.5);
    }
}
