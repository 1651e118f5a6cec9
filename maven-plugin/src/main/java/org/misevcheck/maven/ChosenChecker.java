package org.misevcheck.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.ExampleStudies;
import org.misevcheck.checker.ReviewDocuments;
import org.misevcheck.checker.ReviewFiles;
import org.misevcheck.checker.StudyChecker;
import org.misevcheck.checker.assessment.AuditSetup;
import org.misevcheck.checker.eligibility.Protocol;
import org.misevcheck.checker.engine.RuleBase;
import org.misevcheck.checker.finding.Example;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.ManifestReader;
import org.misevcheck.checker.scoring.ScoringScheme;
import org.misevcheck.checker.study.Study;
import org.misevcheck.rules.BundledGuidelines;
import org.misevcheck.rules.CriterionLibrary;

/** Puts a checker together from what a goal's parameters choose. */
final class ChosenChecker {

    private ChosenChecker() {}

    /**
     * A checker.
     *
     * @param library the guidelines to choose from
     * @param guidelines profiles, guidelines or beginnings of codes; empty for the protocol's, or the default profile
     * @param protocol name of a bundled protocol, or path of a file; {@code null} for none
     * @param scheme file with a scoring scheme; {@code null} for the bundled one
     * @param crossCheck whether manifests are held against the documents that they list
     * @throws MojoFailureException if what is chosen does not exist or is invalid
     */
    static StudyChecker of(
            CriterionLibrary library,
            List<String> guidelines,
            @Nullable String protocol,
            File root,
            @Nullable File scheme,
            boolean crossCheck)
            throws MojoFailureException, IOException {
        CompletableFuture<String> fingerprint = CompletableFuture.supplyAsync(library::fingerprint);
        Protocol plan = protocol == null ? null : protocol(protocol, root, library);
        List<String> words = words(guidelines, plan);
        Set<CriterionCode> codes = new LinkedHashSet<>(selected(words, library));
        if (plan != null) {
            codes.addAll(plan.criteria());
        }
        Catalogue catalogue = library.catalogue().only(codes);
        ScoringScheme weights = scheme(scheme);
        Set<CriterionCode> answering =
                catalogue.criteria().stream().map(Criterion::answeredBy).collect(Collectors.toSet());
        RuleBase ruleBase = library.ruleBase(answering);
        AuditSetup setup = new AuditSetup(catalogue, words, plan, weights, version(), fingerprint.join());
        ExampleStudies examples =
                new ExampleStudies(code -> library.ruleBase(Set.of(code)), code -> examples(code, library));
        return new StudyChecker(
                setup, ruleBase, examples, crossCheck ? new ReviewDocuments(root.toPath()) : null, root.toPath());
    }

    private static List<String> words(List<String> guidelines, @Nullable Protocol plan) {
        if (!guidelines.isEmpty()) {
            return guidelines;
        }
        return plan == null ? List.of(BundledGuidelines.DEFAULT_PROFILE) : plan.guidelines();
    }

    private static Set<CriterionCode> selected(List<String> words, CriterionLibrary library)
            throws MojoFailureException {
        try {
            return library.selection().of(words);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException("misev.guidelines: " + e.getMessage(), e);
        }
    }

    private static Protocol protocol(String protocol, File root, CriterionLibrary library)
            throws MojoFailureException, IOException {
        byte[] bytes;
        if (BundledGuidelines.protocols().contains(protocol)) {
            bytes = BundledGuidelines.protocol(protocol);
        } else {
            File file = new File(protocol).isAbsolute() ? new File(protocol) : new File(root, protocol);
            if (!file.isFile()) {
                throw new MojoFailureException(
                        "misev.protocol: there is no file %s, and '%s' is not one of the bundled protocols %s"
                                .formatted(file, protocol, BundledGuidelines.protocols()));
            }
            bytes = Files.readAllBytes(file.toPath());
        }
        try {
            return ReviewFiles.protocol(new File(protocol).getName(), bytes, library.catalogue(), library.selection());
        } catch (InvalidManifestException e) {
            throw new MojoFailureException("The protocol is invalid.\n" + e.frames(), e);
        }
    }

    private static ScoringScheme scheme(@Nullable File scheme) throws MojoFailureException, IOException {
        try {
            return scheme == null
                    ? ReviewFiles.scheme("default.yaml", BundledGuidelines.scoringScheme())
                    : ReviewFiles.scheme(scheme.getName(), Files.readAllBytes(scheme.toPath()));
        } catch (InvalidManifestException e) {
            throw new MojoFailureException("The scoring scheme is invalid.\n" + e.frames(), e);
        }
    }

    private static Map<Verdict, List<Study>> examples(CriterionCode code, CriterionLibrary library) {
        Map<Verdict, List<Study>> byVerdict = new EnumMap<>(Verdict.class);
        for (Example example : library.examples(code.value())) {
            if (example.expectedVerdict() == Verdict.MET || example.expectedVerdict() == Verdict.NOT_MET) {
                byVerdict
                        .computeIfAbsent(example.expectedVerdict(), v -> new ArrayList<>())
                        .add(study(example));
            }
        }
        return byVerdict;
    }

    private static Study study(Example example) {
        try {
            return new ManifestReader()
                    .read(example.text().getBytes(StandardCharsets.UTF_8), example.name() + ".yaml")
                    .value();
        } catch (InvalidManifestException e) {
            throw new IllegalStateException(e.frames(), e);
        }
    }

    /** The version of the checker that is running. */
    static String version() {
        String version = ChosenChecker.class.getPackage().getImplementationVersion();
        return version == null ? "unknown" : version;
    }
}
