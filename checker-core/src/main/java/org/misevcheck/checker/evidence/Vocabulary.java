package org.misevcheck.checker.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.evidence.Words.Kind;
import org.misevcheck.checker.evidence.Words.Word;
import org.misevcheck.checker.lexicon.Lexicon;

/** All names of all concepts in one tree of words, so that a text is gone through once. */
final class Vocabulary {

    /** A concept that is named by words of a text. */
    record Mention(String group, String concept, int first, int last) {}

    private static final int LONGEST_MIXED = 5;

    private static final Set<String> ROMAN = Set.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private static final Set<String> BETWEEN_NUMERALS = Set.of(",", "and", "or", "to", "-", "&", "/");

    /** What is counted in numerals. */
    private static final Set<String> NUMBERED = Set.of(
            "group",
            "groups",
            "type",
            "types",
            "phase",
            "phases",
            "stage",
            "stages",
            "grade",
            "grades",
            "class",
            "classes",
            "collagen",
            "table",
            "tables",
            "figure",
            "fig",
            "part",
            "parts",
            "experiment",
            "experiments",
            "study",
            "studies",
            "cohort",
            "cohorts",
            "arm",
            "arms",
            "level",
            "levels",
            "category",
            "complex",
            "factor",
            "protocol",
            "chapter");

    private final Node root = new Node();
    private final Set<String> signed = new HashSet<>();

    private final List<Range> ranges;

    Vocabulary(List<ConceptGroup> groups, List<Range> ranges) {
        this.ranges = List.copyOf(ranges);
        for (ConceptGroup group : groups) {
            if (Boolean.TRUE.equals(group.signed())) {
                signed.add(group.id());
            }
            for (Concept concept : group.concepts()) {
                concept.terms().forEach(term -> add(term, group.id(), concept.id()));
                String lexicon = concept.lexicon();
                if (lexicon != null) {
                    int slash = lexicon.indexOf('/');
                    List<String> synonyms =
                            Lexicon.bundled().synonyms(lexicon.substring(0, slash), lexicon.substring(slash + 1));
                    if (synonyms.isEmpty()) {
                        throw new IllegalArgumentException("The lexicon does not know " + lexicon);
                    }
                    synonyms.forEach(term -> add(term, group.id(), concept.id()));
                }
            }
        }
    }

