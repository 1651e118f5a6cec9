package org.misevcheck.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.misevcheck.checker.ReviewChecker.ManifestFile;

class ManifestFolderTest {

    @TempDir
    private Path root;

    private Path studies;

    @BeforeEach
    void a_folder_with_two_manifests() throws Exception {
        studies = Files.createDirectories(root.resolve("studies/deep")).getParent();
        Files.writeString(studies.resolve("b.yaml"), "format: 1\n");
        Files.writeString(studies.resolve("deep/a.yml"), "format: 1\n");
    }

    private List<ManifestFile> files() throws MojoFailureException, IOException {
        return ManifestFolder.files(
                studies.toFile(), root.toFile(), List.of("**/*.yaml", "**/*.yml"), List.of("**/not-*"));
    }

    @Test
    void manifests_are_named_from_the_root_and_sorted() throws Exception {
        Files.writeString(studies.resolve("not-this.yaml"), "");
        assertThat(files()).extracting(ManifestFile::name).containsExactly("studies/b.yaml", "studies/deep/a.yml");
    }

    @Test
    void a_link_to_a_file_outside_is_refused() throws Exception {
        Path outside = Files.writeString(root.resolve("secret.txt"), "secret: 1\n");
        Files.createSymbolicLink(studies.resolve("link.yaml"), outside);
        assertThatThrownBy(this::files)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("studies/link.yaml is a symbolic link out of the folder");
    }

    @Test
    void a_linked_folder_is_not_entered_and_a_link_within_is_read() throws Exception {
        Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("c.yaml"), "format: 1\n");
        Files.createSymbolicLink(studies.resolve("folder"), elsewhere);
        Files.createSymbolicLink(studies.resolve("again.yaml"), studies.resolve("b.yaml"));
        assertThat(files())
                .extracting(ManifestFile::name)
                .containsExactly("studies/again.yaml", "studies/b.yaml", "studies/deep/a.yml");
    }
}
