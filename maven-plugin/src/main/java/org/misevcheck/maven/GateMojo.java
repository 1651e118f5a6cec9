package org.misevcheck.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.GateReadings;
import org.misevcheck.checker.ReviewChecker;
import org.misevcheck.checker.ReviewChecker.ManifestFile;
import org.misevcheck.checker.ReviewGate;
import org.misevcheck.checker.StudyChecker;
import org.misevcheck.checker.assessment.GateAssessment;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.report.BaselineFile;
import org.misevcheck.checker.report.Format;
import org.misevcheck.checker.report.GateReports;
import org.misevcheck.checker.review.gate.Baseline;
import org.misevcheck.checker.review.gate.KnownFault;
import org.misevcheck.checker.review.gate.Standing;
import org.misevcheck.rules.CriterionLibrary;

/**
 * Holds the review's inclusion list against what the evidence decides, study by study, and closes the gate where the two
 * cannot both be right. {@code misev:check} does the same besides its audit where there is an inclusion list.
 */
@Mojo(name = "gate", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class GateMojo extends GatedMojo {

    /** Reports to write: {@code json}, {@code csv}, {@code markdown}; all of them by default. */
    @Parameter(property = "misev.formats")
    private @Nullable List<String> formats;

    /** {@code never} shows what closes the gate and lets the build pass; any other word of {@code misev:check} fails it. */
    @Parameter(property = "misev.failOn")
    private @Nullable String failOn;

    /**
     * Whether the baseline is written. Where there is none, it takes up every fault that closes the gate now and may
     * pass; where there is one, it loses what is gone and gains no fault. The decisions are recorded in both cases.
     */
    @Parameter(property = "misev.writeBaseline", defaultValue = "false")
    private boolean writeBaseline;

    /** For Maven. */
    public GateMojo() {}

    @Override
    void run(ProjectFile file) throws MojoFailureException, IOException {
        GateChoices choices = gate(file);
        if (choices == null) {
            throw new MojoFailureException(
                    "There is no inclusion list (inclusion.csv, inclusion.yaml) in %s, so there is nothing to hold against the evidence; misev.inclusionList names another file."
                            .formatted(root));
        }
        boolean isRed =
                CheckMojo.word("misev.failOn", first(failOn, file.failOn(), FailOn.REQUIRED.word())) != FailOn.NEVER;
        Set<Format> forms = CheckMojo.formats(first(formats, file.formats(), List.of()));
        GateReadings readings = choices.read();
        List<ManifestFile> manifests = manifests(file);
        if (manifests.isEmpty() && readings.list().value().studies().isEmpty()) {
            throw new MojoFailureException(
                    "The inclusion list %s is empty and there is no study manifest: nothing to judge."
                            .formatted(readings.list().file()));
        }
        CriterionLibrary library = CustomCriteria.library(customCriteria, root);
        StudyChecker checker = ChosenChecker.of(library, List.of(), protocol(file), root, null, false);
        ReviewGate gate = new ReviewGate(readings, checker.setup(), choices.today(), choices.failOnAwaiting());
        new ReviewChecker(checker).check(manifests, new Intake(gate, getLog()));
        GateAssessment judged = gate.judge();
        if (writeBaseline) {
            judged = gate.judge(written(choices, readings, judged));
        }
        Path folder = output(file);
        List<Path> reports = GateReports.write(folder, forms, judged);
        for (Map.Entry<String, byte[]> schema : GateReadings.schemas().entrySet()) {
            Files.write(folder.resolve(schema.getKey()), schema.getValue());
        }
        show(judged, isRed);
        reports.forEach(report -> getLog().info("Report: " + report));
        if (isRed && !judged.report().isOpen()) {
            throw new MojoFailureException("%s. Reports: %s".formatted(Console.summary(judged.report()), folder));
        }
    }

    /** Writes the baseline, says what it lost or took up, and reads it as it will be read from now on. */
    private GateReadings written(GateChoices choices, GateReadings readings, GateAssessment judged)
            throws MojoFailureException, IOException {
        Baseline next = judged.report().next();
        BaselineFile.write(choices.baseline().toPath(), next);
        if (readings.baseline() == null) {
            next.faults().forEach(fault -> getLog().warn("Taken up: " + Console.line(fault)));
        } else {
            List<KnownFault> gone = new ArrayList<>(readings.baseline().value().faults());
            gone.removeAll(next.faults());
            gone.forEach(fault -> getLog().info("Removed: " + Console.line(fault)));
            if (judged.report().that(Standing.FAILS).stream()
                    .anyMatch(one -> one.fault().code().isWaivable())) {
                getLog().info("A baseline that is there gains no fault; delete it to take up the present ones anew.");
            }
        }
        getLog().info("Baseline: %s; faults: %d, decisions: %d"
                .formatted(
                        choices.baseline(),
                        next.faults().size(),
                        next.decisions().size()));
        return choices.read();
    }

    /** Every study goes to the gate, in the order of the files. */
    private record Intake(ReviewGate gate, Log log) implements ReviewChecker.Outcomes {

        @Override
        public void assessed(StudyAssessment assessment) {
            gate.add(assessment);
        }

        @Override
        public void invalid(InvalidManifestException exception) {
            gate.add(exception);
            exception.frames().lines().forEach(log::error);
        }
    }
}
