package org.misevcheck.checker.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.RecordReader;
import org.misevcheck.checker.manuscript.DocumentFormat;
import org.misevcheck.checker.manuscript.DocumentProperties;
import org.misevcheck.checker.manuscript.Manuscript;
import org.misevcheck.checker.manuscript.Section;
import org.misevcheck.checker.manuscript.SectionRole;
import org.misevcheck.checker.manuscript.Sentence;
import org.misevcheck.checker.statement.Says;

/** What detectors find in made-up sentences, and what they must not, as told by {@code <family>-sentences.yaml}. */
class SentencesTest {

    private static final List<String> FAMILIES =
            List.of("vesicles", "separation", "characterisation", "cells", "animals", "rigour");

    public record Examples(
            @Says("Sentences and what is in them") List<Example> sentences) {}

    public record Example(
            @Says("Role of the section; else methods") @Nullable
            String section,

            @Says("Heading of the section") @Nullable String heading,

            @Says("Sentences of other sections of the study, each its own paragraph")
            List<String> with,

            @Says("Sentences before it in its paragraph") List<String> after,

            @Says(value = "The sentence", required = true) String text,

            @Says("statement = value, statement[subject] = value (not-done)")
            List<String> finds,

            @Says("statement or statement = value, which the sentence must not support")
            List<String> findsNot) {

        Manuscript manuscript() {
            SectionRole role = SectionRole.valueOf((section == null ? "methods" : section)
                    .toUpperCase(Locale.ROOT)
                    .replace('-', '_'));
            List<Section> sections = new ArrayList<>();
            for (String other : with) {
                sections.add(new Section(SectionRole.METHODS, List.of(), List.of(sentence(other, true))));
            }
            List<Sentence> sentences = new ArrayList<>();
            after.forEach(before -> sentences.add(sentence(before, sentences.isEmpty())));
            sentences.add(sentence(text, sentences.isEmpty()));
            sections.add(new Section(role, heading == null ? List.of() : List.of(heading), sentences));
            return new Manuscript(
                    "made-up", DocumentFormat.TEXT, 0, "", List.of(), List.of(), sections, DocumentProperties.NONE);
        }

        private static Sentence sentence(String text, boolean opensParagraph) {
            return new Sentence(text, 0, opensParagraph, List.of());
        }

        /** What is found in the sentence itself, written as the file writes it. */
        Set<String> found() {
            Set<String> found = new LinkedHashSet<>();
            for (Evidence evidence :
                    new EvidenceFinder().find(List.of(manuscript())).passages()) {
                if (evidence.passage().sentence().equals(text)) {
                    found.add(evidence.statement()
                            + (evidence.subject() == null ? "" : "[" + evidence.subject() + "]")
                            + " = " + evidence.value()
                            + (evidence.standing() == Standing.DONE ? "" : " (" + word(evidence.standing()) + ")"));
                }
            }
            return found;
        }

        private static String word(Standing standing) {
            return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @TestFactory
    Stream<DynamicNode> sentences_give_what_they_say() {
        return FAMILIES.stream().map(family -> dynamicContainer(family, tests(family)));
    }

    private static Stream<DynamicNode> tests(String family) {
        List<Example> examples = examples(family);
        Stream<DynamicNode> sentences =
                examples.stream().map(example -> dynamicTest(example.text(), () -> check(example)));
        return examples.isEmpty()
                ? sentences
                : Stream.concat(sentences, Stream.of(dynamicTest("every statement", () -> covers(family, examples))));
    }

    private static void check(Example example) {
        assertThat(example.finds().size() + example.findsNot().size())
                .as("what is told of it")
                .isPositive();
        Set<String> found = example.found();
        assertThat(found).containsAll(example.finds());
        for (String not : example.findsNot()) {
            assertThat(found)
                    .noneMatch(one -> !one.endsWith(")")
                            && (one.equals(not) || one.startsWith(not + " =") || one.startsWith(not + "[")));
        }
    }

    /** Every statement of the family is found in a sentence, and a sentence tells what is not to be taken for it. */
    private static void covers(String family, List<Example> examples) {
        List<String> finds = examples.stream().flatMap(e -> e.finds().stream()).toList();
        List<String> findsNot =
                examples.stream().flatMap(e -> e.findsNot().stream()).toList();
        List<String> lacking = new ArrayList<>();
        for (Detector detector : read(family + ".yaml", "", DetectorFile.class).detectors()) {
            String statement = detector.statement();
            if (finds.stream().noneMatch(one -> isOf(statement, one) && !one.endsWith(")"))) {
                lacking.add(statement);
            }
            if (findsNot.stream().noneMatch(one -> isOf(statement, one))
                    && finds.stream().noneMatch(one -> isOf(statement, one) && one.endsWith(")"))) {
                lacking.add("not " + statement);
            }
        }
        assertThat(lacking).as("statements without a sentence").isEmpty();
    }

    private static boolean isOf(String statement, String told) {
        return told.equals(statement) || told.startsWith(statement + " ") || told.startsWith(statement + "[");
    }

    private static List<Example> examples(String family) {
        String name = family + "-sentences.yaml";
        return EvidenceFinder.class.getResource(name) == null
                ? List.of()
                : read(name, "sentences:\n", Examples.class).sentences();
    }

    private static <T extends Record> T read(String name, String before, Class<T> type) {
        try (InputStream in = EvidenceFinder.class.getResourceAsStream(name)) {
            String text = before + new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return RecordReader.read(name, text.getBytes(StandardCharsets.UTF_8), type)
                    .value();
        } catch (IOException | InvalidManifestException e) {
            throw new AssertionError(name + " cannot be read", e);
        }
    }
}
