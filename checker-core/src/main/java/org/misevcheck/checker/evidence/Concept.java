package org.misevcheck.checker.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Says;

/** A thing that texts name in several ways. */
public record Concept(
        @Says(value = "Its name in patterns, after an @, and its value in statements", example = "nta", required = true)
        String id,

        @Says(value = "Where the lexicon has its names, as domain/KEY", example = "characterization/NTA") @Nullable
        String lexicon,

        @Says(
                value =
                        "Its names in texts, besides those of the lexicon; a last word may end in an asterisk; capitals of up to"
                                + " four letters match as capitals only",
                example = "nanoparticle track*")
        List<String> terms) {}
