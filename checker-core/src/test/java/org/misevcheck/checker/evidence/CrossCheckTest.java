package org.misevcheck.checker.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.ManifestReader;
import org.misevcheck.checker.manuscript.SectionRole;
import org.misevcheck.checker.study.Study;

class CrossCheckTest {

    private static final String DOSE = "in-vivo.groups.dose.amount";
    private static final String RANDOMISED = "in-vivo.randomised";
    private static final String PROTEINS = "ev-preparations.characterisation.proteins";

    @Test
    void aPassageWithTheSameValueSupports() {
        CrossCheck check = CrossCheck.of(study(dose(100)), found(done(DOSE, null, "100")));

        assertThat(agreement(check, "in-vivo[wound].groups[treated].dose.amount"))
                .isEqualTo(Agreement.SUPPORTED);
    }

    @Test
    void anotherValueContradictsWhatNoPassageGives() {
        CrossCheck check = CrossCheck.of(study(dose(100)), found(done(DOSE, null, "200")));

        assertThat(agreement(check, "in-vivo[wound].groups[treated].dose.amount"))
                .isEqualTo(Agreement.CONTRADICTED);
        assertThat(check.that(Agreement.CONTRADICTED).get(0).evidence().get(0).value())
                .isEqualTo("200");
    }

    @Test
    void anotherOfSeveralDosesContradictsNothing() {
        CrossCheck check = CrossCheck.of(study(dose(100)), found(done(DOSE, null, "100"), done(DOSE, null, "200")));

        assertThat(check.that(Agreement.CONTRADICTED)).isEmpty();
    }

    @Test
    void twoDosesAreNotBothContradictedByAThird() {
        Study stated = study("in-vivo:\n  - { id: wound, groups: [ { id: low, dose: { amount: 50 } },"
                + " { id: high, dose: { amount: 100 } } ] }\n");

        assertThat(CrossCheck.of(stated, found(done(DOSE, null, "200"))).that(Agreement.CONTRADICTED))
                .isEmpty();
        assertThat(CrossCheck.of(stated, found(done(DOSE, null, "200"), done(DOSE, null, "300")))
                        .that(Agreement.CONTRADICTED))
                .hasSize(2);
    }

    @Test
    void withoutAPassageAStatementIsNotFound() {
        CrossCheck check = CrossCheck.of(study(dose(100)), looking(DOSE));

        assertThat(agreement(check, "in-vivo[wound].groups[treated].dose.amount"))
                .isEqualTo(Agreement.NOT_FOUND);
    }

    @Test
    void whatNobodyLooksForIsCountedAndNotHeldAgainstTheManifest() {
        CrossCheck check = CrossCheck.of(study(dose(100)), looking(RANDOMISED));

        assertThat(check.statements()).isEmpty();
        assertThat(check.unchecked()).isEqualTo(1);
    }

    @Test
    void advisoryEvidenceContradictsNothing() {
        Evidence weak = new Evidence(DOSE, null, "200", Standing.DONE, true, passage());

        assertThat(CrossCheck.of(study(dose(100)), found(weak)).that(Agreement.CONTRADICTED))
                .isEmpty();
    }

    @Test
    void aNegationContradictsWhatIsStatedAsDone() {
        Study stated = study("in-vivo:\n  - { id: wound, randomised: true }\n");
        Evidence not = new Evidence(RANDOMISED, null, "true", Standing.NOT_DONE, false, passage());

        assertThat(agreement(CrossCheck.of(stated, found(not)), "in-vivo[wound].randomised"))
                .isEqualTo(Agreement.CONTRADICTED);
    }

    @Test
    void othersWorkSaysNothing() {
        Evidence others = new Evidence(DOSE, null, "200", Standing.OF_OTHERS, false, passage());

        assertThat(agreement(
                        CrossCheck.of(study(dose(100)), found(others)), "in-vivo[wound].groups[treated].dose.amount"))
                .isEqualTo(Agreement.NOT_FOUND);
    }

    @Test
    void aProteinIsHeldAgainstItsOwnPassages() {
        Study stated = study("""
                ev-preparations:
                  - id: sev
                    characterisation: { proteins: { CD63: detected, CANX: not-detected } }
                """);
        CrossCheck check =
                CrossCheck.of(stated, found(done(PROTEINS, "CD63", "detected"), done(PROTEINS, "CANX", "detected")));

        assertThat(agreement(check, "ev-preparations[sev].characterisation.proteins.CD63"))
                .isEqualTo(Agreement.SUPPORTED);
        assertThat(agreement(check, "ev-preparations[sev].characterisation.proteins.CANX"))
                .isEqualTo(Agreement.CONTRADICTED);
    }

    @Test
    void whatThePaperSaysAndTheManifestDoesNotSeemsReported() {
        CrossCheck check = CrossCheck.of(study("in-vivo:\n  - { id: wound }\n"), found(done(RANDOMISED, null, "true")));

        assertThat(agreement(check, RANDOMISED)).isEqualTo(Agreement.SEEMS_REPORTED);
    }

    @Test
    void nothingSeemsReportedWhereTheExtractionDidNotLook() {
        Study stated = study("in-vivo:\n  - { id: wound }\nextraction: { covers: [study] }\n");

        assertThat(CrossCheck.of(stated, found(done(RANDOMISED, null, "true"))).statements())
                .isEmpty();
    }

    private static String dose(int amount) {
        return "in-vivo:\n  - { id: wound, groups: [ { id: treated, dose: { amount: %d } } ] }\n".formatted(amount);
    }

    private static Study study(String sections) {
        String text = "format: 1\nstudy: { id: made-up }\n" + sections;
        try {
            return new ManifestReader()
                    .read(text.getBytes(StandardCharsets.UTF_8), "made-up.yaml")
                    .value();
        } catch (InvalidManifestException e) {
            throw new AssertionError(e.frames(), e);
        }
    }

    private static Agreement agreement(CrossCheck check, String place) {
        return check.statements().stream()
                .filter(one -> one.place().equals(place))
                .findFirst()
                .orElseThrow()
                .agreement();
    }

    private static ManuscriptEvidence found(Evidence... evidence) {
        return new ManuscriptEvidence(
                List.of(evidence),
                Stream.of(evidence).map(Evidence::statement).collect(java.util.stream.Collectors.toSet()));
    }

    private static ManuscriptEvidence looking(String statement) {
        return new ManuscriptEvidence(List.of(), new LinkedHashSet<>(Set.of(statement)));
    }

    private static Evidence done(String statement, String subject, String value) {
        return new Evidence(statement, subject, value, Standing.DONE, false, passage());
    }

    private static Passage passage() {
        return new Passage("made-up.txt", 1, SectionRole.METHODS, List.of("Methods"), "A sentence.", "A", List.of());
    }
}
