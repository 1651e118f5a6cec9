package org.misevcheck.checker.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.misevcheck.checker.assessment.AuditSetup;
import org.misevcheck.checker.assessment.ReviewSummary;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.eligibility.Protocol;
import org.misevcheck.checker.eligibility.Question;
import org.misevcheck.checker.eligibility.ReviewRegistration;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.Problem;

/**
 * For people: one self-contained page with an overview and a part for each study.
 *
 * <p>The page asks the network for nothing, works without scripts, and is well-formed XML besides, so that a test can
 * take it apart.
 */
final class HtmlReport implements ReportWriter {

    /** From so many studies on, browsers need not lay out what nobody looks at. */
    private static final int MANY = 400;

    private static final HtmlPage PAGE = new HtmlPage(List.of("page.css", "report.css"), "report.js");

    private final ReportFile file;
    private final ReportFile studies;
    private final AuditSetup setup;
    private final HtmlStudy study;
    private final StudyAnchors anchors = new StudyAnchors();
    private final Markup markup = new Markup();

    HtmlReport(ReportFile file, AuditSetup setup) throws IOException {
        this.file = file;
        this.studies = file.draft();
        this.setup = setup;
        this.study = new HtmlStudy(setup);
    }

    @Override
    public void write(StudyAssessment assessment) throws IOException {
        study.write(assessment, anchors.next(assessment.study().id()), markup);
        markup.moveTo(studies);
    }

    @Override
    public void write(InvalidManifestException exception) {
        // The summary keeps these; they stand before the studies.
    }

    @Override
    public Path finish(ReviewSummary summary) throws IOException {
        List<CriterionCounts> counts = CriterionCounts.of(summary);
        HtmlCriteria criteria = new HtmlCriteria(setup);
        head(summary);
        new HtmlOverview(summary).write(counts, markup);
        criteria.legend(markup);
        if (!summary.lines().isEmpty()) {
            new HtmlMatrix(summary).write(markup, file);
        }
        invalid(summary.invalid());
        if (!summary.lines().isEmpty()) {
            markup.raw("<section id=\"studies\" aria-labelledby=\"of-studies\">\n<h2 id=\"of-studies\">Studies</h2>\n");
            markup.moveTo(file);
            file.append(studies);
            studies.close();
            markup.raw("</section>\n");
        }
        criteria.list(counts, markup);
        markup.raw("</main>\n<footer><p>Written by misev-check ")
                .text(setup.version())
                .raw(". The report judges what manifests state; whether they state what the studies say is for their"
                        + " extractors to confirm.</p></footer>\n");
        PAGE.end(markup);
        markup.moveTo(file);
        return file.complete();
    }

    private void head(ReviewSummary summary) {
        Protocol protocol = setup.protocol();
        PAGE.begin("Conformance report" + (protocol == null ? "" : ": " + protocol.title()), markup);
        markup.raw("<body")
                .raw(summary.lines().size() > MANY ? " class=\"many\"" : "")
                .raw(
                        ">\n<a class=\"skip\" href=\"#main\">Skip to the overview</a>\n<header>\n<h1>Conformance report</h1>\n");
        if (protocol != null) {
            markup.raw("<p class=\"protocol\">").text(protocol.title()).raw("</p>\n");
        }
        markup.raw("<dl>");
        if (protocol == null) {
            entry("Protocol", "none: studies are scored and not decided on");
        } else {
            entry(
                    "Protocol",
                    protocol.citation() == null ? protocol.id() : protocol.id() + " (" + protocol.citation() + ")");
            ReviewRegistration registration = protocol.registration();
            if (registration != null) {
                entry("Registered", registration.registry() + " " + registration.number());
            }
            Question question = protocol.question();
            if (question != null) {
                entry("Population", question.population());
                entry("Intervention", question.intervention());
                entry("Comparator", question.comparator());
                entry("Outcomes", String.join(", ", question.outcomes()));
            }
        }
        for (Guideline guideline : setup.catalogue().guidelines()) {
            entry(guideline.id(), guideline.citation());
        }
        entry("Weights", setup.scheme().title() + " (" + setup.scheme().id() + ")");
        entry("Checker", "misev-check " + setup.version());
        entry("Rules", setup.fingerprint());
        markup.raw("</dl>\n");
        if (protocol != null && protocol.note() != null) {
            markup.raw("<p class=\"note\">").text(protocol.note()).raw("</p>\n");
        }
        markup.raw("</header>\n<nav aria-label=\"Parts of the report\"><ul><li><a href=\"#overview\">Overview</a></li>"
                + "<li><a href=\"#legend\">How to read</a></li>");
        if (!summary.lines().isEmpty()) {
            markup.raw("<li><a href=\"#matrix\">Studies and criteria</a></li>");
        }
        if (!summary.invalid().isEmpty()) {
            markup.raw("<li><a href=\"#invalid\">Invalid manifests</a></li>");
        }
        if (!summary.lines().isEmpty()) {
            markup.raw("<li><a href=\"#studies\">Studies</a></li>");
        }
        markup.raw("<li><a href=\"#criteria\">Criteria</a></li></ul></nav>\n<main id=\"main\" tabindex=\"-1\">\n");
    }

    private void entry(String term, String description) {
        markup.raw("<div>").element("dt", term).element("dd", description).raw("</div>");
    }

    private void invalid(List<InvalidManifestException> invalid) {
        if (invalid.isEmpty()) {
            return;
        }
        markup.raw("<section id=\"invalid\" aria-labelledby=\"of-invalid\">\n<h2 id=\"of-invalid\">Invalid"
                + " manifests</h2>\n<p>These could not be read, and no verdict is given on their studies.</p>\n");
        for (InvalidManifestException exception : invalid) {
            markup.raw("<h3>").text(exception.file()).raw("</h3>\n<ul class=\"problems\">");
            exception.problems().forEach(problem -> problem(exception, problem));
            markup.raw("</ul>\n");
        }
        markup.raw("</section>\n");
    }

    private void problem(InvalidManifestException exception, Problem problem) {
        int line = problem.position().line();
        markup.raw("<li><p>Line ").raw(line).raw(": ").text(problem.what()).raw("</p>\n");
        String frame = exception.frameOf(problem);
        if (!frame.isEmpty()) {
            markup.raw("<pre tabindex=\"0\" role=\"group\" aria-label=\"Around line ")
                    .raw(line)
                    .raw("\">")
                    .text(frame)
                    .raw("</pre>\n");
        }
        if (!problem.remedy().isEmpty()) {
            markup.raw("<p>").text(problem.remedy()).raw("</p>");
        }
        markup.raw("</li>\n");
    }

    @Override
    public void close() throws IOException {
        try {
            studies.close();
        } finally {
            file.close();
        }
    }
}
