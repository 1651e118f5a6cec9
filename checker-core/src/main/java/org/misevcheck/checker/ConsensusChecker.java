package org.misevcheck.checker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.ReviewChecker.ManifestFile;
import org.misevcheck.checker.assessment.DoubleExtraction;
import org.misevcheck.checker.assessment.DoubleExtractions;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.ManifestReader;
import org.misevcheck.checker.manifest.Problem;
import org.misevcheck.checker.manifest.Reading;
import org.misevcheck.checker.manifest.RecordReader;
import org.misevcheck.checker.review.consensus.AgreementTable;
import org.misevcheck.checker.review.consensus.Comparison;
import org.misevcheck.checker.review.consensus.Extracted;
import org.misevcheck.checker.review.consensus.Reconciliation;
import org.misevcheck.checker.study.Extraction;
import org.misevcheck.checker.study.ExtractionStatus;
import org.misevcheck.checker.study.Study;

/** Holds the manifests of two extractors against each other, study by study. */
public final class ConsensusChecker {

    private final ManifestReader reader = new ManifestReader();
    private final double tolerance;

    /**
     * A checker.
     *
     * @param tolerance how much measured figures may differ, as a share of the greater one
     */
    public ConsensusChecker(double tolerance) {
        this.tolerance = tolerance;
    }

    /**
     * The manifests of one folder.
     *
     * @param folder as it is named in messages and reports
     */
    public record Folder(String folder, List<ManifestFile> files) {
        public Folder {
            files = List.copyOf(files);
        }
    }

    /**
     * Compares the manifests of the same studies.
     *
     * @param consensus what was agreed on since; only manifests whose status is consensus count; null where that is kept nowhere
     * @throws InvalidManifestsException if one is not valid, or two of a folder are of one study
     * @throws IOException if one cannot be read at all
     */
    public DoubleExtractions compare(Folder first, Folder second, @Nullable Folder consensus)
            throws InvalidManifestsException, IOException {
        List<InvalidManifestException> invalid = new ArrayList<>();
        Map<String, Reading<Study>> firsts = read(first, invalid);
        Map<String, Reading<Study>> seconds = read(second, invalid);
        Map<String, Reading<Study>> agreed = consensus == null ? Map.of() : read(consensus, invalid);
        if (!invalid.isEmpty()) {
            throw new InvalidManifestsException(invalid);
        }
        List<String> agreedBefore = new ArrayList<>();
        Set<String> settled = withoutConsensus(firsts, agreedBefore);
        settled.addAll(withoutConsensus(seconds, agreedBefore));
        List<DoubleExtraction> studies = new ArrayList<>();
        List<String> withoutSecond = new ArrayList<>();
        for (Map.Entry<String, Reading<Study>> entry : firsts.entrySet()) {
            Reading<Study> partner = seconds.get(entry.getKey());
            if (partner != null) {
                studies.add(compared(entry.getValue(), partner, agreed.get(entry.getKey())));
            } else if (!settled.contains(entry.getKey())) {
                withoutSecond.add(entry.getValue().file());
            }
        }
        List<String> withoutFirst = seconds.entrySet().stream()
                .filter(entry -> !firsts.containsKey(entry.getKey()) && !settled.contains(entry.getKey()))
                .map(entry -> entry.getValue().file())
                .toList();
        return new DoubleExtractions(
                first.folder(),
                second.folder(),
                tolerance,
                studies,
                withoutSecond,
                withoutFirst,
                agreedBefore,
                studies.isEmpty()
                        ? null
                        : AgreementTable.of(studies.stream()
                                .map(DoubleExtraction::reconciliation)
                                .toList()));
    }

    /** By the studies' identifiers. */
    private Map<String, Reading<Study>> read(Folder folder, List<InvalidManifestException> invalid) throws IOException {
        Map<String, Reading<Study>> read = new TreeMap<>();
        for (ManifestFile file : folder.files()) {
            try {
                Reading<Study> manifest = reader.read(file.path(), file.name());
                Reading<Study> other = read.putIfAbsent(manifest.value().id(), manifest);
                if (other != null) {
                    throw RecordReader.refused(
                            manifest,
                            List.of(new Problem(
                                    manifest.positionOf("study.id"),
                                    "study.id",
                                    "the study '%s' is in %s already"
                                            .formatted(manifest.value().id(), other.file()),
                                    "an extractor has one manifest of a study")));
                }
            } catch (InvalidManifestException e) {
                invalid.add(e);
            }
        }
        return read;
    }

    /** Takes out those that are a consensus already: nobody extracted them alone. */
    private static Set<String> withoutConsensus(Map<String, Reading<Study>> manifests, List<String> agreedBefore) {
        Set<String> settled = new HashSet<>();
        manifests.values().removeIf(manifest -> {
            if (!isConsensus(manifest.value())) {
                return false;
            }
            agreedBefore.add(manifest.file());
            settled.add(manifest.value().id());
            return true;
        });
        return settled;
    }

    private static boolean isConsensus(Study study) {
        Extraction extraction = study.extraction();
        return extraction != null && extraction.status() == ExtractionStatus.CONSENSUS;
    }

    private DoubleExtraction compared(Reading<Study> first, Reading<Study> second, @Nullable Reading<Study> agreed) {
        Reconciliation reconciliation = Reconciliation.of(extracted(first), extracted(second), tolerance);
        if (agreed == null || !isConsensus(agreed.value())) {
            return new DoubleExtraction(first, second, reconciliation, null, List.of());
        }
        return new DoubleExtraction(first, second, reconciliation, agreed, departures(reconciliation, first, agreed));
    }

    private static Extracted extracted(Reading<Study> manifest) {
        return new Extracted(manifest.value(), manifest.saidNotReported());
    }

    /** What the first and second agree on, and the first and the consensus do not. */
    private List<Comparison> departures(Reconciliation reconciliation, Reading<Study> first, Reading<Study> agreed) {
        Set<String> agreedOn = new HashSet<>();
        for (Comparison comparison : reconciliation.comparisons()) {
            if (comparison.accord().isAgreement()) {
                agreedOn.add(comparison.firstPlace());
            }
        }
        return Reconciliation.of(extracted(first), extracted(agreed), tolerance).comparisons().stream()
                .filter(comparison -> !comparison.accord().isAgreement() && agreedOn.contains(comparison.firstPlace()))
                .toList();
    }

    /** Manifests that cannot be compared because they are not valid. */
    public static final class InvalidManifestsException extends Exception {

        private static final long serialVersionUID = 1L;

        InvalidManifestsException(List<InvalidManifestException> invalid) {
            super(String.join(
                    "\n", invalid.stream().map(InvalidManifestException::frames).toList()));
        }
    }
}
