package org.misevcheck.checker.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Form;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Refers;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** An EV preparation: what was separated, stored, characterised and given. */
public record EvPreparation(
        @Place String path,

        @Says(value = "Identifier within the manifest", example = "sev", required = true)
        @Form(
                pattern = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}",
                means = "letters, digits, dot, hyphen, underscore; at most 64")
        String id,

        @Says(value = "Releasing cells", example = "bm-msc") @Refers("cell-sources") @Nullable
        String cellSource,

        @Says(value = "How the material was obtained", example = "harvest") @Refers("collections") @Nullable
        String collection,

        @Says(value = "The noun the study uses for its own vesicles", example = "small-ev") @Nullable
        EvTerm term,

        @Says(value = "The study's own words, as printed", example = "BMSC-Exos") @Nullable
        String termUsed,

        @Says(value = "Definition given at first use", example = "EVs below 200 nm by NTA") @Nullable
        String termDefinition,

        @Says(value = "Evidence of the biogenesis that the term claims", example = "[mvb-fusion-imaging]")
        List<BiogenesisEvidence> biogenesisEvidence,

        @Says(value = "Subtype that the study says it has", example = "small-ev") @Nullable
        EvSubtype subtype,

        @Says(value = "Whether function is attributed to this subtype specifically", example = "false") @Nullable
        Boolean subtypeSpecificClaim,

        @Says(value = "Whether non-vesicular particles are named as such", example = "true") @Nullable
        Boolean nvepsNamed,

        @Says("Quantity of source used per preparation") @Nullable
        SourceQuantity sourceQuantity,

        @Says("Separation and concentration, step by step, in order")
        List<SeparationStep> separation,

        @Says("Intended recovery and specificity") @Nullable SeparationRationale separationRationale,

        @Says(value = "Recovery of the process in percent", example = "62") @Between(max = 1000) @Nullable
        Double recoveryPercent,

        @Says(value = "Buffer the final preparation is in", example = "PBS, 0.1 um filtered") @Nullable
        String finalBuffer,

        @Says("Modifications of the vesicles after release") List<EvModification> modifications,
        @Says("Storage of the preparation") @Nullable EvStorage storage,

        @Says(value = "Yield as reported", example = "1.2e10 particles per mL medium") @Nullable
        String yield,

        @Says(value = "Independent preparations characterised", example = "3") @Between(min = 1, max = 10000) @Nullable
        Integer independentPreparations,

        @Says("Characterisation") @Nullable Characterisation characterisation,
        @Says("Potency assays of the preparation") List<Potency> potency)
        implements Statements {

    /** A product of apoptosis, by the subtype stated or by the term used. */
    public boolean isApoptotic() {
        return subtype != null && subtype.isApoptotic() || term != null && term.isApoptotic();
    }

    /** Made by disruption or synthesis rather than released, by the term or by a separation step. */
    public boolean isArtificial() {
        return term == EvTerm.EV_MIMETIC
                || separation.stream().anyMatch(step -> step.method() == SeparationMethod.EXTRUSION);
    }

    /**
     * Whether what is stated tells that these are no released vesicles: made by disruption or synthesis, conditioned
     * medium as a whole, or particles without a membrane.
     */
    public boolean isOtherThanReleasedVesicles() {
        return isArtificial() || term == EvTerm.SECRETOME || term == EvTerm.NVEP;
    }

    /** What the study calls the product: its own words as printed, or else the manifest's word for them. */
    public String namedAs() {
        return termUsed != null ? termUsed : term != null ? term.word() : "nothing";
    }

    /** Whether the preparation was stored, as said or as stated conditions of storage imply. */
    public boolean isStored() {
        return storage != null && (storage.stored() == null ? storage.isDescribed() : storage.stored());
    }

    /** Whether the study says that the preparation was used without storage. */
    public boolean isUsedFresh() {
        return storage != null && Boolean.FALSE.equals(storage.stored());
    }

    /** Whether the preparation was frozen. */
    public boolean isFrozen() {
        return storage != null && isStored() && storage.isFrozen();
    }

    /** Whether the preparation was stored without freezing, or not stored at all. */
    public boolean isNeverFrozen() {
        return isUsedFresh() || storage != null && isStored() && storage.isUnfrozen();
    }

    /** Whether the preparation was stored without freeze-drying, or not stored at all, as stated. */
    public boolean isNeverLyophilised() {
        return isUsedFresh() || storage != null && storage.isSaidUndried() && !isLyophilised();
    }

    /** Whether the preparation was freeze-dried. */
    public boolean isLyophilised() {
        return storage != null && isStored() && storage.isLyophilised();
    }

    /** Whether the effect of storage is stated on the number, the size and the function of the vesicles. */
    public boolean isStabilityShown() {
        return storage != null && storage.isStabilityShown();
    }

    /** The steps that remove cells and debris, ahead of the first that separates or concentrates vesicles. */
    public List<SeparationStep> clarification() {
        return separation.stream()
                .takeWhile(step -> step.method().isClarifying())
                .toList();
    }

    /** The same in words, in order. */
    public List<String> clarificationInWords() {
        return clarification().stream().map(step -> step.method().word()).toList();
    }

    /** What is not stated of those steps: these keys of the spins, and these of the filters. */
    public List<String> missingOfClarification(String[] ofSpins, String[] ofFilters) {
        return clarification().stream()
                .flatMap(step ->
                        step.missing(step.method() == SeparationMethod.FILTRATION ? ofFilters : ofSpins).stream())
                .toList();
    }

    /** The methods of separation in their order, in words. */
    public List<String> separationInWords() {
        return separation.stream().map(step -> step.method().word()).toList();
    }

    /** Settings that steps of the separation need and that are not stated. */
    public List<String> missingSettings() {
        return separation.stream()
                .flatMap(step -> step.missingSettings().stream())
                .toList();
    }

    /** What would tell the force of spins that are stated in revolutions per minute only. */
    public List<String> missingForces() {
        return separation.stream()
                .filter(SeparationStep::isRpmOnly)
                .flatMap(step -> step.missing("g-force", "rotor").stream())
                .toList();
    }

    /** Large, by the subtype or the term stated. */
    public boolean isLarge() {
        return subtype == EvSubtype.LARGE_EV || term == EvTerm.LARGE_EV;
    }

    /** Whether the study claims a subtype: a biogenesis term, or function of a subtype. */
    public boolean isSubtypeClaimed() {
        return Boolean.TRUE.equals(subtypeSpecificClaim)
                || term == EvTerm.EXOSOME
                || term == EvTerm.ECTOSOME
                || term == EvTerm.SMALL_EV
                || subtype == EvSubtype.SMALL_EV
                || subtype == EvSubtype.EXOSOME
                || subtype == EvSubtype.ECTOSOME;
    }

    /** The evidence of biogenesis that the study offers, in words. */
    public List<String> evidenceOfBiogenesis() {
        return biogenesisEvidence.stream().map(BiogenesisEvidence::word).toList();
    }

    /** Where the proteins of this preparation stand, or would stand. */
    public String proteinsPath() {
        return path + ".characterisation.proteins";
    }

    /** Proteins assessed in this preparation; empty when none is stated. */
    public List<ProteinResult> proteins() {
        return characterisation == null ? List.of() : characterisation.proteins();
    }

    /** Where the characterisation of this preparation stands, or would stand. */
    public String characterisationPath() {
        return path + ".characterisation";
    }

    /** Estimates of abundance; empty when none is stated. */
    public List<Abundance> abundance() {
        return characterisation == null ? List.of() : characterisation.abundance();
    }

    /** Size measurements; empty when none is stated. */
    public List<SizeMeasurement> size() {
        return characterisation == null ? List.of() : characterisation.size();
    }

    /** Imaging; empty when none is stated. */
    public List<Imaging> imaging() {
        return characterisation == null ? List.of() : characterisation.imaging();
    }

    /** Whether this technique is stated for these vesicles. */
    public boolean uses(Technique technique) {
        return characterisation != null && characterisation.uses(technique);
    }

    /** Whether single vesicles were imaged, as far as stated anywhere. */
    public boolean isImaged() {
        return characterisation != null && characterisation.isImaged();
    }

    /**
     * Places that a verdict on too few proteins rests on: those of more proteins, and of the kind of vesicle when
     * neither subtype nor term is stated.
     */
    public List<String> furtherProteins() {
        return unlessApoptotic(proteinsPath());
    }

    /** Places that a verdict on too few measures rests on: those of more of them, and likewise of the kind of vesicle. */
    public List<String> furtherMeasures() {
        return unlessApoptotic(path + ".characterisation.size", path + ".characterisation.imaging");
    }

    private List<String> unlessApoptotic(String... places) {
        List<String> all = new ArrayList<>(missing("subtype|term"));
        all.addAll(List.of(places));
        return all;
    }

    /** Whether a quantity of source or of vesicles is stated. */
    public boolean isQuantified() {
        return missing("characterisation.abundance|source-quantity.cells|source-quantity.conditioned-medium-ml"
                        + "|source-quantity.fluid-ml|source-quantity.tissue-mg|yield")
                .isEmpty();
    }

    /** Where the results would stand of proteins that have none stated. */
    public List<String> missingResults() {
        return proteins().stream()
                .flatMap(protein -> protein.missing("result").stream())
                .toList();
    }

    /** Whether a size is stated without its technique, which may measure single vesicles. */
    public boolean isSizedWithoutTechnique() {
        return !missingTechniques().isEmpty();
    }

    /** Where the techniques would stand of sizes that have none stated. */
    public List<String> missingTechniques() {
        return characterisation == null
                ? List.of()
                : characterisation.size().stream()
                        .flatMap(size -> size.missing("technique").stream())
                        .toList();
    }

    /** Techniques that measure single vesicles, in words. */
    public List<String> singleEvTechniqueWords() {
        return singleEvTechniques().stream().map(Technique::word).toList();
    }

    /** Every technique stated for these vesicles, in words. */
    public List<String> techniqueWords() {
        return characterisation == null
                ? List.of()
                : characterisation.techniques().stream().map(Technique::word).toList();
    }

    /** What was assessed in this preparation, by name. */
    public List<String> proteinNames() {
        return proteins().stream().map(ProteinResult::protein).toList();
    }

    /** Techniques that measure single vesicles, as far as stated in size, imaging, abundance or elsewhere. */
    public Set<Technique> singleEvTechniques() {
        return characterisation == null ? Set.of() : characterisation.singleEvTechniques();
    }

    /** How many techniques of different principle measured single vesicles. */
    public int complementaryTechniques() {
        return characterisation == null ? 0 : characterisation.complementaryTechniques();
    }

    /** The places that may name a technique for single vesicles. */
    public List<String> placesOfTechniques() {
        return Stream.of("size.technique", "imaging.technique", "abundance.technique", "other-techniques")
                .map(key -> characterisationPath() + "." + key)
                .toList();
    }

    /**
     * The places of those statements on western blotting among the given ones that are not made. Antibodies,
     * dilutions and the source lysate may be stated protein by protein instead.
     */
    public List<String> missingOnBlot(String... keys) {
        String blot = "characterisation.western-blot.";
        Set<String> statedByProtein = new HashSet<>();
        if (characterisation != null) {
            addIf(
                    statedByProtein,
                    "antibodies",
                    characterisation.isTrueOfEachBlottedProtein(p -> p.antibody() != null));
            addIf(statedByProtein, "dilutions", characterisation.isTrueOfEachBlottedProtein(p -> p.dilution() != null));
            addIf(
                    statedByProtein,
                    "source-lysate",
                    characterisation.isTrueOfEachBlottedProtein(p -> Boolean.TRUE.equals(p.comparedWithCells())));
        }
        String[] asked = Arrays.stream(keys)
                .filter(key -> !statedByProtein.contains(key))
                .map(key -> Arrays.stream(key.split("\\|")).map(blot::concat).collect(Collectors.joining("|")))
                .toArray(String[]::new);
        return missing(asked);
    }

    /** What is stated as not shown of the blots, in words; silence is not among it. */
    public List<String> notShownOfBlots() {
        return characterisation == null || characterisation.westernBlot() == null
                ? List.of()
                : characterisation.westernBlot().notShown();
    }

    private static void addIf(Set<String> all, String key, boolean stated) {
        if (stated) {
            all.add(key);
        }
    }
}
