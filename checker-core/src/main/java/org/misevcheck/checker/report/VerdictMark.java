package org.misevcheck.checker.report;

import org.misevcheck.checker.finding.Verdict;

/** How a verdict looks on the page: by a sign and by a colour, so that neither is needed for the other. */
enum VerdictMark {
    /** Plus, as reviewers know it from judgements of risk of bias. */
    MET(Verdict.MET, "+", "m", "met", "The study states what the criterion asks for, and the statement satisfies it."),
    /** A cross: the only verdict held against what was done. */
    NOT_MET(
            Verdict.NOT_MET,
            "&#215;",
            "x",
            "not met",
            "The study states what the criterion asks for, and the statement does not satisfy it."),
    /** A question mark: the question goes to the authors. */
    NOT_REPORTED(
            Verdict.NOT_REPORTED,
            "?",
            "q",
            "not reported",
            "The criterion applies, and the study says nothing that answers it: a gap in reporting, which says nothing"
                    + " about what was done."),
    /** An exclamation mark: the study speaks for itself. */
    JUSTIFIED(
            Verdict.JUSTIFIED,
            "!",
            "j",
            "justified",
            "The study does not do or report what the criterion asks for, and gives its reason, which the guideline"
                    + " allows. Counts as reported; for conformance neither for nor against."),
    /** An empty ring: nobody has looked. */
    NOT_ASSESSED(
            Verdict.NOT_ASSESSED,
            "&#9675;",
            "u",
            "not assessed",
            "The extraction did not look for this. Neither for nor against the study, and in no score."),
    /** A dash. */
    NOT_APPLICABLE(
            Verdict.NOT_APPLICABLE,
            "&#8211;",
            "n",
            "not applicable",
            "The criterion does not concern what was studied.");

    private final Verdict verdict;
    private final String sign;
    private final String style;
    private final String words;
    private final String meaning;

    VerdictMark(Verdict verdict, String sign, String style, String words, String meaning) {
        this.verdict = verdict;
        this.sign = sign;
        this.style = style;
        this.words = words;
        this.meaning = meaning;
    }

    static VerdictMark of(Verdict verdict) {
        return switch (verdict) {
            case MET -> MET;
            case NOT_MET -> NOT_MET;
            case NOT_REPORTED -> NOT_REPORTED;
            case JUSTIFIED -> JUSTIFIED;
            case NOT_ASSESSED -> NOT_ASSESSED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }

    Verdict verdict() {
        return verdict;
    }

    /** The sign, as markup. */
    String sign() {
        return sign;
    }

    /** The class of the style sheet. */
    String style() {
        return style;
    }

    String words() {
        return words;
    }

    String meaning() {
        return meaning;
    }
}
