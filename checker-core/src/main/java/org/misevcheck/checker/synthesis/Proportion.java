package org.misevcheck.checker.synthesis;

/**
 * A number out of all.
 *
 * <p>Its interval is Wilson's score interval (Wilson EB 1927, J Am Stat Assoc 22:209-212, without continuity
 * correction), which keeps to its level where few are counted or nearly all (Newcombe RG 1998, Stat Med 17:857-872).
 */
public record Proportion(int count, int of) {

    /** The quantile of the normal distribution that leaves 2.5 % above it. */
    private static final double Z = 1.959963984540054;

    /** Refuses what is no part of a whole. */
    public Proportion {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException("%d of %d is no proportion".formatted(count, of));
        }
    }

    /** Whether there is anything to take a proportion of. */
    public boolean isDefined() {
        return of > 0;
    }

    /** The share, from 0 to 1; not a number when it is not defined. */
    public double share() {
        return (double) count / of;
    }

    /** Lower limit of the 95 % interval; not a number when the share is not defined. */
    public double lower() {
        return count == 0 && of > 0 ? 0 : Math.max(0, centre() - halfWidth());
    }

    /** Upper limit of the 95 % interval; not a number when the share is not defined. */
    public double upper() {
        return count == of && of > 0 ? 1 : Math.min(1, centre() + halfWidth());
    }

    private double centre() {
        return (share() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double halfWidth() {
        return Z * Math.sqrt(share() * (1 - share()) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
    }
}
