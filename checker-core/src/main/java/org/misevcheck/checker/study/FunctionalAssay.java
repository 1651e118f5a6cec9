package org.misevcheck.checker.study;

import java.util.List;
import java.util.regex.Pattern;
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

        @Says(value = "Molecule named as effector", example = "miR-21-5p") @Nullable
        String effector,

        @Says(value = "How cargo was shown to be the cause", example = "knockdown in source cells, copies per EV")
        @Nullable
        String cargoEvidence,

        @Says(value = "Checks for contaminants", example = "[endotoxin]")
        List<String> contaminantChecks,

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
