package org.misevcheck.checker.study;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.KeyedBy;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Characterisation of one EV preparation. */
public record Characterisation(
        @Place String path,
        @Says("Estimates of abundance") List<Abundance> abundance,
        @Says("Size measurements, one per technique") List<SizeMeasurement> size,
        @Says("Imaging, one per technique") List<Imaging> imaging,

        @Says("Proteins assessed in the preparation, by gene symbol; detected, not-detected, or a mapping")
        @KeyedBy(
                value = "protein",
                vocabulary = KeyedBy.Vocabulary.PROTEIN,
                examples = {"CD63", "TSG101"})
        List<ProteinResult> proteins,

        @Says("Ratios of two abundance measures") List<PurityRatio> purity,

        @Says("Metrics that identify vesicles of MSC") @Nullable
        MscIdentity mscIdentity,

        @Says(value = "Topology of cargo: treatments applied", example = "[protease, protease-with-detergent]")
        List<TopologyTreatment> topology,

        @Says(value = "Controls of the measurements", example = "[buffer, detergent-lysis]")
        List<ControlKind> controls,

        @Says(value = "Limits of detection or working ranges", example = "NTA 1e7-1e9 per mL") @Nullable
        String detectionLimits,

        @Says(
                value = "Whether vesicles and producing cells were compared at equal load, of protein or of particles",
                example = "true")
        @Nullable
        Boolean comparedAtEqualLoad,

        @Says(value = "How secreted or corona proteins are associated", example = "surface, by protease treatment")
        @Nullable
        String coronaAssociation,

        @Says(value = "Further techniques used on the vesicles", example = "[flow-cytometry]")
        List<Technique> otherTechniques,

        @Says("Settings of nanoparticle tracking analysis") @Nullable
        NtaSettings nta,

        @Says("Settings of dynamic light scattering") @Nullable
        DlsSettings dls,

        @Says("Settings of tunable resistive pulse sensing") @Nullable
        TrpsSettings trps,

        @Says("Settings of electron microscopy") @Nullable EmSettings electronMicroscopy,

        @Says("Settings of atomic force microscopy") @Nullable
        AfmSettings afm,

        @Says("Details of western blotting") @Nullable WesternBlot westernBlot,

        @Says("Details of flow cytometry of vesicles") @Nullable
        EvFlowCytometry flowCytometry,

        @Says("Details of the protein assay") @Nullable ProteinAssay proteinAssay,

        @Says("Settings of super-resolution, TIRF or interferometric imaging") @Nullable
        SuperResolutionSettings superResolution,

        @Says("Settings of Raman spectroscopy") @Nullable RamanSettings raman,

        @Says("Details of an immunoassay, such as ELISA") @Nullable
        Immunoassay immunoassay,

        @Says("Details of mass spectrometry of proteins") @Nullable
        Proteomics proteomics,

        @Says("Details of the analysis of RNA") @Nullable RnaAnalysis rna,
        @Says("Details of the analysis of DNA") @Nullable DnaAnalysis dna,

        @Says("Details of the quantification of lipids") @Nullable
        LipidAssay lipidAssay,

        @Says("Details of techniques that have no section of their own")
        List<TechniqueDetails> techniqueDetails)
        implements Statements {

    /** Techniques that measure single vesicles, as far as stated in size, imaging, abundance or elsewhere. */
    public Set<Technique> singleEvTechniques() {
        Set<Technique> single = EnumSet.noneOf(Technique.class);
        for (Technique technique : techniques()) {
            if (technique.isSingleEv()) {
                single.add(technique);
            }
        }
        return single;
    }

    /**
     * How many techniques of different principle measured single vesicles. Settings of electron microscopy tell of
     * one, whichever it was.
     */
    public int complementaryTechniques() {
        Set<Technique> principles = EnumSet.noneOf(Technique.class);
        singleEvTechniques().forEach(technique -> principles.add(technique.principle()));
        addIf(principles, electronMicroscopy != null, Technique.TEM);
        return principles.size();
    }

    /** The techniques that measured single vesicles, in words. */
    public List<String> singleEvTechniqueWords() {
        Stream<String> named = singleEvTechniques().stream().map(Technique::word);
        boolean unnamed =
                electronMicroscopy != null && techniques().stream().noneMatch(Technique::isElectronMicroscopy);
        return Stream.concat(named, unnamed ? Stream.of("electron microscopy") : Stream.empty())
                .toList();
    }

    /** Whether single vesicles were imaged, as far as stated anywhere. */
    public boolean isImaged() {
        return electronMicroscopy != null || techniques().stream().anyMatch(Technique::isImaging);
    }

    /** Whether there are blotted proteins and each of them satisfies this. */
    public boolean isTrueOfEachBlottedProtein(Predicate<ProteinResult> statement) {
        List<ProteinResult> blotted = proteins.stream()
                .filter(protein -> protein.techniques().contains(Technique.WESTERN_BLOT))
                .toList();
        return !blotted.isEmpty() && blotted.stream().allMatch(statement);
    }

    /** Every technique stated for these vesicles, wherever it is stated. */
    public Set<Technique> techniques() {
        Set<Technique> all = EnumSet.noneOf(Technique.class);
        all.addAll(otherTechniques);
        size.forEach(measurement -> addStated(all, measurement.technique()));
        imaging.forEach(image -> addStated(all, image.technique()));
        abundance.forEach(estimate -> addStated(all, estimate.technique()));
        proteins.forEach(protein -> all.addAll(protein.techniques()));
        techniqueDetails.forEach(details -> addStated(all, details.technique()));
        addIf(all, nta != null, Technique.NTA);
        addIf(all, nta != null && nta.isFluorescent(), Technique.FLUORESCENT_NTA);
        addIf(all, dls != null, Technique.DLS);
        addIf(all, trps != null, Technique.TRPS);
        addIf(all, afm != null, Technique.AFM);
        addIf(all, westernBlot != null, Technique.WESTERN_BLOT);
        addIf(all, raman != null, Technique.RAMAN);
        addIf(all, immunoassay != null, Technique.ELISA);
        addIf(all, proteomics != null, Technique.MASS_SPECTROMETRY);
        addIf(all, lipidAssay != null, Technique.LIPID_ASSAY);
        if (superResolution != null) {
            all.add(superResolution.techniqueOrDefault());
        }
        return all;
    }

    /** Whether this technique is stated for these vesicles. */
    public boolean uses(Technique technique) {
        return techniques().contains(technique);
    }

    /** Whether electron microscopy was done, by its name or its settings. */
    public boolean isUnderElectronMicroscope() {
        return electronMicroscopy != null || techniques().stream().anyMatch(Technique::isElectronMicroscopy);
    }

    /** The images by electron microscopy. */
    public List<Imaging> electronMicrographs() {
        return imaging.stream()
                .filter(image -> image.technique().isElectronMicroscopy())
                .toList();
    }

    /** Whether single vesicles were measured by flow cytometry, as stated. */
    public boolean isSingleEvFlow() {
        return flowCytometry != null && Boolean.TRUE.equals(flowCytometry.singleEv())
                || uses(Technique.NANO_FLOW_CYTOMETRY);
    }

    /** Whether vesicles were measured on beads by flow cytometry, as stated. */
    public boolean isFlowOnBeads() {
        return flowCytometry != null && flowCytometry.isOnBeads() || uses(Technique.BEAD_FLOW_CYTOMETRY);
    }

    /** Whether there was flow cytometry, and nothing tells whether of single vesicles or of beads. */
    public boolean isFlowOpen() {
        return (flowCytometry != null || uses(Technique.FLOW_CYTOMETRY)) && !isSingleEvFlow() && !isFlowOnBeads();
    }

    /** Whether total protein was quantified. */
    public boolean isProteinQuantified() {
        return proteinAssay != null
                || isEstimated(AbundanceMetric.PROTEIN)
                || uses(Technique.BCA)
                || uses(Technique.BRADFORD);
    }

    /** Whether lipids were quantified. */
    public boolean isLipidQuantified() {
        return isEstimated(AbundanceMetric.LIPID)
                || uses(Technique.LIPID_ASSAY)
                || purity.stream()
                        .anyMatch(one -> one.ratio() == RatioKind.PROTEIN_PER_LIPID
                                || one.ratio() == RatioKind.LIPID_PER_PARTICLE);
    }

    /** Whether RNA was analysed. */
    public boolean isRnaAnalysed() {
        return rna != null
                || isEstimated(AbundanceMetric.RNA)
                || uses(Technique.QPCR)
                || uses(Technique.RNA_SEQUENCING)
                || purity.stream().anyMatch(one -> one.ratio() == RatioKind.RNA_PER_PARTICLE);
    }

    /** Whether particles were counted or labelled ones measured. */
    public boolean isCountedOrLabelled() {
        return flowCytometry != null
                || isEstimated(AbundanceMetric.PARTICLES)
                || techniques().stream().anyMatch(Technique::isCountingOrLabelling);
    }

    /** Whether the producing cells are stated as not compared with the vesicles, and nothing as compared. */
    public boolean isNotComparedWithCells() {
        List<Boolean> stated = Stream.concat(
                        Stream.ofNullable(westernBlot).map(WesternBlot::sourceLysate),
                        proteins.stream().map(ProteinResult::comparedWithCells))
                .filter(Objects::nonNull)
                .toList();
        return !stated.isEmpty() && !stated.contains(true);
    }

    /** How many different quantities were estimated, of which a ratio can be formed. */
    public long abundanceMetrics() {
        return abundance.stream().map(Abundance::metric).distinct().count();
    }

    /**
     * Whether it is stated what this estimate can detect: with the estimate, with its technique, or for all measures
     * together.
     */
    public boolean isDetectionLimitStated(Abundance estimate) {
        return detectionLimits != null || estimate.detectionLimit() != null || isLimitOfTechniqueStated(estimate);
    }

    private boolean isLimitOfTechniqueStated(Abundance estimate) {
        Technique technique = estimate.technique();
        return estimate.metric() == AbundanceMetric.PROTEIN && proteinAssay != null && proteinAssay.range() != null
                || estimate.metric() == AbundanceMetric.RNA && rna != null && rna.detectionLimit() != null
                || technique != null && isLimitStated(technique);
    }

    private boolean isLimitStated(Technique technique) {
        return technique.principle() == Technique.NTA && nta != null && nta.workingRange() != null
                || technique.isFlowCytometry() && flowCytometry != null && flowCytometry.detectionRange() != null
                || techniqueDetails.stream()
                        .anyMatch(details -> details.technique() == technique && details.detectionLimit() != null);
    }

    private boolean isEstimated(AbundanceMetric metric) {
        return abundance.stream().anyMatch(estimate -> estimate.metric() == metric);
    }

    private static void addStated(Set<Technique> all, @Nullable Technique technique) {
        if (technique != null) {
            all.add(technique);
        }
    }

    private static void addIf(Set<Technique> all, boolean stated, Technique technique) {
        if (stated) {
            all.add(technique);
        }
    }
}
