package org.misevcheck.checker.review.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.misevcheck.checker.report.RisWriter;

/**
 * How long import and de-duplication take, and how that grows with the number of records. Run by hand, in
 * {@code checker-core}:
 *
 * <pre>
 * mvn test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) org.misevcheck.checker.review.search.DeduplicationBenchmark
 * </pre>
 */
final class DeduplicationBenchmark {

    private static final int[] SIZES = {1_000, 1_000, 10_000, 20_000, 50_000, 100_000};

    private DeduplicationBenchmark() {}

    /**
     * Prints a line for each number of records; the first run of all is cold.
     *
     * @param arguments numbers of records; when there are none, the usual ones
     */
    public static void main(String[] arguments) throws Exception {
        int[] sizes = arguments.length == 0
                ? SIZES
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        for (int size : sizes) {
            StringBuilder ris = new StringBuilder();
            RisWriter writer = new RisWriter(ris);
            for (SearchRecord record : MadeUpSearch.of(size, 1)) {
                writer.write(record, List.of(), List.of());
            }
            byte[] bytes = ris.toString().getBytes(UTF_8);
            Duration cpu = cpu();
            long start = System.nanoTime();
            List<SearchRecord> records = new RecordImport()
                    .read(SearchSource.of("made", "made.ris"), bytes)
                    .records();
            long imported = System.nanoTime();
            Deduplication found = Deduplicator.deduplicate(records, KnownPairs.NONE);
            long end = System.nanoTime();
            System.out.println(String.format(
                    Locale.ROOT,
                    "%7d records  %6.2f s import  %6.2f s de-duplication  %6.2f s of processor  %7d unique  %6d pairs",
                    records.size(),
                    (imported - start) / 1e9,
                    (end - imported) / 1e9,
                    cpu().minus(cpu).toMillis() / 1e3,
                    found.unique().size(),
                    found.pairs().size()));
        }
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
