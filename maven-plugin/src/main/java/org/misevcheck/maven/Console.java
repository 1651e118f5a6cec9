package org.misevcheck.maven;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.assessment.DoubleExtraction;
import org.misevcheck.checker.assessment.GateAssessment;
import org.misevcheck.checker.assessment.ManuscriptAssessment;
import org.misevcheck.checker.assessment.ReviewSummary;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.eligibility.EligibilityDecision;
import org.misevcheck.checker.eligibility.OutcomeDecision;
import org.misevcheck.checker.eligibility.Protocol;
import org.misevcheck.checker.eligibility.Stage;
import org.misevcheck.checker.eligibility.StageDecision;
import org.misevcheck.checker.evidence.Agreement;
import org.misevcheck.checker.evidence.CrossCheck;
import org.misevcheck.checker.evidence.Passage;
import org.misevcheck.checker.evidence.StatementCheck;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.guideline.GuidelineKind;
import org.misevcheck.checker.manifest.CodeFrame;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.Position;
import org.misevcheck.checker.manifest.Problem;
import org.misevcheck.checker.manifest.Reading;
import org.misevcheck.checker.report.GateText;
import org.misevcheck.checker.report.Sentences;
import org.misevcheck.checker.review.consensus.Accord;
import org.misevcheck.checker.review.consensus.Comparison;
import org.misevcheck.checker.review.flow.Flow;
import org.misevcheck.checker.review.flow.FlowClaim;
import org.misevcheck.checker.review.flow.FlowColumn;
import org.misevcheck.checker.review.gate.Fault;
import org.misevcheck.checker.review.gate.GateReport;
import org.misevcheck.checker.review.gate.JudgedFault;
import org.misevcheck.checker.review.gate.KnownFault;
import org.misevcheck.checker.review.gate.Standing;
import org.misevcheck.checker.review.screening.ScreenerAgreement;
import org.misevcheck.checker.review.screening.Screening;
import org.misevcheck.checker.review.search.Deduplication;
import org.misevcheck.checker.review.search.ImportedSource;
import org.misevcheck.checker.review.search.PairVerdict;
import org.misevcheck.checker.review.search.Search;
import org.misevcheck.checker.scoring.Score;
import org.misevcheck.checker.statement.StatementMade;
import org.misevcheck.checker.study.Study;
import org.misevcheck.checker.submission.Remark;

/** The words of the console. */
final class Console {

    private static final int GAPS = 5;

    private Console() {}

    /** What studies are audited against, in a line or two. */
    static List<String> setup(ReviewSummary summary) {
        Catalogue catalogue = summary.setup().catalogue();
        List<String> lines = new ArrayList<>();
        List<String> guidelines = catalogue.guidelines().stream()
                .filter(guideline -> guideline.kind() != GuidelineKind.PROTOCOL)
                .map(Console::withCount)
                .toList();
        lines.add("misev-check %s, rules %s"
                .formatted(summary.setup().version(), summary.setup().fingerprint()));
        lines.add("Criteria by %s: %s"
                .formatted(visible(String.join(", ", summary.setup().chosenBy())), String.join(", ", guidelines)));
        Protocol protocol = summary.setup().protocol();
        lines.add(
                protocol == null
                        ? "Protocol: none, so studies are scored and no eligibility is decided"
                        : "Protocol: %s (%d criteria), %s"
                                .formatted(protocol.id(), protocol.criteria().size(), visible(protocol.title())));
        return lines;
    }

    private static String withCount(Guideline guideline) {
        return "%s (%d)".formatted(guideline.id(), guideline.criteria().size());
    }

    /** A study in a line. */
    static String line(StudyAssessment assessment) {
        return "%s: %s%s"
                .formatted(
                        visible(assessment.study().id()),
                        scores(assessment.overall()),
                        assessment
                                .lastDecision()
                                .map(stage -> "; " + decision(stage.decision()) + visible(outcomes(stage)))
                                .orElse(""));
    }

    private static String scores(Score score) {
        if (!score.reporting().isDefined()) {
            return score.applicable() == 0 ? "no score, no criterion applies" : "no score, nothing assessed";
        }
        var counts = score.counts();
        return "reporting %s, conformance %s, coverage %s; %d met, %d not met, %d not reported%s, %d not assessed"
                .formatted(
                        decimal(score.reporting().value()),
                        decimal(score.conformance().value()),
                        decimal(score.coverage()),
                        counts.met(),
                        counts.notMet(),
                        counts.notReported(),
                        counts.justified() == 0 ? "" : ", %d justified".formatted(counts.justified()),
                        counts.notAssessed());
    }

