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
    OTHER
}
