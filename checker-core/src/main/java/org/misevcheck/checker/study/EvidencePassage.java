package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** The words in a manuscript that a statement rests on. */
public record EvidencePassage(
        @Place String path,
        String statement,

        @Says(
                value = "Document, as listed under manuscripts; may be left out when there is one",
                example = "manuscripts/khatri2018.pdf")
        @Nullable
        String document,

        @Says(value = "Page of the document, counted from 1", example = "3") @Between(min = 1, max = 100000) @Nullable
        Integer page,

        @Says(value = "Short quotation", example = "CM was ultracentrifuged at 25,000 rpm for 70 min") @Nullable
        String quotation)
        implements Statements {}
