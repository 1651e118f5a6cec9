package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Details of the analysis of RNA of vesicles. */
public record RnaAnalysis(
        @Place String path,

        @Says(value = "Extraction kit", example = "miRNeasy Micro") @Nullable
        String extractionKit,

        @Says(value = "Input", example = "EVs of 1e7 cells") @Nullable
        String input,

        @Says(value = "DNase treatment", example = "on column, 15 min") @Nullable
        String dnase,

        @Says(value = "RNase treatment of intact vesicles", example = "RNase A 10 ug/mL, 20 min, 37 C") @Nullable
        String rnase,

        @Says(
                value = "RNase treatment with protease or detergent",
                example = "after proteinase K; with 0.1 % Triton X-100")
        @Nullable
        String rnaseWithProteaseOrDetergent,

        @Says(value = "Quantification", example = "RT-qPCR, standard curve of synthetic miR-21-5p") @Nullable
        String quantification,

        @Says(value = "Limit of detection or quantification", example = "Ct 35, 10 copies per reaction") @Nullable
        String detectionLimit,

        @Says(value = "Normaliser", example = "spike-in cel-miR-39 and particles") @Nullable
        String normaliser,

        @Says(value = "Library preparation, for sequencing", example = "QIAseq miRNA, 12 cycles") @Nullable
        String library,

        @Says(value = "Deposit of data", example = "GSE123456") @Nullable
        String deposit)
        implements Statements {}
