package org.misevcheck.checker.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.misevcheck.checker.statement.Component;
import org.misevcheck.checker.statement.Components;
import org.misevcheck.checker.study.Coverage;
import org.misevcheck.checker.study.ExtractionStatus;
import org.misevcheck.checker.study.Study;

/** Reads the manifest of one study, format 1. */
public final class ManifestReader {

    private static final Pattern INDEX = Pattern.compile("\\[[^\\]]*\\]");

    /** A reader; it has no state and may be shared. */
    public ManifestReader() {}

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
        checkPlaces(
                reading,
                "evidence",
                reading.value().evidence().stream().map(e -> e.statement()).toList(),
                problems);
        checkDocuments(reading, problems);
        if (!problems.isEmpty()) {
            throw RecordReader.invalid(name, bytes, problems);
        }
        return new Reading<>(
                name,
                reading.value().covering(coverage(reading)),
                reading.positions(),
                reading.saidNotReported(),
                reading.lines());
    }

    private static Coverage coverage(Reading<Study> reading) {
        Study study = reading.value();
        boolean draft = study.extraction() != null && study.extraction().status() == ExtractionStatus.DRAFT;
        boolean limited = reading.positions().containsKey("extraction.covers");
        if (draft) {
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
        for (int i = 0; i < covers.size(); i++) {
            String unknown =
                    unknownPart(Study.class, INDEX.matcher(covers.get(i)).replaceAll(""));
            if (unknown != null) {
                String place = "extraction.covers[%d]".formatted(i);
                problems.add(new Problem(
                        reading.positionOf(place),
                        place,
                        "'%s' is no place in a manifest".formatted(covers.get(i)),
                        unknown));
            }
        }
    }

    /** What is wrong with a place, or {@code null}. */
    private static @org.jspecify.annotations.Nullable String unknownPart(Class<?> type, String dotted) {
        int end = dotted.indexOf('.');
        String head = end < 0 ? dotted : dotted.substring(0, end);
        Component component = Components.of(type).byKey(head);
        if (component == null || !component.isWritten()) {
            Set<String> known = Components.of(type).inOrder().stream()
                    .filter(Component::isWritten)
                    .map(Component::key)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            return Spelling.nearest(head, known)
                    .map(near -> "did you mean '%s'?".formatted(near))
                    .orElse("'%s' is not one of: %s".formatted(head, String.join(", ", known)));
        }
        if (end < 0 || component.keyedBy() != null) {
            return null;
        }
        return component.element().isRecord()
                ? unknownPart(component.element(), dotted.substring(end + 1))
                : "'%s' has nothing below it".formatted(head);
    }

    private static void checkPlaces(Reading<Study> reading, String list, List<String> places, List<Problem> problems) {
        Map<String, Position> positions = reading.positions();
        for (String place : places) {
            if (!positions.containsKey(place)) {
                String entry = "%s[%s]".formatted(list, place);
                problems.add(new Problem(
                        positions.getOrDefault(entry, Position.START),
                        entry,
                        "'%s' is no statement of this manifest".formatted(place),
                        Spelling.nearest(place, positions.keySet())
                                .map(near -> "did you mean '%s'?".formatted(near))
                                .orElse("name a place as reports do, such as cell-sources[bm-msc].species")));
            }
        }
    }

    private static void checkDocuments(Reading<Study> reading, List<Problem> problems) {
        Set<String> files =
                reading.value().manuscripts().stream().map(m -> m.file()).collect(Collectors.toSet());
        reading.value().evidence().forEach(passage -> {
            String document = passage.document();
            if (document != null && !files.contains(document)) {
                String place = passage.path() + ".document";
                problems.add(new Problem(
                        reading.positionOf(place),
                        place,
                        "'%s' is not listed under manuscripts".formatted(document),
                        files.isEmpty()
                                ? "list it there with its path"
                                : "one of: " + files.stream().sorted().collect(Collectors.joining(", "))));
            }
        });
    }
}
