package org.misevcheck.checker.study;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Form;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Refers;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** In-vitro work on what the vesicles do. */
public record FunctionalAssay(
        @Place String path,

        @Says(value = "Identifier within the manifest", example = "scratch", required = true)
        @Form(
                pattern = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}",
                means = "letters, digits, dot, hyphen, underscore; at most 64")
        String id,

        @Says(value = "EV preparation tested", example = "sev") @Refers("ev-preparations") @Nullable
        String evPreparation,

        @Says(value = "Kind of question", example = "function") @Nullable
        AssayQuestion question,

        @Says(value = "Assay", example = "scratch closure") @Nullable
        String assay,

        @Says(value = "Recipient cells", example = "HaCaT") @Nullable
        String recipientCells,

        @Says("Doses tested") List<Dose> doses,

        @Says(value = "Source equivalents of a dose", example = "EVs of 1e6 cells per well") @Nullable
        String sourceEquivalents,

        @Says(value = "Controls", example = "[vehicle, unconditioned-medium, ev-depleted-fraction]")
        List<ControlKind> controls,

        @Says(value = "How a fraction without vesicles was matched to them", example = "of the same volume of medium")
        @Nullable
        String matchedInput,

        @Says(value = "Other EV preparations tested side by side", example = "[sev]") @Refers("ev-preparations")
        List<String> comparedWith,

        @Says(value = "Molecule named as effector", example = "miR-21-5p") @Nullable
        String effector,

        @Says(
                value = "How cargo was removed or replaced to show that it is the cause",
                example = "knockdown in source cells")
        @Nullable
        String cargoEvidence,

        @Says(value = "Copies of the effector per vesicle or per dose", example = "0.02 copies per EV") @Nullable
        String cargoStoichiometry,

        @Says(value = "What the effector changed in recipient cells", example = "PTEN -45 % by western blot") @Nullable
        String recipientReadout,

        @Says(
                value =
                        "Checks for contaminants, each beginning with endotoxin, residual inducer, polymer or iodixanol",
                example = "[endotoxin]")
        List<String> contaminantChecks,

        @Says("Controls of work on release") @Nullable ReleaseWork release,

        @Says("Inhibitor or knockdown meant to lower release") @Nullable
        ReleaseInhibition releaseInhibition,

        @Says("Controls of work on uptake") @Nullable UptakeWork uptake,

        @Says(value = "What showed that cargo was delivered", example = "[functional-reporter]")
        List<DeliveryEvidence> deliveryEvidence,

        @Says(value = "Design details of release or uptake work", example = "4 C control, trypsin wash") @Nullable
        String details)
        implements Statements {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*(?:[,;/+&]|\\band\\b)\\s*");
    private static final Pattern RNA = Pattern.compile("RNA(?!SE)|\\b(?:(?:hsa|mmu|rno)-)?(?:(?i:mir)|let)-?[0-9]");
    private static final Pattern DNA = Pattern.compile("\\b(?:mt)?DNA\\b");

    /** Whether it tests this preparation, by name or because it names none. */
    public boolean isOn(EvPreparation preparation) {
        return evPreparation == null || evPreparation.equals(preparation.id());
    }

    /** Whether something inside or on the vesicles is said to act: an effector is named, or delivery of cargo tested. */
    public boolean isOnCargo() {
        return effector != null || question == AssayQuestion.CARGO_DELIVERY;
    }

    /** The names of the effectors, where several are named together. */
    public List<String> effectors() {
        return effector == null ? List.of() : List.of(BETWEEN_NAMES.split(effector));
    }

    /** Whether the effector named is an RNA. */
    public boolean isOnRna() {
        return effector != null && RNA.matcher(effector).find();
    }

    /** Whether the effector named is DNA. */
    public boolean isOnDna() {
        return effector != null && DNA.matcher(effector).find();
    }

    /** Whether the release of vesicles is asked, by the question or because its controls are stated. */
    public boolean isOnRelease() {
        return question == AssayQuestion.RELEASE || release != null;
    }

    /** Whether uptake is asked, by the question or because its controls are stated. */
    public boolean isOnUptake() {
        return question == AssayQuestion.UPTAKE || uptake != null;
    }

    /** Whether delivery of cargo is asked, by the question or because its evidence is stated. */
    public boolean isOnDelivery() {
        return question == AssayQuestion.CARGO_DELIVERY || !deliveryEvidence.isEmpty();
    }

    /** Whether it is asked what the vesicles do. */
    public boolean isOnFunction() {
        return question == AssayQuestion.FUNCTION;
    }

    /** Whether something else is asked than what the vesicles do. */
    public boolean isOnOtherThanFunction() {
        return question != null && question != AssayQuestion.FUNCTION;
    }

    /** Whether vehicle, or the buffer of the vesicles, is among the controls. */
    public boolean isVehicleControlled() {
        return controls.stream().anyMatch(ControlKind::isVehicle);
    }

    /** Whether something that went through the same process is among the controls. */
    public boolean isProcessControlled() {
        return controls.stream().anyMatch(ControlKind::isOfProcess);
    }

    /** Whether the vesicles were compared with what they were taken out of. */
    public boolean isComparedWithRest() {
        return controls.stream().anyMatch(ControlKind::isFractionWithoutEvs);
    }

    /** The controls in words. */
    public List<String> controlsInWords() {
        return controls.stream().map(ControlKind::word).toList();
    }

    /** The evidence of delivery in words. */
    public List<String> deliveryInWords() {
        return deliveryEvidence.stream().map(DeliveryEvidence::word).toList();
    }

    /** Whether the delivery of cargo was shown by a functional reporter or by release in the cytosol. */
    public boolean isTransferShown() {
        return deliveryEvidence.stream().anyMatch(DeliveryEvidence::isOfTransfer);
    }

    /** What is missing to tell uptake from binding, with the dose and the time. */
    public List<String> missingOnUptake() {
        return Stream.concat(
                        missing(
                                "uptake.energy-control",
                                "uptake.surface-removal",
                                "uptake.quantification",
                                "uptake.time-points")
                                .stream(),
                        missingDoses().stream())
                .toList();
    }

    /** How many different doses of vesicles were tested, in one unit. */
    public int doseLevels() {
        return Dose.levels(doses);
    }

    /** What is missing to tell the doses: the doses altogether, or amount or unit of one of them. */
    public List<String> missingDoses() {
        return doses.isEmpty()
                ? missing("doses")
                : doses.stream()
                        .filter(Dose::isIncomplete)
                        .flatMap(dose -> dose.missing("amount", "unit").stream())
                        .toList();
    }

    /** Whether it is stated to how much of the source a dose corresponds. */
    public boolean isInSourceEquivalents() {
        return sourceEquivalents != null || doses.stream().anyMatch(Dose::isInSourceEquivalents);
    }

    /** The doses as stated, in a few words each. */
    public List<String> dosesInWords() {
        return doses.stream().map(Dose::inWords).toList();
    }
}
