package org.misevcheck.checker.study;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Shorthand;
import org.misevcheck.checker.statement.Statements;

/** Expression of one antigen on a cell population. */
@Shorthand({"percentPositive", "result"})
public record MarkerExpression(
        @Place String path,
        String antigen,

        @Says(value = "Share of cells positive, in percent", example = "97.4") @Between(max = 100) @Nullable
        Double percentPositive,

        @Says(value = "Qualitative result where no percentage is given", example = "positive") @Nullable
        Positivity result,

        @Says(value = "Technique", example = "flow-cytometry") @Nullable
        Technique technique,

        @Says(value = "Clone or catalogue number of the antibody", example = "clone 5E10") @Nullable
        String antibody)
        implements Statements {

    /** Whether a share was measured that a threshold can be held against. */
    public boolean isQuantified() {
        return percentPositive != null;
    }

    /** What was found, in words: {@code CD14 5.1 %}, {@code CD14 positive}. */
    public String found() {
        if (percentPositive != null) {
            return "%s %s %%"
                    .formatted(
                            antigen,
                            BigDecimal.valueOf(percentPositive)
                                    .stripTrailingZeros()
                                    .toPlainString());
        }
        return result == null ? antigen : antigen + " " + result.word();
    }

    /** Not expressed, by a share of less than half or by the study's own word; no guideline threshold. */
    public boolean isNegative() {
        return percentPositive != null ? percentPositive < 50 : result == Positivity.NEGATIVE;
    }

    /** Whether neither a share nor a word tells what was found. */
    public boolean isOpen() {
        return percentPositive == null && result == null;
    }

    /** Those of these that are positive. */
    public static List<MarkerExpression> positive(List<MarkerExpression> markers) {
        return markers.stream().filter(MarkerExpression::isPositive).toList();
    }

    /** Those of these that are negative. */
    public static List<MarkerExpression> negative(List<MarkerExpression> markers) {
        return markers.stream().filter(MarkerExpression::isNegative).toList();
    }

    /** Several findings in words. */
    public static List<String> found(List<MarkerExpression> markers) {
        return markers.stream().map(MarkerExpression::found).toList();
    }

    /** Positive by a share of more than half or by the study's own word; no guideline threshold. */
    public boolean isPositive() {
        return percentPositive != null ? percentPositive > 50 : result == Positivity.POSITIVE;
    }

    /** By the place alone, which is another for each: rules put these into maps, and hashing every statement costs. */
    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
