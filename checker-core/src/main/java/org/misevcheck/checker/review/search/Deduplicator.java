package org.misevcheck.checker.review.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the records that are of one publication.
 *
 * <p>Pairs that look alike are judged one by one, the strongest grounds first, and then joined into groups. No group
 * takes in two records that were told apart: the pair that would join them is to be looked at instead.
 */
public final class Deduplicator {

    /** From this similarity of normalised titles on, records without a common identifier may be duplicates. */
    public static final double SIMILAR_TITLES = Comparison.SIMILAR;

    /** More records than these are not compared. */
    public static final int MOST_RECORDS = Candidates.MOST_RECORDS - 1;

    private final List<SearchRecord> records;
    private final Map<SearchRecord, Integer> numbers;
    private final Map<Long, RecordPair> decided = new LinkedHashMap<>();
    private final int[] groupOf;
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();

    private Deduplicator(List<SearchRecord> records) {
        this.records = records;
        this.numbers = new IdentityHashMap<>(records.size() * 2);
        this.groupOf = new int[records.size()];
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < records.size(); i++) {
            if (!ids.add(records.get(i).id())) {
                throw new IllegalArgumentException("two records are called %s; sources need different ids"
                        .formatted(records.get(i).id()));
            }
            numbers.put(records.get(i), i);
            groupOf[i] = i;
        }
    }

    /**
     * Groups the records of all sources. The same records in the same order give the same groups.
     *
     * @param known what people decided, of records that {@link RecordNames} knows; where it contradicts itself, records
     *     are taken for the same
     */
    public static Deduplication deduplicate(List<SearchRecord> records, KnownPairs known) {
        if (records.size() > MOST_RECORDS) {
            throw new IllegalArgumentException("at most %d records can be compared".formatted(MOST_RECORDS));
        }
        return new Deduplicator(List.copyOf(records)).groups(known);
    }

    private Deduplication groups(KnownPairs known) {
        decide(known);
        List<ComparedRecord> compared =
                records.parallelStream().map(ComparedRecord::of).toList();
        List<RecordPair> pairs = new ArrayList<>(decided.values());
        pairs.addAll(LongStream.of(Candidates.of(compared))
                .parallel()
                .filter(pair -> !decided.containsKey(pair))
                .mapToObj(pair -> judged(compared, pair))
                .filter(pair -> pair != null)
                .toList());
        pairs.sort(Comparator.<RecordPair>comparingInt(pair -> pair.ground().ordinal())
                .thenComparing(
                        Comparator.comparingDouble(RecordPair::titleSimilarity).reversed())
                .thenComparingLong(this::key));
        return new Deduplication(joined(pairs), told(pairs));
    }

    private static @Nullable RecordPair judged(List<ComparedRecord> compared, long pair) {
        return PairJudge.judge(compared.get((int) (pair >>> 32)), compared.get((int) pair));
    }

    private long key(RecordPair pair) {
        return key(numberOf(pair.first()), numberOf(pair.second()));
    }

    private int numberOf(SearchRecord record) {
        return numbers.get(record);
    }

    private static long key(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    private void decide(KnownPairs known) {
        if (known.same().isEmpty() && known.different().isEmpty()) {
            return;
        }
        RecordNames names = new RecordNames(records);
        known.same().forEach(pair -> decide(names, pair, PairVerdict.DUPLICATE));
        known.different().forEach(pair -> decide(names, pair, PairVerdict.TOLD_APART));
    }

    private void decide(RecordNames names, KnownPairs.Pair pair, PairVerdict verdict) {
        List<List<SearchRecord>> named =
                pair.records().stream().map(names::named).toList();
        for (int i = 0; i < named.size(); i++) {
            for (int j = i + 1; j < named.size(); j++) {
                for (SearchRecord one : named.get(i)) {
                    for (SearchRecord other : named.get(j)) {
                        decide(numberOf(one), numberOf(other), verdict, "%s, %s".formatted(pair.reason(), pair.who()));
                    }
                }
            }
        }
    }

    private void decide(int one, int other, PairVerdict verdict, String note) {
        if (one == other) {
            return;
        }
        SearchRecord first = records.get(Math.min(one, other));
        SearchRecord second = records.get(Math.max(one, other));
        double similarity = Comparison.similarity(
                ComparedTitle.of(first.title()).plain(),
                ComparedTitle.of(second.title()).plain(),
                0);
        decided.putIfAbsent(
                key(one, other), new RecordPair(first, second, verdict, PairGround.DECIDED, similarity, note));
    }

    /** Joins duplicates; a pair that may not be joined becomes one that somebody has to look at. */
    private List<UniqueRecord> joined(List<RecordPair> pairs) {
        for (RecordPair pair : pairs) {
            if (keepsApart(pair)) {
                apart(numberOf(pair.first()), numberOf(pair.second()));
            }
        }
        for (int i = 0; i < pairs.size(); i++) {
            RecordPair pair = pairs.get(i);
            if (pair.verdict() == PairVerdict.DUPLICATE && !join(pair)) {
                pairs.set(
                        i,
                        new RecordPair(
                                pair.first(),
                                pair.second(),
                                PairVerdict.TO_BE_LOOKED_AT,
                                pair.ground(),
                                pair.titleSimilarity(),
                                "they would join records that were told apart"));
            }
        }
        Map<Integer, List<SearchRecord>> groups = new LinkedHashMap<>();
        for (int i = 0; i < records.size(); i++) {
            groups.computeIfAbsent(group(i), any -> new ArrayList<>()).add(records.get(i));
        }
        return groups.values().stream().map(UniqueRecord::of).toList();
    }

    /** Words may be a slip of one source; what is told by anything else stays apart whatever other records say. */
    private static boolean keepsApart(RecordPair pair) {
        return pair.verdict() == PairVerdict.PREPRINT_AND_ARTICLE
                || pair.verdict() == PairVerdict.TOLD_APART && pair.ground() != PairGround.OTHER_WORDS;
    }

    private void apart(int one, int other) {
        apart.computeIfAbsent(one, any -> new HashSet<>()).add(other);
        apart.computeIfAbsent(other, any -> new HashSet<>()).add(one);
    }

    private int group(int number) {
        int root = number;
        while (groupOf[root] != root) {
            groupOf[root] = groupOf[groupOf[root]];
            root = groupOf[root];
        }
        return root;
    }

    private boolean join(RecordPair pair) {
        int one = group(numberOf(pair.first()));
        int other = group(numberOf(pair.second()));
        if (one == other) {
            return true;
        }
        Set<Integer> others = apart.getOrDefault(one, Set.of());
        if (pair.ground() != PairGround.DECIDED && others.stream().anyMatch(record -> group(record) == other)) {
            return false;
        }
        int root = Math.min(one, other);
        int joined = Math.max(one, other);
        groupOf[joined] = root;
        Set<Integer> moved = apart.remove(joined);
        if (moved != null) {
            apart.merge(root, moved, (kept, more) -> {
                Set<Integer> larger = kept.size() < more.size() ? more : kept;
                larger.addAll(larger == kept ? more : kept);
                return larger;
            });
        }
        return true;
    }

    private List<RecordPair> told(List<RecordPair> pairs) {
        return pairs.stream()
                .filter(pair -> pair.verdict() == PairVerdict.DUPLICATE
                        || keepsApart(pair)
                        || group(numberOf(pair.first())) != group(numberOf(pair.second())))
                .sorted(Comparator.comparingLong(this::key))
                .toList();
    }
}
