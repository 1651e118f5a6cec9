package org.misevcheck.checker.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.misevcheck.checker.guideline.Criterion;

class ManifestSchemaTest {

    private static final Path BUNDLED = Path.of(
            System.getProperty("basedir", "."),
            "src/main/resources/org/misevcheck/checker/manifest/study-1.schema.json");

    private final JsonNode schema = SchemaValidation.parsed(ManifestSchema.generated());

    @Test
    void the_bundled_schema_is_the_one_the_types_give() throws IOException {
        byte[] generated = ManifestSchema.generated();
        if (Boolean.getBoolean("misev.accept")) {
            Files.write(BUNDLED, generated);
            return;
        }
        assertThat(new String(ManifestSchema.bundled(), StandardCharsets.UTF_8))
                .withFailMessage(
                        "study-1.schema.json is not what the study types give. Look at the difference, and accept it by:%n"
                                + "mvn -pl checker-core test -Dtest=ManifestSchemaTest -Dmisev.accept=true")
                .isEqualTo(new String(generated, StandardCharsets.UTF_8));
    }

    @Test
    void it_is_generated_with_the_same_bytes_on_every_run() {
        assertThat(ManifestSchema.generated()).isEqualTo(ManifestSchema.generated());
    }

    @Test
    void it_is_valid_draft_07() {
        assertThat(SchemaValidation.byDraft07().problems(schema)).isEmpty();
    }

    @Test
    void every_key_has_a_description_and_an_example() {
        assertThat(keys()).hasSizeGreaterThan(400).allSatisfy((pointer, key) -> {
            assertThat(key.path("description").asText()).as(pointer).isNotBlank();
            assertThat(key.path("examples")).as(pointer).isNotEmpty();
        });
    }

    @Test
    void every_example_is_valid_where_it_stands() {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode examples = mapper.createObjectNode();
        ObjectNode all = mapper.createObjectNode();
        all.set("definitions", schema.path("definitions"));
        ObjectNode properties = all.putObject("properties");
        keys().forEach((pointer, key) -> {
            examples.set(pointer, key.path("examples").path(0));
            properties.set(pointer, key);
        });
        assertThat(SchemaValidation.by(all).problems(examples)).isEmpty();
    }

    @Test
    void every_reference_has_its_definition_and_every_definition_is_referred_to() {
        assertThat(schema.findValuesAsText("$ref").stream()
                        .map(reference -> reference.replace("#/definitions/", ""))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        () -> schema.path("definitions").fieldNames());
    }

    @Test
    void other_record_classes_have_schemas_too() {
        JsonNode entry = SchemaValidation.parsed(
                RecordSchema.of(Criterion.class, "https://misev-check.org/schema/test.json", "Criterion"));
        assertThat(SchemaValidation.byDraft07().problems(entry)).isEmpty();
        assertThat(entry.path("required")).extracting(JsonNode::asText).contains("code", "messages");
    }

    /** The keys of the manifest, without those of the mappings by name, by their place in the schema. */
    private Map<String, JsonNode> keys() {
        Map<String, JsonNode> keys = new LinkedHashMap<>();
        collect("", schema, keys);
        schema.path("definitions").properties().forEach(definition -> {
            collect("/" + definition.getKey(), definition.getValue(), keys);
            definition
                    .getValue()
                    .path("anyOf")
                    .forEach(alternative -> collect("/" + definition.getKey(), alternative, keys));
        });
        return keys;
    }

    private static void collect(String pointer, JsonNode group, Map<String, JsonNode> keys) {
        group.path("properties").properties().forEach(key -> keys.put(pointer + "/" + key.getKey(), key.getValue()));
    }
}
