package org.misevcheck.checker.review.agreement;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RaterAgreementTest {

    @Test
    void the_example_of_cohen_1960_has_his_kappa_of_0_492() {
        RaterAgreement agreement = ofTable(new int[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});
        assertThat(agreement.items()).isEqualTo(200);
        assertThat(agreement.observed()).isEqualTo(0.70, within(1e-12));
        assertThat(kappa(agreement).value()).isEqualTo(0.4915254, within(1e-7));
        assertThat(agreement.count("a", "b")).isEqualTo(14);
        assertThat(agreement.categories())
                .contains(new RaterAgreement.Category("a", 120, 100, 88), new RaterAgreement.Category("c", 20, 40, 12));
    }

    @Test
    void the_example_of_fleiss_cohen_everitt_1969_has_their_variance_of_0_002885() {
        Coefficient kappa = kappa(ofTable(new int[][] {{106, 10, 4}, {22, 28, 10}, {2, 12, 6}}));
        assertThat(kappa.value()).isEqualTo(0.429, within(0.0005));
        assertThat(Math.pow(requireNonNull(kappa.standardError()), 2)).isEqualTo(0.002885, within(5e-7));
    }

    @Test
    void the_example_of_fleiss_1981_has_the_standard_error_of_the_delta_method() {
        Coefficient kappa = kappa(ofTable(new int[][] {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}}));
        assertThat(kappa.value()).isEqualTo(0.6764706, within(1e-7));
        assertThat(kappa.standardError()).isEqualTo(0.0877030, within(1e-7));
    }

    /** Two abstractors on ectopic pregnancy, the example of Gwet's package irrCAC with the values it prints. */
    @Test
    void the_abstractors_have_the_values_that_gwets_own_program_prints() {
        RaterAgreement agreement = ofTable(new int[][] {{13, 0, 0}, {0, 20, 7}, {0, 4, 56}});
        assertThat(kappa(agreement).value()).isEqualTo(0.7964094, within(1e-7));
        assertThat(kappa(agreement).standardError()).isEqualTo(0.05891072, within(1e-7));
        assertThat(agreement.ac1().value()).isEqualTo(0.8493305, within(1e-7));
        assertThat(agreement.ac1().standardError()).isEqualTo(0.04321747, within(1e-7));
    }

    @Test
    void where_nearly_all_are_negative_kappa_is_below_0_and_ac1_is_not() {
        RaterAgreement agreement = ofTable(new int[][] {{118, 5}, {2, 0}});
        assertThat(agreement.observed()).isEqualTo(0.944, within(1e-12));
        assertThat(kappa(agreement).value()).isEqualTo(-0.0233918, within(1e-7));
        assertThat(agreement.ac1().value()).isEqualTo(0.9407763, within(1e-7));
        assertThat(agreement.ac1().standardError()).isEqualTo(0.0229646, within(1e-7));
    }

    @Test
    void the_interval_is_1_96_standard_errors_to_either_side() {
        Coefficient kappa = kappa(ofTable(new int[][] {{20, 5}, {10, 15}}));
        Coefficient.Interval interval = requireNonNull(kappa.interval());
        assertThat(interval.low()).isEqualTo(0.4 - 1.959964 * 0.1269961, within(1e-6));
        assertThat(interval.high()).isEqualTo(0.4 + 1.959964 * 0.1269961, within(1e-6));
        assertThat(interval.isClipped()).isFalse();
    }

    @Test
    void an_interval_beyond_1_is_cut_there_and_says_so() {
        Coefficient ac1 = ofTable(new int[][] {{5, 1}, {0, 4}}).ac1();
        Coefficient.Interval interval = requireNonNull(ac1.interval());
        assertThat(ac1.value() + 1.96 * requireNonNull(ac1.standardError())).isGreaterThan(1);
        assertThat(interval.high()).isEqualTo(1);
        assertThat(interval.low()).isLessThan(ac1.value()).isGreaterThan(-1);
        assertThat(interval.isClipped()).isTrue();
    }

    @Test
    void one_category_only_leaves_kappa_undefined_and_ac1_1_without_interval() {
        RaterAgreement agreement = RaterAgreement.of(List.of(new Rated("exclude", "exclude")));
        assertThat(agreement.observed()).isEqualTo(1);
        assertThat(agreement.kappa()).isNull();
        assertThat(agreement.ac1()).isEqualTo(new Coefficient(1, null, null));
    }

    @Test
    void a_category_on_offer_that_nobody_used_leaves_kappa_undefined_all_the_same() {
        RaterAgreement agreement =
                RaterAgreement.of(List.of("include", "exclude"), List.of(new Rated("exclude", "exclude")));
        assertThat(agreement.kappa()).isNull();
        assertThat(agreement.ac1().value()).isEqualTo(1);
        assertThat(agreement.categories().get(0).specificAgreement()).isNull();
        assertThat(agreement.categories().get(1).specificAgreement()).isEqualTo(1);
    }

    @Test
    void a_category_on_offer_that_nobody_used_makes_ac1_greater_and_leaves_kappa() {
        List<Rated> items = items(new int[][] {{20, 5}, {10, 15}});
        RaterAgreement two = RaterAgreement.of(List.of("a", "b"), items);
        RaterAgreement three = RaterAgreement.of(List.of("a", "b", "unclear"), items);
        assertThat(three.kappa()).isEqualTo(two.kappa());
        assertThat(two.ac1().value()).isEqualTo((0.7 - 0.495) / (1 - 0.495), within(1e-12));
        assertThat(three.ac1().value()).isEqualTo((0.7 - 0.2475) / (1 - 0.2475), within(1e-12));
    }

    @Test
    void one_rater_who_never_varies_has_kappa_0() {
        assertThat(kappa(ofTable(new int[][] {{6, 4}, {0, 0}})).value()).isEqualTo(0, within(1e-12));
    }

    @Test
    void complete_disagreement_has_kappa_minus_1_without_interval() {
        assertThat(kappa(ofTable(new int[][] {{0, 5}, {5, 0}}))).isEqualTo(new Coefficient(-1, null, null));
    }

    /** 0.00001 items of 100,000 apart: the variance is a difference of numbers that share their first digits. */
    @Test
    void one_disagreement_in_a_hundred_thousand_has_a_standard_error() {
        RaterAgreement agreement = ofTable(new int[][] {{99_000, 1}, {0, 999}});
        assertThat(kappa(agreement).standardError()).isEqualTo(0.000505, within(1e-6));
        assertThat(agreement.ac1().standardError()).isEqualTo(0.0000104, within(1e-6));
    }

    @Test
    void specific_agreement_is_twice_the_shared_over_all_placings() {
        RaterAgreement agreement = ofTable(new int[][] {{20, 5}, {10, 15}});
        assertThat(agreement.categories().get(0).specificAgreement()).isEqualTo(40.0 / 55, within(1e-12));
    }

    @Test
    void no_item_is_refused() {
        assertThatThrownBy(() -> RaterAgreement.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("agreement needs at least one item that both raters judged");
    }

    @Test
    void an_item_in_no_category_is_refused() {
        assertThatThrownBy(() -> RaterAgreement.of(List.of("a", "b"), List.of(new Rated("a", "c"))))
                .hasMessage("'c' is none of the categories [a, b]");
    }

    @Test
    void a_category_given_twice_is_refused() {
        assertThatThrownBy(() -> RaterAgreement.of(List.of("a", "a"), List.of(new Rated("a", "a"))))
                .hasMessage("the category 'a' stands twice");
    }

    @Property
    void it_does_not_matter_who_is_first(@ForAll("ratings") List<Rated> items) {
        RaterAgreement one = RaterAgreement.of(items);
        RaterAgreement other = RaterAgreement.of(items.stream()
                .map(item -> new Rated(item.second(), item.first()))
                .toList());
        assertSame(one, other);
    }

    @Property
    void the_order_of_the_items_does_not_matter(@ForAll("ratings") List<Rated> items) {
        List<Rated> turned = new ArrayList<>(items);
        java.util.Collections.reverse(turned);
        assertThat(RaterAgreement.of(turned)).isEqualTo(RaterAgreement.of(items));
    }

    @Property
    void the_names_of_the_categories_do_not_matter(@ForAll("ratings") List<Rated> items) {
        RaterAgreement renamed = RaterAgreement.of(items.stream()
                .map(item -> new Rated(otherName(item.first()), otherName(item.second())))
                .toList());
        assertSame(RaterAgreement.of(items), renamed);
    }

    @Property
    void perfect_agreement_is_1(@ForAll("ratings") List<Rated> items) {
        RaterAgreement agreement = RaterAgreement.of(items.stream()
                .map(item -> new Rated(item.first(), item.first()))
                .toList());
        assertThat(agreement.ac1()).isEqualTo(new Coefficient(1, null, null));
        if (agreement.categories().size() > 1) {
            assertThat(kappa(agreement).value()).isEqualTo(1, within(1e-12));
            assertThat(kappa(agreement).interval()).isNull();
        }
    }

    @Property
    void coefficients_and_intervals_stay_between_minus_1_and_1(@ForAll("ratings") List<Rated> items) {
        RaterAgreement agreement = RaterAgreement.of(items);
        List<Coefficient> all = new ArrayList<>(List.of(agreement.ac1()));
        if (agreement.kappa() != null) {
            all.add(agreement.kappa());
        }
        assertThat(all).allSatisfy(one -> {
            assertThat(one.value()).isBetween(-1 - 1e-12, 1 + 1e-12);
            assertThat(one.interval() == null).isEqualTo(one.standardError() == null);
            if (one.interval() != null) {
                assertThat(one.interval().low()).isBetween(-1.0, one.value());
                assertThat(one.interval().high()).isBetween(one.value(), 1.0);
            }
        });
    }

    /** Both variances are those of the delta method, here with derivatives taken numerically. */
    @Property(tries = 200)
    void the_standard_errors_are_those_of_the_delta_method(@ForAll("ratings") List<Rated> items) {
        RaterAgreement agreement = RaterAgreement.of(List.of("a", "b", "c"), items);
        if (agreement.kappa() != null && agreement.kappa().standardError() != null) {
            assertThat(agreement.kappa().standardError()).isEqualTo(deltaMethod(agreement, true), within(1e-4));
        }
        if (agreement.ac1().standardError() != null) {
            assertThat(agreement.ac1().standardError()).isEqualTo(deltaMethod(agreement, false), within(1e-4));
        }
    }

    @Provide
    Arbitrary<List<Rated>> ratings() {
        Arbitrary<String> category = Arbitraries.of("a", "b", "c");
        return Combinators.combine(category, category)
                .as(Rated::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    private static String otherName(String category) {
        return switch (category) {
            case "a" -> "z";
            case "b" -> "y";
            default -> "x";
        };
    }

    private static double deltaMethod(RaterAgreement agreement, boolean isKappa) {
        double variance = 0;
        double step = 1e-6;
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                double slope =
                        (coefficient(agreement, i, j, step, isKappa) - coefficient(agreement, i, j, -step, isKappa))
                                / (2 * step);
                variance += slope * slope * agreement.counts().get(i).get(j) / agreement.items();
            }
        }
        return Math.sqrt(variance / agreement.items());
    }

    /** The coefficient of the table of shares moved by a step towards one cell. */
    private static double coefficient(RaterAgreement agreement, int row, int column, double step, boolean isKappa) {
        double[] first = new double[3];
        double[] second = new double[3];
        double observed = 0;
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                double share = (1 - step) * agreement.counts().get(i).get(j) / agreement.items()
                        + (i == row && j == column ? step : 0);
                first[i] += share;
                second[j] += share;
                observed += i == j ? share : 0;
            }
        }
        double chance = 0;
        for (int i = 0; i < 3; i++) {
            double used = (first[i] + second[i]) / 2;
            chance += isKappa ? first[i] * second[i] : used * (1 - used) / 2;
        }
        return (observed - chance) / (1 - chance);
    }

    private static void assertSame(RaterAgreement one, RaterAgreement other) {
        assertThat(other.observed()).isEqualTo(one.observed());
        assertThat(other.kappa() == null).isEqualTo(one.kappa() == null);
        if (one.kappa() != null) {
            assertSame(one.kappa(), kappa(other));
        }
        assertSame(one.ac1(), other.ac1());
    }

    private static void assertSame(Coefficient one, Coefficient other) {
        assertThat(other.value()).isEqualTo(one.value(), within(1e-12));
        assertThat(other.standardError() == null).isEqualTo(one.standardError() == null);
        if (one.standardError() != null) {
            assertThat(other.standardError()).isEqualTo(one.standardError(), within(1e-9));
        }
    }

    private static Coefficient kappa(RaterAgreement agreement) {
        return requireNonNull(agreement.kappa());
    }

    private static RaterAgreement ofTable(int[][] table) {
        return RaterAgreement.of(items(table));
    }

    private static List<Rated> items(int[][] table) {
        List<Rated> items = new ArrayList<>();
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                for (int k = 0; k < table[i][j]; k++) {
                    items.add(new Rated(name(i), name(j)));
                }
            }
        }
        return items;
    }

    private static String name(int index) {
        return String.valueOf((char) ('a' + index));
    }
}
