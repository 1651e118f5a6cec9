package org.misevcheck.checker.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.misevcheck.checker.manuscript.ManuscriptReader;
import org.misevcheck.checker.manuscript.UnreadableManuscriptException;

/** The same article says the same in every format. */
class SameTextTest {

    private static final Path FOLDER = Path.of("../samples/manuscript-check/manuscripts");

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "txt"})
    void article_gives_the_evidence_that_its_jats_gives(String format) throws UnreadableManuscriptException {
        Set<String> jats = evidence("xml");

        assertThat(jats).hasSizeGreaterThan(100);
        assertThat(evidence(format)).isEqualTo(jats);
    }

    private static Set<String> evidence(String format) throws UnreadableManuscriptException {
        String name = "made-up-kidney-evs." + format;
        return new EvidenceFinder()
                .find(List.of(new ManuscriptReader().read(FOLDER.resolve(name), name))).passages().stream()
                        .map(one ->
                                "%s %s %s %s".formatted(one.statement(), one.subject(), one.value(), one.standing()))
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
