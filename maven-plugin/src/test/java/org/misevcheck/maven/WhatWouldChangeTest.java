package org.misevcheck.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.misevcheck.checker.StudyChecker;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.eligibility.Change;
import org.misevcheck.checker.statement.StatementMade;
import org.misevcheck.rules.BundledGuidelines;

/** What would change the decision on the studies of the samples, under the protocols they are audited by. */
class WhatWouldChangeTest {

    private static final Path SAMPLES = Path.of("..", "samples");

    private static StudyAssessment assess(String sample, String protocol, String manifest) throws Exception {
        File root = SAMPLES.resolve(sample).toFile();
        StudyChecker checker = ChosenChecker.of(BundledGuidelines.library(), List.of(), protocol, root, null, true);
        return checker.assess(root.toPath().resolve("studies").resolve(manifest), manifest);
    }

    private static Set<String> places(Change change) {
        return change.statements().stream().map(StatementMade::path).collect(Collectors.toSet());
    }

    @Test
    void a_study_without_a_dose_would_be_included_by_its_dose_and_what_else_is_open() throws Exception {
        StudyAssessment assessment = assess("wound-healing-review", "zhu-2025", "15-li-2020.yaml");
        assertThat(assessment.changes()).singleElement().satisfies(change -> {
            assertThat(change.to()).isEqualTo("included");
            assertThat(places(change))
                    .contains(
                            "in-vivo[wound].groups[ev].dose.amount",
                            "in-vivo[wound].groups[ev].dose.unit",
                            "study.language",
                            "study.peer-reviewed");
        });
    }

    @Test
    void a_study_that_waits_could_be_excluded_by_one_answer() throws Exception {
        StudyAssessment assessment = assess("wound-healing-review", "zhu-2025", "17-tang-2024.yaml");
        assertThat(assessment.changes().get(0).to()).isEqualTo("excluded");
        assertThat(assessment.changes().get(0).statements()).hasSize(1);
        assertThat(assessment.changes())
                .extracting(change -> change.statements().size())
                .isSorted();
        assertThat(assessment.changes()).extracting(Change::to).contains("included");
    }

    @Test
    void what_a_study_states_against_its_inclusion_cannot_be_added_away() throws Exception {
        assertThat(assess("full-extraction", "protocol.yaml", "maron2013.yaml").changes())
                .isEmpty();
        assertThat(assess("full-extraction", "protocol.yaml", "ogawa2016.yaml").changes())
                .isEmpty();
    }

    @Test
    void a_study_that_is_included_needs_nothing() throws Exception {
        StudyAssessment assessment = assess("full-extraction", "protocol.yaml", "exemplary-made-up.yaml");
        assertThat(assessment.lastDecision().orElseThrow().decision().word()).isEqualTo("included");
        assertThat(assessment.changes()).isEmpty();
    }
}
