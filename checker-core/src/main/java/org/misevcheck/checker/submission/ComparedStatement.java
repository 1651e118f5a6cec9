package org.misevcheck.checker.submission;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Says;

/** A statement that abstract, methods and tables have to agree on. */
public record ComparedStatement(
        @Says(value = "Its place in a manifest, without ids", example = "in-vivo.groups.dose.amount", required = true)
        String statement,

        @Says(value = "What to call it in a message", example = "dose", required = true)
        String called,

        @Says(
                value = "A statement whose values have to be shared before these are compared, such as the unit",
                example = "in-vivo.groups.dose.unit")
        @Nullable
        String within) {}
