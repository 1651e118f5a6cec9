package org.misevcheck.checker.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.misevcheck.checker.assessment.AuditSetup;
import org.misevcheck.checker.assessment.ReviewSummary;
import org.misevcheck.checker.eligibility.Protocol;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.scoring.VerdictCounts;

/** The page's matrix of studies by criteria. */
final class HtmlMatrix {

    private final ReviewSummary summary;

    HtmlMatrix(ReviewSummary summary) {
        this.summary = summary;
    }

    void write(Markup page, ReportFile file) throws IOException {
        page.raw("<section id=\"matrix\" aria-labelledby=\"of-matrix\">\n"
                + "<h2 id=\"of-matrix\">Studies and criteria</h2>\n<p>");
        for (VerdictMark mark : VerdictMark.values()) {
            page.raw("<span class=\"key\"><span class=\"verdict ")
                    .raw(mark.style())
                    .raw("\">")
                    .raw(mark.sign())
                    .raw("</span> ")
                    .raw(mark.words())
                    .raw("</span> ");
        }
        page.raw("</p>\n<p>Where a criterion concerns several subjects of a study, the cell shows the weightiest"
                + " verdict. Scores are over the criteria of guidelines. Each row leads to its study, each column to"
                + " its criterion.</p>\n"
                + "<div class=\"box matrix\" tabindex=\"0\" role=\"region\" aria-label=\"Studies and criteria,"
                + " a table that scrolls\">\n<table id=\"verdicts\"><caption>Verdicts by study and"
                + " criterion</caption>\n<thead>");
        head(page);
        page.raw("</thead>\n<tbody>\n");
        StudyAnchors anchors = new StudyAnchors();
        String[][] cells = cells(summary.setup().catalogue());
        for (ReviewSummary.Line line : summary.lines()) {
            row(line, anchors.next(line.id()), cells, page);
            page.moveTo(file);
        }
        page.raw("</tbody></table></div>\n</section>\n");
    }

    private void head(Markup page) {
        Catalogue catalogue = summary.setup().catalogue();
        String rows = "<th scope=\"col\" rowspan=\"2\" class=\"number\"><span>";
        page.raw("<tr><th scope=\"col\" rowspan=\"2\" class=\"name\">Study</th>");
        if (summary.setup().protocol() != null) {
            page.raw("<th scope=\"col\" rowspan=\"2\">Decision</th>");
        }
        for (String name : List.of("Reporting", "Conformance", "Coverage", "Not met", "Not reported")) {
            page.raw(rows).raw(name).raw("</span></th>");
        }
        List<Criterion> criteria = catalogue.criteria();
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < criteria.size(); ) {
            String guideline =
                    catalogue.guidelineOf(criteria.get(i).criterionCode()).id();
            int first = i;
            while (i < criteria.size()
                    && catalogue
                            .guidelineOf(criteria.get(i).criterionCode())
                            .id()
                            .equals(guideline)) {
                codes.add(criteria.get(i).code());
                i++;
            }
            page.raw("<th scope=\"colgroup\" class=\"group\" colspan=\"")
                    .raw(i - first)
                    .raw("\"><span>");
            page.text(guideline).raw("</span></th>");
        }
        page.raw("</tr>\n<tr>");
        for (String code : codes) {
            page.raw("<th scope=\"col\" class=\"code\">")
                    .link(StudyAnchors.of(code), withoutGuideline(code))
                    .raw("</th>");
        }
        page.raw("</tr>\n");
    }

    private static String withoutGuideline(String code) {
        return code.substring(code.indexOf('-') + 1);
    }

    /** The cell of each criterion for each verdict. */
    private static String[][] cells(Catalogue catalogue) {
        List<Criterion> criteria = catalogue.criteria();
        String[][] cells = new String[criteria.size()][Verdict.values().length];
        for (int i = 0; i < cells.length; i++) {
            for (VerdictMark mark : VerdictMark.values()) {
                cells[i][mark.verdict().ordinal()] = "<td class=\"%s\" title=\"%s: %s\">%s</td>"
                        .formatted(
                                mark.style(), withoutGuideline(criteria.get(i).code()), mark.words(), mark.sign());
            }
        }
        return cells;
    }

    private void row(ReviewSummary.Line line, String anchor, String[][] cells, Markup page) {
        AuditSetup setup = summary.setup();
        page.raw("<tr><th scope=\"row\">").link(anchor, line.id()).raw("</th>");
        Protocol protocol = setup.protocol();
        if (protocol != null) {
            String last = protocol.stages().get(protocol.stages().size() - 1).id();
            page.raw("<td class=\"decided\">")
                    .raw(HtmlOverview.decisionPill(line.decisions().get(last)))
                    .raw("</td>");
        }
        VerdictCounts counts = line.overall().counts();
        number(Figures.share(line.overall().reporting()), page);
        number(Figures.share(line.overall().conformance()), page);
        number(Figures.share(line.overall().coverage()), page);
        number(String.valueOf(counts.notMet()), page);
        number(String.valueOf(counts.notReported()), page);
        for (int i = 0; i < cells.length; i++) {
            page.raw(cells[i][line.verdicts().get(i).ordinal()]);
        }
        page.raw("</tr>\n");
    }

    private static void number(String number, Markup page) {
        page.raw("<td class=\"number\">").text(number).raw("</td>");
    }
}
