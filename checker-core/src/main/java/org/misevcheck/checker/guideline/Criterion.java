package org.misevcheck.checker.guideline;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Says;

/**
 * One checkable thing that a guideline asks for: the entry of the catalogue.
 *
 * @param asksAs code of the criterion of another edition whose rules answer this one too; {@code null} for a criterion
 *     with rules of its own
 */
public record Criterion(
        @Says(value = "Permanent code", example = "ISCT2006-MSC-02", required = true)
        String code,

        @Says(value = "Title", example = "Positive surface markers", required = true)
        String title,

        @Says(value = "Domain, for scores by domain", example = "cell identity", required = true)
        String domain,

        @Says(
                value = "Class of weight in scoring schemes; the project's reading",
                example = "required",
                required = true)
        RequirementLevel level,

        @Says(
                value = "The guideline's own word, with its edition",
                example = "recommended by MISEV2023; mandatory in MISEV2018",
                required = true)
        String obligation,

        @Says(value = "Where in the guideline", example = "second criterion", required = true)
        String locator,

        @Says(value = "How far this was verified", example = "verified", required = true)
        Verification verification,

        @Says(value = "What the verification rests on", example = "abstract and threshold table", required = true)
        String source,

        @Says(value = "Item of the fact base", example = "ISCT-02", required = true)
        String item,

        @Says(
                value = "What a finding is about",
                example = "each of CD105, CD73 and CD90 in each human MSC source",
                required = true)
        String subject,

        @Says(value = "Sentences by verdict", required = true)
        Messages messages,

        @Says(value = "Version that brought it", example = "0.1.0", required = true)
        String since,

        @Says("What the criterion asks for, as a question to the authors") @Nullable
        String question,

        @Nullable String asksAs) {

    /** The code, checked. */
    public CriterionCode criterionCode() {
        return CriterionCode.of(code);
    }

    /** The code of the criterion whose rules answer this one: its own, unless another edition asks the same. */
    public CriterionCode answeredBy() {
        return asksAs == null ? criterionCode() : CriterionCode.of(asksAs);
    }
}
