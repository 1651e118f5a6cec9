package org.misevcheck.checker.study;

import java.util.EnumSet;
import java.util.List;
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

        @Says("Details of other techniques: super-resolution, Raman, ELISA, omics, labels")
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
        addIf(all, dls != null, Technique.DLS);
        addIf(all, trps != null, Technique.TRPS);
        addIf(all, afm != null, Technique.AFM);
        addIf(all, westernBlot != null, Technique.WESTERN_BLOT);
        return all;
    }

    /** Whether this technique is stated for these vesicles. */
    public boolean uses(Technique technique) {
        return techniques().contains(technique);
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
