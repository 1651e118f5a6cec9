package org.misevcheck.checker.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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

        @Says(value = "What that definition rests on", example = "[physical]")
        List<TermBasis> definitionBasis,

        @Says("Qualifiers before the noun, other than small and large")
        List<EvQualifier> qualifiers,

        @Says(value = "How vesicles were made that cells did not release", example = "cell-disruption") @Nullable
        ArtificialProduction madeBy,

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

        @Says(value = "Filtration of the buffers that EVs were washed and taken up in", example = "0.1 um") @Nullable
        String bufferFiltration,

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

    /** Made by disruption or synthesis rather than released, by the term, what is said of it, or a separation step. */
    public boolean isArtificial() {
        return term == EvTerm.EV_MIMETIC
                || madeBy != null
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

    /** Whether the term is EV and nothing else, which needs no definition, or there is no vesicle to name. */
    public boolean isTermSelfExplanatory() {
        return term == EvTerm.EV || term == EvTerm.SECRETOME;
    }

    /** Whether the term needs a definition. */
    public boolean isTermToBeDefined() {
        return term != null && !isTermSelfExplanatory();
    }

    /** Whether the term is defined by something that others can check. */
    public boolean isDefined() {
        return termDefinition != null && definitionBasis.stream().anyMatch(TermBasis::isOperational);
    }

    /** Whether the term is defined, and by nothing that others can check. */
    public boolean isDefinedWithoutMeasure() {
        return termDefinition != null && !definitionBasis.isEmpty() && !isDefined();
    }

    /** Whether the term or the subtype is one of size. */
    public boolean isNamedBySize() {
        return isSmall() || isLarge() || term == EvTerm.APOPTOTIC_SMALL_EV || subtype == EvSubtype.APOPTOTIC_SMALL_EV;
    }

    /** Small, by the subtype or the term stated. */
    public boolean isSmall() {
        return subtype == EvSubtype.SMALL_EV || term == EvTerm.SMALL_EV;
    }

    /**
     * What is missing to tell what a term of size means: a range of diameters, its technique, and what that can
     * detect; of several measurements, for the one that tells most.
     */
    public List<String> missingOfSizeTerm() {
        return size().stream()
                .map(one -> Stream.concat(
                                one.missing("from-nm", "to-nm", "technique").stream(),
                                missingDetectionRange(one.technique()).stream())
                        .toList())
                .min(Comparator.comparingInt(List::size))
                .orElseGet(() -> Stream.concat(
                                missing("characterisation.size").stream(), missingDetectionRange(null).stream())
                        .toList());
    }

    private List<String> missingDetectionRange(@Nullable Technique technique) {
        return technique == Technique.NTA || technique == Technique.FLUORESCENT_NTA
                ? missing("characterisation.nta.working-range|characterisation.detection-limits")
                : missing("characterisation.detection-limits");
    }

    /** Modes of the sizes as measured, or medians where no mode is stated, in nanometres. */
    public List<Double> typicalSizesNm() {
        return size().stream()
                .map(one -> one.modeNm() != null ? one.modeNm() : one.medianNm())
                .filter(Objects::nonNull)
                .toList();
    }

    /** The sizes as measured, by technique, in words. */
    public List<String> sizeRanges() {
        return size().stream()
                .filter(one -> one.isRanged() && one.technique() != null)
                .map(one -> "%s to %s nm by %s"
                        .formatted(
                                plain(one.fromNm()),
                                plain(one.toNm()),
                                one.technique().word()))
                .toList();
    }

    private static String plain(Double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** Whether shedding at the plasma membrane was shown. */
    public boolean isPlasmaMembraneOriginShown() {
        return biogenesisEvidence.contains(BiogenesisEvidence.PLASMA_MEMBRANE_SHEDDING);
    }

    /** Whether the term is a definition of its own or its origin at the plasma membrane was shown. */
    public boolean isEctosomeWarranted() {
        return isPlasmaMembraneOriginShown() || isDefined();
    }

    /** Whether it is open if the term ectosome is warranted: no evidence, or a definition that may be operational. */
    public boolean isEctosomeWarrantOpen() {
        return !isEctosomeWarranted()
                && (biogenesisEvidence.isEmpty() || termDefinition != null && definitionBasis.isEmpty());
    }

    /** What the term ectosome rests on, in words: evidence of origin, or the definition. */
    public List<String> warrantOfEctosome() {
        return isPlasmaMembraneOriginShown() || termDefinition == null
                ? evidenceOfBiogenesis()
                : List.of(termDefinition);
    }

    /** Whether the study's words liken its vesicles to a kind of known origin, such as exosome-like. */
    public boolean isNamedByLikeness() {
        return new VesicleWords(termUsed).areLikening();
    }

    /** Whether the study's words are a name for artificial vesicles: EV mimetic, ACDV, synthetic vesicle. */
    public boolean isNamedAsArtificial() {
        return new VesicleWords(termUsed).areOfArtificial() && !isNamedByLikeness();
    }

    /** Whether artificial vesicles go by the umbrella term and by no narrower one. */
    public boolean isNamedAsMimeticOnly() {
        VesicleWords words = new VesicleWords(termUsed);
        return words.areMimetic() && !words.areArtificialCellDerived() && !words.areSynthetic();
    }

    /** Whether the name of artificial vesicles fits how they were made; the umbrella term fits all. */
    public boolean isArtificialNameFitting() {
        VesicleWords words = new VesicleWords(termUsed);
        return isNamedAsMimeticOnly()
                || madeBy != null && (madeBy.isSynthetic() ? words.areSynthetic() : words.areArtificialCellDerived());
    }

    /**
     * Whether it is open if the name of artificial vesicles fits: neither words nor another noun are stated, or
     * nothing tells how those were made that are called ACDV or synthetic.
     */
    public boolean isArtificialNameOpen() {
        return termUsed == null
                ? term == null || term == EvTerm.EV_MIMETIC || term == EvTerm.OTHER
                : isNamedAsArtificial() && !isNamedAsMimeticOnly() && madeBy == null;
    }

    /** Where the results would stand of those of these proteins that have none stated. */
    public List<String> unassessed(String... symbols) {
        return Stream.of(symbols)
                .filter(symbol -> proteins().stream()
                        .noneMatch(protein ->
                                protein.isAssessed() && protein.protein().equals(symbol)))
                .map(this::proteinPath)
                .toList();
    }

    /** Where the result for this protein stands, or would stand. */
    public String proteinPath(String symbol) {
        return proteinsPath() + "." + symbol;
    }

    /** Where ratios of abundance would stand, unless one of these is stated with its value. */
    public List<String> missingRatio(RatioKind... kinds) {
        boolean stated = characterisation != null
                && characterisation.purity().stream()
                        .anyMatch(one -> one.value() != null && List.of(kinds).contains(one.ratio()));
        return stated ? List.of() : List.of(characterisationPath() + ".purity." + kinds[0].word());
    }

    /** Where the density of the vesicles would stand, unless it is stated as such or for a step of separation. */
    public List<String> missingDensity() {
        return separation.stream().anyMatch(step -> step.densityGPerMl() != null)
                ? List.of()
                : missing("characterisation.msc-identity.density-g-per-ml");
    }

    /** Where imaging would stand, unless single vesicles were imaged. */
    public List<String> missingImages() {
        return isImaged() ? List.of() : List.of(characterisationPath() + ".imaging");
    }

    /** Whether the vesicles are stated to be larger than those that Witwer et al. 2019 define. */
    public boolean isOtherThanSmall() {
        return isLarge() || term == EvTerm.APOPTOTIC_BODY || subtype == EvSubtype.APOPTOTIC_BODY;
    }

    /** Whether a potency assay stands for the intended mechanism and gives the dose in its units. */
    public boolean isDosedByPotency() {
        return potency.stream().anyMatch(assay -> assay.isOfIntendedMechanism() && assay.doseInUnits() != null);
    }

    /** Whether potency assays are stated, and each stands for something else than the intended mechanism. */
    public boolean isPotencyAside() {
        return !potency.isEmpty() && potency.stream().allMatch(Potency::isAside);
    }

    /** What is missing of a potency assay of the intended mechanism with a dose in its units. */
    public List<String> missingOfPotency() {
        List<Potency> candidates =
                potency.stream().filter(assay -> !assay.isAside()).toList();
        return candidates.isEmpty()
                ? List.of(path + ".potency")
                : Statements.fewestMissing(candidates, "intended-mechanism", "dose-in-units");
    }

    /** Potency assays of the preparation, in words. */
    public List<String> potencyAssays() {
        return potency.stream().map(Potency::assay).toList();
    }

    /** Whether results are stated for some of these proteins, and each tells that it was not found. */
    public boolean isNoneFoundOf(String... symbols) {
        List<ProteinResult> listed = proteins().stream()
                .filter(protein -> List.of(symbols).contains(protein.protein()))
                .toList();
        return !listed.isEmpty() && listed.stream().allMatch(protein -> protein.isAssessed() && !protein.isDetected());
    }

    /** Where the result would stand of the first of these proteins, unless one of them was found. */
    public List<String> unlessFound(String... symbols) {
        List<String> asked = List.of(symbols);
        return proteins().stream().anyMatch(protein -> protein.isDetected() && asked.contains(protein.protein()))
                ? List.of()
                : List.of(proteinPath(asked.get(0)));
    }

    /** Where a window of sizes would stand, unless one is stated. */
    public List<String> missingSizeWindow() {
        return size().stream().anyMatch(SizeMeasurement::isRanged)
                ? List.of()
                : List.of(characterisationPath() + ".size.from-nm");
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

    /** The steps of separation by one of these methods. */
    public List<SeparationStep> stepsBy(SeparationMethod... methods) {
        return separation.stream()
                .filter(step -> Arrays.stream(methods).anyMatch(step::isBy))
                .toList();
    }

    /** The methods that were combined, each once; spins that only remove cells and debris are no method of their own. */
    public List<SeparationMethod> methodsCombined() {
        return combinedSteps().map(SeparationStep::method).distinct().toList();
    }

    /** The methods that were combined, in words. */
    public List<String> methodsInWords() {
        return methodsCombined().stream().map(SeparationMethod::word).toList();
    }

    /** Whether the study says what its methods are combined for, as a whole or step by step. */
    public boolean isCombinationExplained() {
        return separationRationale != null && separationRationale.combination() != null
                || combinedSteps().allMatch(step -> step.purpose() != null);
    }

    /** The places that would explain the combination of methods. */
    public List<String> missingExplanations() {
        return Stream.concat(
                        missing("separation-rationale.combination").stream(),
                        combinedSteps().flatMap(step -> step.missing("purpose").stream()))
                .toList();
    }

    private Stream<SeparationStep> combinedSteps() {
        return separation.stream().filter(step -> step.method() != SeparationMethod.LOW_SPEED_CENTRIFUGATION);
    }

    /** Whether the study says that its protocol of separation is new or modified. */
    public boolean isSeparatedInNewWay() {
        return separationRationale != null
                && separationRationale.protocol() != null
                && separationRationale.protocol() != ProtocolOrigin.ESTABLISHED;
    }

    /**
     * Where washes would stand, when no step states any: in the steps that leave vesicles in a pellet or on a carrier;
     * in the separation, when it has no steps.
     */
    public List<String> missingWashes() {
        if (separation.isEmpty()) {
            return missing("separation");
        }
        return separation.stream().anyMatch(SeparationStep::isWashStated)
                ? List.of()
                : separation.stream()
                        .filter(SeparationStep::isWashable)
                        .flatMap(step -> step.missing("pellet-wash").stream())
                        .toList();
    }

    /** Where washes, final buffer and filtration of buffers would stand that are not stated. */
    public List<String> missingWashesAndBuffers() {
        return Stream.concat(missingWashes().stream(), missing("final-buffer", "buffer-filtration").stream())
                .toList();
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

    /** Images by electron microscopy; empty when none is stated. */
    public List<Imaging> emImages() {
        return imaging().stream()
                .filter(image -> image.technique().isElectronMicroscopy())
                .toList();
    }

    /** Views that no image by electron microscopy shows, as each of them says; silence is not among it. */
    public List<String> emViewsNotShown() {
        List<Imaging> images = emImages();
        List<String> views = new ArrayList<>();
        if (!images.isEmpty() && images.stream().allMatch(image -> Boolean.FALSE.equals(image.wideField()))) {
            views.add("wide field");
        }
        if (!images.isEmpty() && images.stream().allMatch(image -> Boolean.FALSE.equals(image.closeUp()))) {
            views.add("close-up");
        }
        return views;
    }

    /** Where the views would stand that no image by electron microscopy is stated to show; the images, when none is. */
    public List<String> missingEmViews() {
        List<Imaging> images = emImages();
        if (images.isEmpty()) {
            return List.of(characterisationPath() + ".imaging");
        }
        List<String> missing = new ArrayList<>();
        if (images.stream().noneMatch(image -> Boolean.TRUE.equals(image.wideField()))) {
            images.forEach(image -> missing.addAll(image.missing("wide-field")));
        }
        if (images.stream().noneMatch(image -> Boolean.TRUE.equals(image.closeUp()))) {
            images.forEach(image -> missing.addAll(image.missing("close-up")));
        }
        return missing;
    }

    /** What is missing of one image of vesicles, and of one count of particles with its technique. */
    public List<String> missingParticleAnalysis() {
        List<String> missing = new ArrayList<>();
        if (!isImaged()) {
            missing.add(characterisationPath() + ".imaging");
        }
        List<Abundance> counts = abundance().stream()
                .filter(estimate -> estimate.metric() == AbundanceMetric.PARTICLES)
                .toList();
        if (counts.isEmpty()) {
            missing.add(characterisationPath() + ".abundance");
        }
        missing.addAll(Statements.fewestMissing(counts, "value", "technique"));
        return missing;
    }

    /** The steps that spin as fast as an ultracentrifugation. */
    public List<SeparationStep> ultracentrifugations() {
        return separation.stream()
                .filter(SeparationStep::isAtUltracentrifugalForce)
                .toList();
    }

    /** What is missing of force, duration and rotor of those steps. */
    public List<String> missingOfUltracentrifugations() {
        return ultracentrifugations().stream()
                .flatMap(spin -> spin.missing("g-force", "duration-minutes", "rotor").stream())
                .toList();
    }

    /** Whether a density gradient is among the steps. */
    public boolean isOnGradient() {
        return separation.stream().anyMatch(SeparationStep::isDensityGradient);
    }

    /** The densities at which vesicles were recovered. */
    public List<Double> densities() {
        return separation.stream()
                .map(SeparationStep::densityGPerMl)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Where the densities would stand at which vesicles were recovered from gradients. */
    public List<String> missingDensities() {
        return separation.stream()
                .filter(SeparationStep::isDensityGradient)
                .flatMap(step -> step.missing("density-g-per-ml").stream())
                .toList();
    }

    /** Whether proteins were looked for with antibodies, as far as stated. */
    public boolean isProbedByAntibodies() {
        return uses(Technique.WESTERN_BLOT)
                || uses(Technique.ELISA)
                || uses(Technique.IMMUNOGOLD_EM)
                || proteins().stream().anyMatch(ProteinResult::isByAntibody);
    }

    /**
     * Antibodies and dilutions that are not stated. Those of blotted proteins may be stated of the western blot as a
     * whole; where there is one, proteins without a technique are taken to be of it.
     */
    public List<String> missingOfAntibodies() {
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

    /** Whether proteins were analysed in a lysate, as far as stated: blotted, or by mass spectrometry. */
    public boolean isLysed() {
        return uses(Technique.WESTERN_BLOT) || uses(Technique.MASS_SPECTROMETRY);
    }

    /** Lysis buffers that are not stated, of the western blot and of mass spectrometry. */
    public List<String> missingLysisBuffers() {
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

    /** Where the techniques would stand of proteins that have none stated. */
    public List<String> missingTechniquesOfProteins() {
        return proteins().stream()
                .flatMap(protein -> protein.missing("techniques").stream())
                .toList();
    }

    /** The places that may tell how proteins were analysed. */
    public List<String> placesOfProteinAnalysis() {
        return Stream.of("proteins", "western-blot", "other-techniques", "technique-details")
                .map(key -> characterisationPath() + "." + key)
                .toList();
    }

    /** What is stated of this technique among those that have no section of their own. */
    private List<TechniqueDetails> detailsOf(Technique technique) {
        return characterisation == null
                ? List.of()
                : characterisation.techniqueDetails().stream()
                        .filter(details -> details.technique() == technique)
                        .toList();
    }

    /** The kinds of data of this preparation that belong in a public repository, once there are omics or flow data. */
    Set<DepositedData> dataToDeposit() {
        Set<DepositedData> data = EnumSet.noneOf(DepositedData.class);
        if (techniques().stream().anyMatch(Technique::isOmics)) {
            data.add(DepositedData.OMICS);
        }
        if (isFlowAnalysed()) {
            data.add(DepositedData.FLOW_CYTOMETRY);
        }
        if (!data.isEmpty() && isImaged()) {
            data.add(DepositedData.IMAGES);
        }
        return data;
    }

    /** The kinds of data whose repository is stated beside the technique. */
    Set<DepositedData> dataDeposited() {
        Set<DepositedData> data = EnumSet.noneOf(DepositedData.class);
        if (techniques().stream().filter(Technique::isOmics).allMatch(omics -> detailsOf(omics).stream()
                .anyMatch(details -> details.deposit() != null))) {
            data.add(DepositedData.OMICS);
        }
        if (missing("characterisation.flow-cytometry.data-deposit").isEmpty()) {
            data.add(DepositedData.FLOW_CYTOMETRY);
        }
        return data;
    }

    private boolean isFlowAnalysed() {
        return techniques().stream().anyMatch(Technique::isFlowCytometry)
                || missing("characterisation.flow-cytometry").isEmpty();
    }

    private Set<Technique> techniques() {
        return characterisation == null ? Set.of() : characterisation.techniques();
    }

    /** Whether the vesicles themselves were engineered after release. */
    public boolean isEngineeredAfterRelease() {
        return modifications.stream().anyMatch(change -> change.kind().isEngineering());
    }

    /** Whether the vesicles are on or in a scaffold. */
    public boolean isOnScaffold() {
        return modifications.stream().anyMatch(change -> change.kind() == EvModificationKind.SCAFFOLD);
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

    /** The places that may name a technique, together with the section that holds its details. */
    public List<String> placesTellingOf(String section) {
        return Stream.concat(
                        Stream.of(section, "proteins", "technique-details")
                                .map(key -> characterisationPath() + "." + key),
                        placesOfTechniques().stream())
                .toList();
    }

    /** The places that tell whether something is said of a cargo: those of techniques, and the effectors of assays. */
    public List<String> placesOfClaim(String section) {
        return Stream.concat(placesTellingOf(section).stream(), Stream.of("functional.effector"))
                .toList();
    }

    /** The places that tell whether a cargo is said to act. */
    public List<String> placesOfEffectors() {
        return List.of("functional.effector", "functional.question");
    }

    /** The places that tell of which abundances a ratio may be formed. */
    public List<String> placesOfRatios() {
        return List.of(characterisationPath() + ".purity", characterisationPath() + ".abundance");
    }

    /** The places that tell by which techniques proteins were looked at. */
    public List<String> placesOfProteinTechniques() {
        return Stream.of("proteins", "western-blot", "proteomics", "technique-details", "other-techniques")
                .map(key -> characterisationPath() + "." + key)
                .toList();
    }

    /** The places that tell whether particles were counted or labels measured. */
    public List<String> placesOfCountsAndLabels() {
        return Stream.concat(placesTellingOf("flow-cytometry").stream(), Stream.of(path + ".modifications"))
                .toList();
    }

    /** Whether electron microscopy was done, by its name or its settings. */
    public boolean isUnderElectronMicroscope() {
        return characterisation != null && characterisation.isUnderElectronMicroscope();
    }

    /** What is stated as not shown of every electron micrograph, in words; silence is not among it. */
    public List<String> notShownOfMicrographs() {
        List<Imaging> images = characterisation == null ? List.of() : characterisation.electronMicrographs();
        return images.stream().anyMatch(image -> image.notShown().isEmpty())
                ? List.of()
                : images.stream().map(Imaging::notShown).findFirst().orElse(List.of());
    }

    /**
     * The places of those statements on electron microscopy among the given ones that are not made, and of what is
     * left open of the micrographs: wide field, close-up and scale bar, which one of them must show.
     */
    public List<String> missingOfMicroscopy(String... keys) {
        List<String> missing = new ArrayList<>(missing(keys));
        List<Imaging> images = characterisation == null ? List.of() : characterisation.electronMicrographs();
        if (images.isEmpty()) {
            missing.add(characterisationPath() + ".imaging");
        } else if (images.stream().noneMatch(Imaging::isShownInFull)) {
            List<Imaging> open =
                    images.stream().filter(image -> image.notShown().isEmpty()).toList();
            missing.addAll(Statements.fewestMissing(open, "wide-field", "close-up", "scale-bar"));
        }
        return missing;
    }

    /** Whether single vesicles were measured by flow cytometry, as stated. */
    public boolean isSingleEvFlow() {
        return characterisation != null && characterisation.isSingleEvFlow();
    }

    /** Whether vesicles were measured on beads by flow cytometry, as stated. */
    public boolean isFlowOnBeads() {
        return characterisation != null && characterisation.isFlowOnBeads();
    }

    /** Whether there was flow cytometry, and nothing tells whether of single vesicles or of beads. */
    public boolean isFlowOpen() {
        return characterisation != null && characterisation.isFlowOpen();
    }

    /** Whether the study says of flow cytometry on beads, and of no other, that it measured single vesicles. */
    public boolean isBeadsReadAsSingleEvs() {
        return isFlowOnBeads()
                && characterisation != null
                && characterisation.flowCytometry() != null
                && Boolean.TRUE.equals(characterisation.flowCytometry().singleEv())
                && !uses(Technique.NANO_FLOW_CYTOMETRY);
    }

    /** Controls of flow cytometry that MIFlowCyt-EV asks for and that are not stated, in words. */
    public List<String> missingFlowControls() {
        Set<ControlKind> stated = flowControls();
        List<String> missing = new ArrayList<>();
        addMissing(missing, stated, ControlKind.BUFFER);
        addMissing(missing, stated, ControlKind.BUFFER_WITH_REAGENTS, ControlKind.DYE_ALONE);
        addMissing(missing, stated, ControlKind.UNSTAINED);
        addMissing(missing, stated, ControlKind.ISOTYPE);
        addMissing(missing, stated, ControlKind.SINGLE_STAIN);
        addMissing(missing, stated, ControlKind.PROCEDURAL, ControlKind.UNCONDITIONED_MEDIUM);
        addMissing(missing, stated, ControlKind.SERIAL_DILUTION);
        addMissing(missing, stated, ControlKind.DETERGENT_LYSIS);
        return missing;
    }

    /** Controls of flow cytometry on beads that are not stated, in words. */
    public List<String> missingBeadControls() {
        Set<ControlKind> stated = flowControls();
        List<String> missing = new ArrayList<>();
        addMissing(missing, stated, ControlKind.ISOTYPE);
        addMissing(missing, stated, ControlKind.BEADS_ALONE);
        return missing;
    }

    /** Controls of counts and labels that are not stated, in words; only a culture has medium that saw no cells. */
    public List<String> missingMeasurementControls(boolean ofCulture) {
        Set<ControlKind> stated = flowControls();
        if (characterisation != null) {
            stated.addAll(characterisation.controls());
        }
        List<String> missing = new ArrayList<>();
        addMissing(missing, stated, ControlKind.BUFFER);
        if (ofCulture) {
            addMissing(missing, stated, ControlKind.UNCONDITIONED_MEDIUM);
        }
        addMissing(missing, stated, ControlKind.EV_DEPLETED_FRACTION);
        addMissing(missing, stated, ControlKind.DETERGENT_LYSIS);
        return missing;
    }

    private Set<ControlKind> flowControls() {
        Set<ControlKind> stated = EnumSet.noneOf(ControlKind.class);
        if (characterisation != null && characterisation.flowCytometry() != null) {
            stated.addAll(characterisation.flowCytometry().controls());
        }
        return stated;
    }

    private static void addMissing(List<String> missing, Set<ControlKind> stated, ControlKind... alternatives) {
        if (Arrays.stream(alternatives).noneMatch(stated::contains)) {
            missing.add(alternatives[0].word());
        }
    }

    /** Whether total protein was quantified. */
    public boolean isProteinQuantified() {
        return characterisation != null && characterisation.isProteinQuantified();
    }

    /** The details of the protein assay that are not stated; the estimate of protein may name the assay instead. */
    public List<String> missingOfProteinAssay() {
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

    /** The details of super-resolution and its kin that are not stated; precision where molecules are localised. */
    public List<String> missingOfSuperResolution() {
        List<String> missing = new ArrayList<>(missing(
                "characterisation.super-resolution.label",
                "characterisation.super-resolution.capture-antibody",
                "characterisation.super-resolution.isotype-spots",
                "characterisation.super-resolution.threshold"));
        if (characterisation == null
                || characterisation.superResolution() == null
                || characterisation.superResolution().isLocalising()) {
            missing.addAll(missing("characterisation.super-resolution.localisation-precision-nm"));
        }
        return missing;
    }

    /** Whether super-resolution, TIRF or interferometric imaging is stated for these vesicles. */
    public boolean isInSuperResolution() {
        return uses(Technique.SUPER_RESOLUTION)
                || uses(Technique.TIRF)
                || uses(Technique.INTERFEROMETRIC_IMAGING)
                || characterisation != null && characterisation.superResolution() != null;
    }

    /** Whether lipids were quantified. */
    public boolean isLipidQuantified() {
        return characterisation != null && characterisation.isLipidQuantified();
    }

    /** Whether RNA was analysed. */
    public boolean isRnaAnalysed() {
        return characterisation != null && characterisation.isRnaAnalysed();
    }

    /** Whether DNA was analysed. */
    public boolean isDnaAnalysed() {
        return characterisation != null && characterisation.dna() != null;
    }

    /** Whether light scattering of a suspension was used, for size or for zeta potential. */
    public boolean isInLightScattering() {
        return uses(Technique.DLS) || uses(Technique.ELS);
    }

    /** Whether a zeta potential was measured, by its value or by the technique. */
    public boolean isZetaMeasured() {
        return uses(Technique.ELS)
                || characterisation != null
                        && characterisation.dls() != null
                        && characterisation.dls().zetaPotential() != null;
    }

    /** Whether light scattering of a suspension sizes these vesicles and nothing looks at single ones. */
    public boolean isSizedByScatteringAlone() {
        return uses(Technique.DLS) && complementaryTechniques() == 0;
    }

    /** Whether light scattering of a suspension is stated to have counted particles. */
    public boolean isCountedByScattering() {
        return abundance().stream()
                .anyMatch(estimate -> estimate.metric() == AbundanceMetric.PARTICLES
                        && (estimate.technique() == Technique.DLS || estimate.technique() == Technique.ELS));
    }

    /** Whether particles were counted, or labelled vesicles measured. */
    public boolean isCountedOrLabelled() {
        return isLabelled() || characterisation != null && characterisation.isCountedOrLabelled();
    }

    /** Whether vesicles were labelled after release. */
    public boolean isLabelled() {
        return modifications.stream().anyMatch(EvModification::isLabel);
    }

    /** How many different quantities were estimated, of which a ratio can be formed. */
    public long abundanceMetrics() {
        return characterisation == null ? 0 : characterisation.abundanceMetrics();
    }

    /** Ratios of abundances; empty when none is stated. */
    public List<PurityRatio> purity() {
        return characterisation == null ? List.of() : characterisation.purity();
    }

    /** Whether it is stated what this estimate of the preparation can detect. */
    public boolean isDetectionLimitStated(Abundance estimate) {
        return characterisation != null && characterisation.isDetectionLimitStated(estimate);
    }

    /** Whether vesicles and producing cells are stated to have been compared at equal load; {@code null} in silence. */
    public @Nullable Boolean comparedAtEqualLoad() {
        return characterisation == null ? null : characterisation.comparedAtEqualLoad();
    }

    /** Whether the producing cells are stated as not compared with the vesicles, and nothing as compared. */
    public boolean isNotComparedWithCells() {
        return characterisation != null && characterisation.isNotComparedWithCells();
    }

    /** Whether proteins were blotted or identified by mass spectrometry. */
    public boolean isBlottedOrInProteomics() {
        return uses(Technique.WESTERN_BLOT) || uses(Technique.MASS_SPECTROMETRY);
    }

    /** Treatments that tell what is inside and what outside of the vesicles, and that are not stated, in words. */
    public List<String> missingTopology() {
        List<TopologyTreatment> stated = characterisation == null ? List.of() : characterisation.topology();
        return Arrays.stream(TopologyTreatment.values())
                .filter(treatment -> !stated.contains(treatment))
                .map(TopologyTreatment::word)
                .toList();
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

    /** The methods by which vesicles were quantified with a value: the technique, or the metric where none is named. */
    public List<String> abundanceMethods() {
        return abundance().stream()
                .filter(estimate -> estimate.isOfVesicles() && estimate.value() != null)
                .map(estimate -> estimate.technique() == null
                        ? estimate.metric().word()
                        : estimate.technique().word())
                .distinct()
                .toList();
    }
}
