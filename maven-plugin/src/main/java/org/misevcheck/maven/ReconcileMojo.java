package org.misevcheck.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.ConsensusChecker;
import org.misevcheck.checker.ConsensusChecker.Folder;
import org.misevcheck.checker.ConsensusChecker.InvalidManifestsException;
import org.misevcheck.checker.assessment.DoubleExtraction;
import org.misevcheck.checker.assessment.DoubleExtractions;
import org.misevcheck.checker.manifest.ManifestSchema;
import org.misevcheck.checker.report.ReconcileReport;
import org.misevcheck.checker.review.consensus.Accord;
import org.misevcheck.checker.review.consensus.Comparison;

/**
 * Holds the manifests of two extractors against each other, statement by statement: how far they agree, where they
 * contradict each other with both passages, and for each study the draft of a consensus that a person completes.
 */
@Mojo(name = "reconcile", requiresProject = false, threadSafe = true)
public final class ReconcileMojo extends AbstractMojo {

    /** Conflicts shown with their lines on the console at most; the reports have them all. */
    private static final int FRAMES = 20;

    /** A tolerance above this would call different figures the same. */
    private static final double GREATEST_TOLERANCE = 0.2;

    /** Root of the review repository; files are named from here. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File root;

    /**
     * Folder with the first extractor's manifests. By default the first, by name, of two folders in {@code extraction},
     * or {@code misev.studies} where there is one.
     */
    @Parameter(property = "misev.first")
    private @Nullable File first;

    /** Folder with the second extractor's manifests. By default the other folder in {@code extraction}. */
    @Parameter(property = "misev.second")
    private @Nullable File second;

    /**
     * Folder with the review's manifests. A manifest there whose {@code extraction.status} is {@code consensus} settles
     * its study: its conflicts are still reported, and fail nothing.
     */
    @Parameter(property = "misev.studies", defaultValue = "${basedir}/studies", required = true)
    private File studies;

    /** How much measured figures may differ and still agree, as a share of the greater one, from 0 to 0.2. */
    @Parameter(property = "misev.tolerance", defaultValue = "0.01", required = true)
    private double tolerance;

    /** Folder for the reports, which are written into {@code reconcile} in it. */
    @Parameter(property = "misev.output", defaultValue = "${basedir}/target/misev", required = true)
    private File output;

    /**
     * What fails the build while a study is not settled: {@code never}; {@code conflict}, statements that differ, or that
     * one has and the other looked for in vain; {@code wording}, also free words that may or may not mean the same.
     */
    @Parameter(property = "misev.failOnConflict", defaultValue = "conflict", required = true)
    private String failOnConflict;

