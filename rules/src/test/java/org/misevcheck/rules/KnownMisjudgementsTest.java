package org.misevcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The register of known misjudgements: what it says of the checker is still so, and still wrong. */
class KnownMisjudgementsTest {

    @TestFactory
    Stream<DynamicTest> an_entry_is_still_needed_and_still_says_what_happens() {
        return KnownMisjudgement.all().stream()
                .map(entry -> dynamicTest(entry.criterion() + " without " + entry.without(), () -> {
                    String says = entry.verdict().word();
                    assertThat(says)
                            .as("the checker is right now: take the entry out, and make its study an example")
                            .isNotEqualTo(entry.right());
                    assertThat(says)
                            .as("the checker says something else now: see why, then change the entry")
                            .isEqualTo(entry.says());
                }));
    }

    @Test
    void what_would_be_right_without_a_statement_is_the_verdict_with_it() {
        assertThat(KnownMisjudgement.all()).isNotEmpty().allSatisfy(entry -> entry.verdictWithStatement()
                .ifPresent(verdict -> assertThat(verdict.word())
                        .as(entry.criterion() + " with " + entry.without())
                        .isEqualTo(entry.right())));
    }

    @Test
    void no_statement_is_registered_twice() {
        assertThat(KnownMisjudgement.all())
                .extracting(entry -> entry.criterion() + " " + entry.without() + " " + entry.study())
                .doesNotHaveDuplicates();
        assertThat(KnownMisjudgement.all())
                .filteredOn(entry -> entry.without() != null)
                .extracting(entry -> entry.criterion() + " " + entry.without())
                .doesNotHaveDuplicates();
    }
}
