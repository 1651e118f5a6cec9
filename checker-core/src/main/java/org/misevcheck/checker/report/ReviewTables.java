package org.misevcheck.checker.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.assessment.AuditSetup;
import org.misevcheck.checker.assessment.JudgedStudies;
import org.misevcheck.checker.assessment.ReviewSummary;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.eligibility.OutcomeDecision;
import org.misevcheck.checker.eligibility.Stage;
import org.misevcheck.checker.eligibility.StageDecision;
import org.misevcheck.checker.figure.Drawing;
import org.misevcheck.checker.figure.FigureFiles;
import org.misevcheck.checker.report.ReviewedStudy.Standing;
import org.misevcheck.checker.study.Outcome;
import org.misevcheck.checker.study.Study;

/**
 * The tables, figures and exports of a review, from the assessments of its studies. Keeps of each study the lines that
 * tables have of it, and no study.
 */
public final class ReviewTables {

    /**
     * What a review wants of its tables.
     *
     * @param stage identifier of the stage at which a study counts as included; {@code null} for the last one that does
     *     not decide by outcome
     * @param isProvisional whether studies that wait count as included ones
     * @param isOverall whether risk of bias has one answer for all domains
     */
    public record Wishes(@Nullable String stage, boolean isProvisional, boolean isOverall) {}

    private static final List<String> STUDY = List.of("study", "first author", "year", "journal", "DOI", "title");
    private static final List<String> CHARACTERISTICS = List.of(
            "design",
            "conditions",
            "animals",
            "model",
            "cells",
            "vesicles",
            "separation",
            "dose",
            "route",
            "schedule",
            "other groups",
            "outcomes",
            "funding",
            "reporting score",
            "manifest");

    private final AuditSetup setup;
    private final Wishes wishes;
    private final @Nullable Stage counting;
    private final ReviewSummary summary;
    private final Map<String, ReviewedStudy> studies = new LinkedHashMap<>();
    private final List<List<Object>> characteristics = new ArrayList<>();
    private final JudgedStudies judged = new JudgedStudies();
    private final OutcomeTables outcomes = new OutcomeTables();
    private final RevManFiles revMan = new RevManFiles();

    /**
     * Tables of no study.
     *
     * @throws IllegalArgumentException if the protocol has no such stage
     */
    public ReviewTables(AuditSetup setup, Wishes wishes) {
        this.setup = setup;
        this.wishes = wishes;
        this.counting = counting(setup, wishes.stage());
        this.summary = new ReviewSummary(setup);
    }

