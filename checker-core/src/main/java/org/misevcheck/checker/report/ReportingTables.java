package org.misevcheck.checker.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.assessment.ReviewSummary;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.guideline.GuidelineKind;
import org.misevcheck.checker.synthesis.Proportion;

/** How many studies meet what the guidelines ask, criterion by criterion and year by year. */
final class ReportingTables {

    private final Catalogue catalogue;
    private final Map<String, List<ReviewSummary.Line>> populations;
    private final Map<String, @Nullable Integer> years;

    /**
     * The tables.
     *
     * @param populations studies to count, by what they are called
     * @param years of publication, by study; without those that state none
     */
    ReportingTables(
            Catalogue catalogue,
            Map<String, List<ReviewSummary.Line>> populations,
            Map<String, @Nullable Integer> years) {
        this.catalogue = catalogue;
        this.populations = new LinkedHashMap<>(populations);
        this.years = years;
    }

    Table byCriterion() {
        List<List<Object>> rows = new ArrayList<>();
        populations.forEach((population, lines) -> {
            if (!lines.isEmpty()) {
                for (CriterionCounts counts : CriterionCounts.of(catalogue.criteria(), lines)) {
                    Guideline guideline =
                            catalogue.guidelineOf(counts.criterion().criterionCode());
                    if (isOfReporting(guideline)) {
                        rows.add(row(population, guideline, counts, lines.size()));
                    }
                }
            }
        });
        return new Table(
                "reporting",
                "Reporting: studies that meet each criterion",
                List.of(
                        "The share is of the studies that the criterion concerns and in which somebody looked: met, not met and not reported.",
                        "Studies that explain an absence, those nobody assessed and those that the criterion does not concern stand beside it.",
                        "95 % intervals are Wilson's (Wilson 1927, J Am Stat Assoc 22:209-212)."),
                List.of(
                        "studies",
                        "guideline",
                        "criterion",
                        "asks for",
                        "class",
                        "studies in all",
                        "share of",
                        "met",
                        "met %",
                        "95 % from",
                        "95 % to",
                        "not met",
                        "not reported",
                        "justified",
                        "not assessed",
                        "not applicable"),
                rows,
                "No study to count.");
    }

    private static List<Object> row(String population, Guideline guideline, CriterionCounts counts, int studies) {
        Criterion criterion = counts.criterion();
        Proportion meeting = counts.meeting();
        return List.of(
                population,
                guideline.id(),
                criterion.code(),
                Table.cell(criterion.title()),
                criterion.level().word(),
                studies,
                meeting.of(),
                meeting.count(),
                percent(meeting, meeting.share()),
                percent(meeting, meeting.lower()),
                percent(meeting, meeting.upper()),
                counts.notMet(),
                counts.notReported(),
                counts.justified(),
                counts.notAssessed(),
                counts.notApplicable());
    }

    /** A share in percent with one decimal; nothing where there is nothing to take it of. */
    private static Object percent(Proportion proportion, double share) {
        return proportion.isDefined() ? (Object) (Math.round(share * 1000) / 10.0) : "";
    }

    /** What guidelines ask of a report; a protocol's conditions and the judging of bias are something else. */
    private static boolean isOfReporting(Guideline guideline) {
        return guideline.kind() != GuidelineKind.PROTOCOL && guideline.kind() != GuidelineKind.INSTRUMENT;
    }

    Table byYear() {
        List<List<Object>> rows = new ArrayList<>();
        populations.forEach((population, lines) -> {
            for (Guideline guideline : catalogue.guidelines()) {
                if (isOfReporting(guideline)) {
                    addYears(population, guideline, lines, rows);
                }
            }
        });
        return new Table(
                "reporting-by-year",
                "Reporting over the years",
                List.of(
                        "For each study the share of a guideline's criteria that it meets, of those that concern it and were assessed; then the middle, the lowest and the highest of the studies of a year.",
                        "Years of one or two studies say little."),
                List.of(
                        "studies",
                        "guideline",
                        "year",
                        "studies in the year",
                        "median met %",
                        "lowest met %",
                        "highest met %"),
                rows,
                "No study to count.");
    }

    private void addYears(
            String population, Guideline guideline, List<ReviewSummary.Line> lines, List<List<Object>> rows) {
        List<Integer> columns = new ArrayList<>();
        List<Criterion> criteria = catalogue.criteria();
        for (int i = 0; i < criteria.size(); i++) {
            if (catalogue.guidelineOf(criteria.get(i).criterionCode()).equals(guideline)) {
                columns.add(i);
            }
        }
        Map<Integer, List<Double>> shares = new TreeMap<>();
        for (ReviewSummary.Line line : lines) {
            Proportion met = met(line, columns);
            if (met.isDefined()) {
                Integer year = years.get(line.id());
                shares.computeIfAbsent(year == null ? Integer.MAX_VALUE : year, fresh -> new ArrayList<>())
                        .add(met.share());
            }
        }
        shares.forEach((year, ofYear) -> {
            List<Double> ascending = ofYear.stream().sorted().toList();
            rows.add(List.of(
                    population,
                    guideline.id(),
                    year == Integer.MAX_VALUE ? "not stated" : year,
                    ascending.size(),
                    percent(Figures.median(ascending)),
                    percent(ascending.get(0)),
                    percent(ascending.get(ascending.size() - 1))));
        });
    }

    private static double percent(double share) {
        return Math.round(share * 1000) / 10.0;
    }

    private static Proportion met(ReviewSummary.Line line, List<Integer> columns) {
        int met = 0;
        int of = 0;
        for (int column : columns) {
            Verdict verdict = line.verdicts().get(column);
            met += verdict == Verdict.MET ? 1 : 0;
            of += verdict == Verdict.MET || verdict == Verdict.NOT_MET || verdict == Verdict.NOT_REPORTED ? 1 : 0;
        }
        return new Proportion(met, of);
    }
}
