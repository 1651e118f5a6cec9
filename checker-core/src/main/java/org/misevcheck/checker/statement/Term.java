package org.misevcheck.checker.statement;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A word of a closed vocabulary, written in manifests in lower case with hyphens. */
public interface Term {

    /** The constant's Java name. */
    String name();

    /** The word as manifests write it. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Where the lexicon lists synonyms of this word, as {@code domain/KEY}; {@code null} when it lists none.
     */
    default @Nullable String lexiconKey() {
        return null;
    }
}
