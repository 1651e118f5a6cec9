package org.misevcheck.checker.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.study.Coverage;
import org.misevcheck.checker.study.Study;

/**
 * A manifest held against the documents it names, statement by statement.
 *
 * <p>A contradiction needs two sides that are left over: a value that the manifest states and no passage gives, and a
 * value that a passage gives and the manifest does not state. So a study of many doses is not contradicted by the
 * passage on another of them; nor is one whose passages leave over fewer values than the manifest does. Free text, and
 * evidence that is marked advisory, contradicts nothing.
 *
 * @param statements in the order of the manifest, then what the manifest does not state
 * @param unchecked how many statements of the manifest there is no way to look for
 */
public record CrossCheck(List<StatementCheck> statements, int unchecked) {

    public CrossCheck {
        statements = List.copyOf(statements);
    }

    /** Holds a study against what its documents say. */
    public static CrossCheck of(Study study, ManuscriptEvidence evidence) {
        Map<String, List<Stated>> stated = new LinkedHashMap<>();
        int unchecked = 0;
        for (Stated one : Stated.in(study)) {
            if (evidence.lookedFor().contains(one.statement())) {
                stated.computeIfAbsent(one.question(), q -> new ArrayList<>()).add(one);
            } else {
                unchecked++;
            }
        }
        Map<String, List<Evidence>> found = new LinkedHashMap<>();
        for (Evidence one : evidence.passages()) {
            found.computeIfAbsent(question(one), q -> new ArrayList<>()).add(one);
        }
        List<StatementCheck> checks = new ArrayList<>();
        stated.forEach((question, all) -> checks.addAll(compared(all, found.getOrDefault(question, List.of()))));
        Set<String> statements = new LinkedHashSet<>();
        stated.values().forEach(all -> statements.add(all.get(0).statement()));
        found.forEach((question, all) -> {
            if (!stated.containsKey(question)) {
                checks.addAll(seemsReported(question, all, statements, study.coverage()));
            }
        });
        return new CrossCheck(checks, unchecked);
    }

    /** Those that agree, or disagree, in this way. */
    public List<StatementCheck> that(Agreement agreement) {
        return statements.stream()
                .filter(check -> check.agreement() == agreement)
                .toList();
    }

    /** What a passage answers: of a protein or antigen its result, be it a word or a share. */
    private static String question(Evidence evidence) {
        String statement = evidence.statement();
        for (String keyed : Stated.KEYED) {
            if (statement.equals(keyed)
                    || statement.equals(keyed + ".result")
                    || statement.equals(keyed + ".percent-positive")) {
                return question(keyed, evidence.subject());
            }
        }
        return statement;
    }

    static String question(String statement, @Nullable String subject) {
        return subject == null ? statement : statement + "." + subject;
    }

    private static List<StatementCheck> compared(List<Stated> stated, List<Evidence> found) {
        List<Evidence> done =
                found.stream().filter(one -> one.standing() == Standing.DONE).toList();
        List<Evidence> leftOver = new ArrayList<>();
        for (Evidence one : done) {
            if (stated.stream().noneMatch(value -> value.agreesWith(one.value()))) {
                leftOver.add(one);
            }
        }
        for (Evidence one : found) {
            if (one.standing() == Standing.NOT_DONE) {
                leftOver.add(one);
            }
        }
        List<Evidence> contradicting = leftOver.stream()
                .filter(one -> !one.advisory())
                .sorted(Comparator.comparing(one -> one.standing() == Standing.NOT_DONE ? 1 : 0))
                .toList();
        boolean areFewer =
                contradicting.stream().map(Evidence::value).distinct().count()
                        < stated.stream()
                                .filter(one -> found.stream().noneMatch(one::isSupportedBy))
                                .map(Stated::written)
                                .distinct()
                                .count();
        List<StatementCheck> checks = new ArrayList<>();
        for (Stated one : stated) {
            List<Evidence> supporting =
                    found.stream().filter(one::isSupportedBy).toList();
            if (!supporting.isEmpty()) {
                checks.add(new StatementCheck(one.path(), one.written(), Agreement.SUPPORTED, supporting));
                continue;
            }
            List<Evidence> against = areFewer
                    ? List.of()
                    : contradicting.stream().filter(one::isContradictedBy).toList();
            checks.add(new StatementCheck(
                    one.path(),
                    one.written(),
                    against.isEmpty() ? Agreement.NOT_FOUND : Agreement.CONTRADICTED,
                    against));
        }
        return checks;
    }

    /** A protein, an antigen that is not in the manifest counts each for itself; else the whole statement is absent. */
    private static List<StatementCheck> seemsReported(
            String question, List<Evidence> found, Set<String> stated, Coverage coverage) {
        String statement = found.get(0).statement();
        List<Evidence> done = found.stream()
                .filter(one -> one.standing() == Standing.DONE && !one.advisory())
                .toList();
        boolean isOneOfMany = !question.equals(statement);
        boolean isDetail = !isOneOfMany && Stated.KEYED.stream().anyMatch(keyed -> statement.startsWith(keyed + "."));
        if (done.isEmpty() || isDetail || !coverage.includes(statement) || !isOneOfMany && stated.contains(statement)) {
            return List.of();
        }
        return List.of(new StatementCheck(question, null, Agreement.SEEMS_REPORTED, done));
    }
}
