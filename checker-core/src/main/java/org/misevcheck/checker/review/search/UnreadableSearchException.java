package org.misevcheck.checker.review.search;

/** A file of search results cannot be read at all; says which, where, why, and what to do. */
public final class UnreadableSearchException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ImportProblem problem;

    /** Says where the trouble is, what it is, and how to mend it. */
    public UnreadableSearchException(String file, int line, String what, String remedy) {
        this(new ImportProblem(file, line, 0, true, what, remedy));
    }

    private UnreadableSearchException(ImportProblem problem) {
        super(problem.message());
        this.problem = problem;
    }

    ImportProblem problem() {
        return problem;
    }
}
