package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Animals of an experiment. */
public record Animals(
        @Place String path,

        @Says(value = "Species", example = "mouse") @Nullable
        Species species,

        @Says(value = "Strain", example = "C57BL/6J") @Nullable
        String strain,

        @Says(value = "Sex", example = "male") @Nullable Sex sex,
        @Says(value = "Age", example = "8 weeks") @Nullable String age,

        @Says(value = "Weight", example = "20-25 g") @Nullable
        String weight,

        @Says(value = "Supplier", example = "Charles River") @Nullable
        String supplier,

        @Says(value = "Health and immune status", example = "specific pathogen free, immunocompetent") @Nullable
        String status,

        @Says(value = "Genotype and genetic modification, also when wild type", example = "Lepr db/db") @Nullable
        String genotype,

        @Says(value = "Earlier procedures on the animals, also when none", example = "none") @Nullable
        String priorProcedures)
        implements Statements {}
