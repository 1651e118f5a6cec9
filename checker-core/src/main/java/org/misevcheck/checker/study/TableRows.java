package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** What a row of a table states: the lists of a synthesis that a file can hold. */
public enum TableRows implements Term {
    /** Included studies. */
    STUDIES,
    /** Totals. */
    COUNTS,
    /** Parts of totals. */
    PARTS,
    /** Pooled results. */
    POOLED,
    /** Tests of small-study effects. */
    SMALL_STUDY_TESTS,
    /** Judgements of included studies. */
    JUDGEMENTS,
    /** Labels of sets. */
    LABELS,
    /** Values that lie in a stated range. */
    VALUES,
    /** Facts that are stated in more than one place. */
    REPEATED
}
