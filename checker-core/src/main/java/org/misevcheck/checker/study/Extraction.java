package org.misevcheck.checker.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Form;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/**
 * Who read the manuscripts, and how much of them.
 *
 * <p>What {@link #covers} leaves out is not assessed, whatever else the manifest says; without {@code covers} the
 * extraction is of everything, and an absent statement is one the study does not make.
 */
public record Extraction(
        @Place String path,

        @Says(value = "People who extracted", example = "[AB, CD]")
        List<String> extractors,

        @Says(value = "Date, ISO 8601", example = "2026-11-21")
        @Form(pattern = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])", means = "a date, YYYY-MM-DD")
        @Nullable
        String date,

        @Says(value = "State of the extraction", example = "confirmed") @Nullable
        ExtractionStatus status,

        @Says(value = "Source of the extraction", example = "full text and supplement 1") @Nullable
        String source,

        @Says(
                value =
                        "Sections or single statements that were looked for; everything when absent; [] for nothing beyond what is written",
                example = "[study, ev-preparations.storage]")
        List<String> covers,

        @Says(value = "Remarks", example = "figures not digitised") @Nullable
        String note)
        implements Statements {}
