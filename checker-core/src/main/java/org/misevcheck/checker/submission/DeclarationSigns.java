package org.misevcheck.checker.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Says;

/** By what a declaration is known to be there. */
public record DeclarationSigns(
        @Says(value = "The declaration", example = "funding", required = true)
        Declaration declaration,

        @Says(value = "Code of the remark where it is missing", example = "SUB-FUNDING-01", required = true)
        String code,

        @Says(value = "Statements of which one shows it", example = "study.funding.funder")
        List<String> statements,

        @Says(
                value = "Regular expression of a heading, or of how a sentence begins, that shows it, too",
                example = "(?i)funding",
                required = true)
        String heading,

        @Says(
                value = "Regular expression of words that show it outside of the study's report",
                example = "(?i)wrote the paper")
        @Nullable
        String words) {}
