package org.misevcheck.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.misevcheck.checker.evidence.EvidenceFinder;
import org.misevcheck.checker.evidence.ManuscriptEvidence;
import org.misevcheck.checker.manuscript.ManuscriptReader;
import org.misevcheck.checker.manuscript.UnreadableManuscriptException;
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

/** The evidence of a PDF, from its bytes on, against PDFBox's bare extraction of its text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class EvidenceBenchmark {

    private final EvidenceFinder finder = new EvidenceFinder();
    private Path pdf;

    /** The sample's, or the one that -Dmisev.pdf names. */
    @Setup
    public void choose() {
        String named = System.getProperty("misev.pdf", "");
        pdf = named.isEmpty()
                ? Path.of(
                        System.getProperty("misev.sample"),
                        "../manuscript-check/manuscripts/made-up-kidney-evs.pdf")
                : Path.of(named);
    }

    /** PDFBox alone. */
    @Benchmark
    public String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Layout, sections, sentences, and every detector. */
    @Benchmark
    public ManuscriptEvidence evidence() throws UnreadableManuscriptException {
        return finder.find(List.of(new ManuscriptReader().read(pdf, "manuscript.pdf")));
    }
}
