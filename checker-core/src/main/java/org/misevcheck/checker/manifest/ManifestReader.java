package org.misevcheck.checker.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Term;
import org.misevcheck.checker.study.AnimalExperiment;
import org.misevcheck.checker.study.Coverage;
import org.misevcheck.checker.study.EvidencePassage;
import org.misevcheck.checker.study.Group;
import org.misevcheck.checker.study.GroupValue;
import org.misevcheck.checker.study.InstrumentVariant;
import org.misevcheck.checker.study.JudgedDomain;
import org.misevcheck.checker.study.JudgingInstrument;
import org.misevcheck.checker.study.ManuscriptFile;
import org.misevcheck.checker.study.Outcome;
import org.misevcheck.checker.study.RiskOfBias;
import org.misevcheck.checker.study.RiskOfBiasJudgement;
import org.misevcheck.checker.study.Study;

/** Reads the manifest of one study, format 1. */
public final class ManifestReader {

    /** More misspelt places than this are not compared with those that there are, nor are they with more of those. */
    private static final int MOST_MISSPELT = 20;

    private static final int MOST_COMPARED = 5_000;

    private final SynthesisTables tables;

    /** A reader of manifests that stand alone; it has no state and may be shared. */
    public ManifestReader() {
        this(null);
    }

    /**
     * A reader of the manifests of a repository, which may take rows from tables in it; has no state and may be shared.
     *
     * @param repository its root; null where there is none
     */
    public ManifestReader(@Nullable Path repository) {
        this.tables = new SynthesisTables(repository);
    }

