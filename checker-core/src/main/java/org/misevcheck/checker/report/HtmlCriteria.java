package org.misevcheck.checker.report;

import java.util.List;
import org.misevcheck.checker.assessment.AuditSetup;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.scoring.Alternative;
import org.misevcheck.checker.scoring.ScoringScheme;
import org.misevcheck.checker.scoring.Weights;

/** The page's explanations: how to read it, and what each criterion asks. */
final class HtmlCriteria {

    private final AuditSetup setup;

    HtmlCriteria(AuditSetup setup) {
        this.setup = setup;
    }

    /** How to read the page. */
    void legend(Markup page) {
        page.raw("<section id=\"legend\" aria-labelledby=\"of-legend\">\n<h2 id=\"of-legend\">How to read this"
                + " report</h2>\n<div class=\"pair\">\n<div><h3>Five verdicts</h3>\n<dl class=\"legend\">");
        for (VerdictMark mark : VerdictMark.values()) {
            page.raw("<dt><span class=\"verdict ")
                    .raw(mark.style())
                    .raw("\">")
                    .raw(mark.sign())
                    .raw(" ")
                    .raw(mark.words())
                    .raw("</span></dt><dd>")
                    .raw(mark.meaning())
                    .raw("</dd>");
        }
        page.raw("</dl>\n");
        if (setup.protocol() != null) {
            page.raw("<h3>Decisions</h3>\n<p>The protocol decides, not the scores. A study is excluded on what it"
                    + " states or on what the protocol says of silence; as long as an answer is missing it awaits"
                    + " classification. Under <i>what would change the decision</i> stand the smallest sets of"
                    + " statements found by trying; their values are examples of the form and not suggestions.</p>\n");
        }
        page.raw("</div>\n<div><h3>Two scores</h3>\n");
        scores(setup.scheme(), page);
        page.raw("<h3>Who asks, and how firmly</h3>\n");
        firmness(setup.catalogue(), page);
        page.raw("</div></div>\n</section>\n");
    }

    /** What obligations, classes and tags mean. */
    static void firmness(Catalogue catalogue, Markup page) {
        page.raw("<p>The obligation is the guideline's own word, with its edition."
                + " The class (required, conditional, recommended, encouraged) is this project's weight and"
                + " no guideline's.");
        if (catalogue.guidelines().stream().anyMatch(guideline -> guideline.id().startsWith("MISEV2023"))) {
            page.raw(" MISEV2023 recommends and does not mandate; <i>mandatory</i> and <i>encouraged</i> are words of"
                    + " MISEV2018.");
        }
        page.raw("</p>\n<p><span class=\"tag\">verified</span> criteria were seen in the guideline's text or in a"
                + " published audit by it, <span class=\"tag\">partly</span> verified ones in a restatement, and those"
                + " <span class=\"tag\">from-knowledge</span> are still to be checked against the text.</p>\n");
    }

    private static void scores(ScoringScheme scheme, Markup page) {
        page.raw("<p><b>Reporting</b> is the weighted share of assessed criteria that a study reports (met or not"
                + " met), <b>conformance</b> the share that it meets. A criterion with several subjects counts by"
                + " their mean. Both are about the report and not about the conduct of the study; <b>coverage</b> says"
                + " what share of the applicable criteria was assessed at all. Weights: ");
        weights(scheme.weights(), page);
        page.raw(" (").text(scheme.id()).raw(").");
        for (int i = 0; i < scheme.alternatives().size(); i++) {
            Alternative alternative = scheme.alternatives().get(i);
            page.raw(i == 0 ? " Other weightings: " : "; ")
                    .text(alternative.id())
                    .raw(" (");
            weights(alternative.weights(), page);
            page.raw(i == scheme.alternatives().size() - 1 ? ")." : ")");
        }
        page.raw("</p>\n");
    }

    private static void weights(Weights weights, Markup page) {
        page.raw("required ")
                .raw(Figures.amount(weights.required()))
                .raw(", conditional ")
                .raw(Figures.amount(weights.conditional()))
                .raw(", recommended ")
                .raw(Figures.amount(weights.recommended()))
                .raw(", encouraged ")
                .raw(Figures.amount(weights.encouraged()));
    }

    /** What each criterion asks, and how the studies came out on it. */
    void list(List<CriterionCounts> counts, Markup page) {
        page.raw("<section id=\"criteria\" aria-labelledby=\"of-criteria\">\n<h2 id=\"of-criteria\">Criteria</h2>\n"
                + "<p>Percentages are of the studies that a criterion concerns, as far as known.</p>\n");
        Catalogue catalogue = setup.catalogue();
        for (Guideline guideline : catalogue.guidelines()) {
            page.raw("<section>\n<h3>")
                    .text(guideline.id())
                    .raw(": ")
                    .text(guideline.title())
                    .raw("</h3>\n<p>");
            page.text(guideline.citation()).raw(". ");
            if (guideline.doi() != null) {
                page.doi(guideline.doi()).raw(". ");
            }
            page.text(guideline.note())
                    .raw("</p>\n<div class=\"box\" tabindex=\"0\" role=\"group\" aria-label=\"Criteria of ");
            page.text(guideline.id()).raw("\"><table class=\"shares criteria\"><caption>Criteria of ");
            page.text(guideline.id())
                    .raw("</caption><thead><tr><th scope=\"col\">Criterion</th><th scope=\"col\">What is asked</th>"
                            + "<th scope=\"col\">How firmly</th>")
                    .raw(HtmlOverview.countHeads())
                    .raw("</tr></thead>\n<tbody>");
            for (CriterionCounts count : counts) {
                if (catalogue.guidelineOf(count.criterion().criterionCode()).equals(guideline)) {
                    row(count, page);
                }
            }
            page.raw("</tbody></table></div>\n</section>\n");
        }
        page.raw("</section>\n");
    }

    private static void row(CriterionCounts count, Markup page) {
        Criterion criterion = count.criterion();
        page.raw("<tr id=\"")
                .raw(StudyAnchors.of(criterion.code()))
                .raw("\"><th scope=\"row\"><b>")
                .text(criterion.code())
                .raw("</b> <small>")
                .text(criterion.title())
                .raw("</small></th><td>");
        if (criterion.question() != null) {
            page.text(criterion.question()).raw(" ");
        }
        page.raw("<small>About ")
                .text(criterion.subject())
                .raw("; ")
                .text(criterion.locator())
                .raw(".</small></td><td><b>")
                .text(criterion.level().word())
                .raw("</b> <small>")
                .text(criterion.obligation())
                .raw("</small> <span class=\"tag\">")
                .text(criterion.verification().word())
                .raw("</span></td>");
        HtmlOverview.counts(count, page);
        page.raw("</tr>\n");
    }
}
