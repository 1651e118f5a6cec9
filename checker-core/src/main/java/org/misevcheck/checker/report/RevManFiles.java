package org.misevcheck.checker.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.assessment.JudgedStudies;
import org.misevcheck.checker.study.AnimalExperiment;
import org.misevcheck.checker.study.Group;
import org.misevcheck.checker.study.GroupValue;
import org.misevcheck.checker.study.Outcome;
import org.misevcheck.checker.study.Study;
import org.misevcheck.checker.synthesis.Arm;

/**
 * What RevMan imports into a review with study-centric data: references, then study information, arms, results and
 * risk of bias as CSV (UTF-8 with a byte order mark, as RevMan writes its own).
 *
 * <p>The columns of study information and of risk of bias, and the tag that names a study, are those of a data package
 * that RevMan wrote (in the R package meta, {@code extdata/Fleiss1993.zip}). The columns of arms and of results, and
 * their two data types, are those of public programs that read and write such packages; nobody has tried them in
 * RevMan.
 */
final class RevManFiles {

    private static final List<String> INFORMATION = List.of(
            "Study",
            "Year",
            "Data source",
            "Char: Methods",
            "Char: Participants",
            "Char: Interventions",
            "Char: Outcomes",
            "Char: Notes");

    private static final List<String> ARMS = List.of("Study", "Arm", "Description", "Intervention");

    private static final List<String> RESULTS = List.of(
            "Study",
            "Outcome",
            "Data type",
            "Effect measure",
            "Arm",
            "Reference arm",
            "Sample size",
            "Cases",
            "Mean",
            "SD",
            "SE",
            "Variance",
            "CI level",
            "CI start",
            "CI end",
            "Exp mean",
            "Exp CI start",
            "Exp CI end",
            "t-test",
            "z-test",
            "P value",
            "Covariance method",
            "Covariance",
            "Other arm 1",
            "Other arm 2",
            "Correlation arm 1",
            "Correlation arm 2",
            "Correlation",
            "Other mean",
            "Other SE",
            "Other variance",
            "Other CI level",
            "Other CI start",
            "Other CI end",
            "Other exp mean",
            "Other exp CI start",
            "Other exp CI end",
            "Other t-test",
            "Other z-test",
            "Other P value",
            "Footnotes");

    /** RevMan's words for the judgements it knows. */
    private static final Map<String, String> JUDGEMENTS =
            Map.of("low", "Low risk", "high", "High risk", "unclear", "Unclear risk");

    private final List<List<Object>> information = new ArrayList<>();
    private final List<List<Object>> arms = new ArrayList<>();
    private final List<List<Object>> results = new ArrayList<>();

    /**
     * Takes a study up.
     *
     * @param pooled identifiers of the outcomes whose results go with it
     */
    void add(ReviewedStudy reviewed, Study study, Set<String> pooled) {
        Characteristics of = new Characteristics(study);
        information.add(cells(
                study.id(),
                study.study().year(),
                study.study().journal() == null ? null : "PUB",
                html("Design: " + of.design(), "Settings: " + of.settings()),
                html("Animals: " + of.animals(), "Model: " + of.model()),
                html(
                        "Vesicles: " + of.vesicles(),
                        "Cells: " + of.cells(),
                        "Separation: " + of.separation(),
                        "Dose: " + of.dose(),
                        "Route: " + of.route(),
                        "Schedule: " + of.schedule(),
                        "Comparators: " + of.comparators()),
                html(of.outcomes()),
                html(
                        "Funding: " + of.funding(),
                        "Competing interests: " + of.interests(),
                        "Manifest: " + reviewed.file())));
        for (AnimalExperiment experiment : study.inVivo()) {
            for (Group group : experiment.groups()) {
                arms.add(cells(
                        study.id(),
                        arm(study, experiment, group),
                        description(group),
                        group.intervention() == null
                                ? null
                                : group.intervention().word()));
            }
        }
        study.outcomes().stream()
                .filter(outcome -> pooled.contains(outcome.id()))
                .forEach(outcome -> addResults(study, outcome));
    }

    private void addResults(Study study, Outcome outcome) {
        AnimalExperiment experiment = study.experimentOf(outcome);
        if (experiment == null) {
            return; // Stands among the outcomes left out.
        }
        for (GroupValue value : outcome.groups()) {
            for (Group group : experiment.groups()) {
                if (group.id().equals(value.group())) {
                    addResults(study, outcome, experiment, new Arm(group, value));
                }
            }
        }
    }

