package org.misevcheck.checker.engine;

import java.util.List;

/** Rules that somebody brought do not compile. */
public final class InvalidRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> complaints;

    /**
     * What is wrong.
     *
     * @param complaints one line each, with file and line number
     */
    public InvalidRulesException(List<String> complaints) {
        super(String.join("\n", complaints));
        this.complaints = List.copyOf(complaints);
    }

    /** What is wrong, one line each. */
    public List<String> complaints() {
        return complaints;
    }
}
