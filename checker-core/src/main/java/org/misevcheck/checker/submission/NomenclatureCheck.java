package org.misevcheck.checker.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.misevcheck.checker.manuscript.Section;
import org.misevcheck.checker.manuscript.SectionRole;
import org.misevcheck.checker.study.BiogenesisEvidence;
import org.misevcheck.checker.study.CellSource;
import org.misevcheck.checker.study.Study;
import org.misevcheck.checker.submission.Submission.Occurrence;

/** Names that claim more than was shown. */
final class NomenclatureCheck {

    /** But for products, such as serum and kits, that are called so. */
    private static final Pattern EXOSOME = Pattern.compile("(?i)\\bexosom(?:es?|al)\\b"
            + "(?![- ](?:depleted|free|isolation|purification|precipitation|extraction|kit|reagent))");

    private static final Pattern MESENCHYMAL_STEM = Pattern.compile("(?i)\\bmesenchymal[- ]stem\\b");

    private static final Pattern OF_OTHERS =
            Pattern.compile("(?i)\\bet al\\b|\\b(?:previous|other|earlier) (?:study|studies|reports?|groups?|work)\\b"
                    + "|\\b(?:has|have) been (?:shown|reported)\\b|\\bISEV\\b|\\bso-called\\b|\\bMISEV");

    private static final Pattern OWN = Pattern.compile("(?i)\\b(?:we|our|this study|the present study)\\b");

    private static final String POSSIBLY = "(?:whether|if|may|might|could|possibly|perhaps|cannot)\\b";

    /** Words of possibility between the last break of a sentence and a name. */
    private static final Pattern OPEN =
            Pattern.compile("(?i)\\b" + POSSIBLY + "(?:(?![;:]|, (?:and|but|so|while|whereas|which)\\b).)*$");

    /** Right before a name, but for a few words that tell it apart. */
    private static final Pattern CLAIMED =
            Pattern.compile("(?i)\\b(?:our|these)(?: (?!" + POSSIBLY + ")[^ ,;:]+){0,3} $");

    /** Characters before a name that are looked at. */
    private static final int FURTHEST = 300;

    private NomenclatureCheck() {}

    static Stream<Remark> of(Submission submission) {
        return Stream.concat(
                remark(
                        submission,
                        "SUB-NOM-01",
                        EXOSOME,
                        submission.says(List.of("ev-preparations.biogenesis-evidence"))
                                || submission
                                        .stated()
                                        .filter(NomenclatureCheck::isOriginShown)
                                        .isPresent()),
                remark(
                        submission,
                        "SUB-NOM-02",
                        MESENCHYMAL_STEM,
                        submission.says(List.of("cell-sources.stemness-evidence"))
                                || submission
                                        .stated()
                                        .filter(study ->
                                                study.cellSources().stream().anyMatch(CellSource::isShownStem))
                                        .isPresent()));
    }

    private static boolean isOriginShown(Study study) {
        return study.evPreparations().stream()
                .flatMap(preparation -> preparation.biogenesisEvidence().stream())
                .anyMatch(BiogenesisEvidence::isOfEndosomalOrigin);
    }

    private static Stream<Remark> remark(Submission submission, String code, Pattern name, boolean isShown) {
        List<Occurrence> own = new ArrayList<>();
        if (!isShown) {
            for (Occurrence one : submission.occurrences(name, NomenclatureCheck::isOwnPart)) {
                boolean isOwn = one.section().role() != SectionRole.DISCUSSION
                        || OWN.matcher(one.sentence().text()).find() && !isPossibility(one);
                if (isOwn && !OF_OTHERS.matcher(one.sentence().text()).find()) {
                    own.add(one);
                }
            }
        }
        return own.isEmpty() ? Stream.empty() : submission.remark(code, submission.passages(own), own.size());
    }

    /**
     * Whether a discussion asks if something is, or says that it may be, what the name says: {@code whether exosomes
     * of endosomal origin were responsible}. The authors' own material is named so even there when they call it theirs.
     */
    private static boolean isPossibility(Occurrence name) {
        String sentence = name.sentence().text();
        String before = sentence.substring(Math.max(0, name.start() - FURTHEST), name.start());
        return (sentence.endsWith("?") || OPEN.matcher(before).find())
                && !CLAIMED.matcher(before).find();
    }

    /** Whether it tells of the study itself, at least where it says so. */
    private static boolean isOwnPart(Section section) {
        return switch (section.role()) {
            case FRONT, ABSTRACT, METHODS, RESULTS, RESULTS_AND_DISCUSSION, DISCUSSION, LEGEND, TABLE -> true;
            case INTRODUCTION, DECLARATION, REFERENCES, OTHER -> false;
        };
    }
}
