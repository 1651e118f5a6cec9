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
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/**
 * What a systematic review states of its own numbers: the tables it prints, and what its text says of them.
 *
 * <p>Every entry may say {@code in} which table or section it stands, so that one can be held against another.
 */
public record Synthesis(
        @Place String path,

        @Says(value = "Number of studies that the review says it includes", example = "47")
        @Between(max = 1e6)
        @Nullable
        Integer includedStudies,

        @Says("Tables of the review, with the files of the repository that hold their rows")
        List<SynthesisTable> tables,

        @Says("Included studies as a table lists them, a row each")
        List<ListedStudy> studies,

        @Says("Totals that are made up of parts") List<Count> counts,

        @Says("Parts of the totals, with printed percentages")
        List<Part> parts,

        @Says("Pooled results") List<PooledResult> pooled,

        @Says("Tests and plots of small-study effects and publication bias")
        List<SmallStudyTest> smallStudyTests,

        @Says("Judgements of included studies as tables print them")
        List<StudyJudgement> judgements,

        @Says("Rules by which the review labels results, as printed; several of one label are alternatives")
        List<LabelRule> labelRules,

        @Says("Labels given to sets of results") List<LabelledSet> labels,

        @Says("What the text says of how many sets have a label")
        List<LabelClaim> labelClaims,

        @Says("Ranges that the text states of values in tables")
        List<StatedRange> ranges,

        @Says("Values that lie in a stated range") List<StatedValue> values,

        @Says("Facts that are stated in more than one place")
        List<RepeatedFact> repeated)
        implements Statements {

    /** What the parts of a total add up to; null when there is none, or one without a number. */
    public @Nullable Integer sumOf(Count count) {
        List<Part> own = partsOf(count);
        if (own.isEmpty() || own.stream().anyMatch(part -> part.n() == null)) {
            return null;
        }
        return own.stream().mapToInt(Part::n).sum();
    }

    /** Whether the parts make up their total; null where they cannot tell. */
    public @Nullable Boolean addsUp(Count count) {
        Integer sum = sumOf(count);
        return sum == null || count.isOpen() ? null : count.isMadeUpBy(sum);
    }

    /** Where parts of a total, or their numbers, would stand. */
    public List<String> missingParts(Count count) {
        List<Part> own = partsOf(count);
        return own.isEmpty()
                ? List.of(path + ".parts")
                : own.stream().flatMap(part -> part.missing("n").stream()).toList();
    }

    private List<Part> partsOf(Count count) {
        return parts.stream().filter(count::has).toList();
    }

    /** What a part is a part of: its own denominator, or the only total that it belongs to; null when neither tells. */
    public @Nullable Integer denominatorOf(Part part) {
        if (part.denominator() != null) {
            return part.denominator();
        }
        List<Count> totals = counts.stream().filter(count -> count.has(part)).toList();
        return totals.size() == 1 ? totals.get(0).total() : null;
    }

    /** Whether a part's percentage is its share of what it is a part of; null where one of the three is not stated. */
    public @Nullable Boolean isRightShare(Part part) {
        Integer whole = denominatorOf(part);
        return whole == null || whole == 0 || part.n() == null || part.percent() == null
                ? null
                : part.isPercentOf(whole);
    }

    /** What is missing to check a part's percentage. */
    public List<String> missingShare(Part part) {
        List<String> missing = new ArrayList<>(part.missing("n", "percent"));
        if (denominatorOf(part) == null) {
            missing.add(path + ".counts");
        }
        return List.copyOf(missing);
    }

    /** The total of groups that a part belongs to, if its groups are those of a list of studies. */
    public @Nullable Count listedCountOf(Part part) {
        return counts.stream()
                .filter(count -> count.listedIn() != null && count.has(part) && isListed(count))
                .findFirst()
                .orElse(null);
    }

    /** Whether as many studies of the list are in a group as its part says; null where it is no group of a list. */
    public @Nullable Boolean isListedAsPrinted(Part part) {
        Count count = listedCountOf(part);
        return count == null || part.n() == null ? null : listed(count, part.what()) == part.n();
    }

    /** How many studies of the list are in the group that a part names. */
    public int listed(Count count, String group) {
        return (int) listedIn(count)
                .filter(study -> study.groups().stream().anyMatch(own -> PlainWords.same(own, group)))
                .count();
    }

    /** Groups that studies of the list are in, and that no part of the total names. */
    public List<String> groupsLeftOut(Count count) {
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
    public boolean isListingAnyCount() {
        return counts.stream().anyMatch(this::isListed);
    }

    /** Whether the list that a total counts by has any study with a group. */
    public boolean isListed(Count count) {
        return listedIn(count).anyMatch(study -> !study.groups().isEmpty());
    }

    private Stream<ListedStudy> listedIn(Count count) {
        return studies.stream()
                .filter(study -> count.listedIn() != null && PlainWords.same(study.in(), count.listedIn()));
    }

    /** The results that are subgroups of a result. */
    private Stream<PooledResult> subgroupsOf(PooledResult whole) {
        return pooled.stream().filter(result -> result.isSubgroupOf(whole));
    }

    /** Whether any result is divided into subgroups that can be added up. */
    public boolean isDividedAnywhere() {
        return pooled.stream().anyMatch(this::isDivided);
    }

    /** Whether any result is a subgroup of this one and both state a number that can be added up. */
    public boolean isDivided(PooledResult whole) {
        return !divisions(whole).isEmpty();
    }

    /** Where the subgroups, by each of their attributes, do not add up to the whole; sorted. */
    public List<String> unevenDivisions(PooledResult whole) {
        return divisions(whole).stream()
                .filter(division -> division.sum() != division.whole())
                .map(Division::words)
                .sorted()
                .toList();
    }

    private record Division(String number, String by, int sum, int whole) {
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
    public List<String> outcomesPooled() {
        return pooled.stream()
                .map(PooledResult::outcome)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    /** How many results say which outcome and set they are of. */
    public int namedResults() {
        return (int) pooled.stream().filter(PooledResult::isNamed).count();
    }

    /** The same result, by outcome and set, wherever it is printed again. */
    public List<Comparison> repeatedResults() {
        return compared(
                pooled.stream().filter(PooledResult::isNamed).toList(),
                PooledResult::name,
                PooledResult::in,
                PooledResult::printed,
                (first, again) -> first.isPrintedAs(again));
    }

    /** Results of other names with the very same interval, or with one estimate for three sets and more. */
    public List<Comparison> copiedResults() {
        List<PooledResult> named = pooled.stream().filter(PooledResult::isNamed).toList();
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
    public boolean isTestedForSmallStudies(PooledResult result) {
        return smallStudyTests.stream()
                .anyMatch(test -> test.outcome() == null
                        || result.outcome() != null && PlainWords.same(test.outcome(), result.outcome()));
    }

    /** How many rows a table that lists all included studies has. */
    public int rowsOf(SynthesisTable table) {
        return (int) studies.stream().filter(table::has).count();
    }

    /** Whether a table has as many rows as studies are included; null where rows or the number are not stated. */
    public @Nullable Boolean isAsLongAsIncluded(SynthesisTable table) {
        int rows = rowsOf(table);
        return rows == 0 || includedStudies == null ? null : rows == includedStudies;
    }

    /** Each row of the tables that list all included studies, with the tables of them that lack the study. */
    public List<Comparison> rowsElsewhere() {
        Map<String, Set<String>> namesByTable = new TreeMap<>();
        tables.stream()
                .filter(SynthesisTable::isComplete)
                .forEach(table -> namesByTable.put(
                        table.name(),
                        studies.stream()
                                .filter(table::has)
                                .map(ListedStudy::plainName)
                                .collect(Collectors.toSet())));
        namesByTable.values().removeIf(Set::isEmpty);
        if (namesByTable.size() < 2) {
            return List.of();
        }
        List<Comparison> rows = new ArrayList<>();
        for (ListedStudy study : studies) {
            if (namesByTable.keySet().stream().anyMatch(table -> PlainWords.same(table, study.in()))) {
                List<String> lacking = namesByTable.entrySet().stream()
                        .filter(table -> !table.getValue().contains(study.plainName()))
                        .map(Map.Entry::getKey)
                        .toList();
                rows.add(new Comparison(study.path(), study.study(), String.join(", ", lacking), lacking.isEmpty()));
            }
        }
        return List.copyOf(rows);
    }

    /** Rows of one table that name a study again, or another study with the same identifier. */
    public List<Comparison> studiesListedTwice() {
        Map<String, Comparison> again = new TreeMap<>();
        for (Function<ListedStudy, @Nullable String> identity : List.<Function<ListedStudy, @Nullable String>>of(
                ListedStudy::plainStudy, ListedStudy::plainDoi, ListedStudy::pmid)) {
            studies.stream()
                    .filter(study -> identity.apply(study) != null)
                    .collect(Collectors.groupingBy(
                            study -> PlainWords.of(study.in()) + " " + identity.apply(study),
                            TreeMap::new,
                            Collectors.toList()))
                    .values()
                    .forEach(same -> {
                        List<ListedStudy> inOrder = same.stream()
                                .sorted(Comparator.comparing(ListedStudy::study).thenComparing(ListedStudy::path))
                                .toList();
                        for (ListedStudy study : inOrder.subList(1, inOrder.size())) {
                            again.putIfAbsent(
                                    study.path(),
                                    new Comparison(
                                            study.path(),
                                            study.study(),
                                            inOrder.get(0).study(),
                                            false));
                        }
                    });
        }
        return List.copyOf(again.values());
    }

    /** Judgements of one study and domain on one scale, wherever they are printed again. */
    public List<Comparison> repeatedJudgements() {
        return compared(
                judgements.stream().filter(one -> one.level() != null).toList(),
                one -> one.plainSubject() + " " + one.scale(),
                StudyJudgement::in,
                StudyJudgement::printed,
                StudyJudgement::isLevelledAs);
    }

    /** Judgements of one study of which one tells of risk of bias and the other of quality. */
    public List<Comparison> oppositeScales() {
        return compared(
                judgements.stream().filter(StudyJudgement::isOnScale).toList(),
                StudyJudgement::plainSubject,
                StudyJudgement::in,
                StudyJudgement::printed,
                StudyJudgement::isOppositeOf,
                (first, again) -> first.scale() != again.scale());
    }

    /** The instruments that judged one study, wherever they are printed again. */
    public List<Comparison> repeatedInstruments() {
        return compared(
                judgements.stream().filter(one -> !one.instruments().isEmpty()).toList(),
                StudyJudgement::plainSubject,
                StudyJudgement::in,
                StudyJudgement::printedInstruments,
                StudyJudgement::isByInstrumentsOf);
    }

    /**
     * Whether the review's own rules of a label yield it for a set of results; null where what is stated cannot tell.
     * A label is yielded when one of its rules holds of one of the results.
     */
    public @Nullable Boolean yields(String label, String set) {
        List<@Nullable Boolean> answers = new ArrayList<>();
        List<PooledResult> results = resultsOf(set);
        for (LabelRule rule : rulesOf(label)) {
            results.forEach(result -> answers.add(rule.holdsOf(result)));
        }
        if (answers.contains(Boolean.TRUE)) {
            return true;
        }
        return results.isEmpty() || answers.contains(null) ? null : Boolean.FALSE;
    }

    /** Whether the review states a rule of a label. */
    public boolean isDefined(String label) {
        return !rulesOf(label).isEmpty();
    }

    /** The labels that the review's own rules yield for a set. */
    public List<String> labelsYielded(String set) {
        return labelsWith(set, Boolean.TRUE);
    }

    /** The labels of which it cannot be told whether the rules yield them for a set. */
    public List<String> labelsOpen(String set) {
        return labelsWith(set, null);
    }

    private List<String> labelsWith(String set, @Nullable Boolean answer) {
        return labelRules.stream()
                .map(LabelRule::label)
                .distinct()
                .filter(label -> Objects.equals(yields(label, set), answer))
                .sorted()
                .toList();
    }

    /** What the rules of a label ask for, and the results of a set do not state; of all labels with null. */
    public List<String> missingFor(@Nullable String label, String set) {
        List<PooledResult> results = resultsOf(set);
        if (results.isEmpty()) {
            return List.of(path + ".pooled");
        }
        List<LabelRule> rules = label == null ? labelRules : rulesOf(label);
        List<String> missing = rules.stream()
                .flatMap(rule -> results.stream().flatMap(result -> rule.missingOf(result).stream()))
                .distinct()
                .toList();
        return missing.isEmpty() ? List.of(path + ".pooled") : missing; // A bound of p may leave it open.
    }

    private List<LabelRule> rulesOf(String label) {
        return labelRules.stream()
                .filter(rule -> PlainWords.same(rule.label(), label))
                .toList();
    }

    private List<PooledResult> resultsOf(String set) {
        return pooled.stream()
                .filter(result -> PlainWords.same(result.set(), set))
                .toList();
    }

    /** The label of one set, wherever it is given again. */
    public List<Comparison> repeatedLabels() {
        return compared(
                labels,
                labelled -> PlainWords.of(labelled.of()),
                LabelledSet::in,
                LabelledSet::printed,
                (first, again) -> PlainWords.same(first.label(), again.label()));
    }

    /** How many sets of a table have the label that a sentence claims. */
    public int labelled(LabelClaim claim) {
        return (int) labels.stream()
                .filter(labelled -> PlainWords.same(labelled.label(), claim.label())
                        && PlainWords.same(labelled.in(), claim.among()))
                .count();
    }

    /** Whether as many sets have a label as a sentence claims; null where no set of any table has one. */
    public @Nullable Boolean isBorneOut(LabelClaim claim) {
        return labels.isEmpty() ? null : labelled(claim) >= claim.atLeast();
    }

    /** The ranges that the text states for a value; empty when it states none in the value's unit. */
    public List<StatedRange> rangesOf(StatedValue value) {
        return ranges.stream().filter(range -> range.isOf(value)).toList();
    }

    /** Those of the ranges stated for a value that it is outside of, in words, sorted. */
    public List<String> rangesLeft(StatedValue value) {
        return rangesOf(value).stream()
                .filter(range -> !range.includes(value))
                .map(StatedRange::printed)
                .sorted()
                .toList();
    }

    /** One fact, wherever it is stated again. */
    public List<Comparison> repeatedFacts() {
        return compared(
                repeated,
                fact -> PlainWords.of(fact.what()),
                RepeatedFact::in,
                RepeatedFact::printed,
                (first, again) -> PlainWords.same(first.value(), again.value()));
    }

    private interface Alike<T> {
        boolean are(T first, T again);
    }

    private static <T extends Statements> List<Comparison> compared(
            List<T> entries,
            Function<T, String> subject,
            Function<T, @Nullable String> in,
            Function<T, String> printed,
            Alike<T> alike) {
        return compared(entries, subject, in, printed, alike, (first, again) -> true);
    }

    /** Those of one subject against the first of them, by where they stand; the order of entries tells nothing. */
    private static <T extends Statements> List<Comparison> compared(
            List<T> entries,
            Function<T, String> subject,
            Function<T, @Nullable String> in,
            Function<T, String> printed,
            Alike<T> alike,
            Alike<T> comparable) {
        Comparator<T> order = Comparator.<T, String>comparing(entry -> Objects.requireNonNullElse(in.apply(entry), ""))
                .thenComparing(printed)
                .thenComparing(Statements::path);
        Map<String, List<T>> bySubject = entries.stream()
                .sorted(order)
                .collect(Collectors.groupingBy(subject, TreeMap::new, Collectors.toList()));
        List<Comparison> comparisons = new ArrayList<>();
        bySubject.forEach((name, same) -> {
            T first = same.get(0);
            for (T again : same.subList(1, same.size())) {
                if (comparable.are(first, again)) {
                    comparisons.add(new Comparison(
                            again.path(),
                            again instanceof Named named ? named.named() : name,
                            printed.apply(first) + "; " + printed.apply(again),
                            alike.are(first, again)));
                }
            }
        });
        return List.copyOf(comparisons);
    }

    /** An entry that says what it is about in its own words. */
    interface Named {
        String named();
    }
}
