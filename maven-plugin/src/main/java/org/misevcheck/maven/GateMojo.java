package org.misevcheck.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
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
import org.misevcheck.checker.engine.DefectiveRuleBaseException;
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

    /** Root of the review repository; files are named from here. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File root;

    /** Folder with the study manifests; {@code studies} by default. */
    @Parameter(property = "misev.studies")
    private @Nullable File studies;

    /** Patterns of manifests within the folder; every {@code .yaml} and {@code .yml} by default. */
    @Parameter(property = "misev.includes")
    private @Nullable List<String> includes;

    /** Patterns of files within the folder that are no manifests. */
    @Parameter(property = "misev.excludes")
    private @Nullable List<String> excludes;

    /** Folders with criteria of your own that the protocol names; as for {@code misev:check}. */
    @Parameter
    private @Nullable List<String> customCriteria;

    /**
     * The review's protocol: the name of a bundled one or a file. By default {@code protocol.yaml} in the root of the
     * repository.
     */
    @Parameter(property = "misev.protocol")
    private @Nullable String protocol;

    /** Folder for the reports; {@code target/misev} by default. */
    @Parameter(property = "misev.output")
    private @Nullable File output;

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

    /** Does nothing, and says so. */
    @Parameter(property = "misev.skip", defaultValue = "false")
    private boolean skip;

    /** For Maven. */
    public GateMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("The gate is skipped (misev.skip).");
            return;
        }
        try {
            judge(ProjectFile.of(root.toPath()));
        } catch (IOException | UncheckedIOException e) {
            throw new MojoExecutionException("misev-check could not read or write a file: " + e.getMessage(), e);
        } catch (DefectiveRuleBaseException e) {
            throw new MojoExecutionException(
                    "A criterion's rules are broken, the studies are not to blame: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            throw new MojoExecutionException(
                    "misev-check is broken, the studies are not to blame: " + e.getMessage(), e);
        }
    }

    private void judge(ProjectFile file) throws MojoFailureException, IOException {
        GateChoices choices = gate(root, file);
        if (choices == null) {
            throw new MojoFailureException(
                    "There is no inclusion list (inclusion.csv, inclusion.yaml) in %s, so there is nothing to hold against the evidence; misev.inclusionList names another file."
                            .formatted(root));
        }
        boolean isRed = CheckMojo.word("misev.failOn", CheckMojo.first(failOn, file.failOn(), FailOn.REQUIRED.word()))
                != FailOn.NEVER;
        Set<Format> forms = CheckMojo.formats(CheckMojo.first(formats, file.formats(), List.of()));
        GateReadings readings = choices.read();
        List<ManifestFile> manifests = manifests(file);
        if (manifests.isEmpty() && readings.list().value().studies().isEmpty()) {
            throw new MojoFailureException(
                    "The inclusion list %s is empty and there is no study manifest: nothing to judge."
                            .formatted(readings.list().file()));
        }
        CriterionLibrary library = CustomCriteria.library(customCriteria, root);
        StudyChecker checker = ChosenChecker.of(
                library,
                List.of(),
                CheckMojo.protocol(root, CheckMojo.first(protocol, file.protocol(), null)),
                root,
                null,
                false);
        ReviewGate gate = new ReviewGate(readings, checker.setup(), choices.today(), choices.failOnAwaiting());
        new ReviewChecker(checker).check(manifests, new Intake(gate, getLog()));
        GateAssessment judged = gate.judge();
        if (writeBaseline) {
            judged = gate.judge(written(choices, readings, judged));
        }
        Path folder = CheckMojo.first(output, within(file.output()), new File(root, "target/misev"))
                .toPath();
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

    private @Nullable File within(@Nullable String path) {
        return path == null ? null : new File(root, path);
    }

    private List<ManifestFile> manifests(ProjectFile file) throws MojoFailureException, IOException {
        File folder = CheckMojo.first(studies, within(file.studies()), new File(root, "studies"));
        return folder.isDirectory()
                ? ManifestFolder.files(
                        folder,
                        root,
                        CheckMojo.first(includes, file.includes(), CheckMojo.MANIFESTS),
                        CheckMojo.first(excludes, file.excludes(), List.of()))
                : List.of();
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
