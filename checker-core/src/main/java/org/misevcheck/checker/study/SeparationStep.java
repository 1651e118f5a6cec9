package org.misevcheck.checker.study;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/**
 * One step of separation or concentration.
 *
 * <p>Details are those of the step's method; what does not belong to it is simply not stated. Filters with a pore
 * size in micrometres are {@link SeparationMethod#FILTRATION}, membranes with a cut-off in kilodalton are
 * {@link SeparationMethod#ULTRAFILTRATION}.
 */
public record SeparationStep(
        @Place String path,

        @Says(value = "Method", example = "differential-ultracentrifugation", required = true)
        SeparationMethod method,

        @Says(value = "Purpose of the step", example = "pellet EVs") @Nullable
        String purpose,

        @Says(value = "Instrument, device or kit", example = "Optima XPN-100") @Nullable
        String device,

        @Says(value = "Lot of a kit or reagent", example = "lot 1234") @Nullable
        String lot,

        @Says(value = "Relative centrifugal force in g", example = "100000") @Between(max = 2e6) @Nullable
        Double gForce,

        @Says(value = "Whether the g-force is the average or the maximum", example = "average") @Nullable
        GForceKind gForceKind,

        @Says(value = "Speed in revolutions per minute", example = "25000") @Between(max = 2e6) @Nullable
        Double speedRpm,

        @Says(value = "Duration in minutes", example = "70") @Between(max = 1e6) @Nullable
        Double durationMinutes,

        @Says(value = "Incubation with a reagent or carrier in minutes, before any spin", example = "720")
        @Between(max = 1e6)
        @Nullable
        Double incubationMinutes,

        @Says(value = "Temperature in degrees Celsius", example = "4") @Between(min = -100, max = 150) @Nullable
        Double temperatureCelsius,

        @Says(value = "Rotor type and model", example = "fixed angle, Ti 45") @Nullable
        String rotor,

        @Says(value = "Tube", example = "polycarbonate 70 mL") @Nullable
        String tube,

        @Says(value = "Brake setting", example = "maximum") @Nullable
        String brake,

        @Says(value = "k-factor of rotor and tube", example = "133") @Between(max = 1e6) @Nullable
        Double kFactor,

        @Says(value = "Path length in millimetres", example = "67") @Between(max = 1e4) @Nullable
        Double pathLengthMm,

        @Says(value = "Volume loaded in millilitres", example = "60") @Between(max = 1e6) @Nullable
        Double volumeMl,

        @Says(value = "Volume recovered in millilitres", example = "0.5") @Between(max = 1e6) @Nullable
        Double volumeOutMl,

        @Says(value = "Amount loaded, where it is no volume", example = "50 ug protein") @Nullable
        String load,

        @Says(value = "Wash of the pellet or carrier", example = "once in PBS, same spin") @Nullable
        String pelletWash,

        @Says(value = "Resuspension or elution: buffer and volume", example = "100 uL PBS") @Nullable
        String resuspension,

        @Says(value = "Number of times the step was done", example = "2") @Between(min = 1, max = 1000) @Nullable
        Integer repeats,

        @Says(value = "Gradient medium", example = "iodixanol") @Nullable
        String gradientMedium,

        @Says(value = "Gradient steps, or continuous with limits", example = "5, 10, 20, 40 %") @Nullable
        String gradientLayers,

        @Says(value = "Where the sample was loaded", example = "bottom") @Nullable
        LoadPosition loadPosition,

        @Says(value = "Volume of a fraction in millilitres", example = "1") @Between(max = 1e5) @Nullable
        Double fractionVolumeMl,

        @Says(value = "Fractions pooled", example = "7-9") @Nullable
        String pooledFractions,

        @Says(value = "Density at which vesicles were recovered, in grams per millilitre", example = "1.10")
        @Between(min = 0.5, max = 3)
        @Nullable
        Double densityGPerMl,

        @Says(value = "How gradient medium, polymer or reagent was removed", example = "SEC") @Nullable
        String cleanUp,

        @Says(value = "Column: product or dimensions", example = "qEV10, 70 nm") @Nullable
        String column,

        @Says(value = "Resin and pore size", example = "Sepharose CL-2B") @Nullable
        String resin,

        @Says(value = "Buffer", example = "PBS") @Nullable String buffer,

        @Says(value = "Flow, or gravity", example = "gravity") @Nullable
        String flow,

        @Says(value = "Shear rate per second", example = "4000") @Between(max = 1e7) @Nullable
        Double shearPerSecond,

        @Says(value = "Sample per time", example = "1 mL/h") @Nullable
        String throughput,

        @Says(value = "Uses of a column or membrane", example = "5") @Between(max = 10000) @Nullable
        Integer reuses,

        @Says(value = "Membrane material", example = "regenerated cellulose") @Nullable
        String membrane,

        @Says(value = "Membrane area in square centimetres", example = "115") @Between(max = 1e7) @Nullable
        Double membraneAreaCm2,

        @Says(value = "Molecular weight cut-off in kilodalton", example = "100") @Between(max = 5000) @Nullable
        Double cutOffKda,

        @Says(value = "Pore size in micrometres", example = "0.22") @Between(max = 100) @Nullable
        Double poreMicrometres,

        @Says(value = "Pressure, or how force was applied", example = "syringe") @Nullable
        String pressure,

        @Says(value = "Concentration factor", example = "50") @Between(max = 1e6) @Nullable
        Double concentrationFactor,

        @Says(value = "Diafiltration volumes", example = "6") @Between(max = 1000) @Nullable
        Double diafiltrationVolumes,

        @Says(value = "Reagent", example = "PEG 6000") @Nullable
        String reagent,

        @Says(value = "Final reagent concentration in percent", example = "8") @Between(max = 100) @Nullable
        Double reagentPercent,

        @Says(value = "Ratio of sample to reagent or carrier", example = "2:1") @Nullable
        String ratio,

        @Says(value = "Target of capture", example = "CD63") @Nullable
        String target,

        @Says(value = "Clone and amount of the capture antibody", example = "clone H5C6, 2 ug") @Nullable
        String antibody,

        @Says(value = "Ligand and its amount, where it is no antibody", example = "heparin, 2 mg") @Nullable
        String ligand,

        @Says(value = "Carrier of capture", example = "magnetic beads") @Nullable
        String carrier,

        @Says(value = "Elution, or use on the carrier", example = "on-bead") @Nullable
        String elution,

        @Says(value = "Whether an isotype control was run", example = "true") @Nullable
        Boolean isotypeControl,

        @Says(value = "Principle of a method without keys of its own", example = "acoustic, 8 MHz") @Nullable
        String principle,

        @Says(value = "Channel or chip", example = "short channel, 145 mm") @Nullable
        String channel,

        @Says(value = "Height of the spacer in micrometres", example = "350") @Between(max = 1e5) @Nullable
        Double spacerMicrometres,

        @Says(value = "Field applied", example = "acoustic, 20 Vpp") @Nullable
        String field,

        @Says(value = "Detectors in line", example = "[UV, MALS]")
        List<String> detectors)
        implements Statements {

    /**
     * The force from which a spin counts as ultracentrifugation in the EV-METRIC. The EV-METRIC names none: this is the
     * project's boundary.
     */
    public static final double ULTRACENTRIFUGATION_FROM_G = 50_000;

    /**
     * Whether the spin is as fast as an ultracentrifugation; where no force is stated, whether its method is one that
     * takes an ultracentrifuge.
     */
    public boolean isAtUltracentrifugalForce() {
        return gForce == null
                ? method == SeparationMethod.DIFFERENTIAL_ULTRACENTRIFUGATION
                        || method == SeparationMethod.DENSITY_GRADIENT
                : gForce >= ULTRACENTRIFUGATION_FROM_G;
    }

    /** A spin through a density gradient. */
    public boolean isDensityGradient() {
        return method == SeparationMethod.DENSITY_GRADIENT;
    }

    /** Whether iodixanol may be left from this step: a gradient of it, or one whose medium is not stated. */
    public boolean isWithIodixanol() {
        return isDensityGradient()
                && (gradientMedium == null
                        || gradientMedium.toLowerCase(Locale.ROOT).matches("(?s).*(iodixanol|optiprep).*"));
    }

    /** Whether a polymer precipitated what was separated; kits do so too. */
    public boolean isByPolymer() {
        return method == SeparationMethod.PEG_PRECIPITATION || method == SeparationMethod.PRECIPITATION_KIT;
    }

    /** A spin that pellets vesicles. */
    public boolean isUltracentrifugation() {
        return method == SeparationMethod.DIFFERENTIAL_ULTRACENTRIFUGATION;
    }

    /** Force stated only as revolutions per minute, which cannot be repeated on another rotor. */
    public boolean isRpmOnly() {
        return gForce == null && speedRpm != null && rotor == null;
    }

    /**
     * Whether the step is one of this method. What a membrane is graded by decides between filtration and
     * ultrafiltration: a filter of 0.22 um is no ultrafiltration, whatever it is called. Graded by both, it is both.
     */
    public boolean isBy(SeparationMethod asked) {
        boolean membrane = method == SeparationMethod.ULTRAFILTRATION || method == SeparationMethod.FILTRATION;
        return switch (asked) {
            case ULTRAFILTRATION -> membrane && cutOffKda != null || method == asked && poreMicrometres == null;
            case FILTRATION -> membrane && poreMicrometres != null || method == asked && cutOffKda == null;
            default -> method == asked;
        };
    }

    /** Whether an antibody captured, unless another ligand is stated. */
    public boolean isByAntibody() {
        return ligand == null;
    }

    /** Whether the study says that a capture by antibody had no isotype control. */
    public boolean isWithoutIsotypeControl() {
        return isByAntibody() && Boolean.FALSE.equals(isotypeControl);
    }

    /** Whether vesicles sat in a pellet or on a carrier, which can be washed. */
    public boolean isWashable() {
        return switch (method) {
            case DIFFERENTIAL_ULTRACENTRIFUGATION,
                    PRECIPITATION_KIT,
                    PEG_PRECIPITATION,
                    SALTING_OUT,
                    AFFINITY_CAPTURE -> true;
            default -> false;
        };
    }

    /** Whether it is stated that vesicles were washed here, how, or that they were not; a wash may be the step itself. */
    public boolean isWashStated() {
        return pelletWash != null
                || diafiltrationVolumes != null
                || purpose != null && purpose.toLowerCase(Locale.ROOT).contains("wash");
    }

    /** Settings without which a step of this method cannot be repeated at all. */
    public List<String> missingSettings() {
        return missing(method.essentialSettings());
    }

    /** By the place alone, which is another for each: rules put these into maps, and hashing every statement costs. */
    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
