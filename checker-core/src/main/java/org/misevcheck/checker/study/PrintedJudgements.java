package org.misevcheck.checker.study;

import java.util.List;

/** The judgements of included studies, where tables of a review print them more than once. */
sealed interface PrintedJudgements permits Synthesis {

    /** Judgements of included studies. */
    List<StudyJudgement> judgements();

    /** Judgements of one study and domain on one scale, wherever they are printed again. */
    default List<Comparison> repeatedJudgements() {
        return Comparison.among(
                judgements().stream().filter(one -> one.level() != null).toList(),
                one -> one.plainSubject() + " " + one.scale(),
                StudyJudgement::in,
                StudyJudgement::printed,
                StudyJudgement::isLevelledAs,
                StudyJudgement::isElsewhereThan);
    }

    /** Judgements of one study of which one tells of risk of bias and the other of quality. */
    default List<Comparison> oppositeScales() {
        return Comparison.among(
                judgements().stream().filter(StudyJudgement::isOnScale).toList(),
                StudyJudgement::plainSubject,
                StudyJudgement::in,
                StudyJudgement::printed,
                StudyJudgement::isOppositeOf,
                (first, again) -> first.scale() != again.scale() && first.isElsewhereThan(again));
    }

    /** The instruments that judged one study, wherever they are printed again. */
    default List<Comparison> repeatedInstruments() {
        return Comparison.among(
                judgements().stream()
                        .filter(one -> !one.instruments().isEmpty())
                        .toList(),
                StudyJudgement::plainSubject,
                StudyJudgement::in,
                StudyJudgement::printedInstruments,
                StudyJudgement::isByInstrumentsOf,
                StudyJudgement::isElsewhereThan);
    }
}
