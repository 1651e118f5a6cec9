package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Settings of nanoparticle tracking analysis. */
public record NtaSettings(
        @Place String path,

        @Says(value = "Instrument", example = "NanoSight NS300") @Nullable
        String instrument,

        @Says(value = "Software and version", example = "NTA 3.4") @Nullable
        String software,

        @Says(value = "Laser wavelength in nanometres", example = "488") @Between(min = 200, max = 2000) @Nullable
        Double laserNm,

        @Says(value = "Camera level or sensitivity", example = "14") @Nullable
        String cameraLevel,

        @Says(value = "Detection threshold", example = "5") @Nullable
        String detectionThreshold,

        @Says(value = "Temperature in degrees Celsius", example = "25") @Between(max = 100) @Nullable
        Double temperatureCelsius,

        @Says(value = "Viscosity of the diluent", example = "0.89 cP") @Nullable
        String viscosity,

        @Says(value = "Dilution", example = "1:500") @Nullable
        String dilution,

        @Says(value = "Diluent", example = "PBS, 0.1 um filtered") @Nullable
        String diluent,

        @Says(value = "Particles per frame", example = "40") @Between(max = 1e5) @Nullable
        Double particlesPerFrame,

        @Says(value = "Number of videos", example = "5") @Between(min = 1, max = 1000) @Nullable
        Integer videos,

        @Says(value = "Seconds per video", example = "60") @Between(max = 10000) @Nullable
        Double videoSeconds,

        @Says(value = "Calibration", example = "100 nm polystyrene") @Nullable
        String calibration,

        @Says(value = "Count of the blank", example = "2e6 per mL") @Nullable
        String blankCount,

        @Says(value = "Working range of size or concentration", example = "1e7-1e9 per mL, 50-1000 nm") @Nullable
        String workingRange,

        @Says(value = "Dye or antibody, for fluorescent NTA", example = "CellMask Orange") @Nullable
        String fluorescentLabel,

        @Says(value = "Filter, for fluorescent NTA", example = "LP 500 nm") @Nullable
        String fluorescence,

        @Says(value = "Bleaching, for fluorescent NTA", example = "flow 100, 5 s per frame position") @Nullable
        String bleaching,

        @Says(value = "Control without label, for fluorescent NTA", example = "unlabelled EVs below 1e6 per mL")
        @Nullable
        String fluorescenceControls,

        @Says(value = "Control with the dye only, for fluorescent NTA", example = "dye in PBS below 1e6 per mL")
        @Nullable
        String dyeOnlyControl)
        implements Statements {

    /** Whether anything is stated that only tracking of fluorescent particles has. */
    public boolean isFluorescent() {
        return stated("fluorescent-label", "fluorescence", "bleaching", "fluorescence-controls", "dye-only-control")
                > 0;
    }
}
