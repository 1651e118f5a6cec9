package org.misevcheck.checker.report;

import java.util.List;
import org.misevcheck.checker.assessment.ManuscriptCheck;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.evidence.Agreement;
import org.misevcheck.checker.evidence.Evidence;
import org.misevcheck.checker.evidence.Passage;
import org.misevcheck.checker.evidence.Standing;
import org.misevcheck.checker.evidence.StatementCheck;

/** The part of a study's page that holds its manifest against its documents. */
final class HtmlManuscripts {

    /** Passages shown for a statement; findings.json has them all. */
    private static final int PASSAGES = 2;

    private HtmlManuscripts() {}

    static void write(StudyAssessment assessment, Markup page) {
        ManuscriptCheck check = assessment.manuscripts();
        if (check.read().isEmpty() && check.unreadable().isEmpty()) {
            return;
        }
        page.raw("<h4>Manifest and manuscript</h4>\n<p>").text(summary(check)).raw("</p>\n");
        if (!check.unreadable().isEmpty()) {
            page.raw("<ul>");
            check.unreadable()
                    .forEach(one -> page.raw("<li>").text(one.getMessage()).raw("</li>"));
            page.raw("</ul>\n");
        }
        table("Contradicted: the manuscript says otherwise", Agreement.CONTRADICTED, assessment, page);
        table("Seems reported: the manifest does not state it", Agreement.SEEMS_REPORTED, assessment, page);
        places("not found in the manuscript", check.crossCheck().that(Agreement.NOT_FOUND), page);
        places("supported by a passage", check.crossCheck().that(Agreement.SUPPORTED), page);
    }

    /** How many statements agree with the documents that were read, in a sentence. */
    static String summary(ManuscriptCheck check) {
        if (check.read().isEmpty()) {
            return "No document could be read.";
        }
        return "%s held against %s: %d supported, %d contradicted, %d not found, %d seem reported and are not stated; %d cannot be looked for by machine."
                .formatted(
                        "The manifest's statements",
                        String.join(", ", check.read()),
                        check.crossCheck().that(Agreement.SUPPORTED).size(),
                        check.crossCheck().that(Agreement.CONTRADICTED).size(),
                        check.crossCheck().that(Agreement.NOT_FOUND).size(),
                        check.crossCheck().that(Agreement.SEEMS_REPORTED).size(),
                        check.crossCheck().unchecked());
    }

    /** Where a passage stands: document, page, section. */
    static String place(Passage passage) {
        return passage.document()
                + (passage.page() > 0 ? ", page " + passage.page() : "")
                + (passage.headings().isEmpty() ? "" : ", " + String.join(", ", passage.headings()));
    }

    /** What a passage says, as a value. */
    static String value(Evidence evidence) {
        return (evidence.standing() == Standing.NOT_DONE ? "not " : "")
                + evidence.value()
                + (evidence.advisory() ? " (advisory)" : "");
    }

    private static void table(String caption, Agreement agreement, StudyAssessment assessment, Markup page) {
        List<StatementCheck> checks = assessment.manuscripts().crossCheck().that(agreement);
        if (checks.isEmpty()) {
            return;
        }
        page.raw("<table class=\"gaps\"><caption>")
                .raw(caption)
                .raw("</caption>\n<thead><tr><th scope=\"col\">Statement</th><th scope=\"col\">Manifest</th>"
                        + "<th scope=\"col\">Manuscript</th></tr></thead>\n<tbody>");
        for (StatementCheck check : checks) {
            page.raw("<tr><th scope=\"row\">").place(check.place()).raw("</th><td>");
            if (check.stated() == null) {
                page.raw("not stated");
            } else {
                page.text(check.stated())
                        .raw(" <small>line ")
                        .raw(assessment.manifest().positionOf(check.place()).line())
                        .raw("</small>");
            }
            page.raw("</td><td><ul class=\"passages\">");
            for (Evidence evidence : check.evidence()
                    .subList(0, Math.min(PASSAGES, check.evidence().size()))) {
                page.raw("<li><b>")
                        .text(value(evidence))
                        .raw("</b> <q dir=\"auto\">")
                        .text(evidence.passage().quotation())
                        .raw("</q> <small>")
                        .text(place(evidence.passage()))
                        .raw("</small></li>");
            }
            page.raw("</ul></td></tr>\n");
        }
        page.raw("</tbody></table>\n");
    }

    private static void places(String what, List<StatementCheck> checks, Markup page) {
        if (checks.isEmpty()) {
            return;
        }
        page.raw("<details><summary>")
                .raw(Figures.counted(checks.size(), "statement"))
                .raw(" ")
                .raw(what)
                .raw("</summary>\n<ul class=\"passages\">");
        for (StatementCheck check : checks) {
            page.raw("<li>").place(check.place()).raw(" ").text(check.stated() == null ? "" : check.stated());
            if (!check.evidence().isEmpty()) {
                Evidence first = check.evidence().get(0);
                page.raw(" <q dir=\"auto\">")
                        .text(first.passage().quotation())
                        .raw("</q> <small>")
                        .text(place(first.passage()))
                        .raw("</small>");
            }
            page.raw("</li>");
        }
        page.raw("</ul></details>\n");
    }
}
