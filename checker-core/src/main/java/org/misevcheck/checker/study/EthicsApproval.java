package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Who approved animal or donor work. */
public record EthicsApproval(
        @Place String path,

        @Says(value = "Committee or authority", example = "Institutional Animal Care and Use Committee") @Nullable
        String body,

        @Says(value = "Approval number", example = "2015A00000061") @Nullable
        String number,

        @Says(value = "Why no approval was sought or given, where none was", example = "no protected species") @Nullable
        String noApprovalReason,

        @Says(value = "Whether donors consented, for human material", example = "true") @Nullable
        Boolean donorConsent)
        implements Statements {

    /** Whether a committee, an authority or a number is stated; the consent of donors approves no animal work. */
    public boolean isApproved() {
        return body != null || number != null;
    }
}
