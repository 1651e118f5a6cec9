package org.misevcheck.checker.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.study.Judgement;
import org.misevcheck.checker.study.JudgingInstrument;
import org.misevcheck.checker.study.RiskOfBias;
import org.misevcheck.checker.study.RiskOfBiasJudgement;
import org.misevcheck.checker.study.Study;

/**
 * What reviewers judged, study by study, for each instrument in each variant; {@link JudgementSummary} counts the same.
 *
 * <p>A line per set of judgements: a study has several where reviewers judged apart, or outcomes differ.
 */
public final class JudgedStudies {

    /** Stands where there is no judgement. */
    public static final String NOT_JUDGED = "not judged";

    /**
     * One set of judgements.
     *
     * @param outcome the outcome they are for; {@code null} for all
     * @param reviewer who judged; {@code null} where it is not stated
     * @param judgements by domain, in the instrument's words as far as it is known
     */
    public record Line(
            String study,
            @Nullable String outcome,
            @Nullable String reviewer,
            Map<String, Cell> judgements) {}

    /**
     * A judgement on one domain.
     *
     * @param judgement where a set judges a domain twice and otherwise, both words
     * @param isDiffering whether it does
     * @param support what it rests on; {@code null} where it is not stated
     */
    public record Cell(
            String judgement, boolean isDiffering, @Nullable String support) {

        private Cell with(Cell other) {
            if (judgement.equals(other.judgement)) {
                return support == null ? other : this;
            }
            return new Cell(
                    judgement + " / " + other.judgement,
                    true,
                    support == null || other.support == null
                            ? support == null ? other.support : support
                            : support + " / " + other.support);
        }
    }

    /**
     * The judgements with one instrument in one variant.
     *
     * @param lines in the order in which studies were taken up
     * @param counts the same, counted
     */
    public record Table(List<Line> lines, JudgementSummary.Table counts) {

        /** What was judged, in the instrument's order. */
        public List<String> domains() {
            return counts.domains().stream()
                    .map(JudgementSummary.DomainCounts::domain)
                    .toList();
        }

        /**
         * One answer for all domains, which no instrument here gives by itself: points of CAMARADES; otherwise the
         * worst of low, unclear and high, and nothing as long as a domain that could be worse is not judged.
         *
         * @return {@code null} where the instrument's words are not known
         */
        public @Nullable String overall(Line line) {
            JudgingInstrument known = JudgingInstrument.named(counts.instrument());
            if (known == null) {
                return null;
            }
            List<Cell> cells = domains().stream()
                    .map(line.judgements()::get)
                    .filter(Objects::nonNull)
                    .toList();
            boolean isWhole = cells.size() == domains().size() && cells.stream().noneMatch(Cell::isDiffering);
            if (known == JudgingInstrument.CAMARADES) {
                return isWhole ? "%d of %d".formatted(count(cells, Judgement.YES), cells.size()) : NOT_JUDGED;
            }
            if (count(cells, Judgement.HIGH) > 0) {
                return Judgement.HIGH.word();
            }
            if (!isWhole) {
                return NOT_JUDGED;
            }
            return (count(cells, Judgement.LOW) == cells.size() ? Judgement.LOW : Judgement.UNCLEAR).word();
        }

        private static int count(List<Cell> cells, Judgement judgement) {
            return (int) cells.stream()
                    .filter(cell -> cell.judgement().equals(judgement.word()))
                    .count();
        }

        /** Whether no study has several. */
        public boolean isOneLineEach() {
            return lines.stream().map(Line::study).distinct().count() == lines.size();
        }
    }

    private final SortedMap<JudgementSummary.Version, List<Line>> lines = new TreeMap<>(JudgementSummary.IN_ORDER);
    private final JudgementSummary summary = new JudgementSummary();

    /** Without a study. */
    public JudgedStudies() {}

    /** Takes a study up. */
    public void add(Study study) {
        summary.add(study);
        for (RiskOfBias set : study.riskOfBias()) {
            Map<String, Cell> judgements = new LinkedHashMap<>();
            for (RiskOfBiasJudgement one : set.judgements()) {
                judgements.merge(
                        JudgementSummary.domain(set, one),
                        new Cell(JudgementSummary.word(set, one), false, one.support()),
                        Cell::with);
            }
            lines.computeIfAbsent(JudgementSummary.version(set), version -> new ArrayList<>())
                    .add(new Line(study.id(), set.outcome(), set.reviewer(), Collections.unmodifiableMap(judgements)));
        }
    }

    /** The tables: SYRCLE, its variants, CAMARADES, then other instruments by name. */
    public List<Table> tables() {
        List<JudgementSummary.Table> counts = summary.tables();
        List<Table> tables = new ArrayList<>();
        for (List<Line> ofVersion : lines.values()) {
            tables.add(new Table(List.copyOf(ofVersion), counts.get(tables.size())));
        }
        return tables;
    }
}
