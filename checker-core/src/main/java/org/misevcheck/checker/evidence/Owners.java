package org.misevcheck.checker.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.misevcheck.checker.evidence.DocumentIndex.Entry;
import org.misevcheck.checker.evidence.DocumentIndex.Match;
import org.misevcheck.checker.evidence.Vocabulary.Mention;
import org.misevcheck.checker.evidence.Words.Word;

/**
 * Tells whose a quantity is where several things stand in a sentence: {@code ketamine (100 mg/kg)} and {@code 80 mg/kg
 * of streptozotocin} are no doses of the vesicles named beside them.
 */
final class Owners {

    /** Words and signs between an owner and its quantity at most: before it, with a supplier in brackets, and behind it. */
    private static final int BEFORE = 14;

    private static final int BEHIND = 5;

    /** What is tested in the study. What of both stands nearer owns the quantity. */
    private static final String TESTED = "treatment";

    private static final Set<String> PARTING_BEFORE = Set.of("and", "then", "followed", "or", ";", "but", "with");
    private static final Set<String> PARTING_BEHIND = Set.of(
            "and",
            "then",
            "after",
            "before",
            "prior",
            "following",
            "post",
            "with",
            "in",
            "or",
            "via",
            "by",
            "once",
            ",",
            ")");

    /** What tells no thing's amount, and so parts nothing. */
    private static final Set<Quantity.Measure> BESIDES =
            Set.of(Quantity.Measure.PERCENT, Quantity.Measure.OCCASIONS, Quantity.Measure.DAY_SPAN);

    private Owners() {}

    /** The values that are not of a concept of these groups: quantities, or what else a match with a quantity tells. */
    static List<Found> without(List<String> groups, List<Found> values, Entry entry, Match match) {
        int owned = -1;
        Set<Integer> others = new HashSet<>();
        boolean isMatchOwned = false;
        for (Quantity quantity : entry.quantities()) {
            boolean chained = owned >= 0 && quantity.first() > owned && quantity.first() - owned <= 2;
            if (chained || isOwned(groups, quantity, entry)) {
                owned = quantity.last();
                others.add(quantity.first());
                isMatchOwned |= quantity.first() >= match.first() && quantity.first() <= match.last();
            }
        }
        if (isMatchOwned && values.stream().noneMatch(value -> isQuantity(value, entry))) {
            return List.of();
        }
        return values.stream().filter(value -> !others.contains(value.first())).toList();
    }

    private static boolean isQuantity(Found value, Entry entry) {
        return entry.quantities().stream().anyMatch(quantity -> quantity.first() == value.first());
    }

    private static boolean isOwned(List<String> groups, Quantity quantity, Entry entry) {
        int tested = Integer.MAX_VALUE;
        int other = Integer.MAX_VALUE;
        for (Mention mention : entry.mentions()) {
            boolean isTested = mention.group().equals(TESTED);
            if (isTested || groups.contains("@" + mention.group())) {
                int distance = distance(mention, quantity, entry);
                tested = isTested ? Math.min(tested, distance) : tested;
                other = isTested ? other : Math.min(other, distance);
            }
        }
        return other < tested;
    }

    private static int distance(Mention mention, Quantity quantity, Entry entry) {
        int before = quantity.first() - mention.last();
        int behind = mention.first() - quantity.last();
        if (before > 0) {
            boolean parted = before > BEFORE || isParted(entry, mention.last(), quantity.first(), PARTING_BEFORE);
            return parted ? Integer.MAX_VALUE : before;
        }
        if (behind > 0) {
            boolean parted = behind > BEHIND || isParted(entry, quantity.last(), mention.first(), PARTING_BEHIND);
            return parted ? Integer.MAX_VALUE : behind;
        }
        return 0;
    }

    /** Whether another quantity, or a word that begins something else, stands between. */
    private static boolean isParted(Entry entry, int from, int to, Set<String> parting) {
        for (int i = from + 1; i < to; i++) {
            Word word = entry.words().get(i);
            if (parting.contains(word.form())) {
                return true;
            }
        }
        return entry.quantities().stream()
                .anyMatch(other -> other.first() > from && other.first() < to && !BESIDES.contains(other.measure()));
    }
}
