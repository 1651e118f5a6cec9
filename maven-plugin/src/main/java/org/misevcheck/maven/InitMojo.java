package org.misevcheck.maven;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
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

/** Writes a commented manifest or protocol to fill in, and the JSON Schemas that editors complete and validate it by. */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractMojo {

    /** Root of the review repository, for the protocol. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File root;

    /** What to write: {@code manifest}, or {@code protocol} for the plan of the review. */
    @Parameter(property = "misev.what", defaultValue = "manifest", required = true)
    private String what;

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
        if (what.equals("manifest")) {
            manifest();
        } else if (what.equals("protocol")) {
            protocol();
        } else {
            throw new MojoFailureException("misev.what: '%s' is not one of [manifest, protocol]".formatted(what));
        }
    }

    private void manifest() throws MojoExecutionException, MojoFailureException {
        if (!study.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
            throw new MojoFailureException(
                    "misev.study: '%s' cannot be an identifier; letters, digits, dot, hyphen and".formatted(study)
                            + " underscore can");
        }
        Path manifest = studies.toPath().resolve(study + ".yaml");
        write(
                manifest,
                ManifestTemplate.text(study, schemaPath(studies.toPath(), ManifestSchema.FILE)),
                "misev.study names another one");
        getLog().info(
                        "A study that reports everything, made up to show how: full-extraction/studies/exemplary-made-up.yaml"
                                + " in the samples of misev-check");
        getLog().info("Fill it in, then: mvn misev:check");
    }

    private void protocol() throws MojoExecutionException, MojoFailureException {
        write(
                root.toPath().resolve("protocol.yaml"),
                protocolTemplate(schemaPath(root.toPath(), ReviewSchema.PROTOCOL.file())),
                "edit it, or move it away");
        getLog().info("Write yours over it, then: mvn misev:check, which takes it up by itself");
    }

    static String protocolTemplate(String schemaPath) throws MojoExecutionException {
        try (InputStream in = InitMojo.class.getResourceAsStream("protocol.yaml")) {
            if (in == null) {
                throw new MojoExecutionException("misev-check is broken: its protocol to fill in is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("$schema=SCHEMA", "$schema=" + schemaPath.replaceAll("\\s", "%20"));
        } catch (IOException e) {
            throw new MojoExecutionException("cannot read the protocol to fill in: " + e.getMessage(), e);
        }
    }

    /** Where an editor finds a schema from a file in the folder. */
    private String schemaPath(Path folder, String schema) {
        return folder.toAbsolutePath()
                .normalize()
                .relativize(output.toPath().resolve(schema).toAbsolutePath().normalize())
                .toString()
                .replace(File.separatorChar, '/');
    }

    /** The file, which must be new, and the schemas of all files. */
    private void write(Path file, String text, String otherwise) throws MojoExecutionException, MojoFailureException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            Files.createDirectories(output.toPath());
            Files.write(output.toPath().resolve(ManifestSchema.FILE), ManifestSchema.bundled());
            for (ReviewSchema schema : ReviewSchema.values()) {
                Files.write(output.toPath().resolve(schema.file()), schema.bundled());
            }
        } catch (FileAlreadyExistsException e) {
            throw new MojoFailureException("%s exists already; %s".formatted(file, otherwise), e);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot write " + file + ": " + e.getMessage(), e);
        }
        getLog().info("Written: " + file);
        getLog().info("Schemas for editors: " + output);
    }
}
