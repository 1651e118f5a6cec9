package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** A disease or injury model. */
public record DiseaseModel(
        @Place String path,

        @Says(value = "Condition modelled", example = "wound") @Nullable
        Condition condition,

        @Says(value = "The study's own words", example = "full-thickness excisional wound in db/db mice") @Nullable
        String description,

        @Says(value = "How it was induced", example = "8 mm biopsy punch, splinted") @Nullable
        String induction,

        @Says(value = "Wound type, for skin wounds", example = "full-thickness-excisional") @Nullable
        WoundType woundType,

        @Says(value = "Comorbidity of the animals", example = "diabetes, streptozotocin") @Nullable
        String comorbidity)
        implements Statements {}
