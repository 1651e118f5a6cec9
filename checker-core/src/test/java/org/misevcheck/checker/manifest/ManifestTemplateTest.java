package org.misevcheck.checker.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.misevcheck.checker.study.Study;

class ManifestTemplateTest {

    private static final String TEMPLATE = ManifestTemplate.text("smith2020", "../study-1.schema.json");

    /** The template as somebody has it who took every comment away that hides a key. */
    static String uncommented() {
        return TEMPLATE.lines()
                .skip(1)
                .map(line -> line.startsWith("# ") ? line.substring(2) : line)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void it_begins_with_the_line_by_which_editors_find_the_schema() {
        assertThat(TEMPLATE).startsWith("# yaml-language-server: $schema=../study-1.schema.json\n");
    }

    @Test
    void it_is_a_valid_manifest_as_it_stands_and_states_no_more_than_it_must() throws InvalidManifestException {
        Study study = read(TEMPLATE).value();
        assertThat(study.id()).isEqualTo("smith2020");
        assertThat(read(TEMPLATE).positions().keySet()).containsExactlyInAnyOrder("format", "study", "study.id");
    }

    @Test
    void it_is_a_valid_manifest_with_every_key_uncommented() throws InvalidManifestException {
        Reading<Study> reading = read(uncommented());
        assertThat(reading.positions()).hasSizeGreaterThan(500);
        assertThat(reading.saidNotReported()).isEmpty();
        assertThat(reading.value().evPreparations())
                .singleElement()
                .satisfies(preparation -> assertThat(preparation.proteins()).hasSize(2));
    }

    @Test
    void the_schema_accepts_it_both_ways() {
        SchemaValidation schema = SchemaValidation.by(ManifestSchema.bundled());
        assertThat(schema.problems(Yaml.json(TEMPLATE))).isEmpty();
        assertThat(schema.problems(Yaml.json(uncommented()))).isEmpty();
    }

    @Test
    void every_key_has_a_line_of_its_own_with_what_it_means() {
        assertThat(TEMPLATE.lines().filter(line -> line.contains(": ") && !line.startsWith("#")))
                .allMatch(line -> line.contains("  # "));
        assertThat(TEMPLATE).contains("#   - id: bm-msc ").contains("# Species the cells come from\n");
        assertThat(TEMPLATE.lines().count()).isLessThan(900);
    }

    @Test
    void an_identifier_that_cannot_be_one_is_refused() {
        assertThatThrownBy(() -> ManifestTemplate.text("Smith et al. 2020", "schema.json"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'Smith et al. 2020' cannot identify a study");
    }

    private static Reading<Study> read(String manifest) throws InvalidManifestException {
        return new ManifestReader().read(manifest.getBytes(StandardCharsets.UTF_8), "smith2020.yaml");
    }
}
