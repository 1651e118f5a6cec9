package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** The protocol of a study: question, key features of design, plan of analysis. */
public record StudyProtocol(
        @Place String path,

        @Says(value = "Whether it was prepared before the study", example = "true") @Nullable
        Boolean preparedBeforehand,

        @Says(value = "Whether it was registered; where, stands under registrations", example = "false") @Nullable
        Boolean registered)
        implements Statements {}
