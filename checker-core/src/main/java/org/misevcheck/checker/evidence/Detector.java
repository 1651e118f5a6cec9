package org.misevcheck.checker.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Says;

/** How one statement is recognised. Patterns are interval functions of Lucene's standard query syntax, over one sentence. */
public record Detector(
        @Says(
                value = "The statement's place in a manifest, without ids",
                example = "ev-preparations.storage.temperature-celsius",
                required = true)
        String statement,

        @Says(
                value =
                        "Sentences that make the statement; words are in lower case, concepts and quantities after an @",
                example = "fn:unordered(@ev @stored @temperature)",
                required = true)
        List<String> patterns,

        @Says(value = "A sentence in which one of these matches does not count", example = "@antibody")
        List<String> unless,

        @Says(value = "One of these has to match, too, within the scope", example = "@ev")
        List<String> context,

        @Says(
                value =
                        "Where the context has to be: sentence, paragraph, topic (the paragraph or a heading above it), section (with"
                                + " its headings) or document; else paragraph")
        @Nullable
        String scope,

        @Says(
                value =
                        "Section roles that count; else abstract, methods, results, results-and-discussion, legend, table, other")
        List<String> sections,

        @Says(
                value =
                        "The value: a quantity, a group of concepts or figure (a number without unit) after an @, found within the match; the same after an ="
                                + " for its words as printed; =printed, the words of the match; =sentence, the whole sentence;"
                                + " =name, the match with the name around it; =following, the name behind it; or fixed words",
                example = "@temperature",
                required = true)
        String value,

        @Says(
                value =
                        "Unit that a quantity is given in; or least or most, for the ends of a range; or as-printed, unit-alone"
                                + " or with-unit; or alone, where others of the subject's list are not meant; or days-by-two,"
                                + " days-by-three, half-weeks or third-weeks, for how often these come round in it",
                example = "hours")
        @Nullable
        String unit,

        @Says(value = "What the statement is about, a group of concepts found within the match", example = "@protein")
        @Nullable
        String subject,

        @Says(value = "Groups of concepts that take the quantity beside them for themselves", example = "@anaesthetic")
        List<String> notBeside,

        @Says(value = "Statements for one of which there has to be evidence in the same documents")
        List<String> requires,

        @Says(value = "Statements of which detectors before this one must not have found evidence")
        List<String> lacking,

        @Says(value = "Whether a negation or plan in its clause turns it into not done or planned; else true") @Nullable
        Boolean negatable,

        @Says(value = "Whether it errs so often that it contradicts nothing on its own") @Nullable
        Boolean advisory) {}
