package org.misevcheck.maven;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.rules.CriterionFolderCheck;
import org.misevcheck.rules.CriterionLibrary;

/**
 * Tests criteria of your own against their examples and pages, as the build of misev-check tests the bundled ones: each
 * example gets the verdict in its name, from the criterion's rules alone and from all rules together; every rule fires,
 * and every verdict has an example and a sentence.
 */
@Mojo(name = "test-criteria", defaultPhase = LifecyclePhase.TEST, requiresProject = false, threadSafe = true)
public final class TestCriteriaMojo extends AbstractMojo {

    /** Root of the review repository; folders are named from here. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File root;

    /** Folders with criteria of your own, as {@code misev:check} takes them. */
    @Parameter
    private @Nullable List<String> customCriteria;

    /** For Maven. */
    public TestCriteriaMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (customCriteria == null || customCriteria.isEmpty()) {
            throw new MojoFailureException("There are no criteria to test: the POM names their folders in the plugin's"
                    + " configuration, <customCriteria>criteria-of-ours</customCriteria>.");
        }
        try {
            CriterionLibrary library = CustomCriteria.library(customCriteria, root);
            test(library);
        } catch (IOException e) {
            throw new MojoExecutionException("misev-check could not read a file: " + e.getMessage(), e);
        }
    }

    private void test(CriterionLibrary library) throws MojoFailureException {
        List<String> guidelines =
                CustomCriteria.guidelines(library).stream().map(Guideline::id).toList();
        CriterionFolderCheck check = new CriterionFolderCheck(library, guidelines);
        List<String> defects = new ArrayList<>();
        int examples = 0;
        for (CriterionCode code : check.criteria()) {
            List<String> found = check.defectsOf(code);
            int shown = library.examples(code.value()).size();
            examples += shown;
            defects.addAll(found);
            getLog().info("%s: %s, %s".formatted(code, counted(shown, "example"), counted(found.size(), "defect")));
        }
        defects.addAll(check.defectsTogether());
        defects.stream().flatMap(String::lines).forEach(getLog()::error);
        if (!defects.isEmpty()) {
            throw new MojoFailureException("%s in the criteria of %s"
                    .formatted(counted(defects.size(), "defect"), String.join(", ", guidelines)));
        }
        if (check.criteria().isEmpty()) {
            getLog().warn(
                            "Every criterion of %s is restated and tested with the one it restates: nothing was tested here."
                                    .formatted(String.join(", ", guidelines)));
        } else {
            getLog().info("%d criteria of %s hold against %s, alone and beside all others. Next: mvn misev:check"
                    .formatted(check.criteria().size(), String.join(", ", guidelines), counted(examples, "example")));
        }
    }

    private static String counted(int count, String what) {
        return "%d %s%s".formatted(count, what, count == 1 ? "" : "s");
    }
}
