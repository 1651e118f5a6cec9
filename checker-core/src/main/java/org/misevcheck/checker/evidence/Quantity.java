package org.misevcheck.checker.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A number and its unit in a text.
 *
 * @param low the value in the measure's first unit; the lower end of a range
 * @param high the upper end of a range; else as {@code low}
 * @param first index of its first word
 * @param last index of its last word
 * @param ranges names of the ranges that it is in
 */
record Quantity(Measure measure, double low, double high, int first, int last, List<String> ranges) {

    Quantity(Measure measure, double low, double high, int first, int last) {
        this(measure, low, high, first, last, List.of());
    }

    Quantity named(List<String> newRanges) {
        return newRanges.isEmpty() ? this : new Quantity(measure, low, high, first, last, newRanges);
    }

    /** Whether a pattern means it by this name. */
    boolean isCalled(String name) {
        return measure.word().equals(name) || ranges.contains(name);
    }

    /** As a manifest writes it, {@code 48} or {@code 2-6}; divided where the unit asked for is larger than the first. */
    String value(double divisor) {
        return low == high ? figure(low / divisor) : figure(low / divisor) + "-" + figure(high / divisor);
    }

    static String figure(double value) {
        BigDecimal exact = new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros();
        double size = Math.abs(value);
        if (size >= 1e7) {
            return exact.toString().replace("E+", "e").replace("E", "e");
        }
        return exact.toPlainString();
    }

    /** What can be measured, with the units that texts write and what one is in the first of them. */
    enum Measure {
        MINUTES("min mins minute minutes h:60 hr:60 hrs:60 hour:60 hours:60 s:0.0166667 sec:0.0166667 secs:0.0166667"
                + " seconds:0.0166667"),
        DAYS("d day days week:7 weeks:7 wk:7 wks:7 month:30 months:30 mo:30 year:365 years:365 yr:365 yrs:365"),
        TEMPERATURE("°c oc c celsius degc degreesc degreescelsius ℃"),
        G_FORCE("g xg gav gmax rcf kxg:1000 xgav xgmax"),
        RPM("rpm r/min krpm:1000 rev/min revolutions/minute rotations/minute"),
        NANOMETRES("nm"),
        MICROMETRES("um mm:1000 cm:10000 micron microns micrometer micrometers micrometre micrometres"),
        KILODALTON(
                "kda kd kmwco knmwl kmw da:0.001 dalton:0.001 daltons:0.001 mwco:0.001 nmwl:0.001 kilodalton kilodaltons molecularweightcut-off:0.001"
                        + " molecularweightcutoff:0.001 nominalmolecularweight:0.001"),
        MICROGRAMS_PER_KG("ug/kg mg/kg:1000 mcg/kg g/kg:1000000"),
        MICROGRAMS_PER_ML("ug/ml ng/ml:0.001 mg/ml:1000 ug/ul:1000 ng/ul"),
        MICROGRAMS("ug mcg mg:1000 ng:0.001 microgram micrograms milligram:1000 milligrams:1000"),
        PARTICLES_PER_ML("particles/ml vesicles/ml evs/ml exosomes/ml"),
        PARTICLES_PER_KG("particles/kg vesicles/kg evs/kg exosomes/kg"),
        PARTICLES("particles vesicles evs exosomes particle"),
        CELLS_PER_CM2("cells/cm2"),
        CELLS("cells mscs bmscs"),
        MICROLITRES(
                "ul ml:1000 l:1000000 microliter microliters microlitre microlitres milliliter:1000 milliliters:1000"
                        + " litre:1000000 liters:1000000"),
        GRAMS("g gram grams kg:1000"),
        PERCENT("% percent"),
        ANIMALS("mice rats rabbits pigs animals mouse rat animal piglets dogs sheep"),
        DOSES("times doses injections administrations");

        private final Map<String, Double> factors = new HashMap<>();

        Measure(String written) {
            for (String unit : written.split(" ")) {
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

        /** Its name in patterns: {@code g-force}. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
