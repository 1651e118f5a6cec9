package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Term;

/** Method of a separation step. */
public enum SeparationMethod implements Term {
    /** Ultracentrifugation that pellets vesicles. */
    DIFFERENTIAL_ULTRACENTRIFUGATION("separation/DUC"),
    /** A spin that removes cells or debris. */
    LOW_SPEED_CENTRIFUGATION,
    /** Density gradient or cushion. */
    DENSITY_GRADIENT("separation/DG"),
    /** Size-exclusion chromatography. */
    SIZE_EXCLUSION_CHROMATOGRAPHY("separation/SEC"),
    /** A membrane with a cut-off in kilodalton. */
    ULTRAFILTRATION("separation/UF"),
    /** A filter with a pore in micrometres. */
    FILTRATION("separation/FILT"),
    /** Tangential flow filtration. */
    TANGENTIAL_FLOW_FILTRATION("separation/TFF"),
    /** A commercial precipitation kit. */
    PRECIPITATION_KIT("separation/PPT_KIT"),
    /** Precipitation with polyethylene glycol. */
    PEG_PRECIPITATION("separation/PPT_PEG"),
    /** Precipitation with a salt. */
    SALTING_OUT,
    /** Affinity or immunocapture. */
    AFFINITY_CAPTURE("separation/AFF"),
    /** Asymmetric-flow field-flow fractionation. */
    FIELD_FLOW_FRACTIONATION("separation/AF4"),
    /** Ion-exchange chromatography. */
    ION_EXCHANGE("separation/IEX"),
    /** Microfluidic or acoustic separation. */
    MICROFLUIDIC("separation/MF"),
    /** Separation in an electric field. */
    ELECTROPHORESIS,
    /** Extrusion, whose product is artificial. */
    EXTRUSION("separation/EXTR"),
    /** Dialysis. */
    DIALYSIS,
    /** Any other method. */
    OTHER;

    private final @Nullable String lexiconKey;

    SeparationMethod() {
        this(null);
    }

    SeparationMethod(@Nullable String lexiconKey) {
        this.lexiconKey = lexiconKey;
    }

    @Override
    public @Nullable String lexiconKey() {
        return lexiconKey;
    }

    /** Whether it takes cells and debris out and leaves vesicles in, where nothing has been separated yet. */
    public boolean isClarifying() {
        return this == LOW_SPEED_CENTRIFUGATION || this == FILTRATION;
    }

    /**
     * Statements without which a step of this method cannot be repeated; keys of {@link SeparationStep}, with
     * alternatives after a bar.
     */
    public String[] essentialSettings() {
        return switch (this) {
            case DIFFERENTIAL_ULTRACENTRIFUGATION, LOW_SPEED_CENTRIFUGATION ->
                new String[] {"g-force|speed-rpm", "duration-minutes"};
            case DENSITY_GRADIENT ->
                new String[] {"gradient-medium", "gradient-layers", "g-force|speed-rpm", "duration-minutes"};
            case SIZE_EXCLUSION_CHROMATOGRAPHY -> new String[] {"column|resin", "pooled-fractions"};
            case ULTRAFILTRATION -> new String[] {"cut-off-kda"};
            case FILTRATION -> new String[] {"pore-micrometres"};
            case TANGENTIAL_FLOW_FILTRATION -> new String[] {"cut-off-kda|pore-micrometres", "device|membrane"};
            case PRECIPITATION_KIT -> new String[] {"device|reagent"};
            case PEG_PRECIPITATION, SALTING_OUT -> new String[] {"reagent", "reagent-percent|ratio"};
            case AFFINITY_CAPTURE -> new String[] {"target", "carrier|device"};
            case FIELD_FLOW_FRACTIONATION -> new String[] {"channel", "flow"};
            case ION_EXCHANGE -> new String[] {"column|resin", "buffer"};
            case MICROFLUIDIC, ELECTROPHORESIS -> new String[] {"principle", "device|channel"};
            case EXTRUSION -> new String[] {"pore-micrometres", "repeats"};
            case DIALYSIS -> new String[] {"cut-off-kda", "buffer"};
            case OTHER -> new String[] {"principle"};
        };
    }
}
