package org.misevcheck.checker.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.ManifestReader;
import org.misevcheck.checker.study.Study;

class OmissionTest {

    private Study study;

    @BeforeEach
    void read() throws InvalidManifestException {
        String text = """
                format: 1
                study: { id: made-up, keywords: [one, two] }
                ev-preparations:
                  - id: sev
                    separation: [{ method: filtration, pore-micrometres: 0.22 }, { method: ultrafiltration }]
                    characterisation: { proteins: { CD63: detected, CANX: not-detected } }
                """;
        study = new ManifestReader()
                .read(text.getBytes(StandardCharsets.UTF_8), "made-up.yaml")
                .value();
    }

    @Test
    void leavesOutAStatementOfAnEntryWithoutAName() {
        Study without = Omission.of(study, "ev-preparations[sev].separation[0].pore-micrometres");

        var step = without.evPreparations().get(0).separation().get(0);
        assertThat(step.poreMicrometres()).isNull();
        assertThat(step.method()).isNotNull();
        assertThat(without.evPreparations().get(0).separation().get(1))
                .isEqualTo(study.evPreparations().get(0).separation().get(1));
    }

    @Test
    void leavesOutOneProteinOfSeveral() {
        Study without = Omission.of(study, "ev-preparations[sev].characterisation.proteins.CANX");

        assertThat(without.evPreparations().get(0).characterisation().proteins())
                .extracting(protein -> protein.protein())
                .containsExactly("CD63");
    }

    @Test
    void leavesOutOneValueOfAList() {
        assertThat(Omission.of(study, "study.keywords[0]").study().keywords()).containsExactly("two");
    }

    @Test
    void aPlaceThatStatesNothingChangesNothing() {
        assertThat(Omission.of(study, "in-vivo[wound].randomised")).isEqualTo(study);
    }

    @Test
    void whatHasToBeStatedStays() {
        assertThat(Omission.of(study, "study.id")).isEqualTo(study);
    }
}
