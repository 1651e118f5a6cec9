package org.misevcheck.checker.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pooled results of a review, each against its subgroups, its repetitions, and the others. */
sealed interface PrintedResults permits Synthesis {

    /** Pooled results. */
    List<PooledResult> pooled();

    /** Tests and plots of small-study effects. */
    List<SmallStudyTest> smallStudyTests();

    /** The results that are subgroups of a result. */
    private Stream<PooledResult> subgroupsOf(PooledResult whole) {
        return pooled().stream().filter(result -> result.isSubgroupOf(whole));
    }

    /** Whether any result is divided into subgroups that can be added up. */
    default boolean isDividedAnywhere() {
        return pooled().stream().anyMatch(this::isDivided);
    }

    /** Whether any result is a subgroup of this one and both state a number that can be added up. */
    default boolean isDivided(PooledResult whole) {
        return !divisions(whole).isEmpty();
    }

    /** Where the subgroups, by each of their attributes, do not add up to the whole; sorted. */
    default List<String> unevenDivisions(PooledResult whole) {
        return divisions(whole).stream()
                .filter(division -> division.sum() != division.whole())
                .map(Division::words)
                .sorted()
                .toList();
    }

    record Division(String number, String by, int sum, int whole) {
        String words() {
            return "%d %s in the subgroups%s, %d in the whole"
                    .formatted(sum, number, by.isEmpty() ? "" : " by " + by, whole);
        }
    }

    private List<Division> divisions(PooledResult whole) {
        Map<String, List<PooledResult>> byAttribute = subgroupsOf(whole)
                .collect(Collectors.groupingBy(
                        result -> result.by() == null ? "" : result.by(), TreeMap::new, Collectors.toList()));
        List<Division> divisions = new ArrayList<>();
        byAttribute.forEach((by, subgroups) -> {
            divide(whole, subgroups, "studies", by, PooledResult::k, divisions);
            divide(whole, subgroups, "animals", by, PooledResult::animals, divisions);
        });
        return divisions;
    }

    private static void divide(
            PooledResult whole,
            List<PooledResult> subgroups,
            String number,
            String by,
            Function<PooledResult, @Nullable Integer> of,
            List<Division> divisions) {
        Integer all = of.apply(whole);
        if (all != null && subgroups.stream().map(of).allMatch(Objects::nonNull)) {
            divisions.add(new Division(
                    number,
                    by,
                    subgroups.stream().map(of).mapToInt(Integer::intValue).sum(),
                    all));
        }
    }

    /** The outcomes that were pooled, sorted. */
    default List<String> outcomesPooled() {
        return pooled().stream()
                .map(PooledResult::outcome)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    /** How many results say which outcome and set they are of. */
    default int namedResults() {
        return (int) pooled().stream().filter(PooledResult::isNamed).count();
    }

    /** The same result, by outcome and set, wherever it is printed again. */
    default List<Comparison> repeatedResults() {
        return Comparison.among(
                pooled().stream().filter(PooledResult::isNamed).toList(),
                PooledResult::name,
                PooledResult::in,
                PooledResult::printed,
                (first, again) -> first.isPrintedAs(again));
    }

    /** Results of other names with the very same interval, or with one estimate for three sets and more. */
    default List<Comparison> copiedResults() {
        List<PooledResult> named =
                pooled().stream().filter(PooledResult::isNamed).toList();
        List<Comparison> copies = new ArrayList<>();
        byInterval(named).forEach(same -> addCopies(same, 2, copies));
        named.stream()
                .filter(result -> result.estimate() != null && !result.hasInterval())
                .collect(Collectors.groupingBy(
                        result -> PlainWords.of(result.outcome()) + " " + result.measure() + " " + result.estimate(),
                        TreeMap::new,
                        Collectors.toList()))
                .values()
                .forEach(same -> addCopies(same, 3, copies));
        return List.copyOf(copies);
    }

    private static Iterable<List<PooledResult>> byInterval(List<PooledResult> named) {
        return named.stream()
                .filter(PooledResult::hasInterval)
                .collect(Collectors.groupingBy(
                        result -> result.ciLow() + " " + result.ciHigh(), TreeMap::new, Collectors.toList()))
                .values();
    }

    private static void addCopies(List<PooledResult> same, int least, List<Comparison> copies) {
        List<PooledResult> inOrder = same.stream()
                .sorted(Comparator.comparing(PooledResult::name)
                        .thenComparing(result -> Objects.requireNonNullElse(result.in(), ""))
                        .thenComparing(PooledResult::path))
                .toList();
        Set<String> names =
                inOrder.stream().map(PooledResult::name).collect(Collectors.toCollection(LinkedHashSet::new));
        if (names.size() < least) {
            return;
        }
        PooledResult first = inOrder.get(0);
        for (PooledResult copy : inOrder) {
            if (!copy.name().equals(first.name())) {
                copies.add(new Comparison(copy.path(), copy.name(), first.name(), false));
            }
        }
    }

    /** Whether small-study effects were looked at for a result, or for all results alike. */
    default boolean isTestedForSmallStudies(PooledResult result) {
        return smallStudyTests().stream()
                .anyMatch(test -> test.outcome() == null
                        || result.outcome() != null && PlainWords.same(test.outcome(), result.outcome()));
    }
}
