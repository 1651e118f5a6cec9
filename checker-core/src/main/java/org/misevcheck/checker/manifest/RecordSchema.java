package org.misevcheck.checker.manifest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.misevcheck.checker.lexicon.Naming;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Component;
import org.misevcheck.checker.statement.Components;
import org.misevcheck.checker.statement.Form;
import org.misevcheck.checker.statement.KeyedBy;
import org.misevcheck.checker.statement.Shorthand;

/**
 * The JSON Schema (draft-07) of a record class, made from what {@link RecordReader} reads the class by.
 *
 * <p>The schema is for editors, and the reader has the last word. They differ in two ways only. Editors underline
 * words and names in unusual capitals or joints, which the reader takes ({@link Spellings}). And the reader refuses
 * what cannot be seen from one value alone: identifiers that stand twice or nowhere, places, one antigen under two
 * names, and how a number is written.
 *
 * <p>Synonyms of words and names are patterns and not enumerations, so that editors accept them and offer the words.
 */
public final class RecordSchema {

    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";
    private static final String NO_REPORT = "not-reported";
    private static final List<String> SAMPLE_NUMBERS = List.of("7", "42", "2018", "123456", "29378639");
    private static final String SAMPLE_FRACTION = "1.5";

    private final Map<String, Object> definitions = new LinkedHashMap<>();
    private final Map<String, Class<?>> typesByName = new HashMap<>();

    private RecordSchema() {
        definitions.put(
                NO_REPORT,
                object("$comment", "Looked for, and the study does not say it", "const", RecordReader.NOT_REPORTED));
    }

    /**
     * The schema as UTF-8 text, the same on every run.
     *
     * @param id the schema's {@code $id}
     */
    public static byte[] of(Class<? extends Record> type, String id, String title) {
        RecordSchema schema = new RecordSchema();
        Map<String, Object> root = object("$schema", DRAFT, "$id", id, "title", title);
        root.putAll(schema.group(type));
        root.put("definitions", schema.definitions);
        return json(root);
    }

    private static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    private Map<String, Object> group(Class<?> type) {
        List<Component> keys = Components.of(type).inOrder().stream()
                .filter(Component::isWritten)
                .toList();
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.forEach(component -> properties.put(component.key(), key(component)));
        Map<String, Object> group = object("type", "object", "properties", properties);
        List<String> required =
                keys.stream().filter(Component::isRequired).map(Component::key).toList();
        if (!required.isEmpty()) {
            group.put("required", required);
        }
        group.put("additionalProperties", false);
        return group;
    }

    /** Editors show the title over the description of a key, and where they expect the group. */
    private Map<String, Object> titledGroup(Class<?> type) {
        Map<String, Object> group = object("title", name(type));
        group.putAll(group(type));
        return group;
    }

    private Map<String, Object> key(Component component) {
        Map<String, Object> key = object("description", description(component));
        Object example = Example.of(component);
        if (example != null) {
            key.put("examples", List.of(example));
        }
        Map<String, Object> stated = component.keyedBy() != null
                ? named(component, component.keyedBy())
                : component.isList() ? object("type", "array", "items", value(component)) : value(component);
        key.putAll(component.isRequired() ? required(component, stated) : orNotReported(stated));
        return key;
    }

    private static String description(Component component) {
        Form form = component.form();
        return component.says().value() + (form == null ? "" : "; " + form.means());
    }

    /** A reference must not stand beside a description, or draft-07 takes the description away. */
    private static Map<String, Object> required(Component component, Map<String, Object> stated) {
        if (stated.containsKey("$ref")) {
            return object("allOf", List.of(stated));
        }
        Map<String, Object> required = new LinkedHashMap<>(stated);
        if (component.type() == String.class) {
            required.put("not", reference(NO_REPORT));
        }
        return required;
    }

    private static Map<String, Object> orNotReported(Map<String, Object> stated) {
        return stated.equals(anyText()) ? stated : anyOf(stated, reference(NO_REPORT));
    }

    /** Alternatives of alternatives are alternatives. */
    private static Map<String, Object> anyOf(Map<String, Object> one, Map<String, Object> other) {
        return object(
                "anyOf",
                Stream.of(one, other)
                        .flatMap(schema -> schema.keySet().equals(Set.of("anyOf"))
                                ? ((List<?>) schema.get("anyOf")).stream()
                                : Stream.of(schema))
                        .toList());
    }

    private Map<String, Object> value(Component component) {
        Class<?> type = component.element();
        if (type == String.class) {
            Form form = component.form();
            return form == null ? anyText() : text(form);
        }
        if (type == Boolean.class) {
            return object("type", "boolean");
        }
        if (type == Double.class || type == Integer.class) {
            return number(component);
        }
        return type.isEnum()
                ? defined(type, () -> words(type))
                : defined(type, () -> withShorthand(type, titledGroup(type)));
    }

