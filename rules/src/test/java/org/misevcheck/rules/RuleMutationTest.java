package org.misevcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.RecordReader;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.rules.Mutant.Operator;
import org.misevcheck.rules.MutationRun.Fate;

/**
 * Whether the examples would notice a mistake in a rule. Every DRL is changed in every small way that {@link RuleMutator}
 * knows, and the examples of its criterion are tried on it.
 *
 * <p>Takes minutes, so that the build leaves it out; CONTRIBUTING.md gives the command. {@code -Dmisev.mutate=CODE} tries
 * only the criteria whose codes begin so.
 */
@Tag("mutation")
class RuleMutationTest {

    private static final double LEAST_SHARE = 0.95;

    /** The mutants that no example can kill, by the reason. */
    public record Register(
            @Says(value = "Survivors that share a reason", required = true)
            List<Group> survivors) {}

    /** Mutants that survive for one reason. */
    public record Group(
            @Says(value = "Why no example can tell them from the rules", required = true)
            String reason,

            @Says(value = "Their names", required = true) List<String> mutants) {}

    @Test
    void examples_kill_the_mutants_and_the_register_gives_a_reason_for_each_that_survives() {
        String codes = System.getProperty("misev.mutate", "");
        Map<String, Operator> survivors = new LinkedHashMap<>();
        int[][] counts = new int[Operator.values().length][Fate.values().length];
        for (Map<Mutant, Fate> fates : CriterionFolder.all().parallelStream()
                .filter(folder -> folder.code().startsWith(codes))
                .map(folder -> new MutationRun(folder).fates())
                .toList()) {
            fates.forEach((mutant, fate) -> {
                counts[mutant.operator().ordinal()][fate.ordinal()]++;
                if (fate == Fate.SURVIVED) {
                    survivors.put(mutant.name(), mutant.operator());
                }
            });
        }
        Set<String> registered = registered(codes);
        Set<String> withoutReason = new TreeSet<>(survivors.keySet());
        withoutReason.removeAll(registered);
        Set<String> killed = new TreeSet<>(registered);
        killed.removeAll(survivors.keySet());

        System.out.println(table(counts));
        withoutReason.forEach(name -> System.out.println("      - '" + name + "'"));
        int[] total = total(counts);
        assertThat(total[Fate.KILLED.ordinal()]).as("mutants killed").isPositive();
        assertThat(withoutReason)
                .as("survivors that the register has no reason for")
                .isEmpty();
        assertThat(killed).as("mutants in the register that do not survive").isEmpty();
        assertThat(share(total)).as("share of mutants killed").isGreaterThanOrEqualTo(LEAST_SHARE);
    }

    private static double share(int[] counts) {
        int killed = counts[Fate.KILLED.ordinal()];
        return (double) killed / (killed + counts[Fate.SURVIVED.ordinal()]);
    }

    private static int[] total(int[][] counts) {
        int[] total = new int[Fate.values().length];
        for (int[] row : counts) {
            for (int i = 0; i < row.length; i++) {
                total[i] += row[i];
            }
        }
        return total;
    }

    private static String table(int[][] counts) {
        List<String> lines = new ArrayList<>();
        lines.add("%-20s%8s%10s%9s%8s".formatted("", "killed", "survived", "invalid", "share"));
        for (Operator operator : Operator.values()) {
            lines.add(line(operator.words(), counts[operator.ordinal()]));
        }
        lines.add(line("all", total(counts)));
        return String.join("\n", lines);
    }

    private static String line(String title, int[] counts) {
        return "%-20s%8d%10d%9d%6.1f %%".formatted(title, counts[0], counts[1], counts[2], 100 * share(counts));
    }

    private static Set<String> registered(String codes) {
        try (InputStream in = RuleMutationTest.class.getResourceAsStream("mutation/survivors.yaml")) {
            Register register = RecordReader.read(
                            "survivors.yaml", Objects.requireNonNull(in).readAllBytes(), Register.class)
                    .value();
            Set<String> names = new HashSet<>();
            for (Group group : register.survivors()) {
                assertThat(group.reason()).isNotBlank();
                assertThat(group.mutants()).as(group.reason()).isNotEmpty().allMatch(names::add);
            }
            names.removeIf(name -> !name.startsWith(codes));
            return names;
        } catch (InvalidManifestException e) {
            throw new AssertionError(e.frames(), e);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
