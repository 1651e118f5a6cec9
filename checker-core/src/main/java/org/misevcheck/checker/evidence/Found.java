package org.misevcheck.checker.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.evidence.DocumentIndex.Entry;
import org.misevcheck.checker.evidence.DocumentIndex.Match;
import org.misevcheck.checker.evidence.Vocabulary.Mention;

/** A value or a subject in a match. */
record Found(String text, int first, int last) {

    /** How far apart the members of an enumeration may be, in words and signs. */
    private static final int APART = 6;

    /** As far where brackets stand between, and with them: the supplier, number and dilution of an antibody. */
    private static final int APART_BESIDES_BRACKETS = 5;

    private static final int APART_WITH_BRACKETS = 24;

    /** What goes on with a list behind a bracket. */
    private static final Set<String> LISTING = Set.of(",", "/", "&", "and", "or", "as");

    /** Characters of a sentence at most, where it is the value. */
    private static final int LONGEST = 400;

    private static final Set<String> BREAKS = Set.of(
            "was",
            "were",
            "is",
            "are",
            "has",
            "have",
            "had",
            "but",
            "whereas",
            "while",
            "although",
            "however",
            "except",
            "not",
            "no",
            "nor",
            "without",
            "negative",
            "positive",
            "absent",
            "absence",
            "lack",
            "lacked",
            "lacking",
            "express",
            "expressed",
            "expressing",
            "expression",
            "low",
            "weak",
            "negligible",
            "minimal",
            "failed",
            "hardly",
            "barely",
            "virtually",
            "than",
            ";");

    /** @param listed whether members of an enumeration that reach beyond the match are found, too */
    static List<Found> of(String asked, @Nullable String unit, Entry entry, Match match, boolean listed) {
        if (asked.equals("=printed")) {
            return List.of(printed(entry, match.first(), match.last()));
        }
        if (asked.startsWith("=@")) {
            return of(asked.substring(1), unit, entry, match, listed).stream()
                    .map(named -> printed(entry, named.first(), named.last()))
                    .toList();
        }
        if (!asked.startsWith("@")) {
            return switch (asked) {
                case "=sentence" -> List.of(new Found(shortened(entry.text()), match.first(), match.last()));
                case "=name" -> printed(entry, Names.around(entry, match));
                case "=following" -> printed(entry, Names.behind(entry, match));
                default -> List.of(new Found(asked, match.first(), match.last()));
            };
        }
        String name = asked.substring(1);
        if (name.equals("figure")) {
            return numbers(entry, match);
        }
        List<Found> found = new ArrayList<>();
        List<Quantity> quantities = new ArrayList<>();
        for (Quantity quantity : entry.quantities()) {
            if (quantity.isCalled(name)) {
                quantities.add(quantity);
            }
        }
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            if (quantity.first() >= match.first() && quantity.first() <= match.last()) {
                int from = i;
                while (listed && from > 0 && isListed(entry, quantities.get(from - 1), quantities.get(from))) {
                    from--;
                }
                for (Quantity one : quantities.subList(from, i + 1)) {
                    found.add(new Found(one.value(unit), one.first(), one.last()));
                }
            }
        }
        List<Mention> named = new ArrayList<>();
        for (Mention mention : entry.mentions()) {
            if (mention.group().equals(name) || mention.concept().equals(name)) {
                named.add(mention);
            }
        }
        int from = match.first();
        int to = match.last();
        for (int i = named.size() - 1; listed && i > 0; i--) {
            if (named.get(i).first() >= from
                    && named.get(i).first() <= to
                    && isEnumeration(entry, named.get(i - 1), named.get(i))
                    && !beginsAnother(entry, named, i)) {
                from = Math.min(from, named.get(i - 1).first());
            }
        }
        Mention before = null;
        for (Mention mention : named) {
            if (mention.first() >= from
                    && (mention.first() <= to || listed && before != null && isEnumeration(entry, before, mention))) {
                before = mention;
                found.add(new Found(mention.concept(), mention.first(), mention.last()));
            } else if (before != null) {
                break;
            }
        }
        return found;
    }

    /** Whether a list is over before a name: {@code CD9, CD63 and Alix, and calnexin}. */
    private static boolean beginsAnother(Entry entry, List<Mention> named, int at) {
        return at > 1
                && forms(entry, named.get(at - 1), named.get(at)).equals(List.of(",", "and"))
                && forms(entry, named.get(at - 2), named.get(at - 1)).contains("and");
    }

    private static List<String> forms(Entry entry, Mention one, Mention next) {
        return entry.words().subList(one.last() + 1, Math.max(one.last() + 1, next.first())).stream()
                .map(Words.Word::form)
                .toList();
    }

    /** Those that are no part of a quantity. */
    private static List<Found> numbers(Entry entry, Match match) {
        List<Found> found = new ArrayList<>();
        for (int i = match.first(); i <= match.last(); i++) {
            int at = i;
            if (Numbers.isNumber(entry.words().get(i))
                    && entry.quantities().stream().noneMatch(one -> one.first() <= at && at <= one.last())) {
                found.add(new Found(Numbers.digits(entry.words().get(i)), i, i));
            }
        }
        return found;
    }

    /** Whether two quantities share their unit: {@code 300, 2000 and 10,000 × g}. */
    private static boolean isListed(Entry entry, Quantity one, Quantity next) {
        return one.last() == one.first()
                && entry.words().subList(one.last() + 1, next.first()).stream()
                        .allMatch(word -> word.form().equals(",") || word.form().equals("and"));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST)) + " …";
    }

    /** Whether two names stand in a row, with brackets and small words between them but no verb. */
    private static boolean isEnumeration(Entry entry, Mention one, Mention next) {
        int apart = 0;
        boolean bracketed = false;
        boolean listed = true;
        for (int i = one.last() + 1; i < next.first(); i++) {
            String form = entry.words().get(i).form();
            if (BREAKS.contains(form)) {
                return false;
            }
            if (form.equals(")")) {
                bracketed = false;
                listed &= LISTING.contains(entry.words().get(i + 1).form());
            } else {
                bracketed |= form.equals("(");
                apart += bracketed ? 0 : 1;
            }
        }
        int all = next.first() - one.last() - 1;
        return all <= APART || listed && apart <= APART_BESIDES_BRACKETS && all <= APART_WITH_BRACKETS;
    }

    private static List<Found> printed(Entry entry, Names.Stretch name) {
        return name.last() < name.first() ? List.of() : List.of(printed(entry, name.first(), name.last()));
    }

    private static Found printed(Entry entry, int first, int last) {
        String text = entry.text()
                .substring(
                        entry.words().get(first).start(),
                        entry.words().get(last).end());
        return new Found(text, first, last);
    }
}
