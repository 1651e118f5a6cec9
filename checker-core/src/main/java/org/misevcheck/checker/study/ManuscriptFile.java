package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Form;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** A document that tells of a study; PRISMA calls it a report. */
public record ManuscriptFile(
        @Place String path,

        @Says(
                value = "Path inside the review repository, from its root",
                example = "manuscripts/khatri2018.pdf",
                required = true)
        @Form(
                pattern = "(?!/)(?![\\s\\S]*\\.\\.)[^\\\\:\\x00-\\x1f]+",
                means = "a relative path inside the repository, without '..'")
        String file,

        @Says(value = "What the document is", example = "main") @Nullable
        ManuscriptRole role)
        implements Statements {}
