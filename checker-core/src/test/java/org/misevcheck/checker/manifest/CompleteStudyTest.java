package org.misevcheck.checker.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.misevcheck.checker.statement.Component;
import org.misevcheck.checker.statement.Components;
import org.misevcheck.checker.study.CellSource;
import org.misevcheck.checker.study.MarkerExpression;
import org.misevcheck.checker.study.Positivity;
import org.misevcheck.checker.study.Study;
import org.misevcheck.checker.study.TableColumn;

/** The complete study is what the other tests change; so it has to be complete. */
class CompleteStudyTest {

    @Test
    void it_is_read_without_a_problem() {
        Study study = Manifests.study(Manifests.complete());
        CellSource source = study.cellSources().get(0);
        assertThat(source.path()).isEqualTo("cell-sources[bm-msc]");
        assertThat(source.markers())
                .extracting(MarkerExpression::path, MarkerExpression::percentPositive, MarkerExpression::result)
                .contains(
                        tuple("cell-sources[bm-msc].markers.CD105", 98.5, null),
                        tuple("cell-sources[bm-msc].markers.CD90", null, Positivity.POSITIVE));
    }

    @Test
    void every_kind_of_statement_stands_in_it() {
        Set<String> there = new TreeSet<>();
        collect(Manifests.study(Manifests.complete()), there);
        Set<String> possible = new TreeSet<>();
        possible(Study.class, possible);
        assertThat(possible).hasSizeGreaterThan(50);
        possible.remove(TableColumn.class.getSimpleName()); // Of files, and a manifest that stands alone has none.
        assertThat(there).containsAll(possible);
    }

    private static void collect(@Nullable Object value, Set<String> there) {
        if (value instanceof List<?> list) {
            list.forEach(element -> collect(element, there));
        } else if (value instanceof Record record) {
            there.add(record.getClass().getSimpleName());
            Components.of(record.getClass()).inOrder().stream()
                    .filter(Component::isWritten)
                    .forEach(component -> collect(component.of(record), there));
        }
    }

    private static void possible(Class<?> type, Set<String> possible) {
        if (possible.add(type.getSimpleName())) {
            Components.of(type).inOrder().stream()
                    .filter(Component::isWritten)
                    .map(Component::element)
                    .filter(Class::isRecord)
                    .forEach(element -> possible(element, possible));
        }
    }
}
