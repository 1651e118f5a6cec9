package org.misevcheck.checker.review.gate;

import java.util.List;

/**
 * A fault with what becomes of it.
 *
 * @param waivers those that cover it or a part of it
 * @param open what neither a waiver nor the baseline covers, of what the fault is about
 */
public record JudgedFault(Fault fault, Standing standing, List<Waiver> waivers, List<String> open) {

    /** Copies the lists. */
    public JudgedFault {
        waivers = List.copyOf(waivers);
        open = List.copyOf(open);
    }
}
