package org.misevcheck.checker.study;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/**
 * A rule by which a review labels its results: all of what it asks for has to hold. Estimates are taken without their
 * sign, and of a range of I2 the upper end.
 */
public record LabelRule(
        @Place String path,

        @Says(value = "Label that it yields", example = "high", required = true)
        String label,

        @Says(value = "Measure that the estimate has to be of", example = "smd") @Nullable
        EffectMeasure measure,

        @Says(value = "Estimate above this", example = "1.5") @Between @Nullable
        Double estimateAbove,

        @Says(value = "Estimate at least this", example = "0.8") @Between @Nullable
        Double estimateFrom,

        @Says(value = "Estimate at most this", example = "1.5") @Between @Nullable
        Double estimateTo,

        @Says(value = "p below this", example = "0.01") @Between(max = 1) @Nullable
        Double pBelow,

        @Says(value = "I2 below this", example = "70") @Between(max = 100) @Nullable
        Double i2Below,

        @Says(value = "I2 at least this", example = "70") @Between(max = 100) @Nullable
        Double i2From,

        @Says(value = "I2 above this", example = "70") @Between(max = 100) @Nullable
        Double i2Above,

        @Says(value = "Independent meta-analyses, at least", example = "2") @Between(max = 1e6) @Nullable
        Integer metaAnalysesFrom,

        @Says(value = "Table or section where it stands", example = "methods") @Nullable
        String in)
        implements Statements {

    /** Whether it holds of a result; null where the result does not tell. */
    @Nullable
    Boolean holdsOf(PooledResult result) {
        List<@Nullable Boolean> answers = new ArrayList<>();
        if (measure != null) {
            answers.add(result.measure() == null ? null : result.measure() == measure);
        }
        Double size = result.estimate() == null ? null : Math.abs(result.estimate());
        ask(answers, estimateAbove, size, 1);
        askAtLeast(answers, estimateFrom, size);
        askAtMost(answers, estimateTo, size);
        if (pBelow != null) {
            PrintedP p = result.printedP();
            answers.add(p == null ? null : p.isBelow(pBelow));
        }
        Double i2 = result.highestI2();
        ask(answers, i2Below, i2, -1);
        askAtLeast(answers, i2From, i2);
        ask(answers, i2Above, i2, 1);
        askAtLeast(
                answers,
                metaAnalysesFrom == null ? null : metaAnalysesFrom.doubleValue(),
                result.metaAnalyses() == null ? null : result.metaAnalyses().doubleValue());
        if (answers.contains(Boolean.FALSE)) {
            return false;
        }
        return answers.contains(null) ? null : Boolean.TRUE;
    }

    private static void ask(
            List<@Nullable Boolean> answers, @Nullable Double threshold, @Nullable Double value, int side) {
        if (threshold != null) {
            answers.add(value == null ? null : Double.compare(value, threshold) * side > 0);
        }
    }

    private static void askAtLeast(
            List<@Nullable Boolean> answers, @Nullable Double threshold, @Nullable Double value) {
        if (threshold != null) {
            answers.add(value == null ? null : value >= threshold);
        }
    }

    private static void askAtMost(List<@Nullable Boolean> answers, @Nullable Double threshold, @Nullable Double value) {
        if (threshold != null) {
            answers.add(value == null ? null : value <= threshold);
        }
    }

    /** What it asks for that a result does not state, where the result may still be what it asks for. */
    List<String> missingOf(PooledResult result) {
        if (holdsOf(result) != null) {
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        if (measure != null) {
            keys.add("measure");
        }
        if (estimateAbove != null || estimateFrom != null || estimateTo != null) {
            keys.add("estimate");
        }
        if (pBelow != null) {
            keys.add("p");
        }
        if (i2Below != null || i2From != null || i2Above != null) {
            keys.add("i2-to|i2");
        }
        if (metaAnalysesFrom != null) {
            keys.add("meta-analyses");
        }
        return result.missing(keys.toArray(String[]::new));
    }
}
