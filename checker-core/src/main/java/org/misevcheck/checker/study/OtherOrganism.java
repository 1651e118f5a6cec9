package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Bacteria, plants and other organisms as a source. */
public record OtherOrganism(
        @Place String path,

        @Says(value = "Organism and strain", example = "Escherichia coli K-12", required = true)
        String organism,

        @Says(value = "Growth phase, medium and optical density", example = "late log, LB, OD600 1.2") @Nullable
        String culture,

        @Says(value = "Organ or fluid used and how it was disrupted", example = "leaf apoplast wash") @Nullable
        String harvest,

        @Says(value = "Vesicle class claimed", example = "outer membrane vesicle") @Nullable
        String vesicleClass,

        @Says(value = "Endotoxin with unit", example = "120 EU/mL") @Nullable
        String endotoxin,

        @Says(value = "How extracellular origin was shown", example = "intact cells by viability stain") @Nullable
        String extracellularOrigin)
        implements Statements {}
