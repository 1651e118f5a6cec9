package org.misevcheck.checker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.Problem;
import org.misevcheck.checker.manifest.Reading;
import org.misevcheck.checker.manifest.RecordReader;
import org.misevcheck.checker.manifest.RecordSchema;
import org.misevcheck.checker.review.search.Deduplication;
import org.misevcheck.checker.review.search.Deduplicator;
import org.misevcheck.checker.review.search.ImportedSource;
import org.misevcheck.checker.review.search.KnownPairs;
import org.misevcheck.checker.review.search.RecordImport;
import org.misevcheck.checker.review.search.RecordNames;
import org.misevcheck.checker.review.search.Search;
import org.misevcheck.checker.review.search.SearchRecord;
import org.misevcheck.checker.review.search.SearchSource;
import org.misevcheck.checker.review.search.SearchSources;
import org.misevcheck.checker.review.search.SourceKind;
import org.misevcheck.checker.review.search.UniqueRecord;
import org.misevcheck.checker.review.search.UnreadableSearchException;

/**
 * Reads the folder of a review's searches: each file in it is a source, but for {@code sources.yaml}, {@code pairs.yaml},
 * notes in Markdown ({@code .md}) and files whose names begin with a dot.
 */
public final class SearchFiles {

    /** What the review says of its searches. */
    public static final String SOURCES = "sources.yaml";

    /** What people decided about records that look alike. */
    public static final String PAIRS = "pairs.yaml";

    /** A DOI that more records share is that of a supplement, and names none of them. */
    private static final int MOST_OF_ONE_NAME = 50;

    private final Path folder;
    private final String prefix;

    /**
     * The searches of a folder.
     *
     * @param name how the folder is named in messages, usually its path from the root of the repository
     */
    public SearchFiles(Path folder, String name) {
        this.folder = folder;
        this.prefix = name.isEmpty() ? "" : name + "/";
    }

    /** The JSON Schemas of the two files that people write, by name: editors complete and validate by them. */
    public static Map<String, byte[]> schemas() {
        return Map.of(
                "sources-1.schema.json", schema(SearchSources.class, "sources", "Searches of a review"),
                "pairs-1.schema.json", schema(KnownPairs.class, "pairs", "Decisions on records that look alike"));
    }

    private static byte[] schema(Class<? extends Record> type, String name, String title) {
        return RecordSchema.of(
                type,
                "https://misev-check.org/schema/%s-1.schema.json".formatted(name),
                "%s for misev-check, format 1".formatted(title));
    }

    /**
     * Imports all sources; one that cannot be read has a problem that says so. No source at all is an empty list.
     *
     * @throws InvalidManifestException if anything is wrong with {@code sources.yaml}, with every problem
     * @throws UnreadableSearchException if two files cannot be told apart, or one stands outside of the folder in truth
     */
    public List<ImportedSource> imported() throws InvalidManifestException, UnreadableSearchException, IOException {
        Map<String, Path> files = files();
        List<ImportedSource> imported = new ArrayList<>();
        RecordImport reader = new RecordImport();
        for (Map.Entry<String, SearchSource> entry : sources(files).entrySet()) {
            SearchSource source = entry.getValue();
            try {
                imported.add(reader.read(source, files.get(entry.getKey())));
            } catch (UnreadableSearchException e) {
                imported.add(ImportedSource.unreadable(source, e));
            }
        }
        return List.copyOf(imported);
    }

