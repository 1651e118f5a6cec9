package org.misevcheck.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.ReviewChecker;
import org.misevcheck.checker.ReviewChecker.ManifestFile;
import org.misevcheck.checker.StudyChecker;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.eligibility.Protocol;
import org.misevcheck.checker.eligibility.Stage;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.report.ReviewTables;
import org.misevcheck.checker.report.TableFormat;

/**
 * Writes the tables of a review from its manifests: characteristics of studies, quality of reporting, risk of bias with
 * its figures, references, and outcome data for RevMan and metafor.
 */
@Mojo(name = "tables", requiresProject = false, threadSafe = true)
public final class TablesMojo extends StudiesMojo {

    /** Criteria whose reporting is counted; as for {@code misev:check}. */
    @Parameter(property = "misev.guidelines")
    private @Nullable List<String> guidelines;

    /** File with a scoring scheme that replaces the bundled weights. */
    @Parameter(property = "misev.scoringScheme")
    private @Nullable File scoringScheme;

    /**
     * Forms of the tables: {@code markdown}, {@code csv}, {@code xlsx}, {@code ris}, {@code revman}, {@code metafor},
     * {@code figures}; all of them by default.
     */
    @Parameter(property = "misev.tableFormats")
    private @Nullable List<String> tableFormats;

    /**
     * Identifier of the protocol's stage at which a study counts as included in the review; by default the last one that
     * does not decide outcome by outcome. Outcome data are those that the last stage includes as well.
     */
    @Parameter(property = "misev.stage")
    private @Nullable String stage;

    /** Whether studies that await classification are taken for included ones, which the tables then say. */
    @Parameter(property = "misev.provisional")
    private @Nullable Boolean provisional;

    /** Whether tables and figures of risk of bias have one answer for all domains; no instrument here gives one. */
    @Parameter(property = "misev.overall")
    private @Nullable Boolean overall;

    /** For Maven. */
    public TablesMojo() {}

    @Override
    void run(ProjectFile file) throws MojoFailureException, IOException {
        Set<TableFormat> formats = formats(first(tableFormats, file.tableFormats(), List.of()));
        List<ManifestFile> manifests = manifests(file);
        if (manifests.isEmpty()) {
            throw new MojoFailureException(
                    "There is no study manifest in %s, so there is nothing to make tables of; misev.studies names another folder."
                            .formatted(folder(file)));
        }
        StudyChecker checker = ChosenChecker.of(
                CustomCriteria.library(customCriteria, root),
                first(guidelines, file.guidelines(), List.of()),
                protocol(file),
                root,
                first(scoringScheme, within(file.scoringScheme()), null),
                false);
        String counting = first(stage, file.stage(), null);
        refuseUnknown(counting, checker.setup().protocol());
        ReviewTables tables = new ReviewTables(
                checker.setup(),
                new ReviewTables.Wishes(
                        counting,
                        first(provisional, file.provisional(), false),
                        first(overall, file.overall(), false)));
        Intake intake = new Intake(tables);
        new ReviewChecker(checker).check(manifests, intake);
        intake.failIfNeeded();
        Path folder = output(file).resolve("tables");
        List<Path> written = tables.write(folder, formats);
        tables.inWords().forEach(sentence -> getLog().info(Console.visible(sentence)));
        getLog().info("Tables: %s, %d files".formatted(folder, written.size()));
    }

    private static Set<TableFormat> formats(List<String> words) throws MojoFailureException {
        if (words.isEmpty()) {
            return EnumSet.allOf(TableFormat.class);
        }
        Set<TableFormat> chosen = EnumSet.noneOf(TableFormat.class);
        for (String word : words) {
            chosen.add(Arrays.stream(TableFormat.values())
                    .filter(format -> format.name().equals(word.strip().toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new MojoFailureException("misev.tableFormats: '%s' is not one of %s"
                            .formatted(
                                    word,
                                    Arrays.stream(TableFormat.values())
                                            .map(format -> format.name().toLowerCase(Locale.ROOT))
                                            .toList()))));
        }
        return chosen;
    }

    private static void refuseUnknown(@Nullable String stage, @Nullable Protocol plan) throws MojoFailureException {
        List<String> stages =
                plan == null ? List.of() : plan.stages().stream().map(Stage::id).toList();
        if (stage != null && !stages.contains(stage)) {
            throw new MojoFailureException(
                    plan == null
                            ? "misev.stage: there is no protocol, and so no stage '%s'".formatted(stage)
                            : "misev.stage: '%s' is not one of the protocol's stages %s".formatted(stage, stages));
        }
    }

    /** Every study goes into the tables, in the order of the files; a table that lacks one would mislead. */
    private final class Intake implements ReviewChecker.Outcomes {

        private final ReviewTables tables;
        private final Map<String, String> files = new HashMap<>();
        private final List<String> faults = new ArrayList<>();

        Intake(ReviewTables tables) {
            this.tables = tables;
        }

        @Override
        public void assessed(StudyAssessment assessment) {
            String id = assessment.study().id();
            String file = assessment.manifest().file();
            String other = files.putIfAbsent(id, file);
            if (other == null) {
                tables.add(assessment);
            } else {
                faults.add("%s and %s have the same study.id, %s, by which tables name a study: change one of the two"
                        .formatted(other, file, id));
            }
        }

        @Override
        public void invalid(InvalidManifestException exception) {
            exception.frames().lines().forEach(getLog()::error);
            faults.add(exception.file() + " is invalid, and the tables would lack its study");
        }

        void failIfNeeded() throws MojoFailureException {
            if (!faults.isEmpty()) {
                throw new MojoFailureException(
                        Console.visible("No table was written: " + String.join("; ", faults) + "."));
            }
        }
    }
}
