package org.misevcheck.checker.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Parts paragraphs into sentences, as methods sections are written: full of {@code 4 °C}, {@code Co., Ltd.} and
 * {@code i.v.}. One scan, no regular expressions.
 */
final class Sentences {

    /** Abbreviations that a name or a number follows. */
    private static final Set<String> BEFORE_NAMES = Set.of(
            "fig", "figs", "no", "nos", "nr", "dr", "prof", "mr", "mrs", "ms", "st", "e.g", "eg", "i.e", "ie", "vs",
            "cf", "ca", "approx", "eq", "eqs", "ref", "refs", "suppl", "supp", "tab", "vol", "pp", "resp", "cat", "lot",
            "art", "ver", "chap", "sect", "avg", "max", "viz", "u.s", "u.k", "ph.d", "m.d", "cat.no", "tel", "ext",
            "dept", "univ", "incl", "wt", "temp", "conc", "sci", "ser", "nat", "al.e");

    /** Abbreviations that may also end a sentence. */
    private static final Set<String> MAY_END = Set.of(
            "al", "etc", "inc", "ltd", "co", "corp", "gmbh", "llc", "sp", "spp", "var", "subsp", "a.m", "p.m", "b.w",
            "i.v", "i.p", "s.c", "i.m", "p.o", "i.n", "i.t", "i.d", "i.c.v", "o.d", "s.d", "s.e.m", "d.p.i", "h.p.i",
            "r.t", "n.s", "jr", "sr", "u.s.a");

    /** Words that begin sentences and no names. */
    private static final Set<String> OPENERS = Set.of(
            "The",
            "A",
            "An",
            "In",
            "We",
            "All",
            "After",
            "For",
            "To",
            "This",
            "These",
            "Those",
            "Each",
            "Then",
            "It",
            "At",
            "On",
            "Briefly",
            "Cells",
            "Mice",
            "Rats",
            "Animals",
            "Samples",
            "When",
            "As",
            "Both",
            "Our",
            "From",
            "By",
            "If",
            "Data",
            "Following",
            "Here",
            "However",
            "Thus",
            "With",
            "Finally",
            "Next",
            "Subsequently",
            "There",
            "They",
            "Similarly",
            "Moreover",
            "Furthermore",
            "Therefore",
            "Upon",
            "Before",
            "During",
            "Since");

    private static final String CLOSING = ")]}\"'\u201d\u2019\u00bb";
    private static final String OPENING = "([{\"'\u201c\u2018\u00ab";

    /** How long a bracket may stay open until it is taken for one that nobody closes. */
    private static final int LONGEST_BRACKET = 300;

    private Sentences() {}

