package org.misevcheck.checker.evidence;

import java.util.List;
import org.misevcheck.checker.statement.Says;

/** Concepts of one kind, such as all techniques. */
public record ConceptGroup(
        @Says(value = "Its name in patterns, after an @: any of its concepts", example = "technique", required = true)
        String id,

        @Says(value = "The concepts", required = true) List<Concept> concepts) {}
