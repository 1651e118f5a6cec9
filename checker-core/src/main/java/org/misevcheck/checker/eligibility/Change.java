package org.misevcheck.checker.eligibility;

import java.util.List;
import org.misevcheck.checker.statement.StatementMade;

/**
 * Statements that would change a decision if the study made them.
 *
 * @param to the decision they lead to, in a word
 * @param statements places and, for example, values; none of them can be left out
 */
public record Change(String to, List<StatementMade> statements) {

    /** Copies the statements. */
    public Change {
        statements = List.copyOf(statements);
    }
}
