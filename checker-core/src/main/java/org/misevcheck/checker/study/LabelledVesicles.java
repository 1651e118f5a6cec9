package org.misevcheck.checker.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Flow cytometry and labels of vesicles, and the controls that they and counts need. */
sealed interface LabelledVesicles extends CharacterisedVesicles permits EvPreparation {

    /** What was done to the vesicles after release. */
    List<EvModification> modifications();

    /** Whether single vesicles were measured by flow cytometry, as stated. */
    default boolean isSingleEvFlow() {
        return characterisation() != null && characterisation().isSingleEvFlow();
    }

    /** Whether vesicles were measured on beads by flow cytometry, as stated. */
    default boolean isFlowOnBeads() {
        return characterisation() != null && characterisation().isFlowOnBeads();
    }

    /** Whether there was flow cytometry, and nothing tells whether of single vesicles or of beads. */
    default boolean isFlowOpen() {
        return characterisation() != null && characterisation().isFlowOpen();
    }

    /** Whether the study says of flow cytometry on beads, and of no other, that it measured single vesicles. */
    default boolean isBeadsReadAsSingleEvs() {
        return isFlowOnBeads()
                && characterisation() != null
                && characterisation().flowCytometry() != null
                && Boolean.TRUE.equals(characterisation().flowCytometry().singleEv())
                && !uses(Technique.NANO_FLOW_CYTOMETRY);
    }

    /** Controls of flow cytometry that MIFlowCyt-EV asks for and that are not stated, in words. */
    default List<String> missingFlowControls() {
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
    default List<String> missingBeadControls() {
        Set<ControlKind> stated = flowControls();
        List<String> missing = new ArrayList<>();
        addMissing(missing, stated, ControlKind.ISOTYPE);
        addMissing(missing, stated, ControlKind.BEADS_ALONE);
        return missing;
    }

    /** Whether vesicles were labelled after release. */
    default boolean isLabelled() {
        return modifications().stream().anyMatch(EvModification::isLabel);
    }

    /** Whether particles were counted, or labelled vesicles measured. */
    default boolean isCountedOrLabelled() {
        return isLabelled() || characterisation() != null && characterisation().isCountedOrLabelled();
    }

    /** The places that tell whether particles were counted or labels measured. */
    default List<String> placesOfCountsAndLabels() {
        return Stream.concat(placesTellingOf("flow-cytometry").stream(), Stream.of(path() + ".modifications"))
                .toList();
    }

    /** Controls of counts and labels that are not stated, in words; only a culture has medium that saw no cells. */
    default List<String> missingMeasurementControls(boolean ofCulture) {
        Set<ControlKind> stated = flowControls();
        if (characterisation() != null) {
            stated.addAll(characterisation().controls());
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
        if (characterisation() != null && characterisation().flowCytometry() != null) {
            stated.addAll(characterisation().flowCytometry().controls());
        }
        return stated;
    }

    private static void addMissing(List<String> missing, Set<ControlKind> stated, ControlKind... alternatives) {
        if (Arrays.stream(alternatives).noneMatch(stated::contains)) {
            missing.add(alternatives[0].word());
        }
    }
}
