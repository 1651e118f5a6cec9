package org.misevcheck.checker.review.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The notices on articles, by the articles' identifiers. */
final class Notices {

    /** The reason by which a retracted study is excluded, whatever the protocol's criteria say of it. */
    static final String REASON = "retracted";

    /** A notice and its number in the file. */
    record Notice(int index, Retraction retraction) {}

    private final Map<String, List<Notice>> byIdentifier = new HashMap<>();

    Notices(Retractions retractions) {
        for (int i = 0; i < retractions.retractions().size(); i++) {
            Notice notice = new Notice(i, retractions.retractions().get(i));
            if (notice.retraction().doi() != null) {
                add("doi " + Identity.doi(notice.retraction().doi()), notice);
            }
            if (notice.retraction().pmid() != null) {
                add("pmid " + notice.retraction().pmid(), notice);
            }
        }
    }

    private void add(String identifier, Notice notice) {
        byIdentifier.computeIfAbsent(identifier, i -> new ArrayList<>()).add(notice);
    }

    Set<Notice> on(Row row) {
        Set<Notice> notices =
                new LinkedHashSet<>(on(row.listed().doi(), row.listed().pmid()));
        if (row.evidence() != null) {
            notices.addAll(on(row.evidence()));
        }
        return notices;
    }

    Set<Notice> on(JudgedStudy study) {
        return on(study.doi(), study.pmid());
    }

    private Set<Notice> on(@Nullable String doi, @Nullable String pmid) {
        if (byIdentifier.isEmpty()) {
            return Set.of();
        }
        Set<Notice> notices = new LinkedHashSet<>();
        if (doi != null) {
            notices.addAll(byIdentifier.getOrDefault("doi " + Identity.doi(doi), List.of()));
        }
        if (pmid != null) {
            notices.addAll(byIdentifier.getOrDefault("pmid " + pmid, List.of()));
        }
        return notices;
    }

    static boolean isRetracted(Set<Notice> notices) {
        return notices.stream().anyMatch(notice -> notice.retraction().kind() == RetractionKind.RETRACTED);
    }
}
