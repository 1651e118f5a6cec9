package org.misevcheck.checker.submission;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.evidence.ManuscriptEvidence;
import org.misevcheck.checker.manuscript.Manuscript;
import org.misevcheck.checker.study.Study;

/** Looks a paper over before it is sent in. */
public final class SubmissionCheck {

    private static final List<Function<Submission, Stream<Remark>>> CHECKS = List.of(
            FrontMatterCheck::of,
            IdentifierCheck::of,
            DeclarationCheck::of,
            NomenclatureCheck::of,
            NumberCheck::of,
            BlindCheck::of,
            FileCheck::of);

    private SubmissionCheck() {}

    /**
     * What should be mended, from the title to the file.
     *
     * @param evidence what the document says
     * @param study what its manifest states; null where there is none
     */
    public static List<Remark> of(
            Manuscript manuscript, ManuscriptEvidence evidence, @Nullable Study study, JournalProfile profile) {
        Submission submission = new Submission(manuscript, evidence, study, profile);
        return CHECKS.stream().flatMap(check -> check.apply(submission)).toList();
    }
}
