package org.misevcheck.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.misevcheck.checker.StudyChecker;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.ManifestReader;
import org.misevcheck.checker.manifest.Reading;
import org.misevcheck.checker.study.Study;
import org.misevcheck.rules.BundledGuidelines;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The audit of parsed studies against the parsing of their YAML: the five of the full extractions, per call. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AuditBenchmark {

    private final ManifestReader reader = new ManifestReader();
    private final List<byte[]> files = new ArrayList<>();
    private final List<Reading<Study>> studies = new ArrayList<>();
    private StudyChecker checker;

    /** Reads the sample once. */
    @Setup
    public void read() throws IOException, InvalidManifestException, MojoFailureException {
        Path sample = Path.of(System.getProperty("misev.sample"));
        try (Stream<Path> manifests = Files.list(sample.resolve("studies"))) {
            for (Path manifest : manifests.sorted().toList()) {
                byte[] bytes = Files.readAllBytes(manifest);
                files.add(bytes);
                studies.add(reader.read(bytes, manifest.getFileName().toString()));
            }
        }
        checker = ChosenChecker.of(BundledGuidelines.library(), List.of(), "protocol.yaml", new File(sample.toString()), null, false);
    }

    /** YAML to studies. */
    @Benchmark
    public List<Reading<Study>> parse() throws InvalidManifestException {
        List<Reading<Study>> read = new ArrayList<>();
        for (byte[] file : files) {
            read.add(reader.read(file, "study.yaml"));
        }
        return read;
    }

    /** Studies to findings, scores, decisions, and what would change them. */
    @Benchmark
    public List<StudyAssessment> audit() {
        List<StudyAssessment> assessments = new ArrayList<>();
        for (Reading<Study> study : studies) {
            assessments.add(checker.assess(study));
        }
        return assessments;
    }
}
