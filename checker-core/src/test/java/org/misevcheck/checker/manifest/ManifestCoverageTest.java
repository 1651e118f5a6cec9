package org.misevcheck.checker.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.misevcheck.checker.manifest.Manifests.study;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.misevcheck.checker.study.Coverage;

/** What the reader takes an extraction to have looked for. */
class ManifestCoverageTest {

    private static Coverage coverage(String extraction) {
        return study("""
                format: 1
                study: { id: example }
                cell-sources:
                  - { id: a, line: not-reported, markers: { CD105: not-reported } }
                  - { id: b }
                """ + extraction).coverage();
    }

    @Test
    void without_extraction_everything_was_looked_for() {
        assertThat(coverage("")).isEqualTo(Coverage.FULL);
    }

    @Test
    void without_covers_everything_was_looked_for() {
        assertThat(coverage("extraction: { extractors: [AB] }\n")).isEqualTo(Coverage.FULL);
        assertThat(coverage("extraction: { status: confirmed }\n")).isEqualTo(Coverage.FULL);
        assertThat(coverage("extraction: { status: consensus }\n")).isEqualTo(Coverage.FULL);
    }

    @Test
    void covers_limits_it_to_sections() {
        Coverage coverage = coverage("extraction: { covers: [in-vivo] }\n");
        assertThat(List.of("in-vivo", "in-vivo[x].blinding")).allMatch(coverage::includes);
        assertThat(List.of("study.doi", "cell-sources[a].species")).noneMatch(coverage::includes);
    }

    @Test
    void covers_limits_it_to_single_statements_of_every_entry() {
        Coverage coverage = coverage("extraction: { covers: [cell-sources.species] }\n");
        assertThat(List.of("cell-sources[a].species", "cell-sources[b].species"))
                .allMatch(coverage::includes);
        assertThat(coverage.includes("cell-sources[a].tissue")).isFalse();
    }

    @Test
    void covers_limits_it_to_single_statements_of_one_entry() {
        Coverage coverage = coverage("extraction: { covers: ['cell-sources[a].species'] }\n");
        assertThat(coverage.includes("cell-sources[a].species")).isTrue();
        assertThat(coverage.includes("cell-sources[b].species")).isFalse();
    }

    @Test
    void an_empty_covers_leaves_only_what_is_written_out() {
        Coverage coverage = coverage("extraction: { covers: [] }\n");
        assertThat(coverage.includes("cell-sources[a].species")).isFalse();
        assertThat(coverage.includes("cell-sources[a].line")).isTrue();
    }

    @Test
    void not_reported_written_out_was_looked_for() {
        Coverage coverage = coverage("extraction: { covers: [in-vivo] }\n");
        assertThat(List.of("cell-sources[a].line", "cell-sources[a].markers.CD105"))
                .allMatch(coverage::includes);
        assertThat(List.of("cell-sources[b].line", "cell-sources[a].markers.CD73"))
                .noneMatch(coverage::includes);
    }

    @Test
    void a_draft_covers_nothing() {
        for (String more : List.of("", ", covers: [study, cell-sources]")) {
            Coverage coverage = coverage("extraction: { status: draft%s }\n".formatted(more));
            assertThat(List.of("study.doi", "cell-sources[a].species", "cell-sources[a].line", "in-vivo"))
                    .noneMatch(coverage::includes);
        }
    }

    @Test
    void a_wrong_place_among_many_is_shown_where_it_stands() {
        String right =
                "study.title, study.doi, cell-sources, collections, ev-preparations, functional, in-vivo, outcomes";
        String text = "format: 1\nstudy: { id: s }\nextraction:\n  covers: [" + right + ", cel-sources]\n";
        assertThatThrownBy(() -> new ManifestReader().read(text.getBytes(StandardCharsets.UTF_8), "s.yaml"))
                .isInstanceOfSatisfying(
                        InvalidManifestException.class,
                        e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.position().line()).isEqualTo(4);
                            assertThat(problem.position().column())
                                    .isEqualTo("  covers: [".length() + right.length() + 3);
                        }));
    }
}
