package org.misevcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.rules.ManifestTree.Statement;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * An entry of the register {@code known-misjudgements.yaml}: the checker is wrong here, and it is known why.
 *
 * @param study a whole manifest
 * @param without the statement that the study is judged without, by keys and, from 0, numbers of entries:
 *     {@code ev-preparations/0/characterisation/proteins/CD63/techniques}
 * @param says the verdict that the checker gives
 * @param right the verdict that would be right
 * @param why why it is not mended
 */
record KnownMisjudgement(
        String criterion, String study, @Nullable String without, String says, String right, String why) {

    private static final List<KnownMisjudgement> ALL = read();

    static List<KnownMisjudgement> all() {
        return ALL;
    }

    /**
     * Whether the removal of this statement is known to mislead this criterion: it is one that the register names, or
     * the group that holds it.
     */
    static boolean isKnown(String criterion, Statement removed) {
        String keys = removed.keys();
        return ALL.stream()
                .filter(entry -> entry.criterion.equals(criterion))
                .filter(entry -> entry.without != null)
                .map(entry -> entry.statement().keys())
                .anyMatch(known -> known.equals(keys) || known.startsWith(keys + "."));
    }

    /** What the checker says. */
    Verdict verdict() {
        return verdict(without == null ? manifest() : ManifestTree.without(manifest(), statement()));
    }

    /** What the checker says while the statement stands that the study is judged without. */
    Optional<Verdict> verdictWithStatement() {
        return without == null ? Optional.empty() : Optional.of(verdict(manifest()));
    }

    private Map<String, Object> manifest() {
        return ManifestTree.parse(study);
    }

    private Statement statement() {
        return new Statement(Stream.of(Objects.requireNonNull(without).split("/"))
                .<Object>map(step -> step.matches("[0-9]+") ? (Object) Integer.valueOf(step) : step)
                .toList());
    }

    private Verdict verdict(Map<String, Object> manifest) {
        CriterionFolder folder = CriterionFolder.all().stream()
                .filter(one -> one.code().equals(criterion))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no criterion " + criterion));
        return CriterionFolder.verdict(
                folder.alone().evaluate(ManifestTree.study(manifest)),
                folder.criterion().criterionCode());
    }

    private static List<KnownMisjudgement> read() {
        String file = "known-misjudgements.yaml";
        try (InputStream in = KnownMisjudgement.class.getResourceAsStream(file)) {
            Map<?, ?> register = (Map<?, ?>)
                    new Load(LoadSettings.builder().build()).loadFromInputStream(Objects.requireNonNull(in, file));
            return ((List<?>) register.get("known-misjudgements"))
                    .stream().map(entry -> entry((Map<?, ?>) entry)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KnownMisjudgement entry(Map<?, ?> keys) {
        assertThat(Set.of("criterion", "study", "without", "says", "right", "why"))
                .containsAll(keys.keySet().stream().map(String::valueOf).toList());
        return new KnownMisjudgement(
                text(keys, "criterion"),
                text(keys, "study"),
                (String) keys.get("without"),
                text(keys, "says"),
                text(keys, "right"),
                text(keys, "why"));
    }

    private static String text(Map<?, ?> keys, String key) {
        return (String) Objects.requireNonNull(keys.get(key), key + " is missing in " + keys);
    }
}
