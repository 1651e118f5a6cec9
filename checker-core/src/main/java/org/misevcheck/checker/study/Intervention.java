package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Term;

/** What a group or a study was given. */
public enum Intervention implements Term {
    /** Vesicles of mesenchymal stromal cells. */
    MSC_EV,
    /** Vesicles of other cells or fluids. */
    OTHER_EV,
    /** Vesicles made by disruption or synthesis. */
    ARTIFICIAL_VESICLES,
    /** Conditioned medium or secretome, vesicles and all else. */
    CONDITIONED_MEDIUM("ev_term/CM"),
    /** The cells themselves. */
    CELLS,
    /** A drug. */
    DRUG,
    /** A scaffold or dressing alone. */
    SCAFFOLD,
    /** The vehicle alone, as placebo. */
    VEHICLE,
    /** Nothing, with the disease. */
    UNTREATED,
    /** A sham procedure, or healthy animals. */
    SHAM,
    /** Anything else. */
    OTHER;

    private final @Nullable String lexiconKey;

    Intervention() {
        this(null);
    }

    Intervention(@Nullable String lexiconKey) {
        this.lexiconKey = lexiconKey;
    }

    @Override
    public @Nullable String lexiconKey() {
        return lexiconKey;
    }

    /** Whether a group with this intervention serves as control. */
    public boolean isControl() {
        return this == VEHICLE || this == UNTREATED || this == SHAM;
    }

    /** Whether released vesicles were given. */
    public boolean isVesicles() {
        return this == MSC_EV || this == OTHER_EV;
    }

    /** Whether this is placebo or no treatment of the same disease, as a comparator of an effect has to be. */
    public boolean isPlaceboOrNone() {
        return this == VEHICLE || this == UNTREATED;
    }

    /** Whether anything was given at all: untreated and sham groups get nothing by a route of its own. */
    public boolean isGiven() {
        return this != UNTREATED && this != SHAM;
    }
}
