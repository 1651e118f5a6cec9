package org.misevcheck.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.misevcheck.checker.assessment.ScreeningCheck;
import org.misevcheck.checker.eligibility.Protocol;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.RecordReader;
import org.misevcheck.checker.review.agreement.RaterAgreement;
import org.misevcheck.checker.review.flow.Flow;
import org.misevcheck.checker.review.flow.FlowBox;
import org.misevcheck.checker.review.flow.FlowBox.Item;
import org.misevcheck.checker.review.flow.FlowBox.Kind;
import org.misevcheck.checker.review.flow.FlowClaim;
import org.misevcheck.checker.review.flow.FlowColumn;
import org.misevcheck.checker.review.screening.FoundBy;
import org.misevcheck.checker.review.screening.ScreeningConflict;
import org.misevcheck.checker.review.search.Search;

class ScreeningCheckerTest {

    /** Two records, of which one is included. */
    private static final String SOUND = """
            record,stage,decision,reason,who,source,via
            a,identified,include,,,PubMed,database
            b,identified,include,,,PubMed,database
            a,title-abstract,include,,kim,,
            b,title-abstract,exclude,,kim,,
            a,full-text,include,,kim,,
            """;

    private static final String PUBLISHED = """
            stage,decision,records,studies,reason,source,via,search,note
            identified,include,1803,,,PubMed,database,,
            before-screening,exclude,594,,duplicate,,,,
            title-abstract,exclude,1008,,,,,,
            title-abstract,include,201,,,,,,
            full-text,exclude,129,,off topic,,,,
            full-text,include,72,,,,,,
            included,include,72,72,,,,,
            included,include,11,11,,,database,update,no more is told
            """;

    @TempDir
    Path folder;

    private ScreeningCheck check(String csv, String... texts) throws IOException {
        Files.writeString(folder.resolve("decisions.csv"), csv);
        return new ScreeningChecker(folder, null).check(List.of("decisions.csv"), null, List.of(texts));
    }

    private String frames(String csv) throws IOException {
        return frames(check(csv));
    }

    private static String frames(ScreeningCheck check) {
        return check.invalid().stream().map(InvalidManifestException::frames).collect(Collectors.joining());
    }

    private static Protocol protocol() throws InvalidManifestException {
        return RecordReader.read("protocol.yaml", """
                format: 1
                id: mine
                title: Mine
                guidelines: [MISEV2023]
                stages:
                  - id: title-abstract
                    title: Title and abstract
                    criteria: [{ criterion: MINE2026-FULL-01, reason: off topic }]
                  - id: full-text
                    title: Full text
                    criteria: [{ criterion: MINE2026-FULL-02, reason: no usable dose }, { criterion: MINE2026-FULL-03, reason: wrong animal }]
                  - id: meta-analysis
                    title: Meta-analysis
                    criteria: [{ criterion: MINE2026-FULL-04, reason: no data }]
                """.getBytes(StandardCharsets.UTF_8), Protocol.class)
                .value();
    }

    private String framesByProtocol(String csv) throws Exception {
        Files.writeString(folder.resolve("decisions.csv"), csv);
        return frames(new ScreeningChecker(folder, protocol()).check(List.of("decisions.csv"), null, List.of()));
    }

    @Test
    void numbers_follow_from_decisions_on_single_records() throws IOException {
        Flow flow = check(SOUND).flow();

        assertThat(flow).isNotNull();
        FlowColumn column = flow.columns().get(0);
        assertThat(column.boxes())
                .containsExactly(
                        new FlowBox(Kind.IDENTIFIED, 2, List.of(new Item("Databases", "PubMed", 2))),
                        new FlowBox(Kind.SCREENED, 2, List.of()),
                        new FlowBox(Kind.EXCLUDED, 1, List.of()),
                        new FlowBox(Kind.ASSESSED, 1, List.of()));
        assertThat(flow.studies()).isEqualTo(1);
        assertThat(column.totals()).isEmpty();
    }

