package org.misevcheck.checker.review.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which records are of one publication.
 *
 * @param unique each record is a member of one of them; in the order in which their first members came in
 * @param pairs the pairs that look alike, whatever they turned out to be, in the order of their records; what is to be
 *     looked at is there only as long as the two are not of one publication anyhow
 */
public record Deduplication(List<UniqueRecord> unique, List<RecordPair> pairs) {

    public Deduplication {
        unique = List.copyOf(unique);
        pairs = List.copyOf(pairs);
    }

    /** Each unique record under the ids of all its members: any of them names it. */
    public Map<String, UniqueRecord> byId() {
        Map<String, UniqueRecord> byId = new HashMap<>();
        unique.forEach(one -> one.members().forEach(member -> byId.put(member.id(), one)));
        return byId;
    }

    /** Records beyond the first of each publication. */
    public int duplicates() {
        return unique.stream().mapToInt(one -> one.members().size() - 1).sum();
    }

    /** The pairs with a verdict. */
    public List<RecordPair> pairs(PairVerdict verdict) {
        return pairs.stream().filter(pair -> pair.verdict() == verdict).toList();
    }
}
