package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Term;

/** Tissue or cell line that cells come from. */
public enum Tissue implements Term {
    /** Bone marrow. */
    BONE_MARROW("msc_source/BM"),
    /** Adipose. */
    ADIPOSE("msc_source/AT"),
    /** Umbilical cord. */
    UMBILICAL_CORD("msc_source/UC"),
    /** Whartons jelly. */
    WHARTONS_JELLY("msc_source/WJ"),
    /** Umbilical cord blood. */
    UMBILICAL_CORD_BLOOD("msc_source/UCB"),
    /** Placenta. */
    PLACENTA("msc_source/PL"),
    /** Decidua. */
    DECIDUA("msc_source/DEC"),
    /** Amnion. */
    AMNION("msc_source/AM"),
    /** Amniotic fluid. */
    AMNIOTIC_FLUID("msc_source/AF"),
    /** Chorion. */
    CHORION("msc_source/CH"),
    /** Menstrual blood. */
    MENSTRUAL_BLOOD("msc_source/MEN"),
    /** Uterus. */
    UTERUS("msc_source/UT"),
    /** Synovium. */
    SYNOVIUM("msc_source/SYN"),
    /** Gingiva. */
    GINGIVA("msc_source/GIN"),
    /** Oral mucosa. */
    ORAL_MUCOSA("msc_source/OM"),
    /** Dental pulp. */
    DENTAL_PULP("msc_source/DP"),
    /** Exfoliated deciduous teeth. */
    EXFOLIATED_DECIDUOUS_TEETH("msc_source/SHED"),
    /** Periodontal ligament. */
    PERIODONTAL_LIGAMENT("msc_source/PDL"),
    /** Dental follicle. */
    DENTAL_FOLLICLE("msc_source/DF"),
    /** Apical papilla. */
    APICAL_PAPILLA("msc_source/SCAP"),
    /** Jaw marrow. */
    JAW_MARROW("msc_source/JBM"),
    /** Hair follicle. */
    HAIR_FOLLICLE("msc_source/HF"),
    /** Dermis. */
    DERMIS("msc_source/DER"),
    /** Orbicularis oculi. */
    ORBICULARIS_OCULI("msc_source/OOM"),
    /** Tonsil. */
    TONSIL("msc_source/TON"),
    /** Urine. */
    URINE("msc_source/URI"),
    /** Kidney. */
    KIDNEY("msc_source/KID"),
    /** Liver. */
    LIVER("msc_source/HL"),
    /** Muscle. */
    MUSCLE("msc_source/MUS"),
    /** Induced pluripotent. */
    INDUCED_PLURIPOTENT("msc_source/IPSC"),
    /** Embryonic. */
    EMBRYONIC("msc_source/ESC"),
    /** Pluripotent cells, kind not stated. */
    PLURIPOTENT("msc_source/PSC"),
    /** Fetal skin. */
    FETAL_SKIN,
    /** Blood. */
    BLOOD,
    /** Colon. */
    COLON,
    /** Lung. */
    LUNG,
    /** Brain. */
    BRAIN,
    /** Spleen. */
    SPLEEN,
    /** Any other tissue. */
    OTHER;

    private final @Nullable String lexiconKey;

    Tissue() {
        this(null);
    }

    Tissue(@Nullable String lexiconKey) {
        this.lexiconKey = lexiconKey;
    }

    @Override
    public @Nullable String lexiconKey() {
        return lexiconKey;
    }
}
