package org.misevcheck.checker.review.gate;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Form;
import org.misevcheck.checker.statement.Says;

/** What people decided on one study at one stage. */
public record ListedStudy(
        @Says(value = "Identifier of the study, as its manifest has it", example = "khatri2018", required = true)
        @Form(pattern = IdentifierForms.STUDY, means = IdentifierForms.STUDY_MEANS)
        String study,

        @Says(value = "Title as published", example = "EVs of porcine MSC in influenza lung injury") @Nullable
        String title,

        @Says(value = "Digital object identifier, without the resolver", example = "10.1186/s13287-018-0774-8")
        @Form(pattern = IdentifierForms.DOI, means = IdentifierForms.DOI_MEANS)
        @Nullable
        String doi,

        @Says(value = "PubMed identifier", example = "29378639")
        @Form(pattern = IdentifierForms.PMID, means = IdentifierForms.PMID_MEANS)
        @Nullable
        String pmid,

        @Says(value = "What was decided", example = "included", required = true)
        ListedDecision decision,

        @Says(value = "The protocol's stage at which it was decided; the last one when absent", example = "full-text")
        @Nullable
        String stage,

        @Says(
                value = "Reason of exclusion in the protocol's words, or retracted; of an inclusion, in any words",
                example = "no usable dose")
        @Nullable
        String reason,

        @Says(value = "What a reader of the list should know", example = "dose by e-mail of the authors") @Nullable
        String note,

        @Says(
                value = "Identifier of the study that this is a further report of; the row is no study of its own",
                example = "khatri2018")
        @Form(pattern = IdentifierForms.STUDY, means = IdentifierForms.STUDY_MEANS)
        @Nullable
        String reportOf,

        @Says(value = "Kind of report", example = "preprint") @Nullable
        ReportKind kind) {}
