package org.misevcheck.maven;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.ServiceLoader;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.engine.RuleCompiler;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.rules.BroughtCriteria;
import org.misevcheck.rules.BundledGuidelines;
import org.misevcheck.rules.CriterionLibrary;
import org.misevcheck.rules.InvalidCriteriaException;

/** The criteria that a POM brings with the parameter {@code customCriteria}. */
final class CustomCriteria {

    private CustomCriteria() {}

    /**
     * The bundled guidelines, and beside them those of the places that the POM names; nothing is compiled when it names
     * none.
     *
     * @throws MojoFailureException if the POM lacks the compiler, or anything is wrong with what it brings
     */
    static CriterionLibrary library(@Nullable List<String> places, File root) throws MojoFailureException, IOException {
        CriterionLibrary bundled = BundledGuidelines.library();
        if (places == null || places.isEmpty()) {
            return bundled;
        }
        ClassLoader loader = CustomCriteria.class.getClassLoader();
        RuleCompiler compiler =
                ServiceLoader.load(RuleCompiler.class, loader).findFirst().orElseThrow(CustomCriteria::withoutCompiler);
        try {
            return BroughtCriteria.beside(bundled, places, root.toPath(), compiler, loader);
        } catch (InvalidCriteriaException e) {
            int count = e.complaints().size();
            throw new MojoFailureException(
                    "The custom criteria cannot be used: %d %s.\n%s"
                            .formatted(count, count == 1 ? "problem" : "problems", e.getMessage()),
                    e);
        }
    }

    private static MojoFailureException withoutCompiler() {
        return new MojoFailureException("""
                customCriteria: criteria of your own are compiled when they are used, and the compiler is not among the \
                plugin's dependencies. Add it to the plugin in the POM:

                  <plugin>
                    <groupId>org.misevcheck</groupId>
                    <artifactId>misev-maven-plugin</artifactId>
                    <dependencies>
                      <dependency>
                        <groupId>org.misevcheck</groupId>
                        <artifactId>rule-compiler</artifactId>
                        <version>%s</version>
                      </dependency>
                    </dependencies>
                  </plugin>
                """.formatted(ChosenChecker.version()));
    }

    /** The guidelines of a library that are not bundled. */
    static List<Guideline> guidelines(CriterionLibrary library) {
        List<String> bundled = BundledGuidelines.catalogue().guidelines().stream()
                .map(Guideline::id)
                .toList();
        return library.catalogue().guidelines().stream()
                .filter(guideline -> !bundled.contains(guideline.id()))
                .toList();
    }
}
