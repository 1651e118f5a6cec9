package org.misevcheck.checker.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Flow cytometry of vesicles, by the parts of MIFlowCyt-EV. */
public record EvFlowCytometry(
        @Place String path,

        @Says(value = "Instrument", example = "CytoFLEX S") @Nullable
        String instrument,

        @Says(value = "Whether vesicles were measured singly or on beads", example = "true") @Nullable
        Boolean singleEv,

        @Says(
                value = "Pre-analytics and design of the experiment",
                example = "EVs of 3 donors, fresh; two panels with all controls")
        @Nullable
        String design,

        @Says(value = "Staining", example = "CD63-PE 1:100, 30 min") @Nullable
        String samplePreparation,

        @Says(value = "Washing, or removal of what did not bind", example = "SEC") @Nullable
        String washing,

        @Says(value = "Dilution", example = "1:50 in PBS, 8000 events per s") @Nullable
        String dilution,

        @Says(value = "Assay controls", example = "[buffer, unstained, isotype, detergent-lysis]")
        List<ControlKind> controls,

        @Says(value = "Trigger channel and threshold", example = "violet SSC, 1200") @Nullable
        String trigger,

        @Says(value = "Flow rate or volume quantitation", example = "10 uL/min, gravimetric") @Nullable
        String flowRate,

        @Says(value = "Calibration of fluorescence", example = "QuantiBRITE PE, MESF") @Nullable
        String fluorescenceCalibration,

        @Says(value = "Calibration of light scatter", example = "Rosetta, 200-1000 nm") @Nullable
        String scatterCalibration,

        @Says(value = "Estimate of diameter, area or volume", example = "150-600 nm") @Nullable
        String particleEstimates,

        @Says(value = "Estimate of the refractive index", example = "1.40") @Nullable
        String refractiveIndexEstimate,

        @Says(value = "Estimate of the number of epitopes", example = "12 CD63 per EV, median") @Nullable
        String epitopeEstimate,

        @Says(value = "Where the MIFlowCyt checklist is", example = "table S3") @Nullable
        String miflowcytChecklist,

        @Says(value = "Calibrated range of detection", example = "above 10 nm2 and 50 MESF of PE") @Nullable
        String detectionRange,

        @Says(value = "Concentration found", example = "3e9 CD63-positive EVs per mL") @Nullable
        String concentration,

        @Says(value = "Brightness found", example = "median 180 MESF of PE") @Nullable
        String brightness,

        @Says(value = "Where the list-mode data are", example = "FlowRepository FR-FCM-Z2AB") @Nullable
        String dataDeposit,

        @Says(value = "Beads: type", example = "aldehyde/sulfate latex") @Nullable
        String beads,

        @Says(value = "Size of beads in micrometres", example = "4") @Between(max = 1000) @Nullable
        Double beadSizeUm,

        @Says(value = "Number of beads", example = "1e5") @Between(max = 1e15) @Nullable
        Double beadNumber,

        @Says(value = "Ratio of vesicles to beads", example = "30 ug per 1e5 beads") @Nullable
        String evToBeadRatio,

        @Says(value = "Saturation of beads", example = "linear up to 60 ug") @Nullable
        String beadSaturation)
        implements Statements {

    /** Whether anything is stated of beads, or that vesicles were not measured singly. */
    public boolean isOnBeads() {
        return Boolean.FALSE.equals(singleEv)
                || stated("beads", "bead-size-um", "bead-number", "ev-to-bead-ratio", "bead-saturation") > 0;
    }
}
