package org.misevcheck.checker.review.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.misevcheck.checker.review.search.LabelledSearch.Measure;

/** How many duplicates are found, and how many that are none; see {@code README.md} beside the labelled searches. */
class LabelledSearchTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({"labelled, 1.0, 0.996, 6", "held-out, 1.0, 0.982, 5", "blind, 0.997, 0.988, 5"})
    void precision_and_recall_are_as_stated(String search, double precision, double recall, int preprints)
            throws Exception {
        LabelledSearch labelled = LabelledSearch.of(search);
        Measure measure = labelled.measure(Deduplicator.deduplicate(labelled.records(), KnownPairs.NONE));
        assertThat(measure.right()).isGreaterThan(700);
        assertThat(measure.precision()).as("%s", measure).isGreaterThanOrEqualTo(precision);
        assertThat(measure.recall()).as("%s", measure).isGreaterThanOrEqualTo(recall);
        assertThat(measure.paired()).as("%s", measure).isGreaterThanOrEqualTo(preprints);
    }
}
