package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Why this separation was chosen. */
public record SeparationRationale(
        @Place String path,

        @Says(value = "Intended position between recovery and specificity", example = "intermediate") @Nullable
        RecoverySpecificity category,

        @Says(value = "Why it fits the question", example = "yield for a dose study in mice") @Nullable
        String reason,

        @Says(value = "Why methods were combined", example = "SEC removes soluble protein after TFF") @Nullable
        String combination,

        @Says(value = "Whether the protocol is established, modified or new", example = "established") @Nullable
        ProtocolOrigin protocol,

        @Says(value = "How recovery was measured", example = "spike-in of fluorescent EVs") @Nullable
        String recoveryMethod,

        @Says(value = "How specificity of the process was shown", example = "ApoA1 reduced 200-fold") @Nullable
        String specificity)
        implements Statements {}
