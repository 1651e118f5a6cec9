package org.misevcheck.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.misevcheck.checker.eligibility.Protocol;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.guideline.GuidelineKind;
import org.misevcheck.checker.guideline.Messages;
import org.misevcheck.checker.guideline.RequirementLevel;
import org.misevcheck.checker.guideline.Selection;
import org.misevcheck.checker.guideline.Verification;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.Problem;

/** A valid protocol, and one change to it at a time. */
class ReviewFilesTest {

    private static final String PROTOCOL = """
            format: 1
            id: toys
            title: Toys against boredom
            question: { population: children, intervention: toys, comparator: none, outcomes: [boredom] }
            registration: { registry: PROSPERO, number: CRD42024499172 }
            guidelines: [TOY2020]
            scoring: default
            stages:
              - id: screening
                title: Screening
                criteria:
                  - { criterion: TOY2020-FULL-01, reason: no toy }
                  - { criterion: TOY2020-SILENT-01, reason: no word }
              - id: pooling
                title: Pooling
                criteria:
                  - { criterion: TOY2020-FULL-02, or: [TOY2020-SILENT-02], reason: no number }
                outcomes:
                  - id: boredom
                    title: Boredom
                    domains: [behaviour]
                    criteria:
                      - { criterion: TOY2020-FULL-01, reason: boredom not measured }
            """;

    /**
     * {@code FULL} gives every verdict, {@code SILENT} is met or not reported, {@code UNMET} never met, and
     * {@code ALWAYS} nothing but met.
     */
    private static Catalogue catalogue() {
        List<Criterion> criteria = List.of(
                criterion("TOY2020-FULL-01", "m", "x", "r", "a"),
                criterion("TOY2020-FULL-02", "m", "x", "r", "a"),
                criterion("TOY2020-SILENT-01", "m", null, "r", null),
                criterion("TOY2020-SILENT-02", "m", null, "r", null),
                criterion("TOY2020-UNMET-01", null, "x", "r", null),
                criterion("TOY2020-ALIEN-01", null, "x", null, "a"),
                criterion("TOY2020-ALWAYS-01", "m", null, null, null));
        return new Catalogue(
                List.of(new Guideline(
                        "TOY2020",
                        GuidelineKind.GUIDELINE,
                        "Toys",
                        "Maker 2020",
                        null,
                        "Made up.",
                        null,
                        null,
                        List.of(),
                        criteria.stream().map(Criterion::code).toList())),
                criteria);
    }

    private static Criterion criterion(
            String code,
            @Nullable String met,
            @Nullable String notMet,
            @Nullable String notReported,
            @Nullable String notApplicable) {
        return new Criterion(
                code,
                "Title",
                "domain",
                RequirementLevel.REQUIRED,
                "required",
                "section 1",
                Verification.PARTLY,
                "nothing",
                "T-1",
                "each toy",
                new Messages(met, notMet, notReported, notApplicable, null),
                "0.1.0",
                null,
                null);
    }

    private static Protocol read(String text) throws InvalidManifestException {
        Catalogue catalogue = catalogue();
        return ReviewFiles.protocol(
                "protocol.yaml", text.getBytes(StandardCharsets.UTF_8), catalogue, new Selection(catalogue, List.of()));
    }

    private static List<Problem> problems(String text) {
        InvalidManifestException exception = catchThrowableOfType(InvalidManifestException.class, () -> read(text));
        return exception == null ? List.of() : exception.problems();
    }

    private static List<String> places(String text) {
        return problems(text).stream()
                .map(problem -> "%d:%d %s"
                        .formatted(problem.position().line(), problem.position().column(), problem.what()))
                .toList();
    }

