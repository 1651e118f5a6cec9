package org.misevcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.guideline.Guideline;

/** The bundled criteria against their own examples and pages; {@link CriterionFolderCheck} knows what is asked. */
class CriterionExamplesTest {

    private static final CriterionFolderCheck CHECK = new CriterionFolderCheck(
            BundledGuidelines.library(),
            BundledGuidelines.catalogue().guidelines().stream()
                    .map(Guideline::id)
                    .toList());

    @TestFactory
    Stream<DynamicTest> each_folder_holds_against_its_examples_and_page() {
        return CHECK.criteria().stream()
                .map(code -> dynamicTest(
                        code.value(), () -> assertThat(CHECK.defectsOf(code)).isEmpty()));
    }

    @Test
    void each_example_gets_the_same_verdict_from_all_rules_together_and_no_two_share_a_function() {
        assertThat(CHECK.criteria()).isNotEmpty();
        assertThat(CHECK.defectsTogether()).isEmpty();
    }

    @Test
    void every_rule_belongs_to_a_listed_criterion() {
        Set<String> listed = CHECK.criteria().stream().map(CriterionCode::value).collect(Collectors.toSet());
        assertThat(BundledGuidelines.library().rules().ruleNames())
                .isNotEmpty()
                .allMatch(name -> name.contains(" ") && listed.contains(name.substring(0, name.indexOf(' '))));
    }

    @Test
    void no_sentence_calls_a_recommendation_of_misev2023_mandatory() {
        assertThat(BundledGuidelines.catalogue().criteria())
                .filteredOn(criterion -> criterion.code().startsWith("MISEV2023"))
                .isNotEmpty()
                .allSatisfy(criterion -> assertThat(criterion.obligation())
                        .as(criterion.code())
                        .doesNotContainIgnoringCase("mandatory in MISEV2023")
                        .doesNotContainIgnoringCase("mandatory by MISEV2023")
                        .doesNotContainIgnoringCase("required by MISEV2023"));
    }
}