    /** The scalars come first: editors say what is wrong by the first alternative. */
    private Map<String, Object> withShorthand(Class<?> type, Map<String, Object> group) {
        Shorthand shorthand = type.getAnnotation(Shorthand.class);
        if (shorthand == null) {
            return group;
        }
        List<Object> alternatives = new ArrayList<>();
        for (String name : shorthand.value()) {
            alternatives.add(value(Example.named(type, name)));
        }
        alternatives.add(group);
        return object("anyOf", alternatives);
    }

    /** Any scalar is a text to the reader, which looks at what is written and not at what YAML takes it for. */
    private static Map<String, Object> anyText() {
        return object("type", List.of("string", "number", "boolean"), "pattern", "\\S");
    }

    private static Map<String, Object> text(Form form) {
        Pattern whole = Pattern.compile(form.pattern());
        List<String> types = new ArrayList<>(List.of("string"));
        if (whole.matcher(SAMPLE_FRACTION).matches()) {
            types.add("number");
        } else if (SAMPLE_NUMBERS.stream()
                .anyMatch(number -> whole.matcher(number).matches())) {
            types.add("integer");
        }
        if (whole.matcher("true").matches()) {
            types.add("boolean");
        }
        return object("type", types.size() == 1 ? "string" : types, "pattern", Spellings.whole(form.pattern()));
    }

    private static Map<String, Object> number(Component component) {
        Between between = component.between();
        double min = between == null ? 0 : between.min();
        double max = between == null ? Double.MAX_VALUE : between.max();
        Map<String, Object> number = object("type", component.element() == Integer.class ? "integer" : "number");
        if (min == max) {
            number.put("const", new BigDecimal(ScalarReader.plain(min)));
            return number;
        }
        if (min != -Double.MAX_VALUE) {
            number.put("minimum", new BigDecimal(ScalarReader.plain(min)));
        }
        if (max != Double.MAX_VALUE) {
            number.put("maximum", new BigDecimal(ScalarReader.plain(max)));
        }
        return number;
    }

    private static Map<String, Object> words(Class<?> type) {
        Terms terms = Terms.of(type);
        String written =
                Spellings.oneOf(terms.written(), text -> terms.find(text).isPresent());
        return anyOf(
                object("enum", List.copyOf(terms.words())),
                object("type", "string", "pattern", Spellings.whole(written)));
    }

    private Map<String, Object> named(Component component, KeyedBy by) {
        Class<?> type = component.element();
        Map<String, Object> entry = anyOf(value(component), reference(NO_REPORT));
        Map<String, Object> entries = object("type", "object");
        if (by.vocabulary() == KeyedBy.Vocabulary.STATEMENT) {
            entries.put("additionalProperties", entry);
            return entries;
        }
        Map<String, Object> named = defined(name(type) + "-or-not-reported", type, () -> entry);
        Naming naming = new Naming(by.vocabulary());
        Map<String, Object> properties = new LinkedHashMap<>();
        naming.listed().forEach(name -> properties.put(name, named));
        List<String> written = naming.known().stream()
                .filter(name -> naming.names(name).size() == 1)
                .toList();
        entries.put("properties", properties);
        entries.put(
                "patternProperties",
                object(
                        Spellings.whole(Spellings.oneOf(
                                written, name -> naming.names(name).size() == 1)),
                        named,
                        Spellings.whole(naming.formBeyondLexicon()),
                        named));
        entries.put(
                "additionalProperties",
                Components.of(type).byKey(RecordReader.ACCESSION) == null
                        ? false
                        : object(
                                "allOf",
                                List.of(
                                        object(
                                                "title",
                                                "with accession, for a name the lexicon does not know",
                                                "type",
                                                "object",
                                                "required",
                                                List.of(RecordReader.ACCESSION)),
                                        named)));
        return entries;
    }

    private Map<String, Object> defined(Class<?> type, Supplier<Map<String, Object>> schema) {
        return defined(name(type), type, schema);
    }

    /** The definition takes its place where it is first referred to, and is filled afterwards: it may refer to others. */
    private Map<String, Object> defined(String name, Class<?> type, Supplier<Map<String, Object>> schema) {
        Class<?> namesake = typesByName.putIfAbsent(name, type);
        if (namesake == null) {
            definitions.put(name, Map.of());
            definitions.put(name, schema.get());
        } else if (namesake != type) {
            throw new IllegalStateException("%s and %s have the same name".formatted(namesake, type));
        }
        return reference(name);
    }

    private static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> reference(String name) {
        return object("$ref", "#/definitions/" + name);
    }

    private static byte[] json(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            json.setPrettyPrinter(indented());
            write(value, json);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return bytes.toByteArray();
    }

    private static PrettyPrinter indented() {
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName((String) entry.getKey());
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                write(item, json);
            }
            json.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString((String) value);
        }
    }
}
