package org.misevcheck.checker.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.assessment.ManuscriptAssessment;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.evidence.Agreement;
import org.misevcheck.checker.evidence.Evidence;
import org.misevcheck.checker.evidence.Passage;
import org.misevcheck.checker.evidence.StatementCheck;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.manuscript.Legend;
import org.misevcheck.checker.manuscript.Mark;
import org.misevcheck.checker.manuscript.Note;
import org.misevcheck.checker.manuscript.Region;
import org.misevcheck.checker.submission.Remark;

/** What is written over an author's document: one note for all that is said of one sentence in one way. */
final class ManuscriptNotes {

    /** Sentences of one note; findings.json has them all. */
    private static final int SENTENCES = 4;

    private final ManuscriptAssessment checked;
    private final StudyAssessment assessment;
    private final Catalogue catalogue;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();

    private record Draft(Mark mark, int page, List<Region> regions, Set<String> about, Set<String> texts) {}

    private ManuscriptNotes(ManuscriptAssessment checked, Catalogue catalogue) {
        this.checked = checked;
        this.assessment = checked.assessment();
        this.catalogue = catalogue;
    }

    /** The notes, and in the legend what their codes and places stand for. */
    record Written(List<Note> notes, Legend legend) {}

    static Written of(ManuscriptAssessment checked, Catalogue catalogue, String version) {
        ManuscriptNotes notes = new ManuscriptNotes(checked, catalogue);
        notes.contradictions();
        notes.findings();
        notes.supported();
        notes.remarks();
        List<Note> written = notes.drafts.values().stream()
                .map(draft -> new Note(
                        draft.mark(),
                        List.copyOf(draft.about()),
                        draft.texts().stream().limit(SENTENCES).collect(Collectors.joining(" ")),
                        draft.page(),
                        draft.regions()))
                .toList();
        return new Written(written, new Legend(checked.main().document(), version, notes.titles, notes.sentences()));
    }

    private void contradictions() {
        for (StatementCheck check : assessment.manuscripts().crossCheck().that(Agreement.CONTRADICTED)) {
            titles.put(
                    check.place(),
                    "the manifest's statement, line "
                            + assessment.manifest().positionOf(check.place()).line());
            for (Evidence evidence : check.evidence()) {
                note(
                        Mark.CONTRADICTED,
                        evidence.passage(),
                        check.place(),
                        "The manifest states %s; this passage says %s."
                                .formatted(check.stated(), HtmlManuscripts.value(evidence)));
            }
        }
    }

    /** Where a statement stands that a verdict rests on. */
    private void findings() {
        for (StatementCheck check : assessment.manuscripts().crossCheck().that(Agreement.SUPPORTED)) {
            for (Finding finding : checked.restingOn().getOrDefault(check.place(), List.of())) {
                Mark mark = mark(finding.verdict());
                if (mark != null) {
                    CriterionCode code = finding.criterion();
                    titles.put(code.value(), catalogue.criterion(code).title());
                    note(mark, check.evidence().get(0).passage(), code.value(), Sentences.on(finding, catalogue));
                }
            }
        }
    }

    private static @Nullable Mark mark(Verdict verdict) {
        return switch (verdict) {
            case MET -> Mark.MET;
            case NOT_MET -> Mark.NOT_MET;
            case JUSTIFIED -> Mark.JUSTIFIED;
            default -> null;
        };
    }

    /** Passages of statements that no criterion asks for alone are marked, too, by their places in the manifest. */
    private void supported() {
        for (StatementCheck check : assessment.manuscripts().crossCheck().that(Agreement.SUPPORTED)) {
            Passage passage = check.evidence().get(0).passage();
            boolean isMarked = drafts.values().stream()
                    .anyMatch(draft ->
                            draft.page() == passage.page() && draft.regions().equals(passage.regions()));
            if (!isMarked) {
                boolean isFound = checked.isProvisional();
                titles.put(check.place(), isFound ? "found here, not confirmed" : "the manifest's statement");
                note(
                        Mark.SUPPORTED,
                        passage,
                        check.place(),
                        (isFound ? "Found here: " : "The manifest states ") + check.stated() + ".");
            }
        }
    }

    private void remarks() {
        for (Remark remark : checked.remarks()) {
            titles.put(remark.code(), remark.mend());
            for (Passage passage : remark.passages()) {
                note(Mark.ADVISORY, passage, remark.code(), remark.message());
            }
        }
    }

    private void note(Mark mark, Passage passage, String about, String text) {
        if (passage.page() < 1 || !passage.document().equals(checked.main().document())) {
            return;
        }
        Draft draft = drafts.computeIfAbsent(
                mark + " " + passage.page() + " " + passage.sentence(),
                key -> new Draft(
                        mark, passage.page(), passage.regions(), new LinkedHashSet<>(), new LinkedHashSet<>()));
        draft.about().add(about);
        draft.texts().add(text);
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (checked.isProvisional()) {
            sentences.add("There is no manifest: what a machine found in the document stands for the study, and nobody"
                    + " has confirmed it. What was not found is not held against the document.");
        }
        List<String> silent = assessment.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.NOT_REPORTED)
                .map(finding -> finding.criterion().value())
                .distinct()
                .toList();
        if (!silent.isEmpty()) {
            sentences.add("Not reported by the manifest: " + String.join(", ", silent) + ".");
        }
        for (Remark remark : checked.remarks()) {
            if (remark.passages().isEmpty()) {
                sentences.add(remark.code() + ": " + remark.message() + " " + remark.mend());
            }
        }
        return sentences;
    }
}
