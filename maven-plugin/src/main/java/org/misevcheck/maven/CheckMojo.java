package org.misevcheck.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.GateReadings;
import org.misevcheck.checker.ReviewChecker;
import org.misevcheck.checker.ReviewChecker.ManifestFile;
import org.misevcheck.checker.ReviewGate;
import org.misevcheck.checker.ReviewSchema;
import org.misevcheck.checker.StudyChecker;
import org.misevcheck.checker.assessment.GateAssessment;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.evidence.Agreement;
import org.misevcheck.checker.evidence.StatementCheck;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.ManifestSchema;
import org.misevcheck.checker.report.Format;
import org.misevcheck.checker.report.GateReports;
import org.misevcheck.checker.report.ReviewReport;
import org.misevcheck.checker.scoring.WeightedShare;
import org.misevcheck.rules.CriterionLibrary;

/**
 * Audits every study manifest of a review repository, scores it, decides its eligibility, and writes the reports.
 *
 * <p>A file {@code misev.yaml} in the root of the repository may set the same parameters, in lower case with hyphens
 * ({@code fail-on: ineligible}); the POM and the command line go before it.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends GatedMojo {

    /** Frames on the console at most; the reports have them all. */
    private static final int FRAMES = 20;

    /**
     * Criteria to audit by: profiles ({@code msc-ev-in-vivo}, {@code misev2023}, {@code misev2018}, {@code isct},
     * {@code arrive2-essential}, {@code syrcle}, {@code camarades}, {@code synthesis}), guidelines such as {@code MISEV2023}, or
     * beginnings of codes such as {@code MISEV2023-CHAR}; {@code !MISEV2023-REP} leaves out what begins so. By default
     * those of the protocol, or the profile {@code msc-ev-in-vivo} without a protocol.
     */
    @Parameter(property = "misev.guidelines")
    private @Nullable List<String> guidelines;

    /** File with a scoring scheme that replaces the bundled weights. */
    @Parameter(property = "misev.scoringScheme")
    private @Nullable File scoringScheme;

    /** Reports to write: {@code json}, {@code csv}, {@code markdown}, {@code html}; all of them by default. */
    @Parameter(property = "misev.formats")
    private @Nullable List<String> formats;

    /**
     * What fails the build, besides invalid manifests: {@code never}; {@code ineligible}, exclusion at the protocol's
     * last stage, and a manifest that its manuscript contradicts; {@code required} (the default), also a required criterion not met or not reported;
     * {@code recommended}, also a recommended one. Where there is an inclusion list, an exclusion that it has too fails
     * nothing; a fault of the list fails the build by each word but {@code never}.
     */
    @Parameter(property = "misev.failOn")
    private @Nullable String failOn;

    /** Which findings are shown with their lines on the console, by the words of {@code failOn}; by default the same. */
    @Parameter(property = "misev.show")
    private @Nullable String show;

    /** Smallest reporting score, from 0 to 1, that a study may have. */
    @Parameter(property = "misev.minReporting")
    private @Nullable Double minReporting;

    /** Smallest conformance score, from 0 to 1, that a study may have. */
    @Parameter(property = "misev.minConformance")
    private @Nullable Double minConformance;

    /** Fail when there is no manifest to check, so that a mistyped folder cannot pass; {@code true} by default. */
    @Parameter(property = "misev.failIfNoStudies")
    private @Nullable Boolean failIfNoStudies;

    /**
     * Whether each manifest is held against the documents that it lists, where they are in the repository: a statement
     * that a document contradicts fails the build unless nothing does. {@code true} by default.
     */
    @Parameter(property = "misev.crossCheck")
    private @Nullable Boolean crossCheck;

    /** For Maven. */
    public CheckMojo() {}

    @Override
    void run(ProjectFile file) throws MojoFailureException, IOException {
        AuditChoices choices = choices(file);
        List<ManifestFile> files = files(file, choices);
        if (!files.isEmpty() || choices.gate() != null) {
            audit(files, choices);
        }
    }

    private AuditChoices choices(ProjectFile file) throws MojoFailureException {
        String failing = first(failOn, file.failOn(), FailOn.REQUIRED.word());
        Double reporting = first(minReporting, file.minReporting(), null);
        Double conformance = first(minConformance, file.minConformance(), null);
        checkShare("misev.minReporting", reporting);
        checkShare("misev.minConformance", conformance);
        return new AuditChoices(
                first(guidelines, file.guidelines(), List.of()),
                protocol(file),
                first(scoringScheme, within(file.scoringScheme()), null),
                output(file),
                formats(first(formats, file.formats(), List.of())),
                word("misev.failOn", failing),
                word("misev.show", first(show, file.show(), failing)),
                reporting,
                conformance,
                first(failIfNoStudies, file.failIfNoStudies(), true),
                first(crossCheck, file.crossCheck(), true),
                gate(file));
    }

    static FailOn word(String property, String value) throws MojoFailureException {
        return FailOn.of(value)
                .orElseThrow(() -> new MojoFailureException("%s: '%s' is not one of %s"
                        .formatted(
                                property,
                                value,
                                Arrays.stream(FailOn.values()).map(FailOn::word).toList())));
    }

    private static void checkShare(String property, @Nullable Double share) throws MojoFailureException {
        if (share != null && !(share >= 0 && share <= 1)) {
            throw new MojoFailureException("%s: %s is not between 0 and 1".formatted(property, share));
        }
    }

    private List<ManifestFile> files(ProjectFile file, AuditChoices choices) throws MojoFailureException, IOException {
        List<ManifestFile> files = manifests(file);
        if (files.isEmpty()) {
            File folder = folder(file);
            String nothing = folder.isDirectory()
                    ? "No study manifest (%s) in %s.".formatted(String.join(", ", patterns(file)), folder)
                    : "There is no folder %s with study manifests.".formatted(folder);
            if (choices.failIfNoStudies()) {
                throw new MojoFailureException(nothing + " misev:init writes a first one; misev.studies names another"
                        + " folder; misev.failIfNoStudies=false lets an empty review pass.");
            }
            getLog().warn(nothing + " Nothing was checked.");
        }
        return files;
    }

    /** The forms that are named; all of them when none is. */
    static Set<Format> formats(List<String> words) throws MojoFailureException {
        if (words.isEmpty()) {
            return EnumSet.allOf(Format.class);
        }
        Set<Format> chosen = EnumSet.noneOf(Format.class);
        for (String word : words) {
            chosen.add(Arrays.stream(Format.values())
                    .filter(format -> format.name().equals(word.trim().toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new MojoFailureException("misev.formats: '%s' is not one of %s"
                            .formatted(
                                    word,
                                    Arrays.stream(Format.values())
                                            .map(format -> format.name().toLowerCase(Locale.ROOT))
                                            .toList()))));
        }
        return chosen;
    }

    private void audit(List<ManifestFile> files, AuditChoices choices) throws IOException, MojoFailureException {
        CriterionLibrary library = CustomCriteria.library(customCriteria, root);
        GateReadings kept = choices.gate() == null ? null : choices.gate().read();
        StudyChecker checker = ChosenChecker.of(
                library, choices.guidelines(), choices.protocol(), root, choices.scoringScheme(), choices.crossCheck());
        Path output = choices.output();
        try (ReviewReport report = new ReviewReport(output, choices.formats(), checker.setup())) {
            Console.setup(report.summary()).forEach(getLog()::info);
            showCustom(library, checker);
            ReviewGate gate = choices.gate() == null || kept == null
                    ? null
                    : new ReviewGate(
                            kept,
                            checker.setup(),
                            choices.gate().today(),
                            choices.gate().failOnAwaiting());
            Outcome outcome = new Outcome(report, choices, gate);
            new ReviewChecker(checker).check(files, outcome);
            List<Path> written = new ArrayList<>(report.finish());
            GateAssessment judged = gate == null ? null : gate.judge();
            if (judged != null) {
                written.addAll(GateReports.write(output, choices.formats(), judged));
            }
            Files.write(output.resolve(ManifestSchema.FILE), ManifestSchema.bundled());
            for (ReviewSchema schema : ReviewSchema.values()) {
                Files.write(output.resolve(schema.file()), schema.bundled());
            }
            Console.review(report.summary()).forEach(getLog()::info);
            outcome.showFrames();
            if (judged != null) {
                show(judged, choices.failing() != FailOn.NEVER);
            }
            written.forEach(file -> getLog().info("Report: " + file));
            getLog().info("What a code asks for: mvn misev:explain -Dmisev.criterion=CODE");
            outcome.failIfNeeded(judged);
        }
    }

    /** Which criteria were compiled for this audit, and whether they take part: nothing else would tell. */
    private void showCustom(CriterionLibrary library, StudyChecker checker) {
        for (Guideline guideline : CustomCriteria.guidelines(library)) {
            boolean audited = checker.setup().catalogue().guidelines().stream()
                    .anyMatch(chosen -> chosen.id().equals(guideline.id()));
            if (audited) {
                getLog().info("Custom criteria, compiled for this audit: %s".formatted(guideline.id()));
            } else {
                getLog().warn("No criterion of %s is audited: misev.guidelines and the protocol choose none of them"
                        .formatted(guideline.id()));
            }
        }
    }

    /** What becomes of the studies: shown, reported, and counted when they fail the build. */
    private final class Outcome implements ReviewChecker.Outcomes {

        private final ReviewReport report;
        private final AuditChoices choices;
        private final @Nullable ReviewGate gate;
        private final FailOn failing;
        private final List<String> frames = new ArrayList<>();
        private final List<String> contradictions = new ArrayList<>();
        private int framesLeftOut;
        private int fallShort;
        private int excluded;
        private int belowScore;
        private int contradicted;
        private int failedStudies;

        Outcome(ReviewReport report, AuditChoices choices, @Nullable ReviewGate gate) {
            this.report = report;
            this.choices = choices;
            this.gate = gate;
            this.failing = choices.failing();
        }

        @Override
        public void assessed(StudyAssessment assessment) throws IOException {
            report.add(assessment);
            var catalogue = report.summary().setup().catalogue();
            boolean shortfall = false;
            for (Finding finding : assessment.findings()) {
                shortfall |= failing.failsOn(finding, catalogue);
                if (choices.shown().failsOn(finding, catalogue)) {
                    frame(finding, assessment);
                }
            }
            if (gate != null) {
                gate.add(assessment);
            }
            // Where there is a list, it may have the exclusion too, and the gate tells.
            boolean out = gate == null && failing.failsOnDecision(assessment);
            boolean low = isBelow(assessment.overall().reporting(), choices.minReporting())
                    || isBelow(assessment.overall().conformance(), choices.minConformance());
            boolean against = isContradicted(assessment);
            fallShort += shortfall ? 1 : 0;
            contradicted += against ? 1 : 0;
            excluded += out ? 1 : 0;
            belowScore += low ? 1 : 0;
            boolean failed = shortfall || out || low || against;
            failedStudies += failed ? 1 : 0;
            if (failed) {
                getLog().error(Console.line(assessment));
            } else {
                getLog().info(Console.line(assessment));
            }
        }

        /** Shows what documents contradict, and tells whether that fails the build. */
        private boolean isContradicted(StudyAssessment assessment) {
            assessment.manuscripts().unreadable().forEach(one -> getLog().warn(Console.visible(one.getMessage())));
            List<StatementCheck> against = assessment.manuscripts().crossCheck().that(Agreement.CONTRADICTED);
            for (StatementCheck check : against) {
                if (contradictions.size() < FRAMES) {
                    contradictions.add(Console.frame(check, assessment));
                } else {
                    framesLeftOut++;
                }
            }
            return failing.failsOnContradiction() && !against.isEmpty();
        }

        private void frame(Finding finding, StudyAssessment assessment) {
            if (frames.size() < FRAMES) {
                frames.add(Console.frame(
                        finding, assessment, report.summary().setup().catalogue()));
            } else {
                framesLeftOut++;
            }
        }

        /** A score nobody can tell is below any that is asked for. */
        private static boolean isBelow(WeightedShare share, @Nullable Double least) {
            return least != null && (!share.isDefined() || share.value() < least);
        }

        @Override
        public void invalid(InvalidManifestException exception) throws IOException {
            report.add(exception);
            if (gate != null) {
                gate.add(exception);
            }
            exception.frames().lines().forEach(getLog()::error);
        }

        void showFrames() {
            for (String contradiction : contradictions) {
                contradiction.lines().forEach(failing.failsOnContradiction() ? getLog()::error : getLog()::info);
            }
            for (String frame : frames) {
                frame.lines()
                        .forEach(
                                failing == FailOn.NEVER || failing == FailOn.INELIGIBLE
                                        ? getLog()::info
                                        : getLog()::error);
            }
            if (framesLeftOut > 0) {
                getLog().info("%d more findings stand in the reports.".formatted(framesLeftOut));
            }
        }

        void failIfNeeded(@Nullable GateAssessment judged) throws MojoFailureException {
            int invalid = report.summary().invalid().size();
            List<String> reasons = new ArrayList<>();
            addReason(reasons, invalid, "%d of the manifests %s invalid", "is", "are");
            addReason(
                    reasons,
                    fallShort,
                    "%d %s short of a " + failing.word() + " criterion",
                    "study falls",
                    "studies fall");
            addReason(reasons, contradicted, "%d %s contradicted by its manuscript", "manifest is", "manifests are");
            addReason(reasons, excluded, "%d %s excluded by the protocol", "study is", "studies are");
            addReason(reasons, belowScore, "%d %s below the score asked for", "study is", "studies are");
            List<String> failures = new ArrayList<>();
            if (!reasons.isEmpty()) {
                failures.add("%d of %d manifests fail the audit: %s"
                        .formatted(
                                failedStudies + invalid,
                                report.summary().lines().size() + invalid,
                                String.join("; ", reasons)));
            }
            if (judged != null && failing != FailOn.NEVER && !judged.report().isOpen()) {
                failures.add(Console.summary(judged.report()));
            }
            if (!failures.isEmpty()) {
                throw new MojoFailureException(
                        "%s. Reports: %s".formatted(String.join(". ", failures), choices.output()));
            }
        }

        private static void addReason(List<String> reasons, int count, String sentence, String one, String many) {
            if (count > 0) {
                reasons.add(sentence.formatted(count, count == 1 ? one : many));
            }
        }
    }
}
