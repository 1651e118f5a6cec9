package org.misevcheck.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.misevcheck.rules.Mutant.Operator;

/**
 * Makes the mutants of one criterion's DRL.
 *
 * <p>It reads DRL by its form, as the criteria are written: a rule or function begins at the start of a line and ends
 * with a line {@code end} or <code>}</code>, a condition begins on a line of its own, operators stand between spaces.
 * Each mutant is one edit of one rule or function. A rule is renamed, so that it can be compiled beside the original;
 * a function too, with every rule that calls it.
 */
final class RuleMutator {

    private static final Pattern UNIT = Pattern.compile(
            "^rule \"(?<rule>[^\"]+)\".*?^end$|^function [^\\n]*?(?<function>\\w+)\\(.*?^}$",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern TEXT_OR_COMMENT = Pattern.compile("\"[^\"\\n]*\"|//[^\\n]*");
    private static final Pattern PATTERN = Pattern.compile("(?<!new )(?<![\\w.$])[A-Z]\\w*\\(");
    private static final Pattern COMPARISON =
            Pattern.compile("==|!=|<=|>=|&&|\\|\\||(?<=\\s)[<>](?=\\s)|\\b(not )?in(?= \\()");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.$\"-])\\d+(\\.\\d+)?(?![\\w.])");
    private static final Pattern TEXT = Pattern.compile("\"_*\"");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z]\\w*\\.[A-Z][A-Z0-9_]*");
    /** The places that a finding rests on, its third argument; what follows are words for its sentence. */
    private static final Pattern PLACES =
            Pattern.compile(".*findings\\.\\w+\\( \"_*\", [^,]*, (java\\.util\\.)?List\\.of", Pattern.DOTALL);

    private static final Pattern VERDICT = Pattern.compile("findings\\.(\\w+)(?=\\()");
    /** Calls that take what is asked, any number of keys. */
    private static final Pattern ASKING =
            Pattern.compile("(missing|stated|written|unassessed|unlessFound|fewestMissing)\\w*");

    private static final Map<String, List<String>> FLIPPED = Map.ofEntries(
            Map.entry("==", List.of("!=")),
            Map.entry("!=", List.of("==")),
            Map.entry("<", List.of("<=", ">=")),
            Map.entry("<=", List.of("<", ">")),
            Map.entry(">", List.of(">=", "<=")),
            Map.entry(">=", List.of(">", "<")),
            Map.entry("&&", List.of("||")),
            Map.entry("||", List.of("&&")),
            Map.entry("in", List.of("not in")),
            Map.entry("not in", List.of("in")));

    /** A verdict that differs, and the same one with another view of what nobody looked for, as signatures allow. */
    private static final Map<String, List<String>> SWAPPED = Map.of(
            "met", List.of("notMet"),
            "notMet", List.of("met", "notReported"),
            "notMetWithout", List.of("notReportedWithout"),
            "notReported", List.of("notMet"),
            "notReportedWithout", List.of("notMetWithout", "notReportedAnywhere"),
            "notReportedAnywhere", List.of("notMetWithout", "notReportedWithout"),
            "notApplicable", List.of("met", "notApplicableWithout"),
            "notApplicableWithout", List.of("notReported", "notApplicable"),
            "notApplicableAnywhere", List.of("notReportedAnywhere"),
            "notJudged", List.of("notReported", "met"));

    private record Unit(boolean rule, String name, String text, String plain) {

        int when() {
            return plain.indexOf("\nwhen\n") + "\nwhen\n".length();
        }

        int then() {
            return plain.indexOf("\nthen\n");
        }
    }

    private record Edit(Operator operator, int start, int end, String replacement) {}

    private final List<Unit> units = new ArrayList<>();
    private final String code;
    private final String head;
    private final List<Mutant> mutants = new ArrayList<>();

    private RuleMutator(String code, String drl) {
        this.code = code;
        Matcher unit = UNIT.matcher(drl);
        int first = drl.length();
        while (unit.find()) {
            first = Math.min(first, unit.start());
            boolean rule = unit.group("rule") != null;
            units.add(new Unit(rule, unit.group(rule ? "rule" : "function"), unit.group(), withoutTexts(unit.group())));
        }
        head = drl.substring(0, first).replaceAll("(?m)^//.*\\n", "");
    }

    /** Every mutant, in the order of the file; no two have the same name. */
    static List<Mutant> mutantsOf(String code, String drl) {
        RuleMutator mutator = new RuleMutator(code, drl);
        for (Unit unit : mutator.units) {
            if (unit.rule()) {
                mutator.mutate(unit, ruleEdits(unit));
            } else {
                mutator.mutate(unit, functionEdits(unit));
            }
        }
        return List.copyOf(mutator.mutants);
    }

    /** The same text with every letter of a string or comment blotted out, so that none is taken for DRL. */
    private static String withoutTexts(String text) {
        Matcher matcher = TEXT_OR_COMMENT.matcher(text);
        StringBuilder plain = new StringBuilder(text);
        while (matcher.find()) {
            boolean comment = matcher.group().startsWith("/");
            for (int i = matcher.start() + (comment ? 0 : 1); i < matcher.end() - (comment ? 0 : 1); i++) {
                plain.setCharAt(i, comment ? ' ' : '_');
            }
        }
        return plain.toString();
    }

    private static List<Edit> ruleEdits(Unit rule) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(Operator.DROP_RULE, 0, rule.text().length(), ""));
        conditions(rule, edits);
        constraints(rule, edits);
        comparisons(rule, rule.when(), rule.then(), edits);
        lists(rule, edits);
        Matcher verdict = VERDICT.matcher(rule.plain());
        while (verdict.find()) {
            for (String other : SWAPPED.getOrDefault(verdict.group(1), List.of())) {
                boolean sameOfOnePlace = verdict.group(1).startsWith("notReported")
                        && other.startsWith("notReported")
                        && namesOnePlace(rule.plain(), verdict.end());
                if (!sameOfOnePlace) {
                    edits.add(new Edit(Operator.SWAP, verdict.start(1), verdict.end(1), other));
                }
            }
        }
        return edits;
    }

    /** Whether a list of absent statements, the third argument, holds one by its form. */
    private static boolean namesOnePlace(String plain, int open) {
        int[] absent = parts(plain, open + 1, closing(plain, open)).get(2);
        return plain.substring(absent[0], absent[1])
                .matches("\\$\\w+\\.missing\\( \"_*\" \\)|(java\\.util\\.)?List\\.of\\( [^,]* \\)");
    }

    private static List<Edit> functionEdits(Unit function) {
        List<Edit> edits = new ArrayList<>();
        int body = function.plain().indexOf('{');
        comparisons(function, body, function.plain().length(), edits);
        Matcher decision = Pattern.compile("\\bif \\(|\\breturn (?=[^;]*\\?)|\\breturn (?=[^;]*(?:&&|\\|\\|))")
                .matcher(function.plain());
        while (decision.find()) {
            int end = decision.group().startsWith("if")
                    ? closing(function.plain(), decision.end() - 1)
                    : firstOf(function.plain(), decision.end(), "?;");
            negations(function, decision.end(), end, edits);
        }
        lists(function, edits);
        return edits;
    }

    private static int firstOf(String text, int from, String characters) {
        int i = from;
        while (characters.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    /** A condition is dropped whole when it only says what there is or is not, and binds nothing. */
    private static void conditions(Unit rule, List<Edit> edits) {
        String plain = rule.plain();
        int start = rule.when();
        while (start < rule.then()) {
            int end = start;
            int depth = 0;
            while (end <= rule.then() && (depth > 0 || plain.charAt(end) != '\n')) {
                depth += depthOf(plain.charAt(end));
                end++;
            }
            int word = start;
            while (word < end && plain.charAt(word) == ' ') {
                word++;
            }
            for (String quantifier : List.of("not", "exists")) {
                if (plain.startsWith(quantifier + " ", word)) {
                    edits.add(new Edit(Operator.DROP_CONDITION, word, end, ""));
                    edits.add(new Edit(
                            Operator.FLIP,
                            word,
                            word + quantifier.length(),
                            quantifier.equals("not") ? "exists" : "not"));
                }
            }
            start = end + 1;
        }
    }

    private static void constraints(Unit rule, List<Edit> edits) {
        Matcher pattern = PATTERN.matcher(rule.plain()).region(rule.when(), rule.then());
        pattern.useTransparentBounds(true);
        while (pattern.find()) {
            List<int[]> parts = parts(rule.plain(), pattern.end(), closing(rule.plain(), pattern.end() - 1));
            for (int i = 0; i < parts.size(); i++) {
                int start = parts.get(i)[0];
                int end = parts.get(i)[1];
                if (rule.plain().substring(start, end).matches("\\$\\w+ :.*")) {
                    continue;
                }
                edits.add(
                        parts.size() == 1
                                ? new Edit(Operator.DROP_CONSTRAINT, start, end, "")
                                : i == 0
                                        ? new Edit(Operator.DROP_CONSTRAINT, start, parts.get(1)[0], "")
                                        : new Edit(Operator.DROP_CONSTRAINT, parts.get(i - 1)[1], end, ""));
                negations(rule, start, end, edits);
            }
        }
    }

    /** Negates each plain statement that an expression is made of; comparisons are flipped elsewhere. */
    private static void negations(Unit unit, int from, int to, List<Edit> edits) {
        String plain = unit.plain();
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(plain.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(plain.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        List<int[]> operands = operands(plain, start, end);
        if (operands.size() > 1) {
            operands.forEach(operand -> negations(unit, operand[0], operand[1], edits));
        } else if (plain.charAt(start) == '(' && closing(plain, start) == end - 1) {
            negations(unit, start + 1, end - 1, edits);
        } else if (plain.charAt(start) == '!') {
            edits.add(new Edit(Operator.FLIP, start, start + 1, ""));
        } else if (!COMPARISON.matcher(plain.substring(start, end)).find()) {
            edits.add(new Edit(Operator.FLIP, start, start, "!"));
        }
    }

    private static List<int[]> operands(String plain, int start, int end) {
        List<int[]> operands = new ArrayList<>();
        int from = start;
        int depth = 0;
        for (int i = start; i < end; i++) {
            depth += depthOf(plain.charAt(i));
            if (depth == 0 && (plain.startsWith("&&", i) || plain.startsWith("||", i))) {
                operands.add(new int[] {from, i});
                from = i + 2;
            }
        }
        operands.add(new int[] {from, end});
        return operands;
    }

    private static void comparisons(Unit unit, int from, int to, List<Edit> edits) {
        Matcher comparison = COMPARISON.matcher(unit.plain()).region(from, to);
        comparison.useTransparentBounds(true);
        while (comparison.find()) {
            for (String other : FLIPPED.get(comparison.group())) {
                edits.add(new Edit(Operator.FLIP, comparison.start(), comparison.end(), other));
            }
        }
        Matcher number = NUMBER.matcher(unit.plain()).region(from, to);
        number.useTransparentBounds(true);
        while (number.find()) {
            BigDecimal value = new BigDecimal(number.group());
            for (BigDecimal other : List.of(value.add(value.ulp()), value.subtract(value.ulp()))) {
                edits.add(new Edit(Operator.SHIFT, number.start(), number.end(), other.toPlainString()));
            }
        }
    }

    /** Drops what a list of keys, words or places holds, one at a time. */
    private static void lists(Unit unit, List<Edit> edits) {
        String plain = unit.plain();
        for (int open = plain.indexOf('\n'); open < plain.length(); open++) {
            if ("([{".indexOf(plain.charAt(open)) < 0) {
                continue;
            }
            String before = plain.substring(0, open);
            String call = before.replaceFirst("(?s).*?([\\w.$]*)$", "$1");
            List<int[]> parts = parts(plain, open + 1, closing(plain, open));
            List<String> elements = parts.stream()
                    .map(part -> plain.substring(part[0], part[1]))
                    .toList();
            boolean words =
                    elements.stream().allMatch(element -> TEXT.matcher(element).matches())
                            || elements.stream().allMatch(element -> CONSTANT.matcher(element)
                                    .matches());
            boolean asking =
                    ASKING.matcher(call.substring(call.lastIndexOf('.') + 1)).matches()
                            || before.endsWith("new String[] ");
            boolean places = PLACES.matcher(before).matches();
            if (call.startsWith("findings.") || parts.size() < 2 && !asking) {
                continue;
            }
            for (int i = 0; i < parts.size(); i++) {
                boolean asked = asking && TEXT.matcher(elements.get(i)).matches();
                if (call.endsWith("List.of") ? places : asked || words) {
                    edits.add(
                            i + 1 < parts.size()
                                    ? new Edit(Operator.DROP_KEY, parts.get(i)[0], parts.get(i + 1)[0], "")
                                    : new Edit(
                                            Operator.DROP_KEY,
                                            i == 0 ? parts.get(i)[0] : parts.get(i - 1)[1],
                                            parts.get(i)[1],
                                            ""));
                }
            }
        }
    }

    /** What commas part between two places, without the space around it. */
    private static List<int[]> parts(String plain, int from, int to) {
        List<int[]> parts = new ArrayList<>();
        int start = from;
        int depth = 0;
        for (int i = from; i <= to; i++) {
            if (i == to || depth == 0 && plain.charAt(i) == ',') {
                int left = start;
                int right = i;
                while (left < right && Character.isWhitespace(plain.charAt(left))) {
                    left++;
                }
                while (left < right && Character.isWhitespace(plain.charAt(right - 1))) {
                    right--;
                }
                if (left < right) {
                    parts.add(new int[] {left, right});
                }
                start = i + 1;
            } else {
                depth += depthOf(plain.charAt(i));
            }
        }
        return parts;
    }

    private static int depthOf(char character) {
        return "([{".indexOf(character) >= 0 ? 1 : ")]}".indexOf(character) >= 0 ? -1 : 0;
    }

    private static int closing(String plain, int open) {
        int depth = 0;
        for (int i = open; i < plain.length(); i++) {
            depth += depthOf(plain.charAt(i));
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("no end of what is opened in " + plain.substring(open));
    }

    private void mutate(Unit unit, List<Edit> edits) {
        Map<String, Integer> seen = new HashMap<>();
        for (Edit edit : edits) {
            String name = nameOf(unit, edit);
            int times = seen.merge(name, 1, Integer::sum);
            int number = mutants.size() + 1;
            Map<String, String> instead = new LinkedHashMap<>();
            StringBuilder text = new StringBuilder(head);
            if (edit.operator() == Operator.DROP_RULE) {
                instead.put(unit.name(), "");
            } else {
                String edited = unit.text().substring(0, edit.start())
                        + edit.replacement()
                        + unit.text().substring(edit.end());
                Set<String> functions = callersAmongFunctions(unit);
                for (Unit other : units) {
                    boolean concerned =
                            other == unit || functions.stream().anyMatch(function -> calls(other, function));
                    if (concerned) {
                        String renamed = other == unit ? edited : other.text();
                        for (String function : functions) {
                            renamed = renamed.replaceAll("\\b" + function + "\\(", function + "Mutant" + number + "(");
                        }
                        if (other.rule()) {
                            instead.put(other.name(), other.name() + Mutant.MARK + number);
                            renamed = renamed.replaceFirst(
                                    Pattern.quote(other.name()),
                                    Matcher.quoteReplacement(other.name() + Mutant.MARK + number));
                        }
                        text.append(renamed).append("\n\n");
                    }
                }
            }
            mutants.add(new Mutant(
                    times == 1 ? name : name + " (%d)".formatted(times), edit.operator(), text.toString(), instead));
        }
    }

    /** The functions that change when this unit does: itself, if it is one, and those that call it. */
    private Set<String> callersAmongFunctions(Unit changed) {
        Set<String> functions = new LinkedHashSet<>();
        if (!changed.rule()) {
            functions.add(changed.name());
            boolean grown = true;
            while (grown) {
                grown = false;
                for (Unit other : units) {
                    if (!other.rule() && functions.stream().anyMatch(function -> calls(other, function))) {
                        grown |= functions.add(other.name());
                    }
                }
            }
        }
        return functions;
    }

    private static boolean calls(Unit unit, String function) {
        return Pattern.compile("\\b" + function + "\\(").matcher(unit.plain()).find();
    }

    private String nameOf(Unit unit, Edit edit) {
        String what = (unit.rule() ? unit.name() : code + " " + unit.name() + "()") + " | "
                + edit.operator().words();
        if (edit.operator() == Operator.DROP_RULE) {
            return what;
        }
        int start = unit.text().lastIndexOf('\n', edit.start() - 1) + 1;
        int end = unit.text().indexOf('\n', edit.end());
        String old = unit.text().substring(edit.start(), edit.end());
        String line = unit.text().substring(start, edit.start())
                + (old.isEmpty() ? "" : "[-" + old + "-]")
                + (edit.replacement().isEmpty() ? "" : "{+" + edit.replacement() + "+}")
                + unit.text().substring(edit.end(), end < 0 ? unit.text().length() : end);
        return what + " | " + line.replaceAll("\\s+", " ").strip();
    }
}
