package org.misevcheck.checker.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.misevcheck.checker.assessment.AuditSetup;
import org.misevcheck.checker.assessment.EditionDifference;
import org.misevcheck.checker.assessment.ReviewSummary;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.Criterion;

/** The page's tables of what two editions of a guideline make of the same items. */
final class HtmlEditions {

    private final List<EditionDifference.Pair> pairs;

    HtmlEditions(AuditSetup setup) {
        pairs = EditionDifference.pairs(setup.catalogue());
    }

    /** The items on which the editions differ for one study. */
    void write(StudyAssessment assessment, Markup page) {
        List<EditionDifference> differences = EditionDifference.of(pairs, assessment.findings());
        if (differences.isEmpty()) {
            return;
        }
        page.raw("<h4>Where the editions differ</h4>\n<table class=\"gaps\"><caption>")
                .raw(Figures.counted(differences.size(), "item"))
                .raw(" with another verdict by another edition</caption>\n<thead><tr><th scope=\"col\">Item</th>"
                        + "<th scope=\"col\">By the older edition</th><th scope=\"col\">By the newer edition</th>"
                        + "</tr></thead>\n<tbody>");
        for (EditionDifference difference : differences) {
            page.raw("<tr><th scope=\"row\">").text(difference.newer().title()).raw("</th>");
            side(difference.older(), difference.olderVerdict(), page);
            side(difference.newer(), difference.newerVerdict(), page);
            page.raw("</tr>\n");
        }
        page.raw("</tbody></table>\n");
    }

    private static void side(Criterion criterion, Verdict verdict, Markup page) {
        page.raw("<td>")
                .raw(HtmlStudy.verdictPill(verdict))
                .raw(" ")
                .link(StudyAnchors.of(criterion.code()), criterion.code())
                .raw(" ")
                .element("small", criterion.obligation())
                .raw("</td>");
    }

    /** In how many studies the editions differ, by item. */
    void write(ReviewSummary summary, Markup page) {
        if (pairs.isEmpty()) {
            return;
        }
        Map<Criterion, Integer> columns = new HashMap<>();
        List<Criterion> criteria = summary.setup().catalogue().criteria();
        for (int i = 0; i < criteria.size(); i++) {
            columns.put(criteria.get(i), i);
        }
        page.raw("<h3>Editions</h3>\n<p>")
                .raw(Figures.counted(pairs.size(), "item"))
                .raw(" stand in two editions. Those on which they differ for some study:</p>\n<table class=\"gaps\">"
                        + "<caption>Studies by item, with another verdict by another edition</caption>\n<thead><tr>"
                        + "<th scope=\"col\">Item</th><th scope=\"col\">Older edition</th><th scope=\"col\">Newer"
                        + " edition</th><th scope=\"col\">Studies</th></tr></thead>\n<tbody>");
        for (EditionDifference.Pair pair : pairs) {
            int older = columns.get(pair.older());
            int newer = columns.get(pair.newer());
            long differ = summary.lines().stream()
                    .filter(line ->
                            line.verdicts().get(older) != line.verdicts().get(newer))
                    .count();
            if (differ > 0) {
                page.raw("<tr><th scope=\"row\">").text(pair.newer().title()).raw("</th>");
                asked(pair.older(), page);
                asked(pair.newer(), page);
                page.raw("<td class=\"count\">").raw((int) differ).raw("</td></tr>\n");
            }
        }
        page.raw("</tbody></table>\n");
    }

    private static void asked(Criterion criterion, Markup page) {
        page.raw("<td>")
                .link(StudyAnchors.of(criterion.code()), criterion.code())
                .raw(" ")
                .element("small", criterion.obligation())
                .raw("</td>");
    }
}
