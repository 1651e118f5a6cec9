package org.misevcheck.checker.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Component;
import org.misevcheck.checker.statement.Components;
import org.misevcheck.checker.study.Study;

/** Schema, template and messages are made from these descriptions; so none may be missing or untrue. */
class StatementDescriptionsTest {

    private static final Map<String, Component> ALL = StudyTypes.reachable();

    @Test
    void there_are_hundreds_of_keys() {
        assertThat(ALL).hasSizeGreaterThan(300);
    }

    @Test
    void every_key_says_what_it_states() {
        ALL.forEach((name, component) ->
                assertThat(component.says().value()).as(name).isNotBlank().doesNotEndWith("."));
    }

    @Test
    void every_component_without_description_is_filled_by_the_reader() {
        ALL.values().stream()
                .map(Component::element)
                .filter(Class::isRecord)
                .distinct()
                .forEach(type -> {
                    List<String> keys = ALL.values().stream()
                            .filter(component -> component.element() == type && component.keyedBy() != null)
                            .map(component -> component.keyedBy().value())
                            .toList();
                    assertThat(Components.of(type).inOrder())
                            .filteredOn(component -> !component.isWritten())
                            .allMatch(component -> component.isPlace() || keys.contains(component.name()));
                });
    }

    @Test
    void groups_of_keys_have_no_example_of_their_own() {
        ALL.forEach((name, component) -> {
            if (component.element().isRecord()) {
                assertThat(component.says().example()).as(name).isEmpty();
            }
        });
    }

    @Test
    void every_number_has_an_interval_that_its_type_can_hold() {
        ALL.forEach((name, component) -> {
            if (Number.class.isAssignableFrom(component.element())) {
                Between between = component.between();
                assertThat(between).as(name).isNotNull();
                assertThat(between.min()).as(name).isLessThanOrEqualTo(between.max());
                if (component.element() == Integer.class) {
                    assertThat(between.max()).as(name).isLessThanOrEqualTo(Integer.MAX_VALUE);
                    assertThat(between.min()).as(name).isGreaterThanOrEqualTo(Integer.MIN_VALUE);
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> every_example_is_read_as_the_value_of_its_key() {
        return ALL.entrySet().stream()
                .filter(entry -> !entry.getValue().element().isRecord())
                .map(entry -> dynamicTest(entry.getKey(), () -> isRead(entry.getKey(), entry.getValue())));
    }

    /** Reads a file with the owner of the key as its root, in which the key has its example. */
    private static void isRead(String name, Component component) throws InvalidManifestException {
        String example = component.says().example();
        assertThat(example).as("an example of " + name).isNotBlank();
        Class<? extends Record> owner = component.accessor().getDeclaringClass().asSubclass(Record.class);
        StringBuilder text = new StringBuilder();
        for (Component other : Components.of(owner).inOrder()) {
            if (other.isRequired() && !other.key().equals(component.key())) {
                text.append(other.key()).append(": ").append(required(other)).append('\n');
            }
        }
        text.append(component.key())
                .append(": ")
                .append(written(component, example))
                .append('\n');
        if (component.refers() != null) {
            assertThat(Components.of(Study.class).byKey(component.refers().value()))
                    .as(name)
                    .isNotNull();
        }
        Reading<? extends Record> reading = read(text.toString(), owner, component);
        assertThat(Components.isStated(component.of(reading.value()))).as(name).isTrue();
        if (component.type() == String.class) {
            assertThat(component.of(reading.value())).as(name).isEqualTo(example);
        }
    }

    private static String required(Component component) {
        return component.element().isRecord()
                ? "{ id: example }"
                : component.says().example();
    }

    /** As in a manifest: texts that YAML would take otherwise are quoted. */
    private static String written(Component component, String example) {
        return component.type() == String.class ? "'" + example.replace("'", "''") + "'" : example;
    }

    private static <T extends Record> Reading<T> read(String text, Class<T> owner, Component component)
            throws InvalidManifestException {
        List<Problem> problems = new ArrayList<>();
        Reading<T> reading = RecordReader.read("example", text.getBytes(StandardCharsets.UTF_8), owner, problems);
        assertThat(problems)
                .as(text)
                .allMatch(
                        problem -> component.refers() != null && problem.what().contains("is not an id under"));
        return reading;
    }
}
