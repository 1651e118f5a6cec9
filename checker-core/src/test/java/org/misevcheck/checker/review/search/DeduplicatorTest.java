package org.misevcheck.checker.review.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeduplicatorTest {

    private static final String TITLE = "Stromal vesicles accelerate closure of wounds in diabetic mice";

    private int number;

    /** A record: {@code title | first author | year | journal | volume | pages | DOI | PMID | type}, the last ones optional. */
    private SearchRecord record(String line) {
        String[] cells = Arrays.copyOf(line.split("\\s*\\|\\s*", -1), 9);
        Arrays.setAll(cells, i -> cells[i] == null ? "" : cells[i].strip());
        number++;
        return new SearchRecord(
                "made:#" + number,
                SearchSource.of("made", "made.ris"),
                number,
                number,
                cells[0],
                cells[1].isEmpty() ? List.of() : List.of(cells[1].split("; ")),
                cells[2].isEmpty() ? null : Integer.valueOf(cells[2]),
                cells[3],
                cells[4],
                "",
                cells[5],
                cells[6],
                cells[7],
                "",
                "",
                "",
                cells[8].isEmpty() ? List.of() : List.of(cells[8]));
    }

    private Deduplication of(String... lines) {
        return Deduplicator.deduplicate(Arrays.stream(lines).map(this::record).toList(), KnownPairs.NONE);
    }

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "same DOI; A title of one source | Smith, J | 2020 | | | | 10.1000/1; A title of one sources | Doe, A | 2021 | | | | 10.1000/1",
                "same PMID; T of some length and words | Smith, J | 2020 | | | | | 31000001; T of some length and words: a trial | Smith, J | 2020 | | | | | 31000001",
                "same normalised title; Tumour–vesicles: β-catenin <i>in vitro</i>. | Müller, J | 2020; TUMOR vesicles - beta catenin in vitro | Muller J. | 2020",
                "same journal, volume and first page; Vesicles mend bones in rats | Smith, J | 2019 | Journal of Extracellular Vesicles | 9 | 12-19 ; Vesicles mend broken bone in rats | Smith J | 2020 | J Extracell Vesicles | 9 | 12",
                "similar title; Stromal vesicles acelerate closure of wounds in mice | Smith, J | 2020; Stromal vesicles accelerate closure of wounds in mice | Smith, J | 2020",
                "similar title; Stromal vesicles accelerate closure of wounds in mice | Smith, J | 2020 | Cells; Stromal vesicles accelerate closure of wounds in mice | Smith, J | 2021 | Cells | 9 | 3"
            })
    void one_publication_is_found_on_each_ground(String ground, String first, String second) {
        Deduplication found = of(first, second);
        assertThat(found.unique()).hasSize(1);
        assertThat(found.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.verdict()).isEqualTo(PairVerdict.DUPLICATE);
            assertThat(pair.why()).startsWith("duplicate: " + ground);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "erratum; Erratum: TITLE | Smith, J | 2021",
                "erratum; TITLE (vol 9, pg 3, 2020) | Smith, J | 2021 | Cells | 10 | 5 | | | Correction",
                "retraction notice; Retraction notice to: TITLE | Smith, J | 2022",
                "expression of concern; Expression of concern: TITLE | Smith, J | 2022",
                "comment; Comment on: TITLE | Doe, A | 2020",
                "reply; Reply to: TITLE | Smith, J | 2020",
                "conference abstract; TITLE | Smith, J | 2020 | Cytotherapy | 22 | S12 | | | Conference Abstract",
                "registration; TITLE | Smith, J | 2019 | | | | | | Trial registry record",
                "thesis; TITLE | Smith, J | 2020 | | | | | | Thesis"
            })
    void another_kind_of_publication_is_told_apart(String kind, String other) {
        Deduplication found =
                of(TITLE + " | Smith, J | 2020 | Cells | 9 | 3-9 | 10.1000/1", other.replace("TITLE", TITLE));
        assertThat(found.unique()).hasSize(2);
        assertThat(found.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.verdict()).isEqualTo(PairVerdict.TOLD_APART);
            assertThat(pair.why()).contains(kind);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "part; Vesicles in wound care. Part I: methods | Smith, J | 2020 | Cells | 9 ; Vesicles in wound care. Part II: methods | Smith, J | 2020 | Cells | 9",
                "number; Vesicles carry miR-21 to the injured heart | Smith, J | 2020; Vesicles carry miR-210 to the injured heart | Smith, J | 2020",
                "words; Vesicles restore erectile function in diabetic rats | Smith, J | 2020; Vesicles restore erectile function in diabetic mice | Smith, J | 2020",
                "direction; Hypertension alters the cargo of vesicles | Smith, J | 2020; Hypotension alters the cargo of vesicles | Smith, J | 2020",
                "years; Vesicles as treatment: state of the field | Smith, J | 2015; Vesicles as treatment: state of the field | Smith, J | 2020",
                "protocol; Vesicles for ulcers of the foot: a randomised trial | Smith, J | 2020; Vesicles for ulcers of the foot: protocol for a randomised trial | Smith, J | 2019",
                "authors; Extracellular vesicles in regenerative medicine | Smith, J | 2020; Extracellular vesicles in regenerative medicine | Doe, A | 2020",
                "journals; Consensus on naming vesicle preparations | Smith, J | 2020 | Cells | 9 | 1; Consensus on naming vesicle preparations | Smith, J | 2020 | Biomaterials | 80 | 7",
                "versions; Stem cells for chronic wounds | Smith, J | 2016 | Cochrane Database Syst Rev | | | 10.1002/14651858.cd01.pub2; Stem cells for chronic wounds | Smith, J | 2021 | Cochrane Database Syst Rev | | | 10.1002/14651858.cd01.pub3",
                "supplement; Uptake of vesicles by rat chondrocytes | Smith, J | 2019 | | 27 | S1 | 10.1016/s | | Conference Abstract; Uptake of vesicles by pig chondrocytes | Smith, J | 2019 | | 27 | S1 | 10.1016/s | | Conference Abstract",
                "generic; Editorial | Smith, J | 2020 | Cells | 9 | 1; Editorial | Smith, J | 2020 | Cells | 10 | 1"
            })
    void near_misses_are_not_merged(String what, String first, String second) {
        assertThat(of(first, second).unique()).hasSize(2);
    }

    @Test
    void a_preprint_and_its_article_are_a_pair_of_their_own_kind_and_versions_of_a_preprint_are_one() {
        Deduplication found = of(
                TITLE + " | Smith, J; Doe, A | 2021 | bioRxiv | | | 10.1101/2021.01.01.123456v1",
                TITLE + " | Smith J; Doe A | 2021 | bioRxiv | | | 10.1101/2021.01.01.123456v2",
                "Stromal vesicles accelerate the closure of wounds in diabetic mice | Smith J; Doe A | 2022 | Cells | 9 | 1 | 10.3390/1");
        assertThat(found.unique()).hasSize(2);
        assertThat(found.pairs(PairVerdict.PREPRINT_AND_ARTICLE)).hasSize(2);
    }

    @Test
    void a_record_that_says_little_joins_no_preprint_with_its_article() {
        Deduplication found = of(
                TITLE + " | Smith, J | 2021 | bioRxiv | | | 10.1101/2021.01.01.123456",
                TITLE + " | Smith, J | 2021 | Cells | 9 | 1 | 10.3390/1",
                TITLE + " | Smith, J | 2021");
        assertThat(found.unique()).hasSize(2);
        assertThat(found.pairs(PairVerdict.TO_BE_LOOKED_AT)).isNotEmpty();
    }

    @Test
    void the_mark_of_a_retracted_article_does_not_hide_its_duplicates() {
        assertThat(of("RETRACTED: " + TITLE + " | Smith, J | 2016", TITLE + " | Smith, J | 2016")
                        .unique())
                .hasSize(1);
    }

    @Test
    void no_group_takes_in_records_that_were_told_apart() {
        Deduplication found = of(
                TITLE + " | Smith, J | 2020 | Cells | 9 | 1 | | 31000001",
                TITLE + " | Smith, J | 2020 | Cells | 9 | 1 | | 31000002",
                TITLE + " | Smith, J | 2020 | Cells | 9 | 1");
        assertThat(found.unique()).hasSize(2);
        assertThat(found.pairs(PairVerdict.TO_BE_LOOKED_AT))
                .singleElement()
                .extracting(RecordPair::why)
                .asString()
                .contains("they would join records that were told apart");
    }

    @Test
    void the_explanation_names_what_agrees_and_what_does_not() {
        Deduplication found = of(
                TITLE + " | Smith, J | 2020 | Cells | 9 | 1 | 10.1000/1",
                TITLE + "s | Smith JA | 2021 | Biomaterials | 9 | | 10.1000/1");
        assertThat(found.pairs().get(0).why())
                .isEqualTo(
                        "duplicate: same DOI; title similarity 0.984; same DOI, first author, authors, volume, "
                                + "kind of publication; nearly the same title, year; different journal ('Cells', 'Biomaterials')");
    }

    @Test
    void each_record_is_a_member_of_one_unique_record() {
        List<SearchRecord> records = MadeUpSearch.of(500, 3);
        Deduplication found = Deduplicator.deduplicate(records, KnownPairs.NONE);
        assertThat(found.unique().stream().flatMap(one -> one.members().stream()))
                .containsExactlyInAnyOrderElementsOf(records);
        assertThat(found.unique().size() + found.duplicates()).isEqualTo(500);
        assertThat(found.byId()).hasSize(500);
    }

    @Test
    void the_member_that_says_most_wins_and_others_fill_its_gaps() {
        UniqueRecord unique = of(
                        TITLE + " | Smith, J | 2021",
                        TITLE.toUpperCase(Locale.ROOT) + " | Smith J | 2021 | Cells | 9 | 1-8",
                        TITLE + " | Smith, Jane | 2021 | | | | 10.1000/1 | 31000001")
                .unique()
                .get(0);
        assertThat(unique.members()).extracting(SearchRecord::id).containsExactly("made:#1", "made:#2", "made:#3");
        assertThat(unique.record())
                .extracting(
                        SearchRecord::id,
                        SearchRecord::title,
                        SearchRecord::authors,
                        SearchRecord::journal,
                        SearchRecord::doi,
                        SearchRecord::pmid)
                .containsExactly(
                        "made:#1",
                        TITLE.toUpperCase(Locale.ROOT),
                        List.of("Smith J"),
                        "Cells",
                        "10.1000/1",
                        "31000001");
    }

    @Test
    void the_order_of_the_records_does_not_change_which_are_the_same() {
        List<SearchRecord> records = new ArrayList<>(MadeUpSearch.of(2_000, 4));
        Set<Set<String>> before = members(records);
        Collections.shuffle(records, new Random(1));
        assertThat(members(records)).isEqualTo(before);
    }

    private static Set<Set<String>> members(List<SearchRecord> records) {
        return Deduplicator.deduplicate(records, KnownPairs.NONE).unique().stream()
                .map(one -> one.members().stream().map(SearchRecord::id).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    @Test
    void two_records_with_one_id_are_refused() {
        SearchRecord record = record(TITLE);
        assertThatThrownBy(() -> Deduplicator.deduplicate(List.of(record, record), KnownPairs.NONE))
                .hasMessageContaining("made:#1");
    }

    @Test
    void the_pairs_compared_grow_as_the_records_do() {
        assertThat(compared(16_000) / 16_000).isLessThan(1.5 * compared(4_000) / 4_000);
    }

    private static double compared(int records) {
        return Candidates.of(MadeUpSearch.of(records, 1).stream()
                        .map(ComparedRecord::of)
                        .toList())
                .length;
    }

    @Test
    void what_people_decided_goes_before_what_is_computed() {
        Deduplication found = Deduplicator.deduplicate(
                List.of(
                        record("Ein Titel, den niemand kennt | Smith, J | 2020"),
                        record("A title that nobody knows | Smith, J | 2021 | | | | | 31000002"),
                        record(TITLE + " | Smith, J | 2020"),
                        record(TITLE + " | Smith, J | 2020 | | | | 10.1000/4")),
                new KnownPairs(
                        1,
                        List.of(new KnownPairs.Pair(List.of("made:#1", "pmid:31000002"), "a translation", "AB")),
                        List.of(new KnownPairs.Pair(
                                List.of("made:#3", "doi:https://doi.org/10.1000/4"), "two parts", "CD"))));
        assertThat(found.unique()).hasSize(3);
        assertThat(found.pairs())
                .extracting(RecordPair::why)
                .anyMatch(why -> why.startsWith("duplicate: decided in the review's file (a translation, AB)"))
                .anyMatch(why -> why.startsWith("told apart: decided in the review's file (two parts, CD)"));
    }
}
