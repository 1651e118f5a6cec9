package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Term;

/** Condition that a study or a model is about. */
public enum Condition implements Term {
    /** A skin wound, diabetic or not. */
    WOUND("disease_model/WOUND"),
    /** A skin wound in diabetic animals. */
    DIABETIC_WOUND,
    /** A burn or scald. */
    BURN("disease_model/BURN"),
    /** Skin damage by ultraviolet light. */
    PHOTOAGEING("disease_model/PHOTO"),
    /** Scleroderma. */
    SCLERODERMA("disease_model/SCLERO"),
    /** Atopic dermatitis. */
    ATOPIC_DERMATITIS("disease_model/AD"),
    /** Frostbite. */
    FROSTBITE("disease_model/FROST"),
    /** Skin injury with radiation. */
    RADIATION_SKIN_INJURY,
    /** Ischaemic stroke. */
    STROKE("disease_model/STROKE"),
    /** Intracerebral haemorrhage. */
    INTRACEREBRAL_HAEMORRHAGE("disease_model/ICH"),
    /** Subarachnoid haemorrhage. */
    SUBARACHNOID_HAEMORRHAGE("disease_model/SAH"),
    /** Traumatic brain injury. */
    TRAUMATIC_BRAIN_INJURY("disease_model/TBI"),
    /** Spinal cord injury. */
    SPINAL_CORD_INJURY("disease_model/SCI"),
    /** Multiple sclerosis. */
    MULTIPLE_SCLEROSIS("disease_model/MS"),
    /** Acute kidney injury. */
    ACUTE_KIDNEY_INJURY("disease_model/AKI"),
    /** Chronic kidney disease. */
    CHRONIC_KIDNEY_DISEASE("disease_model/CKD"),
    /** Diabetic kidney disease. */
    DIABETIC_KIDNEY_DISEASE("disease_model/DKD"),
    /** Kidney transplantation. */
    KIDNEY_TRANSPLANTATION("disease_model/KTX"),
    /** Liver disease. */
    LIVER_DISEASE("disease_model/LIVER"),
    /** Liver fibrosis. */
    LIVER_FIBROSIS("disease_model/LF"),
    /** Fatty liver disease. */
    FATTY_LIVER_DISEASE("disease_model/NAFLD"),
    /** Myocardial infarction or ischaemia-reperfusion. */
    MYOCARDIAL_INFARCTION("disease_model/MI"),
    /** Acute lung injury or ARDS. */
    ACUTE_LUNG_INJURY("disease_model/ALI"),
    /** Asthma. */
    ASTHMA("disease_model/ASTHMA"),
    /** Pulmonary fibrosis and related diseases. */
    PULMONARY_FIBROSIS("disease_model/PF"),
    /** Sepsis. */
    SEPSIS("disease_model/SEPSIS"),
    /** Osteoarthritis. */
    OSTEOARTHRITIS("disease_model/OA"),
    /** Osteoporosis. */
    OSTEOPOROSIS("disease_model/OP"),
    /** Bone injury. */
    BONE_INJURY("disease_model/BONE"),
    /** Periodontitis. */
    PERIODONTITIS("disease_model/PERIO"),
    /** Premature ovarian insufficiency. */
    OVARIAN_INSUFFICIENCY("disease_model/POI"),
    /** Intrauterine adhesion. */
    INTRAUTERINE_ADHESION("disease_model/IUA"),
    /** Erectile dysfunction. */
    ERECTILE_DYSFUNCTION("disease_model/ED"),
    /** Osteosarcoma. */
    OSTEOSARCOMA("disease_model/OS"),
    /** Another cancer. */
    CANCER,
    /** No disease. */
    HEALTHY,
    /** Any other condition. */
    OTHER;

    private final @Nullable String lexiconKey;

    Condition() {
        this(null);
    }

    Condition(@Nullable String lexiconKey) {
        this.lexiconKey = lexiconKey;
    }

    @Override
    public @Nullable String lexiconKey() {
        return lexiconKey;
    }

    /** Whether this is a wound of the skin; burns, frostbite and the like have names of their own. */
    public boolean isWound() {
        return this == WOUND || this == DIABETIC_WOUND;
    }

    /** Whether this is a condition of the skin, as Zhu 2025 takes it: wounds and skin regeneration. */
    public boolean isSkin() {
        return this == WOUND
                || this == DIABETIC_WOUND
                || this == BURN
                || this == PHOTOAGEING
                || this == SCLERODERMA
                || this == ATOPIC_DERMATITIS
                || this == FROSTBITE
                || this == RADIATION_SKIN_INJURY;
    }
}
