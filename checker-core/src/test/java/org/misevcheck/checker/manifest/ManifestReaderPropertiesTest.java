package org.misevcheck.checker.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.misevcheck.checker.study.Study;

/** What holds for any manifest; a failure prints the seed that brings it back. */
class ManifestReaderPropertiesTest {

    private static final List<String> COMPLETE = Manifests.complete().lines().toList();
    private static final Study STUDY = Manifests.study(Manifests.complete());

    /** Texts that mean something in YAML or in manifests, or that should mean nothing. */
    private static final List<String> ODD = List.of(
            ":",
            ": ",
            "- ",
            "? ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "&a ",
            "*a",
            "<<: *a",
            "!!str ",
            "!",
            "'",
            "\"",
            "|",
            ">-",
            "#",
            "%",
            "---",
            "...",
            "@",
            "`",
            "\t",
            "\r",
            "\n",
            " ",
            "  ",
            "\u0000",
            "\u0007",
            "\u0085",
            "\u2028",
            "\u202e",
            "\uFEFF",
            "\uD83D\uDE00",
            "\"\\UFFFFFFFF\"",
            "\"\\ud800\"",
            "\"\\x00\"",
            "not-reported",
            "Not reported",
            "null",
            "~",
            "1e999",
            "-1",
            "014",
            "study: ",
            "id: ",
            "covers: [",
            "evidence: { x: { document: y } }",
            "cell-sources: &a [*a]",
            "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
            "%YAML 1.2",
            "%TAG ! tag:x,2000:",
            "..",
            "[bm-msc]",
            "\\");

    enum Change {
        DELETE_LINE,
        DUPLICATE_LINE,
        SWAP_WITH_NEXT_LINE,
        INSERT_LINE,
        INDENT_LINE,
        INSERT_IN_LINE,
        REPLACE_REST_OF_LINE,
        DELETE_CHARACTER,
        CUT_FILE
    }

    record Mutation(Change change, int line, int column, String text) {

        void applyTo(List<String> lines) {
            if (lines.isEmpty()) {
                lines.add(text);
                return;
            }
            int at = line % lines.size();
            String old = lines.get(at);
            int where = column % (old.length() + 1);
            switch (change) {
                case DELETE_LINE -> lines.remove(at);
                case DUPLICATE_LINE -> lines.add(at, old);
                case SWAP_WITH_NEXT_LINE -> Collections.swap(lines, at, (at + 1) % lines.size());
                case INSERT_LINE -> lines.add(at, " ".repeat(column % 9) + text);
                case INDENT_LINE -> lines.set(at, " " + old);
                case INSERT_IN_LINE -> lines.set(at, old.substring(0, where) + text + old.substring(where));
                case REPLACE_REST_OF_LINE -> lines.set(at, old.substring(0, where) + text);
                case DELETE_CHARACTER ->
                    lines.set(at, old.substring(0, where) + old.substring(Math.min(old.length(), where + 1)));
                case CUT_FILE -> lines.subList(at, lines.size()).clear();
            }
        }
    }

    @Provide
    Arbitrary<Mutation> mutations() {
        return Combinators.combine(
                        Arbitraries.of(Change.class),
                        Arbitraries.integers().between(0, COMPLETE.size() - 1).withoutEdgeCases(),
                        Arbitraries.integers().between(0, 80).withoutEdgeCases(),
                        Arbitraries.oneOf(
                                Arbitraries.of(ODD), Arbitraries.strings().ofMaxLength(8)))
                .as(Mutation::new);
    }

    @Property(tries = 600)
    void no_change_of_a_manifest_makes_the_reader_throw_anything_but_what_it_says(
            @ForAll @Size(min = 1, max = 6) List<@From("mutations") Mutation> mutations) {
        List<String> lines = new ArrayList<>(COMPLETE);
        mutations.forEach(mutation -> mutation.applyTo(lines));
        readOrRefuse(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 300)
    void no_text_makes_the_reader_throw_anything_but_what_it_says(@ForAll("texts") String text) {
        readOrRefuse(text.getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.of(ODD), Arbitraries.strings().ofMaxLength(5), Arbitraries.of(COMPLETE))
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 300)
    void no_bytes_make_the_reader_throw_anything_but_what_it_says(
            @ForAll @Size(max = 60) byte[] bytes, @ForAll @IntRange(max = 5000) int at) {
        readOrRefuse(bytes);
        byte[] complete = Manifests.complete().getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, complete, at, bytes.length);
        readOrRefuse(complete);
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            Reading<Study> reading = new ManifestReader().read(bytes, "odd.yaml");
            assertThat(reading.value().id()).isNotEmpty();
            assertThat(reading.value().coverage()).isNotNull();
        } catch (InvalidManifestException refused) {
            assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.position().line()).isPositive();
                assertThat(problem.position().column()).isPositive();
                assertThat(problem.position().length()).isPositive();
                assertThat(problem.what()).isNotBlank();
            });
            assertThat(refused.frames()).startsWith("odd.yaml:").endsWith("\n");
        }
    }

    @Property(tries = 60)
    void the_order_of_keys_says_nothing(@ForAll Random random) {
        String shuffled = shuffled(tree(), random);
        assertThat(Manifests.study(shuffled)).as(shuffled).isEqualTo(STUDY);
    }

    private static Node tree() {
        List<Problem> problems = new ArrayList<>();
        Node tree = YamlTree.parse(Manifests.complete(), YamlLimits.MANIFEST, problems);
        assertThat(problems).isEmpty();
        return tree;
    }

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9.+-]+");

    private static String shuffled(Node node, Random random) {
        if (node instanceof Node.Mapping mapping) {
            List<Node.Entry> entries = new ArrayList<>(mapping.entries());
            Collections.shuffle(entries, random);
            return entries.stream()
                    .map(entry -> shuffled(entry.key(), random) + ": " + shuffled(entry.value(), random))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream()
                    .map(item -> shuffled(item, random))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return scalar.plain() && SAFE.matcher(scalar.text()).matches()
                ? scalar.text()
                : "'" + scalar.text().replace("'", "''") + "'";
    }
}
