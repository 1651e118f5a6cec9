package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Details of the analysis of DNA of vesicles. */
public record DnaAnalysis(
        @Place String path,

        @Says(value = "What is said of DNA", example = "mitochondrial DNA by qPCR") @Nullable
        String claim,

        @Says(value = "DNase treatment of intact vesicles", example = "DNase I, 30 min, before lysis") @Nullable
        String dnase,

        @Says(value = "Size of fragments", example = "150 to 6000 bp, Bioanalyzer") @Nullable
        String fragmentSize,

        @Says(value = "Control for apoptotic bodies", example = "pellet of 2000 g run beside") @Nullable
        String apoptoticBodyControl)
        implements Statements {}
