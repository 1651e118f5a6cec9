package org.misevcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.misevcheck.checker.finding.Example;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.ManifestReader;
import org.misevcheck.checker.study.Study;

class BroughtCriteriaTest {

    private static final CriterionCode CELL = CriterionCode.of(BroughtFolder.CELL);

    @TempDir
    private Path root;

    private BroughtFolder folder;

    @BeforeEach
    void copy() throws IOException {
        folder = BroughtFolder.in(root);
    }

    private List<String> complaints() {
        InvalidCriteriaException thrown = catchThrowableOfType(InvalidCriteriaException.class, () -> folder.library());
        assertThat(thrown).isNotNull();
        return thrown.complaints();
    }

    private static Study study(Example example) throws InvalidManifestException {
        return new ManifestReader()
                .read(example.text().getBytes(StandardCharsets.UTF_8), example.name())
                .value();
    }

    @Test
    void criteria_of_a_folder_stand_beside_the_bundled_ones() throws Exception {
        CriterionLibrary library = folder.library();
        assertThat(library.catalogue().guidelines())
                .hasSize(BundledGuidelines.catalogue().guidelines().size() + 1)
                .last()
                .satisfies(guideline -> assertThat(guideline.id()).isEqualTo("JMV2026"));
        assertThat(library.selection().of(List.of("JMV2026", "ISCT2006-MSC-01")))
                .containsExactly(CriterionCode.of("ISCT2006-MSC-01"), CELL, CriterionCode.of("JMV2026-SRC-01"));
        assertThat(library.page(BroughtFolder.CELL)).startsWith("# JMV2026-CELL-01: ");
        assertThat(library.examples(BroughtFolder.CELL)).hasSize(5);
        assertThat(library.page("JMV2026-SRC-01")).isEqualTo(library.page("MISEV2023-SRC-01"));
    }

