package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** A registration of the study's protocol. */
public record Registration(
        @Place String path,

        @Says(value = "Registry", example = "preclinicaltrials.eu", required = true)
        String registry,

        @Says(value = "Number in the registry", example = "PCTE0000123") @Nullable
        String number)
        implements Statements {}
