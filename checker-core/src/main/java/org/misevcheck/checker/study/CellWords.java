package org.misevcheck.checker.study;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a study calls its cells, as printed. The acronym MSC stands for stem as well as for stromal, so it claims
 * neither.
 */
final class CellWords {

    /** The origin of cells may be stem cells without the cells being called so. */
    private static final Pattern ORIGIN =
            Pattern.compile("\\b(pluripotent|embryonic) stem[- ]cells?\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern STEM = Pattern.compile("\\bstem\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern STROMAL = Pattern.compile("\\bstromal?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACRONYM = Pattern.compile("(?<![A-Za-z])[A-Za-z]*SCs?(?![A-Za-z])");
    private static final Pattern MSC = Pattern.compile("(?<![A-Za-z])[A-Za-z]*MSCs?(?![A-Za-z])");

    private final String words;

    CellWords(@Nullable String words) {
        this.words = words == null ? "" : ORIGIN.matcher(words).replaceAll("pluripotent cells");
    }

    boolean areStem() {
        return STEM.matcher(words).find();
    }

    boolean areStromal() {
        return STROMAL.matcher(words).find();
    }

    boolean haveMsc() {
        return MSC.matcher(words).find();
    }

    boolean haveAcronym() {
        return ACRONYM.matcher(words).find();
    }
}
