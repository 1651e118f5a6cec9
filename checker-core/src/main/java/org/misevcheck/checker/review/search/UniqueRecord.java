package org.misevcheck.checker.review.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The records of one publication, and what they say of it together.
 *
 * @param record what the record that says most says, and where it says nothing, what the next one does; id, place
 *     and accession number are those of the first member
 * @param members in the order in which they came in; never empty
 */
public record UniqueRecord(SearchRecord record, List<SearchRecord> members) {

    static UniqueRecord of(List<SearchRecord> members) {
        List<SearchRecord> fullest = new ArrayList<>(members);
        fullest.sort(Comparator.comparingInt(UniqueRecord::says).reversed());
        SearchRecord first = members.get(0);
        SearchRecord merged = new SearchRecord(
                first.id(),
                first.source(),
                first.line(),
                first.number(),
                text(fullest, SearchRecord::title),
                list(fullest, SearchRecord::authors),
                year(fullest),
                text(fullest, SearchRecord::journal),
                text(fullest, SearchRecord::volume),
                text(fullest, SearchRecord::issue),
                text(fullest, SearchRecord::pages),
                text(fullest, SearchRecord::doi),
                text(fullest, SearchRecord::pmid),
                first.accession(),
                text(fullest, SearchRecord::abstractText),
                text(fullest, SearchRecord::language),
                list(fullest, SearchRecord::publicationTypes));
        return new UniqueRecord(merged, List.copyOf(members));
    }

    /** In how many fields a record says anything. */
    private static int says(SearchRecord record) {
        int says = 0;
        for (String value : List.of(
                record.title(),
                record.journal(),
                record.volume(),
                record.pages(),
                record.doi(),
                record.pmid(),
                record.abstractText())) {
            says += value.isEmpty() ? 0 : 1;
        }
        return says + (record.authors().isEmpty() ? 0 : 1) + (record.year() == null ? 0 : 1);
    }

    private static String text(List<SearchRecord> records, Function<SearchRecord, String> field) {
        return records.stream()
                .map(field)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<String> list(List<SearchRecord> records, Function<SearchRecord, List<String>> field) {
        return records.stream()
                .map(field)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static @Nullable Integer year(List<SearchRecord> records) {
        return records.stream()
                .map(SearchRecord::year)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
