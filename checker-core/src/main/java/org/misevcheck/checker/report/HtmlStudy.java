package org.misevcheck.checker.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.misevcheck.checker.assessment.AuditSetup;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.eligibility.Change;
import org.misevcheck.checker.eligibility.EligibilityDecision;
import org.misevcheck.checker.eligibility.Ground;
import org.misevcheck.checker.eligibility.OutcomeDecision;
import org.misevcheck.checker.eligibility.StageDecision;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.manifest.Position;
import org.misevcheck.checker.scoring.Score;
import org.misevcheck.checker.statement.StatementMade;
import org.misevcheck.checker.study.EvidencePassage;
import org.misevcheck.checker.study.Study;
import org.misevcheck.checker.study.StudyIdentity;

/** The page's part on one study. */
final class HtmlStudy {

    private static final int SUBJECTS = 6;

    private final AuditSetup setup;
    private final HtmlEditions editions;
    private final Map<CriterionCode, String> links = new HashMap<>();
    private final Map<CriterionCode, String> asked = new HashMap<>();

    HtmlStudy(AuditSetup setup) {
        this.setup = setup;
        this.editions = new HtmlEditions(setup);
        for (Criterion criterion : setup.catalogue().criteria()) {
            links.put(
                    criterion.criterionCode(),
                    new Markup()
                            .link(StudyAnchors.of(criterion.code()), criterion.code())
                            .toString());
            asked.put(
                    criterion.criterionCode(),
                    new Markup()
                            .raw("<td><b>")
                            .text(criterion.level().word())
                            .raw("</b> <small>")
                            .text(criterion.obligation())
                            .raw("</small></td>")
                            .toString());
        }
    }

    void write(StudyAssessment assessment, String anchor, Markup page) {
        page.raw("<article class=\"study\" id=\"")
                .raw(anchor)
                .raw("\" aria-labelledby=\"of-")
                .raw(anchor)
                .raw("\">\n<h3 id=\"of-")
                .raw(anchor)
                .raw("\">")
                .text(assessment.study().id())
                .raw("</h3>\n");
        identity(assessment, page);
        scores(assessment, page);
        decisions(assessment, page);
        changes(assessment.changes(), page);
        gaps(assessment, page);
        HtmlManuscripts.write(assessment, page);
        editions.write(assessment, page);
        advice(assessment, page);
        others(assessment, page);
        page.raw("<p class=\"back\"><a href=\"#matrix\">Back to all studies</a></p>\n</article>\n");
    }

    private static void identity(StudyAssessment assessment, Markup page) {
        StudyIdentity study = assessment.study().study();
        if (study.title() != null) {
            page.raw("<p class=\"title\"><bdi>").text(study.title()).raw("</bdi></p>\n");
        }
        page.raw("<p class=\"source\">");
        if (study.journal() != null) {
            page.element("i", study.journal()).raw(study.year() == null ? ". " : " ");
        }
        if (study.year() != null) {
            page.raw(study.year()).raw(". ");
        }
        if (study.doi() != null) {
            page.doi(study.doi()).raw(". ");
        }
        page.raw("Manifest ").element("code", assessment.manifest().file()).raw("</p>\n");
    }

