package org.misevcheck.checker.review.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a review's searches found: the sources, in the order of their records, and which records are the same. */
public record Search(List<ImportedSource> sources, Deduplication found) {

    public Search {
        sources = List.copyOf(sources);
    }

    /** All that is odd about the sources. */
    public List<ImportProblem> problems() {
        return sources.stream().flatMap(source -> source.problems().stream()).toList();
    }

    /** By source id, the unique records that no other source has. */
    public Map<String, Long> onlyThere() {
        Map<String, Long> only = new TreeMap<>();
        sources.forEach(source -> only.put(source.source().id(), 0L));
        for (UniqueRecord unique : found.unique()) {
            List<String> ids = unique.members().stream()
                    .map(member -> member.source().id())
                    .distinct()
                    .toList();
            if (ids.size() == 1) {
                only.merge(ids.get(0), 1L, Long::sum);
            }
        }
        return only;
    }
}
