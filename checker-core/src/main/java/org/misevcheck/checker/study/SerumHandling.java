package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** How vesicles of serum or of other supplements were kept out of the collected medium. */
public record SerumHandling(
        @Place String path,

        @Says(value = "What was done", example = "ev-depleted") @Nullable
        SerumMode mode,

        @Says(value = "How serum was depleted", example = "ultracentrifugation") @Nullable
        String depletionMethod,

        @Says(value = "Product that a vendor sells as depleted", example = "Gibco A2720801") @Nullable
        String depletionProduct,

        @Says(value = "Relative centrifugal force of the depletion in g", example = "120000")
        @Between(max = 2e6)
        @Nullable
        Double depletionGForce,

        @Says(value = "Hours of the depletion spin", example = "18") @Between(max = 1000) @Nullable
        Double depletionHours,

        @Says(value = "Dilution of serum before depletion", example = "20 % in medium") @Nullable
        String depletionDilution,

        @Says(value = "Filtration after depletion", example = "0.22 um") @Nullable
        String depletionFiltration,

        @Says(value = "Residual particles in the depleted medium", example = "2e7 per mL by NTA") @Nullable
        String residualParticles)
        implements Statements {

    /** Whether serum or another supplement was depleted of vesicles. */
    public boolean isDepleted() {
        return mode == SerumMode.EV_DEPLETED;
    }

    /** Whether the medium brings no vesicles of its own: without serum, or of known composition. */
    public boolean isWithoutVesicles() {
        return mode == SerumMode.SERUM_FREE || mode == SerumMode.CHEMICALLY_DEFINED;
    }
}
