package org.misevcheck.checker.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a review counts: totals and their parts, and groups of listed studies. */
sealed interface CountedParts permits Synthesis {

    /** Where the synthesis stands. */
    String path();

    /** Totals that are made up of parts. */
    List<Count> counts();

    /** Parts of the totals. */
    List<Part> parts();

    /** Included studies, a row each. */
    List<IncludedStudy> studies();

    /** What the parts of a total add up to; null when there is none, or one without a number. */
    default @Nullable Integer sumOf(Count count) {
        List<Part> own = partsOf(count);
        if (own.isEmpty() || own.stream().anyMatch(part -> part.n() == null)) {
            return null;
        }
        return own.stream().mapToInt(Part::n).sum();
    }

    /** Whether the parts make up their total; null where they cannot tell. */
    default @Nullable Boolean addsUp(Count count) {
        Integer sum = sumOf(count);
        return sum == null || count.isOpen() ? null : count.isMadeUpBy(sum);
    }

    /** Where parts of a total, or their numbers, would stand. */
    default List<String> missingParts(Count count) {
        List<Part> own = partsOf(count);
        return own.isEmpty()
                ? List.of(path() + ".parts")
                : own.stream().flatMap(part -> part.missing("n").stream()).toList();
    }

    private List<Part> partsOf(Count count) {
        return parts().stream().filter(count::has).toList();
    }

    /** What a part is a part of: its own denominator, or the only total that it belongs to; null when neither tells. */
    default @Nullable Integer denominatorOf(Part part) {
        if (part.denominator() != null) {
            return part.denominator();
        }
        List<Count> totals = counts().stream().filter(count -> count.has(part)).toList();
        return totals.size() == 1 ? totals.get(0).total() : null;
    }

    /** Whether a part's percentage is its share of what it is a part of; null where one of the three is not stated. */
    default @Nullable Boolean isRightShare(Part part) {
        Integer whole = denominatorOf(part);
        return whole == null || whole == 0 || part.n() == null || part.percent() == null
                ? null
                : part.isPercentOf(whole);
    }

    /** What is missing to check a part's percentage. */
    default List<String> missingShare(Part part) {
        List<String> missing = new ArrayList<>(part.missing("n", "percent"));
        if (denominatorOf(part) == null) {
            missing.add(path() + ".counts");
        }
        return List.copyOf(missing);
    }

    /** The total of groups that a part belongs to, if its groups are those of a list of studies. */
    default @Nullable Count listedCountOf(Part part) {
        return counts().stream()
                .filter(count -> count.listedIn() != null && count.has(part) && isListed(count))
                .findFirst()
                .orElse(null);
    }

    /** Whether as many studies of the list are in a group as its part says; null where it is no group of a list. */
    default @Nullable Boolean isListedAsPrinted(Part part) {
        Count count = listedCountOf(part);
        return count == null || part.n() == null ? null : listed(count, part.what()) == part.n();
    }

    /** How many studies of the list are in the group that a part names. */
    default int listed(Count count, String group) {
        return (int) listedIn(count)
                .filter(study -> study.groups().stream().anyMatch(own -> PlainWords.same(own, group)))
                .count();
    }

    /** Groups that studies of the list are in, and that no part of the total names. */
    default List<String> groupsLeftOut(Count count) {
        Set<String> named =
                partsOf(count).stream().map(part -> PlainWords.of(part.what())).collect(Collectors.toSet());
        return listedIn(count)
                .flatMap(study -> study.groups().stream())
                .filter(group -> !named.contains(PlainWords.of(group)))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    /** Whether any total is of groups that listed studies are in. */
    default boolean isListingAnyCount() {
        return counts().stream().anyMatch(this::isListed);
    }

    /** Whether the list that a total counts by has any study with a group. */
    default boolean isListed(Count count) {
        return listedIn(count).anyMatch(study -> !study.groups().isEmpty());
    }

    private Stream<IncludedStudy> listedIn(Count count) {
        return studies().stream()
                .filter(study -> count.listedIn() != null && PlainWords.same(study.in(), count.listedIn()));
    }
}
