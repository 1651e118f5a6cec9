package org.misevcheck.maven;

import java.io.File;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.GateReadings;
import org.misevcheck.checker.assessment.GateAssessment;
import org.misevcheck.checker.review.gate.JudgedFault;
import org.misevcheck.checker.review.gate.Standing;

/** A goal that holds the studies against the review's inclusion list. */
abstract class GatedMojo extends StudiesMojo {

    /** Faults shown at most; the reports have them all. */
    private static final int SHOWN = 20;

    private static final List<String> LISTS = List.of("inclusion.csv", "inclusion.yaml", "inclusion.yml");

    /**
     * The inclusion list, a CSV or YAML file: what people decided on each study. By default {@code inclusion.csv},
     * {@code inclusion.yaml} or {@code inclusion.yml} in the root of the repository where there is one; {@code none} for
     * none.
     */
    @Parameter(property = "misev.inclusionList")
    private @Nullable String inclusionList;

    /** Faults that may pass for a time; by default {@code waivers.yaml} in the root where there is one. */
    @Parameter(property = "misev.waivers")
    private @Nullable String waivers;

    /** Retractions that the review knows of; by default {@code retractions.csv} in the root where there is one. */
    @Parameter(property = "misev.retractions")
    private @Nullable String retractions;

    /**
     * Faults that were there when the review took up the gate, and the decisions recorded; by default
     * {@code gate-baseline.yaml} in the root where there is one.
     */
    @Parameter(property = "misev.gateBaseline")
    private @Nullable String gateBaseline;

    /**
     * Whether the gate closes where the evidence does not decide yet, a study listed as included or excluded while a
     * question about it is open: such faults are warnings by default, {@code false}.
     */
    @Parameter(property = "misev.failOnAwaiting")
    private @Nullable Boolean failOnAwaiting;

    /** The day by which waivers expire, {@code YYYY-MM-DD}; the day on which the build runs by default. */
    @Parameter(property = "misev.today")
    private @Nullable String today;

    /** For the goals. */
    GatedMojo() {}

    /** What the gate is told; null where the review keeps no inclusion list. */
    final @Nullable GateChoices gate(ProjectFile file) throws MojoFailureException {
        File list = list(root, first(inclusionList, file.inclusionList()));
        if (list == null) {
            return null;
        }
        String baseline = first(gateBaseline, file.gateBaseline());
        Boolean awaiting = failOnAwaiting == null ? file.failOnAwaiting() : failOnAwaiting;
        return new GateChoices(
                root,
                list,
                kept(root, "misev.waivers", first(waivers, file.waivers()), GateReadings.WAIVERS),
                kept(root, "misev.retractions", first(retractions, file.retractions()), GateReadings.RETRACTIONS),
                within(root, baseline == null ? GateReadings.BASELINE : baseline),
                day(),
                Boolean.TRUE.equals(awaiting));
    }

    private static @Nullable String first(@Nullable String set, @Nullable String inFile) {
        return set == null ? inFile : set;
    }

    private static File within(File root, String path) {
        return new File(path).isAbsolute() ? new File(path) : new File(root, path);
    }

    private static @Nullable File list(File root, @Nullable String named) throws MojoFailureException {
        if (named != null) {
            return named.equals("none") ? null : kept(root, "misev.inclusionList", named, named);
        }
        List<File> lists = Stream.of(LISTS)
                .flatMap(List::stream)
                .map(name -> new File(root, name))
                .filter(File::isFile)
                .toList();
        if (lists.size() > 1) {
            throw new MojoFailureException(
                    "There are several inclusion lists, %s: keep one, or name it with misev.inclusionList."
                            .formatted(String.join(
                                    ", ", lists.stream().map(File::getName).toList())));
        }
        return lists.isEmpty() ? null : lists.get(0);
    }

    private static @Nullable File kept(File root, String property, @Nullable String named, String byDefault)
            throws MojoFailureException {
        File file = within(root, named == null ? byDefault : named);
        if (file.isFile()) {
            return file;
        }
        if (named != null) {
            throw new MojoFailureException("%s: there is no file %s".formatted(property, file));
        }
        return null;
    }

    private LocalDate day() throws MojoFailureException {
        try {
            return today == null ? LocalDate.now() : LocalDate.parse(today);
        } catch (DateTimeException e) {
            throw new MojoFailureException("misev.today: '%s' is not a date, YYYY-MM-DD".formatted(today), e);
        }
    }

    /** Shows what the gate says: what closes it with its lines, what passes in a line each. */
    final void show(GateAssessment gate, boolean isRed) {
        int shown = 0;
        int leftOut = 0;
        for (Standing standing : Standing.values()) {
            for (JudgedFault judged : gate.report().that(standing)) {
                if (shown == SHOWN) {
                    leftOut++;
                    continue;
                }
                shown++;
                switch (standing) {
                    case FAILS -> Console.frame(judged, gate).lines().forEach(isRed ? getLog()::error : getLog()::info);
                    case WARNS -> Console.frame(judged, gate).lines().forEach(getLog()::warn);
                    case WAIVED, KNOWN, NOTED -> getLog().info(Console.line(judged, gate));
                }
            }
        }
        if (leftOut > 0) {
            getLog().info("%d more faults and notes of the gate stand in the reports.".formatted(leftOut));
        }
        if (gate.report().unrecorded() > 0) {
            getLog().info(
                            "Listed decisions that the baseline does not record, so that nobody is asked why one changes: %d; mvn misev:gate -Dmisev.writeBaseline=true records them."
                                    .formatted(gate.report().unrecorded()));
        }
        getLog().info(Console.summary(gate.report()));
    }
}
