package org.misevcheck.checker.submission;

import org.misevcheck.checker.statement.Says;

/** The words of a remark. */
public record RemarkText(
        @Says(value = "Its code, which is never used for anything else", example = "SUB-ORCID-01", required = true)
        String code,

        @Says(value = "How much it matters", example = "error", required = true)
        Severity severity,

        @Says(
                value = "What was found; {0}, {1} … stand for what",
                example = "{0} is not an ORCID iD: its last character does not fit the others.",
                required = true)
        String message,

        @Says(value = "What to do about it", example = "Copy the iD from orcid.org.", required = true)
        String mend) {}
