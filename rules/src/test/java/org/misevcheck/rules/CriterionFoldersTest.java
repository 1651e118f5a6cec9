package org.misevcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The folders on disk against the lists: no folder without an entry, no entry without a folder. */
class CriterionFoldersTest {

    private static final Path FOLDERS = Path.of("src/main/resources/org/misevcheck/rules/criteria");
    private static final Pattern FUNCTION = Pattern.compile("(?m)^function [^(]*?(\\w+)\\s*\\(");

    @Test
    void guidelines_list_exactly_the_criteria_that_exist() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(CriterionFolder.all().stream()
                            .map(CriterionFolder::code)
                            .toList());
        }
    }

    @Test
    void a_folder_holds_only_files_named_by_its_code_and_one_drl_package_named_for_it() throws IOException {
        for (CriterionFolder folder : CriterionFolder.all()) {
            Path path = FOLDERS.resolve(folder.code());
            try (Stream<Path> files = Files.list(path)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .allMatch(name -> name.startsWith(folder.code()));
            }
            String drl = Files.readString(path.resolve(folder.code() + ".drl"));
            assertThat(drl)
                    .startsWith("package org.misevcheck.rules.criteria."
                            + folder.code().toLowerCase(java.util.Locale.ROOT).replace('-', '_') + "\n");
            assertThat(drl)
                    .doesNotContain("salience", "agenda-group", "update(", "modify(", "insert(", "retract(", "delete(");
        }
    }

    /** Drools shares constraints of the same text among packages, whichever functions they call. */
    @Test
    void a_function_name_is_used_by_one_folder() throws IOException {
        List<String> names = new ArrayList<>();
        for (CriterionFolder folder : CriterionFolder.all()) {
            String drl = Files.readString(FOLDERS.resolve(folder.code()).resolve(folder.code() + ".drl"));
            FUNCTION.matcher(drl).results().map(function -> function.group(1)).forEach(names::add);
        }
        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    }
}
