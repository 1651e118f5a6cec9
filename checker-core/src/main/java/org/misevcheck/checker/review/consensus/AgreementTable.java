package org.misevcheck.checker.review.consensus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.review.agreement.Rated;
import org.misevcheck.checker.review.agreement.RaterAgreement;
import org.misevcheck.checker.statement.Component;
import org.misevcheck.checker.statement.Components;
import org.misevcheck.checker.statement.Term;
import org.misevcheck.checker.study.RiskOfBias;
import org.misevcheck.checker.study.Study;

/**
 * How far two extractors agree over all studies that both extracted.
 *
 * <p>Whether a statement is reported is asked of the statements that this review's extractors use: those that one of
 * them makes of some study, or says are not reported. Each counts wherever it could have been made and both looked. To
 * ask it of everything the manifest has a key for would call two extractors alike for the hundreds of keys that no
 * study needs; to ask it only where one of them found something would leave chance nothing to agree on, and make kappa
 * negative. What the one did not look for counts nowhere. An entry of a list is one statement more; what it says counts
 * only where both have the entry.
 *
 * <p>With a single study there is no telling what else the review extracts, so the coefficients of what is reported are
 * left out; the agreement on what is reported, {@code 2 both / (2 both + only one)}, needs no such count, and is what
 * kappa comes to as the silent statements grow (Hripcsak G, Rothschild AS. J Am Med Inform Assoc 2005;12:296-298).
 *
 * <p>The intervals take statements to be independent. Those of one study are not, so they are too narrow rather than too
 * wide.
 *
 * @param studies how many were compared
 */
public record AgreementTable(int studies, List<Row> rows) {

    private static final String REPORTED = "reported";
    private static final String NOT_REPORTED = "not-reported";
    private static final String JUDGEMENT = "risk-of-bias.judgements.judgement";

    public AgreementTable {
        rows = List.copyOf(rows);
    }

    /** What a row is about. */
    public enum Scope implements Term {
        /** Everything. */
        ALL,
        /** A section of the manifest. */
        SECTION,
        /** An instrument for risk of bias. */
        INSTRUMENT,
        /** One statement, in all studies and entries. */
        STATEMENT
    }

    /** What the extractors are held against each other by. */
    public enum Measure implements Term {
        /** Whether the statement is reported. */
        REPORTED,
        /** True or false, where both state it. */
        TRUTH,
        /** Which word of a closed vocabulary, where both state it; the categories are those that occur. */
        WORD,
        /** Which judgement of a domain, where both judge it; the categories are those that occur. */
        JUDGEMENT
    }

    /**
     * A row.
     *
     * @param name the section, statement or instrument; {@code all} for everything
     * @param counts how many statements stand in each way to each other; empty except where it is asked what is reported
     * @param silent of how many statements neither says anything, though both looked
     */
    public record Row(
            Scope scope,
            String name,
            Measure measure,
            Map<Accord, Integer> counts,
            int silent,
            RaterAgreement agreement) {

        public Row {
            counts = Map.copyOf(counts);
        }

        /** How many statements stand so. */
        public int count(Accord accord) {
            return counts.getOrDefault(accord, 0);
        }

        /** Of the values that both state, the share that agree, be it within tolerance or by a synonym; null of none. */
        public @Nullable Double valuesAgreed() {
            int alike = count(Accord.AGREED) + count(Accord.WITHIN_TOLERANCE) + count(Accord.BY_SYNONYM);
            int both = alike + count(Accord.OTHER_WORDING) + count(Accord.CONFLICT);
            return both == 0 ? null : (double) alike / both;
        }

        /** The agreement on what is reported; null where it is not what the row is about, or nothing is. */
        public @Nullable Double reportedAgreement() {
            return measure == Measure.REPORTED ? agreement.categories().get(0).specificAgreement() : null;
        }
    }

    /** Whether kappa and AC1 of a row say anything. */
    public boolean hasCoefficients(Row row) {
        return row.measure() != Measure.REPORTED || studies > 1;
    }

    /**
     * The table of these studies: everything, each section, each instrument, each statement.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static AgreementTable of(List<Reconciliation> studies) {
        if (studies.isEmpty()) {
            throw new IllegalArgumentException("no study was extracted twice");
        }
        Map<String, Tally> statements = new LinkedHashMap<>();
        Map<String, List<Rated>> truths = new TreeMap<>();
        Map<String, List<Rated>> words = new TreeMap<>();
        Map<String, List<Rated>> judgements = new TreeMap<>();
        for (Reconciliation study : studies) {
            for (Comparison comparison : study.comparisons()) {
                statements
                        .computeIfAbsent(comparison.statement(), s -> new Tally())
                        .add(comparison.accord());
                if (comparison.accord().isStatedByBoth()) {
                    rate(comparison, study, truths, words, judgements);
                }
            }
        }
        for (Reconciliation study : studies) {
            study.form()
                    .entries()
                    .forEach((statement, count) ->
                            statements.computeIfAbsent(statement, s -> new Tally()).entries += count);
        }
        for (Reconciliation study : studies) {
            study.form().silent().forEach((statement, count) -> {
                Tally tally = statements.get(statement);
                if (tally != null) {
                    tally.silent += count;
                }
            });
        }
        addSilentNames(studies, statements);
        return new AgreementTable(studies.size(), rows(statements, truths, words, judgements));
    }

    /** A name that is in use is silent wherever there could have been a list with it and none says a word of it. */
    private static void addSilentNames(List<Reconciliation> studies, Map<String, Tally> statements) {
        Map<String, Integer> lists = new TreeMap<>();
        studies.forEach(study -> study.form().named().forEach((list, count) -> lists.merge(list, count, Integer::sum)));
        statements.forEach((statement, tally) -> {
            int dot = statement.lastIndexOf('.');
            Integer occasions = dot < 0 ? null : lists.get(statement.substring(0, dot));
            if (occasions != null) {
                tally.silent += Math.max(0, occasions - tally.seen());
            }
        });
    }

