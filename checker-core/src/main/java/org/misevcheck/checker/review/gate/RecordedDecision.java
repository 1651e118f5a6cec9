package org.misevcheck.checker.review.gate;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Form;
import org.misevcheck.checker.statement.Says;

/** A listed decision with its reason, as it was when it was recorded. */
public record RecordedDecision(
        @Says(value = "Identifier of the study", example = "khatri2018", required = true)
        @Form(pattern = IdentifierForms.STUDY, means = IdentifierForms.STUDY_MEANS)
        String study,

        @Says(value = "Stage", example = "full-text") @Nullable
        String stage,

        @Says(value = "What was decided", example = "excluded", required = true)
        ListedDecision decision,

        @Says(value = "The reason at that time", example = "no usable dose") @Nullable
        String reason,

        @Says(value = "The note at that time", example = "asked the authors in May") @Nullable
        String note) {

    /** Whether the list has another decision. */
    boolean differsFrom(ListedStudy listed) {
        return decision != listed.decision();
    }

    /** Whether the list now says why in other words than at that time. */
    boolean isExplainedAnewBy(ListedStudy listed) {
        return isNew(listed.reason(), reason) || isNew(listed.note(), note);
    }

    private static boolean isNew(@Nullable String now, @Nullable String then) {
        return now != null && !now.equals(then);
    }
}