    private void scores(StudyAssessment assessment, Markup page) {
        Score overall = assessment.overall();
        page.raw("<dl class=\"scores\">");
        score(
                "Reporting",
                Figures.share(overall.reporting()),
                Figures.parts(overall.reporting(), setup.scheme()),
                page);
        score(
                "Conformance",
                Figures.share(overall.conformance()),
                Figures.parts(overall.conformance(), setup.scheme()),
                page);
        score("Coverage", Figures.share(overall.coverage()), Figures.coverage(overall), page);
        if (assessment.evMetric().isDefined()) {
            score("EV-METRIC", Figures.percent(assessment.evMetric()), Figures.parts(assessment.evMetric()), page);
        }
        page.raw("</dl>\n");
        page.raw(
                "<details><summary>Scores by guideline and by domain</summary>\n<div class=\"box\" tabindex=\"0\" role=\"group\""
                        + " aria-label=\"Scores by guideline and by domain\"><table>"
                        + "<caption>Scores by guideline and by domain; a range is what other weightings give</caption><thead>"
                        + "<tr><th scope=\"col\">Scope</th><th scope=\"col\" colspan=\"2\">Reporting</th>"
                        + "<th scope=\"col\" colspan=\"2\">Conformance</th><th scope=\"col\">Coverage</th>");
        for (VerdictMark mark : VerdictMark.values()) {
            page.raw("<th scope=\"col\" class=\"count\">").raw(mark.words()).raw("</th>");
        }
        page.raw("</tr></thead>\n<tbody>");
        for (Score score : assessment.scores()) {
            scoreRow(score, page);
        }
        page.raw("</tbody></table></div></details>\n");
    }

    private static void score(String name, String value, String parts, Markup page) {
        page.raw("<div><dt>")
                .raw(name)
                .raw("</dt><dd><b>")
                .text(value)
                .raw("</b> <span>= ")
                .text(parts)
                .raw("</span></dd></div>");
    }

    private static void scoreRow(Score score, Markup page) {
        page.raw("<tr><th scope=\"row\">")
                .text(score.scope())
                .raw("</th><td>")
                .text(Figures.share(score.reporting()))
                .raw("</td><td class=\"range\">")
                .text(Figures.interval(score.reporting()))
                .raw("</td><td>")
                .text(Figures.share(score.conformance()))
                .raw("</td><td class=\"range\">")
                .text(Figures.interval(score.conformance()))
                .raw("</td><td>")
                .text(Figures.share(score.coverage()));
        var counts = score.counts();
        for (int count : new int[] {
            counts.met(),
            counts.notMet(),
            counts.notReported(),
            counts.justified(),
            counts.notAssessed(),
            counts.notApplicable()
        }) {
            page.raw("</td><td>").raw(count);
        }
        page.raw("</td></tr>\n");
    }

    private void decisions(StudyAssessment assessment, Markup page) {
        if (assessment.decisions().isEmpty()) {
            return;
        }
        page.raw("<h4>Eligibility</h4>\n<ul class=\"stages\">");
        for (StageDecision stage : assessment.decisions()) {
            page.raw("<li><p>")
                    .element("b", stage.stage().title())
                    .raw(": ")
                    .raw(HtmlOverview.decisionPill(stage.decision().word()));
            boolean questions = stage.decision() instanceof EligibilityDecision.AwaitingClassification;
            if (stage.decision() instanceof EligibilityDecision.Excluded excluded) {
                page.raw(" Primary reason: ").text(excluded.primaryReason()).raw(".");
            } else if (questions) {
                page.raw(" To be looked up, or asked of the authors.");
            } else if (stage.outcomes().isEmpty()) {
                page.raw(" Every condition is satisfied.");
            }
            if (stage.earlier() > 0) {
                boolean isAll = stage.earlier() == stage.decision().grounds().size();
                page.raw(" ").raw(Figures.earlier(stage.earlier(), isAll, questions));
            }
            page.raw("</p>");
            grounds(stage.own(), questions, page);
            outcomes(stage, page);
            page.raw("</li>\n");
        }
        page.raw("</ul>\n");
    }

    private void outcomes(StageDecision stage, Markup page) {
        if (stage.outcomes().isEmpty()) {
            return;
        }
        if (stage.isSameForAll()) {
            page.raw("<p>The same for each outcome: ")
                    .text(stage.outcomes().stream()
                            .map(outcome -> outcome.outcome().title())
                            .collect(Collectors.joining(", ")))
                    .raw(".</p>");
            return;
        }
        page.raw("<p>By outcome:</p><ul class=\"stages\">");
        for (OutcomeDecision outcome : stage.outcomes()) {
            page.raw("<li><p>")
                    .element("b", outcome.outcome().title())
                    .raw(": ")
                    .raw(HtmlOverview.decisionPill(outcome.decision().word()))
                    .raw("</p>");
            grounds(stage.own(outcome), outcome.decision() instanceof EligibilityDecision.AwaitingClassification, page);
            page.raw("</li>");
        }
        page.raw("</ul>");
    }

