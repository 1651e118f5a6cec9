package org.misevcheck.checker.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** How work on the release of vesicles told a change of secretion from other reasons for more or fewer vesicles. */
public record ReleaseWork(
        @Place String path,

        @Says(value = "How death of the cells was excluded", example = "LDH and annexin V unchanged") @Nullable
        String deathControl,

        @Says(value = "How re-uptake by the cells was excluded", example = "labelled EVs spiked in, 96 % left")
        @Nullable
        String reUptakeControl,

        @Says(value = "How a bias of the separation was excluded", example = "recovery of spiked EVs alike") @Nullable
        String separationBiasControl,

        @Says(value = "How vesicles were normalised per cell", example = "particles per viable cell at harvest")
        @Nullable
        String normalisedPerCell,

        @Says(value = "Techniques that quantified the vesicles", example = "[nta, western-blot]")
        List<Technique> quantifiedBy)
        implements Statements {

    /** How many different techniques quantified the vesicles. */
    public int quantifications() {
        return (int) quantifiedBy.stream().distinct().count();
    }
}
