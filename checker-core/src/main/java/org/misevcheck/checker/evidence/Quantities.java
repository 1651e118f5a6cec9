package org.misevcheck.checker.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.evidence.Quantity.Measure;
import org.misevcheck.checker.evidence.Words.Kind;
import org.misevcheck.checker.evidence.Words.Word;

/** Finds numbers with units among words: {@code 150,000×g}, {@code 3 × 10⁹ particles/kg}, {@code 2- to 6-week-old}. */
final class Quantities extends Numbers {

    private static final Set<String> FIGURES =
            Set.of("fig", "figs", "figure", "figures", "table", "tables", "panel", "panels");

    /** Words between a figure and its last panel, at most. */
    private static final int PANELS = 12;

    /** Words and hyphens of a name of cells, at most. */
    private static final int NAME_OF_CELLS = 4;

    /** Cells are seldom used after more passages; {@code p38} and {@code p53} are proteins. */
    private static final int LAST_PASSAGE = 30;

    /** Words between a number of animals or donors and them: {@code 48 healthy male adult rats}. */
    private static final int ATTRIBUTES = 7;

    private static final Set<String> NO_ATTRIBUTES = Set.of(
            "of", "in", "for", "to", "with", "and", "or", "per", "at", "from", "on", "were", "was", "by", "group",
            "groups", "the", "each", "than", "as", "is", "are", "fold", "types", "after", "into", "using");

    /** What is weighed in grams though it is more than 200 of them. */
    private static final Set<String> WEIGHED =
            Set.of("rats", "rat", "rabbits", "pigs", "hamsters", "male", "female", "males", "females", "bw", "wistar");

    /** Lengths in lower case, concentrations with a capital. */
    private static final Set<String> MOLAR = Set.of("um", "nm", "mm");

    private static final double THOUSAND = 1000;

    /** What stands between a mass and what it is given to: {@code mg EV protein per kg}, {@code µg of exosomes/kg}. */
    private static final Set<String> SUBSTANCES = Set.of(
            "of",
            "protein",
            "proteins",
            "total",
            "ev",
            "evs",
            "sev",
            "sevs",
            "mev",
            "mevs",
            "exo",
            "exos",
            "exosome",
            "exosomes",
            "exosomal",
            "vesicle",
            "vesicles",
            "vesicular");

    private static final Set<String> MASSES = Set.of("ug", "mcg", "mg");

    /** Words between a number of doses and them: {@code three intra-articular injections}. */
    private static final int ATTRIBUTES_OF_DOSES = 4;

    private static final Set<String> OF_DOSES = Set.of(
            "i",
            "v",
            "p",
            "s",
            "c",
            "m",
            "iv",
            "ip",
            "sc",
            "im",
            "tail",
            "vein",
            "daily",
            "weekly",
            "biweekly",
            "monthly",
            "consecutive",
            "successive",
            "repeated",
            "repeat",
            "separate",
            "equal",
            "identical",
            "local",
            "systemic",
            "topical",
            "oral",
            "arterial",
            "articular",
            "venous",
            "peritoneal",
            "nasal",
            "tracheal",
            "thecal",
            "vitreal",
            "exosome",
            "exosomes",
            "exo",
            "ev",
            "evs",
            "sev",
            "sevs",
            "vesicle",
            "msc",
            "cell");

    /** A number behind one of these is a name's, not that of what follows: {@code day 3 injections}. */
    private static final Set<String> NUMBERED =
            Set.of("day", "days", "week", "weeks", "group", "groups", "phase", "step", "experiment", "table", "part");

    private static final Set<String> TIMES =
            Set.of("day", "days", "week", "weeks", "wk", "h", "hr", "hrs", "hour", "hours");

    private static final Set<Measure> TELLS_OF_DAYS = Set.of(Measure.OCCASIONS, Measure.DAY_SPAN);

    private static final int LONGEST_SPAN = 100;

    /** Per cent. */
    private static final int HALF = 50;

    /** No unit is written in more words and signs than this. */
    private static final int LONGEST_UNIT = 5;

    private static final Map<String, List<Measure>> MEASURES = measures();

    private final List<Quantity> found = new ArrayList<>();

    private Quantities(String text, List<Word> words) {
        super(text, words);
    }

