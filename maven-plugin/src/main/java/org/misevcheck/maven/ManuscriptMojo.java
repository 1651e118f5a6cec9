package org.misevcheck.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.ManuscriptChecker;
import org.misevcheck.checker.ReviewChecker.ManifestFile;
import org.misevcheck.checker.StudyChecker;
import org.misevcheck.checker.assessment.ManuscriptAssessment;
import org.misevcheck.checker.evidence.Agreement;
import org.misevcheck.checker.evidence.StatementCheck;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.ManifestReader;
import org.misevcheck.checker.manifest.Reading;
import org.misevcheck.checker.manuscript.Manuscript;
import org.misevcheck.checker.manuscript.UnreadableManuscriptException;
import org.misevcheck.checker.report.SubmissionReport;
import org.misevcheck.checker.study.Study;
import org.misevcheck.checker.submission.JournalProfile;
import org.misevcheck.checker.submission.Remark;
import org.misevcheck.checker.submission.Severity;
import org.misevcheck.rules.BundledGuidelines;

/**
 * Checks a manuscript before it is submitted: the document, its metadata, its declarations and numbers, and what it
 * says against its manifest where there is one. Writes the remarks, filled reporting checklists, and of a PDF a copy
 * with notes.
 */
@Mojo(name = "manuscript", requiresProject = false, threadSafe = true)
public final class ManuscriptMojo extends AbstractMojo {

    /** Root of the repository; the manuscript and its manifest are named from here. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File root;

    /**
     * The manuscript, a PDF, JATS XML, DOCX or text file, and after it supplementary files of the same study, parted by
     * commas.
     */
    @Parameter(property = "misev.manuscript", required = true)
    private List<String> manuscript;

    /**
     * The manuscript's manifest. By default the one in {@code misev.studies} that lists the manuscript; without one, what
     * is found in the document stands for the study, and is told to be provisional.
     */
    @Parameter(property = "misev.manifest")
    private @Nullable String manifest;

    /** Folder with the study manifests. */
    @Parameter(property = "misev.studies", defaultValue = "${basedir}/studies", required = true)
    private File studies;

    /**
     * What the journal asks: {@code default}, {@code blind}, {@code journal-of-extracellular-vesicles},
     * {@code plos-one}, {@code stem-cell-research-and-therapy}, or a file with a profile of your own.
     */
    @Parameter(property = "misev.journal", defaultValue = JournalProfile.DEFAULT, required = true)
    private String journal;

    /** Criteria to fill checklists of, in the words of {@code misev:check}. */
    @Parameter(property = "misev.guidelines")
    private @Nullable List<String> guidelines;

    /** Folder for the reports. */
    @Parameter(property = "misev.output", defaultValue = "${basedir}/target/misev", required = true)
    private File output;

    /**
     * Which remarks fail the build: {@code never}, {@code error}, {@code warning} or {@code note}, each including those
     * before it. A manifest that the manuscript contradicts fails it as an error does.
     */
    @Parameter(property = "misev.failOnRemark", defaultValue = "error", required = true)
    private String failOnRemark;

