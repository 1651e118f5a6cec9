package org.misevcheck.checker.evidence;

/** What a passage says of its content. Only {@link #DONE} supports a statement. */
public enum Standing {
    /** The study did it, or has it. */
    DONE,
    /** "was not performed", "without", "lacked". */
    NOT_DONE,
    /** "will be", "should be examined". */
    PLANNED,
    /** It is told of others' work, or of the matter at large. */
    OF_OTHERS
}
