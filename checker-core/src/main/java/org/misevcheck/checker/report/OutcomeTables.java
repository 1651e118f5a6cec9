package org.misevcheck.checker.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.study.AnimalExperiment;
import org.misevcheck.checker.study.DiseaseModel;
import org.misevcheck.checker.study.Group;
import org.misevcheck.checker.study.GroupValue;
import org.misevcheck.checker.study.Outcome;
import org.misevcheck.checker.study.Study;
import org.misevcheck.checker.synthesis.Arm;
import org.misevcheck.checker.synthesis.Comparison;
import org.misevcheck.checker.synthesis.Comparisons;

/**
 * Outcome data as the R package metafor takes them: columns by the names of its functions' arguments, a line per
 * study, outcome and comparison. Values are those that studies state; no effect is computed here.
 */
final class OutcomeTables {

    /** Arguments of {@code escalc} and {@code conv.fivenum} for each of the two groups, and what stands beside them. */
    private static final List<String> HEAD = List.of(
            "study",
            "year",
            "experiment",
            "pooled_as",
            "outcome",
            "name",
            "domain",
            "time_days",
            "instrument",
            "unit",
            "direction",
            "source",
            "analysed",
            "species",
            "model",
            "grp1",
            "given1",
            "dose1",
            "route1",
            "grp2",
            "given2",
            "data",
            "n1i",
            "m1i",
            "sd1i",
            "sd1_from",
            "se1",
            "n2i",
            "m2i",
            "sd2i",
            "sd2_from",
            "se2",
            "ai",
            "ci",
            "min1",
            "q1_1",
            "median1",
            "q3_1",
            "max1",
            "min2",
            "q1_2",
            "median2",
            "q3_2",
            "max2",
            "control_shared_by",
            "treated_shared_by",
            "complete",
            "missing");

    private final List<List<Object>> comparisons = new ArrayList<>();
    private final List<List<Object>> leftOut = new ArrayList<>();

    /**
     * Takes up all comparisons of a study.
     *
     * @param pooledAs identifier of the protocol's outcome that they are of; empty where it names none
     */
    void add(Study study, String pooledAs) {
        Comparisons all = Comparisons.of(study);
        all.all().forEach(comparison -> comparisons.add(row(study, pooledAs, comparison)));
        all.leftOut().forEach(one -> leaveOut(study, one.outcome(), one.why()));
    }

    /** Says why an outcome, or a value of it, is in no comparison. */
    void leaveOut(Study study, Outcome outcome, String why) {
        leftOut.add(cells(study.id(), outcome.id(), Characteristics.outcome(outcome), why));
    }

    private static List<Object> row(Study study, String pooledAs, Comparison comparison) {
        AnimalExperiment experiment = comparison.experiment();
        Outcome outcome = comparison.outcome();
        DiseaseModel model = experiment.model();
        Arm treated = comparison.treated();
        Arm control = comparison.control();
        GroupValue first = treated.value();
        GroupValue second = control.value();
        List<String> missing = comparison.missing();
        List<Object> row = new ArrayList<>(cells(
                study.id(),
                study.study().year(),
                experiment.id(),
                pooledAs,
                outcome.id(),
                outcome.name(),
                outcome.domain() == null ? null : outcome.domain().word(),
                outcome.timeDays(),
                outcome.instrument(),
                outcome.unit(),
                outcome.direction() == null ? null : outcome.direction().word(),
                outcome.source() == null ? null : outcome.source().word(),
                experiment.experimentalUnit() == null
                        ? null
                        : experiment.experimentalUnit().word(),
                experiment.species() == null ? null : experiment.species().word(),
                model == null || model.kind().equals("nothing") ? null : model.kind()));
        row.addAll(cells(
                grp(experiment, treated),
                given(treated.group()),
                treated.group().dose() == null ? null : treated.group().dose().inWords(),
                treated.group().route() == null ? null : treated.group().route().word(),
                grp(experiment, control),
                given(control.group()),
                comparison.isOfEvents() ? "events" : "means"));
        row.addAll(cells(first.n(), first.mean(), treated.sd(), sdFrom(treated), first.se()));
        row.addAll(cells(second.n(), second.mean(), control.sd(), sdFrom(control), second.se()));
        row.addAll(cells(first.events(), second.events()));
        row.addAll(cells(first.minimum(), first.quartile1(), first.median(), first.quartile3(), first.maximum()));
        row.addAll(cells(second.minimum(), second.quartile1(), second.median(), second.quartile3(), second.maximum()));
        row.addAll(cells(
                comparison.sharedControl(),
                comparison.sharedTreated(),
                missing.isEmpty() ? "TRUE" : "FALSE",
                String.join("; ", missing)));
        return row;
    }

    /** A group by a name that no other of the study has: two experiments may each have a group of one name. */
    private static String grp(AnimalExperiment experiment, Arm arm) {
        return experiment.id() + ":" + arm.group().id();
    }

    private static @Nullable String given(Group group) {
        return group.intervention() == null ? null : group.intervention().word();
    }

    private static @Nullable String sdFrom(Arm arm) {
        return arm.value().sd() != null ? "stated" : arm.isSdConverted() ? "SEM" : null;
    }

    private static List<Object> cells(@Nullable Object... values) {
        return Arrays.stream(values).map(Table::cell).toList();
    }

    /** For programs. */
    Table metafor() {
        return new Table(
                "metafor",
                "Outcome data, for metafor",
                List.of(
                        "A line per study, outcome and comparison of a group that was given vesicles with a control group; no effect is computed.",
                        "sd1_from and sd2_from say whether a standard deviation is stated or comes from a stated standard error (SEM) times the root of n (Cochrane Handbook 6.5.2.2).",
                        "control_shared_by and treated_shared_by count the comparisons of the outcome that use the group: above 1, effects are not independent, and grp1, grp2, n1i and n2i are what metafor's vcalc needs.",
                        "A negative effect is benefit where direction is lower-is-better."),
                HEAD,
                comparisons,
                null);
    }

    /** For people. */
    Table leftOut() {
        return new Table(
                "outcomes-left-out",
                "Outcome data in no comparison",
                List.of("Outcomes and values that the table for metafor has not, and why."),
                List.of("study", "outcome", "name", "why"),
                leftOut,
                "No outcome was left out.");
    }

    /** How many comparisons there are, and of how many studies. */
    String inWords() {
        long studies = comparisons.stream().map(row -> row.get(0)).distinct().count();
        long complete = comparisons.stream()
                .filter(row -> row.get(HEAD.indexOf("complete")).equals("TRUE"))
                .count();
        return comparisons.isEmpty()
                ? "No comparison of outcome data."
                : "%s of outcome data in %s, %d of them complete."
                        .formatted(
                                Figures.counted(comparisons.size(), "comparison"),
                                Figures.counted(studies, "study"),
                                complete);
    }
}
