package org.misevcheck.checker.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.misevcheck.checker.statement.Components;
import org.misevcheck.checker.study.Coverage;
import org.misevcheck.checker.study.Direction;
import org.misevcheck.checker.study.InstrumentVariant;
import org.misevcheck.checker.study.JudgedDomain;
import org.misevcheck.checker.study.JudgingInstrument;
import org.misevcheck.checker.study.RiskOfBias;
import org.misevcheck.checker.study.RiskOfBiasJudgement;
import org.misevcheck.checker.study.Study;
import org.misevcheck.checker.study.StudyIdentity;

class JudgementSummaryTest {

    private static final List<String> LOW_HIGH_UNCLEAR = List.of("low", "high", "unclear");

    private final JudgementSummary summary = new JudgementSummary();

    /** The figures of Zhu 2025, n of 83: low, high, unclear; the review gives them for these domains. */
    @Test
    void the_figures_of_zhu_2025_come_out() {
        Map<String, int[]> figures = Map.of(
                "1", new int[] {38, 0, 45},
                "2", new int[] {1, 0, 82},
                "3", new int[] {49, 0, 34},
                "4", new int[] {0, 0, 83},
                "5", new int[] {4, 0, 79},
                "6", new int[] {0, 0, 83},
                "7", new int[] {23, 0, 60},
                "8", new int[] {33, 10, 40},
                "9", new int[] {83, 0, 0});
        for (int study = 0; study < 83; study++) {
            List<RiskOfBiasJudgement> judgements = new ArrayList<>();
            for (Map.Entry<String, int[]> domain : figures.entrySet()) {
                judgements.add(judged(domain.getKey(), word(domain.getValue(), study)));
            }
            summary.add(study(set("syrcle-zhu-2025", null, judgements)));
        }
        JudgementSummary.Table table = onlyTable();
        assertThat(table.instrument()).isEqualTo("syrcle-zhu-2025");
        assertThat(table.variant()).isEqualTo("original");
        assertThat(table.studies()).isEqualTo(83);
        assertThat(table.points()).isEmpty();
        figures.forEach((number, counts) -> {
            JudgementSummary.DomainCounts domain = table.domains().get(Integer.parseInt(number) - 1);
            assertThat(LOW_HIGH_UNCLEAR.stream().map(domain::count)).containsExactly(counts[0], counts[1], counts[2]);
            assertThat(domain.notJudged()).isZero();
        });
        assertThat(percent(table, 0, "low")).isEqualTo("45.8");
        assertThat(percent(table, 2, "low")).isEqualTo("59.0");
        assertThat(percent(table, 4, "low")).isEqualTo("4.8");
        assertThat(percent(table, 6, "low")).isEqualTo("27.7");
        assertThat(LOW_HIGH_UNCLEAR.stream().map(word -> percent(table, 7, word)))
                .containsExactly("39.8", "12.0", "48.2");
        assertThat(table.domains().get(9).notJudged()).isEqualTo(83);
    }

    private static String word(int[] counts, int study) {
        return study < counts[0] ? "low" : study < counts[0] + counts[1] ? "high" : "unclear";
    }

    private static String percent(JudgementSummary.Table table, int domain, String word) {
        return String.format(
                Locale.ROOT, "%.1f", 100 * table.domains().get(domain).share(word));
    }

    @Test
    void domains_stand_in_the_order_of_the_instrument_whatever_order_they_are_judged_in() {
        summary.add(study(set("SYRCLE", null, List.of(judged("other bias", "low"), judged("1", "unclear")))));
        assertThat(onlyTable().domains())
                .extracting(JudgementSummary.DomainCounts::domain)
                .startsWith("sequence-generation", "baseline-characteristics")
                .endsWith("selective-outcome-reporting", "other-sources-of-bias")
                .hasSize(10);
    }

