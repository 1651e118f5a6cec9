package org.misevcheck.checker.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Form;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Refers;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** A group of an animal experiment. */
public record Group(
        @Place String path,

        @Says(value = "Identifier within the manifest", example = "ev-high", required = true)
        @Form(
                pattern = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}",
                means = "letters, digits, dot, hyphen, underscore; at most 64")
        String id,

        @Says(value = "What the group was given", example = "msc-ev") @Nullable
        Intervention intervention,

        @Says(value = "Whether it served as control, where the intervention does not tell", example = "true") @Nullable
        Boolean servesAsControl,

        @Says(
                value = "What the group controls for, where the intervention does not tell",
                example = "ev-depleted-fraction")
        @Nullable
        ControlKind control,

        @Says(value = "EV preparation given", example = "sev") @Refers("ev-preparations") @Nullable
        String evPreparation,

        @Says(value = "Number of animals", example = "10") @Between(max = 1e6) @Nullable
        Integer n,

        @Says(value = "Number of experimental units, where the unit is not the animal", example = "20")
        @Between(max = 1e6)
        @Nullable
        Integer units,

        @Says(value = "Number of animals at the end", example = "9") @Between(max = 1e6) @Nullable
        Integer nEnd,

        @Says(value = "Number of animals, units or data points left out of analysis; 0 for none", example = "1")
        @Between(max = 1e6)
        @Nullable
        Integer leftOut,

        @Says("Dose of one administration") @Nullable Dose dose,

        @Says(value = "Volume of one administration in microlitres", example = "100") @Between(max = 1e9) @Nullable
        Double volumeUl,

        @Says(value = "Route", example = "subcutaneous") @Nullable
        Route route,

        @Says(value = "Site", example = "four points around the wound") @Nullable
        String site,

        @Says(value = "Vehicle", example = "PBS") @Nullable String vehicle,

        @Says(value = "Scaffold or dressing that carries the preparation", example = "Pluronic F-127") @Nullable
        String scaffold,

        @Says(value = "Number of administrations", example = "3") @Between(min = 1, max = 10000) @Nullable
        Integer administrations,

        @Says(value = "Hours between administrations; 0 for a single one", example = "48") @Between(max = 1e5) @Nullable
        Double intervalHours,

        @Says(value = "Timing relative to injury", example = "immediately after wounding") @Nullable
        String timing,

        @Says(value = "Co-treatments", example = "[metformin]")
        List<String> coTreatments)
        implements Statements {

    /** Whether the group was given vesicles. */
    public boolean isEvTreated() {
        return intervention != null && intervention.isVesicles();
    }

    /** Whether more than one administration is stated. */
    public boolean isGivenRepeatedly() {
        return administrations != null && administrations > 1;
    }

    /** Whether the group was given vesicles of mesenchymal stromal cells. */
    public boolean isMscEvTreated() {
        return intervention == Intervention.MSC_EV;
    }

    /** Whether what the group was given is open, and so what it controls for. */
    public boolean isRoleOpen() {
        return intervention == null && control == null;
    }

    /** What the group controls for, as stated or by what it was given; {@code null} for others. */
    public @Nullable ControlKind controlKind() {
        if (control != null || intervention == null) {
            return control;
        }
        return switch (intervention) {
            case VEHICLE -> ControlKind.VEHICLE;
            case SCAFFOLD -> ControlKind.SCAFFOLD_ALONE;
            default -> null;
        };
    }

    /** Whether the group was given a placebo, a vehicle, nothing, or a sham procedure. */
    public boolean isControl() {
        return intervention != null && intervention.isControl();
    }

    /** Whether the amount of vesicles of one administration is known: a concentration needs its volume. */
    public boolean isDosed() {
        return dose != null && dose.isUsable() && (!dose.unit().isConcentration() || volumeUl != null);
    }

    /** Whether what is stated of the dose is no amount of vesicles, such as a volume. */
    public boolean isWronglyDosed() {
        return dose != null && dose.isUnusable();
    }

    /** What is missing to know the amount of vesicles of one administration. */
    public List<String> missingDose() {
        List<String> missing = missing("dose.amount", "dose.unit");
        return missing.isEmpty() ? missing("volume-ul") : missing;
    }

    /** Whether the dose is per body weight. */
    public boolean isDosedByWeight() {
        return dose != null && dose.unit() != null && dose.unit().isPerBodyWeight();
    }

    /**
     * What is missing of what was done to the group, how and with what: the route and the vehicle or scaffold where
     * anything was given, the dose where it was vesicles.
     */
    public List<String> missingProcedure() {
        if (intervention == null || !intervention.isGiven()) {
            return missing("intervention");
        }
        return isEvTreated()
                ? missing("route", "vehicle|scaffold", "dose.amount", "dose.unit")
                : missing("route", "vehicle|scaffold");
    }

    /** What is missing of when and how often the group was given what it was given. */
    public List<String> missingSchedule() {
        if (intervention == null || !intervention.isGiven()) {
            return missing("intervention");
        }
        return isGivenRepeatedly()
                ? missing("timing", "administrations", "interval-hours")
                : missing("timing", "administrations");
    }

    /** By the place alone, which is another for each: rules put these into maps, and hashing every statement costs. */
    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
