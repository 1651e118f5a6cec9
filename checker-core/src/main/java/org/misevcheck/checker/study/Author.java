package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Form;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** An author as printed. */
public record Author(
        @Place String path,

        @Says(value = "Name as printed", example = "Khatri M", required = true)
        String name,

        @Says(value = "ORCID iD", example = "0000-0002-1825-0097")
        @Form(pattern = "[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]", means = "an ORCID iD, 0000-0000-0000-000X")
        @Nullable
        String orcid)
        implements Statements {}
