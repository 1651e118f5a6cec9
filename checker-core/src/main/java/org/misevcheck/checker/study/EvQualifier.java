package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** A qualifier that a study puts before the noun, other than small and large. */
public record EvQualifier(
        @Place String path,

        @Says(value = "Qualifier as printed", example = "hypoxic", required = true)
        String words,

        @Says(value = "What the qualifier rests on", example = "condition") @Nullable
        TermBasis basis,

        @Says(value = "Definition given at first use", example = "released at 1 % oxygen within 48 h") @Nullable
        String definition)
        implements Statements {

    /** Whether the basis is one that others can check. */
    public boolean isOperational() {
        return basis != null && basis.isOperational();
    }

    /** Whether a basis is stated, and it is none that others can check. */
    public boolean isWithoutMeasure() {
        return basis != null && !basis.isOperational();
    }

    /** Whether what others need to tell the vesicles is stated at first use. */
    public boolean isDefined() {
        return definition != null && isOperational();
    }

    /** Whether a definition is given that rests on nothing others can check. */
    public boolean isDefinedWithoutMeasure() {
        return definition != null && isWithoutMeasure();
    }
}