    /** The sentences of a paragraph. */
    static List<Sentence> of(Block paragraph) {
        List<Sentence> sentences = new ArrayList<>();
        String text = paragraph.text();
        Places places = new Places(paragraph);
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            int from = start;
            int to = end;
            while (from < to && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                sentences.add(places.sentence(from, to, sentences.isEmpty()));
            }
            start = end;
        }
        return sentences;
    }

    /** All of a block as one sentence. */
    static List<Sentence> whole(Block block) {
        return block.text().isBlank()
                ? List.of()
                : List.of(new Places(block).sentence(0, block.text().length(), true));
    }

    /** Where the sentence ends that begins at an index. */
    private static int end(String text, int start) {
        int open = -1;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                open = i;
            } else if (c == ')' || c == ']') {
                open = -1;
            } else if (c == '.' || c == '?' || c == '!') {
                if (open >= 0 && i - open < LONGEST_BRACKET) {
                    continue;
                }
                int end = endAfter(text, start, i);
                if (end > 0) {
                    return end;
                }
            }
        }
        return text.length();
    }

    /** The end of the sentence that a mark ends, with what closes behind it; 0 if it ends none. */
    private static int endAfter(String text, int start, int mark) {
        int after = mark + 1;
        while (after < text.length() && (CLOSING.indexOf(text.charAt(after)) >= 0 || raised(text.charAt(after)))) {
            after++;
        }
        if (after == mark + 1) {
            after = behindCitation(text, mark);
        }
        if (after >= text.length()) {
            return text.length();
        }
        if (!Character.isWhitespace(text.charAt(after))) {
            return runTogether(text, start, mark) ? mark + 1 : 0;
        }
        int next = after;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next >= text.length()) {
            return text.length();
        }
        if (text.charAt(next) == '[' && next + 1 < text.length() && Character.isDigit(text.charAt(next + 1))) {
            int close = text.indexOf(']', next);
            if (close > 0 && close - next < 40 && (close + 1 == text.length() || text.charAt(close + 1) == ' ')) {
                return close + 1;
            }
        }
        if (!opens(text, next)) {
            return 0;
        }
        return text.charAt(mark) != '.' || endsAt(text, start, mark, next) ? after : 0;
    }

    /** Behind a mark of citation printed against the full stop: {@code mice.12,13 We}. */
    private static int behindCitation(String text, int mark) {
        int i = mark + 1;
        if (mark == 0 || Character.isDigit(text.charAt(mark - 1)) || i >= text.length()) {
            return i;
        }
        if (!Character.isDigit(text.charAt(i))) {
            return i;
        }
        while (i < text.length() && (Character.isDigit(text.charAt(i)) || ",-\u2013".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i - mark <= 12 && i < text.length() && text.charAt(i) == ' ' && text.charAt(i - 1) != ',' ? i : mark + 1;
    }

    private static boolean raised(char c) {
        return c == '\u00b9' || c == '\u00b2' || c == '\u00b3' || c >= '\u2070' && c <= '\u207e';
    }

    /** Whether two sentences stand together without a space, {@code ... cells.Mice were ...}. */
    private static boolean runTogether(String text, int start, int mark) {
        if (mark - start < 3 || mark + 2 >= text.length() || text.charAt(mark) != '.') {
            return false;
        }
        for (int i = mark - 3; i < mark; i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        if (!Character.isUpperCase(text.charAt(mark + 1)) || !Character.isLowerCase(text.charAt(mark + 2))) {
            return false;
        }
        int token = tokenStart(text, start, mark);
        for (int i = token; i < mark; i++) {
            if ("/@.:".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        String word = text.substring(token, mark);
        return !BEFORE_NAMES.contains(word) && !word.equals("www");
    }

    /** Whether a sentence can begin at an index. */
    private static boolean opens(String text, int next) {
        char c = text.charAt(next);
        if (Character.isUpperCase(c) || Character.isDigit(c) || c == '\u2022' || c == '*') {
            return true;
        }
        if (OPENING.indexOf(c) >= 0) {
            return next + 1 < text.length()
                    && (Character.isLetter(text.charAt(next + 1)) || Character.isDigit(text.charAt(next + 1)));
        }
        if (!Character.isLowerCase(c)) {
            return Character.isLetter(c);
        }
        int i = next + 1;
        if (i + 1 < text.length() && text.charAt(i) == ' ' && Character.isUpperCase(text.charAt(i + 1))) {
            // a panel in a legend: "d Western blot"
            return true;
        }
        // miR-100, siRNA, rEV, pH, β-Glucans
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
            i++;
        }
        return i == next + 1 && c > '\u0370' && i < text.length() && text.charAt(i) == '-';
    }

    /** Whether the full stop at an index ends a sentence, given that what follows could begin one. */
    private static boolean endsAt(String text, int start, int mark, int next) {
        int token = tokenStart(text, start, mark);
        if (token == mark) {
            return true;
        }
        char following = text.charAt(next);
        String word = text.substring(token, mark);
        if (word.length() <= 2 && allDigits(word) || numbering(word)) {
            // "1. Cells were", "2.1. Isolation", "Figure 3. Title"
            return !opensNumbered(text, start, token);
        }
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return !initial(text, start, token, next);
        }
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        if (BEFORE_NAMES.contains(lower)) {
            if (word.length() > 1 && allCapitals(word) && !Character.isDigit(following)) {
                // HLA-DR, MS, SCI
                return true;
            }
            return lower.equals("no") && !Character.isDigit(following) && OPENERS.contains(wordAt(text, next))
                    || lower.length() > 2 && Character.isUpperCase(following) && opener(text, next) && unit(lower);
        }
        boolean dotted = word.length() >= 3 && word.length() <= 7 && word.charAt(1) == '.';
        if (MAY_END.contains(lower) || dotted) {
            String name = wordAt(text, next);
            if (lower.equals("co") && (name.startsWith("L") && name.equalsIgnoreCase("ltd") || name.equals("KG"))) {
                return false;
            }
            return Character.isUpperCase(following)
                    && (name.length() == 1
                            ? OPENERS.contains(name)
                            : name.length() > 1 && Character.isLowerCase(name.charAt(1)));
        }
        if ((lower.equals("min") || lower.equals("sec") || lower.equals("p") || lower.equals("n"))
                && Character.isDigit(following)) {
            return token >= 2 && Character.isDigit(text.charAt(token - 2));
        }
        return true;
    }

    private static boolean allCapitals(String word) {
        return word.chars().allMatch(Character::isUpperCase);
    }

    /** Abbreviations among those before names that are quantities as well. */
    private static boolean unit(String word) {
        return word.equals("max") || word.equals("temp") || word.equals("conc");
    }

    private static boolean opener(String text, int next) {
        return OPENERS.contains(wordAt(text, next));
    }

    private static int tokenStart(String text, int start, int mark) {
        int i = mark;
        while (i > start) {
            char c = text.charAt(i - 1);
            if (Character.isWhitespace(c) || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0) {
                break;
            }
            if (!Character.isLetterOrDigit(c) && c != '.' && c != '/' && c != '@' && c != ':') {
                break;
            }
            i--;
        }
        return i;
    }

    private static boolean allDigits(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /** {@code 2.1}: also a decimal, so it counts at the beginning only. */
    private static boolean numbering(String word) {
        return word.length() <= 6
                && Character.isDigit(word.charAt(0))
                && word.chars().allMatch(c -> c == '.' || Character.isDigit(c));
    }

    /** Whether a number is the first thing in its sentence, or the second behind "Figure" or "Table". */
    private static boolean opensNumbered(String text, int start, int token) {
        int i = start;
        while (i < token && (Character.isWhitespace(text.charAt(i)) || OPENING.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i == token || Captions.labelEnd(text.substring(i, Math.min(text.length(), token + 12))) >= token - i;
    }

    /** Whether a capital with a full stop is an initial or a genus rather than the end of "vitamin C". */
    private static boolean initial(String text, int start, int token, int next) {
        if (token == start) {
            return true;
        }
        char before = text.charAt(token - 1);
        if (before == '\u00b0' || before == '\u02da' || before == '\u00ba') {
            return false;
        }
        int end = token;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int from = end;
        while (from > start && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String previous = text.substring(from, end);
        if (previous.isEmpty()) {
            char sign = end > start ? text.charAt(end - 1) : ' ';
            return sign != '\u00b0' && sign != '\u02da' && sign != '\u00ba' && sign != '%' && !Character.isDigit(sign);
        }
        if (Character.isUpperCase(previous.charAt(0))) {
            return !opener(text, next);
        }
        return switch (previous) {
            case "by", "and", "from", "to", "with", "for", "of", "or" -> !opener(text, next);
            default -> false;
        };
    }

    private static String wordAt(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    /** Finds the places of sentences, which come in order. */
    private static final class Places {

        private final Block block;
        private int word;

        Places(Block block) {
            this.block = block;
        }

        Sentence sentence(int from, int to, boolean first) {
            List<Block.Word> words = block.words();
            while (word < words.size() && words.get(word).end() <= from) {
                word++;
            }
            List<Region> lines = new ArrayList<>();
            int i = word;
            while (i < words.size() && words.get(i).start() < to) {
                Region region = words.get(i).region();
                int last = lines.size() - 1;
                if (last >= 0 && sameLine(lines.get(last), region)) {
                    lines.set(last, union(lines.get(last), region));
                } else {
                    lines.add(region);
                }
                i++;
            }
            int page = lines.isEmpty() ? block.page() : lines.get(0).page();
            return new Sentence(block.text().substring(from, to), page, first, lines);
        }

        private static boolean sameLine(Region line, Region word) {
            float overlap = Math.min(line.y() + line.height(), word.y() + word.height()) - Math.max(line.y(), word.y());
            return line.page() == word.page()
                    && overlap > Math.min(line.height(), word.height()) / 2
                    && word.x() >= line.x() + line.width() - word.height() / 2;
        }

        private static Region union(Region a, Region b) {
            float x = Math.min(a.x(), b.x());
            float y = Math.min(a.y(), b.y());
            return new Region(
                    a.page(),
                    x,
                    y,
                    Math.max(a.x() + a.width(), b.x() + b.width()) - x,
                    Math.max(a.y() + a.height(), b.y() + b.height()) - y);
        }
    }
}
