package org.misevcheck.checker.submission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.evidence.Evidence;
import org.misevcheck.checker.evidence.ManuscriptEvidence;
import org.misevcheck.checker.evidence.Passage;
import org.misevcheck.checker.guideline.Messages;
import org.misevcheck.checker.manuscript.Manuscript;
import org.misevcheck.checker.manuscript.Section;
import org.misevcheck.checker.manuscript.SectionRole;
import org.misevcheck.checker.manuscript.Sentence;
import org.misevcheck.checker.study.Study;

/** What is sent in, all that is known of it, and where. */
record Submission(
        Manuscript manuscript,
        ManuscriptEvidence evidence,
        @Nullable Study study,
        JournalProfile profile) {

    /** Everything but the works that are cited. */
    static final Predicate<Section> NOT_CITED = section -> section.role() != SectionRole.REFERENCES;

    /** No paper has more of anything that is worth reading, and a hostile one may have millions. */
    private static final int MOST = 5000;

    static Predicate<Section> in(SectionRole... roles) {
        Set<SectionRole> wanted = Set.of(roles);
        return section -> wanted.contains(section.role());
    }

    /** A stretch of a sentence that a pattern matches. */
    record Occurrence(Section section, Sentence sentence, String words, int start, int end) {}

    /** Occurrences in reading order; the words are those of the pattern's first group, where it has one. */
    List<Occurrence> occurrences(Pattern pattern, Predicate<Section> where) {
        List<Occurrence> found = new ArrayList<>();
        for (Section section : manuscript.sections()) {
            if (where.test(section)) {
                for (Sentence sentence : section.sentences()) {
                    Matcher matcher = pattern.matcher(sentence.text());
                    while (found.size() < MOST && matcher.find()) {
                        int group = matcher.groupCount() > 0 && matcher.group(1) != null ? 1 : 0;
                        found.add(new Occurrence(
                                section, sentence, matcher.group(group), matcher.start(group), matcher.end(group)));
                    }
                }
            }
        }
        return found;
    }

    List<Passage> passages(List<Occurrence> occurrences) {
        return occurrences.stream()
                .map(one -> Passage.of(manuscript.document(), one.section(), one.sentence(), one.start(), one.end()))
                .toList();
    }

    /** Whether the document makes one of these statements. */
    boolean says(List<String> statements) {
        return statements.stream().anyMatch(statement -> !evidence.of(statement).isEmpty());
    }

    /** Whether the document makes a statement of this section of a manifest. */
    boolean saysOf(String section) {
        return evidence.passages().stream()
                .map(Evidence::statement)
                .filter(statement -> statement.startsWith(section + "."))
                .anyMatch(statement -> says(List.of(statement)));
    }

    Stream<Remark> remark(String code, List<Passage> passages, Object... arguments) {
        if (profile.leftOut().contains(code)) {
            return Stream.empty();
        }
        RemarkText text = SubmissionRules.BUNDLED.text(code);
        return Stream.of(new Remark(
                code, text.severity(), Messages.fill(text.message(), Arrays.asList(arguments)), text.mend(), passages));
    }

    Optional<Study> stated() {
        return Optional.ofNullable(study);
    }
}
