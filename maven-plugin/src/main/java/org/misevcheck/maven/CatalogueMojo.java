package org.misevcheck.maven;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.report.CatalogueReport;
import org.misevcheck.checker.report.CriterionPage;
import org.misevcheck.checker.report.Format;
import org.misevcheck.rules.CriterionLibrary;

/**
 * Lists all criteria: code, weight class, how far it is verified, title; guideline by guideline. With
 * {@code misev.formats} it also writes the catalogue as files: tables for programs, and a site with a page for each
 * criterion.
 */
@Mojo(name = "catalogue", requiresProject = false, threadSafe = true)
public final class CatalogueMojo extends AbstractMojo {

    /**
     * Files to write: {@code json}, {@code csv}, {@code markdown}, {@code html}; none by default. The last two are
     * sites that begin with {@code index.md} and {@code index.html}.
     */
    @Parameter(property = "misev.formats")
    private @Nullable List<String> formats;

    /** Folder for the files. */
    @Parameter(property = "misev.output", defaultValue = "${basedir}/target/misev-catalogue", required = true)
    private File output;

    /** Root of the review repository; folders are named from here. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File root;

    /** Folders with criteria of your own, as {@code misev:check} takes them. */
    @Parameter
    private @Nullable List<String> customCriteria;

    /** For Maven. */
    public CatalogueMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Set<Format> files = formats == null || formats.isEmpty() ? Set.of() : CheckMojo.formats(formats);
        try {
            CriterionLibrary library = CustomCriteria.library(customCriteria, root);
            list(library.catalogue());
            if (!files.isEmpty()) {
                report(library).write(output.toPath(), files).forEach(file -> getLog().info("Written: " + file));
            }
        } catch (IOException e) {
            throw new MojoExecutionException("cannot read criteria or write the catalogue: " + e.getMessage(), e);
        }
        getLog().info("What a code asks for: mvn misev:explain -Dmisev.criterion=CODE");
    }

    private void list(Catalogue catalogue) {
        for (Guideline guideline : catalogue.guidelines()) {
            getLog().info("");
            getLog().info("%s  %s".formatted(guideline.id(), guideline.title()));
            getLog().info(guideline.citation());
            for (Criterion criterion : catalogue.criteria()) {
                if (guideline.criteria().contains(criterion.code())) {
                    getLog().info("  %-20s %-12s %-15s %s"
                            .formatted(
                                    criterion.code(),
                                    criterion.level().word(),
                                    criterion.verification().word(),
                                    criterion.title()));
                }
            }
        }
        getLog().info("");
    }

    /** The report on a whole library. */
    static CatalogueReport report(CriterionLibrary library) {
        return new CatalogueReport(
                library.catalogue(),
                code -> new CriterionPage(library.page(code.value()), library.examples(code.value())),
                ChosenChecker.version(),
                library.fingerprint());
    }
}
