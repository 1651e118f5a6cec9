package org.misevcheck.checker.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Statements;

/** The proteins of vesicles: which were found, and how they were looked for. */
sealed interface VesicleProteins extends CharacterisedVesicles permits EvPreparation {

    /** What was assessed in this preparation, by name. */
    default List<String> proteinNames() {
        return proteins().stream().map(ProteinResult::protein).toList();
    }

    /** Where the result for this protein stands, or would stand. */
    default String proteinPath(String symbol) {
        return proteinsPath() + "." + symbol;
    }

    /** Where the results would stand of those of these proteins that have none stated. */
    default List<String> unassessed(String... symbols) {
        return Stream.of(symbols)
                .filter(symbol -> proteins().stream()
                        .noneMatch(protein ->
                                protein.isAssessed() && protein.protein().equals(symbol)))
                .map(this::proteinPath)
                .toList();
    }

    /** Whether results are stated for some of these proteins, and each tells that it was not found. */
    default boolean isNoneFoundOf(String... symbols) {
        List<ProteinResult> listed = proteins().stream()
                .filter(protein -> List.of(symbols).contains(protein.protein()))
                .toList();
        return !listed.isEmpty() && listed.stream().allMatch(protein -> protein.isAssessed() && !protein.isDetected());
    }

    /** Where the result would stand of the first of these proteins, unless one of them was found. */
    default List<String> unlessFound(String... symbols) {
        List<String> asked = List.of(symbols);
        return proteins().stream().anyMatch(protein -> protein.isDetected() && asked.contains(protein.protein()))
                ? List.of()
                : List.of(proteinPath(asked.get(0)));
    }

    /** Where the results would stand of proteins that have none stated. */
    default List<String> missingResults() {
        return proteins().stream()
                .flatMap(protein -> protein.missing("result").stream())
                .toList();
    }

    /** Where the techniques would stand of proteins that have none stated. */
    default List<String> missingTechniquesOfProteins() {
        return proteins().stream()
                .flatMap(protein -> protein.missing("techniques").stream())
                .toList();
    }

    /** The places that may tell how proteins were analysed. */
    default List<String> placesOfProteinAnalysis() {
        return Stream.of("proteins", "western-blot", "other-techniques", "technique-details")
                .map(key -> characterisationPath() + "." + key)
                .toList();
    }

    /** The places that tell by which techniques proteins were looked at. */
    default List<String> placesOfProteinTechniques() {
        return Stream.of("proteins", "western-blot", "proteomics", "technique-details", "other-techniques")
                .map(key -> characterisationPath() + "." + key)
                .toList();
    }

    /** Whether proteins were looked for with antibodies, as far as stated. */
    default boolean isProbedByAntibodies() {
        return uses(Technique.WESTERN_BLOT)
                || uses(Technique.ELISA)
                || uses(Technique.IMMUNOGOLD_EM)
                || proteins().stream().anyMatch(ProteinResult::isByAntibody);
    }

    /**
     * Antibodies and dilutions that are not stated. Those of blotted proteins may be stated of the western blot as a
     * whole; where there is one, proteins without a technique are taken to be of it.
     */
    default List<String> missingOfAntibodies() {
        boolean blotted = uses(Technique.WESTERN_BLOT);
        List<ProteinResult> probed =
                proteins().stream().filter(ProteinResult::isByAntibody).toList();
        List<ProteinResult> onBlot = probed.stream()
                .filter(protein ->
                        protein.isBlotted() || blotted && protein.techniques().isEmpty())
                .toList();
        List<String> missing = new ArrayList<>();
        for (ProteinResult protein : probed) {
            boolean isOnBlot = onBlot.contains(protein);
            if (!isOnBlot || !missingOnBlot("antibodies").isEmpty()) {
                missing.addAll(protein.missing("antibody"));
            }
            if (!isOnBlot || !missingOnBlot("dilutions").isEmpty()) {
                missing.addAll(protein.missing("dilution"));
            }
        }
        if (blotted && onBlot.isEmpty()) {
            missing.addAll(missingOnBlot("antibodies", "dilutions"));
        } else if (probed.isEmpty()) {
            missing.add(proteinsPath());
        }
        return missing;
    }

