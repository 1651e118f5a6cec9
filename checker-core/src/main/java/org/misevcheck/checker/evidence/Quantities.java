package org.misevcheck.checker.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.evidence.Quantity.Measure;
import org.misevcheck.checker.evidence.Words.Kind;
import org.misevcheck.checker.evidence.Words.Word;

/** Finds numbers with units among words: {@code 150,000×g}, {@code 3 × 10⁹ particles/kg}, {@code 2- to 6-week-old}. */
final class Quantities {

    private static final Map<String, Integer> NUMERALS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20));

    private static final double THOUSAND = 1000;

    /** No unit is written in more words and signs than this. */
    private static final int LONGEST_UNIT = 5;

    private static final Map<String, List<Measure>> MEASURES = measures();

    private final String text;
    private final List<Word> words;
    private final List<Quantity> found = new ArrayList<>();

    private Quantities(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    static List<Quantity> in(String text, List<Word> words) {
        Quantities quantities = new Quantities(text, words);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.kind() == Kind.NUMBER || (word.kind() == Kind.LETTERS && NUMERALS.containsKey(word.form()))) {
                i = quantities.read(i);
            }
        }
        return quantities.found;
    }

    /** Reads the quantity that begins here, and tells the last word that was used. */
    private int read(int first) {
        Amount low = amount(first);
        if (low == null) {
            return first;
        }
        Amount high = null;
        int next = low.next;
        int joint = next;
        if (isSign(joint, "±") || (isSign(joint, "+") && isSign(joint + 1, "/"))) {
            int deviation = isSign(joint, "±") ? joint + 1 : joint + 3;
            Amount spread = amount(deviation);
            next = spread == null ? next : spread.next;
        } else {
            joint = skip(joint, "-");
            joint = isForm(joint, "to") || isForm(joint, "and") ? skip(joint + 1, "-") : joint;
            high = joint > next ? amount(joint) : null;
        }
        if (high != null && add(first, low, high)) {
            return found.get(found.size() - 1).last();
        }
        if (add(first, low, new Amount(low.value, next))) {
            return found.get(found.size() - 1).last();
        }
        return first;
    }

    private boolean add(int first, Amount low, Amount high) {
        int from = skip(high.next, "-");
        String unit = "";
        String best = null;
        int last = from;
        boolean times = false;
        for (int i = from; i < words.size() && i < from + LONGEST_UNIT + 1; i++) {
            Word word = words.get(i);
            String form = word.form();
            if (word.kind() == Kind.NUMBER && !unit.endsWith("cm")) {
                break;
            }
            if (form.equals("x") && unit.isEmpty()) {
                times = true;
                continue;
            }
            if (form.equals("per") || form.equals("of")) {
                form = form.equals("per") ? "/" : form;
            } else if (word.kind() == Kind.RAISED && form.startsWith("-")) {
                unit = divided(unit);
                form = form.equals("-1") ? "" : form.substring(1);
            } else if (form.equals("(") || form.equals(")") || form.equals(",") || form.equals(";")) {
                break;
            }
            unit = unit + form;
            if (MEASURES.containsKey(unit) && !isSingleCapital(unit, word)) {
                best = unit;
                last = i;
            }
        }
        if (best == null) {
            return false;
        }
        for (Measure measure : MEASURES.get(best)) {
            if (best.equals("g") && (measure == Measure.G_FORCE) != (times || low.value >= 200)) {
                continue;
            }
            double factor = measure.factor(best);
            if (measure.isOfSpin() && words.get(first).form().matches("[0-9]{1,3}\\.[0-9]{3}")) {
                factor *= THOUSAND;
            }
            found.add(new Quantity(measure, low.value * factor, high.value * factor, first, last));
            return true;
        }
        return false;
    }

    /** {@code ug kg} before a raised {@code -1} is {@code ug/kg}. */
    private static String divided(String unit) {
        for (String below : List.of("kg", "ml", "l", "cm", "mouse", "rat", "animal")) {
            if (unit.endsWith(below) && unit.length() > below.length() && !unit.contains("/")) {
                return unit.substring(0, unit.length() - below.length()) + "/" + below;
            }
        }
        return unit;
    }

    /** {@code 3D} is no three days. */
    private boolean isSingleCapital(String unit, Word word) {
        return unit.length() == 1 && Character.isUpperCase(text.charAt(word.start()));
    }

    private record Amount(double value, int next) {}

    private @Nullable Amount amount(int at) {
        if (at >= words.size()) {
            return null;
        }
        Word word = words.get(at);
        if (word.kind() == Kind.LETTERS) {
            Integer numeral = NUMERALS.get(word.form());
            return numeral == null ? null : new Amount(numeral, at + 1);
        }
        if (word.kind() != Kind.NUMBER) {
            return null;
        }
        int next = at + 1;
        String digits = word.form();
        if (digits.matches("[1-9][0-9]{0,2}") && isThousands(next)) {
            digits += words.get(next).form();
            next++;
        }
        double value;
        try {
            value = Double.parseDouble(digits);
        } catch (NumberFormatException e) {
            return null;
        }
        if (isNegative(at)) {
            value = -value;
        }
        if (isForm(next, "x") || isSign(next, "*") || isSign(next, "·")) {
            Amount power = power(next + 1);
            if (power != null) {
                return new Amount(value * power.value, power.next);
            }
        } else if (digits.equals("10")) {
            Amount power = power(at);
            if (power != null) {
                return power;
            }
        } else if (next < words.size() && words.get(next).form().matches("e[0-9]{1,2}") && touches(next - 1)) {
            return new Amount(
                    value * Math.pow(10, Integer.parseInt(words.get(next).form().substring(1))), next + 1);
        }
        return new Amount(value, next);
    }

    /** {@code 10⁹}, {@code 10^9}, {@code 10 9}, and {@code 109} where a sign of multiplication stands before. */
    private @Nullable Amount power(int at) {
        if (at >= words.size() || words.get(at).kind() != Kind.NUMBER) {
            return null;
        }
        String form = words.get(at).form();
        boolean ten = form.equals("10");
        if (ten && at + 1 < words.size()) {
            Word next = words.get(at + 1);
            if (next.kind() == Kind.RAISED && next.form().matches("-?[0-9]{1,2}")) {
                return new Amount(Math.pow(10, Integer.parseInt(next.form())), at + 2);
            }
            if (next.form().equals("^")
                    && at + 2 < words.size()
                    && words.get(at + 2).form().matches("[0-9]{1,2}")) {
                return new Amount(
                        Math.pow(10, Integer.parseInt(words.get(at + 2).form())), at + 3);
            }
            boolean behindTimes = at > 0 && (isForm(at - 1, "x") || isSign(at - 1, "*"));
            if (behindTimes && next.kind() == Kind.NUMBER && next.form().matches("[0-9]{1,2}")) {
                return new Amount(Math.pow(10, Integer.parseInt(next.form())), at + 2);
            }
        }
        boolean behindTimes = at > 0 && (isForm(at - 1, "x") || isSign(at - 1, "*"));
        if (behindTimes && form.matches("10([1-9]|1[0-9])")) {
            return new Amount(Math.pow(10, Integer.parseInt(form.substring(2))), at + 1);
        }
        return null;
    }

    /** {@code -80}, {@code at−80} and {@code at − 80}, but not {@code 4-80}, {@code 4 - 80} or {@code CD-80}. */
    private boolean isNegative(int at) {
        if (isForm(at - 1, "minus")) {
            return true;
        }
        if (!isSign(at - 1, "-")) {
            return false;
        }
        Word sign = words.get(at - 1);
        boolean touches = sign.end() == words.get(at).start();
        boolean touched = sign.start() > 0 && Character.isLetterOrDigit(text.charAt(sign.start() - 1));
        if (touched) {
            return touches
                    && text.charAt(sign.start()) == '−'
                    && words.get(at - 2).kind() == Kind.LETTERS;
        }
        return touches || isForm(at - 2, "at") || isForm(at - 2, "to") || isSign(at - 2, "(");
    }

    /** {@code 000} of {@code 100 000}. */
    private boolean isThousands(int at) {
        return at < words.size()
                && words.get(at).kind() == Kind.NUMBER
                && words.get(at).form().matches("[0-9]{3}")
                && words.get(at).start() == words.get(at - 1).end() + 1
                && Character.isSpaceChar(text.charAt(words.get(at).start() - 1));
    }

    private boolean touches(int at) {
        return words.get(at).end() == words.get(at + 1).start();
    }

    private int skip(int at, String sign) {
        return isSign(at, sign) ? at + 1 : at;
    }

    private boolean isSign(int at, String sign) {
        return at >= 0
                && at < words.size()
                && words.get(at).kind() == Kind.SIGN
                && words.get(at).form().equals(sign);
    }

    private boolean isForm(int at, String form) {
        return at >= 0 && at < words.size() && words.get(at).form().equals(form);
    }

    private static Map<String, List<Measure>> measures() {
        Map<String, List<Measure>> byUnit = new HashMap<>();
        for (Measure measure : Measure.values()) {
            measure.units().forEach(unit -> byUnit.computeIfAbsent(unit, u -> new ArrayList<>())
                    .add(measure));
        }
        return byUnit;
    }
}