    private static void rate(
            Comparison comparison,
            Reconciliation study,
            Map<String, List<Rated>> truths,
            Map<String, List<Rated>> words,
            Map<String, List<Rated>> judgements) {
        Object first = comparison.first();
        Object second = comparison.second();
        if (first instanceof Boolean && second instanceof Boolean) {
            truths.computeIfAbsent(comparison.section(), s -> new ArrayList<>())
                    .add(new Rated(first.toString(), second.toString()));
            words.computeIfAbsent(comparison.statement(), s -> new ArrayList<>())
                    .add(new Rated(first.toString(), second.toString()));
        } else if (first instanceof Term one && second instanceof Term other) {
            words.computeIfAbsent(comparison.statement(), s -> new ArrayList<>())
                    .add(new Rated(one.word(), other.word()));
        } else if (comparison.statement().equals(JUDGEMENT) && first != null && second != null) {
            judgements
                    .computeIfAbsent(instrument(comparison, study), s -> new ArrayList<>())
                    .add(new Rated(
                            first.toString(),
                            comparison.accord().isAgreement() ? first.toString() : second.toString()));
        }
    }

    private static String instrument(Comparison comparison, Reconciliation study) {
        return study.first().study().riskOfBias().stream()
                .filter(set -> comparison.firstPlace().startsWith(set.path() + "."))
                .map(RiskOfBias::instrument)
                .findFirst()
                .orElseThrow();
    }

    private static List<Row> rows(
            Map<String, Tally> statements,
            Map<String, List<Rated>> truths,
            Map<String, List<Rated>> words,
            Map<String, List<Rated>> judgements) {
        List<Row> rows = new ArrayList<>();
        add(rows, Scope.ALL, "all", statements.values());
        for (Component section : Components.of(Study.class).inOrder()) {
            Map<String, Tally> ofSection = new TreeMap<>();
            statements.forEach((statement, tally) -> {
                if (Comparison.section(statement).equals(section.key())) {
                    ofSection.put(statement, tally);
                }
            });
            add(rows, Scope.SECTION, section.key(), ofSection.values());
            List<Rated> truthsOfSection = truths.get(section.key());
            if (truthsOfSection != null) {
                rows.add(row(
                        Scope.SECTION,
                        section.key(),
                        Measure.TRUTH,
                        RaterAgreement.of(List.of("false", "true"), truthsOfSection)));
            }
        }
        judgements.forEach((instrument, rated) ->
                rows.add(row(Scope.INSTRUMENT, instrument, Measure.JUDGEMENT, RaterAgreement.of(rated))));
        new TreeMap<>(statements).forEach((statement, tally) -> {
            add(rows, Scope.STATEMENT, statement, List.of(tally));
            List<Rated> rated = words.get(statement);
            if (rated != null) {
                rows.add(row(Scope.STATEMENT, statement, Measure.WORD, RaterAgreement.of(rated)));
            }
        });
        return rows;
    }

    private static Row row(Scope scope, String name, Measure measure, RaterAgreement agreement) {
        return new Row(scope, name, measure, Map.of(), 0, agreement);
    }

    private static void add(List<Row> rows, Scope scope, String name, Collection<Tally> tallies) {
        Tally sum = new Tally();
        tallies.forEach(sum::add);
        List<Rated> rated = sum.rated();
        if (!rated.isEmpty()) {
            rows.add(new Row(
                    scope,
                    name,
                    Measure.REPORTED,
                    sum.counts,
                    sum.silent,
                    RaterAgreement.of(List.of(REPORTED, NOT_REPORTED), rated)));
        }
    }

    private static final class Tally {
        private final Map<Accord, Integer> counts = new EnumMap<>(Accord.class);
        private int entries;
        private int silent;

        void add(Accord accord) {
            counts.merge(accord, 1, Integer::sum);
        }

        void add(Tally other) {
            other.counts.forEach((accord, count) -> counts.merge(accord, count, Integer::sum));
            entries += other.entries;
            silent += other.silent;
        }

        int count(Accord accord) {
            return counts.getOrDefault(accord, 0);
        }

        /** How often somebody said something. */
        int seen() {
            return entries
                    + counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        List<Rated> rated() {
            int both = entries;
            for (Map.Entry<Accord, Integer> count : counts.entrySet()) {
                both += count.getKey().isStatedByBoth() ? count.getValue() : 0;
            }
            List<Rated> rated = new ArrayList<>();
            rated.addAll(Collections.nCopies(both, new Rated(REPORTED, REPORTED)));
            rated.addAll(Collections.nCopies(count(Accord.ONLY_FIRST), new Rated(REPORTED, NOT_REPORTED)));
            rated.addAll(Collections.nCopies(count(Accord.ONLY_SECOND), new Rated(NOT_REPORTED, REPORTED)));
            rated.addAll(
                    Collections.nCopies(count(Accord.NOT_REPORTED) + silent, new Rated(NOT_REPORTED, NOT_REPORTED)));
            return rated;
        }
    }
}
