package org.misevcheck.checker.review.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for any file, however damaged. */
class RecordImportPropertiesTest {

    private static final List<String> FILES =
            List.of("pubmed.nbib", "embase.ris", "scopus.csv", "wos.bib", "cochrane.ris", "endnote.xml");

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(FILES);
    }

    @Property(tries = 60, seed = "5")
    void a_file_cut_anywhere_keeps_the_records_before_the_cut(
            @ForAll("files") String file, @ForAll @IntRange(min = 0, max = 10_000) int place) throws Exception {
        byte[] whole = export(file);
        ImportedSource all = read(file, whole);
        int end = (int) ((long) whole.length * place / 10_000);
        byte[] cut = Arrays.copyOf(whole, end);
        long line = 1
                + new String(cut, StandardCharsets.ISO_8859_1)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        List<SearchRecord> before = all.records().stream()
                .filter(record -> record.number() < all.records().size()
                        && all.records().get(record.number()).line() < line)
                .toList();
        if (before.isEmpty()) {
            return;
        }
        assertThat(read(file, cut).records()).containsAll(before);
    }

    @Property(tries = 150, seed = "6")
    void damage_throws_nothing_else_and_an_entry_that_is_lost_is_told(@ForAll("files") String file, @ForAll long seed)
            throws Exception {
        byte[] damaged = export(file);
        int entries = read(file, damaged).found();
        Random random = new Random(seed);
        for (int i = 1 + random.nextInt(30); i > 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) "{}\"<>&@,;\n-\\ \0\u00e9".charAt(random.nextInt(15));
        }
        try {
            ImportedSource read = read(file, damaged);
            assertThat(read.found() >= entries || !read.problems().isEmpty())
                    .as("%d of %d entries, and no problem", read.found(), entries)
                    .isTrue();
            assertThat(read.records()).allMatch(record -> record.number() <= read.found());
            assertThat(read.records()).extracting(SearchRecord::id).doesNotHaveDuplicates();
        } catch (UnreadableSearchException e) {
            assertThat(e).hasMessageStartingWith(file + ":");
        }
    }

    private static ImportedSource read(String file, byte[] bytes) throws UnreadableSearchException {
        return new RecordImport().read(SearchSource.of("made", file), bytes);
    }

    private static byte[] export(String file) throws IOException {
        try (InputStream in = RecordImportPropertiesTest.class.getResourceAsStream("exports/" + file)) {
            return in.readAllBytes();
        }
    }
}
