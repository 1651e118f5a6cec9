package org.misevcheck.checker.review.search;

import org.jspecify.annotations.Nullable;

/**
 * One search of one database, as exported to a file. What the review does not say of it is an empty text.
 *
 * @param id the review's own short name for it, such as {@code embase}; part of each record's id
 * @param file how the file is named in messages, usually its path from the root of the repository
 * @param database the database as the flow diagram names it
 * @param update whether the search updates an earlier version of the review
 * @param date when it was searched, by ISO 8601
 * @param hits records that the database said it had found; {@code null} when nobody noted it
 */
public record SearchSource(
        String id,
        String file,
        String database,
        SourceKind kind,
        boolean update,
        String platform,
        String date,
        String query,
        @Nullable Integer hits) {

    /** A source of which nothing is known but its file. */
    public static SearchSource of(String id, String file) {
        return new SearchSource(id, file, id, SourceKind.DATABASE, false, "", "", "", null);
    }
}
