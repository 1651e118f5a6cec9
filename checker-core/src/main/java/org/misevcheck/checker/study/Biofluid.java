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

        @Says(value = "Collection procedure", example = "21 G needle, citrate tube, first tube discarded") @Nullable
        String collection,

        @Says(value = "Anticoagulant or inhibitor", example = "citrate") @Nullable
        String additive,

        @Says(value = "Volume in millilitres", example = "10") @Between(max = 1e6) @Nullable
        Double volumeMl,

        @Says(value = "Minutes from collection to first processing", example = "30") @Between(max = 1e6) @Nullable
        Double minutesToProcessing,

        @Says(value = "How cells were removed", example = "2 x 2500 g, 15 min") @Nullable
        String cellRemoval,

        @Says(value = "Quality checks of the fluid", example = "[haemolysis 0.1 AU, platelets 2e3 per uL]")
        List<String> qualityChecks,

        @Says(value = "Normaliser", example = "creatinine") @Nullable
        String normaliser,

        @Says(value = "State of the donor at collection", example = "fasting") @Nullable
        String donorState)
        implements Statements {}
