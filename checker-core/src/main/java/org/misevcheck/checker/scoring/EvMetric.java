package org.misevcheck.checker.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;

/**
 * The EV-METRIC of a study (EV-TRACK Consortium, Van Deun et al. 2017): how many of nine components are reported, by
 * experiment and as their mean.
 *
 * <p>An EV preparation stands for an experiment. Components that are not applicable leave both sides of the share. A
 * component that nobody assessed is no guess: it makes the percentage an interval, from none to all of them reported.
 * The EV-METRIC measures completeness of reporting, not the quality of vesicles.
 *
 * @param experiments experiments that a component is or may be applicable to, by subject
 */
public record EvMetric(List<Experiment> experiments) {

    /** The guideline whose findings it is made of. */
    public static final String GUIDELINE = "EVMETRIC2017";

    private static final int COMPONENTS = 9;

    /** Copies the experiments. */
    public EvMetric {
        experiments = List.copyOf(experiments);
    }

    /** The EV-METRIC of the study that these findings are on; findings of other guidelines do not count. */
    public static EvMetric of(List<Finding> findings) {
        Map<String, List<Verdict>> bySubject = new TreeMap<>();
        for (Finding finding : findings) {
            if (finding.criterion().guideline().equals(GUIDELINE)) {
                bySubject
                        .computeIfAbsent(finding.subject(), subject -> new ArrayList<>())
                        .add(finding.verdict());
            }
        }
        List<Experiment> experiments = new ArrayList<>();
        bySubject.forEach((subject, verdicts) -> {
            if (verdicts.stream().anyMatch(verdict -> verdict != Verdict.NOT_APPLICABLE)) {
                experiments.add(Experiment.of(subject, verdicts));
            }
        });
        return new EvMetric(experiments);
    }

    /** Whether there is an experiment to take a percentage of. */
    public boolean isDefined() {
        return !experiments.isEmpty();
    }

    /** Whether every component of every experiment was assessed, so that lowest and highest are the same. */
    public boolean isExact() {
        return experiments.stream().allMatch(Experiment::isExact);
    }

    /**
     * The mean percentage when nothing that was not assessed is reported.
     *
     * @throws IllegalStateException if it is not defined
     */
    public double lowest() {
        return mean(Experiment::lowestPercent);
    }

    /**
     * The mean percentage when everything that was not assessed is reported.
     *
     * @throws IllegalStateException if it is not defined
     */
    public double highest() {
        return mean(Experiment::highestPercent);
    }

    private double mean(ToIntFunction<Experiment> percent) {
        return experiments.stream()
                .mapToInt(percent)
                .average()
                .orElseThrow(() -> new IllegalStateException("no EV-METRIC without an experiment"));
    }

    /**
     * One experiment.
     *
     * @param subject the EV preparation, by its place in the manifest
     * @param reported components that are reported
     * @param notReported components that are applicable and not, or not fully, reported
     * @param notAssessed components that nobody assessed, also when no criterion was asked of them
     */
    public record Experiment(String subject, int reported, int notReported, int notAssessed) {

        private static Experiment of(String subject, List<Verdict> verdicts) {
            VerdictCounts counts = VerdictCounts.of(verdicts);
            int unfulfilled = counts.notMet() + counts.notReported();
            return new Experiment(
                    subject,
                    counts.met(),
                    unfulfilled,
                    COMPONENTS - counts.notApplicable() - counts.met() - unfulfilled);
        }

        /** Whether every component was assessed. */
        public boolean isExact() {
            return notAssessed == 0;
        }

        /** Components that are applicable, or may be. */
        public int applicable() {
            return reported + notReported + notAssessed;
        }

        /** The percentage when nothing that was not assessed is reported. */
        public int lowestPercent() {
            return percent(reported);
        }

        /** The percentage when everything that was not assessed is reported. */
        public int highestPercent() {
            return percent(reported + notAssessed);
        }

        private int percent(int components) {
            return (int) Math.round(100.0 * components / applicable());
        }
    }
}
