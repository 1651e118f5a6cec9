package org.misevcheck.checker.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.misevcheck.checker.eligibility.StageDecision;
import org.misevcheck.checker.evidence.Evidence;
import org.misevcheck.checker.evidence.StatementCheck;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.Position;
import org.misevcheck.checker.manifest.Problem;
import org.misevcheck.checker.manuscript.UnreadableManuscriptException;
import org.misevcheck.checker.scoring.EvMetric;
import org.misevcheck.checker.scoring.Score;
import org.misevcheck.checker.scoring.WeightedShare;
import org.misevcheck.checker.study.Outcome;
import org.misevcheck.checker.study.Study;

/** Everything, for programs: {@code findings.json}, format 1. */
final class JsonReport implements ReportWriter {

    private final ReportFile file;
    private final AuditSetup setup;
    private final JsonGenerator json;
    private final List<EditionDifference.Pair> editions;

    JsonReport(ReportFile file, AuditSetup setup) throws IOException {
        this.file = file;
        this.setup = setup;
        this.editions = EditionDifference.pairs(setup.catalogue());
        json = new JsonFactory().createGenerator(file.writer());
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter(" ", "\n"))
                .withArrayIndenter(new DefaultIndenter(" ", "\n"));
        json.setPrettyPrinter(printer);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeNumberField("format", 1);
        json.writeObjectFieldStart("checker");
        json.writeStringField("name", "misev-check");
        json.writeStringField("version", setup.version());
        json.writeStringField("rules", setup.fingerprint());
        json.writeEndObject();
        json.writeArrayFieldStart("chosen-by");
        for (String word : setup.chosenBy()) {
            json.writeString(word);
        }
        json.writeEndArray();
        guidelines();
        if (setup.protocol() == null) {
            json.writeNullField("protocol");
        } else {
            json.writeStringField("protocol", setup.protocol().id());
        }
        json.writeStringField("scoring-scheme", setup.scheme().id());
        json.writeArrayFieldStart("studies");
    }

    private void guidelines() throws IOException {
        json.writeArrayFieldStart("guidelines");
        for (Guideline guideline : setup.catalogue().guidelines()) {
            json.writeStartObject();
            json.writeStringField("id", guideline.id());
            json.writeStringField("kind", guideline.kind().word());
            json.writeStringField("title", guideline.title());
            json.writeStringField("citation", guideline.citation());
            json.writeArrayFieldStart("criteria");
            for (Criterion criterion : setup.catalogue().criteria()) {
                if (guideline.criteria().contains(criterion.code())) {
                    json.writeStartObject();
                    json.writeStringField("code", criterion.code());
                    json.writeStringField("title", criterion.title());
                    json.writeStringField("level", criterion.level().word());
                    json.writeStringField("obligation", criterion.obligation());
                    json.writeStringField(
                            "verification", criterion.verification().word());
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void write(StudyAssessment assessment) throws IOException {
        json.writeStartObject();
        json.writeStringField("study", assessment.study().id());
        json.writeStringField("manifest", assessment.manifest().file());
        json.writeBooleanField("valid", true);
        json.writeArrayFieldStart("scores");
        for (Score score : assessment.scores()) {
            score(score);
        }
        json.writeEndArray();
        if (assessment.evMetric().isDefined()) {
            evMetric(assessment.evMetric());
        }
        json.writeArrayFieldStart("decisions");
        for (StageDecision stage : assessment.decisions()) {
            decision(stage, assessment.study());
        }
        json.writeEndArray();
        if (!editions.isEmpty()) {
            editions(assessment);
        }
        if (!assessment.study().manuscripts().isEmpty()) {
            manuscripts(assessment);
        }
        json.writeArrayFieldStart("would-change");
        for (Change change : assessment.changes()) {
            json.writeStartObject();
            json.writeStringField("to", change.to());
            json.writeArrayFieldStart("statements");
            for (var statement : change.statements()) {
                json.writeStartObject();
                json.writeStringField("place", statement.path());
                json.writeStringField("for-example", statement.written());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Finding finding : assessment.findings()) {
            finding(finding, assessment);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void manuscripts(StudyAssessment assessment) throws IOException {
        ManuscriptCheck check = assessment.manuscripts();
        json.writeObjectFieldStart("manuscripts");
        json.writeArrayFieldStart("read");
        for (String document : check.read()) {
            json.writeString(document);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("absent");
        for (String document : check.absent()) {
            json.writeString(document);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unreadable");
        for (UnreadableManuscriptException unreadable : check.unreadable()) {
            json.writeStartObject();
            json.writeStringField("document", unreadable.document());
            json.writeStringField(
                    "cause", unreadable.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.writeStringField("message", unreadable.getMessage());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("not-looked-for", check.crossCheck().unchecked());
        json.writeArrayFieldStart("statements");
        for (StatementCheck statement : check.crossCheck().statements()) {
            statement(statement, assessment);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void statement(StatementCheck check, StudyAssessment assessment) throws IOException {
        json.writeStartObject();
        json.writeStringField("place", check.place());
        json.writeStringField("agreement", check.agreement().word());
        if (check.stated() != null) {
            json.writeStringField("stated", check.stated());
            json.writeNumberField(
                    "line", assessment.manifest().positionOf(check.place()).line());
        }
        json.writeArrayFieldStart("passages");
        for (Evidence evidence : check.evidence()) {
            json.writeStartObject();
            json.writeStringField("value", HtmlManuscripts.value(evidence));
            json.writeStringField("document", evidence.passage().document());
            if (evidence.passage().page() > 0) {
                json.writeNumberField("page", evidence.passage().page());
            }
            json.writeStringField(
                    "section",
                    evidence.passage().section().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.writeStringField("quotation", evidence.passage().quotation());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void judgements(JudgementSummary.Table table) throws IOException {
        json.writeStartObject();
        json.writeStringField("instrument", table.instrument());
        json.writeStringField("variant", table.variant());
        json.writeNumberField("studies", table.studies());
        json.writeArrayFieldStart("domains");
        for (JudgementSummary.DomainCounts domain : table.domains()) {
            json.writeStartObject();
            json.writeStringField("domain", domain.domain());
            json.writeObjectFieldStart("counts");
            for (Map.Entry<String, Integer> count : domain.counts().entrySet()) {
                json.writeNumberField(count.getKey(), count.getValue());
            }
            json.writeEndObject();
            json.writeNumberField("differing", domain.differing());
            json.writeNumberField("not-judged", domain.notJudged());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("points");
        for (JudgementSummary.Points points : table.points()) {
            json.writeStartObject();
            json.writeNumberField("denominator", points.denominator());
            json.writeStringField("direction", points.direction().word());
            json.writeNumberField("sets", points.sets());
            json.writeNumberField("incomplete", points.incomplete());
            if (points.sets() > 0) {
                json.writeNumberField("mean-fraction", rounded(points.meanFraction()));
                json.writeNumberField("median-fraction", rounded(points.medianFraction()));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void evMetric(EvMetric metric) throws IOException {
        json.writeObjectFieldStart("ev-metric");
        json.writeNumberField("lowest", rounded(metric.lowest()));
        json.writeNumberField("highest", rounded(metric.highest()));
        json.writeArrayFieldStart("experiments");
        for (EvMetric.Experiment experiment : metric.experiments()) {
            json.writeStartObject();
            json.writeStringField("subject", experiment.subject());
            json.writeNumberField("reported", experiment.reported());
            json.writeNumberField("not-reported", experiment.notReported());
            json.writeNumberField("not-assessed", experiment.notAssessed());
            json.writeNumberField("lowest", experiment.lowestPercent());
            json.writeNumberField("highest", experiment.highestPercent());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void editions(StudyAssessment assessment) throws IOException {
        json.writeArrayFieldStart("edition-differences");
        for (EditionDifference difference : EditionDifference.of(editions, assessment.findings())) {
            json.writeStartObject();
            json.writeStringField("item", difference.newer().item());
            edition("older", difference.older(), difference.olderVerdict());
            edition("newer", difference.newer(), difference.newerVerdict());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void edition(String name, Criterion criterion, Verdict verdict) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("code", criterion.code());
        json.writeStringField("verdict", verdict.word());
        json.writeEndObject();
    }

    private void score(Score score) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", score.kind().name().toLowerCase(java.util.Locale.ROOT));
        json.writeStringField("scope", score.scope());
        share("reporting", score.reporting());
        share("conformance", score.conformance());
        json.writeNumberField("coverage", rounded(score.coverage()));
        json.writeNumberField("applicable", score.applicable());
        json.writeNumberField("assessed", rounded(score.assessed()));
        json.writeObjectFieldStart("criteria");
        json.writeNumberField("met", score.counts().met());
        json.writeNumberField("not-met", score.counts().notMet());
        json.writeNumberField("not-reported", score.counts().notReported());
        json.writeNumberField("justified", score.counts().justified());
        json.writeNumberField("not-assessed", score.counts().notAssessed());
        json.writeNumberField("not-applicable", score.counts().notApplicable());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void share(String name, WeightedShare share) throws IOException {
        if (!share.isDefined()) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeNumberField("value", rounded(share.value()));
        json.writeNumberField("numerator", rounded(share.numerator()));
        json.writeNumberField("denominator", rounded(share.denominator()));
        json.writeNumberField("lowest", rounded(share.lowest()));
        json.writeNumberField("highest", rounded(share.highest()));
        json.writeEndObject();
    }

    private static double rounded(double value) {
        return Math.round(value * 1e6) / 1e6;
    }

    private void decision(StageDecision stage, Study study) throws IOException {
        json.writeStartObject();
        json.writeStringField("stage", stage.stage().id());
        decision(stage.decision());
        if (!stage.outcomes().isEmpty()) {
            json.writeArrayFieldStart("outcomes");
            for (OutcomeDecision outcome : stage.outcomes()) {
                json.writeStartObject();
                json.writeStringField("outcome", outcome.outcome().id());
                json.writeArrayFieldStart("stated");
                for (Outcome stated : outcome.outcome().in(study)) {
                    json.writeString(stated.path());
                }
                json.writeEndArray();
                decision(outcome.decision());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void decision(EligibilityDecision decision) throws IOException {
        json.writeStringField("decision", decision.word());
        if (decision instanceof EligibilityDecision.Excluded excluded) {
            json.writeStringField("primary-reason", excluded.primaryReason());
            grounds("grounds", excluded.grounds());
        } else if (decision instanceof EligibilityDecision.AwaitingClassification awaiting) {
            grounds("questions", awaiting.questions());
        }
    }

    private void grounds(String name, List<Ground> grounds) throws IOException {
        json.writeArrayFieldStart(name);
        for (Ground ground : grounds) {
            json.writeStartObject();
            json.writeStringField("criterion", ground.criterion().criterion());
            if (!ground.criterion().or().isEmpty()) {
                json.writeArrayFieldStart("or");
                for (String code : ground.criterion().or()) {
                    json.writeString(code);
                }
                json.writeEndArray();
            }
            json.writeStringField("reason", ground.criterion().reason());
            String question =
                    setup.catalogue().criterion(ground.criterion().code()).question();
            if (question != null) {
                json.writeStringField("question", question);
            }
            json.writeArrayFieldStart("subjects");
            for (Finding finding : ground.findings()) {
                json.writeString(finding.subject());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void finding(Finding finding, StudyAssessment assessment) throws IOException {
        Position position = assessment.positionOf(finding);
        json.writeStartObject();
        json.writeStringField("criterion", finding.criterion().value());
        json.writeStringField("verdict", finding.verdict().word());
        json.writeStringField("subject", finding.subject());
        json.writeStringField("message", Sentences.on(finding, setup.catalogue()));
        json.writeBooleanField("advised", finding.advised());
        if (position.file() != null) {
            json.writeStringField("file", position.file());
        }
        json.writeNumberField("line", position.line());
        json.writeNumberField("column", position.column());
        json.writeEndObject();
    }

    @Override
    public void write(InvalidManifestException exception) throws IOException {
        json.writeStartObject();
        json.writeNullField("study");
        json.writeStringField("manifest", exception.file());
        json.writeBooleanField("valid", false);
        json.writeArrayFieldStart("problems");
        for (Problem problem : exception.problems()) {
            json.writeStartObject();
            json.writeNumberField("line", problem.position().line());
            json.writeNumberField("column", problem.position().column());
            json.writeStringField("place", problem.path());
            json.writeStringField("what", problem.what());
            json.writeStringField("remedy", problem.remedy());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public Path finish(ReviewSummary summary) throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("judgements");
        for (JudgementSummary.Table table : summary.judgements()) {
            judgements(table);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
        return file.complete();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
