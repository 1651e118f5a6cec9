package org.misevcheck.checker.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.study.EvidencePassage;
import org.misevcheck.checker.study.Study;

/** The passages of a manifest that stand nearest to what was judged. */
final class NearPassages {

    private static final int PASSAGES = 3;

    private NearPassages() {}

    /**
     * Passages on the subject, else below it, else on the nearest group above it. What stands below says nothing of
     * what is missing, and too much of a whole section.
     */
    static List<EvidencePassage> on(Finding finding, Study study) {
        String subject = finding.subject();
        List<EvidencePassage> below = new ArrayList<>();
        List<EvidencePassage> above = new ArrayList<>();
        for (EvidencePassage passage : study.evidence()) {
            if (passage.statement().equals(subject)) {
                return List.of(passage);
            } else if (isAtOrBelow(passage.statement(), subject)) {
                below.add(passage);
            } else if (isAtOrBelow(subject, passage.statement())) {
                above.add(passage);
            }
        }
        if (below.isEmpty()) {
            above.sort(Comparator.comparingInt(passage -> -passage.statement().length()));
            return above.subList(0, Math.min(1, above.size()));
        }
        if (isSection(subject) || finding.verdict() == Verdict.NOT_REPORTED || finding.verdict() == Verdict.JUSTIFIED) {
            return List.of();
        }
        below.sort(Comparator.comparingInt(passage -> passage.statement().length()));
        return below.subList(0, Math.min(PASSAGES, below.size()));
    }

    /** The document of a passage; the only one where there is one and the passage names none. */
    static @Nullable String document(EvidencePassage passage, Study study) {
        return passage.document() == null && study.manuscripts().size() == 1
                ? study.manuscripts().get(0).file()
                : passage.document();
    }

    /** Whether a subject is a whole section of the manifest, {@code in-vivo}. */
    static boolean isSection(String subject) {
        return subject.indexOf('.') < 0 && subject.indexOf('[') < 0;
    }

    /** Whether a place is the other or belongs to it. */
    static boolean isAtOrBelow(String place, String other) {
        return place.startsWith(other)
                && (place.length() == other.length()
                        || place.charAt(other.length()) == '.'
                        || place.charAt(other.length()) == '[');
    }
}
