package org.misevcheck.checker.review.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.misevcheck.checker.statement.Component;
import org.misevcheck.checker.statement.Components;
import org.misevcheck.checker.statement.Omission;
import org.misevcheck.checker.statement.Statements;
import org.misevcheck.checker.study.Study;

/** One change at a time to a study that makes every kind of statement. */
class EveryStatementTest {

    private static Extracted first;
    private static List<Comparison> statements;

    @BeforeAll
    static void read() throws IOException {
        first = Twice.extracted(Files.readString(Path.of("../samples/full-extraction/studies/exemplary-made-up.yaml")));
        statements = Reconciliation.of(first, first, 0.01).comparisons();
        assertThat(statements).hasSizeGreaterThan(800);
    }

    @Test
    void each_statement_that_the_second_leaves_out_is_the_one_difference() {
        int omitted = 0;
        for (Comparison statement : statements) {
            Study without = Omission.of(first.study(), statement.firstPlace());
            if (!without.equals(first.study())) {
                omitted++;
                assertThat(differences(without)).containsExactly("only-first " + statement.firstPlace());
            }
        }
        assertThat(omitted).isGreaterThan(650);
    }

    @Test
    void each_figure_truth_and_term_that_the_second_has_otherwise_is_the_one_difference() {
        int changed = 0;
        for (Comparison statement : statements) {
            Object other = other(statement.first());
            if (other != null) {
                changed++;
                Study otherwise = (Study) with(first.study(), "", statement.firstPlace(), other);
                assertThat(differences(otherwise)).containsExactly("conflict " + statement.firstPlace());
            }
        }
        assertThat(changed).isGreaterThan(300);
    }

    private static List<String> differences(Study second) {
        return Twice.differences(Reconciliation.of(first, new Extracted(second, first.saidNotReported()), 0.01));
    }

    private static @Nullable Object other(@Nullable Object value) {
        if (value instanceof Boolean truth) {
            return !truth;
        }
        if (value instanceof Integer number) {
            return number + 1;
        }
        if (value instanceof Double number) {
            return number * 1.5 + 1;
        }
        if (value instanceof Enum<?> constant) {
            Object[] all = constant.getDeclaringClass().getEnumConstants();
            return all.length == 1 ? null : all[(constant.ordinal() + 1) % all.length];
        }
        return null;
    }

    private static Record with(Record group, String path, String place, Object other) {
        Components components = Components.of(group.getClass());
        @Nullable Object[] values = new Object[components.inOrder().size()];
        for (Component component : components.inOrder()) {
            Object value = component.of(group);
            String at = path.isEmpty() ? component.key() : path + "." + component.key();
            if (at.equals(place)) {
                value = other;
            } else if (value instanceof List<?> list && component.element().isRecord()) {
                List<Object> entries = new ArrayList<>();
                list.forEach(entry -> entries.add(with((Record) entry, ((Statements) entry).path(), place, other)));
                value = List.copyOf(entries);
            } else if (value instanceof Record inner && component.isWritten()) {
                value = with(inner, at, place, other);
            }
            values[component.index()] = value;
        }
        return components.create(values);
    }
}
