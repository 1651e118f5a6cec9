package org.misevcheck.checker.review.gate;

import org.misevcheck.checker.statement.Term;

/** What can be wrong with an inclusion list. A code is permanent. */
public enum FaultCode implements Term {
    /** Listed as included, and the evidence excludes it. */
    INCLUDED_AGAINST_EVIDENCE(Severity.ERROR, Pass.WAIVER_OR_BASELINE),
    /** Listed as included, and the evidence leaves questions open. */
    INCLUDED_WHILE_AWAITING(Severity.WARNING, Pass.WAIVER_OR_BASELINE),
    /** Listed as excluded, and the evidence includes it. */
    EXCLUDED_THOUGH_ELIGIBLE(Severity.ERROR, Pass.WAIVER_OR_BASELINE),
    /** Listed as excluded for a reason that the evidence leaves open. */
    EXCLUDED_WHILE_AWAITING(Severity.WARNING, Pass.WAIVER_OR_BASELINE),
    /** Listed as awaiting classification, and the evidence decides. */
    AWAITING_THOUGH_DECIDED(Severity.ERROR, Pass.WAIVER_OR_BASELINE),
    /** Listed as excluded for a reason that no ground of the evidence has. */
    REASON_CONTRADICTED(Severity.ERROR, Pass.WAIVER_OR_BASELINE),
    /** The listed reason is true and not the first in the protocol's order. */
    REASON_NOT_PRIMARY(Severity.NOTE, Pass.NONE),
    /** Listed as excluded for no reason. */
    REASON_MISSING(Severity.ERROR, Pass.WAIVER_OR_BASELINE),
    /** The protocol gives no such reason at that stage. */
    REASON_UNKNOWN(Severity.ERROR, Pass.WAIVER_OR_BASELINE),
    /** The decision is another than the recorded one, for the reason of before, or for none. */
    REASON_UNCHANGED(Severity.ERROR, Pass.NONE),
    /** The decision is another than the recorded one, for a new reason. */
    DECISION_CHANGED(Severity.NOTE, Pass.NONE),
    /** The recorded decision is on a study that is not listed at that stage any more. */
    DECISION_DROPPED(Severity.ERROR, Pass.NONE),
    /** The protocol has no such stage. */
    STAGE_UNKNOWN(Severity.ERROR, Pass.WAIVER_OR_BASELINE),
    /** Listed as excluded at one stage and not at a later one. */
    STAGES_CONTRADICT(Severity.ERROR, Pass.WAIVER_OR_BASELINE),
    /** The evidence includes a study that the list does not have. */
    MISSING_FROM_LIST(Severity.ERROR, Pass.WAIVER_OR_BASELINE),
    /** One study stands in two rows. */
    LISTED_TWICE(Severity.ERROR, Pass.WAIVER_OR_BASELINE),
    /** One study stands in the list as preprint and as article. */
    PREPRINT_AND_ARTICLE(Severity.ERROR, Pass.WAIVER_OR_BASELINE),
    /** Two manifests tell of one study. */
    TWO_MANIFESTS(Severity.ERROR, Pass.WAIVER_OR_BASELINE),
    /** List and manifest have different identifiers for one study. */
    IDENTIFIERS_DISAGREE(Severity.ERROR, Pass.WAIVER_OR_BASELINE),
    /** A row is a report of a study that is not listed. */
    REPORT_OF_UNKNOWN(Severity.ERROR, Pass.WAIVER_OR_BASELINE),
    /** A report of a study has another decision than the study. */
    REPORT_DISAGREES(Severity.ERROR, Pass.WAIVER_OR_BASELINE),
    /** Listed as included, and nothing stands for it. */
    WITHOUT_MANIFEST(Severity.ERROR, Pass.WAIVER_OR_BASELINE),
    /** Listed as excluded or awaiting, and without a manifest nobody can tell. */
    UNCHECKED(Severity.NOTE, Pass.NONE),
    /** The manifest cannot be read. */
    INVALID_MANIFEST(Severity.ERROR, Pass.NONE),
    /** Listed as included, and retracted. */
    RETRACTED(Severity.ERROR, Pass.WAIVER_OR_BASELINE),
    /** A notice on a study, other than the retraction of an included one. */
    RETRACTION_NOTED(Severity.NOTE, Pass.NONE),
    /** There is a list and no protocol to hold it against. */
    WITHOUT_PROTOCOL(Severity.ERROR, Pass.NONE),
    /** A waiver's last day is over. */
    WAIVER_EXPIRED(Severity.ERROR, Pass.NONE),
    /** A waiver lets nothing pass. */
    WAIVER_UNUSED(Severity.ERROR, Pass.NONE),
    /** The baseline knows a fault that is gone. */
    BASELINE_STALE(Severity.ERROR, Pass.NONE);

    private enum Pass {
        WAIVER_OR_BASELINE,
        NONE
    }

    private final Severity severity;
    private final Pass pass;

    FaultCode(Severity severity, Pass pass) {
        this.severity = severity;
        this.pass = pass;
    }

    @Override
    public String word() {
        return "GATE-" + name().replace('_', '-');
    }

    /** How much it weighs. */
    public Severity severity() {
        return severity;
    }

    /** Whether a waiver or a baseline may let it pass. */
    public boolean isWaivable() {
        return pass == Pass.WAIVER_OR_BASELINE;
    }

    /** Whether it stands for each of some criteria, so that it may pass for one of them and not for another. */
    boolean restsOnCriteria() {
        return this == INCLUDED_AGAINST_EVIDENCE || this == INCLUDED_WHILE_AWAITING;
    }
}
