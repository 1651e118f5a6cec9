package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** A source of funding. */
public record Funding(
        @Place String path,

        @Says(value = "Funder", example = "National Natural Science Foundation of China", required = true)
        String funder,

        @Says(value = "Grant number", example = "81974347") @Nullable
        String grant)
        implements Statements {}
