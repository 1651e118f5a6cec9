package org.misevcheck.checker.review.search;

import java.util.List;

/**
 * What came in from one source.
 *
 * @param encoding how its bytes were taken for text
 * @param problems all that is odd, in the order of the file
 */
public record ImportedSource(
        SearchSource source,
        SourceFormat format,
        String encoding,
        List<SearchRecord> records,
        List<ImportProblem> problems) {

    public ImportedSource {
        records = List.copyOf(records);
        problems = List.copyOf(problems);
    }

    /** A source whose file could not be read as entries. */
    public static ImportedSource unreadable(SearchSource source, UnreadableSearchException why) {
        return new ImportedSource(source, SourceFormat.UNREADABLE, "", List.of(), List.of(why.problem()));
    }

    /** Entries of the file that are not among the records; each has its problem. */
    public int dropped() {
        return problems.stream().mapToInt(ImportProblem::dropped).sum();
    }

    /** Entries that the file has: those that are records, and those that are not. */
    public int found() {
        return records.size() + dropped();
    }
}
