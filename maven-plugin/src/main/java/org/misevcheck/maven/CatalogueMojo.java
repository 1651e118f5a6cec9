package org.misevcheck.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Mojo;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.rules.BundledGuidelines;

/** Lists all criteria: code, weight class, how far it is verified, title; guideline by guideline. */
@Mojo(name = "catalogue", requiresProject = false, threadSafe = true)
public final class CatalogueMojo extends AbstractMojo {

    /** For Maven. */
    public CatalogueMojo() {}

    @Override
    public void execute() {
        Catalogue catalogue = BundledGuidelines.catalogue();
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
        getLog().info("What a code asks for: mvn misev:explain -Dmisev.criterion=CODE");
    }
}
