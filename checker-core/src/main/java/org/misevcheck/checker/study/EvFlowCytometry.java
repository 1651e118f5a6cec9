package org.misevcheck.checker.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
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

        @Says(value = "Staining, washing and dilution", example = "1:100 CD63-PE 30 min, SEC, 1:50") @Nullable
        String samplePreparation,

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

        @Says(value = "Estimates of diameter, refractive index, epitope number", example = "150-600 nm, RI 1.40")
        @Nullable
        String particleEstimates,

        @Says(value = "Where the list-mode data are", example = "FlowRepository FR-FCM-Z2AB") @Nullable
        String dataDeposit,

        @Says(value = "Beads: type, size, number, ratio, saturation", example = "4 um aldehyde/sulfate, 1e5") @Nullable
        String beads)
        implements Statements {}
