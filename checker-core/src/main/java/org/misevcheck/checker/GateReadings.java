package org.misevcheck.checker;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.Problem;
import org.misevcheck.checker.manifest.Reading;
import org.misevcheck.checker.manifest.RecordReader;
import org.misevcheck.checker.manifest.RecordSchema;
import org.misevcheck.checker.review.gate.Baseline;
import org.misevcheck.checker.review.gate.GateFiles;
import org.misevcheck.checker.review.gate.InclusionList;
import org.misevcheck.checker.review.gate.Kept;
import org.misevcheck.checker.review.gate.KnownFault;
import org.misevcheck.checker.review.gate.Retraction;
import org.misevcheck.checker.review.gate.Retractions;
import org.misevcheck.checker.review.gate.Waiver;
import org.misevcheck.checker.review.gate.Waivers;

/**
 * The files that a review keeps for the gate, as they were read; all but the list may be absent.
 *
 * @param baselineFile what the baseline's file is called, or would be
 */
public record GateReadings(
        Reading<InclusionList> list,
        @Nullable Reading<Waivers> waivers,
        @Nullable Reading<Retractions> retractions,
        @Nullable Reading<Baseline> baseline,
        String baselineFile) {

    /** Name of the file of waivers where nothing else is said. */
    public static final String WAIVERS = "waivers.yaml";

    /** Name of the file of retractions where nothing else is said. */
    public static final String RETRACTIONS = "retractions.csv";

    /** Name of the baseline's file where nothing else is said. */
    public static final String BASELINE = "gate-baseline.yaml";

    /**
     * Reads an inclusion list, CSV or YAML.
     *
     * @throws InvalidManifestException if anything is wrong with it, with every problem
     */
    public static Reading<InclusionList> list(String name, byte[] bytes) throws InvalidManifestException {
        return RecordReader.read(name, bytes, InclusionList.class);
    }

    /**
     * Reads waivers, each for a criterion or a fault that may be waived.
     *
     * @throws InvalidManifestException if anything is wrong with them, with every problem
     */
    public static Reading<Waivers> waivers(String name, byte[] bytes) throws InvalidManifestException {
        Reading<Waivers> reading = RecordReader.read(name, bytes, Waivers.class);
        List<Problem> problems = new ArrayList<>();
        List<Waiver> waivers = reading.value().waivers();
        for (int i = 0; i < waivers.size(); i++) {
            Waiver waiver = waivers.get(i);
            String place = "waivers[%d]".formatted(i);
            if (waiver.criterion() == null && waiver.fault() == null) {
                problems.add(problem(
                        reading, place, "the waiver is of nothing", "name a criterion, or the code of a fault"));
            }
            if (waiver.fault() != null && !waiver.fault().isWaivable()) {
                problems.add(problem(
                        reading,
                        place + ".fault",
                        "%s cannot be waived".formatted(waiver.fault().word()),
                        "mend it instead"));
            }
            checkDate(reading, place + ".until", waiver.until(), problems);
        }
        return accepted(reading, problems);
    }

    /**
     * Reads notices of retraction, each with an identifier.
     *
     * @throws InvalidManifestException if anything is wrong with them, with every problem
     */
    public static Reading<Retractions> retractions(String name, byte[] bytes) throws InvalidManifestException {
        Reading<Retractions> reading = RecordReader.read(name, bytes, Retractions.class);
        List<Problem> problems = new ArrayList<>();
        List<Retraction> retractions = reading.value().retractions();
        for (int i = 0; i < retractions.size(); i++) {
            String place = "retractions[%d]".formatted(i);
            if (retractions.get(i).doi() == null && retractions.get(i).pmid() == null) {
                problems.add(problem(
                        reading,
                        place,
                        "the notice is on no article",
                        "give the article's DOI or PubMed identifier, or both"));
            }
            checkDate(reading, place + ".date", retractions.get(i).date(), problems);
        }
        return accepted(reading, problems);
    }

    /**
     * Reads a baseline.
     *
     * @throws InvalidManifestException if anything is wrong with it, with every problem
     */
    public static Reading<Baseline> baseline(String name, byte[] bytes) throws InvalidManifestException {
        Reading<Baseline> reading = RecordReader.read(name, bytes, Baseline.class);
        List<Problem> problems = new ArrayList<>();
        List<KnownFault> faults = reading.value().faults();
        for (int i = 0; i < faults.size(); i++) {
            if (!faults.get(i).fault().isWaivable()) {
                problems.add(problem(
                        reading,
                        "faults[%d].fault".formatted(i),
                        "%s cannot be let pass by a baseline"
                                .formatted(faults.get(i).fault().word()),
                        "mend it instead"));
            }
        }
        return accepted(reading, problems);
    }

    private static void checkDate(Reading<?> reading, String place, String date, List<Problem> problems) {
        try {
            LocalDate.parse(date);
        } catch (DateTimeException e) {
            problems.add(problem(reading, place, "there is no day %s".formatted(date), "a date, YYYY-MM-DD"));
        }
    }

    private static Problem problem(Reading<?> reading, String place, String what, String remedy) {
        return new Problem(reading.positionOf(place), place, what, remedy);
    }

    private static <T extends Record> Reading<T> accepted(Reading<T> reading, List<Problem> problems)
            throws InvalidManifestException {
        if (!problems.isEmpty()) {
            throw RecordReader.refused(reading, problems);
        }
        return reading;
    }

    /** JSON Schemas of the files, by which editors complete and validate their YAML, by the schemas' file names. */
    public static Map<String, byte[]> schemas() {
        Map<String, byte[]> schemas = new LinkedHashMap<>();
        schema(schemas, "inclusion-1.schema.json", InclusionList.class, "Inclusion list of a review");
        schema(schemas, "waivers-1.schema.json", Waivers.class, "Waivers of a review");
        schema(schemas, "retractions-1.schema.json", Retractions.class, "Retractions that a review knows of");
        schema(schemas, "gate-baseline-1.schema.json", Baseline.class, "Baseline of a review's gate");
        return schemas;
    }

    private static void schema(Map<String, byte[]> schemas, String name, Class<? extends Record> type, String title) {
        schemas.put(
                name,
                RecordSchema.of(type, "https://misev-check.org/schema/" + name, title + " for misev-check, format 1"));
    }

    GateFiles files() {
        return new GateFiles(
                new Kept<>(list.file(), list.value()),
                waivers == null ? new Kept<>(WAIVERS, Waivers.NONE) : new Kept<>(waivers.file(), waivers.value()),
                retractions == null
                        ? new Kept<>(RETRACTIONS, Retractions.NONE)
                        : new Kept<>(retractions.file(), retractions.value()),
                baseline == null ? null : baseline.value(),
                baselineFile);
    }

    /** By the names of the files. */
    Map<String, Reading<?>> byFile() {
        Map<String, Reading<?>> files = new LinkedHashMap<>();
        files.put(list.file(), list);
        if (waivers != null) {
            files.put(waivers.file(), waivers);
        }
        if (retractions != null) {
            files.put(retractions.file(), retractions);
        }
        if (baseline != null) {
            files.put(baseline.file(), baseline);
        }
        return files;
    }
}
