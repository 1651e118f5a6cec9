package org.misevcheck.checker.review.gate;

import org.jspecify.annotations.Nullable;

/**
 * A row of the list with what stands for its study.
 *
 * @param stage index of its stage in the protocol; -1 when the protocol has no such stage, or there is none
 * @param stageName the stage as faults name it
 * @param evidence null where no readable manifest has the study's identifier
 */
record Row(
        String file,
        int index,
        ListedStudy listed,
        int stage,
        String stageName,
        @Nullable JudgedStudy evidence) {

    Location at() {
        return new Location(file, "studies[%d]".formatted(index));
    }

    Location at(String key) {
        return new Location(file, "studies[%d].%s".formatted(index, key));
    }

    String study() {
        return listed.study();
    }

    ListedDecision decision() {
        return listed.decision();
    }

    /** Whether it tells of a study of its own. */
    boolean isStudy() {
        return listed.reportOf() == null;
    }

    @Nullable
    String title() {
        return listed.title() != null || evidence == null ? listed.title() : evidence.title();
    }

    @Nullable
    String doi() {
        return listed.doi() != null || evidence == null ? listed.doi() : evidence.doi();
    }

    @Nullable
    String pmid() {
        return listed.pmid() != null || evidence == null ? listed.pmid() : evidence.pmid();
    }

    boolean isPreprint() {
        if (listed.kind() != null) {
            return listed.kind() == ReportKind.PREPRINT;
        }
        return evidence != null && evidence.isPreprint() || Identity.isPreprint(doi());
    }
}
