package org.misevcheck.checker.review.gate;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.eligibility.EligibilityCriterion;
import org.misevcheck.checker.statement.Form;
import org.misevcheck.checker.statement.Says;

/**
 * A fault that people let pass for a time. It changes no decision. It names a criterion, or a fault, or both; then
 * it is for that criterion in that fault.
 */
public record Waiver(
        @Says(value = "Identifier of the study", example = "khatri2018", required = true)
        @Form(pattern = IdentifierForms.STUDY, means = IdentifierForms.STUDY_MEANS)
        String study,

        @Says(
                value = "Code of the criterion on whose account a listed study may be out or wait",
                example = "ZHU2025-POOL-02")
        @Nullable
        String criterion,

        @Says(value = "Code of the fault", example = "GATE-WITHOUT-MANIFEST") @Nullable
        FaultCode fault,

        @Says(value = "Why it may pass", example = "the authors sent the dose", required = true)
        String reason,

        @Says(value = "Who decided that", example = "A. Reviewer", required = true)
        String who,

        @Says(value = "Last day on which it may", example = "2027-06-30", required = true)
        @Form(pattern = IdentifierForms.DATE, means = IdentifierForms.DATE_MEANS)
        String until) {

    boolean isExpired(LocalDate today) {
        return today.isAfter(LocalDate.parse(until));
    }

    /** Whether it is for this fault, as far as that rests on this. */
    boolean covers(Fault of, String about) {
        if (!study.equals(of.study()) || !of.code().isWaivable() || fault != null && fault != of.code()) {
            return false;
        }
        return criterion == null
                ? fault != null
                : of.code().restsOnCriteria()
                        && of.grounds().stream().anyMatch(ground -> isOn(ground.criterion(), about, criterion));
    }

    /** Whether a ground is what the fault is about, and asks for this criterion or for another in its place. */
    private static boolean isOn(EligibilityCriterion ground, String about, String criterion) {
        return ground.code().value().equals(about)
                && ground.codes().stream().anyMatch(code -> code.value().equals(criterion.toUpperCase(Locale.ROOT)));
    }

    /** What it is for, in words. */
    public String subject() {
        if (criterion == null) {
            return fault == null ? "nothing" : fault.word();
        }
        return fault == null ? criterion : "%s in %s".formatted(criterion, fault.word());
    }
}
