package org.misevcheck.checker.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number and its unit in a text.
 *
 * @param low the value in the measure's first unit; the lower end of a range
 * @param high the upper end of a range; else as {@code low}
 * @param factor what the unit in the text is in the measure's first
 * @param first index of its first word
 * @param last index of its last word
 * @param ranges names of the ranges that it is in
 */
record Quantity(Measure measure, double low, double high, double factor, int first, int last, List<String> ranges) {

    Quantity(Measure measure, double low, double high, double factor, int first, int last) {
        this(measure, low, high, factor, first, last, List.of());
    }

    Quantity named(List<String> newRanges) {
        return newRanges.isEmpty() ? this : new Quantity(measure, low, high, factor, first, last, newRanges);
    }

    /** Whether a pattern means it by this name. */
    boolean isCalled(String name) {
        return measure.word().equals(name) || ranges.contains(name) || (name.equals("dose") && measure.isDose());
    }

    /**
     * As a manifest writes it, {@code 48} or {@code 2-6}.
     *
     * @param asked the unit; null for the measure's first, {@code as-printed} for that in the text, {@code unit-alone}
     *     and {@code with-unit} for its name, {@code least} and {@code most} for one end of a range
     */
    String value(@Nullable String asked) {
        return switch (asked == null ? "" : asked) {
            case "" -> figures(1);
            case "as-printed" -> figures(factor);
            case "unit-alone" -> measure.unit(factor).replace("/", "-per-");
            case "with-unit" -> figures(factor) + " " + measure.unit(factor);
            case "least" -> figure(low);
            case "most" -> figure(high);
            case "hours" -> figures(measure == Measure.DAYS ? 1.0 / 24 : 60);
            case "ml" -> figures(1000);
            case "weeks" -> figures(7);
            case "days-by-two" -> rounds(2);
            case "days-by-three" -> rounds(3);
            case "half-weeks" -> rounds(3.5);
            case "third-weeks" -> rounds(7 / 3.0);
            case "seconds" -> figures(1 / 60.0);
            case "mg" -> figures(measure == Measure.GRAMS ? 0.001 : 1000);
            case "micrometres" -> figures(1000);
            default -> throw new IllegalArgumentException("No quantity is given in " + asked);
        };
    }

    private String figures(double divisor) {
        return low == high ? figure(low / divisor) : figure(low / divisor) + "-" + figure(high / divisor);
    }

    /** How often something comes round in the longest time, the first day's included. */
    private String rounds(double every) {
        return figure(Math.ceil(high / every - 1e-6));
    }

    private static String figure(double value) {
        BigDecimal exact = new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros();
        double size = Math.abs(value);
        if (size >= 1e7) {
            return exact.toString().replace("E+", "e").replace("E", "e");
        }
        return exact.toPlainString();
    }

