package org.misevcheck.checker.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.misevcheck.checker.statement.Term;
import org.misevcheck.checker.study.Direction;
import org.misevcheck.checker.study.InstrumentVariant;
import org.misevcheck.checker.study.JudgedDomain;
import org.misevcheck.checker.study.Judgement;
import org.misevcheck.checker.study.JudgingInstrument;
import org.misevcheck.checker.study.RiskOfBias;
import org.misevcheck.checker.study.RiskOfBiasJudgement;
import org.misevcheck.checker.study.Study;

/**
 * What reviewers judged in the studies of a review, for each instrument in each variant: a table of counts.
 *
 * <p>Takes one study at a time, and holds counts only. A study counts once for a domain. Where its sets of judgements,
 * of several reviewers or for several outcomes, differ on a domain, it counts as differing and for no judgement.
 * Judgements are counted in the instrument's words, and never converted to those of another. Only CAMARADES is summed,
 * set by set: SYRCLE's authors intend no total.
 */
public final class JudgementSummary {

    /**
     * The judgements with one instrument in one variant.
     *
     * @param instrument the word of an instrument that is known; the name as reviewers write it otherwise
     * @param variant the word of the variant
     * @param studies how many studies were judged with it
     * @param domains counts by domain, in the instrument's order
     * @param points points of CAMARADES, by the items of the checklist; empty for other instruments
     */
    public record Table(
            String instrument, String variant, int studies, List<DomainCounts> domains, List<Points> points) {}

    /**
     * How often each judgement was given on one domain. The counts, the studies whose sets differ and those in which
     * it was not judged make up all studies of the table.
     *
     * @param counts studies by judgement, in the instrument's order
     */
    public record DomainCounts(String domain, Map<String, Integer> counts, int differing, int notJudged, int studies) {

        /** How many studies were judged so. */
        public int count(String judgement) {
            return counts.getOrDefault(judgement, 0);
        }

        /** The share of all studies of the table that were judged so, from 0 to 1. */
        public double share(String judgement) {
            return (double) count(judgement) / studies;
        }
    }

    /**
     * Points of one checklist: sets with the same items, and so the same denominator. Fractions of different
     * checklists are not compared.
     *
     * @param items what is asked, each worth a point
     * @param setsByPoints how many sets of judgements on all items have as many points
     * @param incomplete sets in which an item is not judged, and which have no points therefore
     */
    public record Points(List<String> items, SortedMap<Integer, Integer> setsByPoints, int incomplete) {

        /** The most points there can be. */
        public int denominator() {
            return items.size();
        }

        /** Many points are good, unlike a high risk of bias. */
        public Direction direction() {
            return Direction.HIGHER_IS_BETTER;
        }

        /** How many sets have points. */
        public int sets() {
            return setsByPoints.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** The mean fraction of the denominator; not a number without a set that has points. */
        public double meanFraction() {
            return setsByPoints.entrySet().stream()
                            .mapToDouble(entry -> (double) entry.getKey() * entry.getValue())
                            .sum()
                    / sets()
                    / denominator();
        }

        /** The median fraction of the denominator; not a number without a set that has points. */
        public double medianFraction() {
            int sets = sets();
            return sets == 0 ? Double.NaN : (points((sets - 1) / 2) + points(sets / 2)) / 2.0 / denominator();
        }

        /** The points of the set at this place, counted from 0, when all are in order. */
        private int points(int place) {
            int before = 0;
            for (Map.Entry<Integer, Integer> entry : setsByPoints.entrySet()) {
                before += entry.getValue();
                if (place < before) {
                    return entry.getKey();
                }
            }
            throw new IllegalArgumentException("no set at " + place);
        }
    }

    /** An instrument in one variant. */
    record Version(int rank, String instrument, InstrumentVariant variant) {}

    static final Comparator<Version> IN_ORDER = Comparator.comparingInt(Version::rank)
            .thenComparing(Version::instrument)
            .thenComparing(Version::variant);

    private final SortedMap<Version, Tally> tallies = new TreeMap<>(IN_ORDER);

    /** A summary of no study. */
    public JudgementSummary() {}

    /** Takes a study up. */
    public void add(Study study) {
        Map<Version, List<RiskOfBias>> byVersion = new LinkedHashMap<>();
        study.riskOfBias().forEach(set -> byVersion
                .computeIfAbsent(version(set), version -> new ArrayList<>())
                .add(set));
        byVersion.forEach((version, sets) ->
                tallies.computeIfAbsent(version, fresh -> new Tally()).add(sets));
    }

