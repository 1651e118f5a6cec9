package org.misevcheck.checker.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Says;

/** Concepts of one kind, such as all techniques. */
public record ConceptGroup(
        @Says(value = "Its name in patterns, after an @: any of its concepts", example = "technique", required = true)
        String id,

        @Says("Whether a plus or minus right behind a name is told apart: then @name+ and @name- are groups, too")
        @Nullable
        Boolean signed,

        @Says(value = "The concepts", required = true) List<Concept> concepts) {}
