package org.misevcheck.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.Problem;
import org.misevcheck.checker.manifest.Reading;
import org.misevcheck.checker.manifest.RecordReader;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Says;

/**
 * The file {@code misev.yaml} beside the POM: how a review repository is audited, for people who do not configure Maven.
 *
 * <p>What the POM or the command line says goes before it. It comes with the studies, so it may not lead out of their
 * repository, and it cannot switch on anything that runs code.
 */
public record ProjectFile(
        @Says(value = "Folder with the study manifests", example = "studies") @Nullable
        String studies,

        @Says(value = "Patterns of manifests within the folder", example = "**/*.yaml")
        List<String> includes,

        @Says(value = "Patterns of files within the folder that are no manifests", example = "drafts/**")
        List<String> excludes,

        @Says(
                value = "Profiles, guidelines, or beginnings of codes; those after an exclamation mark are left out",
                example = "misev2023")
        List<String> guidelines,

        @Says(value = "Bundled protocol, or file, or none", example = "protocol.yaml") @Nullable
        String protocol,

        @Says(value = "File with a scoring scheme", example = "scoring.yaml") @Nullable
        String scoringScheme,

        @Says(value = "Folder with the exports of the searches", example = "search") @Nullable
        String search,

        @Says(value = "Folder for the reports", example = "target/misev") @Nullable
        String output,

        @Says(value = "Reports to write: json, csv, markdown, html", example = "html")
        List<String> formats,

        @Says(value = "What fails the build: never, ineligible, required, recommended", example = "ineligible")
        @Nullable
        String failOn,

        @Says(value = "Which findings are shown, by the same words", example = "required") @Nullable
        String show,

        @Says(value = "Smallest reporting score of a study", example = "0.5") @Between(max = 1) @Nullable
        Double minReporting,

        @Says(value = "Smallest conformance score of a study", example = "0.5") @Between(max = 1) @Nullable
        Double minConformance,

        @Says(value = "Whether a review without a study fails", example = "true") @Nullable
        Boolean failIfNoStudies,

        @Says(value = "Whether manifests are held against the documents that they list", example = "true") @Nullable
        Boolean crossCheck,

        @Says(value = "File with the inclusion list, CSV or YAML", example = "inclusion.csv") @Nullable
        String inclusionList,

        @Says(value = "File with waivers", example = "waivers.yaml") @Nullable
        String waivers,

        @Says(value = "File with the retractions that the review knows of", example = "retractions.csv") @Nullable
        String retractions,

        @Says(value = "File with the gate's baseline", example = "gate-baseline.yaml") @Nullable
        String gateBaseline,

        @Says(value = "Whether the gate closes where the evidence does not decide yet", example = "true") @Nullable
        Boolean failOnAwaiting,

        @Says(value = "Stage of the protocol at which tables take a study for included", example = "full-text")
        @Nullable
        String stage,

        @Says(value = "Whether tables take studies that wait for included ones", example = "true") @Nullable
        Boolean provisional,

        @Says(value = "Whether risk of bias has one answer for all domains", example = "true") @Nullable
        Boolean overall,

        @Says(
                value = "Forms of the tables: markdown, csv, xlsx, ris, revman, metafor, figures",
                example = "[markdown, figures]")
        List<String> tableFormats,

        @Says(value = "Decision logs of the screening, CSV or YAML", example = "screening/decisions.csv")
        List<String> decisions,

        @Says(value = "Documents that state numbers of the flow of records", example = "manuscript.docx")
        List<String> flowTexts) {

    static final String NAME = "misev.yaml";

    private static final byte[] SAYING_NOTHING = {'{', '}'};

    /**
     * The file of a repository; one that says nothing when there is none.
     *
     * @throws MojoFailureException if anything is wrong with what it says
     */
    static ProjectFile of(Path root) throws MojoFailureException, IOException {
        Path file = root.resolve(NAME);
        byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : SAYING_NOTHING;
        try {
            Reading<ProjectFile> reading = RecordReader.read(NAME, bytes, ProjectFile.class);
            refusePathsOut(reading);
            return reading.value();
        } catch (InvalidManifestException e) {
            throw new MojoFailureException("The project file is invalid.\n" + e.frames(), e);
        }
    }

    private static void refusePathsOut(Reading<ProjectFile> reading) throws InvalidManifestException {
        ProjectFile file = reading.value();
        List<Problem> problems = new ArrayList<>();
        Map<String, String> paths = new java.util.LinkedHashMap<>();
        paths.put("studies", file.studies());
        paths.put("protocol", file.protocol());
        paths.put("scoring-scheme", file.scoringScheme());
        paths.put("search", file.search());
        paths.put("output", file.output());
        paths.put("inclusion-list", file.inclusionList());
        paths.put("waivers", file.waivers());
        paths.put("retractions", file.retractions());
        paths.put("gate-baseline", file.gateBaseline());
        paths.forEach((key, path) -> {
            if (path != null && leadsOut(path)) {
                problems.add(new Problem(
                        reading.positionOf(key),
                        key,
                        "'%s' is not within this repository".formatted(path),
                        "name a place below the folder of " + NAME));
            }
        });
        if (!problems.isEmpty()) {
            throw RecordReader.refused(reading, problems);
        }
    }

    private static boolean leadsOut(String path) {
        try {
            Path normal = Path.of(path).normalize();
            return normal.isAbsolute() || normal.startsWith("..") || path.contains("\\");
        } catch (java.nio.file.InvalidPathException e) {
            return true;
        }
    }
}