    /** The tables: SYRCLE, its variants, CAMARADES, then other instruments by name. */
    public List<Table> tables() {
        return tallies.entrySet().stream()
                .map(entry -> entry.getValue().table(entry.getKey()))
                .toList();
    }

    static Version version(RiskOfBias set) {
        JudgingInstrument known = set.knownInstrument();
        InstrumentVariant variant = set.variant();
        return new Version(
                known == null ? JudgingInstrument.values().length : known.ordinal(),
                known == null ? set.instrument().strip() : known.word(),
                variant == null ? InstrumentVariant.ORIGINAL : variant);
    }

    /** What was judged, in the instrument's word where it has one. */
    static String domain(RiskOfBias set, RiskOfBiasJudgement one) {
        JudgedDomain domain = set.domainOf(one);
        return domain == null ? one.domain().strip() : domain.word();
    }

    /** The judgement, in the instrument's word where it has one. */
    static String word(RiskOfBias set, RiskOfBiasJudgement one) {
        Judgement judgement = set.judgementOn(one);
        return judgement == null ? one.judgement().strip() : judgement.word();
    }

    /** Counts of one instrument in one variant. */
    private static final class Tally {

        private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        private final Map<String, Integer> differing = new LinkedHashMap<>();
        private final Map<List<String>, SortedMap<Integer, Integer>> points = new LinkedHashMap<>();
        private final Map<List<String>, Integer> incomplete = new LinkedHashMap<>();
        private int studies;

        void add(List<RiskOfBias> sets) {
            studies++;
            prepare(sets.get(0));
            Map<String, Set<String>> judged = new LinkedHashMap<>();
            for (RiskOfBias set : sets) {
                set.judgements()
                        .forEach(one -> judged.computeIfAbsent(domain(set, one), domain -> new LinkedHashSet<>())
                                .add(word(set, one)));
                if (set.isCamarades()) {
                    addPoints(set);
                }
            }
            judged.forEach((domain, words) -> {
                Map<String, Integer> ofDomain = counts.computeIfAbsent(domain, fresh -> new LinkedHashMap<>());
                if (words.size() > 1) {
                    differing.merge(domain, 1, Integer::sum);
                } else {
                    ofDomain.merge(words.iterator().next(), 1, Integer::sum);
                }
            });
        }

        /** Domains and words of a known instrument in its order, so that none is missing where nobody gave it. */
        private void prepare(RiskOfBias set) {
            JudgingInstrument known = set.knownInstrument();
            if (studies > 1 || known == null || isOpen(set)) {
                return;
            }
            for (JudgedDomain domain : known.domains(set.variant())) {
                Map<String, Integer> words = new LinkedHashMap<>();
                known.judgements().forEach(word -> words.put(word.word(), 0));
                counts.put(domain.word(), words);
            }
        }

        private void addPoints(RiskOfBias set) {
            List<String> judged =
                    set.judgements().stream().map(one -> domain(set, one)).toList();
            List<String> items = isOpen(set) ? judged.stream().sorted().toList() : askedBy(set);
            if (!judged.containsAll(items)) {
                incomplete.merge(items, 1, Integer::sum);
                points.computeIfAbsent(items, fresh -> new TreeMap<>());
                return;
            }
            int yes = (int) set.judgements().stream()
                    .filter(one -> set.judgementOn(one) == Judgement.YES)
                    .count();
            points.computeIfAbsent(items, fresh -> new TreeMap<>()).merge(yes, 1, Integer::sum);
        }

        private static List<String> askedBy(RiskOfBias set) {
            return JudgingInstrument.CAMARADES.domains(set.variant()).stream()
                    .map(Term::word)
                    .toList();
        }

        private static boolean isOpen(RiskOfBias set) {
            return set.variant() != null && set.variant().isOpen();
        }

        Table table(Version version) {
            List<DomainCounts> domains = new ArrayList<>();
            counts.forEach((domain, words) -> {
                int differ = differing.getOrDefault(domain, 0);
                int judged = words.values().stream().mapToInt(Integer::intValue).sum() + differ;
                domains.add(new DomainCounts(
                        domain,
                        Collections.unmodifiableMap(new LinkedHashMap<>(words)),
                        differ,
                        studies - judged,
                        studies));
            });
            List<Points> all = new ArrayList<>();
            points.forEach((items, sets) -> all.add(new Points(
                    items, Collections.unmodifiableSortedMap(new TreeMap<>(sets)), incomplete.getOrDefault(items, 0))));
            return new Table(
                    version.instrument(), version.variant().word(), studies, List.copyOf(domains), List.copyOf(all));
        }
    }
}
