package org.misevcheck.checker.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.misevcheck.checker.study.Study;

/** Manifests to read in tests: the complete made-up study, whole or with one thing changed. */
final class Manifests {

    /** Stands in a changed text where the problem must be pointed at. */
    static final String HERE = "▲";

    private Manifests() {}

    static String complete() {
        try (InputStream in = Manifests.class.getResourceAsStream("complete-study.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The complete study with a text, which must stand there once, replaced by another. */
    static String completeWith(String written, String instead) {
        String complete = complete();
        int at = complete.indexOf(written);
        assertThat(at).as("'%s' in the complete study", written).isNotNegative();
        assertThat(complete.indexOf(written, at + 1))
                .as("'%s' a second time", written)
                .isNegative();
        return complete.replace(written, instead);
    }

    static Study study(String text) {
        return reading(text).value();
    }

    static Reading<Study> reading(String text) {
        try {
            return new ManifestReader().read(text.getBytes(StandardCharsets.UTF_8), "made-up.yaml");
        } catch (InvalidManifestException e) {
            throw new AssertionError(e.frames(), e);
        }
    }

    static InvalidManifestException refused(byte[] bytes) {
        InvalidManifestException refused = catchThrowableOfType(
                InvalidManifestException.class, () -> new ManifestReader().read(bytes, "made-up.yaml"));
        assertThat(refused).as("the manifest is refused").isNotNull();
        assertThat(refused.problems()).isNotEmpty();
        return refused;
    }

    static List<Problem> problems(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8)).problems();
    }

    /** The only problem of a text that has {@link #HERE} where it must be pointed at. */
    static Problem onlyProblem(String marked) {
        String text = marked.replace(HERE, "");
        List<Problem> problems = problems(text);
        assertThat(problems).hasSize(1);
        int at = marked.indexOf(HERE);
        assertThat(at).as("a mark in the text").isNotNegative();
        String before = marked.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        Position position = problems.get(0).position();
        assertThat(position.line() + ":" + position.column()).isEqualTo(line + ":" + column);
        return problems.get(0);
    }
}