    private void addResults(Study study, Outcome outcome, AnimalExperiment experiment, Arm arm) {
        GroupValue value = arm.value();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("Study", study.id());
        row.put("Outcome", Objects.requireNonNullElse(Characteristics.outcome(outcome), outcome.id()));
        row.put("Arm", arm(study, experiment, arm.group()));
        row.put("Sample size", value.n());
        if (value.events() != null) {
            row.put("Data type", "Dichotomous");
            row.put("Cases", value.events());
            results.add(RESULTS.stream().map(row::get).map(Table::cell).toList());
            row.remove("Cases");
        }
        if (value.mean() != null) {
            row.put("Data type", "Continuous");
            row.put("Mean", value.mean());
            row.put("SD", arm.sd());
            row.put("SE", value.se());
            row.put(
                    "Footnotes",
                    Stream.of(
                                    outcome.unit() == null ? "" : "Unit: " + outcome.unit() + ".",
                                    arm.isSdConverted() ? "SD from the standard error." : "")
                            .filter(note -> !note.isEmpty())
                            .collect(Collectors.joining(" ")));
            results.add(RESULTS.stream().map(row::get).map(Table::cell).toList());
        }
    }

    /** An arm's name; two experiments of a study may each have a group of one name. */
    private static String arm(Study study, AnimalExperiment experiment, Group group) {
        return study.inVivo().size() == 1 ? group.id() : experiment.id() + ": " + group.id();
    }

    private static String description(Group group) {
        return Stream.of(
                        group.dose() == null || group.dose().amount() == null
                                ? null
                                : group.dose().inWords(),
                        Characteristics.word(group.route()),
                        group.vehicle() == null ? null : "in " + group.vehicle(),
                        group.scaffold() == null ? null : "on " + group.scaffold(),
                        group.n() == null ? null : "n = " + group.n())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** Lines of the rich text that characteristics are; what stands in them is no markup. */
    private static String html(String... lines) {
        return Arrays.stream(lines)
                .map(line -> line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                .map(line -> "<p>" + line + "</p>")
                .collect(Collectors.joining());
    }

    private static List<Object> cells(@Nullable Object... values) {
        return Arrays.stream(values).map(Table::cell).toList();
    }

    /**
     * Writes the files.
     *
     * @param included the references of the same studies
     * @param judged judgements by what their instruments are called in names of files
     */
    List<Path> write(List<ReviewedStudy> included, Map<String, JudgedStudies.Table> judged, Path folder)
            throws IOException {
        List<Path> files = new ArrayList<>();
        files.add(ReferenceFile.writeForRevMan(included, folder.resolve("included.ris")));
        files.add(write("study-information", INFORMATION, information, folder));
        files.add(write("study-arms", ARMS, arms, folder));
        files.add(write("study-results", RESULTS, results, folder));
        for (Map.Entry<String, JudgedStudies.Table> one : judged.entrySet()) {
            if (isInWordsOfRevMan(one.getValue())) {
                files.add(risk(one.getKey(), one.getValue(), folder));
            }
        }
        return files;
    }

    private static Path write(String name, List<String> head, List<List<Object>> rows, Path folder) throws IOException {
        return CsvTable.writeForWindows(
                new Table(name, name, List.of(), head, rows, null), folder.resolve(name + ".csv"));
    }

    /** Whether an instrument judges by low, high and unclear, so that nothing has to be converted. */
    private static boolean isInWordsOfRevMan(JudgedStudies.Table judged) {
        return judged.counts().domains().stream()
                .flatMap(domain -> domain.counts().keySet().stream())
                .allMatch(JUDGEMENTS::containsKey);
    }

    /** A line per study; where its sets of judgements differ there is none, and the support says so. */
    private static Path risk(String name, JudgedStudies.Table judged, Path folder) throws IOException {
        List<String> head = new ArrayList<>(List.of("Study"));
        for (String domain : judged.domains()) {
            head.add("Domain (judgement): " + Table.cell(BiasTables.words(domain)));
            head.add("Domain (support): " + Table.cell(BiasTables.words(domain)));
        }
        Map<String, List<JudgedStudies.Line>> byStudy = judged.lines().stream()
                .collect(Collectors.groupingBy(JudgedStudies.Line::study, LinkedHashMap::new, Collectors.toList()));
        List<List<Object>> rows = new ArrayList<>();
        byStudy.forEach((study, lines) -> {
            List<Object> row = new ArrayList<>(List.of(study));
            for (String domain : judged.domains()) {
                List<JudgedStudies.Cell> cells = lines.stream()
                        .map(line -> line.judgements().get(domain))
                        .filter(Objects::nonNull)
                        .toList();
                Set<String> words = cells.stream()
                        .map(JudgedStudies.Cell::judgement)
                        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
                String support = cells.stream()
                        .map(JudgedStudies.Cell::support)
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining("; "));
                row.add(
                        words.size() == 1
                                ? JUDGEMENTS.getOrDefault(words.iterator().next(), "")
                                : "");
                row.add(Table.cell(
                        words.size() > 1
                                ? "Judgements differ: %s. %s".formatted(String.join(", ", words), support)
                                : support));
            }
            rows.add(row);
        });
        return write("risk-of-bias-" + name, head, rows, folder);
    }
}
