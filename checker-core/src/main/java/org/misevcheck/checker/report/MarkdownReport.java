package org.misevcheck.checker.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.misevcheck.checker.assessment.AuditSetup;
import org.misevcheck.checker.assessment.EditionDifference;
import org.misevcheck.checker.assessment.JudgementSummary;
import org.misevcheck.checker.assessment.ManuscriptCheck;
import org.misevcheck.checker.assessment.ReviewSummary;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.eligibility.Change;
import org.misevcheck.checker.eligibility.EligibilityDecision;
import org.misevcheck.checker.eligibility.Ground;
import org.misevcheck.checker.eligibility.OutcomeDecision;
import org.misevcheck.checker.eligibility.ReviewOutcome;
import org.misevcheck.checker.eligibility.Stage;
import org.misevcheck.checker.eligibility.StageDecision;
import org.misevcheck.checker.evidence.Agreement;
import org.misevcheck.checker.evidence.Evidence;
import org.misevcheck.checker.evidence.StatementCheck;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.Position;
import org.misevcheck.checker.scoring.Score;
import org.misevcheck.checker.statement.StatementMade;

/** For pull requests: an overview, then each study with its gaps. */
final class MarkdownReport implements ReportWriter {

    private final ReportFile file;
    private final ReportFile studies;
    private final AuditSetup setup;
    private final List<EditionDifference.Pair> editions;
    private final StringBuilder out = new StringBuilder();

    MarkdownReport(ReportFile file, AuditSetup setup) throws IOException {
        this.file = file;
        this.studies = file.draft();
        this.setup = setup;
        this.editions = EditionDifference.pairs(setup.catalogue());
    }

    @Override
    public void write(StudyAssessment assessment) throws IOException {
        out.append("\n### ").append(MarkdownText.of(assessment.study().id())).append("\n\n");
        String title = assessment.study().study().title();
        if (title != null) {
            out.append(MarkdownText.of(title)).append("\n\n");
        }
        out.append("Manifest ")
                .append(MarkdownText.code(assessment.manifest().file(), false))
                .append("\n\n");
        Score overall = assessment.overall();
        out.append("- Reporting **")
                .append(Figures.share(overall.reporting()))
                .append("** = ")
                .append(Figures.parts(overall.reporting(), setup.scheme()))
                .append("\n- Conformance **")
                .append(Figures.share(overall.conformance()))
                .append("** = ")
                .append(Figures.parts(overall.conformance(), setup.scheme()))
                .append("\n- Coverage **")
                .append(Figures.share(overall.coverage()))
                .append("** = ")
                .append(Figures.coverage(overall))
                .append('\n');
        if (assessment.evMetric().isDefined()) {
            out.append("- EV-METRIC **")
                    .append(Figures.percent(assessment.evMetric()))
                    .append("** = ")
                    .append(MarkdownText.of(Figures.parts(assessment.evMetric())))
                    .append('\n');
        }
        for (StageDecision stage : assessment.decisions()) {
            decision(stage);
        }
        for (Change change : assessment.changes()) {
            change(change);
        }
        gaps("Not met", Verdict.NOT_MET, assessment);
        gaps("Not reported", Verdict.NOT_REPORTED, assessment);
        gaps("Justified", Verdict.JUSTIFIED, assessment);
        manuscripts(assessment);
        editions(assessment);
        studies.write(out);
        out.setLength(0);
    }