    @Test
    void names_and_words_of_one_domain_count_together() {
        summary.add(study(set("SYRCLE", null, List.of(judged("sequence generation", "low")))));
        summary.add(study(set("SYRCLE's tool", null, List.of(judged("SYR-01", "Low risk")))));
        summary.add(
                study(set("syrcle", InstrumentVariant.ORIGINAL, List.of(judged("Random sequence generation", "yes")))));
        assertThat(onlyTable().domains().get(0).counts())
                .containsExactly(entry("low", 3), entry("high", 0), entry("unclear", 0));
    }

    @Test
    void a_study_whose_sets_differ_counts_as_differing_and_for_no_judgement() {
        summary.add(study(
                set("SYRCLE", null, List.of(judged("7", "low"), judged("1", "low"))),
                set("SYRCLE", null, List.of(judged("7", "high"), judged("1", "low")))));
        JudgementSummary.DomainCounts blinding = onlyTable().domains().get(6);
        assertThat(blinding.differing()).isEqualTo(1);
        assertThat(blinding.count("low")).isZero();
        assertThat(blinding.count("high")).isZero();
        assertThat(onlyTable().domains().get(0).count("low")).isEqualTo(1);
        assertThat(onlyTable().studies()).isEqualTo(1);
    }

    @Test
    void counts_differing_and_not_judged_make_up_all_studies() {
        summary.add(study(set("SYRCLE", null, List.of(judged("1", "low")))));
        summary.add(study(
                set("SYRCLE", null, List.of(judged("1", "low"))),
                set("SYRCLE", null, List.of(judged("1", "unclear")))));
        summary.add(study(set("SYRCLE", null, List.of())));
        assertThat(onlyTable().domains()).hasSize(10).allSatisfy(domain -> assertThat(domain.counts().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                        + domain.differing()
                        + domain.notJudged())
                .isEqualTo(domain.studies())
                .isEqualTo(3));
    }

    @Test
    void an_instrument_that_is_not_known_keeps_its_own_words_and_comes_last() {
        summary.add(study(set("ROBINS-I", null, List.of(judged("confounding", "serious")))));
        summary.add(study(set("CAMARADES", null, List.of(judged("3", "no")))));
        assertThat(summary.tables())
                .extracting(JudgementSummary.Table::instrument)
                .containsExactly("camarades", "ROBINS-I");
        JudgementSummary.Table other = summary.tables().get(1);
        assertThat(other.domains())
                .extracting(JudgementSummary.DomainCounts::domain)
                .containsExactly("confounding");
        assertThat(other.domains().get(0).counts()).containsExactly(entry("serious", 1));
        assertThat(other.points()).isEmpty();
    }

    @Test
    void nothing_is_there_without_judgements() {
        summary.add(study());
        assertThat(summary.tables()).isEmpty();
    }

    @Test
    void points_are_a_fraction_of_the_ten_items_and_many_are_good() {
        summary.add(study(camarades(null, 8)));
        summary.add(study(camarades(null, 5)));
        summary.add(study(camarades(null, 4)));
        JudgementSummary.Points points = onlyPoints();
        assertThat(points.denominator()).isEqualTo(10);
        assertThat(points.direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(points.setsByPoints()).containsExactly(entry(4, 1), entry(5, 1), entry(8, 1));
        assertThat(points.medianFraction()).isEqualTo(0.5);
        assertThat(points.meanFraction()).isCloseTo(17 / 30.0, within(1e-9));
    }

    @Test
    void the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        summary.add(study(camarades(null, 8)));
        summary.add(study(camarades(null, 5)));
        assertThat(onlyPoints().medianFraction()).isEqualTo(0.65);
    }

    @Test
    void without_comorbidity_the_denominator_is_9() {
        summary.add(study(camarades(InstrumentVariant.COMORBIDITY_DROPPED, 9)));
        assertThat(onlyPoints().denominator()).isEqualTo(9);
        assertThat(onlyPoints().meanFraction()).isEqualTo(1);
        assertThat(onlyPoints().items()).doesNotContain(JudgedDomain.COMORBIDITY.word());
    }

