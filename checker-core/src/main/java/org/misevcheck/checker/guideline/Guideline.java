package org.misevcheck.checker.guideline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Says;

/** A published document in one edition, with its criteria in its own order. */
public record Guideline(
        @Says(value = "Identifier with the year, as codes begin", example = "ISCT2006", required = true)
        String id,

        @Says(value = "What the set of criteria is", example = "guideline", required = true)
        GuidelineKind kind,

        @Says(value = "Title", required = true) String title,
        @Says(value = "Citation", required = true) String citation,

        @Says(value = "Digital object identifier", example = "10.1080/14653240600855905") @Nullable
        String doi,

        @Says(value = "What a reader must know of this encoding", required = true)
        String note,

        @Says(value = "Whether it allows exceptions that a study justifies; no when absent", example = "true") @Nullable
        Boolean exceptions,

        @Says(value = "Identifier of the edition that replaced it", example = "MISEV2023") @Nullable
        String successor,

        @Says("Criteria that ask what those of another edition ask")
        List<Restatement> restated,

        @Says(value = "Codes of the criteria, in the guideline's order", required = true)
        List<String> criteria) {}
