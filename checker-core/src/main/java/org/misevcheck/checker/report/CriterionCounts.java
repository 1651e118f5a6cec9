package org.misevcheck.checker.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.misevcheck.checker.assessment.ReviewSummary;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.synthesis.Proportion;

/** How the studies of a review came out on one criterion. */
record CriterionCounts(
        Criterion criterion, int met, int notMet, int notReported, int justified, int notAssessed, int notApplicable) {

    /** Most studies with a gap first. */
    static final Comparator<CriterionCounts> MOST_GAPS =
            Comparator.comparingInt(CriterionCounts::gaps).reversed();

    /** One for each criterion, in the catalogue's order. */
    static List<CriterionCounts> of(ReviewSummary summary) {
        return of(summary.setup().catalogue().criteria(), summary.lines());
    }

    /** One for each criterion, over these studies, whose verdicts are in the order of the criteria. */
    static List<CriterionCounts> of(List<Criterion> criteria, List<ReviewSummary.Line> lines) {
        int[][] counts = new int[criteria.size()][Verdict.values().length];
        for (ReviewSummary.Line line : lines) {
            for (int i = 0; i < criteria.size(); i++) {
                counts[i][line.verdicts().get(i).ordinal()]++;
            }
        }
        List<CriterionCounts> all = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            all.add(new CriterionCounts(
                    criteria.get(i),
                    counts[i][Verdict.MET.ordinal()],
                    counts[i][Verdict.NOT_MET.ordinal()],
                    counts[i][Verdict.NOT_REPORTED.ordinal()],
                    counts[i][Verdict.JUSTIFIED.ordinal()],
                    counts[i][Verdict.NOT_ASSESSED.ordinal()],
                    counts[i][Verdict.NOT_APPLICABLE.ordinal()]));
        }
        return all;
    }

    /** Studies in which it is not met or not reported. */
    int gaps() {
        return notMet + notReported;
    }

    /** Studies it concerns, as far as known. */
    int applicable() {
        return met + notMet + notReported + justified + notAssessed;
    }

    /**
     * The studies that meet it, out of those that it concerns and in which somebody looked. One that explains why it
     * does not stands aside, as in the score of conformance.
     */
    Proportion meeting() {
        return new Proportion(met, met + notMet + notReported);
    }

    int of(Verdict verdict) {
        return switch (verdict) {
            case MET -> met;
            case NOT_MET -> notMet;
            case NOT_REPORTED -> notReported;
            case JUSTIFIED -> justified;
            case NOT_ASSESSED -> notAssessed;
            case NOT_APPLICABLE -> notApplicable;
        };
    }
}
