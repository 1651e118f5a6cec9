package org.misevcheck.checker.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.misevcheck.checker.assessment.AuditSetup;
import org.misevcheck.checker.assessment.ReviewSummary;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.eligibility.Protocol;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.Problem;

/**
 * For people: one self-contained page with an overview and a part for each study.
 *
 * <p>The page asks the network for nothing, works without scripts, and is well-formed XML besides, so that a test can
 * take it apart. Its policy admits the one style sheet and the one script that are in it, by their hashes.
 */
final class HtmlReport implements ReportWriter {

    /** From so many studies on, browsers need not lay out what nobody looks at. */
    private static final int MANY = 400;

    private static final String STYLE = resource("report.css");
    private static final String SCRIPT = resource("report.js");

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

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the checker was built without " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
                        + " extractors to confirm.</p></footer>\n<script>")
                .raw(SCRIPT)
                .raw("</script>\n</body>\n</html>\n");
        markup.moveTo(file);
        return file.complete();
    }

    private void head(ReviewSummary summary) {
        Protocol protocol = setup.protocol();
        markup.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;;"
                        + " style-src &#39;sha256-")
                .raw(hash(STYLE))
                .raw("&#39;; script-src &#39;sha256-")
                .raw(hash(SCRIPT))
                .raw("&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;\"/>\n"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                        + "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
                        + "<meta name=\"referrer\" content=\"no-referrer\"/>\n<title>Conformance report")
                .raw(protocol == null ? "" : ": ")
                .text(protocol == null ? "" : protocol.title())
                .raw("</title>\n<style>")
                .raw(STYLE)
                .raw("</style>\n</head>\n<body")
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

    private static String hash(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
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
