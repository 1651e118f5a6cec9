package org.misevcheck.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.ScreeningChecker;
import org.misevcheck.checker.SearchFiles;
import org.misevcheck.checker.assessment.ScreeningCheck;
import org.misevcheck.checker.eligibility.Protocol;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.Problem;
import org.misevcheck.checker.report.FlowReport;
import org.misevcheck.checker.review.flow.Flow;
import org.misevcheck.checker.review.flow.FlowClaim;
import org.misevcheck.checker.review.screening.Screening;
import org.misevcheck.checker.review.search.ImportProblem;
import org.misevcheck.checker.review.search.ImportedSource;
import org.misevcheck.checker.review.search.Search;
import org.misevcheck.checker.review.search.UnreadableSearchException;
import org.misevcheck.rules.BundledGuidelines;

/**
 * Derives the numbers of the PRISMA 2020 flow diagram from the decision logs of a screening, draws it, compares screeners,
 * and holds what the review's texts say against the numbers. Fails where decisions are missing or contradict one another,
 * where a sum does not hold, and where a text states another number.
 */
@Mojo(name = "flow", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class FlowMojo extends AbstractMojo {

    /** Problems on the console at most. */
    private static final int FRAMES = 50;

    /** Root of the review repository; logs and texts are named from here. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File root;

    /**
     * Decision logs, CSV or YAML, all of one screening, parted by commas; by default every {@code .csv}, {@code .yaml} and
     * {@code .yml} whose name begins with {@code decisions} in the folder {@code screening}.
     */
    @Parameter(property = "misev.decisions")
    private @Nullable List<String> decisions;

    /**
     * Folder with the exports of the review's searches, as {@code misev:records} reads them: the records identified and
     * their duplicates are counted from there, and the logs name records by the ids in its {@code records.csv}. By default
     * {@code search} where there is one; otherwise, and with {@code none}, the logs say what was identified.
     */
    @Parameter(property = "misev.search")
    private @Nullable String search;

    /**
     * The review's protocol, whose reasons of exclusion the logs give: the name of a bundled one or a file. By default
     * {@code protocol.yaml} in the root of the repository where there is one, otherwise none, and then any reason will
     * do; {@code none} for none.
     */
    @Parameter(property = "misev.protocol")
    private @Nullable String protocol;

    /**
     * Documents that state numbers of the flow, such as the manuscript, an abstract or the README: PDF, JATS XML, DOCX or
     * text, parted by commas. A number that the decisions do not give fails the build.
     */
    @Parameter(property = "misev.flowTexts")
    private @Nullable List<String> flowTexts;

    /** Folder for the reports, in which this goal writes to {@code flow}; {@code target/misev} by default. */
    @Parameter(property = "misev.output")
    private @Nullable File output;

    /** Does nothing, and says so. */
    @Parameter(property = "misev.skip", defaultValue = "false")
    private boolean skip;

    /** For Maven. */
    public FlowMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped (misev.skip).");
            return;
        }
        try {
            ProjectFile file = ProjectFile.of(root.toPath());
            List<String> logs = logs(file);
            List<String> texts = said(flowTexts) ? flowTexts : file.flowTexts();
            for (String name : logs) {
                inside("misev.decisions", name);
            }
            for (String name : texts) {
                inside("misev.flowTexts", name);
            }
            ScreeningCheck check = new ScreeningChecker(root.toPath(), protocol(file)).check(logs, search(file), texts);
            Path folder = (output != null
                            ? output.toPath()
                            : root.toPath().resolve(file.output() == null ? "target/misev" : file.output()))
                    .resolve("flow");
            List<Path> written = FlowReport.write(folder, check);
            show(check);
            written.forEach(report -> getLog().info("Report: " + report));
            failIfNeeded(check);
        } catch (NoSuchFileException e) {
            throw new MojoFailureException("misev.decisions: there is no file " + e.getMessage(), e);
        } catch (AccessDeniedException e) {
            throw new MojoFailureException(Console.visible(e.getMessage()), e);
        } catch (IOException e) {
            throw new MojoExecutionException("misev-check could not read or write a file: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            throw new MojoExecutionException("misev-check is broken, the logs are not to blame: " + e.getMessage(), e);
        }
    }

    private static boolean said(@Nullable List<String> words) {
        return words != null && !words.isEmpty();
    }

    private List<String> logs(ProjectFile file) throws MojoFailureException {
        if (said(decisions)) {
            return decisions;
        }
        if (!file.decisions().isEmpty()) {
            return file.decisions();
        }
        String[] names = new File(root, "screening").list((folder, name) -> name.matches("decisions.*\\.(csv|ya?ml)"));
        if (names == null || names.length == 0) {
            throw new MojoFailureException(
                    "There is no decision log (screening/decisions.csv). It has a line per decision:"
                            + " record,stage,decision,reason,who,when. misev.decisions names other files.");
        }
        return Arrays.stream(names).sorted().map(name -> "screening/" + name).toList();
    }

    private static void inside(String parameter, String name) throws MojoFailureException {
        if (new File(name).isAbsolute() || name.contains("..")) {
            throw new MojoFailureException("%s: name the file by its path inside the repository, not '%s'"
                    .formatted(parameter, Console.visible(name)));
        }
    }

    private @Nullable Search search(ProjectFile file) throws MojoFailureException, IOException {
        String named = search != null ? search : file.search() != null ? file.search() : "search";
        Path folder = root.toPath().resolve(named);
        if (named.equals("none") || !Files.isDirectory(folder)) {
            if (search != null && !named.equals("none")) {
                throw new MojoFailureException("misev.search: there is no folder " + folder);
            }
            return null;
        }
        try {
            SearchFiles files = new SearchFiles(folder, ManifestFolder.name(folder, root.toPath()));
            List<ImportedSource> imported = files.imported();
            if (imported.stream().flatMap(source -> source.problems().stream()).anyMatch(ImportProblem::missing)) {
                throw new MojoFailureException(
                        "Records are missing from the searches in %s, or may be: misev:records tells which"
                                .formatted(folder));
            }
            return imported.isEmpty() ? null : files.deduplicated(imported);
        } catch (InvalidManifestException e) {
            throw new MojoFailureException("A file about the searches is invalid.\n" + e.frames(), e);
        } catch (UnreadableSearchException e) {
            throw new MojoFailureException(Console.visible(e.getMessage()), e);
        }
    }

    private @Nullable Protocol protocol(ProjectFile file) throws MojoFailureException, IOException {
        String named = protocol != null ? protocol : file.protocol();
        if (named == null) {
            named = new File(root, "protocol.yaml").isFile() ? "protocol.yaml" : "none";
        }
        return named.equals("none") ? null : ChosenChecker.protocol(named, root, BundledGuidelines.library());
    }

    private void show(ScreeningCheck check) {
        Screening screening = check.screening();
        Flow flow = check.flow();
        if (screening != null) {
            Console.screening(screening).forEach(getLog()::info);
        }
        if (flow != null) {
            Console.flow(flow).forEach(getLog()::info);
        }
        int left = FRAMES;
        int leftOut = 0;
        for (InvalidManifestException invalid : check.invalid()) {
            for (Problem problem : invalid.problems()) {
                if (left-- > 0) {
                    Console.frame(problem, invalid).lines().forEach(getLog()::error);
                } else {
                    leftOut++;
                }
            }
        }
        if (leftOut > 0) {
            getLog().error("%d more problems%s"
                    .formatted(leftOut, screening == null ? "" : ", which screening.md lists"));
        }
        check.unreadable().forEach(one -> getLog().error(Console.visible(one.getMessage())));
        for (FlowClaim claim : check.mismatches()) {
            getLog().error(Console.line(claim));
        }
        if (flow != null && !check.texts().isEmpty()) {
            getLog().info("%d numbers of the flow found in texts"
                    .formatted(check.claims().size()));
            for (String text : check.texts()) {
                if (check.unreadable().stream().noneMatch(one -> one.document().equals(text))
                        && check.claims().stream()
                                .noneMatch(claim -> claim.text().equals(text))) {
                    getLog().warn("No number of the flow was found in %s".formatted(Console.visible(text)));
                }
            }
        }
    }

    private static void failIfNeeded(ScreeningCheck check) throws MojoFailureException {
        List<String> reasons = new ArrayList<>();
        int problems = check.invalid().stream()
                .mapToInt(invalid -> invalid.problems().size())
                .sum();
        if (problems > 0) {
            reasons.add("%d %s in the decision logs".formatted(problems, problems == 1 ? "problem" : "problems"));
        }
        if (!check.unreadable().isEmpty()) {
            reasons.add("%d of the texts cannot be read"
                    .formatted(check.unreadable().size()));
        }
        int mismatches = check.mismatches().size();
        if (mismatches > 0) {
            reasons.add("%d %s in texts that the decisions do not give"
                    .formatted(mismatches, mismatches == 1 ? "number" : "numbers"));
        }
        if (!reasons.isEmpty()) {
            throw new MojoFailureException("The flow does not hold: " + String.join("; ", reasons) + ".");
        }
    }
}
