package org.misevcheck.checker.submission;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.misevcheck.checker.manuscript.Section;
import org.misevcheck.checker.manuscript.SectionRole;

/** Whether what authors have to declare is there. */
final class DeclarationCheck {

    private static final List<String> APPROVED = List.of("study.ethics-approval.body");
    private static final List<String> NUMBERED =
            List.of("study.ethics-approval.number", "study.ethics-approval.no-approval-reason");

    private DeclarationCheck() {}

    static Stream<Remark> of(Submission submission) {
        return Stream.concat(
                SubmissionRules.BUNDLED.declarations().stream()
                        .filter(signs -> submission.profile().declarations().contains(signs.declaration()))
                        .filter(signs -> isNeeded(signs.declaration(), submission))
                        .filter(signs -> !isThere(signs, submission))
                        .flatMap(signs -> submission.remark(signs.code(), List.of())),
                number(submission));
    }

    /** Approval is needed for animals and for donors, and for nothing else that a document tells of. */
    private static boolean isNeeded(Declaration declaration, Submission submission) {
        return declaration != Declaration.ETHICS
                || submission.saysOf("in-vivo.animals")
                || submission.saysOf("in-vivo.groups")
                || submission.saysOf("cell-sources.donor")
                || submission.saysOf("collections.donor")
                || submission
                        .stated()
                        .filter(study -> !study.inVivo().isEmpty())
                        .isPresent();
    }

    private static boolean isThere(DeclarationSigns signs, Submission submission) {
        Pattern heading = Pattern.compile(signs.heading());
        return submission.says(signs.statements())
                || submission.manuscript().sections().stream().anyMatch(section -> isBelow(heading, section));
    }

    /** Whether a section has text under this heading, or a paragraph that begins with it. */
    private static boolean isBelow(Pattern heading, Section section) {
        return Submission.NOT_CITED.test(section)
                && (!section.sentences().isEmpty()
                                && section.headings().stream()
                                        .anyMatch(own -> heading.matcher(own).lookingAt())
                        || section.sentences().stream()
                                .anyMatch(sentence -> sentence.opensParagraph()
                                        && (section.role() == SectionRole.DECLARATION
                                                || sentence.text().indexOf(':') > 0)
                                        && heading.matcher(sentence.text().split(":", 2)[0])
                                                .lookingAt()));
    }

    private static Stream<Remark> number(Submission submission) {
        return submission.profile().declarations().contains(Declaration.ETHICS)
                        && submission.says(APPROVED)
                        && !submission.says(NUMBERED)
                ? submission.remark(
                        "SUB-ETHICS-02",
                        submission.evidence().of(APPROVED.get(0)).stream()
                                .map(evidence -> evidence.passage())
                                .toList())
                : Stream.empty();
    }
}
