package org.misevcheck.checker.study;

import java.util.List;

/** The animal experiments that reviewers judged, and what they state and lack of what a judgement is about. */
sealed interface JudgedExperiments extends StudyParts permits Study {

    /** The animal experiments that a set of judgements is about: that of its outcome, or all. */
    default List<AnimalExperiment> judgedIn(RiskOfBias set) {
        AnimalExperiment one = set.outcome() == null
                ? null
                : outcomes().stream()
                        .filter(outcome -> outcome.id().equals(set.outcome()))
                        .findFirst()
                        .map(this::experimentOf)
                        .orElse(null);
        return one == null ? inVivo() : List.of(one);
    }

    /** Which of these statements the experiments lack that a set of judgements is about; all, when there is none. */
    default List<String> missingIn(RiskOfBias set, String... keys) {
        return inVivo().isEmpty()
                ? List.of("in-vivo")
                : judgedIn(set).stream()
                        .flatMap(experiment -> experiment.missing(keys).stream())
                        .toList();
    }

    /** These statements of the experiments that a set of judgements is about, as a manifest writes them. */
    default List<String> writtenIn(RiskOfBias set, String... keys) {
        return inVivo().isEmpty()
                ? List.of("in-vivo: not-reported")
                : judgedIn(set).stream()
                        .flatMap(experiment -> experiment.written(keys).stream())
                        .toList();
    }

    /** Which numbers of animals are missing in the experiments that a set of judgements is about. */
    default List<String> missingNumbersIn(RiskOfBias set) {
        return inVivo().isEmpty()
                ? List.of("in-vivo")
                : judgedIn(set).stream()
                        .flatMap(experiment -> experiment.missingAttrition().stream())
                        .toList();
    }

    /** The numbers of animals that differ or are missing in the experiments that a set of judgements is about. */
    default List<String> numbersInDoubtIn(RiskOfBias set) {
        return inVivo().isEmpty()
                ? writtenIn(set)
                : judgedIn(set).stream()
                        .flatMap(experiment -> experiment.numbersInDoubt().stream())
                        .toList();
    }
}
