package org.misevcheck.checker.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The included studies of a review, as its tables list them. */
sealed interface StudyLists permits Synthesis {

    /** Number of studies that the review says it includes. */
    @Nullable
    Integer includedStudies();

    /** Tables of the review. */
    List<SynthesisTable> tables();

    /** Included studies, a row each. */
    List<IncludedStudy> studies();

    /** How many rows a table that lists all included studies has. */
    default int rowsOf(SynthesisTable table) {
        return (int) studies().stream().filter(table::has).count();
    }

    /** Whether a table has as many rows as studies are included; null where rows or the number are not stated. */
    default @Nullable Boolean isAsLongAsIncluded(SynthesisTable table) {
        int rows = rowsOf(table);
        return rows == 0 || includedStudies() == null ? null : rows == includedStudies();
    }

    /** Each row of the tables that list all included studies, with the tables of them that lack the study. */
    default List<Comparison> rowsElsewhere() {
        Map<String, Set<String>> namesByTable = new TreeMap<>();
        tables().stream()
                .filter(SynthesisTable::isComplete)
                .forEach(table -> namesByTable.put(
                        table.name(),
                        studies().stream()
                                .filter(table::has)
                                .map(IncludedStudy::plainName)
                                .collect(Collectors.toSet())));
        namesByTable.values().removeIf(Set::isEmpty);
        if (namesByTable.size() < 2) {
            return List.of();
        }
        List<Comparison> rows = new ArrayList<>();
        for (IncludedStudy study : studies()) {
            if (namesByTable.keySet().stream().anyMatch(table -> PlainWords.same(table, study.in()))) {
                List<String> lacking = namesByTable.entrySet().stream()
                        .filter(table -> !table.getValue().contains(study.plainName()))
                        .map(Map.Entry::getKey)
                        .toList();
                rows.add(new Comparison(study.path(), study.study(), String.join(", ", lacking), lacking.isEmpty()));
            }
        }
        return List.copyOf(rows);
    }

    /** Rows of one table that name a study again, or another study with the same identifier. */
    default List<Comparison> studiesListedTwice() {
        Map<String, Comparison> again = new TreeMap<>();
        for (Function<IncludedStudy, @Nullable String> identity : List.<Function<IncludedStudy, @Nullable String>>of(
                IncludedStudy::plainStudy, IncludedStudy::plainDoi, IncludedStudy::pmid)) {
            studies().stream()
                    .filter(study -> identity.apply(study) != null)
                    .collect(Collectors.groupingBy(
                            study -> PlainWords.of(study.in()) + " " + identity.apply(study),
                            TreeMap::new,
                            Collectors.toList()))
                    .values()
                    .forEach(same -> {
                        List<IncludedStudy> inOrder = same.stream()
                                .sorted(Comparator.comparing(IncludedStudy::study)
                                        .thenComparing(IncludedStudy::path))
                                .toList();
                        for (IncludedStudy study : inOrder.subList(1, inOrder.size())) {
                            again.putIfAbsent(
                                    study.path(),
                                    new Comparison(
                                            study.path(),
                                            study.study(),
                                            inOrder.get(0).study(),
                                            false));
                        }
                    });
        }
        return List.copyOf(again.values());
    }
}