    private void decision(StageDecision stage) {
        out.append("\n**")
                .append(MarkdownText.of(stage.stage().title()))
                .append(": ")
                .append(stage.decision().word())
                .append(".**");
        if (stage.decision() instanceof EligibilityDecision.Excluded excluded) {
            out.append(" Primary reason: ")
                    .append(MarkdownText.of(excluded.primaryReason()))
                    .append('.');
        } else if (stage.decision() instanceof EligibilityDecision.AwaitingClassification) {
            out.append(" To be looked up, or asked of the authors.");
        }
        boolean questions = stage.decision() instanceof EligibilityDecision.AwaitingClassification;
        List<Ground> own = stage.own();
        if (stage.earlier() > 0) {
            boolean isAll = stage.earlier() == stage.decision().grounds().size();
            out.append(' ').append(Figures.earlier(stage.earlier(), isAll, questions));
        }
        out.append(own.isEmpty() ? "\n" : "\n\n");
        for (Ground ground : own) {
            out.append("- ");
            ground(ground, questions);
            out.append('\n');
        }
        outcomes(stage);
    }

    private void outcomes(StageDecision stage) {
        if (stage.outcomes().isEmpty()) {
            return;
        }
        if (stage.isSameForAll()) {
            out.append("\nThe same for each outcome: ")
                    .append(MarkdownText.of(stage.outcomes().stream()
                            .map(outcome -> outcome.outcome().title())
                            .collect(Collectors.joining(", "))))
                    .append(".\n");
            return;
        }
        out.append("\nBy outcome:\n\n");
        for (OutcomeDecision outcome : stage.outcomes()) {
            out.append("- ")
                    .append(MarkdownText.of(outcome.outcome().title()))
                    .append(": **")
                    .append(outcome.decision().word())
                    .append("**\n");
            for (Ground ground : stage.own(outcome)) {
                out.append("  - ");
                ground(ground, outcome.decision() instanceof EligibilityDecision.AwaitingClassification);
                out.append('\n');
            }
        }
    }

    private void ground(Ground ground, boolean isQuestion) {
        Criterion criterion = setup.catalogue().criterion(ground.criterion().code());
        String question = criterion.question();
        out.append(MarkdownText.of(
                        isQuestion && question != null
                                ? question
                                : ground.criterion().reason()))
                .append(" (")
                .append(String.join(
                        " or ",
                        ground.criterion().codes().stream()
                                .map(CriterionCode::value)
                                .toList()))
                .append(": ")
                .append(MarkdownText.of(Sentences.on(ground.findings(), setup.catalogue())))
                .append(')');
    }

    private void change(Change change) {
        int size = change.statements().size();
        out.append("\nWould be **")
                .append(MarkdownText.of(change.to()))
                .append("** if the study stated ")
                .append(size == 1 ? "this" : "these " + size + " things")
                .append(":\n\n");
        for (StatementMade statement : change.statements()) {
            out.append("- [ ] ")
                    .append(MarkdownText.code(statement.path(), false))
                    .append(", for example ")
                    .append(MarkdownText.code(statement.written(), false))
                    .append('\n');
        }
    }

    private void manuscripts(StudyAssessment assessment) {
        ManuscriptCheck check = assessment.manuscripts();
        if (check.read().isEmpty() && check.unreadable().isEmpty()) {
            return;
        }
        out.append("\n#### Manifest and manuscript\n\n")
                .append(MarkdownText.of(HtmlManuscripts.summary(check)))
                .append('\n');
        if (!check.unreadable().isEmpty()) {
            out.append('\n');
            check.unreadable().forEach(one -> out.append("- ")
                    .append(MarkdownText.of(one.getMessage()))
                    .append('\n'));
        }
        checks("Contradicted", Agreement.CONTRADICTED, assessment);
        checks("Seems reported", Agreement.SEEMS_REPORTED, assessment);
    }

