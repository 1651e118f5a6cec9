package org.misevcheck.checker.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.misevcheck.checker.review.search.Deduplicator;
import org.misevcheck.checker.review.search.ImportedSource;
import org.misevcheck.checker.review.search.KnownPairs;
import org.misevcheck.checker.review.search.RecordImport;
import org.misevcheck.checker.review.search.RecordKind;
import org.misevcheck.checker.review.search.Search;
import org.misevcheck.checker.review.search.SearchRecord;
import org.misevcheck.checker.review.search.SearchSource;

/** The whole files are held by the integration test {@code search-records}. */
class SearchReportTest {

    private static final String RIS = """
            TY  - JOUR
            AN  - 7
            TI  - =Stromal vesicles accelerate closure of wounds, in "mice"
            AU  - Smith, Jane
            AU  - Müller, Jörg
            PY  - 2020
            JO  - Cells
            VL  - 9
            IS  - 3
            SP  - 12-19
            DO  - 10.1000/1
            LA  - English
            M3  - Article
            AB  - ER  - is no end here,\u202e nor is this
            N1  - PMID: 31000001
            ER  -
            TY  - JOUR
            TI  - Stromal vesicles accelerate closure of wounds in mice
            AU  - Smith J
            PY  - 2021
            DO  - 10.1000/1
            ER  -
            """;

    @TempDir
    private Path folder;

    private static Search search() throws Exception {
        ImportedSource source =
                new RecordImport().read(SearchSource.of("made", "search/made.ris"), RIS.getBytes(UTF_8));
        return new Search(List.of(source), Deduplicator.deduplicate(source.records(), KnownPairs.NONE));
    }

    private String written(String name) throws Exception {
        new SearchReport(search()).write(folder);
        return Files.readString(folder.resolve(name));
    }

    @Test
    void what_is_written_as_ris_is_read_as_the_same_record() throws Exception {
        SearchRecord before = search().found().unique().get(0).record();
        StringBuilder ris = new StringBuilder();
        new RisWriter(ris).write(before, List.of("included", "full text"), List.of("asked\nTY  - for data"));
        ImportedSource read = new RecordImport()
                .read(SearchSource.of("made", "search/made.ris"), ris.toString().getBytes(UTF_8));
        assertThat(read.problems()).isEmpty();
        assertThat(read.records()).hasSize(1);
        assertThat(read.records().get(0))
                .usingRecursiveComparison()
                .ignoringFields("abstractText")
                .isEqualTo(before);
        assertThat(read.records().get(0).abstractText()).isEqualTo("ER - is no end here,\uFFFD nor is this");
        assertThat(ris)
                .contains("LB  - included; full text\nKW  - included\nKW  - full text\n")
                .contains("N1  - asked TY - for data\n");
    }

    @Test
    void kinds_survive_ris() throws Exception {
        for (String type : List.of("Conference Abstract", "Thesis", "Preprint", "Article", "Erratum")) {
            ImportedSource read = new RecordImport()
                    .read(
                            SearchSource.of("made", "made.ris"),
                            "TY  - JOUR\nTI  - One\nM3  - %s\nER  -\n"
                                    .formatted(type)
                                    .getBytes(UTF_8));
            StringBuilder ris = new StringBuilder();
            new RisWriter(ris).write(read.records().get(0), List.of(), List.of());
            ImportedSource again = new RecordImport()
                    .read(SearchSource.of("made", "made.ris"), ris.toString().getBytes(UTF_8));
            assertThat(RecordKind.of(again.records().get(0)))
                    .isEqualTo(RecordKind.of(read.records().get(0)));
        }
    }

    @Test
    void a_title_is_no_formula_of_a_spreadsheet() throws Exception {
        assertThat(written("records.csv"))
                .contains("made:7,\"'=Stromal vesicles accelerate closure of wounds, in \"\"mice\"\"\",")
                .contains(",article,made,made:7 made:#2\n");
        assertThat(written("duplicates.csv")).contains("duplicate,made:7,search/made.ris:1,\"'=Stromal");
    }

    @Test
    void each_pair_has_its_verdict_its_ground_and_the_threshold() throws Exception {
        assertThat(written("duplicates.json"))
                .contains("\"threshold\" : 0.90,")
                .contains("\"verdict\" : \"duplicate\",")
                .contains("\"ground\" : \"same DOI\",")
                .contains("\"line\" : 17")
                .contains("\"2020\",\n     \"2021\"");
    }

    @Test
    void the_same_search_gives_the_same_bytes_and_leaves_nothing_else() throws Exception {
        var first = files();
        assertThat(first)
                .containsOnlyKeys(
                        "records.csv",
                        "records.ris",
                        "records.json",
                        "duplicates.csv",
                        "duplicates.json",
                        "sources.csv",
                        "problems.csv")
                .isEqualTo(files());
    }

    private TreeMap<String, String> files() throws Exception {
        new SearchReport(search()).write(folder);
        TreeMap<String, String> files = new TreeMap<>();
        try (var listed = Files.list(folder)) {
            for (Path file : listed.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }
}
