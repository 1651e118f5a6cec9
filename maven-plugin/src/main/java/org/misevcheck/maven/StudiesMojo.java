package org.misevcheck.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.ReviewChecker.ManifestFile;
import org.misevcheck.checker.engine.DefectiveRuleBaseException;

/** A goal that goes through the study manifests of a review repository. */
abstract class StudiesMojo extends AbstractMojo {

    private static final List<String> MANIFESTS = List.of("**/*.yaml", "**/*.yml");

    /** Root of the review repository; files are named from here. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    File root;

    /** Folder with the study manifests; {@code studies} by default. */
    @Parameter(property = "misev.studies")
    private @Nullable File studies;

    /** Patterns of manifests within the folder; every {@code .yaml} and {@code .yml} by default. */
    @Parameter(property = "misev.includes")
    private @Nullable List<String> includes;

    /** Patterns of files within the folder that are no manifests. */
    @Parameter(property = "misev.excludes")
    private @Nullable List<String> excludes;

    /**
     * Folders with criteria of your own, beside the bundled ones; {@code classpath:NAME} for the folders of that name in
     * jars among the plugin's dependencies. Their rules run with the rights of the build, so the POM alone can name
     * them, neither {@code misev.yaml} nor a property, and must add {@code org.misevcheck:rule-compiler} to the plugin.
     */
    @Parameter
    @Nullable
    List<String> customCriteria;

    /**
     * The review's protocol: the name of a bundled one ({@code zhu-2025}, {@code mussin-2025}) or a file. By default
     * {@code protocol.yaml} in the root of the repository where there is one, otherwise none; {@code none} for none.
     */
    @Parameter(property = "misev.protocol")
    private @Nullable String protocol;

    /** Folder for the reports; {@code target/misev} by default. */
    @Parameter(property = "misev.output")
    private @Nullable File output;

    /** Does nothing, and says so. */
    @Parameter(property = "misev.skip", defaultValue = "false")
    private boolean skip;

    /** For the goals. */
    StudiesMojo() {}

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped (misev.skip).");
            return;
        }
        try {
            run(ProjectFile.of(root.toPath()));
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

    /** Does what the goal is for; {@code file} is the repository's {@code misev.yaml}. */
    abstract void run(ProjectFile file) throws MojoFailureException, IOException;

    /** What the POM or the command line says, else the project file, else the default. */
    static <T> T first(@Nullable T set, @Nullable T inFile, @Nullable T otherwise) {
        if (isSaid(set)) {
            return set;
        }
        return isSaid(inFile) ? inFile : otherwise;
    }

    private static boolean isSaid(@Nullable Object value) {
        return value != null && !(value instanceof List<?> list && list.isEmpty());
    }

    final @Nullable File within(@Nullable String path) {
        return path == null ? null : new File(root, path);
    }

    final File folder(ProjectFile file) {
        return first(studies, within(file.studies()), within("studies"));
    }

    final List<String> patterns(ProjectFile file) {
        return first(includes, file.includes(), MANIFESTS);
    }

    /** The manifests, in the order of their paths; none where there is no folder. */
    final List<ManifestFile> manifests(ProjectFile file) throws MojoFailureException, IOException {
        File folder = folder(file);
        return folder.isDirectory()
                ? ManifestFolder.files(folder, root, patterns(file), first(excludes, file.excludes(), List.of()))
                : List.of();
    }

    /** The bundled name or the file of the protocol; null for none. */
    final @Nullable String protocol(ProjectFile file) {
        String named = first(protocol, file.protocol(), null);
        if (named == null) {
            return new File(root, "protocol.yaml").isFile() ? "protocol.yaml" : null;
        }
        return named.equals("none") ? null : named;
    }

    final Path output(ProjectFile file) {
        return first(output, within(file.output()), within("target/misev")).toPath();
    }
}
