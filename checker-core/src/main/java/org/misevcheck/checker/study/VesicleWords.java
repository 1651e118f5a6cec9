package org.misevcheck.checker.study;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a study calls its vesicles, as printed. Silence is none of these names. */
final class VesicleWords {

    private static final Pattern LIKE = Pattern.compile(
            "\\b(exosom(e|al)|ectosom(e|al)|(micro|nano)?vesicle|EV)s?[- ]like\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MIMETIC =
            Pattern.compile("\\b(EV|(extracellular )?vesicle)s?[- ]mimetics?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CELL_DERIVED =
            Pattern.compile("\\bACDVs?\\b|\\b(?i:artificial cell[- ]derived vesicles?)\\b");
    private static final Pattern SYNTHETIC = Pattern.compile("\\bSVs?\\b|\\b(?i:synthetic vesicles?)\\b");

    private final String words;

    VesicleWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    /** A name that likens the vesicles to a kind of known origin: {@code exosome-like nanoparticles}. */
    boolean areLikening() {
        return LIKE.matcher(words).find();
    }

    boolean areMimetic() {
        return MIMETIC.matcher(words).find();
    }

    boolean areArtificialCellDerived() {
        return CELL_DERIVED.matcher(words).find();
    }

    boolean areSynthetic() {
        return SYNTHETIC.matcher(words).find();
    }

    /** One of the names that MISEV2023 has for artificial vesicles. */
    boolean areOfArtificial() {
        return areMimetic() || areArtificialCellDerived() || areSynthetic();
    }
}
