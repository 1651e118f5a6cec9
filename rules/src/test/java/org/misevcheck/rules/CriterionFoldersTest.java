package org.misevcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.misevcheck.checker.guideline.Criterion;

/** The folders on disk against the lists: no folder without an entry, no entry without a folder. */
class CriterionFoldersTest {

    private static final Path FOLDERS = Path.of("src/main/resources/org/misevcheck/rules/criteria");

    @Test
    void guidelines_list_exactly_the_criteria_that_exist() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(BundledGuidelines.catalogue().criteria().stream()
                            .filter(criterion -> criterion.asksAs() == null)
                            .map(Criterion::code)
                            .toList());
        }
    }
}
