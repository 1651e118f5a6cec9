package org.misevcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.Messages;

class CriterionExamplesTest {

    @TestFactory
    Stream<DynamicTest> each_example_gets_the_verdict_in_its_name() {
        return CriterionFolder.all().stream().flatMap(folder -> folder.examples().stream()
                .map(example -> dynamicTest(example.name(), () -> assertThat(folder.verdictOn(example))
                        .isEqualTo(example.expectedVerdict()))));
    }

    @Test
    void each_example_gets_the_same_verdict_from_all_rules_together() {
        assertThat(CriterionFolder.all())
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.examples()).isNotEmpty().allSatisfy(example -> {
                    List<Finding> findings = CriterionFolder.together().evaluate(CriterionFolder.study(example));
                    Verdict verdict =
                            CriterionFolder.verdict(findings, folder.criterion().criterionCode());
                    assertThat(verdict).as(example.name()).isEqualTo(example.expectedVerdict());
                }));
    }

    @Test
    void every_verdict_a_rule_can_give_has_an_example() {
        assertThat(CriterionFolder.all()).isNotEmpty().allSatisfy(folder -> assertThat(folder.verdictsShown())
                .as(folder.code())
                .isEqualTo(folder.verdictsRulesCanGive()));
    }

    @Test
    void every_verdict_a_rule_can_give_has_a_sentence_whose_places_are_filled() {
        assertThat(CriterionFolder.all()).isNotEmpty().allSatisfy(folder -> assertThat(folder.examples())
                .allSatisfy(example -> assertThat(folder.alone().evaluate(CriterionFolder.study(example)))
                        .allSatisfy(finding -> {
                            Messages messages = folder.criterion().messages();
                            String sentence =
                                    switch (finding.verdict()) {
                                        case MET -> messages.met();
                                        case NOT_MET -> messages.notMet();
                                        case NOT_REPORTED -> messages.notReported();
                                        case NOT_APPLICABLE -> messages.notApplicable();
                                        case JUSTIFIED -> "The study gives its reason: {0}.";
                                        case NOT_ASSESSED -> "Not looked for.";
                                    };
                            assertThat(sentence).as(example.name()).isNotNull();
                            assertThat(Messages.fill(sentence, finding.arguments()))
                                    .as(example.name())
                                    .doesNotContain("{", "null");
                        })));
    }

    @Test
    void every_rule_fires_on_some_example() {
        Set<String> verdictRules = new TreeSet<>();
        CriterionFolder.all().forEach(folder -> verdictRules.addAll(folder.ruleNames()));
        Set<String> fired = new TreeSet<>();
        CriterionFolder.all().forEach(folder -> folder.examples()
                .forEach(example -> fired.addAll(folder.alone().rulesFiredOn(CriterionFolder.study(example)))));
        assertThat(fired).isEqualTo(verdictRules);
    }

    @Test
    void an_advisory_rule_has_a_sentence() {
        assertThat(CriterionFolder.all())
                .filteredOn(folder -> folder.ruleNames().stream().anyMatch(name -> name.contains(" advisory")))
                .isNotEmpty()
                .allSatisfy(folder ->
                        assertThat(folder.criterion().messages().advisory()).isNotBlank());
    }

    @Test
    void an_example_has_an_advisory_exactly_when_its_first_line_says_so() {
        assertThat(CriterionFolder.all()).isNotEmpty().allSatisfy(folder -> assertThat(folder.examples())
                .allMatch(example -> folder.isShown(example, folder.alone().evaluate(CriterionFolder.study(example)))));
    }

    @Test
    void rules_are_named_by_code_and_verdict() {
        assertThat(BundledGuidelines.rules().ruleNames())
                .isNotEmpty()
                .allMatch(
                        name -> name.matches(
                                "[A-Z]+\\d{4}-[A-Z]+-(\\d{2}[A-Z]?|[A-Z]+) (met|not met|not reported|not applicable|not assessed|advisory)(: .+)?"));
    }

    @Test
    void every_rule_belongs_to_a_listed_criterion() {
        Set<String> listed =
                CriterionFolder.all().stream().map(CriterionFolder::code).collect(Collectors.toSet());
        assertThat(BundledGuidelines.rules().ruleNames())
                .allMatch(name -> listed.contains(name.substring(0, name.indexOf(' '))));
    }

    @Test
    void every_example_says_in_its_first_line_what_it_shows_and_is_named_for_its_folder() {
        assertThat(CriterionFolder.all())
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.examples()).isNotEmpty().allSatisfy(example -> {
                    assertThat(example.text()).startsWith("# ");
                    assertThat(example.shows())
                            .matches("(Met|Not met|Not reported|Justified|Not applicable|Not assessed)[,:;].*\\.");
                    assertThat(example.code()).isEqualTo(folder.code());
                }));
    }

    @Test
    void every_page_has_the_five_sections() {
        assertThat(CriterionFolder.all()).isNotEmpty().allSatisfy(folder -> assertThat(
                        BundledGuidelines.page(folder.code()).lines().filter(line -> line.startsWith("#")))
                .as(folder.code())
                .containsExactly(
                        "# %s: %s".formatted(folder.code(), folder.criterion().title()),
                        "## What the guideline asks",
                        "## What the checker looks at",
                        "## Verdicts",
                        "## How to report it",
                        "## Limits"));
    }

    @Test
    void no_sentence_calls_a_recommendation_of_misev2023_mandatory() {
        assertThat(CriterionFolder.all())
                .filteredOn(folder -> folder.code().startsWith("MISEV2023"))
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.criterion().obligation())
                        .as(folder.code())
                        .doesNotContainIgnoringCase("mandatory in MISEV2023")
                        .doesNotContainIgnoringCase("mandatory by MISEV2023")
                        .doesNotContainIgnoringCase("required by MISEV2023"));
    }
}
