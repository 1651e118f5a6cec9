package org.misevcheck.checker.review.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long de-duplication takes, and how that grows with the number of records. Run by hand, in {@code checker-core}:
 *
 * <pre>
 * mvn test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) org.misevcheck.checker.review.search.DeduplicationBenchmark
 * </pre>
 */
final class DeduplicationBenchmark {

    private static final int[] SIZES = {5_000, 10_000, 20_000, 40_000, 100_000, 200_000};

    private DeduplicationBenchmark() {}

    /**
     * Prints a line for each number of records; the first run of all is cold.
     *
     * @param arguments numbers of records; when there are none, the usual ones
     */
    public static void main(String[] arguments) {
        int[] sizes = arguments.length == 0
                ? SIZES
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        for (int size : sizes) {
            List<SearchRecord> records = MadeUpSearch.of(size, 1);
            long start = System.nanoTime();
            Deduplication found = Deduplicator.deduplicate(records, KnownPairs.NONE);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.println(String.format(
                    Locale.ROOT,
                    "%7d records  %6.2f s  %5.1f microseconds a record  %7d unique  %6d pairs  %5d to be looked at",
                    size,
                    seconds,
                    seconds * 1e6 / size,
                    found.unique().size(),
                    found.pairs().size(),
                    found.pairs(PairVerdict.TO_BE_LOOKED_AT).size()));
        }
    }
}
