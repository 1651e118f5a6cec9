package org.misevcheck.checker.review.gate;

import java.util.List;
import org.misevcheck.checker.statement.Says;

/** What may pass the gate though it is a fault: {@code waivers.yaml}. */
public record Waivers(
        @Says(value = "Waivers", required = true) List<Waiver> waivers) {

    /** No waiver. */
    public static final Waivers NONE = new Waivers(List.of());
}
