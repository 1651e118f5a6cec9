package org.misevcheck.checker.review.gate;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Form;
import org.misevcheck.checker.statement.Says;

/** A fault that was there when the review took up the gate, as far as it rests on one thing. */
public record KnownFault(
        @Says(value = "Code of the fault", example = "GATE-WITHOUT-MANIFEST", required = true)
        FaultCode fault,

        @Says(value = "Identifier of the study", example = "khatri2018", required = true)
        @Form(pattern = IdentifierForms.STUDY, means = IdentifierForms.STUDY_MEANS)
        String study,

        @Says(value = "Stage", example = "full-text") @Nullable
        String stage,

        @Says(value = "Criterion, other study or reason that it rests on", example = "ZHU2025-POOL-02") @Nullable
        String about) {}
