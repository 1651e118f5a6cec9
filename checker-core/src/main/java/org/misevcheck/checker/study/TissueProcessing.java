package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Collection of vesicles from a solid tissue. */
public record TissueProcessing(
        @Place String path,

        @Says(value = "Tissue mass in milligrams", example = "200") @Between(max = 1e9) @Nullable
        Double massMg,

        @Says(value = "Minutes of ischaemia", example = "15") @Between(max = 1e6) @Nullable
        Double ischaemiaMinutes,

        @Says(value = "Dissociation: enzyme, time, temperature", example = "collagenase D 2 mg/mL, 30 min, 37 C")
        @Nullable
        String dissociation,

        @Says(value = "How cells were shown to have stayed intact", example = "viability 95 %, no LDH release")
        @Nullable
        String cellIntegrity)
        implements Statements {}
