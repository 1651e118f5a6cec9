package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** A modification of the vesicles after release. */
public record EvModification(
        @Place String path,

        @Says(value = "Kind", example = "loading", required = true)
        EvModificationKind kind,

        @Says(value = "Agent, label or scaffold", example = "GelMA hydrogel") @Nullable
        String agent,

        @Says(value = "Method", example = "electroporation") @Nullable
        String method,

        @Says(value = "Concentration", example = "1 uM PKH26") @Nullable
        String concentration,

        @Says(value = "How free agent or dye was removed", example = "SEC") @Nullable
        String removalOfFree,

        @Says(value = "Controls", example = "dye only, through the same SEC") @Nullable
        String controls,

        @Says(value = "Control with the dye only, for labels", example = "PKH26 in PBS, through the same SEC") @Nullable
        String dyeOnlyControl,

        @Says(
                value = "Control with non-vesicular particles, for labels",
                example = "EV-depleted fraction, labelled alike")
        @Nullable
        String nvepControl,

        @Says(value = "Effect on vesicle size", example = "unchanged by NTA") @Nullable
        String effectOnSize)
        implements Statements {

    /** Whether it is a label, by dye or tag. */
    public boolean isLabel() {
        return kind == EvModificationKind.LABEL;
    }
}
