package org.misevcheck.checker.review.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names by which people may speak of records: their ids, {@code doi:10.1000/1} and {@code pmid:31000001}. */
public final class RecordNames {

    static final String DOI = "doi:";
    static final String PMID = "pmid:";

    private final Map<String, List<SearchRecord>> byName = new HashMap<>();

    /** The names of these records. */
    public RecordNames(List<SearchRecord> records) {
        for (SearchRecord record : records) {
            add(record.id(), record);
            if (!record.doi().isEmpty()) {
                add(DOI + record.doi(), record);
            }
            if (!record.pmid().isEmpty()) {
                add(PMID + record.pmid(), record);
            }
        }
    }

    private void add(String name, SearchRecord record) {
        byName.computeIfAbsent(name, any -> new ArrayList<>(1)).add(record);
    }

    /** The records of that name; none when nobody knows it. A DOI may be written in any of the usual ways. */
    public List<SearchRecord> named(String name) {
        String plain = name.startsWith(DOI) ? DOI + RecordIdentifiers.doi(name) : name.strip();
        return byName.getOrDefault(plain, List.of());
    }
}
