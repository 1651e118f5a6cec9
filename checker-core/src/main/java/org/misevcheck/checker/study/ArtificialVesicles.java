package org.misevcheck.checker.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Statements;

/** Vesicles that cells did not release, and what to call them. */
sealed interface ArtificialVesicles extends Statements permits EvPreparation {

    /** The noun the study uses for its vesicles. */
    @Nullable
    EvTerm term();

    /** The study's own words for them. */
    @Nullable
    String termUsed();

    /** How they were made. */
    @Nullable
    ArtificialProduction madeBy();

    /** The steps of separation, in order. */
    List<SeparationStep> separation();

    /** Made by disruption or synthesis rather than released, by the term, what is said of it, or a separation step. */
    default boolean isArtificial() {
        return term() == EvTerm.EV_MIMETIC
                || madeBy() != null
                || separation().stream().anyMatch(step -> step.method() == SeparationMethod.EXTRUSION);
    }

    /**
     * Whether what is stated tells that these are no released vesicles: made by disruption or synthesis, conditioned
     * medium as a whole, or particles without a membrane.
     */
    default boolean isOtherThanReleasedVesicles() {
        return isArtificial() || term() == EvTerm.SECRETOME || term() == EvTerm.NVEP;
    }

    /** Whether the study's words liken its vesicles to a kind of known origin, such as exosome-like. */
    default boolean isNamedByLikeness() {
        return new VesicleWords(termUsed()).areLikening();
    }

    /** Whether the study's words are a name for artificial vesicles: EV mimetic, ACDV, synthetic vesicle. */
    default boolean isNamedAsArtificial() {
        return new VesicleWords(termUsed()).areOfArtificial() && !isNamedByLikeness();
    }

    /** Whether artificial vesicles go by the umbrella term and by no narrower one. */
    default boolean isNamedAsMimeticOnly() {
        VesicleWords words = new VesicleWords(termUsed());
        return words.areMimetic() && !words.areArtificialCellDerived() && !words.areSynthetic();
    }

    /** Whether the name of artificial vesicles fits how they were made; the umbrella term fits all. */
    default boolean isArtificialNameFitting() {
        VesicleWords words = new VesicleWords(termUsed());
        return isNamedAsMimeticOnly()
                || madeBy() != null
                        && (madeBy().isSynthetic() ? words.areSynthetic() : words.areArtificialCellDerived());
    }

    /**
     * Whether it is open if the name of artificial vesicles fits: neither words nor another noun are stated, or
     * nothing tells how those were made that are called ACDV or synthetic.
     */
    default boolean isArtificialNameOpen() {
        return termUsed() == null
                ? term() == null || term() == EvTerm.EV_MIMETIC || term() == EvTerm.OTHER
                : isNamedAsArtificial() && !isNamedAsMimeticOnly() && madeBy() == null;
    }
}