    @Test
    void one_rule_base_holds_brought_and_bundled_rules() throws Exception {
        CriterionLibrary library = folder.library();
        Example example = library.examples(BroughtFolder.CELL).get(0);
        assertThat(library.ruleBase(Set.of(CELL, CriterionCode.of("MISEV2023-SRC-01")))
                        .evaluate(study(example)))
                .filteredOn(finding -> finding.criterion().equals(CELL))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.MET);
    }

    @Test
    void the_texts_enter_the_fingerprint() throws Exception {
        String before = folder.library().fingerprint();
        assertThat(before).isNotEqualTo(BundledGuidelines.library().fingerprint());
        folder.replace(folder.cell(".drl"), "passageTo > 5", "passageTo > 5.0");
        assertThat(folder.library().fingerprint()).isNotEqualTo(before);
    }

    @Test
    void criteria_come_from_jars_too() throws Exception {
        Path jar = root.resolve("criteria.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
                var paths = Files.walk(folder.file(""))) {
            for (Path path : paths.toList()) {
                String name = "misev-criteria/"
                        + folder.file("").relativize(path).toString().replace('\\', '/');
                if (Files.isDirectory(path)) {
                    zip.putNextEntry(new ZipEntry(name.endsWith("/") ? name : name + "/"));
                } else {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(Files.readAllBytes(path));
                }
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader())) {
            CriterionLibrary library = folder.library(List.of("classpath:misev-criteria"), loader);
            assertThat(library.catalogue().has(CELL)).isTrue();
            InvalidCriteriaException thrown = catchThrowableOfType(
                    InvalidCriteriaException.class, () -> folder.library(List.of("classpath:elsewhere"), loader));
            assertThat(thrown.complaints())
                    .containsExactly("classpath:elsewhere: no jar on the plugin's class path has such a folder");
        }
    }

    @Test
    void every_problem_is_told_at_once() throws Exception {
        folder.replace(
                folder.file("JMV2026.yaml"), "  - JMV2026-CELL-01\n", "  - JMV2026-CELL-01\n  - JMV2026-CELL-02\n");
        folder.replace(folder.cell(".yaml"), "level: required", "level: requird");
        folder.replace(folder.cell(".drl"), "passageTo <= 5", "pasageTo <= 5");
        folder.replace(folder.cell("-met-a.yaml"), "passage-from", "passage-form");
        Files.delete(folder.cell(".md"));
        assertThat(complaints())
                .anyMatch(line -> line.startsWith("criteria-of-ours/JMV2026.yaml:19:5: JMV2026-CELL-02 has no folder"))
                .anyMatch(line -> line.contains("JMV2026-CELL-01.yaml:4:8: 'requird' is not a word known here"))
                .anyMatch(line -> line.contains("JMV2026-CELL-01.drl:12: ") && line.contains("pasageTo"))
                .anyMatch(line -> line.contains("JMV2026-CELL-01-met-a.yaml:5:19: unknown key 'passage-form'"))
                .anyMatch(line -> line.endsWith("JMV2026-CELL-01.md: there is no such file"))
                .hasSize(5);
    }

    @Test
    void what_a_rule_does_is_compiled_too() throws Exception {
        folder.replace(folder.cell(".drl"), "findings.met(", "findings.mett(");
        assertThat(complaints())
                .singleElement()
                .asString()
                .contains(".drl:14: ")
                .contains("mett");
    }

    @Test
    void a_rule_without_end_is_told_by_its_line() throws Exception {
        folder.replace(folder.cell(".drl"), "$passage );\nend\n\nrule", "$passage );\n\nrule");
        assertThat(complaints()).isNotEmpty().allMatch(line -> line.matches("(?s).*JMV2026-CELL-01\\.drl:\\d+: .*"));
    }

    @Test
    void a_class_that_is_not_there_is_told() throws Exception {
        folder.replace(folder.cell(".drl"), "study.CellSource\n", "study.CellSauce\n");
        assertThat(complaints())
                .containsExactly(
                        "criteria-of-ours/criteria/JMV2026-CELL-01/JMV2026-CELL-01.drl:12: Unable to find class:"
                                + " CellSource");
    }

    @Test
    void a_bundled_guideline_cannot_be_brought() throws Exception {
        folder.replace(folder.file("JMV2026.yaml"), "id: JMV2026", "id: MISEV2023");
        assertThat(complaints())
                .contains(
                        "criteria-of-ours/JMV2026.yaml:1:1: MISEV2023 is a bundled guideline: codes need a beginning of their own",
                        "criteria-of-ours/JMV2026.yaml:1:1: the id is MISEV2023, and the file is not named MISEV2023.yaml");
    }

    @Test
    void a_folder_that_is_brought_twice_is_refused() {
        InvalidCriteriaException thrown = catchThrowableOfType(
                InvalidCriteriaException.class,
                () -> folder.library(
                        List.of(BroughtFolder.PLACE, BroughtFolder.PLACE),
                        getClass().getClassLoader()));
        assertThat(thrown.complaints()).contains("criteria-of-ours/JMV2026.yaml:1:1: JMV2026 is brought twice");
    }

    @Test
    void no_rule_can_slip_into_another_criterion() throws Exception {
        folder.replace(folder.cell(".drl"), "rule \"JMV2026-CELL-01 met\"", "rule \"ISCT2006-MSC-02 met: ours\"");
        assertThat(complaints())
                .containsExactly("criteria-of-ours/criteria/JMV2026-CELL-01/JMV2026-CELL-01.drl:10: the rule"
                        + " \"ISCT2006-MSC-02 met: ours\" is named for no criterion of this folder: \"JMV2026-CELL-01 met\""
                        + " would be");
    }

    @Test
    void functions_have_names_of_their_own_and_rules_a_package() throws Exception {
        folder.replace(
                folder.cell(".drl"),
                "global Findings",
                "function String[] askedOfMicrobes() { return new String[0]; }\n\nglobal Findings");
        assertThat(complaints())
                .containsExactly(
                        "criteria-of-ours/criteria/JMV2026-CELL-01/JMV2026-CELL-01.drl:6: MISEV2023-CCM-03 has a"
                                + " function askedOfMicrobes as well: rename this one");
        folder.replace(folder.cell(".drl"), "jmv.jmv2026_cell_01", "jmv.rules");
        assertThat(complaints())
                .containsExactly("criteria-of-ours/criteria/JMV2026-CELL-01/JMV2026-CELL-01.drl:1: the package is"
                        + " 'org.example.jmv.rules', and its last name is not jmv2026_cell_01");
    }

    @Test
    void folders_and_lists_agree() throws Exception {
        folder.replace(folder.file("JMV2026.yaml"), "  - JMV2026-CELL-01\n", "");
        folder.replace(folder.file("JMV2026.yaml"), "asks-as: MISEV2023-SRC-01", "asks-as: MISEV2018-SRC-01");
        assertThat(complaints())
                .containsExactlyInAnyOrder(
                        "criteria-of-ours/criteria/JMV2026-CELL-01: no guideline lists JMV2026-CELL-01",
                        "criteria-of-ours/JMV2026.yaml:10:5: there is no criterion MISEV2018-SRC-01 with rules of its own");
    }
}
