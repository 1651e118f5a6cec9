package org.misevcheck.checker.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.evidence.Words.Kind;
import org.misevcheck.checker.evidence.Words.Word;

/** Reads numbers among words: {@code 100 000}, {@code 3 × 10⁹}, {@code twenty-four}, {@code −80}, {@code 3rd}. */
class Numbers {

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
            Map.entry("sixteen", 16),
            Map.entry("eighteen", 18),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10));

    private static final Set<String> COUNTED_IN_MILLIONS =
            Set.of("cells", "particles", "vesicles", "exosomes", "evs", "sevs", "mscs", "bmscs", "adscs");

    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

    final String text;
    final List<Word> words;

    Numbers(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /** @param next the first word behind it
     *  @param power the power of ten, or the million, that it was written with; else 1 */
    record Amount(double value, int next, double power) {

        boolean isPower() {
            return power != 1;
        }
    }

    /** {@code 5} or {@code five}. */
    static boolean isNumber(Word word) {
        return word.kind() == Kind.NUMBER || isNumeral(word);
    }

    /** {@code five}. */
    static boolean isNumeral(Word word) {
        return word.kind() == Kind.LETTERS && NUMERALS.containsKey(word.form());
    }

    /** In digits. */
    static String digits(Word number) {
        Integer numeral = NUMERALS.get(number.form());
        return numeral == null ? number.form() : numeral.toString();
    }

    /** {@code third}, {@code 3rd}; null where there is none. */
    @Nullable
    Amount ordinal(int at) {
        if (at >= words.size()) {
            return null;
        }
        String form = words.get(at).form();
        if (words.get(at).kind() == Kind.NUMBER) {
            boolean isOrdinal = at + 1 < words.size()
                    && ORDINAL_ENDINGS.contains(words.get(at + 1).form())
                    && touches(at);
            return isOrdinal && form.length() < 3 && form.indexOf('.') < 0
                    ? new Amount(Integer.parseInt(form), at + 2, 1)
                    : null;
        }
        Integer ordinal = ORDINALS.get(form);
        return ordinal == null ? null : new Amount(ordinal, at + 1, 1);
    }

    /** Behind {@code 0.98} or, with a comma for the point, {@code 0,98}; the place itself where no such number begins. */
    int endOfDecimal(int at) {
        if (!isDecimal(at)) {
            return at;
        }
        boolean comma =
                isSign(at + 1, ",") && touches(at) && at + 2 < words.size() && touches(at + 1) && isDecimal(at + 2);
        return comma ? at + 3 : at + 1;
    }

    /** Whether it is a number with one point at most, and not a date or the number of a section. */
    boolean isDecimal(int at) {
        return at < words.size()
                && words.get(at).kind() == Kind.NUMBER
                && words.get(at).form().indexOf('.') == words.get(at).form().lastIndexOf('.');
    }

    double decimal(int from, int to) {
        String fraction = to - from > 1 ? "." + words.get(from + 2).form() : "";
        return Double.parseDouble(words.get(from).form().replaceAll("\\..*", to - from > 1 ? "" : "$0") + fraction);
    }

    /** The number that begins here, with its power; null where there is none. */
    @Nullable
    Amount amount(int at) {
        if (at >= words.size()) {
            return null;
        }
        Word word = words.get(at);
        if (word.kind() == Kind.LETTERS) {
            return numeral(at);
        }
        if (word.kind() != Kind.NUMBER) {
            return null;
        }
        int next = at + 1;
        String digits = word.form();
        if (digits.length() <= 3 && isThousands(next) && digits.matches("[1-9][0-9]{0,2}")) {
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
                return new Amount(value * power.value, power.next, power.value);
            }
        } else if (next < words.size()
                && words.get(next).form().startsWith("x10")
                && words.get(next).form().length() <= 5
                && touches(at)) {
            // 2x105 and, as many write it, 2x10e5; but not the 2x10cm of a dish.
            String exponent = words.get(next).form().substring(3).replaceFirst("^e(?=.)", "");
            Amount glued = exponent.isEmpty()
                    ? raised(next)
                    : exponent.matches("[0-9]{1,2}") ? power(exponent, next + 1) : null;
            if (glued != null) {
                return new Amount(value * glued.value, glued.next, glued.value);
            }
        } else if (digits.equals("10")) {
            Amount power = power(at);
            if (power != null) {
                return power;
            }
        } else if (digits.length() == 3 && isLostPower(digits, next)) {
            return power(digits.substring(2), next);
        } else if (isForm(next, "e")
                && touches(at)
                && isSign(next + 1, "+")
                && next + 2 < words.size()
                && words.get(next + 2).form().matches("[0-9]{1,2}")) {
            Amount power = power(words.get(next + 2).form(), next + 3);
            return new Amount(value * power.value, power.next, power.value);
        } else if (next < words.size()
                && words.get(next).form().startsWith("e")
                && words.get(next).form().matches("e[0-9]{1,2}")
                && touches(next - 1)) {
            Amount power = power(words.get(next).form().substring(1), next + 1);
            return new Amount(value * power.value, power.next, power.value);
        }
        return millions(value, next);
    }

    /** {@code 106 cells}, where the text has lost what was raised. */
    private boolean isLostPower(String digits, int next) {
        return digits.startsWith("10")
                && digits.charAt(2) >= '5'
                && next < words.size()
                && COUNTED_IN_MILLIONS.contains(words.get(next).form());
    }

    private Amount millions(double value, int next) {
        return isForm(next, "million") ? new Amount(value * 1e6, next + 1, 1e6) : new Amount(value, next, 1);
    }

    /** {@code six}, {@code twenty-four}, {@code one hundred and twenty-six}. */
    private @Nullable Amount numeral(int at) {
        Integer numeral = at < words.size() ? NUMERALS.get(words.get(at).form()) : null;
        if (numeral == null) {
            return null;
        }
        if (isForm(at + 1, "hundred")) {
            Amount rest = numeral(isForm(at + 2, "and") ? at + 3 : at + 2);
            return rest == null
                    ? new Amount(numeral * 100, at + 2, 1)
                    : new Amount(numeral * 100 + rest.value, rest.next, 1);
        }
        if (numeral >= 20 && isSign(at + 1, "-") && at + 2 < words.size()) {
            Integer ones = NUMERALS.get(words.get(at + 2).form());
            if (ones != null && ones < 10) {
                return new Amount(numeral + ones, at + 3, 1);
            }
        }
        return millions(numeral, at + 1);
    }

    private static Amount power(String exponent, int next) {
        double power = Math.pow(10, Integer.parseInt(exponent));
        return new Amount(power, next, power);
    }

    /** The exponent behind the word that ends in ten: raised, or behind a caret. */
    private @Nullable Amount raised(int ten) {
        Word next = ten + 1 < words.size() ? words.get(ten + 1) : null;
        if (next != null && next.kind() == Kind.RAISED && next.form().matches("-?[0-9]{1,2}")) {
            return power(next.form(), ten + 2);
        }
        if (next != null
                && next.form().equals("^")
                && ten + 2 < words.size()
                && words.get(ten + 2).form().matches("[0-9]{1,2}")) {
            return power(words.get(ten + 2).form(), ten + 3);
        }
        return null;
    }

    /** {@code 10⁹}, {@code 10^9}, {@code 10 9}, and {@code 109} where a sign of multiplication stands before. */
    private @Nullable Amount power(int at) {
        if (at >= words.size() || words.get(at).kind() != Kind.NUMBER) {
            return null;
        }
        String form = words.get(at).form();
        boolean ten = form.equals("10");
        boolean behindTimes = at > 0 && (isForm(at - 1, "x") || isSign(at - 1, "*"));
        if (ten) {
            Amount raised = raised(at);
            if (raised != null) {
                return raised;
            }
            Word next = at + 1 < words.size() ? words.get(at + 1) : null;
            if (behindTimes
                    && next != null
                    && next.kind() == Kind.NUMBER
                    && next.form().matches("[0-9]{1,2}")) {
                return power(next.form(), at + 2);
            }
        }
        if (behindTimes && form.matches("10([1-9]|1[0-9])")) {
            return power(form.substring(2), at + 1);
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
                && words.get(at).form().length() == 3
                && words.get(at).form().indexOf('.') < 0
                && words.get(at).start() == words.get(at - 1).end() + 1
                && Character.isSpaceChar(text.charAt(words.get(at).start() - 1));
    }

    boolean touches(int at) {
        return words.get(at).end() == words.get(at + 1).start();
    }

    int skip(int at, String sign) {
        return isSign(at, sign) ? at + 1 : at;
    }

    boolean isSign(int at, String sign) {
        return at >= 0
                && at < words.size()
                && words.get(at).kind() == Kind.SIGN
                && words.get(at).form().equals(sign);
    }

    boolean isForm(int at, String form) {
        return at >= 0 && at < words.size() && words.get(at).form().equals(form);
    }
}