    /**
     * Reads a manifest from a file.
     *
     * @param file where it is
     * @param name how it is named in messages and reports, usually its path from the root of the repository
     * @throws InvalidManifestException if anything is wrong with what the file says, with every problem
     * @throws IOException if the file cannot be read at all
     */
    public Reading<Study> read(Path file, String name) throws InvalidManifestException, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(YamlLimits.MANIFEST.bytes() + 1), name);
        }
    }

    /**
     * Reads a manifest from its bytes.
     *
     * @throws InvalidManifestException if anything is wrong with what the bytes say, with every problem
     */
    public Reading<Study> read(byte[] bytes, String name) throws InvalidManifestException {
        List<Problem> problems = new ArrayList<>();
        Reading<Study> reading = RecordReader.read(name, bytes, Study.class, problems);
        if (reading == null) {
            throw RecordReader.invalid(name, bytes, problems);
        }
        checkCovers(reading, problems);
        checkPlaces(reading, problems);
        checkDocuments(reading, problems);
        checkGroups(reading, problems);
        checkJudgements(reading, problems);
        Reading<Study> whole = tables.addedTo(reading, problems);
        if (!problems.isEmpty()) {
            throw RecordReader.invalid(name, bytes, problems);
        }
        return new Reading<>(
                name,
                whole.value().covering(coverage(whole)),
                whole.positions(),
                whole.saidNotReported(),
                whole.text(),
                whole.tables());
    }

    private static Coverage coverage(Reading<Study> reading) {
        Study study = reading.value();
        boolean limited = reading.positions().containsKey("extraction.covers");
        if (study.isDraft()) {
            return new Coverage(false, Set.of(), Set.of());
        }
        return limited
                ? new Coverage(false, Set.copyOf(study.extraction().covers()), reading.saidNotReported())
                : Coverage.FULL;
    }

    private static void checkCovers(Reading<Study> reading, List<Problem> problems) {
        if (reading.value().extraction() == null) {
            return;
        }
        List<String> covers = reading.value().extraction().covers();
        Set<String> wrongAlready = problems.stream().map(Problem::path).collect(Collectors.toSet());
        for (int i = 0; i < covers.size(); i++) {
            String remedy =
                    CoveredPlaces.wrongIn(covers.get(i), reading.positions().keySet());
            if (remedy != null) {
                String entry = reading.positions().keySet().stream()
                        .filter(place -> place.startsWith("extraction.covers[") && !wrongAlready.contains(place))
                        .skip(i)
                        .findFirst()
                        .orElseThrow();
                problems.add(new Problem(
                        reading.positionOf(entry),
                        entry,
                        Problem.quoted(covers.get(i)) + " is no place in this manifest",
                        remedy));
            }
        }
    }

    private static void checkPlaces(Reading<Study> reading, List<Problem> problems) {
        Map<String, Position> positions = reading.positions();
        int misspelt = 0;
        for (EvidencePassage passage : reading.value().evidence()) {
            String place = passage.statement();
            if (!positions.containsKey(place)) {
                Optional<String> near = misspelt++ < MOST_MISSPELT && positions.size() <= MOST_COMPARED
                        ? Spelling.nearest(place, positions.keySet())
                        : Optional.empty();
                problems.add(new Problem(
                        reading.positionOf(passage.path()),
                        passage.path(),
                        Problem.quoted(place) + " is no statement of this manifest",
                        near.map("did you mean '%s'?"::formatted)
                                .orElse("name a place as reports do, such as cell-sources[bm-msc].species")));
            }
        }
    }

    private static void checkDocuments(Reading<Study> reading, List<Problem> problems) {
        Set<String> files = reading.value().manuscripts().stream()
                .map(ManuscriptFile::file)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (EvidencePassage passage : reading.value().evidence()) {
            String document = passage.document();
            if (document == null && files.size() > 1) {
                problems.add(new Problem(
                        reading.positionOf(passage.path()),
                        passage.path() + ".document",
                        "the passage does not say in which document it stands",
                        RecordReader.oneOf("", files)));
            }
            if (document != null && !files.contains(document)) {
                String place = passage.path() + ".document";
                problems.add(new Problem(
                        reading.positionOf(place),
                        place,
                        Problem.quoted(document) + " is not listed under manuscripts",
                        files.isEmpty() ? "list it there with its path" : RecordReader.oneOf(document, files)));
            }
        }
    }

    /** The values of an outcome are those of groups of its experiment, one value a group. */
    private static void checkGroups(Reading<Study> reading, List<Problem> problems) {
        for (Outcome outcome : reading.value().outcomes()) {
            AnimalExperiment experiment = experimentOf(reading.value(), outcome);
            Set<String> groups = experiment == null
                    ? Set.of()
                    : experiment.groups().stream()
                            .map(Group::id)
                            .filter(Objects::nonNull)
                            .collect(Collectors.toCollection(LinkedHashSet::new));
            Set<String> seen = new HashSet<>();
            for (GroupValue value : outcome.groups()) {
                String place = value.path() + ".group";
                if (value.group() != null
                        && experiment != null
                        && !groups.isEmpty()
                        && !groups.contains(value.group())) {
                    problems.add(new Problem(
                            reading.positionOf(place),
                            place,
                            "%s is not a group of %s".formatted(Problem.quoted(value.group()), experiment.path()),
                            RecordReader.oneOf(value.group(), groups)));
                }
                if (value.group() != null && !seen.add(value.group())) {
                    problems.add(new Problem(
                            reading.positionOf(place),
                            place,
                            "the group %s has values here already".formatted(Problem.quoted(value.group())),
                            "keep one of the two"));
                }
            }
        }
    }

    /** With an instrument that is known, judgements are on its domains and in its words, one a domain. */
    private static void checkJudgements(Reading<Study> reading, List<Problem> problems) {
        for (RiskOfBias set : reading.value().riskOfBias()) {
            if (set.instrument() == null) {
                continue;
            }
            JudgingInstrument instrument = set.knownInstrument();
            if (instrument == null) {
                checkInstrument(reading, set, problems);
                continue;
            }
            InstrumentVariant variant = set.variant();
            if (variant != null && !variant.isOf(instrument)) {
                problems.add(refused(
                        reading,
                        set.path() + ".variant",
                        "%s is no variant of %s".formatted(Problem.quoted(variant.word()), instrument.word()),
                        words(Stream.of(InstrumentVariant.values()).filter(one -> one.isOf(instrument)))));
                continue;
            }
            Set<JudgedDomain> seen = new HashSet<>();
            for (RiskOfBiasJudgement judged : set.judgements()) {
                checkJudgement(reading, set, instrument, judged, seen, problems);
            }
        }
    }

    /** Any other instrument is as good; a misspelt one would be taken for one. */
    private static void checkInstrument(Reading<Study> reading, RiskOfBias set, List<Problem> problems) {
        Set<String> known = new LinkedHashSet<>();
        Stream.of(JudgingInstrument.values()).forEach(instrument -> known.add(instrument.word()));
        Spelling.nearest(set.instrument(), known)
                .ifPresent(near -> problems.add(refused(
                        reading,
                        set.path() + ".instrument",
                        "%s is not known, and nearly '%s'".formatted(Problem.quoted(set.instrument()), near),
                        "write '%s', or the other instrument's full name".formatted(near))));
    }

    private static void checkJudgement(
            Reading<Study> reading,
            RiskOfBias set,
            JudgingInstrument instrument,
            RiskOfBiasJudgement judged,
            Set<JudgedDomain> seen,
            List<Problem> problems) {
        String where = judged.path() + ".domain";
        JudgedDomain domain = judged.domain() == null ? null : set.domainOf(judged);
        if (judged.domain() != null
                && domain == null
                && (set.variant() == null || !set.variant().isOpen())) {
            List<JudgedDomain> domains = instrument.domains(set.variant());
            problems.add(refused(
                    reading,
                    where,
                    "%s is no domain of %s".formatted(Problem.quoted(judged.domain()), instrument.word()),
                    RecordReader.oneOf(
                            judged.domain(),
                            domains.stream()
                                    .map(JudgedDomain::word)
                                    .collect(Collectors.toCollection(LinkedHashSet::new)))));
        }
        if (domain != null && !seen.add(domain)) {
            problems.add(refused(
                    reading,
                    where,
                    "%s is judged here already".formatted(domain.word()),
                    "keep one of the two; another reviewer's judgements are an entry of their own"));
        }
        if (judged.judgement() != null && domain != null && set.judgementOn(judged) == null) {
            problems.add(refused(
                    reading,
                    judged.path() + ".judgement",
                    "%s is no judgement of %s".formatted(Problem.quoted(judged.judgement()), instrument.word()),
                    words(instrument.judgements().stream())));
        }
    }

    private static Problem refused(Reading<Study> reading, String place, String what, String remedy) {
        return new Problem(reading.positionOf(place), place, what, remedy);
    }

    private static String words(Stream<? extends Term> terms) {
        return terms.map(Term::word).collect(Collectors.joining(", ", "one of: ", ""));
    }

    private static @Nullable AnimalExperiment experimentOf(Study study, Outcome outcome) {
        if (outcome.experiment() == null) {
            return study.inVivo().size() == 1 ? study.inVivo().get(0) : null;
        }
        return study.inVivo().stream()
                .filter(experiment -> outcome.experiment().equals(experiment.id()))
                .findFirst()
                .orElse(null);
    }
}
