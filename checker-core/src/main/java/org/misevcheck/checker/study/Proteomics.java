package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Details of mass spectrometry of proteins of vesicles. */
public record Proteomics(
        @Place String path,

        @Says(value = "Input", example = "5 ug protein") @Nullable
        String input,

        @Says(value = "Digestion", example = "SP3, trypsin 1:50, 16 h") @Nullable
        String digestion,

        @Says(value = "Instrument and mode", example = "timsTOF Pro 2, DIA") @Nullable
        String instrument,

        @Says(value = "Search: engine, version, database", example = "DIA-NN 1.8, UniProt human 2024_03") @Nullable
        String search,

        @Says(value = "False discovery rate in percent", example = "1") @Between(max = 100) @Nullable
        Double fdrPercent,

        @Says(value = "Deposit of data", example = "PXD012345") @Nullable
        String deposit,

        @Says(
                value = "What is said of co-isolated non-vesicular particles",
                example = "APOA1 and ALB in all samples, read as co-isolated")
        @Nullable
        String coIsolates)
        implements Statements {}
