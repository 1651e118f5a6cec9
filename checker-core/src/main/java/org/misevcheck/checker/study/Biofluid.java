package org.misevcheck.checker.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Collection of a body fluid. */
public record Biofluid(
        @Place String path,

        @Says(value = "Fluid", example = "blood-plasma", required = true)
        Fluid fluid,

        @Says(value = "Collection procedure", example = "venepuncture, first tube discarded") @Nullable
        String collection,

        @Says(value = "Site of puncture", example = "lumbar, L3/L4") @Nullable
        String site,

        @Says(value = "Needle", example = "21 G, butterfly") @Nullable
        String needle,

        @Says(value = "Tube", example = "polypropylene 5 mL") @Nullable
        String tube,

        @Says(value = "Whether flow was stimulated, for saliva", example = "false") @Nullable
        Boolean stimulated,

        @Says(value = "Anticoagulant or inhibitor", example = "citrate") @Nullable
        String additive,

        @Says(value = "Volume in millilitres", example = "10") @Between(max = 1e6) @Nullable
        Double volumeMl,

        @Says(value = "Minutes from collection to first processing", example = "30") @Between(max = 1e6) @Nullable
        Double minutesToProcessing,

        @Says(value = "Minutes from collection to freezing", example = "60") @Between(max = 1e6) @Nullable
        Double minutesToFreezing,

        @Says(value = "Dilution, or volume instilled", example = "lavage with 3 x 50 mL saline") @Nullable
        String dilution,

        @Says(value = "How cells were removed", example = "2 x 2500 g, 15 min") @Nullable
        String cellRemoval,

        @Says(
                value = "How what entangles EVs was handled: uromodulin, mucin, casein, hyaluronan",
                example = "hyaluronidase 30 U/mL, 15 min, 37 C")
        @Nullable
        String matrixRemoval,

        @Says(value = "How fat was removed", example = "3000 g, 10 min, twice") @Nullable
        String fatRemoval,

        @Says(value = "Whether milk was whole or skimmed, fresh or frozen", example = "whole, fresh") @Nullable
        String processedAs,

        @Says(value = "Cells per microlitre of fluid", example = "2") @Between(max = 1e9) @Nullable
        Double cellsPerUl,

        @Says(value = "Residual platelets per microlitre", example = "2000") @Between(max = 1e9) @Nullable
        Double plateletsPerUl,

        @Says(value = "Haemolysis", example = "absorbance at 414 nm below 0.2") @Nullable
        String haemolysis,

        @Says(value = "Lipaemia", example = "none, triglycerides 0.9 mmol/L") @Nullable
        String lipaemia,

        @Says(value = "Contamination with blood", example = "none, no haemoglobin by dipstick") @Nullable
        String bloodContamination,

        @Says(value = "Other quality checks of the fluid", example = "[total protein 62 g/L]")
        List<String> qualityChecks,

        @Says(value = "Normaliser", example = "creatinine") @Nullable
        String normaliser,

        @Says(value = "Food and state of the donor at collection", example = "fasting for 8 h") @Nullable
        String donorState,

        @Says(value = "Oral health of the donor, for saliva", example = "no caries, no gingivitis") @Nullable
        String oralHealth,

        @Says(value = "Stage of lactation, for milk", example = "day 30, mature milk") @Nullable
        String lactationStage)
        implements Statements {}
