package org.misevcheck.checker.study;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Details of western blotting of vesicles. */
public record WesternBlot(
        @Place String path,

        @Says(value = "Lysis buffer", example = "RIPA with protease inhibitors") @Nullable
        String lysisBuffer,

        @Says(value = "Load per lane in micrograms of protein", example = "10") @Between(max = 1e6) @Nullable
        Double loadUg,

        @Says(value = "Load per lane in particles", example = "1e9") @Between(max = 1e18) @Nullable
        Double loadParticles,

        @Says(value = "Whether conditions were reducing", example = "false") @Nullable
        Boolean reducing,

        @Says(
                value = "Antibodies with vendor and clone or catalogue number",
                example = "CD63 (BD, H5C6), TSG101 (Abcam, EPR7130)")
        @Nullable
        String antibodies,

        @Says(value = "Dilutions of the antibodies", example = "1:1000") @Nullable
        String dilutions,

        @Says(value = "Whether molecular weight markers are shown", example = "true") @Nullable
        Boolean molecularWeightMarkers,

        @Says(value = "Whether full blots are shown", example = "true") @Nullable
        Boolean fullBlots,

        @Says(value = "Whether a lysate of the source was run beside", example = "true") @Nullable
        Boolean sourceLysate)
        implements Statements {

    /** What is stated as not shown or not run beside, in words; silence is not among it. */
    public List<String> notShown() {
        List<String> notShown = new ArrayList<>();
        if (Boolean.FALSE.equals(molecularWeightMarkers)) {
            notShown.add("molecular weight markers");
        }
        if (Boolean.FALSE.equals(fullBlots)) {
            notShown.add("full blots");
        }
        if (Boolean.FALSE.equals(sourceLysate)) {
            notShown.add("source lysate");
        }
        return notShown;
    }
}
