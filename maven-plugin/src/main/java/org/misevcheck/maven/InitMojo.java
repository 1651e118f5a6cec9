package org.misevcheck.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.misevcheck.checker.ReviewSchema;
import org.misevcheck.checker.manifest.ManifestSchema;
import org.misevcheck.checker.manifest.ManifestTemplate;

/** Writes a commented manifest to fill in, and the JSON Schema that editors complete and validate it by. */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractMojo {

    /** Identifier of the study, which is also the name of the file. */
    @Parameter(property = "misev.study", defaultValue = "my-study", required = true)
    private String study;

    /** Folder with the study manifests. */
    @Parameter(property = "misev.studies", defaultValue = "${basedir}/studies", required = true)
    private File studies;

    /** Folder for the schema. */
    @Parameter(property = "misev.output", defaultValue = "${basedir}/target/misev", required = true)
    private File output;

    /** For Maven. */
    public InitMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (!study.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
            throw new MojoFailureException(
                    "misev.study: '%s' cannot be an identifier; letters, digits, dot, hyphen and".formatted(study)
                            + " underscore can");
        }
        Path manifest = studies.toPath().resolve(study + ".yaml");
        Path schema = output.toPath().resolve(ManifestSchema.FILE);
        String schemaPath = studies.toPath()
                .toAbsolutePath()
                .normalize()
                .relativize(schema.toAbsolutePath().normalize())
                .toString()
                .replace(File.separatorChar, '/');
        try {
            Files.createDirectories(studies.toPath());
            Files.writeString(
                    manifest,
                    ManifestTemplate.text(study, schemaPath),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE_NEW);
            Files.createDirectories(output.toPath());
            Files.write(schema, ManifestSchema.bundled());
            for (ReviewSchema reviewSchema : ReviewSchema.values()) {
                Files.write(output.toPath().resolve(reviewSchema.file()), reviewSchema.bundled());
            }
        } catch (FileAlreadyExistsException e) {
            throw new MojoFailureException(manifest + " exists already; misev.study names another one", e);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot write " + manifest + ": " + e.getMessage(), e);
        }
        getLog().info("Written: " + manifest);
        getLog().info("Schema for editors: " + schema);
        getLog().info(
                        "A study that reports everything, made up to show how: full-extraction/studies/exemplary-made-up.yaml"
                                + " in the samples of misev-check");
        getLog().info("Fill it in, then: mvn misev:check");
    }
}
