package org.misevcheck.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.misevcheck.checker.ConsensusChecker.Folder;
import org.misevcheck.checker.ConsensusChecker.InvalidManifestsException;
import org.misevcheck.checker.ReviewChecker.ManifestFile;
import org.misevcheck.checker.assessment.DoubleExtraction;
import org.misevcheck.checker.assessment.DoubleExtractions;
import org.misevcheck.checker.review.consensus.Comparison;

class ConsensusCheckerTest {

    @TempDir
    private Path root;

    @Test
    void manifests_of_one_study_belong_together_whatever_the_files_are_called() throws Exception {
        write("ab/one.yaml", "a", "passage-from: 3");
        write("cd/uno.yaml", "a", "passage-from: 4");
        DoubleExtractions compared = compare(false);
        assertThat(compared.studies()).singleElement().satisfies(study -> {
            assertThat(study.id()).isEqualTo("a");
            assertThat(study.isSettled()).isFalse();
            assertThat(study.isUnanimous()).isFalse();
            assertThat(study.reconciliation().conflicts())
                    .extracting(Comparison::statement)
                    .containsExactly("cell-sources.passage-from");
        });
        assertThat(compared.agreement()).isNotNull();
    }

    @Test
    void a_study_without_a_counterpart_is_told() throws Exception {
        write("ab/a.yaml", "a", "species: pig");
        write("ab/b.yaml", "b", "species: pig");
        write("cd/a.yaml", "a", "species: pig");
        write("cd/c.yaml", "c", "species: pig");
        DoubleExtractions compared = compare(false);
        assertThat(compared.withoutSecond()).containsExactly("ab/b.yaml");
        assertThat(compared.withoutFirst()).containsExactly("cd/c.yaml");
        assertThat(compared.studies()).singleElement().satisfies(study -> assertThat(study.isUnanimous())
                .isTrue());
    }

    @Test
    void nothing_in_common_has_no_agreement_at_all() throws Exception {
        write("ab/b.yaml", "b", "species: pig");
        write("cd/c.yaml", "c", "species: pig");
        assertThat(compare(false).agreement()).isNull();
    }

    @Test
    void a_manifest_that_is_a_consensus_is_no_extraction() throws Exception {
        write("ab/a.yaml", "a", "species: pig", "consensus");
        write("cd/a.yaml", "a", "species: mouse");
        DoubleExtractions compared = compare(false);
        assertThat(compared.studies()).isEmpty();
        assertThat(compared.agreedBefore()).containsExactly("ab/a.yaml");
        assertThat(compared.withoutFirst()).isEmpty();
    }

    @Test
    void a_consensus_settles_its_study() throws Exception {
        write("ab/a.yaml", "a", "species: pig, passage-from: 3");
        write("cd/a.yaml", "a", "species: pig, passage-from: 4");
        write("studies/a.yaml", "a", "species: pig, passage-from: 5", "consensus");
        DoubleExtraction study = compare(true).studies().get(0);
        assertThat(study.isSettled()).isTrue();
        assertThat(study.departures()).isEmpty();
        assertThat(compare(true).unsettled()).isEmpty();
    }

    @Test
    void a_draft_and_a_manifest_that_does_not_say_to_be_a_consensus_settle_nothing() throws Exception {
        write("ab/a.yaml", "a", "species: pig, passage-from: 3");
        write("cd/a.yaml", "a", "species: pig, passage-from: 4");
        write("studies/a.yaml", "a", "species: pig, passage-from: 5", "draft");
        assertThat(compare(true).studies().get(0).isSettled()).isFalse();
        write("studies/a.yaml", "a", "species: pig, passage-from: 5", "confirmed");
        assertThat(compare(true).studies().get(0).isSettled()).isFalse();
    }

    @Test
    void a_consensus_that_leaves_what_both_agree_on_is_told_with_the_statement() throws Exception {
        write("ab/a.yaml", "a", "species: pig, tissue: adipose, passage-from: 3");
        write("cd/a.yaml", "a", "species: pig, tissue: adipose, passage-from: 4");
        write("studies/a.yaml", "a", "species: mouse, passage-from: 4", "consensus");
        assertThat(compare(true).studies().get(0).departures())
                .extracting(Comparison::firstPlace)
                .containsExactly("cell-sources[c].species", "cell-sources[c].tissue");
    }

    @Test
    void every_manifest_that_is_not_valid_is_told_at_once() throws Exception {
        write("ab/a.yaml", "a", "specis: pig");
        write("cd/a.yaml", "a", "species: 9");
        assertThatThrownBy(() -> compare(false))
                .isInstanceOf(InvalidManifestsException.class)
                .hasMessageContaining("ab/a.yaml:3:25: unknown key 'specis'")
                .hasMessageContaining("cd/a.yaml:3:34: '9' is not a word known here");
    }

    @Test
    void two_manifests_of_one_study_in_a_folder_are_told_with_the_line() throws Exception {
        write("ab/a.yaml", "a", "species: pig");
        write("ab/b.yaml", "a", "species: pig");
        write("cd/a.yaml", "a", "species: pig");
        assertThatThrownBy(() -> compare(false))
                .hasMessageContaining("ab/b.yaml:2:10: the study 'a' is in ab/a.yaml already");
    }

    @Test
    void a_greater_tolerance_makes_fewer_conflicts() throws Exception {
        write("ab/a.yaml", "a", "markers: { CD90: 90 }");
        write("cd/a.yaml", "a", "markers: { CD90: 94 }");
        assertThat(compare(false).studies().get(0).reconciliation().conflicts()).hasSize(1);
        assertThat(new ConsensusChecker(0.05)
                        .compare(folder("ab"), folder("cd"), null)
                        .studies()
                        .get(0)
                        .reconciliation()
                        .conflicts())
                .isEmpty();
    }

    private DoubleExtractions compare(boolean hasConsensus) throws InvalidManifestsException, IOException {
        @Nullable Folder studies = hasConsensus ? folder("studies") : null;
        return new ConsensusChecker(0.01).compare(folder("ab"), folder("cd"), studies);
    }

    private Folder folder(String name) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(name))) {
            List<ManifestFile> manifests = files.sorted()
                    .map(file -> new ManifestFile(file, name + "/" + file.getFileName()))
                    .toList();
            return new Folder(name, manifests);
        }
    }

    private void write(String file, String study, String cells) throws IOException {
        write(file, study, cells, "confirmed");
    }

    private void write(String file, String study, String cells, String status) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(
                path,
                "format: 1\nstudy: { id: %s }\ncell-sources: [{ id: c, %s }]\nextraction: { status: %s }\n"
                        .formatted(study, cells, status));
    }
}
