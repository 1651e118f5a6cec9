package org.misevcheck.checker.submission;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.misevcheck.checker.manuscript.Section;
import org.misevcheck.checker.manuscript.SectionRole;
import org.misevcheck.checker.manuscript.Sentence;

/** Whether what authors have to declare is there. */
final class DeclarationCheck {

    private static final List<String> APPROVED = List.of("study.ethics-approval.body");
    private static final List<String> NUMBERED =
            List.of("study.ethics-approval.number", "study.ethics-approval.no-approval-reason");
    private static final List<String> CONSENTED = List.of("study.ethics-approval.donor-consent");

    /** Where a name at the beginning of a paragraph ends: {@code Funding: none}, {@code Funding. None.}. */
    private static final Pattern NAME = Pattern.compile("([^:]*):.*|((?:[^ .]+ ){0,4}[^ .]+)\\.");

    /** Where a paper does not report the study itself. */
    private static final Predicate<Section> ASIDE =
            Submission.in(SectionRole.FRONT, SectionRole.ABSTRACT, SectionRole.DECLARATION, SectionRole.OTHER);

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

    /** Approval is needed for animals and for people, and for nothing else that a document tells of. */
    private static boolean isNeeded(Declaration declaration, Submission submission) {
        return declaration != Declaration.ETHICS
                || submission.saysOf("in-vivo.animals")
                || submission.saysOf("in-vivo.groups")
                || submission.saysOf("cell-sources.donor")
                || submission.saysOf("collections.donor")
                || submission.says(CONSENTED)
                || submission
                        .stated()
                        .filter(study -> !study.inVivo().isEmpty())
                        .isPresent();
    }

    private static boolean isThere(DeclarationSigns signs, Submission submission) {
        Pattern heading = Pattern.compile(signs.heading());
        return submission.says(signs.statements())
                || submission.manuscript().sections().stream().anyMatch(section -> isBelow(heading, section))
                || signs.words() != null
                        && !submission
                                .occurrences(Pattern.compile(signs.words()), ASIDE)
                                .isEmpty();
    }

    /** Whether a section has text under this heading, or a paragraph that begins with it. */
    private static boolean isBelow(Pattern heading, Section section) {
        return Submission.NOT_CITED.test(section)
                && (!section.sentences().isEmpty()
                                && section.headings().stream()
                                        .anyMatch(own -> heading.matcher(own).lookingAt())
                        || section.sentences().stream()
                                .anyMatch(sentence -> sentence.opensParagraph() && begins(heading, section, sentence)));
    }

    private static boolean begins(Pattern heading, Section section, Sentence sentence) {
        Matcher name = NAME.matcher(sentence.text());
        if (name.matches()) {
            return heading.matcher(name.group(1) == null ? name.group(2) : name.group(1))
                    .lookingAt();
        }
        return section.role() == SectionRole.DECLARATION
                && heading.matcher(sentence.text()).lookingAt();
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