    @Test
    void published_totals_give_the_numbers_of_the_publication_and_are_told_to_be_totals() throws IOException {
        ScreeningCheck check = check(PUBLISHED);

        assertThat(frames(check)).isEmpty();
        Flow flow = check.flow();
        assertThat(flow.columns())
                .extracting(FlowColumn::foundBy)
                .containsExactly(FoundBy.DATABASES, FoundBy.UPDATE_SEARCH);
        assertThat(flow.columns().get(0).box(Kind.SCREENED).n()).isEqualTo(1209);
        assertThat(flow.columns().get(0).totals()).hasSize(5);
        assertThat(flow.columns().get(1).boxes()).isEmpty();
        assertThat(flow.columns().get(1).note()).isEqualTo("no more is told");
        assertThat(flow.studies()).isEqualTo(83);
    }

    @Test
    void a_sum_that_does_not_hold_names_its_rows() throws IOException {
        assertThat(frames(PUBLISHED.replace("1008", "1007")))
                .contains("decisions.csv:4:1: title and abstract decides on 1208 records, and 1209 reach it: 1803 from"
                        + " identification (decisions.csv:2) less 594 taken out (decisions.csv:3)");
        assertThat(frames(PUBLISHED.replace("129", "130")))
                .contains("full text decides on 202 records, and 201 reach it: 201 from title and abstract"
                        + " (decisions.csv:5)");
        assertThat(frames(PUBLISHED.replace("included,include,72,72", "included,include,71,71")))
                .contains("inclusion decides on 71 records, and 72 reach it");
        assertThat(check(PUBLISHED.replace("1008", "1007")).flow()).isNull();
    }

    @Test
    void a_column_that_begins_late_needs_a_note_that_says_why() throws IOException {
        assertThat(frames(PUBLISHED.replace(",no more is told", ",")))
                .contains(
                        "decisions.csv:9:1: nothing says where these records were found: the log begins at inclusion");
        assertThat(frames(SOUND.replaceAll("(?m)^.*identified.*\n", "")))
                .contains("nothing says where these records were found: the log begins at title and abstract");
    }

    @Test
    void a_study_with_several_reports_counts_once() throws IOException {
        Flow flow = check("""
                record,stage,decision,reason,who,study,source,via
                a,identified,include,,,,PubMed,database
                b,identified,include,,,,PubMed,database
                c,identified,include,,,,PubMed,database
                d,identified,include,,,,a list of references,citation
                a,full-text,include,,kim,wang-2023,,
                b,full-text,include,,kim,wang-2023,,
                c,full-text,include,,kim,,,
                d,full-text,include,,kim,wang-2023,,
                """).flow();

        assertThat(flow.columns()).extracting(FlowColumn::studies).containsExactly(2, 1);
        assertThat(flow.columns()).extracting(FlowColumn::reports).containsExactly(3, 1);
        assertThat(flow.studies()).isEqualTo(2);
        assertThat(flow.reports()).isEqualTo(4);
        assertThat(flow.shared()).isEqualTo(1);
    }

    @Test
    void reports_not_retrieved_stand_between_screening_and_full_text() throws IOException {
        FlowColumn column = check(SOUND.replace("a,full-text,include,,kim,,", "a,retrieval,not-retrieved,,,,"))
                .flow()
                .columns()
                .get(0);

        assertThat(column.box(Kind.SOUGHT).n()).isEqualTo(1);
        assertThat(column.box(Kind.NOT_RETRIEVED).n()).isEqualTo(1);
        assertThat(column.box(Kind.ASSESSED)).isNull();
        assertThat(column.studies()).isZero();
    }

