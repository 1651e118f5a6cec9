package org.misevcheck.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.misevcheck.checker.GateReadings;

class GateChoicesTest {

    private static final String LIST = "study,decision\na,included\n";

    @TempDir
    private Path folder;

    private GateChoices choices(Path list) {
        File root = folder.resolve("review").toFile();
        return new GateChoices(
                root,
                list.toFile(),
                null,
                null,
                new File(root, "gate-baseline.yaml"),
                LocalDate.of(2026, 6, 30),
                false);
    }

    @Test
    void files_are_named_from_the_root_and_those_outside_by_their_own_name() throws Exception {
        Path review = Files.createDirectories(folder.resolve("review/lists"));
        Path within = Files.writeString(review.resolve("inclusion.csv"), LIST);
        Path outside = Files.writeString(folder.resolve("elsewhere.csv"), LIST);
        GateReadings readings = choices(within).read();
        assertThat(readings.list().file()).isEqualTo("lists/inclusion.csv");
        assertThat(readings.baseline()).isNull();
        assertThat(readings.baselineFile()).isEqualTo("gate-baseline.yaml");
        assertThat(choices(outside).read().list().file()).isEqualTo("elsewhere.csv");
    }

    @Test
    void a_link_out_of_the_repository_is_not_read() throws IOException {
        Files.createDirectories(folder.resolve("review"));
        Path outside = Files.writeString(folder.resolve("secret.csv"), LIST);
        Path link = Files.createSymbolicLink(folder.resolve("review/inclusion.csv"), outside);
        assertThatThrownBy(() -> choices(link).read())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "inclusion.csv is a symbolic link out of the repository, and is not read: put the file itself there");
    }
}
