package org.misevcheck.checker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.review.search.ImportProblem;
import org.misevcheck.checker.review.search.ImportedSource;
import org.misevcheck.checker.review.search.Search;
import org.misevcheck.checker.review.search.SearchRecord;
import org.misevcheck.checker.review.search.SourceFormat;
import org.misevcheck.checker.review.search.SourceKind;
import org.misevcheck.checker.review.search.UniqueRecord;

class SearchFilesTest {

    private static final String TITLE = "Stromal vesicles accelerate closure of wounds in diabetic mice";

    @TempDir
    private Path folder;

    @BeforeEach
    void two_searches() throws IOException {
        file("embase.ris", ris("L2000001", TITLE, "10.1000/1") + ris("L2000002", "Of something else altogether", ""));
        file(
                "pubmed.nbib",
                "PMID- 31000001\nTI  - " + TITLE + "\nFAU - Smith, Jane\nDP  - 2020\nLID - 10.1000/1 [doi]\n");
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String ris(String accession, String title, String doi) {
        return "TY  - JOUR\nAU  - Smith, J\nPY  - 2020\nU2  - %s\nTI  - %s\nDO  - %s\nER  - \n"
                .formatted(accession, title, doi);
    }

    private SearchFiles files() {
        return new SearchFiles(folder, "search");
    }

    private Search search() throws Exception {
        return files().deduplicated(files().imported());
    }

    @Test
    void each_file_is_a_source_called_by_its_name() throws Exception {
        file("2026/update_1 (new).csv", "Title,Authors,Year\nA third one,Doe A,2021\n");
        assertThat(files().imported())
                .extracting(one -> one.source().id(), one -> one.source().file(), ImportedSource::format)
                .containsExactly(
                        tuple("2026/update_1--new-", "search/2026/update_1 (new).csv", SourceFormat.CSV),
                        tuple("embase", "search/embase.ris", SourceFormat.RIS),
                        tuple("pubmed", "search/pubmed.nbib", SourceFormat.NBIB));
    }

    @Test
    void notes_and_hidden_files_are_no_sources() throws Exception {
        file("README.md", "How we searched");
        file(".gitignore", "*.bak");
        file("2026/.DS_Store", "x");
        assertThat(files().imported()).hasSize(2);
    }

    @Test
    void a_file_that_is_no_export_is_a_source_with_a_problem_and_stops_no_other() throws Exception {
        file("strategy.txt", "exosome* AND wound*");
        List<ImportedSource> imported = files().imported();
        assertThat(imported).extracting(one -> one.records().size()).containsExactly(2, 1, 0);
        assertThat(imported.get(2).format()).isEqualTo(SourceFormat.UNREADABLE);
        assertThat(imported.get(2).problems())
                .extracting(ImportProblem::message, ImportProblem::missing)
                .containsExactly(tuple(
                        "search/strategy.txt:1: it is neither RIS, nbib, BibTeX, EndNote XML nor a table with a column named Title; export the results of the search in one of these",
                        true));
    }

    @Test
    void what_the_review_says_of_a_source_goes_before_its_file_name() throws Exception {
        file("sources.yaml", """
                format: 1
                sources:
                  - file: pubmed.nbib
                    id: medline
                    database: PubMed
                    kind: register
                    update: true
                    platform: NLM
                    date: 2026-03-01
                    query: exosome* AND wound*
                    hits: 1
                """);
        List<ImportedSource> imported = files().imported();
        assertThat(imported).extracting(one -> one.source().id()).containsExactly("medline", "embase");
        assertThat(imported.get(0).source())
                .extracting("database", "kind", "update", "platform", "date", "query", "hits")
                .containsExactly("PubMed", SourceKind.REGISTER, true, "NLM", "2026-03-01", "exosome* AND wound*", 1);
        assertThat(imported.get(0).records()).extracting(SearchRecord::id).containsExactly("medline:31000001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "file: scopus.csv              | search/sources.yaml:3:7: there is no file 'scopus.csv' in the folder",
                "file: ../outside.ris          | search/sources.yaml:3:7: there is no file '../outside.ris' in the folder",
                "file: embase.ris, kind: book  | search/sources.yaml:3:31: ",
                "file: embase.ris, date: spring | search/sources.yaml:3:31: ",
                "file: embase.ris, id: a b     | search/sources.yaml:3:29: "
            })
    void what_is_wrong_about_sources_is_told_with_its_place(String entry, String message) throws Exception {
        file("sources.yaml", "format: 1\nsources:\n  - { " + entry.strip() + " }\n");
        assertThatThrownBy(() -> files().imported())
                .isInstanceOfSatisfying(InvalidManifestException.class, e -> assertThat(e.frames())
                        .startsWith(message));
    }

    @Test
    void a_source_described_twice_is_refused() throws Exception {
        file("sources.yaml", "format: 2\nsources:\n  - { file: embase.ris }\n  - { file: embase.ris }\n");
        assertThatThrownBy(() -> files().imported())
                .isInstanceOfSatisfying(InvalidManifestException.class, e -> assertThat(e.frames())
                        .contains("search/sources.yaml:1:1: format 2")
                        .contains("search/sources.yaml:4:7: 'embase.ris' is described twice"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"embase.csv", "doi.ris", "pmid.ris", "().ris"})
    void files_that_would_give_records_names_of_others_are_refused(String name) throws Exception {
        file(name, ris("L2000009", "Something", ""));
        assertThatThrownBy(() -> files().imported())
                .hasMessageStartingWith("search/")
                .hasMessageEndingWith("; give it another id in sources.yaml, or rename the file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"private.ris", "", "nothing.ris"})
    void a_link_out_of_the_folder_is_not_read_and_is_told(String target, @TempDir Path elsewhere) throws Exception {
        Files.writeString(elsewhere.resolve("private.ris"), ris("L2000009", "Something", ""));
        Files.createSymbolicLink(folder.resolve("linked.ris"), elsewhere.resolve(target));
        assertThatThrownBy(() -> files().imported())
                .hasMessageStartingWith("search/linked.ris:1: it is a symbolic link out of the folder");
    }

    @Test
    void no_folder_has_no_sources() throws Exception {
        assertThat(new SearchFiles(folder.resolve("none"), "none").imported()).isEmpty();
    }

    @Test
    void ids_of_records_stay_when_another_file_is_added_and_each_names_its_unique_record() throws Exception {
        List<String> before = ids(search());
        file("central.ris", ris("", TITLE, "10.1000/1"));
        Search after = search();
        assertThat(ids(after)).containsAll(before).hasSize(before.size() + 1);
        assertThat(after.found().byId().get("embase:L2000001"))
                .isSameAs(after.found().byId().get("pubmed:31000001"))
                .isSameAs(after.found().byId().get("central:#1"));
    }

    private static List<String> ids(Search search) {
        return search.found().unique().stream()
                .flatMap(one -> one.members().stream())
                .map(SearchRecord::id)
                .toList();
    }

    @Test
    void counts_by_source_say_what_only_it_has() throws Exception {
        assertThat(search().onlyThere()).containsEntry("embase", 1L).containsEntry("pubmed", 0L);
    }

    @Test
    void decisions_on_pairs_are_taken_over() throws Exception {
        file("pairs.yaml", """
                format: 1
                same:
                  - records: [embase:L2000002, "doi:https://doi.org/10.1000/1"]
                    reason: a translation
                    who: AB
                """);
        assertThat(search().found().unique()).hasSize(1);
        file("pairs.yaml", """
                format: 1
                different:
                  - records: [embase:L2000001, pmid:31000001]
                    reason: two parts under one title
                    who: AB
                """);
        assertThat(search().found().unique())
                .extracting(UniqueRecord::record)
                .extracting(SearchRecord::id)
                .containsExactly("embase:L2000001", "embase:L2000002", "pubmed:31000001");
    }

    @Test
    void what_is_wrong_about_pairs_is_told_with_its_place() throws Exception {
        file("pairs.yaml", """
                format: 1
                same:
                  - records: [embase:L2000001, embase:L2000007]
                    reason: a translation
                    who: AB
                different:
                  - records: [embase:L2000001]
                    reason: alone
                    who: AB
                """);
        assertThatThrownBy(this::search)
                .isInstanceOfSatisfying(InvalidManifestException.class, e -> assertThat(e.frames())
                        .contains("search/pairs.yaml:3:32: no record is called 'embase:L2000007'")
                        .contains("search/pairs.yaml:7:5: one record is no pair"));
        file("pairs.yaml", "format: 1\nsame:\n  - records: [embase:L2000001, embase:L2000002]\n");
        assertThatThrownBy(this::search)
                .isInstanceOfSatisfying(
                        InvalidManifestException.class,
                        e -> assertThat(e.frames()).contains("reason").contains("who"));
    }

    @Test
    void editors_see_what_the_reader_refuses() {
        assertThat(underlined(
                        "sources", "{`format`: 1, `sources`: [{`file`: `a.ris`, `kind`: `register`, `hits`: 3}]}"))
                .isEmpty();
        assertThat(underlined("sources", "{`format`: 1, `sources`: [{`kind`: `book`, `hits`: -1}]}"))
                .contains("$.sources[0]", "$.sources[0].kind", "$.sources[0].hits");
        assertThat(underlined(
                        "pairs", "{`format`: 1, `same`: [{`records`: [`a:1`, `pmid:2`], `reason`: `b`, `who`: `c`}]}"))
                .isEmpty();
        assertThat(underlined("pairs", "{`format`: 1, `different`: [{`records`: [`a:1`, `a:2`], `reason`: `b`}]}"))
                .contains("$.different[0]");
    }

    private static List<String> underlined(String name, String document) {
        String schema = new String(SearchFiles.schemas().get(name + "-1.schema.json"), UTF_8);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(schema)
                .validate(document.replace('`', '"'), InputFormat.JSON)
                .stream()
                .map(message -> message.getInstanceLocation().toString())
                .toList();
    }

    @Test
    void decisions_that_contradict_one_another_are_refused_even_by_way_of_a_third_record() throws Exception {
        file("pairs.yaml", """
                format: 1
                same:
                  - { records: [embase:L2000001, embase:L2000002], reason: one, who: AB }
                  - { records: [embase:L2000002, pubmed:31000001], reason: two, who: AB }
                different:
                  - { records: [embase:L2000001, pubmed:31000001], reason: three, who: CD }
                """);
        assertThatThrownBy(this::search)
                .isInstanceOfSatisfying(
                        InvalidManifestException.class,
                        e -> assertThat(e.frames())
                                .startsWith(
                                        "search/pairs.yaml:6:5: 'pubmed:31000001' is decided to be different, and to be the same under 'same'"));
    }

    @Test
    void a_doi_that_many_records_share_names_none_of_them() throws Exception {
        file(
                "supplement.ris",
                ris("L2000090", "An abstract of a supplement", "10.1000/s").repeat(51));
        file("pairs.yaml", """
                format: 1
                same:
                  - { records: [embase:L2000001, "doi:10.1000/s"], reason: one, who: AB }
                """);
        assertThatThrownBy(this::search)
                .isInstanceOfSatisfying(InvalidManifestException.class, e -> assertThat(e.frames())
                        .contains("'doi:10.1000/s' names 51 records"));
    }
}
