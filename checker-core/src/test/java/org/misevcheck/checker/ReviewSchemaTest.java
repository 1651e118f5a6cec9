package org.misevcheck.checker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewSchemaTest {

    private static final JsonSchemaFactory DRAFT_07 = JsonSchemaFactory.getInstance(VersionFlag.V7);

    /** After a wanted change: {@code mvn -pl checker-core test -Dtest=ReviewSchemaTest -Dmisev.accept=true}. */
    @ParameterizedTest
    @EnumSource
    void the_bundled_schema_is_the_one_the_types_give(ReviewSchema schema) throws IOException {
        Path bundled =
                Path.of(System.getProperty("basedir", "."), "src/main/resources/org/misevcheck/checker", schema.file());
        byte[] generated = schema.generated();
        if (Boolean.getBoolean("misev.accept")) {
            Files.write(bundled, generated);
            return;
        }
        assertThat(new String(schema.bundled(), StandardCharsets.UTF_8))
                .as("%s; accept a wanted change with -Dmisev.accept=true", bundled)
                .isEqualTo(new String(generated, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void it_is_valid_draft_07_and_describes_every_key(ReviewSchema schema) throws IOException {
        JsonNode tree = new ObjectMapper().readTree(schema.generated());
        assertThat(DRAFT_07.getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"))
                        .validate(tree))
                .isEmpty();
        assertThat(tree.path("properties")).isNotEmpty().allSatisfy(key -> {
            assertThat(key.path("description").asText()).isNotBlank();
            assertThat(key.path("examples")).as(key.toString()).isNotEmpty();
        });
    }

    private static final String PROTOCOL = """
            { "format": 1, "id": "p", "title": "P", "guidelines": ["isct"],
              "question": { "population": "p", "intervention": "i", "comparator": "c", "outcomes": ["o"] },
              "registration": { "registry": "OSF", "number": "x" },
              "stages": [{ "id": "s", "title": "S",
                "criteria": [{ "criterion": "A", "or": ["B"], "reason": "r", "when-not-reported": "excludes" }],
                "outcomes": [{ "id": "closure", "title": "C", "domains": ["wound-healing"] }] }] }
            """;

    @Test
    void it_accepts_a_protocol() {
        assertThat(DRAFT_07.getSchema(new String(ReviewSchema.PROTOCOL.generated(), StandardCharsets.UTF_8))
                        .validate(PROTOCOL, InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "format": 1      | "format": 2
            "id": "p",       | "name": "p",
            "excludes"       | "refuses"
            "wound-healing"  | "wound-shape"
            "closure"        | "the closure"
            "comparator"     | "comparison"
            "number": "x"    | "no": "x"
            "or": ["B"]      | "or": [["B"]]
            """)
    void it_refuses_what_no_protocol_is(String original, String change) {
        JsonSchema schema = DRAFT_07.getSchema(new String(ReviewSchema.PROTOCOL.generated(), StandardCharsets.UTF_8));
        assertThat(PROTOCOL).contains(original);
        assertThat(schema.validate(PROTOCOL.replace(original, change), InputFormat.JSON))
                .isNotEmpty();
    }
}
