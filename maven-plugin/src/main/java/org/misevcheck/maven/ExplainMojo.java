package org.misevcheck.maven;

import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.finding.Example;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.rules.CriterionLibrary;

/** Explains a criterion: what it asks, by whose authority, how each verdict comes about, and how to report it. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

    /** Code of the criterion, such as {@code ISCT2006-MSC-02}; a part of one lists what begins or contains it. */
    @Parameter(property = "misev.criterion")
    private @Nullable String criterion;

    /** Root of the review repository; folders are named from here. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File root;

    /** Folders with criteria of your own, as {@code misev:check} takes them. */
    @Parameter
    private @Nullable List<String> customCriteria;

    /** For Maven. */
    public ExplainMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (criterion == null || criterion.isBlank()) {
            throw new MojoFailureException("Name a criterion: mvn misev:explain -Dmisev.criterion=ISCT2006-MSC-02."
                    + " misev:catalogue lists them all.");
        }
        CriterionLibrary library = library();
        Catalogue catalogue = library.catalogue();
        String wanted = criterion.trim().toUpperCase(java.util.Locale.ROOT);
        List<Criterion> named = catalogue.criteria().stream()
                .filter(candidate -> candidate.code().equals(wanted))
                .toList();
        if (named.isEmpty()) {
            List<String> near = catalogue.criteria().stream()
                    .filter(candidate -> candidate.code().contains(wanted))
                    .map(candidate -> candidate.code() + ", " + candidate.title())
                    .toList();
            throw new MojoFailureException(
                    near.isEmpty()
                            ? "There is no criterion '%s'. misev:catalogue lists them all.".formatted(wanted)
                            : "There is no criterion '%s'; do you mean one of these?%n  %s"
                                    .formatted(wanted, String.join("\n  ", near)));
        }
        explain(named.get(0), library);
    }

    private CriterionLibrary library() throws MojoExecutionException, MojoFailureException {
        try {
            return CustomCriteria.library(customCriteria, root);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot read the criteria: " + e.getMessage(), e);
        }
    }

    private void explain(Criterion entry, CriterionLibrary library) {
        Guideline guideline = library.catalogue().guidelineOf(entry.criterionCode());
        StringBuilder text =
                new StringBuilder("\n").append(library.page(entry.code())).append('\n');
        text.append("## Authority\n\n");
        text.append("%s, %s%n".formatted(guideline.citation(), entry.locator()));
        text.append("Obligation: %s%n".formatted(entry.obligation()));
        text.append("Verification: %s (%s)%n".formatted(entry.verification().word(), entry.source()));
        text.append("Weight class: %s (a project decision); since %s%n"
                .formatted(entry.level().word(), entry.since()));
        text.append("\n## Examples\n");
        for (Example example : library.examples(entry.code())) {
            text.append("\n%s%n".formatted(example.name()));
            example.text()
                    .lines()
                    .forEach(line -> text.append("    ").append(line).append('\n'));
        }
        text.toString().lines().forEach(getLog()::info);
    }
}
