package org.misevcheck.checker.review.consensus;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Two extractions of one study, statement by statement.
 *
 * <p>Compared is what is told of the study, and reviewers' judgements of it. What is told of the reading (the documents
 * and passages, who extracted when, who judged) is not.
 *
 * @param parts the manifest that the two make together, section by section
 * @param comparisons every statement that one of them makes or says is not reported, in the order of the manifest
 * @param matches entries with different ids, or with none, that are taken for the same by what they state
 * @param inFirst what the second's entries are called in the first
 * @param form how often each statement could have been made
 */
public record Reconciliation(
        Extracted first,
        Extracted second,
        List<Part> parts,
        List<Comparison> comparisons,
        List<EntryMatch> matches,
        Places inFirst,
        Form form) {

    /**
     * What both looked for and neither says a word of, and which entries both have: it takes no statement to agree on
     * these.
     *
     * @param silent how often neither says anything, by statement
     * @param entries how often both have an entry, by the entry's statement
     * @param named how often there could have been a list whose entries are named, as of antigens, by its statement
     */
    public record Form(Map<String, Integer> silent, Map<String, Integer> entries, Map<String, Integer> named) {
        public Form {
            silent = Map.copyOf(silent);
            entries = Map.copyOf(entries);
            named = Map.copyOf(named);
        }
    }

    public Reconciliation {
        parts = List.copyOf(parts);
        comparisons = List.copyOf(comparisons);
        matches = List.copyOf(matches);
    }

    /**
     * Compares two extractions.
     *
     * @param tolerance how much measured figures may differ, as a share of the greater one
     * @throws IllegalArgumentException if they are of two studies
     */
    public static Reconciliation of(Extracted first, Extracted second, double tolerance) {
        if (!first.study().id().equals(second.study().id())) {
            throw new IllegalArgumentException("'%s' and '%s' are two studies"
                    .formatted(first.study().id(), second.study().id()));
        }
        return new SideBySide(first, second, new SameValue(tolerance)).reconciled();
    }

    /** Statements on which a person has to decide. */
    public List<Comparison> open() {
        return comparisons.stream().filter(one -> one.accord().isOpen()).toList();
    }

    /** Statements on which the extractors contradict each other. */
    public List<Comparison> conflicts() {
        return comparisons.stream().filter(one -> one.accord().isConflict()).toList();
    }

    /** How many statements stand in each way to each other. */
    public Map<Accord, Long> counts() {
        return comparisons.stream()
                .collect(Collectors.groupingBy(
                        Comparison::accord, () -> new EnumMap<>(Accord.class), Collectors.counting()));
    }
}
