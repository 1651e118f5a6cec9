package org.misevcheck.checker.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.ManifestReader;
import org.misevcheck.checker.study.Study;

class CompletionTest {

    private static Study study(String text) {
        return read("format: 1\nstudy: { id: s }\n" + text);
    }

    private static Study read(String text) {
        try {
            return new ManifestReader()
                    .read(text.getBytes(StandardCharsets.UTF_8), "s.yaml")
                    .value();
        } catch (InvalidManifestException e) {
            throw new AssertionError(e.frames(), e);
        }
    }

    private static Completion<Study> complete(String own, String other) {
        return Completion.of(study(own), study(other), "", path -> true);
    }

    private static Study identified(String identity) {
        return read("format: 1\nstudy: { id: other, " + identity + " }\n");
    }

    @Test
    void what_is_stated_stays_and_what_is_not_is_added_with_its_place() {
        Completion<Study> completion = complete(
                "cell-sources: [{ id: a, species: human, markers: { CD105: 99 } }]",
                "cell-sources: [{ id: x, species: human, tissue: adipose, markers: { CD105: 95, CD90: 96 } }]");
        assertThat(completion.added())
                .extracting(StatementMade::path)
                .containsExactly("cell-sources[a].tissue", "cell-sources[a].markers.CD90.percent-positive");
        assertThat(completion.result().cellSources().get(0).lowestPercent("CD105"))
                .isEqualTo(99.0);
        assertThat(completion.result().cellSources().get(0).markers().get(1).path())
                .isEqualTo("cell-sources[a].markers.CD90");
    }

    @Test
    void an_entry_that_contradicts_is_added_beside_under_an_id_of_its_own() {
        Completion<Study> completion =
                complete("cell-sources: [{ id: a, species: mouse }]", "cell-sources: [{ id: a, species: human }]");
        assertThat(completion.result().cellSources())
                .extracting(source -> source.id())
                .containsExactly("a", "a-2");
        assertThat(completion.added()).extracting(StatementMade::path).containsExactly("cell-sources[a-2].species");
    }

    @Test
    void every_own_entry_is_completed_by_the_first_that_fits() {
        Completion<Study> completion = complete(
                "in-vivo: [{ id: w, groups: [{ id: low, intervention: msc-ev }, { id: high, intervention: msc-ev }, { id: c, intervention: vehicle }] }]",
                "in-vivo: [{ id: x, groups: [{ id: ev, intervention: msc-ev, n: 8 }] }]");
        assertThat(completion.added())
                .extracting(StatementMade::path)
                .containsExactly("in-vivo[w].groups[low].n", "in-vivo[w].groups[high].n");
    }

    @Test
    void a_group_that_every_manifest_has_is_completed_too() {
        Completion<Study> completion =
                Completion.of(study(""), identified("language: en, peer-reviewed: true"), "", path -> true);
        assertThat(completion.added())
                .extracting(StatementMade::path)
                .containsExactly("study.language", "study.peer-reviewed");
        assertThat(completion.result().id()).isEqualTo("s");
    }

    @Test
    void only_wanted_statements_are_added() {
        Study own = study("cell-sources: [{ id: a }]");
        Study other = study("cell-sources: [{ id: a, species: human, tissue: adipose }]");
        Completion<Study> completion = Completion.of(own, other, "", "cell-sources[a].tissue"::equals);
        assertThat(completion.added()).hasSize(1);
        assertThat(completion.result().cellSources().get(0).species()).isNull();
    }

    @Test
    void completing_by_itself_adds_nothing() {
        String text = "cell-sources: [{ id: a, species: human, markers: { CD105: 99 } }]\n"
                + "ev-preparations: [{ id: p, separation: [{ method: TFF, cut-off-kda: 100 }], biogenesis-evidence: [size] }]";
        Completion<Study> completion = complete(text, text);
        assertThat(completion.added()).isEmpty();
        assertThat(completion.result()).isEqualTo(study(text));
    }

    @Test
    void a_statement_is_written_as_a_manifest_writes_it() {
        assertThat(new StatementMade("p", 100.0).written()).isEqualTo("100");
        assertThat(new StatementMade("p", org.misevcheck.checker.study.Species.HUMAN).written())
                .isEqualTo("human");
        assertThat(new StatementMade("p", true).written()).isEqualTo("true");
    }
}
