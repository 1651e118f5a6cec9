package org.misevcheck.checker.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Where the data of a study are. */
public record DataAvailability(
        @Place String path,

        @Says(value = "What the study says", example = "available from the corresponding author") @Nullable
        String statement,

        @Says(value = "Accession numbers in public repositories", example = "[PXD012345, GSE123456]")
        List<String> accessions,

        @Says(value = "Kinds of data in public repositories", example = "[omics, flow-cytometry]")
        List<DepositedData> deposited)
        implements Statements {}