    /**
     * What can be measured, with the units that texts write and what one is in the first of them. Where text was
     * recognised, {@code y} is what became of µ.
     */
    enum Measure {
        MINUTES(
                "min mins minute minutes hours:60 h:60 hr:60 hrs:60 hour:60 s:0.016666666666667 sec:0.016666666666667 secs:0.016666666666667"
                        + " seconds:0.016666666666667"),
        DAYS("days d day weeks:7 week:7 wk:7 wks:7 months:30 month:30 mo:30 years:365 year:365 yr:365 yrs:365"),
        TEMPERATURE("°c oc c celsius degc degreesc degreescelsius ℃"),
        G_FORCE("g xg gav gmax rcf kxg:1000 xgav xgmax"),
        RPM("rpm r/min krpm:1000 rev/min revolutions/minute rotations/minute"),
        NANOMETRES("nm"),
        MICROMETRES("um mm:1000 cm:10000 micron microns micrometer micrometers micrometre micrometres"),
        KILODALTON(
                "kda kd kmwco knmwl kmw da:0.001 dalton:0.001 daltons:0.001 mwco:0.001 nmwl:0.001 kilodalton kilodaltons molecularweightcut-off:0.001"
                        + " molecularweightcutoff:0.001 nominalmolecularweight:0.001"),
        MICROGRAMS_PER_KG("ug/kg mg/kg:1000 mcg/kg yg/kg mg/kgbw:1000 ug/gbodyweight:1000 ug/gbw:1000"),
        MICROMOLES_PER_KG("umol/kg mmol/kg:1000 nmol/kg:0.001"),
        MICROMOLAR("um umol/l mm:1000 mmol/l:1000 nm:0.001 nmol/l:0.001"),
        DENSITY("g/ml g/cm3 g/cc"),
        MICROGRAMS_PER_ML("ug/ml ng/ml:0.001 mg/ml:1000 ug/ul:1000 ng/ul"),
        MICROGRAMS("ug mcg yg mg:1000 ng:0.001 microgram micrograms milligram:1000 milligrams:1000"),
        PARTICLES_PER_ML("particles/ml vesicles/ml evs/ml exosomes/ml particles/ul:1000"),
        PARTICLES_PER_KG("particles/kg vesicles/kg evs/kg exosomes/kg"),
        PARTICLES("particles vesicles evs exosomes particle sevs exos"),
        CELLS_PER_CM2("cells/cm2 /cm2"),
        CELLS_PER_KG("cells/kg mscs/kg"),
        CELLS_PER_ML("cells/ml"),
        CELLS("cells mscs bmscs"),
        MICROLITRES(
                "ul yl ml:1000 l:1000000 microliter microliters microlitre microlitres milliliter:1000 milliliters:1000"
                        + " litre:1000000 liters:1000000"),
        GRAMS("g gram grams kg:1000"),
        PERCENT("% percent"),
        /** {@code >95%}, {@code at least 95%}. */
        PERCENT_ABOVE(""),
        /** {@code <2%}, {@code less than 2%}. */
        PERCENT_BELOW(""),
        ANIMALS(
                "mice rats rabbits pigs animals mouse rat animal piglets dogs sheep minipigs hamsters goats cats ferrets"
                        + " calves horses monkeys"),
        DONORS("donors"),
        WOUNDS("wounds"),
        DOSES("times doses injections administrations infusions instillations"),
        /** How many days or hours are listed: three in {@code days 0, 3 and 7}. */
        OCCASIONS(""),
        /** How many days there are from one to another, both included: seven in {@code from day 0 to day 6}. */
        DAY_SPAN(""),
        /** {@code n = 6}. */
        GROUP_SIZE("/group"),
        /** {@code passage 3 to 5}, {@code P3-P5}, {@code third passage}. */
        PASSAGE(""),
        /** The first number of {@code 7.3 ± 1.5}. */
        MEAN_OF(""),
        /** The second number of {@code 7.3 ± 1.5}. */
        SPREAD(""),
        /** The first number of {@code 91 (9)}, as tables write a mean with its spread. */
        BRACKETED(""),
        /** A number with a power of ten, or of millions, before what is no unit. */
        POWER(""),
        /** Such a number before a name of cells: {@code 5 × 10⁶ hADMSCs}. */
        POWER_OF_CELLS("");

        private final Map<String, Double> factors = new LinkedHashMap<>();
        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        Measure(String written) {
            for (String unit : written.isEmpty() ? new String[0] : written.split(" ")) {
                int colon = unit.lastIndexOf(':');
                if (colon < 0) {
                    factors.put(unit, 1.0);
                } else {
                    factors.put(unit.substring(0, colon), Double.valueOf(unit.substring(colon + 1)));
                }
            }
        }

        Set<String> units() {
            return factors.keySet();
        }

        double factor(String unit) {
            return factors.get(unit);
        }

        boolean isOfSpin() {
            return this == G_FORCE || this == RPM;
        }

        /** The unit of this size that is listed first: {@code mg} for milligrams. */
        String unit(double factor) {
            return factors.entrySet().stream()
                    .filter(unit -> unit.getValue() == factor)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("");
        }

        /** Whether doses are given in it; patterns then know it as {@code @dose}, too. Cells are told apart. */
        boolean isDose() {
            return this == MICROGRAMS || this == MICROGRAMS_PER_KG || this == PARTICLES || this == PARTICLES_PER_KG;
        }

        /** Its name in patterns: {@code g-force}. */
        String word() {
            return word;
        }
    }
}