    /** What the words name, in order; within a group the longest name counts, and none within it. */
    List<Mention> mentions(String text, List<Word> words) {
        List<Mention> mentions = new ArrayList<>();
        Map<String, Integer> takenTo = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).kind() != Kind.SIGN) {
                longest(text, words, i, takenTo, mentions);
            }
        }
        mentions.removeIf(mention -> isNumeral(mention, text, words));
        mentions.replaceAll(mention -> signed.contains(mention.group()) ? withSign(mention, text, words) : mention);
        return mentions;
    }

    /** {@code Group IV}, {@code groups III and IV}, {@code IV–VI}: a numeral, not what the letters abbreviate. */
    private static boolean isNumeral(Mention mention, String text, List<Word> words) {
        int at = mention.first();
        if (mention.last() != at || !isRoman(words.get(at), text)) {
            return false;
        }
        if (at > 0 && NUMBERED.contains(words.get(at - 1).form())) {
            return true;
        }
        int before = at - 1;
        while (before > 0 && BETWEEN_NUMERALS.contains(words.get(before).form())) {
            before--;
        }
        return before >= 0 && before < at - 1 && isRoman(words.get(before), text);
    }

    private static boolean isRoman(Word word, String text) {
        return ROMAN.contains(text.substring(word.start(), word.end()));
    }

    /** The quantities, with the names that patterns have for them. */
    List<Quantity> named(List<Quantity> quantities) {
        return quantities.stream()
                .map(quantity -> quantity.named(ranges.stream()
                        .filter(range -> range.contains(quantity))
                        .map(Range::id)
                        .toList()))
                .toList();
    }

    /** {@code CD45-}, {@code CD73⁺}, {@code CD34 (-)}, but neither {@code CD45-PE} nor {@code Rag2-/-}. */
    private static Mention withSign(Mention mention, String text, List<Word> words) {
        int at = mention.last() + 1;
        boolean bracket = at + 2 < words.size()
                && words.get(at).form().equals("(")
                && words.get(at + 2).form().equals(")");
        at += bracket ? 1 : 0;
        if (at >= words.size()
                || (!bracket && words.get(at).start() != words.get(at - 1).end())) {
            return mention;
        }
        Word word = words.get(at);
        boolean plus = word.form().startsWith("+") && !word.form().startsWith("+-");
        boolean minus = word.form().equals("-")
                && (word.end() == text.length() || !Character.isLetterOrDigit(text.charAt(word.end())))
                && !(at + 2 < words.size()
                        && words.get(at + 1).form().equals("/")
                        && words.get(at + 2).form().equals("-"));
        return plus || minus
                ? new Mention(mention.group() + (plus ? '+' : '-'), mention.concept(), mention.first(), mention.last())
                : mention;
    }

    private void longest(
            String text, List<Word> words, int first, Map<String, Integer> takenTo, List<Mention> mentions) {
        int before = mentions.size();
        List<Node> nodes = List.of(root);
        for (int i = first; i < words.size() && !nodes.isEmpty(); i++) {
            Word word = words.get(i);
            if (word.kind() == Kind.SIGN) {
                if (i > first && "-/.'’".contains(word.form())) {
                    continue;
                }
                break;
            }
            List<Node> next = new ArrayList<>(2);
            for (Node node : nodes) {
                node.follow(word, text, next);
            }
            for (Node node : next) {
                for (Name name : node.names) {
                    if (takenTo.getOrDefault(name.group(), -1) < first) {
                        put(new Mention(name.group(), name.concept(), first, i), mentions, before);
                    }
                }
            }
            nodes = next;
        }
        List<Mention> begun = mentions.subList(before, mentions.size());
        if (!begun.isEmpty()) {
            for (Mention mention : List.copyOf(begun)) {
                takenTo.merge(mention.group(), mention.last(), Math::max);
            }
            begun.removeIf(mention -> mention.last() < takenTo.get(mention.group()));
        }
    }

    /** A longer name takes the place of a shorter one of the same concept. */
    private static void put(Mention mention, List<Mention> mentions, int from) {
        for (int i = from; i < mentions.size(); i++) {
            Mention other = mentions.get(i);
            if (other.group().equals(mention.group()) && other.concept().equals(mention.concept())) {
                mentions.set(i, mention);
                return;
            }
        }
        mentions.add(mention);
    }

    private void add(String term, String group, String concept) {
        boolean open = term.endsWith("*");
        String closed = open ? term.substring(0, term.length() - 1) : term;
        List<Word> words = Words.of(closed).stream()
                .filter(word -> word.kind() != Kind.SIGN)
                .toList();
        Node node = root;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String printed = closed.substring(word.start(), word.end());
            if (open && i == words.size() - 1) {
                node = node.beginning(word.form());
            } else {
                node = isAbbreviation(printed)
                        ? node.abbreviations.computeIfAbsent(printed, p -> new Node())
                        : node.next.computeIfAbsent(word.form(), f -> new Node());
            }
        }
        node.names.add(new Name(group, concept));
    }

    /** Up to four capitals and no digit, or a capital within a short word: it means other things in other letters. */
    private static boolean isAbbreviation(String printed) {
        if (!printed.chars().allMatch(Character::isLetter)) {
            return false;
        }
        boolean capitals = printed.equals(printed.toUpperCase(Locale.ROOT));
        return capitals ? printed.length() <= 4 : printed.length() <= LONGEST_MIXED && hasInnerCapital(printed);
    }

    private static boolean hasInnerCapital(String printed) {
        return printed.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    private record Name(String group, String concept) {}

    private static final class Node {

        private final Map<String, Node> next = new HashMap<>();
        /** Words that count as they are printed only. */
        private final Map<String, Node> abbreviations = new HashMap<>();
        /** By the first two letters of words' beginnings. */
        private final Map<Integer, List<Beginning>> beginnings = new HashMap<>();

        private record Beginning(String form, Node node) {}

        private final List<Name> names = new ArrayList<>(1);

        void follow(Word word, String text, List<Node> into) {
            String form = word.form();
            if (!next.isEmpty()) {
                add(next.get(form), into);
                if (form.length() > 3 && form.endsWith("s")) {
                    add(next.get(form.substring(0, form.length() - 1)), into);
                }
            }
            if (!abbreviations.isEmpty() && word.kind() == Kind.LETTERS && hasCapital(text, word)) {
                String printed = text.substring(word.start(), word.end());
                add(abbreviations.get(printed), into);
                if (printed.endsWith("s")) {
                    add(abbreviations.get(printed.substring(0, printed.length() - 1)), into);
                }
            }
            if (!beginnings.isEmpty() && form.length() > 1) {
                for (Beginning beginning : beginnings.getOrDefault(pair(form), List.of())) {
                    if (form.startsWith(beginning.form())) {
                        into.add(beginning.node());
                    }
                }
            }
        }

        /** As every abbreviation has; those of more letters are none. */
        private static boolean hasCapital(String text, Word word) {
            if (word.end() - word.start() > LONGEST_MIXED + 1) {
                return false;
            }
            for (int i = word.start(); i < word.end(); i++) {
                if (Character.isUpperCase(text.charAt(i))) {
                    return true;
                }
            }
            return false;
        }

        /** The node behind words that begin so, made where there is none. */
        Node beginning(String form) {
            List<Beginning> alike = beginnings.computeIfAbsent(pair(form), pair -> new ArrayList<>());
            for (Beginning beginning : alike) {
                if (beginning.form().equals(form)) {
                    return beginning.node();
                }
            }
            Beginning made = new Beginning(form, new Node());
            alike.add(made);
            return made.node();
        }

        private static int pair(String form) {
            return form.charAt(0) << Character.SIZE | form.charAt(1);
        }

        private static void add(@Nullable Node node, List<Node> into) {
            if (node != null) {
                into.add(node);
            }
        }
    }
}