    private static @Nullable Stage counting(AuditSetup setup, @Nullable String id) {
        List<Stage> stages =
                setup.protocol() == null ? List.of() : setup.protocol().stages();
        if (id == null) {
            return stages.stream()
                    .filter(stage -> stage.outcomes().isEmpty())
                    .reduce((earlier, later) -> later)
                    .orElse(stages.isEmpty() ? null : stages.get(stages.size() - 1));
        }
        return stages.stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        stages.isEmpty()
                                ? "there is no protocol, and so no stage '%s'".formatted(id)
                                : "the protocol has no stage '%s', but %s"
                                        .formatted(
                                                id,
                                                stages.stream().map(Stage::id).toList())));
    }

    /**
     * Takes a study up.
     *
     * @throws IllegalArgumentException if there is one of its identifier: tables name studies by it
     */
    public void add(StudyAssessment assessment) {
        Study study = assessment.study();
        ReviewedStudy reviewed = ReviewedStudy.of(assessment, counting, setup.catalogue());
        ReviewedStudy other = studies.putIfAbsent(study.id(), reviewed);
        if (other != null) {
            throw new IllegalArgumentException(
                    "%s and %s have the same study.id, %s".formatted(other.file(), reviewed.file(), study.id()));
        }
        summary.add(assessment);
        if (!isIncluded(reviewed.standing())) {
            return;
        }
        characteristics.add(characteristics(assessment, reviewed));
        judged.add(study);
        revMan.add(reviewed, study, addOutcomes(assessment));
    }

    /** Takes up what a study states of the outcomes that are pooled, and answers which of its own these are. */
    private Set<String> addOutcomes(StudyAssessment assessment) {
        Study study = assessment.study();
        StageDecision last = assessment.lastDecision().orElse(null);
        Set<String> pooled = new LinkedHashSet<>();
        if (last == null || last.outcomes().isEmpty()) {
            if (last == null || isIncluded(Standing.of(last.decision()))) {
                outcomes.add(study, "");
                study.outcomes().forEach(outcome -> pooled.add(outcome.id()));
            } else {
                study.outcomes()
                        .forEach(outcome -> outcomes.leaveOut(
                                study, outcome, "the study is " + ReviewedStudy.inWords(last.decision())));
            }
            return pooled;
        }
        Map<String, String> why = new HashMap<>();
        for (OutcomeDecision decided : last.outcomes()) {
            List<Outcome> own = decided.outcome().in(study);
            if (isIncluded(Standing.of(decided.decision()))) {
                if (!own.isEmpty()) {
                    outcomes.add(
                            decided.outcome().seenIn(study), decided.outcome().id());
                }
                own.forEach(outcome -> pooled.add(outcome.id()));
            } else {
                own.forEach(outcome -> why.put(
                        outcome.id(),
                        "%s is %s".formatted(decided.outcome().title(), ReviewedStudy.inWords(decided.decision()))));
            }
        }
        for (Outcome outcome : study.outcomes()) {
            if (!pooled.contains(outcome.id())) {
                outcomes.leaveOut(study, outcome, why.getOrDefault(outcome.id(), "the protocol does not pool it"));
            }
        }
        return pooled;
    }

    /** Without a protocol there is nothing to be excluded by. */
    private boolean isIncluded(@Nullable Standing standing) {
        return standing == null
                || standing == Standing.INCLUDED
                || wishes.isProvisional() && standing == Standing.AWAITING;
    }

    private List<Object> characteristics(StudyAssessment assessment, ReviewedStudy reviewed) {
        Characteristics of = new Characteristics(assessment.study());
        List<Object> row = reference(reviewed);
        if (counting != null) {
            row.add(String.valueOf(
                    reviewed.standing() == null ? "" : reviewed.standing().word()));
            laterStages().forEach(stage -> row.add(Table.cell(reviewed.later().get(stage.title()))));
        }
        for (String text : List.of(
                of.design(),
                of.conditions(),
                of.animals(),
                of.model(),
                of.cells(),
                of.vesicles(),
                of.separation(),
                of.dose(),
                of.route(),
                of.schedule(),
                of.comparators(),
                of.outcomes(),
                of.funding(),
                Figures.share(assessment.overall().reporting()),
                reviewed.file())) {
            row.add(Table.cell(text));
        }
        return row;
    }

    private static List<Object> reference(ReviewedStudy study) {
        List<Object> row = new ArrayList<>();
        row.add(Table.cell(study.id()));
        row.add(Table.cell(study.firstAuthor()));
        row.add(Table.cell(study.identity().year()));
        row.add(Table.cell(study.identity().journal()));
        row.add(Table.cell(study.identity().doi()));
        row.add(Table.cell(study.identity().title()));
        return row;
    }

    private List<Stage> laterStages() {
        if (counting == null || setup.protocol() == null) {
            return List.of();
        }
        List<Stage> stages = setup.protocol().stages();
        return stages.subList(stages.indexOf(counting) + 1, stages.size());
    }

    /** What the tables have, in a few sentences. */
    public List<String> inWords() {
        List<String> sentences = new ArrayList<>();
        if (counting == null) {
            sentences.add("%s; there is no protocol, so none is excluded.".formatted(counted(studies.size())));
        } else {
            sentences.add("At the stage %s: %d included, %d awaiting classification, %d excluded."
                    .formatted(
                            counting.title(),
                            of(Standing.INCLUDED).size(),
                            of(Standing.AWAITING).size(),
                            of(Standing.EXCLUDED).size()));
            if (wishes.isProvisional()) {
                sentences.add("Provisional: studies that await classification are counted as included ones.");
            }
        }
        sentences.add(outcomes.inWords());
        int instruments = judged.tables().size();
        sentences.add(
                instruments == 0
                        ? "No risk of bias was judged in them."
                        : "Risk of bias was judged with %s.".formatted(Figures.counted(instruments, "instrument")));
        return sentences;
    }

    private static String counted(int number) {
        return Figures.counted(number, "study");
    }

    /** Writes them, and answers where they are. */
    public List<Path> write(Path folder, Set<TableFormat> formats) throws IOException {
        BiasTables bias = new BiasTables(judged.tables(), wishes.isOverall());
        List<Table> forPeople = forPeople(bias);
        List<Table> all = new ArrayList<>(forPeople);
        all.addAll(bias.supports());
        List<Path> files = new ArrayList<>();
        Map<String, List<String>> figures = new HashMap<>();
        if (formats.contains(TableFormat.CSV)) {
            for (Table table : all) {
                files.add(CsvTable.write(table, folder.resolve(table.name() + ".csv")));
            }
        }
        all.add(outcomes.metafor());
        if (formats.contains(TableFormat.METAFOR)) {
            files.add(CsvTable.write(outcomes.metafor(), folder.resolve("metafor.csv")));
        }
        if (formats.contains(TableFormat.RIS)) {
            files.addAll(references(folder));
        }
        if (formats.contains(TableFormat.REVMAN)) {
            files.addAll(revMan.write(included(), bias.judged(), folder.resolve("revman")));
        }
        if (formats.contains(TableFormat.FIGURES)) {
            for (Map.Entry<String, JudgedStudies.Table> one : bias.judged().entrySet()) {
                if (one.getValue().domains().isEmpty()) {
                    continue; // An instrument was named, and nothing judged.
                }
                files.addAll(figures(one.getKey(), one.getValue(), folder, figures));
            }
        }
        if (formats.contains(TableFormat.XLSX)) {
            files.add(Workbook.write(heading(), lead(), all, folder.resolve("tables.xlsx")));
        }
        if (formats.contains(TableFormat.MARKDOWN)) {
            files.add(MarkdownTables.write(heading(), lead(), forPeople, figures, folder.resolve("tables.md")));
        }
        return List.copyOf(files);
    }

    private List<Path> figures(String name, JudgedStudies.Table table, Path folder, Map<String, List<String>> ofTables)
            throws IOException {
        BiasFigures drawn = new BiasFigures(table, wishes.isOverall());
        List<Path> files = new ArrayList<>();
        List<Drawing> pages = drawn.trafficLights();
        for (int i = 0; i < pages.size(); i++) {
            String file = "rob-traffic-light-" + name + (pages.size() == 1 ? "" : "-" + (i + 1));
            files.addAll(FigureFiles.write(pages.get(i), folder, file));
            ofTables.computeIfAbsent("rob-" + name, fresh -> new ArrayList<>()).add(file + ".svg");
        }
        files.addAll(FigureFiles.write(drawn.bars(), folder, "rob-summary-" + name));
        ofTables.put("rob-counts-" + name, List.of("rob-summary-" + name + ".svg"));
        return files;
    }

    private List<Path> references(Path folder) throws IOException {
        if (counting == null) {
            return List.of(ReferenceFile.write(List.copyOf(studies.values()), folder.resolve("studies.ris")));
        }
        List<Path> files = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            files.add(ReferenceFile.write(of(standing), folder.resolve(standing.word() + ".ris")));
        }
        return files;
    }

    private List<Table> forPeople(BiasTables bias) {
        List<Table> tables = new ArrayList<>();
        tables.add(ofIncluded());
        if (counting != null) {
            tables.add(ofAwaiting());
            tables.add(ofExcluded());
        }
        ReportingTables reporting = reporting();
        tables.add(reporting.byCriterion());
        tables.add(reporting.byYear());
        tables.addAll(bias.tables());
        tables.add(outcomes.leftOut());
        return tables;
    }

    private Table ofIncluded() {
        List<String> head = new ArrayList<>(STUDY);
        if (counting != null) {
            head.add("decision");
            laterStages().forEach(stage -> head.add((String) Table.cell(stage.title())));
        }
        head.addAll(CHARACTERISTICS);
        return new Table(
                "study-characteristics",
                counting == null ? "Characteristics of studies" : "Characteristics of included studies",
                List.of(
                        "Not reported: somebody looked, and the study does not say. Not assessed: nobody has looked yet."),
                head,
                characteristics,
                "No study is included.");
    }

    private Table ofAwaiting() {
        List<String> head = new ArrayList<>(STUDY);
        head.addAll(List.of("stage", "waits for", "criteria", "manifest"));
        List<List<Object>> rows = new ArrayList<>();
        for (ReviewedStudy study : of(Standing.AWAITING)) {
            List<Object> row = reference(study);
            row.add(Table.cell(study.decidedAt()));
            row.add(joined(study, "; ", reason -> reason.question() == null ? reason.reason() : reason.question()));
            row.add(joined(study, ", ", ReviewedStudy.Reason::code));
            row.add(Table.cell(study.file()));
            rows.add(row);
        }
        return new Table(
                "awaiting-studies",
                "Studies awaiting classification",
                List.of(),
                head,
                rows,
                "No study awaits classification.");
    }

    private Table ofExcluded() {
        List<String> head = new ArrayList<>(STUDY);
        head.addAll(List.of("stage", "primary reason", "all reasons", "criteria", "manifest"));
        List<List<Object>> rows = new ArrayList<>();
        for (ReviewedStudy study : of(Standing.EXCLUDED)) {
            List<Object> row = reference(study);
            row.add(Table.cell(study.decidedAt()));
            row.add(Table.cell(study.grounds().get(0).reason()));
            row.add(joined(study, "; ", ReviewedStudy.Reason::reason));
            row.add(joined(study, ", ", ReviewedStudy.Reason::code));
            row.add(Table.cell(study.file()));
            rows.add(row);
        }
        return new Table(
                "excluded-studies",
                "Characteristics of excluded studies",
                List.of("The primary reason is the first in the protocol's order."),
                head,
                rows,
                "No study is excluded.");
    }

    private static Object joined(
            ReviewedStudy study,
            String between,
            java.util.function.Function<ReviewedStudy.Reason, @Nullable String> text) {
        return Table.cell(
                String.join(between, study.grounds().stream().map(text).toList()));
    }

    private ReportingTables reporting() {
        Map<String, List<ReviewSummary.Line>> populations = new LinkedHashMap<>();
        if (counting != null) {
            populations.put(
                    wishes.isProvisional() ? "included or awaiting" : "included",
                    summary.lines().stream()
                            .filter(line -> isIncluded(studies.get(line.id()).standing()))
                            .toList());
        }
        populations.put("all", summary.lines());
        Map<String, @Nullable Integer> years = new HashMap<>();
        studies.values().forEach(study -> years.put(study.id(), study.identity().year()));
        return new ReportingTables(setup.catalogue(), populations, years);
    }

    private List<ReviewedStudy> included() {
        return studies.values().stream()
                .filter(study -> isIncluded(study.standing()))
                .toList();
    }

    private List<ReviewedStudy> of(Standing standing) {
        return studies.values().stream()
                .filter(study -> study.standing() == standing)
                .toList();
    }

    private String heading() {
        return setup.protocol() == null
                ? "Tables of the review"
                : "Tables: " + HiddenCharacters.replaced(setup.protocol().title());
    }

    private List<String> lead() {
        List<String> lead = new ArrayList<>(inWords());
        lead.add("misev-check %s, rules %s.".formatted(setup.version(), setup.fingerprint()));
        return lead.stream().map(HiddenCharacters::replaced).toList();
    }
}