    private void grounds(List<Ground> grounds, boolean questions, Markup page) {
        if (grounds.isEmpty()) {
            return;
        }
        page.raw("<ul>");
        for (Ground ground : grounds) {
            page.raw("<li>");
            Criterion criterion = setup.catalogue().criterion(ground.criterion().code());
            if (questions && criterion.question() != null) {
                page.text(criterion.question()).raw(" <small>(");
            } else {
                page.text(ground.criterion().reason()).raw(" <small>(");
            }
            List<CriterionCode> codes = ground.criterion().codes();
            for (int i = 0; i < codes.size(); i++) {
                page.raw(i == 0 ? "" : " or ").raw(links.get(codes.get(i)));
            }
            page.raw(", ")
                    .raw(VerdictMark.of(ground.findings().get(0).verdict()).words())
                    .raw(": ")
                    .text(Sentences.on(ground.findings(), setup.catalogue()))
                    .raw(" ");
            subjects(ground.findings(), page);
            page.raw(")</small></li>");
        }
        page.raw("</ul>");
    }

    private static void subjects(List<Finding> findings, Markup page) {
        for (int i = 0; i < Math.min(SUBJECTS, findings.size()); i++) {
            page.raw(i == 0 ? "" : ", ").place(findings.get(i).subject());
        }
        if (findings.size() > SUBJECTS) {
            page.raw(" and ").raw(findings.size() - SUBJECTS).raw(" more");
        }
    }

    private static void changes(List<Change> changes, Markup page) {
        if (changes.isEmpty()) {
            return;
        }
        page.raw("<h4>What would change the decision</h4>\n");
        for (Change change : changes) {
            int size = change.statements().size();
            page.raw("<p>Would be <b>")
                    .text(change.to())
                    .raw("</b> if the study stated ")
                    .raw(size == 1 ? "this:" : "these " + size + " things:")
                    .raw("</p>\n<ul class=\"checklist\">");
            for (StatementMade statement : change.statements()) {
                page.raw("<li>")
                        .place(statement.path())
                        .raw(" &#8211; for example ")
                        .element("code", statement.written())
                        .raw("</li>");
            }
            page.raw("</ul>\n");
        }
    }

    private void gaps(StudyAssessment assessment, Markup page) {
        List<Finding> gaps = Stream.of(Verdict.NOT_MET, Verdict.NOT_REPORTED, Verdict.JUSTIFIED)
                .flatMap(verdict -> assessment.findings().stream().filter(finding -> finding.verdict() == verdict))
                .toList();
        if (gaps.isEmpty()) {
            page.raw("<h4>Gaps</h4>\n<p>Nothing that was assessed is not met or not reported.</p>\n");
            return;
        }
        page.raw("<h4>Gaps</h4>\n<table class=\"gaps\"><caption>Not met, not reported, justified: ")
                .raw(Figures.counted(gaps.size(), "finding"))
                .raw("</caption>\n<thead><tr><th scope=\"col\">Criterion</th><th scope=\"col\">Verdict</th>"
                        + "<th scope=\"col\">Finding</th><th scope=\"col\">Asked for</th>"
                        + "<th scope=\"col\">Place in the manifest</th></tr></thead>\n<tbody>");
        for (Finding finding : gaps) {
            Criterion criterion = setup.catalogue().criterion(finding.criterion());
            page.raw("<tr><th scope=\"row\">")
                    .raw(links.get(finding.criterion()))
                    .raw(" ")
                    .element("small", criterion.title())
                    .raw("</th><td>")
                    .raw(verdictPill(finding.verdict()))
                    .raw("</td><td>")
                    .text(Sentences.on(finding, setup.catalogue()));
            passages(assessment.study(), finding, page);
            page.raw("</td>").raw(asked.get(finding.criterion())).raw("<td>");
            place(assessment, finding, page);
            page.raw("</td></tr>\n");
        }
        page.raw("</tbody></table>\n");
    }