    /** Whether proteins were blotted or identified by mass spectrometry. */
    default boolean isBlottedOrInProteomics() {
        return uses(Technique.WESTERN_BLOT) || uses(Technique.MASS_SPECTROMETRY);
    }

    /**
     * The places of those statements on western blotting among the given ones that are not made. Antibodies,
     * dilutions and the source lysate may be stated protein by protein instead.
     */
    default List<String> missingOnBlot(String... keys) {
        String blot = "characterisation.western-blot.";
        Set<String> statedByProtein = new HashSet<>();
        if (characterisation() != null) {
            addIf(
                    statedByProtein,
                    "antibodies",
                    characterisation().isTrueOfEachBlottedProtein(p -> p.antibody() != null));
            addIf(
                    statedByProtein,
                    "dilutions",
                    characterisation().isTrueOfEachBlottedProtein(p -> p.dilution() != null));
            addIf(
                    statedByProtein,
                    "source-lysate",
                    characterisation().isTrueOfEachBlottedProtein(p -> Boolean.TRUE.equals(p.comparedWithCells())));
        }
        String[] asked = Arrays.stream(keys)
                .filter(key -> !statedByProtein.contains(key))
                .map(key -> Arrays.stream(key.split("\\|")).map(blot::concat).collect(Collectors.joining("|")))
                .toArray(String[]::new);
        return missing(asked);
    }

    private static void addIf(Set<String> all, String key, boolean stated) {
        if (stated) {
            all.add(key);
        }
    }

    /** What is stated as not shown of the blots, in words; silence is not among it. */
    default List<String> notShownOfBlots() {
        return characterisation() == null || characterisation().westernBlot() == null
                ? List.of()
                : characterisation().westernBlot().notShown();
    }

    /** Whether vesicles and producing cells are stated to have been compared at equal load; {@code null} in silence. */
    default @Nullable Boolean comparedAtEqualLoad() {
        return characterisation() == null ? null : characterisation().comparedAtEqualLoad();
    }

    /** Whether the producing cells are stated as not compared with the vesicles, and nothing as compared. */
    default boolean isNotComparedWithCells() {
        return characterisation() != null && characterisation().isNotComparedWithCells();
    }

    /** Whether proteins were analysed in a lysate, as far as stated: blotted, or by mass spectrometry. */
    default boolean isLysed() {
        return uses(Technique.WESTERN_BLOT) || uses(Technique.MASS_SPECTROMETRY);
    }

    /** Lysis buffers that are not stated, of the western blot and of mass spectrometry. */
    default List<String> missingLysisBuffers() {
        List<String> missing = new ArrayList<>();
        if (uses(Technique.WESTERN_BLOT)) {
            missing.addAll(missing("characterisation.western-blot.lysis-buffer"));
        }
        if (uses(Technique.MASS_SPECTROMETRY)) {
            List<TechniqueDetails> spectrometry = detailsOf(Technique.MASS_SPECTROMETRY);
            missing.addAll(
                    spectrometry.isEmpty()
                            ? List.of(characterisationPath() + ".technique-details")
                            : Statements.fewestMissing(spectrometry, "lysis-buffer"));
        }
        return missing;
    }

    /** Treatments that tell what is inside and what outside of the vesicles, and that are not stated, in words. */
    default List<String> missingTopology() {
        List<TopologyTreatment> stated =
                characterisation() == null ? List.of() : characterisation().topology();
        return Arrays.stream(TopologyTreatment.values())
                .filter(treatment -> !stated.contains(treatment))
                .map(TopologyTreatment::word)
                .toList();
    }

    /** Whether total protein was quantified. */
    default boolean isProteinQuantified() {
        return characterisation() != null && characterisation().isProteinQuantified();
    }

    /** The details of the protein assay that are not stated; the estimate of protein may name the assay instead. */
    default List<String> missingOfProteinAssay() {
        List<String> missing = new ArrayList<>();
        boolean named = abundance().stream()
                .anyMatch(estimate -> estimate.metric() == AbundanceMetric.PROTEIN && estimate.technique() != null);
        if (!named) {
            missing.addAll(missing("characterisation.protein-assay.assay"));
        }
        missing.addAll(missing(
                "characterisation.protein-assay.lysis",
                "characterisation.protein-assay.standard",
                "characterisation.protein-assay.range",
                "characterisation.protein-assay.interference"));
        return missing;
    }
}
