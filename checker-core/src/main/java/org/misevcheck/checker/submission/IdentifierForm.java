package org.misevcheck.checker.submission;

import org.misevcheck.checker.statement.Says;

/** What an identifier looks like, well formed or not. */
public record IdentifierForm(
        @Says(value = "Code of the remark on a malformed one", example = "SUB-EVTRACK-01", required = true)
        String code,

        @Says(
                value = "Regular expression of anything that is meant to be one; its first group is the identifier",
                example = "EV-TRACK ID:? ?(EV[0-9]+)",
                required = true)
        String meant,

        @Says(value = "Regular expression of a well-formed one", example = "EV[0-9]{6}", required = true)
        String form) {}
