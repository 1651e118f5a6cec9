package org.misevcheck.checker.study;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of a study, and how they refer to one another: by identifier, or by being the only one of their kind. */
interface StudyParts {

    /** The cells. */
    List<CellSource> cellSources();

    /** The cultures, fluids and tissues. */
    List<CollectionProcess> collections();

    /** The EV preparations. */
    List<EvPreparation> evPreparations();

    /** The work in vitro. */
    List<FunctionalAssay> functional();

    /** The animal experiments. */
    List<AnimalExperiment> inVivo();

    /** The outcomes. */
    List<Outcome> outcomes();

    /** The releasing cells of a preparation: those it names, or the only ones there are; {@code null} otherwise. */
    default @Nullable CellSource sourceOf(EvPreparation preparation) {
        return named(cellSources(), preparation.cellSource(), CellSource::id);
    }

    /** How the material of a preparation was obtained, as named or as the only way; {@code null} otherwise. */
    default @Nullable CollectionProcess collectionOf(EvPreparation preparation) {
        return named(collections(), preparation.collection(), CollectionProcess::id);
    }

    /** The preparation that an assay tested, as named or as the only one; {@code null} otherwise. */
    default @Nullable EvPreparation testedIn(FunctionalAssay assay) {
        return named(evPreparations(), assay.evPreparation(), EvPreparation::id);
    }

    /** The preparation that a group was given, as named or as the only one; {@code null} otherwise. */
    default @Nullable EvPreparation given(Group group) {
        return named(evPreparations(), group.evPreparation(), EvPreparation::id);
    }

    /** The experiment of an outcome, as named or as the only one; {@code null} otherwise. */
    default @Nullable AnimalExperiment experimentOf(Outcome outcome) {
        return named(inVivo(), outcome.experiment(), AnimalExperiment::id);
    }

    /** The outcomes of an experiment, as named or because there is no other experiment. */
    default List<Outcome> outcomesOf(AnimalExperiment experiment) {
        return outcomes().stream().filter(outcome -> isOf(experiment, outcome)).toList();
    }

    /** By the place: comparing every statement of an experiment costs more than the rule that asks. */
    private boolean isOf(AnimalExperiment experiment, Outcome outcome) {
        AnimalExperiment named = experimentOf(outcome);
        return named != null && named.path().equals(experiment.path());
    }

    /** The groups of all animal experiments. */
    default Stream<Group> groupsInAnimals() {
        return inVivo().stream().flatMap(experiment -> experiment.groups().stream());
    }

    /** The one of this identifier; without an identifier, the only one there is; {@code null} otherwise. */
    static <T> @Nullable T named(List<T> all, @Nullable String id, Function<T, String> idOf) {
        if (id == null) {
            return all.size() == 1 ? all.get(0) : null;
        }
        for (T one : all) {
            if (idOf.apply(one).equals(id)) {
                return one;
            }
        }
        return null;
    }
}
