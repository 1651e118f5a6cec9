package org.misevcheck.checker.manifest;

import java.util.List;
import java.util.stream.Collectors;

/** A file that cannot be taken as what it says it is; carries every problem found in it. */
public final class InvalidManifestException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient String file;
    private final transient List<Problem> problems;
    private final transient List<String> lines;

    InvalidManifestException(String file, List<Problem> problems, List<String> lines) {
        super(file + ": " + problems.size() + (problems.size() == 1 ? " problem" : " problems"));
        this.file = file;
        this.problems = List.copyOf(problems);
        this.lines = List.copyOf(lines);
    }

    /** The file, as it was named to the reader. */
    public String file() {
        return file;
    }

    /** Every problem, in the order of the file; never empty. */
    public List<Problem> problems() {
        return problems;
    }

    /** Every problem with its place, a code frame, and how to mend it; lines end in {@code \n}. */
    public String frames() {
        return problems.stream().map(this::frame).collect(Collectors.joining("\n"));
    }

    /** The lines around a problem, with a caret under it; lines end in {@code \n}. */
    public String frameOf(Problem problem) {
        return CodeFrame.of(lines, problem.position());
    }

    private String frame(Problem problem) {
        Position at = problem.position();
        return "%s:%d:%d: %s\n".formatted(file, at.line(), at.column(), problem.what())
                + frameOf(problem)
                + (problem.remedy().isEmpty() ? "" : "   " + problem.remedy() + "\n");
    }
}