    @Test
    void retrieved_and_not_retrieved_are_all_that_was_sought() throws IOException {
        String totals = PUBLISHED.replace(
                "full-text,exclude,129",
                "retrieval,not-retrieved,1,,,,,,\nretrieval,include,%d,,,,,,\nfull-text,exclude,128");

        assertThat(frames(totals.formatted(200))).isEmpty();
        assertThat(frames(totals.formatted(199)))
                .contains(
                        "decisions.csv:6:1: 199 reports retrieved and 1 not retrieved (decisions.csv:6, decisions.csv:7) are not the 201 sought");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b,full-text,include,,kim,,|7:3|b is decided on at full text and left at title and abstract (decisions.csv:5)",
                "c,full-text,include,,kim,,|7:3|c is decided on at full text without an inclusion at identification",
                "b,before-screening,exclude,duplicate,,,|5:3|b is decided on at title and abstract and left at removal before screening",
                "a,retrieval,not-retrieved,,,,|6:3|a is decided on at full text and left at retrieval (decisions.csv:7)",
                "c,identified,include,,,PubMed,database|4:3|title and abstract decides on 2 records, and 3 reach it: 3 from identification (decisions.csv:2, decisions.csv:3, decisions.csv:7); without a decision: c",
                "b,title-abstract,exclude,,kim,,|7:1|the decision on b at title and abstract by kim stands at decisions.csv:5 already",
                "b,title-abstract,include,,kim,,|7:1|another decision on b at title and abstract by kim stands at decisions.csv:5: exclude",
                "b,title-abstract,include,,lee,,|7:18|a conflict on b at title and abstract that nobody settled: exclude by kim at decisions.csv:5, include by lee here",
                "a,identified,include,,,PubMed,database|7:1|the decision on a at identification stands at decisions.csv:2 already",
                ",full-text,include,,kim,,|7:1|the row names no record",
                "a,title-abstract,include,,,,|7:1|the row does not say who decided",
                "b,title-abstract,not-retrieved,,lee,,|7:18|'not-retrieved' is no decision at title and abstract",
                "b,identified,exclude,,,PubMed,database|7:14|'exclude' is no decision at identification",
                "a,retrieval,exclude,,,,|7:13|'exclude' is no decision at retrieval",
                "c,identified,include,,,,database|7:1|the row does not say where the record was found",
                "c,identified,include,,,PubMed,|7:1|the row does not say of which kind the source is",
                "a,title-abstract,include,,lee,PubMed,|7:31|a source is named at title and abstract",
                "a,title-abstract,include,,lee,,website|7:32|a came in otherwise by decisions.csv:2",
                "a,full-text,include,off topic,lee,,|7:21|a reason of exclusion stands beside 'include'",
                "a,full-text,exclude,,lee,,|7:13|an exclusion at full text without a reason",
                "b,before-screening,exclude,,,,|7:20|an exclusion at removal before screening without a reason",
                "b,screening,exclude,,lee,,|7:3|'screening' is not a word known here",
            })
    void what_is_wrong_with_a_row_is_shown_at_its_place(String row, String place, String what) throws IOException {
        assertThat(frames(SOUND + row + "\n")).contains("decisions.csv:" + place + ": " + what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "full-text,include,5,5,,,,,|a number of studies belongs to a total of included reports",
                "included,include,5,,,,,,|the row does not say of how many studies these are the reports",
                "included,include,5,6,,,,,|6 studies have 5 reports",
                "title-abstract,include,5,,,,,previous,|of a previous version the flow diagram shows what it included",
                "title-abstract,include,0,,,,,,|'0' is not possible here",
            })
    void what_is_wrong_with_a_total_is_shown(String row, String what) throws IOException {
        assertThat(frames(PUBLISHED + row + "\n")).contains(what);
    }

    @Test
    void totals_of_included_reports_need_a_number_of_studies() throws IOException {
        assertThat(frames(PUBLISHED.replace("included,include,72,72,,,,,\n", "")))
                .contains("decisions.csv:7:19: how many studies these 72 reports are of is not said");
    }

    @Test
    void a_log_that_ends_early_is_told_what_is_missing() throws IOException {
        assertThat(frames(SOUND.replace("a,full-text,include,,kim,,\n", "")))
                .contains(
                        "the log ends at title and abstract with 1 records in 'Identification of studies via databases");
    }

    @Test
    void a_row_that_names_a_record_cannot_stand_for_several() throws IOException {
        assertThat(frames("record,stage,decision,records\na,included,include,5\n"))
                .contains("decisions.csv:2:20: the row names a record and stands for a number of them");
    }

    @Test
    void a_day_that_is_none_is_told() throws IOException {
        assertThat(frames("record,stage,decision,who,when\na,full-text,include,kim,2023-02-29\n"))
                .contains("there is no day 2023-02-29");
        assertThat(frames("record,stage,decision,who,when\na,full-text,include,kim,1 March\n"))
                .contains("'1 March' is not a date, year-month-day");
        assertThat(frames("record,stage,decision,who,when\na,full-text,include,kim,2024-02-29\n"))
                .doesNotContain("day");
    }

    @Test
    void every_problem_is_shown_in_one_run() throws IOException {
        String frames = frames(SOUND
                + "a,full-text,exclude,,lee,,\n" // a conflict, and no reason
                + "b,full-text,include,,lee,,\n" // after its exclusion
                + "c,title-abstract,include,,lee,PubMed,\n"); // a source, and nowhere identified
        assertThat(frames)
                .contains("decisions.csv:7:13: an exclusion at full text without a reason")
                .contains("a conflict on a at full text")
                .contains("b is decided on at full text and left at title and abstract")
                .contains("a source is named at title and abstract")
                .contains("c is decided on at title and abstract without an inclusion at identification");
    }

    @Test
    void reasons_are_those_of_the_protocol_up_to_the_stage() throws Exception {
        String log = SOUND
                + "c,identified,include,,,PubMed,database\nc,title-abstract,include,,kim,,\nc,full-text,exclude,%s,kim,,\n";

        assertThat(framesByProtocol(log.formatted("No usable  dose"))).isEmpty();
        assertThat(framesByProtocol(log.formatted("off topic"))).isEmpty();
        assertThat(framesByProtocol(log.formatted("no data")))
                .contains("decisions.csv:9:21: 'no data' is no reason that protocol mine names up to full text")
                .contains("one of: off topic, no usable dose, wrong animal");
    }

    @Test
    void a_reason_in_other_words_names_the_criteria_that_it_stands_for() throws Exception {
        String log = """
                stage,decision,records,studies,reason,criteria,source,via
                identified,include,10,,,,PubMed,database
                full-text,exclude,3,,dose or animal,%s,,
                full-text,exclude,2,,dose or animal,MINE2026-FULL-02;MINE2026-FULL-03,,
                full-text,include,5,,,,,
                included,include,5,5,,,,
                """;

        assertThat(framesByProtocol(log.formatted("MINE2026-FULL-03; MINE2026-FULL-02")))
                .isEmpty();
        assertThat(framesByProtocol(log.formatted("MINE2026-FULL-02")))
                .contains("decisions.csv:4:37: 'dose or animal' stands for other criteria at decisions.csv:3");
        assertThat(framesByProtocol(log.formatted("MINE2026-FULL-09; MINE2026-FULL-03")))
                .contains("decisions.csv:3:37: protocol mine has no criterion 'MINE2026-FULL-09'");
    }

    @Test
    void two_screeners_logs_are_compared_and_a_consensus_settles_their_conflicts() throws Exception {
        StringBuilder found = new StringBuilder("record,stage,decision,source,via\n");
        StringBuilder kim = new StringBuilder("record,stage,decision,who\n");
        StringBuilder lee = new StringBuilder("record,stage,decision,who\n");
        // 20 both include, 5 only kim, 10 only lee, 15 neither: kappa 0.4 by hand.
        for (int i = 0; i < 50; i++) {
            found.append("r%d,identified,include,PubMed,database\n".formatted(i));
            kim.append("r%d,title-abstract,%s,kim\n".formatted(i, i < 25 ? "include" : "exclude"));
            lee.append("r%d,title-abstract,%s,lee\n".formatted(i, i < 20 || i >= 25 && i < 35 ? "include" : "exclude"));
        }
        StringBuilder settled = new StringBuilder("record,stage,decision,who,reason\n");
        for (int i = 20; i < 35; i++) {
            if (i == 20 || i >= 25) {
                settled.append("r%d,title-abstract,exclude,consensus,\n".formatted(i));
            } else {
                settled.append("r%d,title-abstract,include,consensus,\n".formatted(i));
            }
        }
        for (int i = 0; i < 25; i++) {
            if (i != 20) {
                settled.append("r%d,full-text,%s,kim,%s\n"
                        .formatted(i, i == 0 ? "include" : "exclude", i == 0 ? "" : "off topic"));
            }
        }
        Files.writeString(folder.resolve("found.csv"), found);
        Files.writeString(folder.resolve("kim.csv"), kim);
        Files.writeString(folder.resolve("lee.csv"), lee);
        Files.writeString(folder.resolve("settled.csv"), settled);
        List<String> logs = List.of("found.csv", "kim.csv", "lee.csv", "settled.csv");

        ScreeningCheck check = new ScreeningChecker(folder, null).check(logs, null, List.of());

        assertThat(frames(check)).isEmpty();
        RaterAgreement agreement = check.screening().agreements().get(0).agreement();
        assertThat(agreement.items()).isEqualTo(50);
        assertThat(agreement.observed()).isEqualTo(0.7);
        assertThat(agreement.kappa().value()).isCloseTo(0.4, within(1e-9));
        assertThat(check.screening().conflicts()).hasSize(15);
        ScreeningConflict first = check.screening().conflicts().get(0);
        assertThat(first.record()).isEqualTo("r20");
        assertThat(first.rows()).extracting(row -> row.place()).containsExactly("kim.csv:22", "lee.csv:22");
        assertThat(first.consensus().place()).isEqualTo("settled.csv:2");
        assertThat(check.flow().columns().get(0).box(Kind.EXCLUDED).n()).isEqualTo(26);

        ScreeningCheck without = new ScreeningChecker(folder, null).check(logs.subList(0, 3), null, List.of());
        assertThat(without.screening().unsettled()).hasSize(15);
        assertThat(frames(without)).contains("lee.csv:22:20: a conflict on r20");
    }

    @Test
    void records_that_searches_found_are_counted_from_their_files() throws Exception {
        Path searches = Files.createDirectories(folder.resolve("search"));
        Files.writeString(
                searches.resolve("pubmed.ris"), ris("A wound", "10.1000/1") + ris("Another wound", "10.1000/2"));
        Files.writeString(searches.resolve("embase.ris"), ris("A wound", "10.1000/1") + ris("A third", "10.1000/3"));
        SearchFiles files = new SearchFiles(searches, "search");
        Search search = files.deduplicated(files.imported());
        String log = """
                record,stage,decision,who
                embase:#1,title-abstract,include,kim
                embase:#2,title-abstract,exclude,kim
                pubmed:#2,title-abstract,exclude,kim
                embase:#1,full-text,include,kim
                """;
        Files.writeString(folder.resolve("decisions.csv"), log);
        ScreeningChecker checker = new ScreeningChecker(folder, null);

        ScreeningCheck check = checker.check(List.of("decisions.csv"), search, List.of());

        assertThat(frames(check)).isEmpty();
        FlowColumn column = check.flow().columns().get(0);
        assertThat(column.box(Kind.IDENTIFIED).items())
                .containsExactly(new Item("Databases", "embase", 2), new Item("Databases", "pubmed", 2));
        assertThat(column.box(Kind.REMOVED).n()).isEqualTo(1);
        assertThat(column.box(Kind.SCREENED).n()).isEqualTo(3);

        Files.writeString(
                folder.resolve("decisions.csv"),
                log.replace("embase:#2,title-abstract,exclude,kim\n", "pubmed:#1,title-abstract,exclude,kim\n"));
        assertThat(frames(checker.check(List.of("decisions.csv"), search, List.of())))
                .contains("decisions.csv:3:11: pubmed:#1 is decided on at title and abstract and left at removal before"
                        + " screening (search/pubmed.ris:1)");
        Files.writeString(folder.resolve("decisions.csv"), log.replace("pubmed:#2,title-abstract,exclude,kim\n", ""));
        assertThat(frames(checker.check(List.of("decisions.csv"), search, List.of())))
                .contains("less 1 taken out (search/pubmed.ris:1); without a decision: pubmed:#2");
        Files.writeString(
                folder.resolve("decisions.csv"),
                "record,stage,decision,source,via\nx,identified,include,PubMed,database\n");
        assertThat(frames(checker.check(List.of("decisions.csv"), search, List.of())))
                .contains("decisions.csv:2:3: what was identified is counted from the files of the searches");
        Files.writeString(
                folder.resolve("decisions.csv"),
                "record,stage,decision,reason\nembase:#1,before-screening,exclude,x\n");
        assertThat(frames(checker.check(List.of("decisions.csv"), search, List.of())))
                .contains("the log ends at identification with 2 records");
    }

    private static String ris(String title, String doi) {
        return "TY  - JOUR\nTI  - %s\nAU  - Kim, A\nPY  - 2020\nDO  - %s\nER  - \n".formatted(title, doi);
    }

    @Test
    void a_maybe_keeps_a_record_in_at_title_and_abstract_and_decides_nothing_at_full_text() throws IOException {
        String log = SOUND.replace("a,title-abstract,include", "a,title-abstract,maybe");

        assertThat(frames(log)).isEmpty();
        assertThat(frames(log + "a,title-abstract,include,,lee,,\n")).isEmpty();
        assertThat(frames(log + "a,title-abstract,exclude,,lee,,\n")).contains("a conflict on a");
        assertThat(frames(SOUND.replace("a,full-text,include", "a,full-text,maybe")))
                .contains("a may be included or not");
    }

    @Test
    void two_reasons_at_full_text_are_a_conflict() throws IOException {
        String log = SOUND.replace("a,full-text,include,", "a,full-text,exclude,off topic");

        assertThat(frames(log + "a,full-text,exclude,Off topic,lee,,\n")).isEmpty();
        assertThat(frames(log + "a,full-text,exclude,no dose,lee,,\n"))
                .contains("exclude (off topic) by kim at decisions.csv:6, exclude (no dose) by lee here");
    }

    @Test
    void a_log_without_a_decision_or_that_cannot_be_read_is_refused() throws IOException {
        assertThat(frames("record,stage,decision\n")).contains("the log has no decision");
        assertThat(frames("record,stage,decision,whom\na,full-text,include,kim\n"))
                .contains("unknown key 'whom'");
        assertThat(check("record,stage\n").screening()).isNull();
    }

    @Test
    void nothing_is_read_that_is_not_there_or_outside_of_the_repository() throws IOException {
        ScreeningChecker checker = new ScreeningChecker(Files.createDirectory(folder.resolve("inside")), null);
        Files.writeString(folder.resolve("outside.csv"), SOUND);

        assertThatThrownBy(() -> checker.check(List.of("none.csv"), null, List.of()))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> checker.check(List.of("../outside.csv"), null, List.of()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void numbers_in_texts_are_held_against_the_flow_by_line() throws IOException {
        Files.writeString(folder.resolve("README.md"), """
                # Our review

                The search identified 1803 records. After removal of 595 duplicates, 1209 records
                were screened and 201 full texts were assessed; we included 84 studies.
                """);

        ScreeningCheck check = check(PUBLISHED, "README.md");

        assertThat(check.claims()).hasSize(5);
        assertThat(check.mismatches())
                .extracting(FlowClaim::number, FlowClaim::kind)
                .containsExactly(tuple(595, FlowClaim.Kind.DUPLICATES), tuple(84, FlowClaim.Kind.INCLUDED));
        assertThat(check.mismatches().get(0).place()).isEqualTo("README.md:3");
        assertThat(check.mismatches().get(1).place()).isEqualTo("README.md:4");
        assertThat(check.mismatches().get(0).derived()).containsExactly(594);
    }

    @Test
    void a_text_that_cannot_be_read_is_told() throws IOException {
        assertThat(check(PUBLISHED, "abstract.txt").unreadable()).hasSize(1);
    }
}
