package org.misevcheck.checker.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.evidence.DocumentIndex.Entry;
import org.misevcheck.checker.evidence.DocumentIndex.Match;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.RecordReader;
import org.misevcheck.checker.manuscript.Manuscript;
import org.misevcheck.checker.manuscript.SectionRole;

/** Finds the passages that statements rest on. Reads its detectors once; may be used by several threads. */
public final class EvidenceFinder {

    private static final List<String> FAMILIES =
            List.of("common", "vesicles", "separation", "characterisation", "cells", "animals", "rigour");

    /** At most so many passages are kept for one statement, subject and value. */
    private static final int MOST = 5;

    private static final Set<SectionRole> USUAL = Set.of(
            SectionRole.ABSTRACT,
            SectionRole.METHODS,
            SectionRole.RESULTS,
            SectionRole.RESULTS_AND_DISCUSSION,
            SectionRole.LEGEND,
            SectionRole.TABLE,
            SectionRole.OTHER);

    private static final Bundled BUNDLED = Bundled.read();

    private record Bundled(Vocabulary vocabulary, List<Detector> detectors, AskedWords asked) {

        static Bundled read() {
            List<ConceptGroup> groups = new ArrayList<>();
            List<Range> ranges = new ArrayList<>();
            List<Detector> detectors = new ArrayList<>();
            for (String family : FAMILIES) {
                DetectorFile file = resource(family + ".yaml", DetectorFile.class);
                groups.addAll(file.groups());
                ranges.addAll(file.ranges());
                detectors.addAll(file.detectors());
            }
            return new Bundled(
                    new Vocabulary(groups, ranges), List.copyOf(detectors), new AskedWords(patterns(detectors)));
        }

        private static List<Pattern> patterns(List<Detector> detectors) {
            return detectors.stream()
                    .flatMap(detector -> Stream.of(detector.patterns(), detector.unless(), detector.context()))
                    .flatMap(List::stream)
                    .map(Pattern::of)
                    .toList();
        }

