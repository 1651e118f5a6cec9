package org.misevcheck.checker.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.evidence.Evidence;
import org.misevcheck.checker.evidence.Passage;
import org.misevcheck.checker.evidence.Standing;

/** Abstract, methods, tables and legends held together. Speaks up only where no value is in both. */
final class NumberCheck {

    private enum Part {
        ABSTRACT("abstract"),
        METHODS("methods"),
        TABLES("tables and legends");

        private final String called;

        Part(String called) {
            this.called = called;
        }

        /** Where a passage stands; null where numbers may be others', as in tables of an introduction. */
        static @Nullable Part of(Passage passage) {
            return switch (passage.section()) {
                case ABSTRACT -> ABSTRACT;
                case METHODS -> METHODS;
                case TABLE, LEGEND ->
                    passage.headings().stream()
                                    .anyMatch(heading ->
                                            ABOUT_OTHERS.matcher(heading).lookingAt())
                            ? null
                            : TABLES;
                default -> null;
            };
        }
    }

    /** Where both sexes are, a part of the study may be on either. */
    private static final String BOTH_SEXES = "both";

    private static final Pattern RANGE =
            Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?(?:e[0-9]+)?)(?:-([0-9]+(?:\\.[0-9]+)?(?:e[0-9]+)?))?");

    private static final Pattern ABOUT_OTHERS =
            Pattern.compile("(?i)(?:[0-9.]+ )?(?:introduction|background|discussion)\\b");

    private NumberCheck() {}

    static Stream<Remark> of(Submission submission) {
        return SubmissionRules.BUNDLED.compared().stream().flatMap(compared -> subjects(compared, submission)
                .flatMap(subject -> Stream.concat(
                        remark(compared, subject, Part.ABSTRACT, Part.METHODS, "SUB-NUM-01", submission),
                        remark(compared, subject, Part.METHODS, Part.TABLES, "SUB-NUM-02", submission))));
    }

    private static Stream<String> subjects(ComparedStatement compared, Submission submission) {
        return submission.evidence().of(compared.statement()).stream()
                .map(NumberCheck::subject)
                .distinct();
    }

    private static String subject(Evidence evidence) {
        return Objects.requireNonNullElse(evidence.subject(), "");
    }

    private static Stream<Remark> remark(
            ComparedStatement compared, String subject, Part one, Part other, String code, Submission submission) {
        if (compared.within() != null) {
            Set<String> units =
                    values(compared.within(), subject, one, submission).keySet();
            Set<String> others =
                    values(compared.within(), subject, other, submission).keySet();
            if (isDisjoint(units, others)) {
                return Stream.empty();
            }
        }
        Map<String, Passage> left = values(compared.statement(), subject, one, submission);
        Map<String, Passage> right = values(compared.statement(), subject, other, submission);
        if (left.isEmpty() || right.isEmpty() || !isDisjoint(left.keySet(), right.keySet())) {
            return Stream.empty();
        }
        List<Passage> passages = new ArrayList<>(left.values());
        passages.addAll(right.values());
        String called = subject.isEmpty() ? compared.called() : compared.called() + " (" + subject + ")";
        return submission.remark(
                code,
                passages,
                called,
                one.called,
                List.copyOf(new LinkedHashSet<>(left.keySet())),
                other.called,
                List.copyOf(new LinkedHashSet<>(right.keySet())));
    }

    /** What one part of the document says, with the first passage of each value. */
    private static Map<String, Passage> values(String statement, String subject, Part part, Submission submission) {
        Map<String, Passage> values = new LinkedHashMap<>();
        for (Evidence evidence : submission.evidence().of(statement)) {
            if (evidence.standing() == Standing.DONE
                    && !evidence.advisory()
                    && subject(evidence).equals(subject)
                    && Part.of(evidence.passage()) == part) {
                values.putIfAbsent(evidence.value(), evidence.passage());
            }
        }
        return values;
    }

    private static boolean isDisjoint(Set<String> left, Set<String> right) {
        return left.stream().noneMatch(one -> right.stream().anyMatch(other -> isCompatible(one, other)));
    }

    /** The same words, or numbers or ranges that have something in common. */
    private static boolean isCompatible(String one, String other) {
        Matcher left = RANGE.matcher(one);
        Matcher right = RANGE.matcher(other);
        if (left.matches() && right.matches()) {
            return number(left, 1) <= number(right, 2) && number(right, 1) <= number(left, 2);
        }
        return one.equalsIgnoreCase(other) || one.equals(BOTH_SEXES) || other.equals(BOTH_SEXES);
    }

    private static double number(Matcher range, int end) {
        return Double.parseDouble(end == 2 && range.group(2) != null ? range.group(2) : range.group(1));
    }
}
