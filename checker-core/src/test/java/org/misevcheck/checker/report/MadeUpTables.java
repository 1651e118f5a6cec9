package org.misevcheck.checker.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.manifest.Reading;
import org.misevcheck.checker.statement.Components;
import org.misevcheck.checker.study.Study;
import org.misevcheck.checker.study.StudyIdentity;

/** Studies of a made-up review with outcomes and judgements, for its tables. */
final class MadeUpTables {

    /** What a spreadsheet, a page and a reference manager would take for their own. */
    static final String HOSTILE_TITLE = "=HYPERLINK(\"http://x.example\")\r\nER  - \nTY  - BOOK | <b> \u202E\u0007";

    private MadeUpTables() {}

    /** Included: a standard error, two treated groups and one control, two reviewers who differ, and a checklist. */
    static StudyAssessment aoi() {
        return assessment("aoi2020", true, true, """
                format: 1
                study:
                  id: aoi2020
                  title: A made-up study of wounds & <vesicles>
                  authors: [{ name: Aoi K }, { name: Beatriz Bao }]
                  year: 2020
                  journal: J Toys
                  doi: 10.5555/aoi.2020
                  pmid: "1"
                  design: controlled-intervention
                  settings: [in-vivo]
                  conditions: [wound]
                  funding: [{ funder: Made-up Foundation }]
                cell-sources: [{ id: msc, cell-type: mesenchymal-stromal, species: human, tissue: bone-marrow }]
                ev-preparations:
                  - id: sev
                    term: small-ev
                    separation: [{ method: ultrafiltration }, { method: size-exclusion-chromatography }]
                in-vivo:
                  - id: wound
                    model: { condition: wound, wound-type: full-thickness-excisional }
                    animals: { species: mouse, strain: C57BL/6J, sex: male }
                    experimental-unit: animal
                    animals-total: 27
                    groups:
                      - { id: high, intervention: msc-ev, dose: { amount: 100, unit: ug }, route: topical, administrations: 3, interval-hours: 48 }
                      - { id: low, intervention: msc-ev, dose: { amount: 10, unit: ug }, route: topical, administrations: 1 }
                      - { id: pbs, intervention: vehicle, vehicle: PBS }
                outcomes:
                  - id: closure
                    name: wound closure
                    domain: wound-healing
                    time-days: 10
                    unit: percent
                    direction: higher-is-better
                    groups:
                      - { group: high, n: 9, mean: 80, se: 2 }
                      - { group: low, n: 9, mean: 70.5, sd: 6 }
                      - { group: pbs, n: 9, mean: -60, se: 1.5, sd: 4.4 }
                  - { id: scar, name: scar width, domain: scar }
                risk-of-bias:
                  - instrument: SYRCLE
                    reviewer: AB
                    judgements:
                      - { domain: sequence generation, judgement: low, support: drawn lots }
                      - { domain: random housing, judgement: unclear }
                      - { domain: blinding of caregivers, judgement: high, support: "=not blinded" }
                  - instrument: SYRCLE
                    reviewer: CD
                    judgements:
                      - { domain: sequence generation, judgement: unclear, support: no method }
                      - { domain: random housing, judgement: unclear }
                  - instrument: CAMARADES
                    variant: reduced
                    judgements: [{ domain: random allocation, judgement: "yes" }, { domain: sample size, judgement: "no" }]
                """);
    }

    /** Included: events, medians, an absence that was looked for, and texts that mean harm. */
    static StudyAssessment bao() {
        return assessment("bao2021", true, true, """
                format: 1
                study: { id: bao2021, title: x, authors: [{ name: "-Bao Z-H" }], year: 2021, journal: "+J" }
                in-vivo:
                  - id: wound
                    groups:
                      - { id: ev, intervention: msc-ev }
                      - { id: none, intervention: untreated }
                outcomes:
                  - id: survival
                    name: "@survival"
                    domain: survival
                    groups: [{ group: ev, n: 12, events: 1 }, { group: none, n: 12, events: 5 }]
                  - id: vessels
                    domain: vessels
                    groups: [{ group: ev, n: 12, median: 9, quartile1: 7, quartile3: 11 }, { group: none, mean: 6, se: 1 }]
                risk-of-bias:
                  - instrument: SYRCLE
                    judgements: [{ domain: sequence generation, judgement: high }]
                """);
    }

    /** Excluded at the second stage, for its dose. */
    static StudyAssessment cruz() {
        return assessment("cruz2022", true, false, """
                format: 1
                study: { id: cruz2022, title: A volume is no dose, authors: [{ name: Cruz AB }], year: 2022 }
                in-vivo: [{ id: wound }]
                extraction: { covers: [in-vivo] }
                """);
    }

    /** Waits at the first stage. */
    static StudyAssessment dahl() {
        return assessment("dahl2023", false, true, """
                format: 1
                study: { id: dahl2023 }
                extraction: { covers: [] }
                """);
    }

    static List<StudyAssessment> all() {
        return List.of(aoi(), bao(), cruz(), dahl());
    }

    /** Included studies that were all judged on as many domains of an instrument that nobody knows. */
    static List<StudyAssessment> judged(int studies, int domains) {
        List<String> words = List.of("low", "some concerns", "high", "critical");
        return IntStream.rangeClosed(1, studies)
                .mapToObj(study -> assessment("study" + study, true, true, """
                        format: 1
                        study: { id: study%d }
                        risk-of-bias:
                          - instrument: Our own instrument
                            judgements:
                        %s
                        """.formatted(
                        study,
                        IntStream.rangeClosed(1, domains)
                                .filter(domain -> domains == 1 || (study + domain) % 9 != 0)
                                .mapToObj(domain -> "      - { domain: \"Domain %d of what we ask\", judgement: %s }"
                                        .formatted(domain, words.get((study * domain + domain) % 4)))
                                .collect(Collectors.joining("\n")))))
                .toList();
    }

    /** The study with a title that no manifest may state, where it has the letter that stands for it. */
    private static Reading<Study> named(Reading<Study> reading) {
        StudyIdentity identity = reading.value().study();
        return "x".equals(identity.title())
                ? new Reading<>(
                        reading.file(),
                        Components.with(reading.value(), "study", Components.with(identity, "title", HOSTILE_TITLE)),
                        reading.positions(),
                        reading.saidNotReported(),
                        reading.text())
                : reading;
    }

    private static StudyAssessment assessment(String id, boolean hasAnimals, boolean hasDose, String manifest) {
        return ToyReview.assessment(
                named(ToyReview.reading(manifest, "studies/" + id + ".yaml")),
                findings -> {
                    findings.met("TOY2020-BALL-01", "study.title", id);
                    if (hasDose) {
                        findings.notReported("TOY2020-BALL-02", "study", "colour");
                    } else {
                        findings.notMet("TOY2020-BALL-02", "study", "red");
                    }
                    findings.notApplicable("TOY2020-KITE-01", "study");
                    if (hasAnimals) {
                        findings.met("PLAN2021-POOL-02", "in-vivo", "An animal");
                    } else {
                        findings.notReported("PLAN2021-POOL-02", "in-vivo", "animals");
                    }
                    if (hasDose) {
                        findings.met("PLAN2021-POOL-01", "in-vivo", "A dose");
                    } else {
                        findings.notMet("PLAN2021-POOL-01", "in-vivo", "A volume only");
                    }
                },
                List.of(),
                ToyReview.protocolWithoutOutcomes());
    }
}
