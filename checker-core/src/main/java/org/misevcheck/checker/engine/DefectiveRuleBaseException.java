package org.misevcheck.checker.engine;

/** The checker itself is broken: a rule threw, or a criterion gave no verdict or two. Never about the study. */
public final class DefectiveRuleBaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DefectiveRuleBaseException(String message) {
        super(message);
    }

    DefectiveRuleBaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
