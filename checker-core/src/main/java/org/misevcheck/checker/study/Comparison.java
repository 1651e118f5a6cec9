package org.misevcheck.checker.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Statements;

/**
 * A statement of a review held against others of the same thing.
 *
 * @param path where it stands
 * @param what what it is about
 * @param printed what is printed here and elsewhere, in words
 * @param isAgreeing whether they say the same
 */
public record Comparison(String path, String what, String printed, boolean isAgreeing) {

    interface Alike<T> {
        boolean are(T first, T again);
    }

    static <T extends Statements> List<Comparison> among(
            List<T> entries,
            Function<T, String> subject,
            Function<T, @Nullable String> in,
            Function<T, String> printed,
            Alike<T> alike) {
        return among(entries, subject, in, printed, alike, (first, again) -> true);
    }

    /** Those of one subject against the first of them, by where they stand; the order of entries tells nothing. */
    static <T extends Statements> List<Comparison> among(
            List<T> entries,
            Function<T, String> subject,
            Function<T, @Nullable String> in,
            Function<T, String> printed,
            Alike<T> alike,
            Alike<T> comparable) {
        Comparator<T> order = Comparator.<T, String>comparing(entry -> Objects.requireNonNullElse(in.apply(entry), ""))
                .thenComparing(printed)
                .thenComparing(Statements::path);
        Map<String, List<T>> bySubject = entries.stream()
                .sorted(order)
                .collect(Collectors.groupingBy(subject, TreeMap::new, Collectors.toList()));
        List<Comparison> comparisons = new ArrayList<>();
        bySubject.forEach((name, same) -> {
            T first = same.get(0);
            for (T again : same.subList(1, same.size())) {
                if (comparable.are(first, again)) {
                    comparisons.add(new Comparison(
                            again.path(),
                            again instanceof Named named ? named.named() : name,
                            printed.apply(first) + "; " + printed.apply(again),
                            alike.are(first, again)));
                }
            }
        });
        return List.copyOf(comparisons);
    }

    /** An entry that says what it is about in its own words. */
    interface Named {
        String named();
    }
}