    static List<Quantity> in(String text, List<Word> words) {
        Quantities quantities = new Quantities(text, words);
        int occasions = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (i >= occasions) {
                occasions = Math.max(quantities.occasions(i), quantities.span(i));
            }
            if (word.kind() == Kind.NUMBER) {
                quantities.bracketed(i);
                int ordinal = quantities.ordinalPassage(i);
                if (ordinal > i) {
                    i = ordinal;
                    continue;
                }
            }
            if (word.kind() == Kind.NUMBER && !quantities.isOfName(i) && !quantities.isPanel(i) || isNumeral(word)) {
                i = quantities.read(i);
            } else if (word.kind() == Kind.LETTERS) {
                i = quantities.named(i);
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
        int next = low.next();
        int joint = next;
        if (isSign(joint, "±") || (isSign(joint, "+") && isSign(joint + 1, "/"))) {
            int deviation = isSign(joint, "±") ? joint + 1 : joint + 3;
            Amount spread = amount(deviation);
            if (spread != null) {
                next = spread.next();
                found.add(new Quantity(Measure.MEAN_OF, low.value(), low.value(), 1, first, next - 1));
                found.add(new Quantity(Measure.SPREAD, spread.value(), spread.value(), 1, first, next - 1));
            }
        } else {
            joint = skip(joint, "-");
            joint = isForm(joint, "to") || isForm(joint, "and") ? skip(joint + 1, "-") : joint;
            high = joint > next ? amount(joint) : null;
        }
        if (high != null && add(first, sharing(low, high), high)) {
            return found.get(found.size() - 1).last();
        }
        if (add(first, low, new Amount(low.value(), next, low.power()))) {
            return found.get(found.size() - 1).last();
        }
        if (low.isPower() || (high != null && high.isPower())) {
            Amount end = high != null && high.isPower() ? high : low;
            Amount start = sharing(low, end);
            found.add(new Quantity(Measure.POWER, start.value(), end.value(), 1, first, end.next() - 1));
            if (isOfCells(end.next())) {
                found.add(new Quantity(Measure.POWER_OF_CELLS, start.value(), end.value(), 1, first, end.next() - 1));
            }
            return end.next() - 1;
        }
        if (next == low.next() && !doses(first, low)) {
            creatures(first, low);
        }
        return next - 1;
    }

    /** {@code hADMSCs}, {@code human UC-MSCs}, but not {@code MSCs-EVs}. */
    private boolean isOfCells(int from) {
        for (int i = from; i < Math.min(words.size(), from + NAME_OF_CELLS); i++) {
            String form = words.get(i).form();
            if (form.endsWith("scs") || form.equals("cells")) {
                return !(isSign(i + 1, "-")
                        || isForm(i + 1, "derived")
                        || isForm(i + 1, "evs")
                        || isForm(i + 1, "exosomes")
                        || isForm(i + 1, "exos"));
            }
            if (words.get(i).kind() != Kind.LETTERS && !form.equals("-")) {
                return false;
            }
        }
        return false;
    }

    /** {@code 1-5 × 10⁵}: the power is that of both ends. */
    private static Amount sharing(Amount low, Amount high) {
        return low.isPower() ? low : new Amount(low.value() * high.power(), low.next(), high.power());
    }

    /**
     * {@code days 0, 3 and 7}, {@code day 1 and day 4}, {@code 3, 24 and 48 h}: how many there are. Tells the first word
     * behind them; what is in them is read again.
     */
    private int occasions(int first) {
        boolean named = TIMES.contains(words.get(first).form());
        Amount amount = named ? signed(first + 1) : amount(first);
        if (amount == null
                || isSign(first - 1, "/")
                || isForm(first - 1, "between")
                || isOfName(named ? first + 1 : first)) {
            return first + 1;
        }
        int count = 1;
        double latest = amount.value();
        int end = amount.next();
        boolean closed = false;
        boolean repeated = false;
        while (!closed) {
            int next = !named && isTime(end) ? end + 1 : end;
            int joint = skip(next, ",");
            closed = isForm(joint, "and") || isSign(joint, "&");
            joint = closed ? joint + 1 : joint;
            boolean again = named && joint > next && isTime(joint);
            repeated |= again;
            Amount one = joint > next ? amount(again ? joint + 1 : joint) : null;
            if (one == null || one.isPower() || one.value() <= latest || isMarked(one.next())) {
                closed = false;
                break;
            }
            count++;
            latest = one.value();
            end = one.next();
        }
        boolean timed = named || isTime(end);
        end += named || !timed ? 0 : 1;
        boolean plural = words.get(first).form().endsWith("s");
        if (timed && count > 1 && (closed || !named || repeated || (plural && count > 2))) {
            found.add(new Quantity(Measure.OCCASIONS, count, count, 1, first, end - 1));
            return end;
        }
        return first + 1;
    }

    /** {@code day 1 to day 7}, {@code days 0-6}, {@code five consecutive days}: how many these are; tells the first word behind them. */
    private int span(int first) {
        Amount run = amount(first);
        if (run != null
                && (isForm(run.next(), "consecutive") || isForm(run.next(), "successive"))
                && isForm(run.next() + 1, "days")) {
            found.add(new Quantity(Measure.DAY_SPAN, run.value(), run.value(), 1, first, run.next() + 1));
            return run.next() + 2;
        }
        boolean plural = isForm(first, "days");
        Amount from = plural || isForm(first, "day") ? signed(first + 1) : null;
        if (from == null) {
            return first + 1;
        }
        int joint = skip(from.next(), "-");
        joint = isForm(joint, "to") || isForm(joint, "through") || isForm(joint, "until") ? joint + 1 : joint;
        boolean again = isForm(joint, "day") || isForm(joint, "days");
        boolean joined = joint > from.next() && (plural || again || isForm(first - 1, "from"));
        Amount to = joined ? amount(again ? joint + 1 : joint) : null;
        if (to == null || to.value() <= from.value() || to.value() - from.value() > LONGEST_SPAN) {
            return first + 1;
        }
        double days = to.value() - from.value() + 1;
        found.add(new Quantity(Measure.DAY_SPAN, days, days, 1, first, to.next() - 1));
        return to.next();
    }

    /** The number here, or behind the sign of a negative one. */
    private @Nullable Amount signed(int at) {
        return amount(isSign(at, "-") ? at + 1 : at);
    }

    private boolean isTime(int at) {
        return at < words.size() && TIMES.contains(words.get(at).form());
    }

    /** Whether a number has what makes it another thing's: {@code 5 mice}, {@code 8%}, {@code 2-4}. */
    private boolean isMarked(int at) {
        return at < words.size()
                && (isSign(at, "%")
                        || isSign(at, "-")
                        || isSign(at, "±")
                        || Measure.ANIMALS.units().contains(words.get(at).form())
                        || Measure.MICROGRAMS.units().contains(words.get(at).form()));
    }

    /** A number of doses of which something is said before they are named. */
    private boolean doses(int first, Amount amount) {
        if (amount.value() < 1 || amount.value() > 100 || amount.value() != Math.rint(amount.value())) {
            return false;
        }
        if (first > 0 && NUMBERED.contains(words.get(first - 1).form())) {
            return false;
        }
        for (int i = amount.next(), others = 0; i < words.size() && others <= ATTRIBUTES_OF_DOSES; i++) {
            Word word = words.get(i);
            if (word.kind() == Kind.SIGN) {
                if (!word.form().equals("-") && !word.form().equals(".")) {
                    return false;
                }
                continue;
            }
            if (others > 0
                    && Measure.DOSES.units().contains(word.form())
                    && !word.form().equals("times")) {
                found.add(new Quantity(Measure.DOSES, amount.value(), amount.value(), 1, first, i));
                return true;
            }
            if (!OF_DOSES.contains(word.form())
                    && !word.form().startsWith("intra")
                    && !word.form().startsWith("subcutan")) {
                return false;
            }
            others++;
        }
        return false;
    }

    /** {@code n = 6}, {@code n = 4-6}, {@code passage 3}, {@code P3-P5}, {@code third to fifth passage}. */
    private int named(int at) {
        String form = words.get(at).form();
        if (form.equals("n") && (isSign(at + 1, "=") || isSign(at + 1, "≥"))) {
            Amount low = amount(at + 2);
            if (low != null && low.value() == Math.rint(low.value())) {
                return add(Measure.GROUP_SIZE, at, low, amount(behindJoint(low.next())));
            }
        } else if (form.equals("passage") || form.equals("passages")) {
            int number = at + 1;
            while (isForm(number, "number")
                    || isForm(number, "numbers")
                    || isForm(number, "no")
                    || isSign(number, ".")) {
                number++;
            }
            Amount low = passage(number);
            if (low != null) {
                return add(Measure.PASSAGE, at, low, passage(behindJoint(low.next())));
            }
        } else if (isPassage(at) && passage(at) != null) {
            Amount low = passage(at);
            return low == null ? at : add(Measure.PASSAGE, at, low, passage(behindJoint(low.next())));
        } else {
            return ordinalPassage(at);
        }
        return at;
    }

    /** {@code third passage}, {@code 3rd to 5th passages}. */
    private int ordinalPassage(int at) {
        Amount low = ordinal(at);
        if (low != null) {
            Amount high = ordinal(behindJoint(low.next()));
            int next = (high == null ? low : high).next();
            if (isForm(skip(next, "-"), "passage") || isForm(next, "passages")) {
                return add(Measure.PASSAGE, at, low, high);
            }
        }
        return at;
    }

    /** {@code p3}, {@code P12}, but not the protein {@code p24}. */
    private boolean isPassage(int at) {
        String form = words.get(at).form();
        return (form.length() == 2 || form.length() == 3)
                && form.charAt(0) == 'p'
                && form.chars().skip(1).allMatch(c -> c >= '0' && c <= '9')
                && (form.length() == 2 || text.charAt(words.get(at).start()) == 'P');
    }

    private int behindJoint(int at) {
        int next = skip(at, "-");
        if (isForm(next, "to") || isForm(next, "and") || isForm(next, "or")) {
            next = skip(next + 1, "-");
        }
        return next == at ? words.size() : next;
    }

    private @Nullable Amount passage(int at) {
        if (at >= words.size()) {
            return null;
        }
        String form = words.get(at).form();
        Amount amount = isPassage(at) ? new Amount(Integer.parseInt(form.substring(1)), at + 1, 1) : amount(at);
        return amount == null || amount.value() > LAST_PASSAGE ? null : amount;
    }

    private int add(Measure measure, int first, Amount low, @Nullable Amount high) {
        Amount end = high == null || high.value() <= low.value() ? low : high;
        found.add(new Quantity(measure, low.value(), end.value(), 1, first, end.next() - 1));
        return end.next() - 1;
    }

    private static boolean isPlural(String form) {
        return form.endsWith("s") || form.equals("mice") || form.equals("sheep");
    }

    /** {@code 91 (9)}, {@code 0.98 (0.12)} and, with commas for points, {@code 0,98 (0,12)}. */
    private void bracketed(int first) {
        int bracket = endOfDecimal(first);
        if (isSign(first - 1, ",") || !isSign(bracket, "(") || isForm(bracket + 1, "n")) {
            return;
        }
        int end = endOfDecimal(bracket + 1);
        if (end > bracket + 1 && isSign(end, ")")) {
            double value = decimal(first, bracket);
            found.add(new Quantity(Measure.BRACKETED, value, value, 1, first, end));
        }
    }

    /** A number of animals or donors of which something is said before they are named. */
    private void creatures(int first, Amount amount) {
        if (amount.value() < 1 || amount.value() > 5000 || amount.value() != Math.rint(amount.value())) {
            return;
        }
        for (int i = amount.next(); i < words.size() && i <= amount.next() + ATTRIBUTES; i++) {
            Word word = words.get(i);
            for (Measure measure : List.of(Measure.ANIMALS, Measure.DONORS, Measure.WOUNDS)) {
                if (measure.units().contains(word.form()) && isPlural(word.form())) {
                    found.add(new Quantity(measure, amount.value(), amount.value(), 1, first, i));
                    return;
                }
            }
            boolean attribute = word.kind() == Kind.LETTERS
                    ? !NO_ATTRIBUTES.contains(word.form()) && !isNumeral(word)
                    : isSign(i, "-") || isSign(i, "/") || isSign(i - 1, "/");
            if (!attribute) {
                return;
            }
        }
    }

    private boolean add(int first, Amount low, Amount high) {
        int from = skip(high.next(), "-");
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
            if (MASSES.contains(unit) && SUBSTANCES.contains(form) && isDividedBehind(i)) {
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
            if (best.equals("g")
                    && (measure == Measure.G_FORCE) != (times || (low.value() >= 200 && !isOfAnimals(first, last)))) {
                continue;
            }
            if (MOLAR.contains(best)
                    && (measure == Measure.MICROMOLAR)
                            != (text.charAt(words.get(last).end() - 1) == 'M')) {
                continue;
            }
            double factor = measure.factor(best);
            if (measure.isOfSpin() && words.get(first).form().matches("[0-9]{1,3}\\.[0-9]{3}")) {
                factor *= THOUSAND;
            }
            boolean listed = measure.isOfSpin() && isForm(low.next(), "and");
            double least = listed ? high.value() : low.value();
            int start = listed ? low.next() + 1 : first;
            Measure bounded = measure == Measure.PERCENT ? bounded(first, high.value()) : measure;
            found.add(new Quantity(bounded, least * factor, high.value() * factor, factor, start, last));
            if (measure.isOfSpin() || measure == Measure.MINUTES) {
                addListed(start, measure, factor);
            }
            return true;
        }
        return false;
    }

    /** {@code 300, 2000} of {@code 300, 2000 and 10,000 × g}. */
    private void addListed(int first, Measure measure, double factor) {
        int place = found.size() - 1;
        int before = place - 1;
        while (before >= 0 && TELLS_OF_DAYS.contains(found.get(before).measure())) {
            before--;
        }
        int after = before < 0 ? -1 : found.get(before).last();
        for (int i = first - 1; i > after; i--) {
            int joints = i;
            while (i > after && (isSign(i, ",") || isForm(i, "and"))) {
                i--;
            }
            if (i == joints || i <= after || !isDecimal(i)) {
                return;
            }
            double value = Double.parseDouble(words.get(i).form()) * factor;
            found.add(place, new Quantity(measure, value, value, factor, i, i));
        }
    }

    /** Whether {@code per kg} comes behind what has the mass. */
    private boolean isDividedBehind(int at) {
        int next = at;
        while (next < words.size() && SUBSTANCES.contains(words.get(next).form())) {
            next++;
        }
        return (isForm(next, "per") || isSign(next, "/")) && isForm(next + 1, "kg");
    }

    /** A share that is told by a bound; one from above that leaves room for most, as in "up to 98 %", is none. */
    private Measure bounded(int first, double share) {
        boolean more = isSign(first - 1, ">")
                || isSign(first - 1, "≥")
                || isForm(first - 2, "more")
                || isForm(first - 2, "greater")
                || isForm(first - 2, "higher")
                || isForm(first - 2, "least")
                || isForm(first - 1, "over")
                || isForm(first - 1, "above")
                || isForm(first - 1, "exceed")
                || isForm(first - 1, "exceeded")
                || isForm(first - 1, "exceeding");
        boolean less = isSign(first - 1, "<")
                || isSign(first - 1, "≤")
                || isForm(first - 2, "less")
                || isForm(first - 2, "fewer")
                || isForm(first - 2, "lower")
                || isForm(first - 1, "below")
                || isForm(first - 1, "under")
                || isForm(first - 1, "most") && isForm(first - 2, "at")
                || isForm(first - 1, "to") && isForm(first - 2, "up");
        if (!more && !less) {
            return Measure.PERCENT;
        }
        if (more != isDenied(first)) {
            return Measure.PERCENT_ABOVE;
        }
        return share <= HALF ? Measure.PERCENT_BELOW : Measure.PERCENT;
    }

    /** {@code no more than 2 %}, {@code did not exceed}, {@code not exceeding}. */
    private boolean isDenied(int first) {
        int before = isForm(first - 2, "more")
                        || isForm(first - 2, "greater")
                        || isForm(first - 2, "higher")
                        || isForm(first - 2, "less")
                        || isForm(first - 2, "fewer")
                        || isForm(first - 2, "lower")
                ? first - 3
                : first - 2;
        return isForm(before, "no") || isForm(before, "not") || isForm(before, "never");
    }

    /** Whether it is a weight: a word of animals or of weighing stands near it. */
    private boolean isOfAnimals(int first, int last) {
        for (int i = Math.max(0, first - 12); i < Math.min(words.size(), last + 6); i++) {
            String form = words.get(i).form();
            if (form.startsWith("centrifug") || form.startsWith("spun") || form.startsWith("pellet")) {
                return false;
            }
        }
        for (int i = Math.max(0, first - 12); i < Math.min(words.size(), last + 6); i++) {
            String form = words.get(i).form();
            if (form.startsWith("weigh") || WEIGHED.contains(form)) {
                return true;
            }
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

    /** {@code DLD-1}, {@code IL-6}, {@code C57BL/6}: no number of anything. */
    private boolean isOfName(int at) {
        return at >= 2
                && (isSign(at - 1, "-")
                        || isSign(at - 1, "/")
                                && words.get(at - 2).form().chars().anyMatch(Character::isDigit))
                && text.charAt(words.get(at - 1).start()) != '−'
                && words.get(at - 1).end() == words.get(at).start()
                && words.get(at - 2).end() == words.get(at - 1).start()
                && words.get(at - 2).kind() == Kind.LETTERS;
    }

    /** {@code Fig. 2d} and {@code Figs 1a, 2h and 3g}, which are neither days nor hours nor grams. */
    private boolean isPanel(int at) {
        if (at + 1 >= words.size()
                || words.get(at + 1).form().length() != 1
                || words.get(at + 1).kind() != Kind.LETTERS
                || !touches(at)) {
            return false;
        }
        for (int i = at - 1; i >= 0 && i >= at - PANELS; i--) {
            String form = words.get(i).form();
            if (FIGURES.contains(form)) {
                return true;
            }
            if (words.get(i).kind() == Kind.LETTERS && form.length() > 1 && !form.equals("and")) {
                return false;
            }
        }
        return false;
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
