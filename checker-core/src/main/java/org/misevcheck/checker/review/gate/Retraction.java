package org.misevcheck.checker.review.gate;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Form;
import org.misevcheck.checker.statement.Says;

/** A notice on an article; it has a DOI, a PubMed identifier, or both. */
public record Retraction(
        @Says(value = "DOI of the article, without the resolver", example = "10.1186/s13287-018-0774-8")
        @Form(pattern = IdentifierForms.DOI, means = IdentifierForms.DOI_MEANS)
        @Nullable
        String doi,

        @Says(value = "PubMed identifier of the article", example = "29378639")
        @Form(pattern = IdentifierForms.PMID, means = IdentifierForms.PMID_MEANS)
        @Nullable
        String pmid,

        @Says(value = "What the notice says", example = "retracted", required = true)
        RetractionKind kind,

        @Says(value = "Day of the notice", example = "2025-03-14", required = true)
        @Form(pattern = IdentifierForms.DATE, means = IdentifierForms.DATE_MEANS)
        String date,

        @Says(value = "Where it stands", example = "Retraction Watch Database, 2026-01-15", required = true)
        String source) {}
