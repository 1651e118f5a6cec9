package org.misevcheck.checker.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.misevcheck.checker.assessment.DoubleExtraction;
import org.misevcheck.checker.assessment.DoubleExtractions;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.ManifestReader;
import org.misevcheck.checker.manifest.Reading;
import org.misevcheck.checker.review.consensus.AgreementTable;
import org.misevcheck.checker.review.consensus.Extracted;
import org.misevcheck.checker.review.consensus.Reconciliation;
import org.misevcheck.checker.study.Study;

/** Two extractors of a made-up study, who differ in each way there is. */
final class TwoExtractors {

    static final String FIRST = """
            format: 1
            study: { id: made-up, title: A made-up study, year: 2024 }
            manuscripts: [{ file: manuscripts/made-up.pdf, role: main }]
            cell-sources:
              - id: bm
                species: Homo sapiens
                tissue: bone-marrow
                passage-from: 3
                passage-to: 5
                mycoplasma: not-reported
                markers: { CD90: 97.4, CD34: negative }
            ev-preparations:
              - id: sev
                cell-source: bm
                final-buffer: PBS, filtered
                storage: { temperature-celsius: -80 }
                separation:
                  - { method: low-speed-centrifugation, g-force: 300, duration-minutes: 10 }
                  - { method: low-speed-centrifugation, g-force: 2000, duration-minutes: 20 }
                  - { method: differential-ultracentrifugation, g-force: 100000, duration-minutes: 70 }
            in-vivo:
              - id: wound
                randomised: true
                groups:
                  - { id: treated, intervention: msc-ev, ev-preparation: sev, n: 10 }
                  - { id: control, intervention: vehicle, n: 10 }
            evidence:
              cell-sources[bm].passage-to: { page: 3, quotation: cells of passage 3 to 5 }
              ev-preparations[sev].separation[1].g-force: { page: 4, quotation: then at 2000 g }
              ev-preparations[sev].separation[2].g-force: { page: 4, quotation: "100,000 g for 70 min" }
              in-vivo[wound].randomised: { page: 5, quotation: mice were randomised }
            extraction:
              extractors: [AB]
              date: 2026-11-20
              status: confirmed
            """;

    static final String SECOND = """
            format: 1
            study: { id: made-up, title: A made-up study, year: 2024 }
            manuscripts: [{ file: manuscripts/made-up.pdf, role: main }]
            cell-sources:
              - id: marrow
                species: Homo sapiens
                tissue: bone-marrow
                passage-from: 3
                passage-to: 6
                markers: { CD90: 97.8 }
            ev-preparations:
              - id: sev
                cell-source: marrow
                final-buffer: filtered PBS buffer
                storage: { temperature-celsius: -80 }
                separation:
                  - { method: low-speed-centrifugation, g-force: 300, duration-minutes: 10 }
                  - { method: differential-ultracentrifugation, g-force: 100000, duration-minutes: 70 }
            in-vivo:
              - id: wound
                randomised: true
                blinding: { outcome-assessment: true }
                groups:
                  - { id: treated, intervention: msc-ev, ev-preparation: sev, n: 10 }
                  - { id: control, intervention: vehicle, n: 9 }
                  - { id: sham, intervention: sham, n: 10 }
            evidence:
              cell-sources[marrow].passage-to: { page: 3, quotation: "passage 6: \\"late\\" cells" }
              ev-preparations[sev].separation[1].g-force: { page: 4, quotation: "100,000 g for 70 min" }
              in-vivo[wound].randomised: { page: 6, quotation: allocated by computer }
            extraction:
              extractors: [CD]
              date: 2026-11-21
              status: confirmed
            """;

    private TwoExtractors() {}

    static Reading<Study> read(String file, String text) {
        try {
            return new ManifestReader().read(text.getBytes(StandardCharsets.UTF_8), file);
        } catch (InvalidManifestException e) {
            throw new AssertionError(e.frames() + "\n" + text, e);
        }
    }

    static DoubleExtraction twice(String first, String second) {
        Reading<Study> one = read("extraction/ab/made-up.yaml", first);
        Reading<Study> other = read("extraction/cd/made-up.yaml", second);
        return new DoubleExtraction(
                one,
                other,
                Reconciliation.of(
                        new Extracted(one.value(), one.saidNotReported()),
                        new Extracted(other.value(), other.saidNotReported()),
                        0.01),
                null,
                List.of());
    }

    static DoubleExtractions review(DoubleExtraction... studies) {
        List<DoubleExtraction> all = Arrays.asList(studies);
        return new DoubleExtractions(
                "extraction/ab",
                "extraction/cd",
                0.01,
                all,
                List.of("extraction/ab/alone.yaml"),
                List.of(),
                List.of(),
                AgreementTable.of(
                        all.stream().map(DoubleExtraction::reconciliation).toList()));
    }
}
