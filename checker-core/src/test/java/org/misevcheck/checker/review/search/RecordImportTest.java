package org.misevcheck.checker.review.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up exports with the manners of the databases. */
class RecordImportTest {

    private static final String RIS = """
            TY  - JOUR
            TI  - Vesicles in Zürich
            AU  - Müller, Jörg
            AU  - Smith, A. B.
            PY  - 2020/03/12/
            JO  - Cells
            VL  - 9
            SP  - 12
            EP  - 19
            DO  - https://doi.org/10.1000/ABC.1
            ER  -\s

            TY  - JOUR
            TI  - A second one
            AU  - Doe J
            ER  -\s
            """;

    @ParameterizedTest(name = "{0}, mark {1}")
    @CsvSource({"UTF-8, false", "UTF-8, true", "UTF-16LE, true", "UTF-16BE, true", "UTF-16LE, false", "UTF-16BE, false"
    })
    void unicode_is_read_with_and_without_its_mark(String encoding, boolean mark) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(mark ? "\ufeff".getBytes(Charset.forName(encoding)) : new byte[0]);
        bytes.writeBytes(RIS.replace("\n", "\r\n").getBytes(Charset.forName(encoding)));
        ImportedSource read = read(bytes.toByteArray());
        assertThat(read.problems()).isEmpty();
        assertThat(read.encoding()).isEqualTo(encoding);
        assertThat(read.records().get(0).authors()).containsExactly("Müller, Jörg", "Smith, A. B.");
    }

    @Test
    void what_is_no_utf_8_is_windows_1252_and_its_first_line_is_told() throws Exception {
        ImportedSource read = read(RIS.getBytes(Charset.forName("windows-1252")));
        assertThat(read.records().get(0).title()).isEqualTo("Vesicles in Zürich");
        assertThat(read.problems())
                .extracting(ImportProblem::line, ImportProblem::dropped)
                .containsExactly(tuple(2, 0));
    }

    @Test
    void an_entry_of_ris_gives_a_record_with_its_place() throws Exception {
        ImportedSource read = read(RIS);
        assertThat(read.format()).isEqualTo(SourceFormat.RIS);
        assertThat(read.records()).extracting(SearchRecord::id).containsExactly("made:#1", "made:#2");
        assertThat(read.records()).extracting(SearchRecord::line).containsExactly(1, 13);
        SearchRecord first = read.records().get(0);
        assertThat(first.doi()).isEqualTo("10.1000/abc.1");
        assertThat(first.year()).isEqualTo(2020);
        assertThat(first.pages()).isEqualTo("12-19");
    }

    @Test
    void embase_gives_its_number_authors_without_commas_and_a_date() throws Exception {
        SearchRecord record = read("""
                        TY - JOUR
                        M3 - Conference Abstract
                        T1 - Vesicles: a
                          title that goes on
                        A1 - Smith J.A.
                        A1 - Doe B.
                        Y1 - 2021//
                        JF - Cytotherapy
                        N2 - An abstract

                        with an empty line and IL-6 - as a word.
                        U2 - L2001234567
                        C5 - Medline 31234567
                        ER -
                        """).records().get(0);
        assertThat(record.id()).isEqualTo("made:L2001234567");
        assertThat(record.title()).isEqualTo("Vesicles: a title that goes on");
        assertThat(record.authors()).containsExactly("Smith J.A.", "Doe B.");
        assertThat(record.year()).isEqualTo(2021);
        assertThat(record.pmid()).isEqualTo("31234567");
        assertThat(record.publicationTypes()).containsExactly("Conference Abstract");
        assertThat(record.abstractText()).endsWith("IL-6 - as a word.");
    }

    @Test
    void the_number_of_a_central_entry_is_not_the_doi_of_its_article() throws Exception {
        SearchRecord record = read("""
                        TY  - JOUR
                        AN  - CN-01234567
                        TI  - A trial
                        C3  - PUBMED 30312345
                        DO  - 10.1002/central/CN-01234567
                        ER  -
                        """).records().get(0);
        assertThat(record)
                .extracting(SearchRecord::accession, SearchRecord::doi, SearchRecord::pmid)
                .containsExactly("CN-01234567", "", "30312345");
    }

    @Test
    void entries_without_end_without_beginning_and_without_anything_are_kept_or_named() throws Exception {
        ImportedSource read = read("""
                Exported by somebody
                on a day
                TY  - JOUR
                TI  - Not closed
                TY  - JOUR
                TI  - Closed
                ER  -
                AU  - Nobody, A
                TI  - Without its first tag
                ER  -
                TY  - JOUR
                ER  -
                TY  - JOUR
                AU  - Somebody, B
                PY  - soon
                TI  - Cut o""");
        assertThat(read.records())
                .extracting(SearchRecord::title)
                .containsExactly("Not closed", "Closed", "Without its first tag", "Cut o");
        assertThat(read.found()).isEqualTo(5);
        assertThat(read.dropped()).isEqualTo(1);
        assertThat(read.problems())
                .extracting(ImportProblem::message)
                .containsExactly(
                        "made.txt:1: 2 lines that belong to no entry; look whether an entry is hidden there",
                        "made.txt:3: the entry has no end of its own",
                        "made.txt:8: the entry begins with AU, without its first tag",
                        "made.txt:11: an entry without title, author or identifier; remove it, or export it anew",
                        "made.txt:13: no year can be read from 'soon'",
                        "made.txt:13: the last entry has no end: the file may be cut off; export it anew");
        assertThat(read.problems())
                .filteredOn(ImportProblem::missing)
                .extracting(ImportProblem::line)
                .containsExactly(11, 13);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Smith, J.; Doe, A. B. | Smith, J. / Doe, A. B.",
                "Smith J, Doe AB, van der Berg C | Smith J / Doe AB / van der Berg C",
                "Smith J., Doe A.-B. | Smith J. / Doe A.-B.",
                "Smith, J., Doe, A.B. | Smith, J. / Doe, A.B.",
                "Smith, J. and Doe, A. | Smith, J. / Doe, A.",
                "Smith, John A., Jr. | Smith, John A., Jr.",
                "Group for Vesicles, Cells and Tissue | Group for Vesicles, Cells and Tissue"
            })
    void several_authors_in_a_line_are_several(String line, String expected) {
        assertThat(String.join(" / ", AuthorNames.in(line))).isEqualTo(expected);
    }

    @Test
    void an_accession_number_given_twice_makes_no_record_vanish() throws Exception {
        ImportedSource read = read("TY  - JOUR\nAN  - 7\nTI  - One\nER  -\nTY  - JOUR\nAN  - 7\nTI  - Two\nER  -\n");
        assertThat(read.records()).extracting(SearchRecord::id).containsExactly("made:7", "made:#2");
        assertThat(read.problems()).hasSize(1);
    }

    @Test
    void pubmed_is_read_with_lines_that_go_on() throws Exception {
        ImportedSource read = read("""
                PMID- 31000001
                OWN - NLM
                TI  - Vesicles and a title
                      of two lines.
                LID - 10.1000/x(20)1 [doi]
                AID - S0142-9612(20)1 [pii]
                FAU - Smith, Jane
                AU  - Smith J
                CN  - Vesicle Group
                DP  - 2019 Nov-Dec
                TA  - Cells
                JT  - Cells (Basel, Switzerland)
                PG  - 123-30
                PT  - Journal Article
                PT  - Randomized Controlled Trial

                PMID- 31000002
                TI  - Without names in full
                AU  - Doe A
                """);
        SearchRecord first = read.records().get(0);
        assertThat(read.format()).isEqualTo(SourceFormat.NBIB);
        assertThat(first.title()).isEqualTo("Vesicles and a title of two lines.");
        assertThat(first.doi()).isEqualTo("10.1000/x(20)1");
        assertThat(first.authors()).containsExactly("Smith, Jane", "Vesicle Group");
        assertThat(first.journal()).isEqualTo("Cells (Basel, Switzerland)");
        assertThat(first.publicationTypes()).hasSize(2);
        assertThat(read.records().get(1).authors()).containsExactly("Doe A");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void bibtex_of_scopus_and_web_of_science_is_read_and_a_broken_entry_takes_no_other_with_it() throws Exception {
        ImportedSource read = read("""
                Scopus
                EXPORT DATE: 22 November 2026
                @string{jn = {Cells}}
                @ARTICLE{García2020,
                  author={García, José and M{\\"u}ller, A.},
                  title={Vesicles of {MSC}: 50% of $\\alpha$-SMA \\& na\\"{\\i}ve cells},
                  journal=jn, year={2020}, pages={123--130},
                  funding_text 1={Somebody},
                  document_type={Article}
                }
                @article{ WOS:000123,
                Author = {Doe, A and
                   Roe, B},
                Title = {{A comma is missing}}
                Year = {{2021}},
                Unique-ID = {WOS:000123},
                }
                @article{broken, title = , year = }
                @article{open, title={Not closed},
                  year={2022}
                @article{last, title={Last}, doi={10.1000/last}}
                """);
        assertThat(read.format()).isEqualTo(SourceFormat.BIBTEX);
        assertThat(read.records())
                .extracting(SearchRecord::title)
                .containsExactly(
                        "Vesicles of MSC: 50% of α-SMA & naïve cells", "A comma is missing", "Not closed", "Last");
        assertThat(read.records().get(0).authors()).containsExactly("García, José", "Müller, A.");
        assertThat(read.records().get(0).journal()).isEqualTo("Cells");
        assertThat(read.records().get(1).id()).isEqualTo("made:WOS:000123");
        assertThat(read.records().get(2).year()).isEqualTo(2022);
        assertThat(read.dropped()).isEqualTo(1);
        assertThat(read.problems()).extracting(ImportProblem::line).containsExactly(11, 18, 19);
    }

    @Test
    void bibtex_joins_texts_and_macros_and_names_what_is_no_field() throws Exception {
        ImportedSource read = read("""
                @comment{jabref-meta: @article{no, title={None}}}
                @string(cells = "Cells")
                @article(k, title = "Vesicles {and} " # {wounds}, journal = CELLS # { (Basel)}, ???, year = 2020)
                mailto@article.org{x, title={None}}
                """);
        assertThat(read.records())
                .extracting(SearchRecord::title, SearchRecord::journal, SearchRecord::year)
                .containsExactly(tuple("Vesicles and wounds", "Cells (Basel)", 2020));
        assertThat(read.problems()).extracting(ImportProblem::message).containsExactly("made.txt:3: '???' is no field");
    }

    @Test
    void an_export_with_fewer_entries_than_the_database_had_found_is_told() throws Exception {
        assertThat(withHits(2).problems()).isEmpty();
        assertThat(withHits(3).problems())
                .extracting(ImportProblem::message, ImportProblem::missing)
                .containsExactly(tuple(
                        "made.txt:1: 2 entries, where the database had found 3; export it anew, or mend the number of hits",
                        true));
        assertThat(withHits(1).problems()).extracting(ImportProblem::missing).containsExactly(false);
    }

    private static ImportedSource withHits(int hits) throws UnreadableSearchException {
        SearchSource source =
                new SearchSource("made", "made.txt", "Made up", SourceKind.DATABASE, false, "", "", "", hits);
        return new RecordImport().read(source, RIS.getBytes(UTF_8));
    }

    @Test
    void an_accession_number_that_is_no_plain_word_names_no_record() throws Exception {
        ImportedSource read = read("TY  - JOUR\nAN  - 7; rm -r, or so\nTI  - One\nER  -\n");
        assertThat(read.records())
                .extracting(SearchRecord::id, SearchRecord::accession)
                .containsExactly(tuple("made:#1", "7; rm -r, or so"));
    }

    private static final String ENDNOTE = """
            <?xml version="1.0" encoding="UTF-8" ?><xml><records>
            <record><ref-type name="Journal Article">17</ref-type>
            <contributors><authors><author><style face="normal">Smith, J</style></author></authors></contributors>
            <titles><title><style face="normal">Vesicles </style><style face="italic">in vitro</style></title>
            <secondary-title>Cells</secondary-title></titles>
            <dates><year>2020</year></dates><accession-num>31000001</accession-num>
            <electronic-resource-num>doi: 10.1000/E.1</electronic-resource-num>
            <remote-database-name>Medline</remote-database-name></record>
            <record><titles><title>Second &lt;b&gt;one&lt;/b&gt;</title></titles></record>
            <record><titles><title>Third</title></titles></record>
            </records></xml>
            """;

    @Test
    void endnote_is_read_with_its_styles() throws Exception {
        ImportedSource read = read(ENDNOTE);
        assertThat(read.format()).isEqualTo(SourceFormat.ENDNOTE_XML);
        SearchRecord first = read.records().get(0);
        assertThat(first.title()).isEqualTo("Vesicles in vitro");
        assertThat(first)
                .extracting(SearchRecord::doi, SearchRecord::pmid, SearchRecord::journal, SearchRecord::line)
                .containsExactly("10.1000/e.1", "31000001", "Cells", 2);
        assertThat(read.records()).hasSize(3);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void xml_that_breaks_off_loses_the_entry_it_breaks_in_and_says_so() throws Exception {
        ImportedSource read = read(ENDNOTE.replace("<title>Second", "<title>Sec<ond"));
        assertThat(read.records()).extracting(SearchRecord::title).containsExactly("Vesicles in vitro", "Third");
        assertThat(read.problems())
                .extracting(ImportProblem::dropped, ImportProblem::line)
                .containsExactly(tuple(1, 9));
        ImportedSource cut = read(ENDNOTE.substring(0, ENDNOTE.indexOf("Third")));
        assertThat(cut.records()).hasSize(2);
        assertThat(cut.found()).isEqualTo(3);
    }

    @Test
    void a_document_type_is_refused_and_nothing_outside_is_read() {
        String outside = "<!DOCTYPE xml [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        String laughs = "<!DOCTYPE xml [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        for (String type : List.of(outside, laughs, "<!DOCTYPE xml SYSTEM \"http://127.0.0.1:9/x.dtd\">")) {
            assertThatThrownBy(() -> read(
                            ENDNOTE.replace("?><xml>", "?>\n" + type + "<xml>").replace("Third", "&x;&b;")))
                    .isInstanceOf(UnreadableSearchException.class)
                    .hasMessageStartingWith("made.txt:2: it has a document type");
        }
    }

    @Test
    void control_characters_and_unknown_entities_of_endnote_cost_no_entry() throws Exception {
        ImportedSource read = read(ENDNOTE.replace("Third", "Th\u000bird &nbsp; one"));
        assertThat(read.records()).hasSize(3);
        assertThat(read.problems()).hasSize(1);
    }

    @Test
    void xml_deeper_than_any_export_is_refused() {
        assertThatThrownBy(() -> read("<xml><records>" + "<a>".repeat(100_000)))
                .isInstanceOf(UnreadableSearchException.class)
                .hasMessageContaining("deep");
    }

    @ParameterizedTest(name = "delimiter {0}")
    @CsvSource({"','", "';'", "'\t'"})
    void a_table_is_read_whatever_separates_its_cells(char delimiter) throws Exception {
        String table = String.join(
                        "\n",
                        "Authors|Title|Year|Source title|Page start|Page end|DOI|PubMed ID|Document Type|EID",
                        "Smith, J.|Vesicles|2020|Cells|12|19|10.1000/1|31000001.0|Article|2-s2.0-1",
                        "Doe, A.|Others|2021|Cells||||||2-s2.0-2")
                .replace("Smith, J.", delimiter == ',' ? "\"Smith, J.\"" : "Smith, J.")
                .replace("Doe, A.", delimiter == ',' ? "\"Doe, A.\"" : "Doe, A.")
                .replace('|', delimiter);
        ImportedSource read = read("\ufeff" + table);
        assertThat(read.problems()).isEmpty();
        assertThat(read.records()).extracting(SearchRecord::id).containsExactly("made:2-s2.0-1", "made:2-s2.0-2");
        assertThat(read.records().get(0))
                .extracting(SearchRecord::pmid, SearchRecord::pages, SearchRecord::authors)
                .containsExactly("31000001", "12-19", List.of("Smith, J."));
    }

    @Test
    void a_quotation_mark_that_is_never_closed_loses_one_row_and_not_the_rest() throws Exception {
        ImportedSource read = read("""
                Title,Authors,Year
                "First, one",Smith J,2019
                "Never closed,Doe A,2020
                Third,Roe B,2021
                Fourth,Poe C,2022,too,many
                """);
        assertThat(read.records()).extracting(SearchRecord::title).containsExactly("First, one", "Third", "Fourth");
        assertThat(read.problems())
                .extracting(ImportProblem::line, ImportProblem::dropped)
                .containsExactly(tuple(3, 1), tuple(5, 0));
    }

    @Test
    void embase_tables_have_a_name_in_each_line_and_lines_above_them() throws Exception {
        ImportedSource read = read("""
                "TITLE","Vesicles, one"
                "AUTHOR NAMES","Smith J.","Doe A."
                "PUBLICATION YEAR","2020"
                "PUI","L1000001"

                "TITLE","Vesicles, two"
                "SOURCE TITLE","Cells"
                "PUI","L1000002"
                """);
        assertThat(read.records()).extracting(SearchRecord::accession).containsExactly("L1000001", "L1000002");
        assertThat(read.records().get(0).authors()).containsExactly("Smith J.", "Doe A.");
        assertThat(read("Embase session\n\nTitle,Authors\nOne,Smith J\n").records())
                .hasSize(1);
    }

    @Test
    void what_holds_nothing_is_refused_with_what_to_do() {
        for (String nothing :
                List.of("", "\n\n", "dear colleague, please find attached", "<html><body/></html>", "PK\u0003\u0004")) {
            assertThatThrownBy(() -> read(nothing))
                    .isInstanceOf(UnreadableSearchException.class)
                    .hasMessageMatching("made\\.txt:\\d+: .+; .+");
        }
        assertThatThrownBy(() -> read("FN Clarivate\nVR 1.0\nPT J\nAU Smith, J\nER\n"))
                .hasMessageContaining("Web of Science's plain text");
    }

    @Test
    void limits_hold_and_what_they_cut_is_told() throws Exception {
        ImportLimits limits = new ImportLimits(1_000, 2, 20, 2, 1);
        RecordImport small = new RecordImport(limits);
        ImportedSource read = small.read(
                source(),
                ("TY  - JOUR\nTI  - " + "a".repeat(50) + "\nAU  - A, B\nAU  - C, D\nAU  - E, F\nER  -\n")
                        .getBytes(UTF_8));
        assertThat(read.records().get(0).title()).hasSize(20);
        assertThat(read.records().get(0).authors()).hasSize(2);
        assertThat(read.problems()).hasSize(2);
        assertThatThrownBy(() -> small.read(
                        source(), "TY  - JOUR\nTI  - a\nER  -\n".repeat(3).getBytes(UTF_8)))
                .hasMessageContaining("more than 2 entries");
        assertThatThrownBy(() -> small.read(source(), new byte[1_001])).hasMessageContaining("more than 1000 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " ", "A ", "A, ", "(vol ", "a and ", "10.1000/)", "{", "\\\"", "; ", "x. ", "i "})
    void values_of_any_length_are_read_and_compared_in_time(String part) {
        String value = "Ab" + part.repeat(150_000 / part.length()) + "c";
        String ris =
                "TY  - JOUR\nTI  - %1$s\nAU  - %1$s\nJO  - %1$s\nDO  - %1$s\nSP  - %1$s\nPY  - %1$s\nM3  - %1$s\nER  -\n";
        String bib = "@article{k, title={%1$s}, author={%1$s}, pages={%1$s}, doi={%1$s}}\n";
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (String form : List.of(ris, bib)) {
                ImportedSource read = read(form.formatted(value).repeat(2));
                Deduplicator.deduplicate(read.records(), KnownPairs.NONE);
                assertThat(read.found()).isPositive();
            }
        });
    }

    @Test
    void an_open_entry_with_open_braces_takes_no_other_with_it() throws Exception {
        assertThat(
                        read("@article{a, title={{{One,\n @note{ this }\n@article{b, title={Two}}\n@article{c, title={Three}}\n")
                                .records())
                .extracting(SearchRecord::title)
                .contains("Two", "Three");
    }

    private static SearchSource source() {
        return SearchSource.of("made", "made.txt");
    }

    private static ImportedSource read(String text) throws UnreadableSearchException {
        return read(text.getBytes(UTF_8));
    }

    private static ImportedSource read(byte[] bytes) throws UnreadableSearchException {
        return new RecordImport().read(source(), bytes);
    }
}
