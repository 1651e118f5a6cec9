package org.misevcheck.checker.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Statements;

/** What a study calls its vesicles, and what that name rests on: definition, size, origin. */
sealed interface NamedVesicles extends Statements permits EvPreparation {

    /** The noun the study uses for its vesicles. */
    @Nullable
    EvTerm term();

    /** The study's own words for them. */
    @Nullable
    String termUsed();

    /** The definition given at first use. */
    @Nullable
    String termDefinition();

    /** What that definition rests on. */
    List<TermBasis> definitionBasis();

    /** The evidence of the biogenesis that the term claims. */
    List<BiogenesisEvidence> biogenesisEvidence();

    /** The subtype that the study says they have. */
    @Nullable
    EvSubtype subtype();

    /** Whether function is attributed to this subtype specifically. */
    @Nullable
    Boolean subtypeSpecificClaim();

    /** What the study calls the product: its own words as printed, or else the manifest's word for them. */
    default String namedAs() {
        return termUsed() != null ? termUsed() : term() != null ? term().word() : "nothing";
    }

    /** Whether the term is EV and nothing else, which needs no definition, or there is no vesicle to name. */
    default boolean isTermSelfExplanatory() {
        return term() == EvTerm.EV || term() == EvTerm.SECRETOME;
    }

    /** Whether the term needs a definition. */
    default boolean isTermToBeDefined() {
        return term() != null && !isTermSelfExplanatory();
    }

    /** Whether the term is defined by something that others can check. */
    default boolean isDefined() {
        return termDefinition() != null && definitionBasis().stream().anyMatch(TermBasis::isOperational);
    }

    /** Whether the term is defined, and by nothing that others can check. */
    default boolean isDefinedWithoutMeasure() {
        return termDefinition() != null && !definitionBasis().isEmpty() && !isDefined();
    }

    /** A product of apoptosis, by the subtype stated or by the term used. */
    default boolean isApoptotic() {
        return subtype() != null && subtype().isApoptotic() || term() != null && term().isApoptotic();
    }

    /** Small, by the subtype or the term stated. */
    default boolean isSmall() {
        return subtype() == EvSubtype.SMALL_EV || term() == EvTerm.SMALL_EV;
    }

    /** Large, by the subtype or the term stated. */
    default boolean isLarge() {
        return subtype() == EvSubtype.LARGE_EV || term() == EvTerm.LARGE_EV;
    }

    /** Whether the term or the subtype is one of size. */
    default boolean isNamedBySize() {
        return isSmall()
                || isLarge()
                || term() == EvTerm.APOPTOTIC_SMALL_EV
                || subtype() == EvSubtype.APOPTOTIC_SMALL_EV;
    }

    /** Whether the vesicles are stated to be larger than those that Witwer et al. 2019 define. */
    default boolean isOtherThanSmall() {
        return isLarge() || term() == EvTerm.APOPTOTIC_BODY || subtype() == EvSubtype.APOPTOTIC_BODY;
    }

    /** Whether the study claims a subtype: a biogenesis term, or function of a subtype. */
    default boolean isSubtypeClaimed() {
        return Boolean.TRUE.equals(subtypeSpecificClaim())
                || term() == EvTerm.EXOSOME
                || term() == EvTerm.ECTOSOME
                || term() == EvTerm.SMALL_EV
                || subtype() == EvSubtype.SMALL_EV
                || subtype() == EvSubtype.EXOSOME
                || subtype() == EvSubtype.ECTOSOME;
    }

    /** Whether shedding at the plasma membrane was shown. */
    default boolean isPlasmaMembraneOriginShown() {
        return biogenesisEvidence().contains(BiogenesisEvidence.PLASMA_MEMBRANE_SHEDDING);
    }

    /** Whether the term is a definition of its own or its origin at the plasma membrane was shown. */
    default boolean isEctosomeWarranted() {
        return isPlasmaMembraneOriginShown() || isDefined();
    }

    /** Whether it is open if the term ectosome is warranted: no evidence, or a definition that may be operational. */
    default boolean isEctosomeWarrantOpen() {
        return !isEctosomeWarranted()
                && (biogenesisEvidence().isEmpty()
                        || termDefinition() != null && definitionBasis().isEmpty());
    }

    /** What the term ectosome rests on, in words: evidence of origin, or the definition. */
    default List<String> warrantOfEctosome() {
        return isPlasmaMembraneOriginShown() || termDefinition() == null
                ? evidenceOfBiogenesis()
                : List.of(termDefinition());
    }

    /** The evidence of biogenesis that the study offers, in words. */
    default List<String> evidenceOfBiogenesis() {
        return biogenesisEvidence().stream().map(BiogenesisEvidence::word).toList();
    }
}
