package org.misevcheck.checker.review.consensus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.ManifestReader;
import org.misevcheck.checker.manifest.Reading;
import org.misevcheck.checker.study.Study;

/** A made-up study, extracted twice. */
final class Twice {

    /** What both state, whatever a test changes. */
    static final String STUDY = """
            format: 1
            study: { id: made-up, year: 2024 }
            cell-sources:
              - id: bm
                species: Homo sapiens
                passage-from: 3
                plastic-adherence: true
                markers: { CD90: 97.4, CD34: negative }
            collections:
              - { id: harvest, cell-source: bm, conditioning-hours: 48 }
            ev-preparations:
              - id: sev
                cell-source: bm
                collection: harvest
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
            outcomes:
              - id: closure
                experiment: wound
                name: wound closure
                time-days: 14
                groups:
                  - { group: treated, n: 10, mean: 86.1, sd: 5.2 }
                  - { group: control, n: 10, mean: 71.1, sd: 5.9 }
                effects:
                  - { group: treated, compared-with: control, estimate: 15.0 }
            risk-of-bias:
              - instrument: SYRCLE
                judgements:
                  - { domain: sequence generation, judgement: low }
                  - { domain: random housing, judgement: unclear }
            """;

    private Twice() {}

    /** The second reads as the first with these words in place of those: old, new, old, new. */
    static Reconciliation changed(String... oldAndNew) {
        return of(STUDY, with(oldAndNew));
    }

    static String with(String... oldAndNew) {
        String text = STUDY;
        for (int i = 0; i < oldAndNew.length; i += 2) {
            if (!text.contains(oldAndNew[i])) {
                throw new AssertionError("nothing to change: " + oldAndNew[i]);
            }
            text = text.replace(oldAndNew[i], oldAndNew[i + 1]);
        }
        return text;
    }

    static Reconciliation of(String first, String second) {
        return Reconciliation.of(extracted(first), extracted(second), 0.01);
    }

    static Extracted extracted(String text) {
        Reading<Study> reading = read(text);
        return new Extracted(reading.value(), reading.saidNotReported());
    }

    static Reading<Study> read(String text) {
        try {
            return new ManifestReader().read(text.getBytes(StandardCharsets.UTF_8), "made-up.yaml");
        } catch (InvalidManifestException e) {
            throw new AssertionError(e.frames(), e);
        }
    }

    /** Everything that is not agreed, in a line each. */
    static List<String> differences(Reconciliation reconciliation) {
        return reconciliation.comparisons().stream()
                .filter(one -> one.accord() != Accord.AGREED)
                .map(one -> "%s %s".formatted(one.accord().word(), one.firstPlace()))
                .toList();
    }
}
