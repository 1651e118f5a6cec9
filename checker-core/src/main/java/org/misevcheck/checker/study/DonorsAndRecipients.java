package org.misevcheck.checker.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The donors of vesicles and the animals that were given them. */
sealed interface DonorsAndRecipients extends StudyParts permits Study {

    /** Whether every donor of the vesicles is of another species than the animals, as stated of both. */
    default boolean isXenogeneic(AnimalExperiment experiment) {
        List<@Nullable Species> donors = donorSpecies(experiment);
        return experiment.species() != null
                && !donors.isEmpty()
                && donors.stream().allMatch(donor -> donor != null && donor != experiment.species());
    }

    /** Whether the stated match of donor and recipient cannot be, by the species stated of both. */
    default boolean isMatchContradicted(AnimalExperiment experiment) {
        Species host = experiment.species();
        if (experiment.donorRecipientMatch() == null || host == null) {
            return false;
        }
        List<@Nullable Species> donors = donorSpecies(experiment);
        return experiment.donorRecipientMatch() == DonorRecipientMatch.XENOGENEIC
                ? !donors.isEmpty() && host.isOneSpecies() && donors.stream().allMatch(donor -> donor == host)
                : isXenogeneic(experiment);
    }

    /** The species of the donors of the vesicles that animals were given, in words, as far as stated. */
    default List<String> donorSpeciesInWords(AnimalExperiment experiment) {
        return donorSpecies(experiment).stream()
                .filter(Objects::nonNull)
                .map(Species::word)
                .distinct()
                .toList();
    }

    /** The species of the donors of the vesicles that each group was given, {@code null} where it is not known. */
    private List<@Nullable Species> donorSpecies(AnimalExperiment experiment) {
        List<@Nullable Species> donors = new ArrayList<>();
        for (Group group : experiment.evGroups()) {
            EvPreparation preparation = given(group);
            CellSource source = preparation == null ? null : sourceOf(preparation);
            donors.add(source == null ? null : source.species());
        }
        return donors;
    }
}