        private static <T extends Record> T resource(String name, Class<T> type) {
            try (InputStream in = EvidenceFinder.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("The jar lacks " + name);
                }
                return RecordReader.read(name, in.readAllBytes(), type).value();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InvalidManifestException e) {
                throw new IllegalStateException(e.frames(), e);
            }
        }
    }

    /** What the documents of one study say; references to others' work are told apart, never taken for the study's. */
    public ManuscriptEvidence find(List<Manuscript> documents) {
        DocumentIndex index = new DocumentIndex(documents, BUNDLED.vocabulary(), BUNDLED.asked());
        Map<String, List<Evidence>> found = new LinkedHashMap<>();
        Set<String> done = new HashSet<>();
        for (Detector detector : BUNDLED.detectors()) {
            List<Evidence> all = found.computeIfAbsent(detector.statement(), s -> new ArrayList<>());
            boolean called = detector.requires().isEmpty()
                    || detector.requires().stream().anyMatch(done::contains);
            if (called && detector.lacking().stream().noneMatch(done::contains)) {
                boolean shown = false;
                for (Evidence evidence : find(detector, index)) {
                    add(evidence, all);
                    shown |= evidence.standing() == Standing.DONE;
                }
                if (shown) {
                    done.add(detector.statement());
                }
            }
        }
        return new ManuscriptEvidence(
                found.values().stream()
                        .flatMap(all -> all.stream().sorted(Comparator.comparingInt(EvidenceFinder::rank)))
                        .toList(),
                new LinkedHashSet<>(found.keySet()));
    }

    /** Where authors say what they did goes before where they sum it up. */
    private static int rank(Evidence evidence) {
        return switch (evidence.passage().section()) {
            case METHODS -> 0;
            case ABSTRACT -> 2;
            case INTRODUCTION, DISCUSSION -> 3;
            default -> 1;
        };
    }

    private static void add(Evidence evidence, List<Evidence> all) {
        int same = 0;
        for (Evidence other : all) {
            if (other.value().equals(evidence.value())
                    && java.util.Objects.equals(other.subject(), evidence.subject())) {
                if (other.passage().sentence().equals(evidence.passage().sentence())) {
                    return;
                }
                same += other.standing() == evidence.standing() ? 1 : 0;
            }
        }
        if (same < MOST) {
            all.add(evidence);
        }
    }

    private static List<Evidence> find(Detector detector, DocumentIndex index) {
        List<Match> matches = new ArrayList<>();
        for (String pattern : detector.patterns()) {
            matches.addAll(index.matches(pattern));
        }
        if (matches.isEmpty()) {
            return List.of();
        }
        Set<SectionRole> roles = roles(detector);
        Set<Integer> barred = new HashSet<>();
        detector.unless().forEach(pattern -> index.matches(pattern).forEach(match -> barred.add(match.entry())));
        Set<Integer> scopes = scopes(detector, index);
        List<Evidence> evidence = new ArrayList<>();
        for (Match match : matches) {
            Entry entry = index.entry(match.entry());
            if (entry.sentence() != null
                    && roles.contains(entry.of().role())
                    && !barred.contains(match.entry())
                    && (detector.context().isEmpty()
                            || scopes.contains(scope(detector, entry, match.entry()))
                            || scopes.contains(topic(entry)))) {
                evidence.addAll(read(detector, entry, match));
            }
        }
        return evidence;
    }

    private static Set<SectionRole> roles(Detector detector) {
        if (detector.sections().isEmpty()) {
            return USUAL;
        }
        Set<SectionRole> roles = new HashSet<>();
        for (String section : detector.sections()) {
            roles.add(SectionRole.valueOf(
                    section.toUpperCase(java.util.Locale.ROOT).replace('-', '_')));
        }
        return roles;
    }

    private static Set<Integer> scopes(Detector detector, DocumentIndex index) {
        Set<Integer> scopes = new HashSet<>();
        for (String pattern : detector.context()) {
            for (Match match : index.matches(pattern)) {
                Entry entry = index.entry(match.entry());
                boolean heading = entry.sentence() == null && "topic".equals(detector.scope());
                scopes.add(heading ? topic(entry) : scope(detector, entry, match.entry()));
            }
        }
        return scopes;
    }

    private static int scope(Detector detector, Entry entry, int number) {
        return switch (detector.scope() == null ? "paragraph" : detector.scope()) {
            case "sentence" -> number;
            case "paragraph", "topic" -> entry.paragraph();
            case "section" -> entry.section();
            case "document" -> 0;
            default ->
                throw new IllegalArgumentException(
                        "Detector of " + detector.statement() + ": scope " + detector.scope());
        };
    }

    /** Stands for the headings above an entry; below all other scopes. */
    private static int topic(Entry entry) {
        return -1 - entry.section();
    }

    private static List<Evidence> read(Detector detector, Entry entry, Match match) {
        boolean paired = detector.subject() != null && detector.value().startsWith("@");
        boolean listed = !paired && !"alone".equals(detector.unit());
        List<Found> values = Found.of(detector.value(), detector.unit(), entry, match, listed);
        if (!detector.notBeside().isEmpty()) {
            values = Owners.without(detector.notBeside(), values, entry, match);
        }
        List<@Nullable Found> subjects = new ArrayList<>();
        if (detector.subject() == null) {
            subjects.add(null);
        } else {
            subjects.addAll(Found.of(detector.subject(), null, entry, match, listed));
        }
        boolean respectively = paired && isRespective(entry, match);
        if (respectively) {
            subjects = new ArrayList<>(Found.of(detector.subject(), null, entry, match, true));
            values = Found.of(detector.value(), detector.unit(), entry, match, true);
            if (subjects.size() != values.size()) {
                return List.of();
            }
        }
        List<Evidence> evidence = new ArrayList<>();
        for (Found value : values) {
            for (@Nullable Found subject : subjects) {
                if (respectively && subjects.indexOf(subject) != values.indexOf(value)) {
                    continue;
                }
                int first = Math.min(
                        match.first(), Math.min(value.first(), subject == null ? value.first() : subject.first()));
                int last =
                        Math.max(match.last(), Math.max(value.last(), subject == null ? value.last() : subject.last()));
                evidence.add(new Evidence(
                        detector.statement(),
                        subject == null ? null : subject.text(),
                        value.text(),
                        Stance.of(entry, first, last, !Boolean.FALSE.equals(detector.negatable())),
                        Boolean.TRUE.equals(detector.advisory()),
                        passage(entry, first, last)));
            }
        }
        return evidence;
    }

    /** Whether what stands in one list belongs to what stands in another, each to each. */
    private static boolean isRespective(Entry entry, Match match) {
        return entry.words().stream()
                .anyMatch(word -> word.form().equals("respectively")
                        && word.start() > entry.words().get(match.first()).start());
    }

    private static Passage passage(Entry entry, int first, int last) {
        return Passage.of(
                entry.document(),
                entry.of(),
                java.util.Objects.requireNonNull(entry.sentence()),
                entry.words().get(first).start(),
                entry.words().get(last).end());
    }
}
