package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** Body fluid. */
public enum Fluid implements Term {
    /** Blood plasma. */
    BLOOD_PLASMA,
    /** Blood serum. */
    BLOOD_SERUM,
    /** Whole blood. */
    WHOLE_BLOOD,
    /** Urine. */
    URINE,
    /** Cerebrospinal fluid. */
    CEREBROSPINAL_FLUID,
    /** Saliva. */
    SALIVA,
    /** Synovial fluid. */
    SYNOVIAL_FLUID,
    /** Milk. */
    MILK,
    /** Bronchoalveolar lavage. */
    BRONCHOALVEOLAR_LAVAGE,
    /** Amniotic fluid. */
    AMNIOTIC_FLUID,
    /** Ascites. */
    ASCITES,
    /** Tears. */
    TEARS,
    /** Bile. */
    BILE,
    /** Semen. */
    SEMEN,
    /** Menstrual fluid. */
    MENSTRUAL_FLUID,
    /** Other. */
    OTHER;

    /** Whether the guideline has an item for this fluid alone. */
    public boolean isWithOwnCriterion() {
        return switch (this) {
            case BLOOD_PLASMA, BLOOD_SERUM, WHOLE_BLOOD, URINE, CEREBROSPINAL_FLUID, SALIVA, SYNOVIAL_FLUID, MILK ->
                true;
            default -> false;
        };
    }
}
