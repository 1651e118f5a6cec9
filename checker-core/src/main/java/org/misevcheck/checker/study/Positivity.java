package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** Qualitative expression of an antigen. */
public enum Positivity implements Term {
    /** Expressed, in the study's words. */
    POSITIVE("positivity/POSITIVE"),
    /** Not expressed, in the study's words. */
    NEGATIVE("positivity/NEGATIVE"),
    /** Weakly or partly expressed. */
    WEAK("positivity/WEAK");

    private final String lexiconKey;

    Positivity(String lexiconKey) {
        this.lexiconKey = lexiconKey;
    }

    @Override
    public String lexiconKey() {
        return lexiconKey;
    }
}
