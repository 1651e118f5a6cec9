package org.misevcheck.checker.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.misevcheck.checker.manuscript.Section;
import org.misevcheck.checker.manuscript.Sentence;
import org.misevcheck.checker.study.BiogenesisEvidence;
import org.misevcheck.checker.study.CellSource;
import org.misevcheck.checker.study.Study;
import org.misevcheck.checker.submission.Submission.Occurrence;

/** Names that claim more than was shown. */
final class NomenclatureCheck {

    /**
     * But for products, such as serum and kits, that are called so, for what is said of vesicles at large, and for the
     * exosome that degrades RNA.
     */
    private static final Pattern EXOSOME =
            Pattern.compile("(?i)(?<!\\b(?:such as|including|includes?|RNA|nuclear|cytoplasmic) )\\bexosom(?:es?|al)\\b"
                    + "(?![- ](?:depleted|free|isolation|purification|precipitation|extraction|complex|component))"
                    + "(?!(?:[- ][\\w/-]{1,20}){0,4}[- ](?:kits?|reagents?|columns?)\\b)");

    /** But for media and kits, and for those who leave it open. */
    private static final Pattern MESENCHYMAL_STEM = Pattern.compile("(?i)\\bmesenchymal[- ]stem\\b"
            + "(?! ?(?:/|\\(|\\(?or |\\(?and )stromal)"
            + "(?! cells?(?:[- ](?:growth|basal|culture|expansion|maintenance|adipogenic|osteogenic|chondrogenic|functional"
            + "|identification|differentiation|analysis|phenotyping|marker|antibody|verification)){0,4}"
            + " (?:medium|media|kits?|panels?|arrays?|supplements?)\\b)");

    /** How a sentence begins that says what such things are, whoever made them. */
    private static final Pattern AT_LARGE =
            Pattern.compile("(?:[A-Z][a-z]+:? )?(?:Exosomes|Mesenchymal stem cells)(?: \\([^)]{1,60}\\))? "
                    + "(?:are|can|may|have|play|possess|represent|mediate|contain|carry|transfer)\\b"
                    + "(?! (?:been )?(?:shown|seen|indicated|marked|given|listed|presented|labelled|labeled)\\b).*");

    private static final Pattern KEYWORDS = Pattern.compile("(?i)(?:author )?(?:key ?words?|index terms)\\b.*");

    private static final Pattern BACKGROUND =
            Pattern.compile("(?i)(?:[0-9.]+ )?(?:background|introduction|context|rationale|state of the art)\\b.*");

    /** How the parts of an abstract begin where they stand in one paragraph. */
    private static final Pattern PART = Pattern.compile("(?:Background|Introduction|Context|Rationale|Aims?|Objectives?"
            + "|Purpose|Hypothesis|Methods?|Materials and [Mm]ethods|Results?|Findings|Conclusions?|Interpretation"
            + "|BACKGROUND|INTRODUCTION|AIMS?|OBJECTIVES?|PURPOSE|METHODS?|RESULTS?|CONCLUSIONS?)(?:[:.]|/| [—–-]).*");

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
                String sentence = one.sentence().text();
                boolean isOwn = OWN.matcher(sentence).find() && !isPossibility(one);
                if ((isOwn || !isOfOthersToo(one))
                        && !OF_OTHERS.matcher(sentence).find()
                        && !KEYWORDS.matcher(sentence).matches()) {
                    own.add(one);
                }
            }
        }
        return own.isEmpty() ? Stream.empty() : submission.remark(code, submission.passages(own), own.size());
    }

    /** Whether it stands where others' work is told of as well as one's own, or speaks of all such things. */
    private static boolean isOfOthersToo(Occurrence name) {
        return switch (name.section().role()) {
            case DISCUSSION -> true;
            case ABSTRACT -> isBackground(name.section(), name.sentence()) || isAtLarge(name.sentence());
            case RESULTS, RESULTS_AND_DISCUSSION -> isAtLarge(name.sentence());
            default -> false;
        };
    }

    private static boolean isAtLarge(Sentence sentence) {
        return AT_LARGE.matcher(sentence.text()).matches();
    }

    /** Whether an abstract is still at what was known before. */
    private static boolean isBackground(Section section, Sentence sentence) {
        String part = section.headings().isEmpty()
                ? ""
                : section.headings().get(section.headings().size() - 1);
        for (Sentence before : section.sentences()) {
            if (PART.matcher(before.text()).matches()) {
                part = before.text();
            }
            if (before == sentence) {
                break;
            }
        }
        return BACKGROUND.matcher(part).matches();
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
            case FRONT, ABSTRACT, METHODS, RESULTS, RESULTS_AND_DISCUSSION, DISCUSSION -> true;
            case LEGEND, TABLE ->
                section.headings().stream()
                        .noneMatch(heading -> BACKGROUND.matcher(heading).matches());
            case INTRODUCTION, DECLARATION, REFERENCES, OTHER -> false;
        };
    }
}