    /** The sources' files by their paths from the folder, sorted. */
    private Map<String, Path> files() throws IOException, UnreadableSearchException {
        Map<String, Path> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        Path within = folder.toRealPath();
        try (Stream<Path> walked = Files.walk(folder)) {
            for (Path path : walked.filter(one -> !Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (!isSource(name)) {
                    continue;
                }
                if (!Files.isRegularFile(path) || !path.toRealPath().startsWith(within)) {
                    throw new UnreadableSearchException(
                            prefix + name,
                            1,
                            "it is a symbolic link out of the folder or to no file, and is not read",
                            "put the file itself there");
                }
                files.put(name, path);
            }
        }
        return files;
    }

    private static boolean isSource(String name) {
        return !name.equals(SOURCES)
                && !name.equals(PAIRS)
                && !name.endsWith(".md")
                && !name.startsWith(".")
                && !name.contains("/.");
    }

    /** The sources by file: those that are described in the order of their description, and then the others. */
    private Map<String, SearchSource> sources(Map<String, Path> files)
            throws InvalidManifestException, UnreadableSearchException, IOException {
        Map<String, SearchSource> sources = new LinkedHashMap<>();
        Path described = folder.resolve(SOURCES);
        if (Files.isRegularFile(described)) {
            Reading<SearchSources> reading =
                    RecordReader.read(prefix + SOURCES, Files.readAllBytes(described), SearchSources.class);
            List<Problem> problems = formatProblems(reading, reading.value().format());
            for (int i = 0; i < reading.value().sources().size(); i++) {
                SearchSources.Described one = reading.value().sources().get(i);
                String place = "sources[%d].file".formatted(i);
                if (!files.containsKey(one.file())) {
                    problems.add(problem(
                            reading,
                            place,
                            "there is no file '%s' in the folder".formatted(one.file()),
                            files.isEmpty() ? "" : "there are: " + String.join(", ", files.keySet())));
                } else if (sources.put(one.file(), source(one)) != null) {
                    problems.add(problem(
                            reading, place, "'%s' is described twice".formatted(one.file()), "keep one of the two"));
                }
            }
            if (!problems.isEmpty()) {
                throw RecordReader.refused(reading, problems);
            }
        }
        for (String file : files.keySet()) {
            sources.computeIfAbsent(file, name -> SearchSource.of(id(name), prefix + name));
        }
        checkIds(sources.values());
        return sources;
    }

    private SearchSource source(SearchSources.Described one) {
        String id = Objects.requireNonNullElse(one.id(), id(one.file()));
        return new SearchSource(
                id,
                prefix + one.file(),
                Objects.requireNonNullElse(one.database(), id),
                Objects.requireNonNullElse(one.kind(), SourceKind.DATABASE),
                Boolean.TRUE.equals(one.update()),
                Objects.requireNonNullElse(one.platform(), ""),
                Objects.requireNonNullElse(one.date(), ""),
                Objects.requireNonNullElse(one.query(), ""),
                one.hits());
    }

    /** The file's name without its ending, in characters that anybody can type. */
    private static String id(String file) {
        int dot = file.lastIndexOf('.');
        String stem = dot > file.lastIndexOf('/') ? file.substring(0, dot) : file;
        return stem.replaceAll("[^A-Za-z0-9_./-]", "-").replaceFirst("^[^A-Za-z0-9]+", "");
    }

    private static void checkIds(Collection<SearchSource> sources) throws UnreadableSearchException {
        Map<String, String> fileById = new LinkedHashMap<>();
        for (SearchSource source : sources) {
            String other = fileById.putIfAbsent(source.id(), source.file());
            if (other != null || source.id().isEmpty() || Set.of("doi", "pmid").contains(source.id())) {
                throw new UnreadableSearchException(
                        source.file(),
                        1,
                        other == null
                                ? "'%s' cannot be the id of a source".formatted(source.id())
                                : "%s has the id '%s' as well".formatted(other, source.id()),
                        "give it another id in %s, or rename the file".formatted(SOURCES));
            }
        }
    }

    /**
     * Tells which records are the same.
     *
     * @throws InvalidManifestException if anything is wrong with {@code pairs.yaml}, with every problem: a record that
     *     nobody knows, a decision that contradicts another
     * @throws UnreadableSearchException if there are more records than can be compared
     */
    public Search deduplicated(List<ImportedSource> imported)
            throws InvalidManifestException, UnreadableSearchException, IOException {
        List<SearchRecord> records =
                imported.stream().flatMap(source -> source.records().stream()).toList();
        if (records.size() > Deduplicator.MOST_RECORDS) {
            throw new UnreadableSearchException(
                    prefix,
                    1,
                    "it has %d records".formatted(records.size()),
                    "narrow the searches: at most %d records can be compared".formatted(Deduplicator.MOST_RECORDS));
        }
        Reading<KnownPairs> reading = pairs(records);
        Deduplication found = Deduplicator.deduplicate(records, reading == null ? KnownPairs.NONE : reading.value());
        if (reading != null) {
            checkContradictions(reading, records, found);
        }
        return new Search(imported, found);
    }

    private @Nullable Reading<KnownPairs> pairs(List<SearchRecord> records)
            throws InvalidManifestException, IOException {
        Path file = folder.resolve(PAIRS);
        if (!Files.isRegularFile(file)) {
            return null;
        }
        Reading<KnownPairs> reading = RecordReader.read(prefix + PAIRS, Files.readAllBytes(file), KnownPairs.class);
        List<Problem> problems = formatProblems(reading, reading.value().format());
        RecordNames names = new RecordNames(records);
        checkNames(reading, "same", reading.value().same(), names, problems);
        checkNames(reading, "different", reading.value().different(), names, problems);
        if (!problems.isEmpty()) {
            throw RecordReader.refused(reading, problems);
        }
        return reading;
    }

    private static void checkNames(
            Reading<KnownPairs> reading,
            String key,
            List<KnownPairs.Pair> pairs,
            RecordNames names,
            List<Problem> problems) {
        for (int i = 0; i < pairs.size(); i++) {
            List<String> records = pairs.get(i).records();
            String place = "%s[%d].records".formatted(key, i);
            if (records.size() < 2) {
                problems.add(problem(reading, place, "one record is no pair", "name two records, or more"));
            }
            for (int j = 0; j < records.size(); j++) {
                int number = names.named(records.get(j)).size();
                if (number == 0) {
                    problems.add(problem(
                            reading,
                            "%s[%d]".formatted(place, j),
                            "no record is called '%s'".formatted(records.get(j)),
                            "records.csv lists the ids of all"));
                } else if (number > MOST_OF_ONE_NAME) {
                    problems.add(problem(
                            reading,
                            "%s[%d]".formatted(place, j),
                            "'%s' names %d records".formatted(records.get(j), number),
                            "name them by their ids"));
                }
            }
        }
    }

    /** A pair that is said to be different and yet came to be the same was joined by what people decided elsewhere. */
    private static void checkContradictions(
            Reading<KnownPairs> reading, List<SearchRecord> records, Deduplication found)
            throws InvalidManifestException {
        RecordNames names = new RecordNames(records);
        Map<String, UniqueRecord> byId = found.byId();
        List<Problem> problems = new ArrayList<>();
        List<KnownPairs.Pair> different = reading.value().different();
        for (int i = 0; i < different.size(); i++) {
            Set<UniqueRecord> seen = new HashSet<>();
            for (String name : different.get(i).records()) {
                Set<UniqueRecord> named = new HashSet<>();
                names.named(name).forEach(record -> named.add(byId.get(record.id())));
                if (named.stream().anyMatch(seen::contains)) {
                    problems.add(problem(
                            reading,
                            "different[%d]".formatted(i),
                            "'%s' is decided to be different, and to be the same under 'same'".formatted(name),
                            "keep one of the decisions"));
                }
                seen.addAll(named);
            }
        }
        if (!problems.isEmpty()) {
            throw RecordReader.refused(reading, problems);
        }
    }

    private static List<Problem> formatProblems(Reading<?> reading, int format) {
        List<Problem> problems = new ArrayList<>();
        if (format != 1) {
            problems.add(problem(reading, "format", "format %d".formatted(format), "this checker reads format 1"));
        }
        return problems;
    }

    private static Problem problem(Reading<?> reading, String place, String what, String remedy) {
        return new Problem(reading.positionOf(place), place, what, remedy);
    }
}
