package org.misevcheck.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.misevcheck.checker.StudyChecker;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.eligibility.EligibilityDecision;
import org.misevcheck.checker.eligibility.OutcomeDecision;
import org.misevcheck.checker.eligibility.StageDecision;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.manifest.ManifestReader;
import org.misevcheck.checker.statement.StatementMade;
import org.misevcheck.rules.BundledGuidelines;

/** The meta-analysis gate of Zhu 2025, outcome by outcome: one study, and one change to it at a time. */
class OutcomeGateTest {

    private static final String STUDY = """
            format: 1
            study:
              id: gate
              publication-type: original-research
              peer-reviewed: true
              language: en
              design: controlled-intervention
              full-text-obtained: true
              interventions: [msc-ev]
              conditions: [wound]
              settings: [in-vivo]
            cell-sources:
              - { id: ad-msc, species: human, tissue: adipose, cell-type: mesenchymal-stromal, markers: { CD90: 98 } }
            ev-preparations:
              - id: sev
                cell-source: ad-msc
                characterisation:
                  proteins: { CD63: detected, TSG101: detected }
                  size: [{ technique: nta, mode-nm: 110 }]
                  imaging: [{ technique: tem }]
                  abundance: [{ metric: protein, value: 1 }]
            in-vivo:
              - id: wound
                model: { condition: wound, wound-type: full-thickness-excisional }
                animals: { species: mouse }
                groups:
                  - { id: ev, intervention: msc-ev, ev-preparation: sev, n: 8, dose: { amount: 100, unit: ug } }
                  - { id: ev-low, intervention: msc-ev, ev-preparation: sev, n: 8, dose: { amount: 100, unit: ul } }
                  - { id: pbs, intervention: vehicle, n: 8 }
              - id: burn
                model: { condition: burn, wound-type: burn }
                animals: { species: mouse }
                groups:
                  - { id: ev, intervention: msc-ev, ev-preparation: sev, dose: { amount: 100, unit: ug } }
                  - { id: pbs, intervention: vehicle }
            outcomes:
              - id: closure
                experiment: wound
                domain: wound-healing
                groups: [{ group: ev, n: 8, mean: 92, sd: 5 }, { group: pbs, n: 8, mean: 71, sd: 9 }]
              - id: masson
                experiment: wound
                domain: collagen
                groups: [{ group: ev, n: 8, mean: 60, sd: 4 }, { group: pbs, n: 8, mean: 40 }]
              - id: cd31
                experiment: wound
                domain: vessels
                groups: [{ group: ev-low, n: 8, mean: 30, sd: 4 }, { group: pbs, n: 8, mean: 12, se: 1 }]
            """;

    private static StudyAssessment assess(String manifest) throws Exception {
        StudyChecker checker = ChosenChecker.of(
                BundledGuidelines.library(), List.of("ISCT2006"), "zhu-2025", new File("."), null, false);
        return checker.assess(new ManifestReader().read(manifest.getBytes(StandardCharsets.UTF_8), "gate.yaml"));
    }

    private static String words(StudyAssessment assessment) {
        StageDecision pooled = assessment.lastDecision().orElseThrow();
        return pooled.outcomes().stream()
                .map(outcome -> "%s: %s".formatted(outcome.outcome().id(), words(outcome.decision())))
                .collect(Collectors.joining(", "));
    }

    private static String words(EligibilityDecision decision) {
        return decision.grounds().isEmpty()
                ? decision.word()
                : decision.grounds().stream()
                        .map(ground -> ground.criterion().reason())
                        .collect(Collectors.joining(
                                " + ", decision instanceof EligibilityDecision.Excluded ? "not " : "open ", ""));
    }

    @Test
    void a_study_is_fit_for_one_outcome_and_not_for_another() throws Exception {
        StudyAssessment assessment = assess(STUDY);
        assertThat(words(assessment))
                .isEqualTo("closure: included, collagen: open no outcome data that can be pooled,"
                        + " vessels: not no usable dose, scar: not scar width not measured");
        assertThat(assessment.lastDecision().orElseThrow().decision().word()).isEqualTo("included");
        assertThat(assessment.changes()).isEmpty();
        assertThat(Console.line(assessment))
                .endsWith("included for closure; awaiting classification for collagen; excluded for vessels, scar");
    }

    @Test
    void each_ground_has_its_place_in_the_manifest() throws Exception {
        StudyAssessment assessment = assess(STUDY);
        List<String> places = assessment.lastDecision().orElseThrow().outcomes().stream()
                .map(OutcomeDecision::decision)
                .flatMap(decision -> decision.grounds().stream())
                .flatMap(ground -> ground.findings().stream())
                .map(Finding::subject)
                .toList();
        assertThat(places).containsExactly("outcomes", "in-vivo[wound].groups[ev-low]", "outcomes");
        assertThat(assessment.manifest().positionOf(places.get(1)).line()).isEqualTo(28);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mean: 40 }              | mean: 40, sd: 6 }          | collagen: included
            mean: 40 }              | mean: 40, se: 2 }          | collagen: included
            mean: 40 }              | median: 40, sd: 6 }        | collagen: open no outcome data that can be pooled
            amount: 100, unit: ul   | amount: 50, unit: ug       | vessels: included
            group: ev-low, n        | group: ev, n               | vessels: included
            domain: vessels         | domain: scar               | vessels: not vessel density not measured
            domain: vessels         | domain: scar               | scar: not no usable dose
            sd: 9                   | sd: not-reported           | closure: open no outcome data that can be pooled
            amount: 100, unit: ug   | unit: ug                   | closure: not no usable dose
            experiment: wound       | experiment: burn           | closure: not no full-thickness excisional wound
            intervention: vehicle   | intervention: drug         | closure: not sample size not given + comparator is no placebo
            peer-reviewed: true     | peer-reviewed: false       | closure: not not a peer-reviewed research article
            TSG101: detected        | TSG101: not-detected       | closure: not EVs not characterised to MISEV2023
            """)
    void an_outcome_is_decided_by_what_it_rests_on(String original, String change, String expected) throws Exception {
        assertThat(STUDY).contains(original);
        assertThat(words(assess(STUDY.replaceFirst(Pattern.quote(original), change))))
                .contains(expected);
    }

    @Test
    void what_nobody_looked_for_is_asked_and_not_held_against_the_study() throws Exception {
        assertThat(words(assess(STUDY + "extraction: { covers: [study] }\n")))
                .startsWith("closure: included")
                .contains("scar: open scar width not measured");
    }

    @Test
    void a_study_that_no_outcome_passes_would_be_included_by_one_that_still_can() throws Exception {
        StudyAssessment assessment = assess(STUDY.replaceFirst("experiment: wound", "experiment: burn"));
        assertThat(assessment.lastDecision().orElseThrow().decision().word()).isEqualTo("awaiting classification");
        assertThat(assessment.changes())
                .filteredOn(change -> change.to().equals("included"))
                .singleElement()
                .satisfies(change -> assertThat(change.statements())
                        .extracting(StatementMade::path)
                        .isNotEmpty()
                        .allMatch(path -> path.startsWith("outcomes[masson].groups")));
    }
}