    private void checks(String heading, Agreement agreement, StudyAssessment assessment) {
        List<StatementCheck> checks = assessment.manuscripts().crossCheck().that(agreement);
        if (checks.isEmpty()) {
            return;
        }
        out.append("\n**").append(heading).append("**\n\n");
        for (StatementCheck check : checks) {
            out.append("- ").append(MarkdownText.code(check.place(), false));
            if (check.stated() != null) {
                out.append(" states ")
                        .append(MarkdownText.of(check.stated()))
                        .append(" (line ")
                        .append(assessment.manifest().positionOf(check.place()).line())
                        .append(')');
            }
            for (Evidence evidence : check.evidence().subList(0, 1)) {
                out.append(": ")
                        .append(MarkdownText.of(HtmlManuscripts.value(evidence)))
                        .append(", “")
                        .append(MarkdownText.of(evidence.passage().quotation()))
                        .append("” (")
                        .append(MarkdownText.of(HtmlManuscripts.place(evidence.passage())))
                        .append(')');
            }
            out.append('\n');
        }
    }

    private void editions(StudyAssessment assessment) {
        List<EditionDifference> differences = EditionDifference.of(editions, assessment.findings());
        if (differences.isEmpty()) {
            return;
        }
        out.append("\n#### Where the editions differ\n\n");
        for (EditionDifference difference : differences) {
            out.append("- ").append(MarkdownText.of(difference.newer().title())).append(": ");
            edition(difference.older(), difference.olderVerdict());
            out.append("; ");
            edition(difference.newer(), difference.newerVerdict());
            out.append('\n');
        }
    }

    private void edition(Criterion criterion, Verdict verdict) {
        out.append("**")
                .append(criterion.code())
                .append("** ")
                .append(verdict.word().replace('-', ' '))
                .append(" (")
                .append(MarkdownText.of(criterion.obligation()))
                .append(')');
    }

    private void gaps(String heading, Verdict verdict, StudyAssessment assessment) {
        boolean first = true;
        for (Finding finding : assessment.findings()) {
            if (finding.verdict() == verdict) {
                if (first) {
                    out.append("\n#### ").append(heading).append("\n\n");
                    first = false;
                }
                out.append("- **")
                        .append(finding.criterion().value())
                        .append("** ")
                        .append(MarkdownText.of(
                                setup.catalogue().criterion(finding.criterion()).title()))
                        .append(": ")
                        .append(MarkdownText.of(Sentences.on(finding, setup.catalogue())))
                        .append(" (")
                        .append(MarkdownText.code(finding.subject(), false))
                        .append(", ")
                        .append(line(assessment.positionOf(finding)))
                        .append(")\n");
            }
        }
    }

    /** The line of a place, with its file when that is another than the manifest. */
    private static String line(Position position) {
        return position.file() == null
                ? "line " + position.line()
                : "%s, line %d".formatted(MarkdownText.code(position.file(), false), position.line());
    }

    @Override
    public void write(InvalidManifestException exception) {
        // The summary keeps these; they stand before the studies.
    }

    @Override
    public Path finish(ReviewSummary summary) throws IOException {
        head(summary);
        decisions(summary);
        overview(summary);
        judgements(summary.judgements());
        invalid(summary.invalid());
        if (!summary.lines().isEmpty()) {
            out.append("\n## Studies\n");
        }
        file.write(out);
        file.append(studies);
        studies.close();
        return file.complete();
    }

    private void head(ReviewSummary summary) {
        out.append("# Conformance report");
        if (setup.protocol() != null) {
            out.append(": ").append(MarkdownText.of(setup.protocol().title()));
        }
        out.append("\n\n**")
                .append(Figures.counted(summary.lines().size(), "study"))
                .append("**");
        if (!summary.invalid().isEmpty()) {
            out.append(" and **")
                    .append(Figures.counted(summary.invalid().size(), "invalid manifest"))
                    .append("**");
        }
        out.append(", audited by ");
        List<Guideline> guidelines = setup.catalogue().guidelines();
        for (int i = 0; i < guidelines.size(); i++) {
            out.append(i == 0 ? "" : "; ")
                    .append(MarkdownText.of(guidelines.get(i).id()))
                    .append(" (")
                    .append(MarkdownText.of(guidelines.get(i).citation()))
                    .append(')');
        }
        out.append(".\n\nmisev-check ")
                .append(MarkdownText.of(setup.version()))
                .append(", rules ")
                .append(MarkdownText.code(setup.fingerprint(), false))
                .append(", weights ")
                .append(MarkdownText.code(setup.scheme().id(), false))
                .append(". Scores are about the report and not about the conduct of a study.\n");
    }