    @Test
    void extended_by_a_protocol_the_denominator_is_12() {
        summary.add(study(camarades(InstrumentVariant.PROTOCOL_EXTENDED, 6)));
        assertThat(onlyPoints().denominator()).isEqualTo(12);
        assertThat(onlyPoints().meanFraction()).isEqualTo(0.5);
    }

    @Test
    void reduced_checklists_with_different_items_are_not_compared() {
        InstrumentVariant reduced = InstrumentVariant.REDUCED;
        summary.add(study(set("CAMARADES", reduced, List.of(judged("randomisation", "yes"), judged("welfare", "no")))));
        summary.add(
                study(set("CAMARADES", reduced, List.of(judged("welfare", "yes"), judged("randomisation", "yes")))));
        summary.add(study(set("CAMARADES", reduced, List.of(judged("welfare", "yes"), judged("dropouts", "yes")))));
        assertThat(onlyTable().points())
                .extracting(JudgementSummary.Points::items, JudgementSummary.Points::sets)
                .containsExactly(
                        tuple(List.of("animal-welfare", "random-allocation"), 2),
                        tuple(List.of("animal-welfare", "dropouts"), 1));
    }

    @Test
    void variants_have_tables_of_their_own_in_the_order_of_the_vocabulary() {
        summary.add(study(camarades(InstrumentVariant.COMORBIDITY_DROPPED, 1)));
        summary.add(study(camarades(InstrumentVariant.ORGAN_ADAPTED, 1)));
        summary.add(study(camarades(null, 1)));
        summary.add(study(set("SYRCLE", null, List.of())));
        assertThat(summary.tables())
                .extracting(table -> table.instrument() + " " + table.variant())
                .containsExactly(
                        "syrcle original",
                        "camarades original",
                        "camarades organ-adapted",
                        "camarades comorbidity-dropped");
    }

    @Test
    void a_set_that_leaves_an_item_out_has_no_points() {
        summary.add(study(set("CAMARADES", null, List.of(judged("1", "yes")))));
        JudgementSummary.Points points = onlyPoints();
        assertThat(points.incomplete()).isEqualTo(1);
        assertThat(points.sets()).isZero();
        assertThat(points.medianFraction()).isNaN();
        assertThat(points.meanFraction()).isNaN();
    }

    private JudgementSummary.Table onlyTable() {
        assertThat(summary.tables()).hasSize(1);
        return summary.tables().get(0);
    }

    private JudgementSummary.Points onlyPoints() {
        assertThat(onlyTable().points()).hasSize(1);
        return onlyTable().points().get(0);
    }

    /** All items of a variant, the first ones with a point. */
    private static RiskOfBias camarades(@Nullable InstrumentVariant variant, int yes) {
        List<JudgedDomain> items = JudgingInstrument.CAMARADES.domains(variant);
        return set(
                "CAMARADES",
                variant,
                IntStream.range(0, items.size())
                        .mapToObj(i -> judged(items.get(i).word(), i < yes ? "yes" : "no"))
                        .toList());
    }

    private static RiskOfBias set(
            String instrument, @Nullable InstrumentVariant variant, List<RiskOfBiasJudgement> judgements) {
        return new RiskOfBias("risk-of-bias[0]", instrument, variant, null, null, judgements);
    }

    private static RiskOfBiasJudgement judged(String domain, String judgement) {
        return new RiskOfBiasJudgement("risk-of-bias[0].judgements[0]", domain, judgement, "page 3", null);
    }

    private static Study study(RiskOfBias... sets) {
        return new Study(
                1,
                identity(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Stream.of(sets).toList(),
                null,
                List.of(),
                List.of(),
                null,
                Coverage.FULL);
    }

    /** A study that states nothing but its identifier; made by its components, which are many and change. */
    private static StudyIdentity identity() {
        Components components = Components.of(StudyIdentity.class);
        return (StudyIdentity) components.create(components.inOrder().stream()
                .map(component ->
                        component.isList() ? List.of() : component.key().equals("id") ? "example" : null)
                .toArray());
    }
}
