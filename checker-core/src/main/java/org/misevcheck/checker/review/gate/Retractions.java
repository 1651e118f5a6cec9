package org.misevcheck.checker.review.gate;

import java.util.List;
import org.misevcheck.checker.statement.Says;

/** The notices that the review knows of: {@code retractions.csv}, kept by the review, looked up nowhere. */
public record Retractions(
        @Says(value = "Notices", required = true) List<Retraction> retractions) {

    /** No notice. */
    public static final Retractions NONE = new Retractions(List.of());
}
