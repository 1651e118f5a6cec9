package org.misevcheck.checker.review.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bibliographic entry as a database gave it away. What the database does not state is an empty text.
 *
 * @param id {@code source:accession}, or {@code source:#number} where the database gives no accession number, gives
 *     one twice, or one that is no plain word; unique among the records of a review, and the same whatever other sources
 *     there are
 * @param line where it begins in the source's file
 * @param number its place among the file's entries, counted from 1
 * @param authors as the source writes them, in order
 * @param year {@code null} when none is stated
 * @param doi in lower case and without {@code https://doi.org/}
 * @param accession the database's own number, such as Embase's {@code L2001234567}
 * @param publicationTypes the database's words, such as {@code Conference Abstract}
 */
public record SearchRecord(
        String id,
        SearchSource source,
        int line,
        int number,
        String title,
        List<String> authors,
        @Nullable Integer year,
        String journal,
        String volume,
        String issue,
        String pages,
        String doi,
        String pmid,
        String accession,
        String abstractText,
        String language,
        List<String> publicationTypes) {

    public SearchRecord {
        authors = List.copyOf(authors);
        publicationTypes = List.copyOf(publicationTypes);
    }

    /** The same record under another id. */
    SearchRecord named(String other) {
        return new SearchRecord(
                other,
                source,
                line,
                number,
                title,
                authors,
                year,
                journal,
                volume,
                issue,
                pages,
                doi,
                pmid,
                accession,
                abstractText,
                language,
                publicationTypes);
    }
}