    @Test
    void a_protocol_says_its_question_registration_scoring_and_outcomes() throws InvalidManifestException {
        Protocol protocol = read(PROTOCOL);
        assertThat(protocol.question()).isNotNull().satisfies(question -> assertThat(question.outcomes())
                .containsExactly("boredom"));
        assertThat(protocol.registration()).isNotNull().satisfies(registration -> assertThat(registration.number())
                .isEqualTo("CRD42024499172"));
        assertThat(protocol.scoring()).isEqualTo("default");
        assertThat(protocol.stages().get(1).outcomes()).singleElement().satisfies(outcome -> assertThat(outcome.title())
                .isEqualTo("Boredom"));
        assertThat(protocol.criteria())
                .extracting(Object::toString)
                .containsExactly("TOY2020-FULL-01", "TOY2020-SILENT-01", "TOY2020-FULL-02", "TOY2020-SILENT-02");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            format: 1                    | format: 2                    | 1:9 '2' is not possible here
            [TOY2020]                    | [TOY2021]                    | 6:14 'TOY2021' chooses no criterion
            [TOY2020]                    | []                           | 6:1 no guideline to score by
            outcomes: [boredom] }        | outcomes: [] }               | 4:73 no outcome is named
            comparator: none,            |                              | 4:11 question.comparator is missing
            CRD42024499172               | 42024499172                  | 5:37 '42024499172' is no number of PROSPERO
            registry: PROSPERO           | registry: protocols.io       | ''
            42024499172                  | 42                           | 5:37 'CRD42' is no number of PROSPERO
            id: pooling                  | id: screening                | 14:5 the id 'screening' stands here a second time
            TOY2020-SILENT-01            | TOY2020-SILENT-09            | 13:11 the catalogue has no criterion 'TOY2020-SILENT-09'
            TOY2020-SILENT-01            | a wish                       | 13:11 the catalogue has no criterion 'a wish'
            TOY2020-SILENT-01            | TOY2020-FULL-01              | 13:11 TOY2020-FULL-01 stands here a second time
            [TOY2020-SILENT-02]          | [TOY2020-SILENT-09]          | 17:44 the catalogue has no criterion 'TOY2020-SILENT-09'
            [TOY2020-SILENT-02]          | [TOY2020-FULL-02]            | 17:44 TOY2020-FULL-02 stands here a second time
            domains: [behaviour]         | domains: []                  | 21:9 no domain to know the outcome by
            domains: [behaviour]         | domains: [behavioral]        | 21:19 'behavioral' is not a word known here
            domains: [behaviour]         | domain: behaviour            | 19:9 stages[pooling].outcomes[boredom].domains is missing
            id: boredom                  | id: bore dom                 | 19:13 'bore dom' is not letters, digits, dot, hyphen, underscore; at most 64
            reason: no word              | reasons: no word             | 13:9 stages[screening].criteria[1].reason is missing
            scoring: default             | weights: default             | 7:1 unknown key 'weights'
            """)
    void a_mistake_is_told_where_it_stands(String original, @Nullable String change, String expected) {
        assertThat(PROTOCOL).contains(original);
        List<String> places = places(PROTOCOL.replace(original, change == null ? "" : change));
        if (expected.isEmpty()) {
            assertThat(places).isEmpty();
        } else {
            assertThat(places).contains(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TOY2020-FULL-01, reason: no toy                                | TOY2020-SILENT-02, reason: no toy                                | stages[screening]
            TOY2020-FULL-01, reason: no toy                                | TOY2020-ALWAYS-01, reason: no toy                                | stages[screening]
            TOY2020-FULL-01, reason: no toy                                | TOY2020-ALWAYS-01, reason: no toy, when-not-reported: excludes   | stages[screening]
            TOY2020-FULL-01, reason: no toy                                | TOY2020-SILENT-02, reason: no toy, when-not-reported: satisfies  | stages[screening]
            TOY2020-FULL-01, reason: no toy                                | TOY2020-SILENT-02, reason: no toy, when-not-reported: excludes   | ''
            TOY2020-FULL-01, reason: no toy                                | TOY2020-SILENT-02, reason: no toy, when-not-applicable: excludes | stages[screening]
            TOY2020-FULL-01, reason: no toy                                | TOY2020-FULL-01, or: [TOY2020-SILENT-02], reason: no toy         | stages[screening]
            TOY2020-FULL-01, reason: no toy                                | TOY2020-SILENT-02, or: [TOY2020-FULL-01], reason: no toy, when-not-reported: excludes | ''
            TOY2020-FULL-01, reason: no toy                                | TOY2020-FULL-01, reason: no toy, when-not-reported: satisfies    | ''
            TOY2020-SILENT-01, reason: no word                             | TOY2020-UNMET-01, reason: no word                                | stages[screening].criteria[1]
            TOY2020-SILENT-01, reason: no word                             | TOY2020-UNMET-01, or: [TOY2020-SILENT-01], reason: no word       | ''
            TOY2020-SILENT-01, reason: no word                             | TOY2020-UNMET-01, reason: no word, when-not-reported: satisfies  | ''
            TOY2020-SILENT-01, reason: no word                             | TOY2020-UNMET-01, reason: no word, when-not-reported: excludes   | stages[screening].criteria[1]
            TOY2020-SILENT-01, reason: no word                             | TOY2020-ALIEN-01, reason: no word                                | ''
            TOY2020-SILENT-01, reason: no word                             | TOY2020-ALIEN-01, reason: no word, when-not-applicable: excludes | stages[screening].criteria[1]
            TOY2020-SILENT-01, reason: no word                             | TOY2020-ALIEN-01, reason: no word, when-not-applicable: awaits, subjects: any | stages[screening].criteria[1]
            TOY2020-FULL-01, reason: boredom                               | TOY2020-UNMET-01, reason: boredom                                | stages[pooling].outcomes[boredom].criteria[0]
            TOY2020-FULL-01, reason: boredom                               | TOY2020-SILENT-01, reason: boredom                               | stages[pooling].outcomes[boredom]
            TOY2020-FULL-02, or: [TOY2020-SILENT-02], reason: no number    | TOY2020-UNMET-01, reason: no number                              | stages[pooling].criteria[0]
            """)
    void what_can_never_be_included_or_excluded_is_told(String original, String change, String expected) {
        assertThat(PROTOCOL).contains(original);
        List<String> places = problems(PROTOCOL.replace(original, change)).stream()
                .map(Problem::path)
                .toList();
        if (expected.isEmpty()) {
            assertThat(places).isEmpty();
        } else {
            assertThat(places).containsExactly(expected);
        }
    }

    @Test
    void what_can_never_be_is_told_with_the_verdicts_there_are() {
        assertThat(problems(PROTOCOL.replace("TOY2020-SILENT-01", "TOY2020-UNMET-01")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.position().line()).isEqualTo(13);
                    assertThat(problem.what())
                            .isEqualTo("no study can ever be included: nothing satisfies TOY2020-UNMET-01");
                    assertThat(problem.remedy())
                            .isEqualTo("TOY2020-UNMET-01 can only be not met, not reported, not assessed; ask by a"
                                    + " criterion that can be met");
                });
        assertThat(problems(PROTOCOL.replace("TOY2020-FULL-01, reason: no toy", "TOY2020-SILENT-02, reason: no toy")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.position().line()).isEqualTo(9);
                    assertThat(problem.what()).isEqualTo("the stage can never exclude a study");
                    assertThat(problem.remedy())
                            .isEqualTo("TOY2020-SILENT-01 can only be met, not reported, not assessed;"
                                    + " TOY2020-SILENT-02 can only be met, not reported, not assessed; let"
                                    + " when-not-reported or when-not-applicable exclude, or ask by a criterion that"
                                    + " can be not met");
                });
    }

    @Test
    void a_stage_that_asks_nothing_is_told_once() {
        String without = PROTOCOL.replaceFirst("(?s)criteria:\n.*?  - id: pooling", "criteria: []\n  - id: pooling");
        assertThat(without).isNotEqualTo(PROTOCOL);
        assertThat(places(without)).containsExactly("9:5 the stage has no criterion");
    }

    @Test
    void outcomes_belong_to_the_last_stage() {
        String early = PROTOCOL + "  - { id: last, title: Last, criteria: [{ criterion: TOY2020-UNMET-01, reason: no,"
                + " when-not-reported: satisfies }] }\n";
        assertThat(places(early)).containsExactly("18:5 a stage before the last decides on outcomes");
    }

    @Test
    void every_problem_is_told_in_one_reading() {
        assertThat(problems(PROTOCOL.replace("[TOY2020]", "[TOY2021]")
                        .replace("TOY2020-SILENT-01", "TOY2020-UNMET-01")
                        .replace("domains: [behaviour]", "domains: []")))
                .hasSize(3);
    }
}
