package org.misevcheck.checker.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What a validator that follows draft-07, and knows nothing of this project, says to a document. */
final class SchemaValidation {

    private static final JsonSchemaFactory DRAFT_07 = JsonSchemaFactory.getInstance(VersionFlag.V7);
    /** A whole number may be written 5.0; the validator asks to be told. */
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().losslessNarrowing(true).build();

    private final JsonSchema schema;

    private SchemaValidation(JsonSchema schema) {
        this.schema = schema;
    }

    static SchemaValidation by(byte[] schema) {
        return by(parsed(schema));
    }

    static SchemaValidation by(JsonNode schema) {
        return new SchemaValidation(DRAFT_07.getSchema(schema, CONFIG));
    }

    /** Validates schemas themselves. */
    static SchemaValidation byDraft07() {
        return new SchemaValidation(
                DRAFT_07.getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"), CONFIG));
    }

    static JsonNode parsed(byte[] json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> problems(JsonNode document) {
        return schema.validate(document).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    /** Whether the text is a YAML document, and a valid one. */
    boolean accepts(String yaml) {
        try {
            return schema.validate(Yaml.json(yaml), OutputFormat.BOOLEAN);
        } catch (YamlEngineException e) {
            return false;
        }
    }
}