    /** For Maven. */
    public ReconcileMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (!List.of("never", "conflict", "wording").contains(failOnConflict)) {
            throw new MojoFailureException(
                    "misev.failOnConflict: '%s' is not one of [never, conflict, wording]".formatted(failOnConflict));
        }
        if (!(tolerance >= 0 && tolerance <= GREATEST_TOLERANCE)) {
            throw new MojoFailureException("misev.tolerance: %s is not between 0 and 0.2".formatted(tolerance));
        }
        try {
            chooseFolders();
            DoubleExtractions compared = compare();
            Path folder = output.toPath().resolve("reconcile");
            List<Path> written = ReconcileReport.write(folder, compared, name(studies), schemaPath());
            Files.write(output.toPath().resolve(ManifestSchema.FILE), ManifestSchema.bundled());
            show(compared);
            written.forEach(file -> getLog().info("Report: " + file));
            failIfNeeded(compared, folder);
        } catch (IOException e) {
            throw new MojoExecutionException("misev-check could not read or write a file: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            throw new MojoExecutionException(
                    "misev-check is broken, the manifests are not to blame: " + e.getMessage(), e);
        }
    }

    private void chooseFolders() throws IOException, MojoFailureException {
        if (second == null && first == null) {
            List<File> extractors = extractors(new File(root, "extraction"));
            if (extractors.isEmpty() || extractors.size() > 2) {
                throw new MojoFailureException(
                        "There are no two extractors to compare: extraction holds %d folders. Put each extractor's manifests into a folder in it, or name the folders with misev.first and misev.second."
                                .formatted(extractors.size()));
            }
            second = extractors.get(extractors.size() - 1);
            first = extractors.size() == 2 ? extractors.get(0) : studies;
        } else if (second == null) {
            throw new MojoFailureException("misev.first needs misev.second beside it");
        } else if (first == null) {
            first = studies;
        }
        for (File folder : List.of(first(), second())) {
            if (!folder.isDirectory()) {
                throw new MojoFailureException(
                        "There is no folder %s with an extractor's manifests.".formatted(folder));
            }
        }
        if (first().getCanonicalFile().equals(second().getCanonicalFile())) {
            throw new MojoFailureException("%s cannot be both extractors' folder.".formatted(first()));
        }
    }

    private static List<File> extractors(File folder) throws IOException {
        if (!folder.isDirectory()) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder.toPath())) {
            return all.filter(Files::isDirectory)
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .map(Path::toFile)
                    .toList();
        }
    }

    private File first() {
        return chosen(first);
    }

    private File second() {
        return chosen(second);
    }

    private static File chosen(@Nullable File folder) {
        if (folder == null) {
            throw new IllegalStateException("no folder is chosen");
        }
        return folder;
    }

    private DoubleExtractions compare() throws IOException, MojoFailureException {
        Folder ofFirst = folder(first());
        Folder ofSecond = folder(second());
        Folder agreed =
                studies.isDirectory() && !holds(studies, first()) && !holds(studies, second()) ? folder(studies) : null;
        for (Folder folder : List.of(ofFirst, ofSecond)) {
            if (folder.files().isEmpty()) {
                throw new MojoFailureException(
                        "There is no manifest (**/*.yaml, **/*.yml) in %s.".formatted(folder.folder()));
            }
        }
        DoubleExtractions compared;
        try {
            compared = new ConsensusChecker(tolerance).compare(ofFirst, ofSecond, agreed);
        } catch (InvalidManifestsException e) {
            throw new MojoFailureException("Manifests are invalid, so nothing was compared.\n" + e.getMessage(), e);
        }
        if (compared.studies().isEmpty() && compared.agreedBefore().isEmpty()) {
            throw new MojoFailureException(
                    "No study is in both %s and %s: manifests belong together that have the same study.id."
                            .formatted(ofFirst.folder(), ofSecond.folder()));
        }
        return compared;
    }

    private Folder folder(File folder) throws IOException, MojoFailureException {
        return new Folder(
                name(folder), ManifestFolder.files(folder, root, List.of("**/*.yaml", "**/*.yml"), List.of()));
    }

    private static boolean holds(File folder, File other) throws IOException {
        return other.getCanonicalFile()
                .toPath()
                .startsWith(folder.getCanonicalFile().toPath());
    }

    /** A folder from the root of the repository, or by its own name where it is elsewhere. */
    private String name(File folder) {
        Path absolute = folder.toPath().toAbsolutePath().normalize();
        Path base = root.toPath().toAbsolutePath().normalize();
        return String.valueOf(absolute.startsWith(base) ? base.relativize(absolute) : absolute.getFileName())
                .replace(File.separatorChar, '/');
    }

    private String schemaPath() {
        return studies.toPath()
                .toAbsolutePath()
                .normalize()
                .relativize(output.toPath()
                        .resolve(ManifestSchema.FILE)
                        .toAbsolutePath()
                        .normalize())
                .toString()
                .replace(File.separatorChar, '/');
    }

    private void show(DoubleExtractions compared) {
        compared.withoutSecond().forEach(file -> getLog().warn(
                        "%s: the second extractor has no manifest of this study".formatted(file)));
        compared.withoutFirst().forEach(file -> getLog().warn(
                        "%s: the first extractor has no manifest of this study".formatted(file)));
        compared.agreedBefore()
                .forEach(file -> getLog().info("%s is a consensus already, and was not compared".formatted(file)));
        for (DoubleExtraction study : compared.studies()) {
            String line = Console.line(study);
            if (!study.isSettled() && fails(study)) {
                getLog().error(line);
            } else {
                getLog().info(line);
            }
            for (Comparison departure : study.departures()) {
                getLog().warn(Console.departure(departure, study));
            }
        }
        showConflicts(compared);
        getLog().info("All: " + Console.counts(compared.counts()));
    }

    private void showConflicts(DoubleExtractions compared) {
        int shown = 0;
        int all = 0;
        for (DoubleExtraction study : compared.unsettled()) {
            for (Comparison conflict : study.reconciliation().conflicts()) {
                all++;
                if (shown < FRAMES) {
                    shown++;
                    Console.frames(conflict, study)
                            .lines()
                            .forEach(failOnConflict.equals("never") ? getLog()::info : getLog()::error);
                }
            }
        }
        if (all > shown) {
            getLog().info("%d more conflicts stand in the reports.".formatted(all - shown));
        }
    }

    private boolean fails(DoubleExtraction study) {
        Map<Accord, Long> counts = study.reconciliation().counts();
        return switch (failOnConflict) {
            case "never" -> false;
            case "wording" -> counts.keySet().stream().anyMatch(Accord::isOpen);
            default -> counts.keySet().stream().anyMatch(Accord::isConflict);
        };
    }

    private void failIfNeeded(DoubleExtractions compared, Path folder) throws MojoFailureException {
        List<DoubleExtraction> failing =
                compared.unsettled().stream().filter(this::fails).toList();
        if (!failing.isEmpty()) {
            long open = failing.stream()
                    .mapToLong(study -> study.reconciliation().open().size())
                    .sum();
            throw new MojoFailureException(
                    "The extractors differ on %d of %d studies, in %d statements. Decide each in a copy of the study's draft (%s) and set its extraction.status to consensus. Reports: %s"
                            .formatted(
                                    failing.size(),
                                    compared.studies().size(),
                                    open,
                                    folder.resolve("consensus"),
                                    folder));
        }
    }
}
