package org.misevcheck.checker.review.gate;

import java.util.List;
import org.misevcheck.checker.statement.Says;

/** The list of what people decided on a review's studies: {@code inclusion.csv}, a row a decision. */
public record InclusionList(
        @Says(value = "Decisions, one per study, or per study and stage", required = true)
        List<ListedStudy> studies) {}
