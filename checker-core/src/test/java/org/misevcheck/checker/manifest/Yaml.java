package org.misevcheck.checker.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** YAML 1.2 as an editor's validator sees it: resolved by the core schema into the types of JSON. */
final class Yaml {

    private Yaml() {}

    static JsonNode json(String yaml) {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        return node(new Load(settings).loadFromString(yaml));
    }

    private static JsonNode node(Object value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = nodes.objectNode();
            map.forEach((key, child) -> object.set(String.valueOf(key), node(child)));
            return object;
        }
        if (value instanceof Collection<?> list) {
            return nodes.arrayNode().addAll(list.stream().map(Yaml::node).toList());
        }
        if (value instanceof Boolean truth) {
            return nodes.booleanNode(truth);
        }
        if (value instanceof Double number) {
            return nodes.numberNode(number);
        }
        if (value instanceof Number number) {
            return nodes.numberNode(number.longValue());
        }
        return value == null ? nodes.nullNode() : nodes.textNode((String) value);
    }
}
