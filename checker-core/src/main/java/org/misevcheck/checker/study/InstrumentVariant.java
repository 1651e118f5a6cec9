package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** How an instrument of judgement was changed by those who used it. */
public enum InstrumentVariant implements Term {
    /** As published. */
    ORIGINAL,
    /** CAMARADES with the words of another organ or model than ischaemia of the brain. */
    ORGAN_ADAPTED,
    /** CAMARADES without comorbidity, where that is the disease itself. */
    COMORBIDITY_DROPPED,
    /** CAMARADES with the words of another organ, and without comorbidity. */
    ORGAN_ADAPTED_COMORBIDITY_DROPPED,
    /** CAMARADES with inclusion and exclusion criteria and selective reporting. */
    PROTOCOL_EXTENDED,
    /** A part of the items. */
    REDUCED,
    /** Changed otherwise. */
    OTHER;

    /** Whether an instrument has this variant. */
    public boolean isOf(JudgingInstrument instrument) {
        return switch (this) {
            case ORIGINAL, REDUCED, OTHER -> true;
            case ORGAN_ADAPTED, COMORBIDITY_DROPPED, ORGAN_ADAPTED_COMORBIDITY_DROPPED, PROTOCOL_EXTENDED ->
                instrument == JudgingInstrument.CAMARADES;
        };
    }

    /** Whether its items are those that are judged, and no others can be told. */
    public boolean isOpen() {
        return this == REDUCED || this == OTHER;
    }

    /** Whether the items go by the numbers of the original. */
    public boolean isNumberedAsPublished() {
        return !isOpen() && this != PROTOCOL_EXTENDED;
    }

    /** Whether comorbidity is no item. */
    public boolean isWithoutComorbidity() {
        return this == COMORBIDITY_DROPPED || this == ORGAN_ADAPTED_COMORBIDITY_DROPPED;
    }

    /** Whether the words are of another organ than the brain. */
    public boolean isOrganAdapted() {
        return this == ORGAN_ADAPTED || this == ORGAN_ADAPTED_COMORBIDITY_DROPPED;
    }
}
