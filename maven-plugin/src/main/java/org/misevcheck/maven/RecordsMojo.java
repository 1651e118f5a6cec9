package org.misevcheck.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.SearchFiles;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.report.SearchReport;
import org.misevcheck.checker.review.search.ImportProblem;
import org.misevcheck.checker.review.search.ImportedSource;
import org.misevcheck.checker.review.search.Search;
import org.misevcheck.checker.review.search.UnreadableSearchException;

/**
 * Imports the results of a review's searches (RIS, PubMed nbib, BibTeX, EndNote XML, CSV), tells duplicates and preprints
 * with their articles among them, and writes the unique records with an id for each, the pairs with their explanation,
 * counts by source, and every entry that could not be read. Decides nothing about any record.
 */
@Mojo(name = "records", requiresProject = false, threadSafe = true)
public final class RecordsMojo extends AbstractMojo {

    /** More problems than these are not shown one by one. */
    private static final int SHOWN = 50;

    /** Root of the repository; the files of the searches are named from here. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File root;

    /**
     * Folder with the exports of the searches, each file a source; {@code search} by default. {@code sources.yaml} in it
     * may say what they are, and {@code pairs.yaml} what people decided about records that look alike.
     */
    @Parameter(property = "misev.search")
    private @Nullable File search;

    /** Folder for the reports, in which this goal writes to {@code records}; {@code target/misev} by default. */
    @Parameter(property = "misev.output")
    private @Nullable File output;

    /**
     * Whether the build fails when records are missing or may be: entries and files that could not be read, files that
     * are cut off, fewer entries than the database had found. It does, unless this is {@code never}.
     */
    @Parameter(property = "misev.failOn")
    private @Nullable String failOn;

    /** For Maven. */
    public RecordsMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            ProjectFile file = ProjectFile.of(root.toPath());
            Path folder = chosen(search, file.search(), "search");
            String said = failOn != null ? failOn : file.failOn();
            FailOn failing = CheckMojo.word("misev.failOn", said != null ? said : FailOn.REQUIRED.word());
            SearchFiles files = new SearchFiles(folder, ManifestFolder.name(folder, root.toPath()));
            List<ImportedSource> imported = files.imported();
            if (imported.isEmpty()) {
                throw new MojoFailureException(
                        "There are no results of searches in %s: export them as RIS, nbib, BibTeX, EndNote XML or CSV. misev.search names another folder."
                                .formatted(folder));
            }
            show(imported);
            Search found = files.deduplicated(imported);
            Console.search(found).forEach(getLog()::info);
            Path records = chosen(output, file.output(), "target/misev").resolve("records");
            for (Path report : new SearchReport(found).write(records)) {
                getLog().info("Report: " + report);
            }
            for (Map.Entry<String, byte[]> schema : SearchFiles.schemas().entrySet()) {
                Files.write(records.resolve(schema.getKey()), schema.getValue());
            }
            failIfNeeded(found, failing);
        } catch (InvalidManifestException e) {
            throw new MojoFailureException("A file about the searches is invalid.\n" + e.frames(), e);
        } catch (UnreadableSearchException e) {
            throw new MojoFailureException(Console.visible(e.getMessage()), e);
        } catch (IOException e) {
            throw new MojoExecutionException("misev-check could not read or write a file: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            throw new MojoExecutionException(
                    "misev-check is broken, the searches are not to blame: " + e.getMessage(), e);
        }
    }

    private Path chosen(@Nullable File set, @Nullable String inFile, String otherwise) {
        return set != null ? set.toPath() : root.toPath().resolve(inFile != null ? inFile : otherwise);
    }

    /** What may cost records comes first. */
    private void show(List<ImportedSource> imported) {
        List<ImportProblem> problems = imported.stream()
                .flatMap(source -> source.problems().stream())
                .sorted(Comparator.comparing(ImportProblem::missing).reversed())
                .toList();
        for (ImportProblem problem : problems.subList(0, Math.min(SHOWN, problems.size()))) {
            String message = Console.visible(problem.message());
            if (problem.missing()) {
                getLog().error(message);
            } else {
                getLog().warn(message);
            }
        }
        if (problems.size() > SHOWN) {
            getLog().warn("%d more are in problems.csv".formatted(problems.size() - SHOWN));
        }
    }

    private static void failIfNeeded(Search found, FailOn failing) throws MojoFailureException {
        List<ImportProblem> missing =
                found.problems().stream().filter(ImportProblem::missing).toList();
        if (!missing.isEmpty() && failing != FailOn.NEVER) {
            throw new MojoFailureException(
                    "Records are missing, or may be: problems: %d, entries not read: %d. problems.csv lists them; misev.failOn=never goes on without."
                            .formatted(
                                    missing.size(),
                                    missing.stream()
                                            .mapToInt(ImportProblem::dropped)
                                            .sum()));
        }
    }
}
