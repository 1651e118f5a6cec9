package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Settings of super-resolution, TIRF or interferometric imaging of single vesicles. */
public record SuperResolutionSettings(
        @Place String path,

        @Says(value = "Technique; super-resolution when none is named", example = "interferometric-imaging") @Nullable
        Technique technique,

        @Says(value = "Label", example = "CD63-AF647") @Nullable
        String label,

        @Says(value = "Localisation precision in nanometres", example = "18") @Between(max = 1000) @Nullable
        Double localisationPrecisionNm,

        @Says(value = "Capture antibody, or how vesicles are held", example = "CD81, JS-81") @Nullable
        String captureAntibody,

        @Says(value = "Isotype spots or isotype control of the capture", example = "mouse IgG1, 12 particles per spot")
        @Nullable
        String isotypeSpots,

        @Says(value = "Threshold of detection", example = "3 SD above the isotype spots") @Nullable
        String threshold)
        implements Statements {

    /** The technique these settings are of: super-resolution when none is named. */
    public Technique techniqueOrDefault() {
        return technique == null ? Technique.SUPER_RESOLUTION : technique;
    }

    /** Whether molecules are localised, which neither interferometric imaging nor TIRF does. */
    public boolean isLocalising() {
        return technique != Technique.INTERFEROMETRIC_IMAGING && technique != Technique.TIRF;
    }
}