    /** For Maven. */
    public ManuscriptMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        @Nullable Severity failing = severity();
        try {
            StudyChecker checker = ChosenChecker.of(
                    BundledGuidelines.library(), guidelines == null ? List.of() : guidelines, null, root, null, false);
            List<Manuscript> documents = new ArrayList<>();
            for (String name : manuscript) {
                documents.add(Documents.read(root, name));
            }
            ManuscriptAssessment checked = new ManuscriptChecker(checker, profile())
                    .check(Documents.identifier(manuscript.get(0)), documents, manifest());
            show(checked);
            Path source = root.toPath().resolve(manuscript.get(0));
            for (Path file : new SubmissionReport(checker.setup()).write(output.toPath(), checked, source)) {
                getLog().info("Report: " + file);
            }
            failIfNeeded(checked, failing);
        } catch (UnreadableManuscriptException e) {
            throw new MojoFailureException(Console.visible(e.getMessage()), e);
        } catch (IOException e) {
            throw new MojoExecutionException("misev-check could not read or write a file: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            throw new MojoExecutionException(
                    "misev-check is broken, the manuscript is not to blame: " + e.getMessage(), e);
        }
    }

    private @Nullable Severity severity() throws MojoFailureException {
        if (failOnRemark.equals("never")) {
            return null;
        }
        return Arrays.stream(Severity.values())
                .filter(one -> one.word().equals(failOnRemark))
                .findFirst()
                .orElseThrow(() ->
                        new MojoFailureException("misev.failOnRemark: '%s' is not one of [never, error, warning, note]"
                                .formatted(failOnRemark)));
    }

    private JournalProfile profile() throws MojoFailureException, IOException {
        File file = new File(root, journal);
        try {
            return file.isFile()
                    ? JournalProfile.read(journal, Files.readAllBytes(file.toPath()))
                    : JournalProfile.bundled(journal);
        } catch (NoSuchElementException e) {
            throw new MojoFailureException("misev.journal: " + e.getMessage() + "; nor is there such a file", e);
        } catch (InvalidManifestException e) {
            throw new MojoFailureException("The journal's profile is invalid.\n" + e.frames(), e);
        }
    }

    /** The manifest that is named, or the only one that lists the manuscript; {@code null} where none does. */
    private @Nullable Reading<Study> manifest() throws MojoFailureException, IOException {
        ManifestReader reader = new ManifestReader();
        try {
            if (manifest != null) {
                return reader.read(root.toPath().resolve(manifest), manifest);
            }
            if (!studies.isDirectory()) {
                return null;
            }
            List<Reading<Study>> listing = new ArrayList<>();
            for (ManifestFile file : ManifestFolder.files(studies, root, List.of("**/*.yaml", "**/*.yml"), List.of())) {
                Reading<Study> read = reader.read(file.path(), file.name());
                if (read.value().manuscripts().stream()
                        .anyMatch(listed -> listed.file().equals(manuscript.get(0)))) {
                    listing.add(read);
                }
            }
            if (listing.size() > 1) {
                throw new MojoFailureException("Several manifests list %s: %s. misev.manifest names one."
                        .formatted(
                                manuscript.get(0),
                                String.join(
                                        ", ",
                                        listing.stream().map(Reading::file).toList())));
            }
            return listing.isEmpty() ? null : listing.get(0);
        } catch (InvalidManifestException e) {
            throw new MojoFailureException("A manifest is invalid.\n" + e.frames(), e);
        }
    }

    private void show(ManuscriptAssessment checked) {
        for (Remark remark : checked.remarks()) {
            String line = Console.line(remark);
            switch (remark.severity()) {
                case ERROR -> getLog().error(line);
                case WARNING -> getLog().warn(line);
                case NOTE -> getLog().info(line);
            }
        }
        for (StatementCheck check : contradictions(checked)) {
            Console.frame(check, checked.assessment()).lines().forEach(getLog()::error);
        }
        if (checked.isProvisional()) {
            getLog().info(
                            "No manifest lists %s: what was found in it stands for the study, and nobody has confirmed it. misev:draft writes a manifest to confirm."
                                    .formatted(checked.main().document()));
        }
        getLog().info(Console.counts(checked));
    }

    private static List<StatementCheck> contradictions(ManuscriptAssessment checked) {
        return checked.assessment().manuscripts().crossCheck().that(Agreement.CONTRADICTED);
    }

    private void failIfNeeded(ManuscriptAssessment checked, @Nullable Severity failing) throws MojoFailureException {
        if (failing == null) {
            return;
        }
        long remarks = checked.remarks().stream()
                .filter(remark -> remark.severity().compareTo(failing) <= 0)
                .count();
        int contradicted = contradictions(checked).size();
        if (remarks > 0 || contradicted > 0) {
            throw new MojoFailureException(
                    "%s is not ready: %d remarks of severity %s or above, %d statements of the manifest contradicted. Reports: %s"
                            .formatted(checked.main().document(), remarks, failing.word(), contradicted, output));
        }
    }
}
