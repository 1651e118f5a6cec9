package org.misevcheck.checker.review.search;

import java.util.List;
import org.misevcheck.checker.statement.Says;

/**
 * What people decided about records that look alike, or do not; the file {@code pairs.yaml}. It goes before anything that
 * is computed.
 */
public record KnownPairs(
        @Says(value = "Version of this format; this checker reads 1", example = "1", required = true)
        Integer format,

        @Says("Records that are the same") List<Pair> same,

        @Says("Records that are not the same") List<Pair> different) {

    /** Nobody decided anything. */
    public static final KnownPairs NONE = new KnownPairs(1, List.of(), List.of());

    /** One decision. */
    public record Pair(
            @Says(
                    value = "The records, two or more: their ids, or doi: or pmid: with what the records state",
                    example = "[pmid:31000001, embase:L2001234567]",
                    required = true)
            List<String> records,

            @Says(value = "Why", example = "the Chinese and the English version of one article", required = true)
            String reason,

            @Says(value = "Who decided it", example = "AB", required = true)
            String who) {}
}
