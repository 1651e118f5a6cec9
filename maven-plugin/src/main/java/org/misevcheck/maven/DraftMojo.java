package org.misevcheck.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.evidence.DraftManifest;
import org.misevcheck.checker.evidence.EvidenceFinder;
import org.misevcheck.checker.evidence.ManuscriptEvidence;
import org.misevcheck.checker.evidence.Standing;
import org.misevcheck.checker.manifest.ManifestSchema;
import org.misevcheck.checker.manuscript.Manuscript;
import org.misevcheck.checker.manuscript.UnreadableManuscriptException;
import org.misevcheck.checker.report.EvidenceReport;

/** Drafts a manifest from a manuscript: each statement with its passage, for a person to confirm. */
@Mojo(name = "draft", requiresProject = false, threadSafe = true)
public final class DraftMojo extends AbstractMojo {

    /** Root of the review repository. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File root;

    /**
     * The manuscript, a PDF, JATS XML, DOCX or text file inside the repository, and after it supplementary files of the
     * same study, parted by commas.
     */
    @Parameter(property = "misev.manuscript", required = true)
    private List<String> manuscript;

    /** Identifier of the study, which is also the name of the manifest; the manuscript's name by default. */
    @Parameter(property = "misev.study")
    private @Nullable String study;

    /** Folder with the study manifests. */
    @Parameter(property = "misev.studies", defaultValue = "${basedir}/studies", required = true)
    private File studies;

    /** Folder for the schema and for the list of all passages, {@code ID.evidence.json}. */
    @Parameter(property = "misev.output", defaultValue = "${basedir}/target/misev", required = true)
    private File output;

    /** For Maven. */
    public DraftMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        List<UnreadableManuscriptException> unreadable = new ArrayList<>();
        List<Manuscript> documents = read(unreadable);
        String id = study == null ? Documents.identifier(manuscript.get(0)) : study;
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
            throw new MojoFailureException(
                    "misev.study: '%s' cannot be an identifier; letters, digits, dot, hyphen and underscore can"
                            .formatted(id));
        }
        try {
            ManuscriptEvidence evidence = new EvidenceFinder().find(documents);
            Path report = EvidenceReport.write(
                    output.toPath().resolve(id + ".evidence.json"), id, documents, unreadable, evidence);
            getLog().info("All passages: " + report);
            if (!unreadable.isEmpty()) {
                throw new MojoFailureException(String.join(
                        "\n", unreadable.stream().map(Throwable::getMessage).toList()));
            }
            write(id, documents, evidence);
        } catch (IOException e) {
            throw new MojoExecutionException("misev-check could not write a file: " + e.getMessage(), e);
        }
    }

    private List<Manuscript> read(List<UnreadableManuscriptException> unreadable) throws MojoFailureException {
        List<Manuscript> documents = new ArrayList<>();
        for (String name : manuscript) {
            try {
                documents.add(Documents.read(root, name));
            } catch (UnreadableManuscriptException e) {
                unreadable.add(e);
            }
        }
        return documents;
    }

    private void write(String id, List<Manuscript> documents, ManuscriptEvidence evidence)
            throws IOException, MojoFailureException {
        Path manifest = studies.toPath().resolve(id + ".yaml");
        Path schema = output.toPath().resolve(ManifestSchema.FILE);
        String schemaPath = studies.toPath()
                .toAbsolutePath()
                .normalize()
                .relativize(schema.toAbsolutePath().normalize())
                .toString()
                .replace(File.separatorChar, '/');
        Files.createDirectories(studies.toPath());
        try {
            Files.writeString(
                    manifest,
                    DraftManifest.of(id, documents, evidence, schemaPath),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new MojoFailureException(manifest + " exists already; misev.study names another one", e);
        }
        Files.write(schema, ManifestSchema.bundled());
        long done = evidence.passages().stream()
                .filter(one -> one.standing() == Standing.DONE)
                .map(one -> one.statement() + " " + one.subject())
                .distinct()
                .count();
        getLog().info("Drafted: %s, %d statements with their passages".formatted(manifest, done));
        getLog().info("Read every line of it, then set extraction.status to confirmed; until then misev:check judges"
                + " nothing by it.");
    }
}