    static String verdictPill(Verdict verdict) {
        VerdictMark mark = VerdictMark.of(verdict);
        return "<span class=\"verdict " + mark.style() + "\">" + mark.sign() + " " + mark.words() + "</span>";
    }

    private static void place(StudyAssessment assessment, Finding finding, Markup page) {
        Position position = assessment.positionOf(finding);
        page.place(finding.subject()).raw(" <small>");
        if (position.file() != null) {
            page.text(position.file()).raw(", ");
        }
        page.raw("line ").raw(position.line()).raw("</small>");
    }

    /** The passages nearest to what was judged. */
    private static void passages(Study study, Finding finding, Markup page) {
        String subject = finding.subject();
        List<EvidencePassage> near = NearPassages.on(finding, study);
        if (near.isEmpty()) {
            return;
        }
        page.raw("<ul class=\"passages\">");
        for (EvidencePassage passage : near) {
            page.raw("<li>");
            if (passage.quotation() != null) {
                page.raw("<q dir=\"auto\">").text(passage.quotation()).raw("</q> ");
            }
            page.raw("<small>");
            String document = NearPassages.document(passage, study);
            if (document != null) {
                page.text(document);
            }
            if (passage.page() != null) {
                page.raw(document == null ? "page " : ", page ").raw(passage.page());
            }
            if (!passage.statement().equals(subject)) {
                page.raw(document == null && passage.page() == null ? "on " : ", on ")
                        .place(passage.statement());
            }
            page.raw("</small></li>");
        }
        page.raw("</ul>");
    }

    private void advice(StudyAssessment assessment, Markup page) {
        List<Finding> advised = assessment.findings().stream()
                .filter(finding -> finding.advised()
                        && finding.verdict() != Verdict.NOT_MET
                        && finding.verdict() != Verdict.NOT_REPORTED
                        && finding.verdict() != Verdict.JUSTIFIED)
                .toList();
        if (advised.isEmpty()) {
            return;
        }
        page.raw("<h4>To be weighed besides</h4>\n<ul class=\"advice\">");
        for (Finding finding : advised) {
            page.raw("<li>")
                    .raw(links.get(finding.criterion()))
                    .raw(" ")
                    .raw(verdictPill(finding.verdict()))
                    .raw(" ")
                    .text(Sentences.on(finding, setup.catalogue()))
                    .raw(" ");
            place(assessment, finding, page);
            page.raw("</li>");
        }
        page.raw("</ul>\n");
    }

    private void others(StudyAssessment assessment, Markup page) {
        for (Verdict verdict : List.of(Verdict.NOT_ASSESSED, Verdict.MET, Verdict.NOT_APPLICABLE)) {
            Map<CriterionCode, Integer> subjects = new LinkedHashMap<>();
            int findings = 0;
            for (Finding finding : assessment.findings()) {
                if (finding.verdict() == verdict) {
                    subjects.merge(finding.criterion(), 1, Integer::sum);
                    findings++;
                }
            }
            if (subjects.isEmpty()) {
                continue;
            }
            page.raw("<details><summary>")
                    .raw(verdictPill(verdict))
                    .raw(" ")
                    .raw(Figures.counted(findings, "finding"))
                    .raw(" on ")
                    .raw(Figures.counted(subjects.size(), "criterion"))
                    .raw("</summary>\n<ul class=\"codes\">");
            subjects.forEach((code, count) -> page.raw("<li>")
                    .raw(links.get(code))
                    .raw(count == 1 ? "" : " &#215;" + count)
                    .raw("</li>"));
            page.raw("</ul></details>\n");
        }
    }
}
