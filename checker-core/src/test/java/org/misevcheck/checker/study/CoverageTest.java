package org.misevcheck.checker.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

    private static Coverage of(String... sections) {
        return new Coverage(false, Set.copyOf(Arrays.asList(sections)), Set.of());
    }

    @ParameterizedTest
    @CsvSource({
        "cell-sources,                         cell-sources",
        "cell-sources,                         cell-sources[bm-msc]",
        "cell-sources,                         cell-sources[bm-msc].markers.CD105",
        "cell-sources.markers,                 cell-sources[bm-msc].markers.CD105",
        "cell-sources.markers.CD105,           cell-sources[bm-msc].markers.CD105.technique",
        "cell-sources[bm-msc],                 cell-sources[bm-msc].species",
        "cell-sources[bm-msc].species,         cell-sources[bm-msc].species",
        "ev-preparations.storage,              ev-preparations[sev].storage.buffer",
        "ev-preparations[sev].separation.rotor, ev-preparations[sev].separation[1].rotor",
        "ev-preparations.separation[1].rotor,  ev-preparations[sev].separation[1].rotor",
        "in-vivo.groups[ev].dose,              in-vivo[wound].groups[ev].dose.amount",
        "study.doi,                            study.doi",
    })
    void a_section_covers_itself_and_what_is_below_it(String section, String path) {
        assertThat(of(section).includes(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "cell-sources.species,          cell-sources",
        "cell-sources.species,          cell-sources[bm-msc]",
        "cell-sources[bm],              cell-sources[bm-msc].species",
        "cell-sources[bm-msc].species,  cell-sources[asc].species",
        "cell-sources[bm-msc].species,  cell-sources.species",
        "cell-sources.passage,          cell-sources[bm-msc].passage-from",
        "cell-sources.markers.CD10,     cell-sources[bm-msc].markers.CD105",
        "ev-preparations.storage,       collections[harvest].storage.buffer",
        "in-vivo.groups[ev].dose,       in-vivo[wound].groups[control].dose.amount",
    })
    void a_section_covers_nothing_beside_or_above_it(String section, String path) {
        assertThat(of(section).includes(path)).isFalse();
    }

    @Test
    void full_coverage_covers_everything() {
        assertThat(Coverage.FULL.includes("in-vivo[x].blinding")).isTrue();
    }

    @Test
    void no_section_covers_nothing() {
        assertThat(of().includes("study.title")).isFalse();
    }

    @Test
    void what_is_said_to_be_not_reported_was_looked_for_with_all_below_it_and_nothing_else() {
        Coverage coverage = new Coverage(false, Set.of(), Set.of("cell-sources[a].donor"));
        assertThat(List.of("cell-sources[a].donor", "cell-sources[a].donor.sex"))
                .allMatch(coverage::includes);
        assertThat(List.of("cell-sources[b].donor", "cell-sources[a].donors", "cell-sources[a]"))
                .noneMatch(coverage::includes);
    }

    @Test
    void a_place_with_alternatives_was_looked_for_when_each_of_them_was() {
        String pair = "cell-sources[a].markers.CD14|CD11b";
        assertThat(of("cell-sources.markers").includes(pair)).isTrue();
        assertThat(of("cell-sources.markers.CD14", "cell-sources.markers.CD11b").includes(pair))
                .isTrue();
        assertThat(of("cell-sources.markers.CD14").includes(pair)).isFalse();
    }
}
