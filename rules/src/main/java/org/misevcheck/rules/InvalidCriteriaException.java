package org.misevcheck.rules;

import java.util.List;

/** Criteria that somebody brought cannot be used; carries everything that is wrong with them. */
public final class InvalidCriteriaException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> complaints;

    InvalidCriteriaException(List<String> complaints) {
        super(String.join("\n", complaints));
        this.complaints = List.copyOf(complaints);
    }

    /** What is wrong, each with its file and line; one that shows lines of the file has several lines. */
    public List<String> complaints() {
        return complaints;
    }
}
