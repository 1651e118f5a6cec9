package org.misevcheck.checker.review.gate;

import java.util.List;
import org.misevcheck.checker.eligibility.Ground;

/**
 * Something wrong, or worth knowing.
 *
 * @param study empty where it concerns none
 * @param stage the protocol's stage; empty where it concerns none
 * @param at where to mend it
 * @param also where the other side of it stands
 * @param what what is wrong, in a clause
 * @param mend how to mend it
 * @param about what it rests on, each of which may be waived or known by itself: codes of criteria, another study, a
 *     reason; never empty, and an empty text where there is nothing to tell
 * @param grounds the computed grounds, or the open questions, that speak against the list
 */
public record Fault(
        FaultCode code,
        String study,
        String stage,
        Location at,
        List<Location> also,
        String what,
        String mend,
        List<String> about,
        List<Ground> grounds) {

    /** Copies the lists. */
    public Fault {
        also = List.copyOf(also);
        about = about.isEmpty() ? List.of("") : List.copyOf(about);
        grounds = List.copyOf(grounds);
    }
}