    private static String decision(EligibilityDecision decision) {
        if (decision instanceof EligibilityDecision.Excluded excluded) {
            return "excluded (%s)".formatted(excluded.primaryReason());
        }
        if (decision instanceof EligibilityDecision.AwaitingClassification awaiting) {
            return "awaiting classification (%d %s)"
                    .formatted(
                            awaiting.questions().size(), awaiting.questions().size() == 1 ? "question" : "questions");
        }
        return decision.word();
    }

    /** Which outcomes the decision is for, and the others by theirs, where they are not all decided alike. */
    private static String outcomes(StageDecision stage) {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        ids.put(stage.decision().word(), new ArrayList<>());
        for (OutcomeDecision outcome : stage.outcomes()) {
            ids.computeIfAbsent(outcome.decision().word(), word -> new ArrayList<>())
                    .add(outcome.outcome().id());
        }
        if (ids.size() == 1) {
            return "";
        }
        List<String> words = new ArrayList<>();
        ids.forEach((word, of) -> words.add("%s for %s".formatted(words.isEmpty() ? "" : word, String.join(", ", of))));
        return String.join("; ", words);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** The review in a few lines: decisions by stage, and what is missing most often. */
    static List<String> review(ReviewSummary summary) {
        List<String> lines = new ArrayList<>();
        lines.add("%d %s audited%s"
                .formatted(
                        summary.lines().size(),
                        summary.lines().size() == 1 ? "study" : "studies",
                        summary.invalid().isEmpty()
                                ? ""
                                : ", %d manifests invalid"
                                        .formatted(summary.invalid().size())));
        Protocol protocol = summary.setup().protocol();
        if (protocol != null) {
            for (Stage stage : protocol.stages()) {
                lines.add(decided(stage.title(), summary.decisionsAt(stage.id())));
                stage.outcomes()
                        .forEach(outcome -> lines.add(decided("  " + outcome.title(), summary.decisionsOn(outcome))));
            }
        }
        lines.addAll(frequentGaps(summary));
        return lines;
    }

    private static String decided(String what, Map<String, Integer> counts) {
        List<String> words = new ArrayList<>();
        counts.forEach((word, count) -> words.add("%d %s".formatted(count, word)));
        return visible("%s: %s".formatted(what, String.join(", ", words)));
    }

    private static List<String> frequentGaps(ReviewSummary summary) {
        Map<Criterion, Integer> gaps = new LinkedHashMap<>();
        List<Criterion> criteria = summary.setup().catalogue().criteria();
        for (int i = 0; i < criteria.size(); i++) {
            int column = i;
            int count = (int) summary.lines().stream()
                    .map(line -> line.verdicts().get(column))
                    .filter(verdict -> verdict == Verdict.NOT_MET || verdict == Verdict.NOT_REPORTED)
                    .count();
            if (count > 0
                    && summary.setup().catalogue().isScored(criteria.get(i).criterionCode())) {
                gaps.put(criteria.get(i), count);
            }
        }
        List<String> lines = new ArrayList<>();
        gaps.entrySet().stream()
                .sorted(Map.Entry.<Criterion, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(GAPS)
                .forEach(entry -> lines.add("  %d of %d fall short of %s, %s"
                        .formatted(
                                entry.getValue(),
                                summary.lines().size(),
                                entry.getKey().code(),
                                entry.getKey().title())));
        if (!lines.isEmpty()) {
            lines.add(0, "Most frequent gaps:");
        }
        return lines;
    }

    /** A finding that fails the build, with its place in the manifest or in a table of its. */
    static String frame(Finding finding, StudyAssessment assessment, Catalogue catalogue) {
        Position position = assessment.positionOf(finding);
        return "%s:%d:%d: %s %s: %s%n"
                        .formatted(
                                visible(assessment.manifest().fileOf(position)),
                                position.line(),
                                position.column(),
                                finding.criterion(),
                                finding.verdict().word().replace('-', ' '),
                                visible(Sentences.on(finding, catalogue)))
                        .replace("\r\n", "\n")
                + CodeFrame.of(assessment.manifest().linesOf(position), position);
    }

    /** A contradiction, with its place in the manifest and the passage that contradicts it. */
    static String frame(StatementCheck check, StudyAssessment assessment) {
        Position position = assessment.manifest().positionOf(check.place());
        return "%s:%d:%d: %s states %s; %s%n"
                        .formatted(
                                visible(assessment.manifest().file()),
                                position.line(),
                                position.column(),
                                check.place(),
                                visible(String.valueOf(check.stated())),
                                visible(Sentences.on(check.evidence().get(0))))
                        .replace("\r\n", "\n")
                + CodeFrame.of(assessment.manifest().lines(), position);
    }

    /** A problem of a file with its place, the lines around it, and how to mend it. */
    static String frame(Problem problem, InvalidManifestException invalid) {
        Position position = problem.position();
        return "%s:%d:%d: %s\n".formatted(visible(invalid.file()), position.line(), position.column(), problem.what())
                + invalid.frameOf(problem)
                + "   " + problem.remedy();
    }

    /** A fault of the inclusion list, with its place, what speaks against it in the manifest, and how to mend it. */
    static String frame(JudgedFault judged, GateAssessment gate) {
        Fault fault = judged.fault();
        StringBuilder frame = new StringBuilder(line(judged, gate)).append('\n').append(gate.frameOf(fault.at()));
        GateText.evidence(judged, gate)
                .forEach(line -> frame.append("   ").append(visible(line)).append('\n'));
        fault.also().forEach(location -> frame.append("   see also ")
                .append(visible(GateText.place(location, gate)))
                .append('\n'));
        GateText.passes(judged)
                .forEach(line -> frame.append("   ").append(visible(line)).append('\n'));
        return frame.append("   To mend: ")
                .append(visible(fault.mend()))
                .append('\n')
                .toString();
    }

    /** A fault in a line, with what lets it pass. */
    static String line(JudgedFault judged, GateAssessment gate) {
        Fault fault = judged.fault();
        String passes = judged.standing() == Standing.WAIVED || judged.standing() == Standing.KNOWN
                ? "; " + String.join("; ", GateText.passes(judged))
                : "";
        return visible("%s: %s: %s%s"
                .formatted(GateText.place(fault.at(), gate), fault.code().word(), fault.what(), passes));
    }

    /** A fault of the baseline in a line. */
    static String line(KnownFault known) {
        return visible("%s of %s%s%s"
                .formatted(
                        known.fault().word(),
                        known.study(),
                        known.stage() == null ? "" : " at " + known.stage(),
                        known.about() == null ? "" : " (%s)".formatted(known.about())));
    }

    /** The outcome of the gate in a line. */
    static String summary(GateReport report) {
        return visible(GateText.summary(report));
    }

    /** Two extractions of a study in a line. */
    static String line(DoubleExtraction study) {
        return "%s: %s%s"
                .formatted(
                        visible(study.id()),
                        counts(study.reconciliation().counts()),
                        study.consensus() == null
                                ? ""
                                : "; decided in " + visible(study.consensus().file()));
    }

    /** How statements of two extractions stand to each other. */
    static String counts(Map<Accord, Long> accords) {
        return accords.entrySet().stream()
                .map(count -> "%d %s"
                        .formatted(count.getValue(), count.getKey().word().replace('-', ' ')))
                .collect(Collectors.joining(", "));
    }

    /** A statement on which two extractors contradict each other, with its place in both manifests. */
    static String frames(Comparison conflict, DoubleExtraction study) {
        return "%s: %s, %s%n"
                        .formatted(
                                visible(study.id()),
                                conflict.accord().word().replace('-', ' '),
                                visible(conflict.statement()))
                        .replace("\r\n", "\n")
                + frame(conflict.firstPlace(), conflict.first(), study.first())
                + frame(conflict.secondPlace(), conflict.second(), study.second());
    }

    private static String frame(String place, @Nullable Object value, Reading<Study> manifest) {
        Position position = manifest.positionOf(place);
        String head = "%s:%d:%d: %s %s\n"
                .formatted(visible(manifest.file()), position.line(), position.column(), visible(place), stated(value));
        return value == null ? head : head + CodeFrame.of(manifest.lines(), position);
    }

    /** A statement that both extractors agree on and the consensus does not make so. */
    static String departure(Comparison departure, DoubleExtraction study) {
        return "%s: both extractors agree on %s, which is %s; in the consensus it is %s"
                .formatted(
                        visible(study.id()),
                        visible(departure.firstPlace()),
                        stated(departure.first()),
                        stated(departure.second()));
    }

    private static String stated(@Nullable Object value) {
        return value == null
                ? "not reported"
                : value instanceof Record ? "an entry" : visible(new StatementMade("", value).written());
    }

    /** A remark on a manuscript, with the first of its places. */
    static String line(Remark remark) {
        String place = remark.passages().isEmpty() ? "" : " (" + place(remark.passages()) + ")";
        return visible("%s: %s %s%s".formatted(remark.code(), remark.message(), remark.mend(), place));
    }

    private static String place(List<Passage> passages) {
        Passage first = passages.get(0);
        String page = first.page() > 0 ? ", page " + first.page() : "";
        String more = passages.size() > 1 ? ", and %d more".formatted(passages.size() - 1) : "";
        return "%s%s: \"%s\"%s".formatted(first.document(), page, first.quotation(), more);
    }

    /** What was found about a manuscript, in a line. */
    static String counts(ManuscriptAssessment checked) {
        CrossCheck check = checked.assessment().manuscripts().crossCheck();
        return "%s: %d remarks; %d statements supported, %d contradicted, %d not found, %d seem reported and are not stated"
                .formatted(
                        visible(checked.main().document()),
                        checked.remarks().size(),
                        check.that(Agreement.SUPPORTED).size(),
                        check.that(Agreement.CONTRADICTED).size(),
                        check.that(Agreement.NOT_FOUND).size(),
                        check.that(Agreement.SEEMS_REPORTED).size());
    }

    /** How far screeners agree, a line for each two of them at a stage. */
    static List<String> screening(Screening screening) {
        List<String> lines = new ArrayList<>();
        for (ScreenerAgreement one : screening.agreements()) {
            lines.add("%s: %s and %s agree on %s %% of %d records%s"
                    .formatted(
                            one.stage().called(),
                            visible(one.first()),
                            visible(one.second()),
                            String.format(
                                    Locale.ROOT, "%.1f", 100 * one.agreement().observed()),
                            one.agreement().items(),
                            one.agreement().kappa() == null
                                    ? ""
                                    : String.format(
                                            Locale.ROOT,
                                            ", kappa %.2f",
                                            one.agreement().kappa().value())));
        }
        if (!screening.conflicts().isEmpty()) {
            lines.add("%s of screeners, %d not settled"
                    .formatted(
                            counted(screening.conflicts().size(), "conflict", "conflicts"),
                            screening.unsettled().size()));
        }
        return lines;
    }

    /** The flow of records, a line for each column. */
    static List<String> flow(Flow flow) {
        List<String> lines = new ArrayList<>();
        for (FlowColumn column : flow.columns()) {
            List<String> boxes = new ArrayList<>();
            column.boxes()
                    .forEach(
                            box -> boxes.add("%s %d".formatted(box.kind().word().replace('-', ' '), box.n())));
            boxes.add("included " + studies(column.studies(), column.reports()));
            lines.add("%s: %s".formatted(column.foundBy().word().replace('-', ' '), String.join(", ", boxes)));
        }
        lines.add("In all: " + studies(flow.studies(), flow.reports()));
        return lines;
    }

    private static String studies(int studies, int reports) {
        return "%s in %s".formatted(counted(studies, "study", "studies"), counted(reports, "report", "reports"));
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** A number in a text that the decisions do not give. */
    static String line(FlowClaim claim) {
        return visible("%s: %d records %s; by the decisions %s: \"%s\""
                .formatted(
                        claim.place(),
                        claim.number(),
                        claim.kind().called(),
                        String.join(
                                ", ",
                                claim.derived().stream().map(String::valueOf).toList()),
                        claim.quotation()));
    }

    /** What searches found, a line for each source and one for all. */
    static List<String> search(Search search) {
        List<String> lines = new ArrayList<>();
        int records = 0;
        for (ImportedSource source : search.sources()) {
            records += source.records().size();
            lines.add(visible("%s: %d records (%s, %s)%s"
                    .formatted(
                            source.source().file(),
                            source.records().size(),
                            source.source().database(),
                            source.format().word(),
                            source.dropped() == 0 ? "" : ", not read: %d".formatted(source.dropped()))));
        }
        Deduplication found = search.found();
        lines.add("%d records, %d duplicates, %d unique; preprints with their articles: %d; pairs to be looked at: %d"
                .formatted(
                        records,
                        found.duplicates(),
                        found.unique().size(),
                        found.pairs(PairVerdict.PREPRINT_AND_ARTICLE).size(),
                        found.pairs(PairVerdict.TO_BE_LOOKED_AT).size()));
        return lines;
    }

    /** A text without characters that a terminal would act on. */
    static String visible(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ");
    }
}
