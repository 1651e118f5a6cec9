package org.misevcheck.checker.study;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Term;

/** Technique of characterisation. */
public enum Technique implements Term {
    /** Nanoparticle tracking analysis. */
    NTA("characterization/NTA"),
    /** NTA of fluorescent particles. */
    FLUORESCENT_NTA,
    /** Dynamic light scattering, a bulk method. */
    DLS("characterization/DLS"),
    /** Electrophoretic light scattering. */
    ELS("characterization/ELS"),
    /** Tunable resistive pulse sensing. */
    TRPS("characterization/TRPS"),
    /** Flow cytometry that resolves single vesicles. */
    NANO_FLOW_CYTOMETRY("characterization/NFCM"),
    /** Flow cytometry of vesicles on beads, a bulk method. */
    BEAD_FLOW_CYTOMETRY("characterization/BEADFC"),
    /** Flow cytometry, resolution not stated. */
    FLOW_CYTOMETRY("characterization/FC"),
    /** Transmission electron microscopy. */
    TEM("characterization/TEM"),
    /** Cryo-electron microscopy. */
    CRYO_EM("characterization/CRYOEM"),
    /** Scanning electron microscopy. */
    SEM("characterization/SEM"),
    /** Atomic force microscopy. */
    AFM("characterization/AFM"),
    /** Single-particle interferometric imaging. */
    INTERFEROMETRIC_IMAGING("characterization/SPIRIS"),
    /** Super-resolution microscopy. */
    SUPER_RESOLUTION("characterization/SRM"),
    /** Total internal reflection fluorescence microscopy. */
    TIRF,
    /** Raman spectroscopy. */
    RAMAN("characterization/RAMAN"),
    /** Western blotting. */
    WESTERN_BLOT("characterization/WB"),
    /** Immunoassay. */
    ELISA("characterization/ELISA"),
    /** Bicinchoninic acid assay. */
    BCA("characterization/BCA"),
    /** Bradford assay. */
    BRADFORD("characterization/BRADFORD"),
    /** Fluorometric quantification. */
    FLUOROMETRY("characterization/QUBIT"),
    /** UV absorbance. */
    UV_ABSORBANCE("characterization/NANODROP"),
    /** Mass spectrometry. */
    MASS_SPECTROMETRY("characterization/MS"),
    /** Quantitative PCR. */
    QPCR("characterization/QPCR"),
    /** RNA sequencing. */
    RNA_SEQUENCING("characterization/RNASEQ"),
    /** Immunogold electron microscopy. */
    IMMUNOGOLD_EM,
    /** Fluorescence microscopy. */
    FLUORESCENCE_MICROSCOPY,
    /** Staining of phosphatidylserine with annexin V. */
    ANNEXIN_V_STAINING,
    /** An assay of lipids. */
    LIPID_ASSAY,
    /** Any other technique. */
    OTHER;

    private final @Nullable String lexiconKey;

    Technique() {
        this(null);
    }

    Technique(@Nullable String lexiconKey) {
        this.lexiconKey = lexiconKey;
    }

    @Override
    public @Nullable String lexiconKey() {
        return lexiconKey;
    }

    private static final Set<Technique> IMAGING =
            EnumSet.of(TEM, CRYO_EM, SEM, AFM, IMMUNOGOLD_EM, SUPER_RESOLUTION, INTERFEROMETRIC_IMAGING, TIRF);
    private static final Set<Technique> SINGLE_EV = EnumSet.of(
            NTA,
            FLUORESCENT_NTA,
            TRPS,
            NANO_FLOW_CYTOMETRY,
            TEM,
            CRYO_EM,
            SEM,
            AFM,
            IMMUNOGOLD_EM,
            INTERFEROMETRIC_IMAGING,
            SUPER_RESOLUTION,
            TIRF,
            RAMAN);
    private static final Set<Technique> COUNTING_OR_LABELLING = EnumSet.of(
            NTA,
            FLUORESCENT_NTA,
            TRPS,
            NANO_FLOW_CYTOMETRY,
            BEAD_FLOW_CYTOMETRY,
            FLOW_CYTOMETRY,
            INTERFEROMETRIC_IMAGING,
            SUPER_RESOLUTION,
            TIRF,
            FLUORESCENCE_MICROSCOPY,
            ANNEXIN_V_STAINING);

    /** Whether it counts particles or shows labelled ones, so that what is no vesicle may be taken for one. */
    public boolean isCountingOrLabelling() {
        return COUNTING_OR_LABELLING.contains(this);
    }

    /** Whether it shows pictures of single vesicles. */
    public boolean isImaging() {
        return IMAGING.contains(this);
    }

    /**
     * The technique that stands for all of its principle: two electron microscopies, or tracking with and without
     * fluorescence, do not complement each other.
     */
    public Technique principle() {
        if (isElectronMicroscopy()) {
            return TEM;
        }
        return this == FLUORESCENT_NTA ? NTA : this;
    }

    /** Whether it is one of the electron microscopies. */
    public boolean isElectronMicroscopy() {
        return this == TEM || this == CRYO_EM || this == SEM || this == IMMUNOGOLD_EM;
    }

    /** Whether it is flow cytometry, of single vesicles or of beads. */
    public boolean isFlowCytometry() {
        return this == NANO_FLOW_CYTOMETRY || this == BEAD_FLOW_CYTOMETRY || this == FLOW_CYTOMETRY;
    }

    /** Whether it measures vesicles one by one; light scattering of a suspension and beads do not. */
    public boolean isSingleEv() {
        return SINGLE_EV.contains(this);
    }

    /** Whether a protein that it finds is found by an antibody. */
    public boolean isByAntibody() {
        return switch (this) {
            case WESTERN_BLOT,
                    ELISA,
                    FLOW_CYTOMETRY,
                    NANO_FLOW_CYTOMETRY,
                    BEAD_FLOW_CYTOMETRY,
                    IMMUNOGOLD_EM,
                    INTERFEROMETRIC_IMAGING,
                    SUPER_RESOLUTION,
                    FLUORESCENCE_MICROSCOPY,
                    FLUORESCENT_NTA -> true;
            default -> false;
        };
    }

    /** Whether it reads a whole proteome or transcriptome. */
    public boolean isOmics() {
        return this == MASS_SPECTROMETRY || this == RNA_SEQUENCING;
    }

    /** Whether it is a staining of whole vesicles or cells rather than an assay of lysed protein. */
    public boolean isStaining() {
        return this == ANNEXIN_V_STAINING
                || this == FLOW_CYTOMETRY
                || this == NANO_FLOW_CYTOMETRY
                || this == BEAD_FLOW_CYTOMETRY
                || this == FLUORESCENCE_MICROSCOPY;
    }
}