    private List<Stage> stages() {
        return setup.protocol() == null ? List.of() : setup.protocol().stages();
    }

    private void decisions(ReviewSummary summary) {
        if (stages().isEmpty()) {
            return;
        }
        out.append("\n## Decisions\n\n| Stage | Included | Awaiting classification | Excluded |\n")
                .append("| --- | --: | --: | --: |\n");
        for (Stage stage : stages()) {
            out.append("| ").append(MarkdownText.of(stage.title()));
            counts(summary.decisionsAt(stage.id()));
            for (ReviewOutcome outcome : stage.outcomes()) {
                out.append("| ").append(MarkdownText.of("%s: %s".formatted(stage.title(), outcome.title())));
                counts(summary.decisionsOn(outcome));
            }
        }
    }

    private void counts(Map<String, Integer> decisions) {
        decisions.values().forEach(count -> out.append(" | ").append(count));
        out.append(" |\n");
    }

    private void overview(ReviewSummary summary) {
        if (summary.lines().isEmpty()) {
            return;
        }
        out.append("\n## Overview\n\n| Study | Reporting | Conformance | Coverage |");
        stages().forEach(stage ->
                out.append(' ').append(MarkdownText.of(stage.title())).append(" |"));
        out.append(" Not met | Not reported |\n| --- | --: | --: | --: |")
                .append(" --- |".repeat(stages().size()))
                .append(" --: | --: |\n");
        for (ReviewSummary.Line line : summary.lines()) {
            Score overall = line.overall();
            out.append("| ")
                    .append(MarkdownText.of(line.id()))
                    .append(" | ")
                    .append(Figures.share(overall.reporting()))
                    .append(" | ")
                    .append(Figures.share(overall.conformance()))
                    .append(" | ")
                    .append(Figures.share(overall.coverage()));
            stages().forEach(stage -> out.append(" | ").append(line.decisions().get(stage.id())));
            out.append(" | ")
                    .append(overall.counts().notMet())
                    .append(" | ")
                    .append(overall.counts().notReported())
                    .append(" |\n");
        }
    }

    private void judgements(List<JudgementSummary.Table> tables) {
        if (tables.isEmpty()) {
            return;
        }
        out.append("\n## Reviewers' judgements\n");
        for (JudgementSummary.Table table : tables) {
            Set<String> words = HtmlJudgements.words(table);
            out.append('\n')
                    .append(MarkdownText.of(HtmlJudgements.title(table)))
                    .append("\n\n| Domain |");
            words.forEach(word -> out.append(' ').append(MarkdownText.of(word)).append(" |"));
            out.append(" differing | not judged |\n| --- |")
                    .append(" --: |".repeat(words.size() + 2))
                    .append('\n');
            for (JudgementSummary.DomainCounts domain : table.domains()) {
                out.append("| ").append(MarkdownText.of(domain.domain())).append(" |");
                words.forEach(word -> out.append(' ').append(domain.count(word)).append(" |"));
                out.append(" %d | %d |\n".formatted(domain.differing(), domain.notJudged()));
            }
            table.points().forEach(points -> out.append('\n')
                    .append(MarkdownText.of(HtmlJudgements.sentence(points)))
                    .append('\n'));
        }
    }

    private void invalid(List<InvalidManifestException> invalid) {
        if (invalid.isEmpty()) {
            return;
        }
        out.append("\n## Invalid manifests\n");
        for (InvalidManifestException exception : invalid) {
            out.append("\n### ")
                    .append(MarkdownText.code(exception.file(), false))
                    .append("\n\n")
                    .append(MarkdownText.block(exception.frames(), "text"));
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
