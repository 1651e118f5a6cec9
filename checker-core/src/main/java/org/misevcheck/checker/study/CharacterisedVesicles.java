package org.misevcheck.checker.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Statements;

/** What was looked at in vesicles, by which techniques, and where it stands. */
interface CharacterisedVesicles extends Statements {

    /** What is stated of the characterisation. */
    @Nullable
    Characterisation characterisation();

    /** Where the characterisation of this preparation stands, or would stand. */
    default String characterisationPath() {
        return path() + ".characterisation";
    }

    /** Where the proteins of this preparation stand, or would stand. */
    default String proteinsPath() {
        return path() + ".characterisation.proteins";
    }

    /** Size measurements; empty when none is stated. */
    default List<SizeMeasurement> size() {
        return characterisation() == null ? List.of() : characterisation().size();
    }

    /** Imaging; empty when none is stated. */
    default List<Imaging> imaging() {
        return characterisation() == null ? List.of() : characterisation().imaging();
    }

    /** Estimates of abundance; empty when none is stated. */
    default List<Abundance> abundance() {
        return characterisation() == null ? List.of() : characterisation().abundance();
    }

    /** Ratios of abundances; empty when none is stated. */
    default List<PurityRatio> purity() {
        return characterisation() == null ? List.of() : characterisation().purity();
    }

    /** Proteins assessed in this preparation; empty when none is stated. */
    default List<ProteinResult> proteins() {
        return characterisation() == null ? List.of() : characterisation().proteins();
    }

    /** Whether this technique is stated for these vesicles. */
    default boolean uses(Technique technique) {
        return characterisation() != null && characterisation().uses(technique);
    }

    /** Whether single vesicles were imaged, as far as stated anywhere. */
    default boolean isImaged() {
        return characterisation() != null && characterisation().isImaged();
    }

    /** Every technique stated for these vesicles, in words. */
    default List<String> techniqueWords() {
        return characterisation() == null
                ? List.of()
                : characterisation().techniques().stream().map(Technique::word).toList();
    }

    /** What is stated of this technique among those that have no section of their own. */
    default List<TechniqueDetails> detailsOf(Technique technique) {
        return characterisation() == null
                ? List.of()
                : characterisation().techniqueDetails().stream()
                        .filter(details -> details.technique() == technique)
                        .toList();
    }

    /** The places that may name a technique for single vesicles. */
    default List<String> placesOfTechniques() {
        return Stream.of("size.technique", "imaging.technique", "abundance.technique", "other-techniques")
                .map(key -> characterisationPath() + "." + key)
                .toList();
    }

    /** The places that may name a technique, together with the section that holds its details. */
    default List<String> placesTellingOf(String section) {
        return Stream.concat(
                        Stream.of(section, "proteins", "technique-details")
                                .map(key -> characterisationPath() + "." + key),
                        placesOfTechniques().stream())
                .toList();
    }

    /** Places that a verdict on too few measures rests on: those of more of them, and likewise of the kind of vesicle. */
    default List<String> furtherMeasures() {
        return unlessApoptotic(path() + ".characterisation.size", path() + ".characterisation.imaging");
    }

    /**
     * Places that a verdict on too few proteins rests on: those of more proteins, and of the kind of vesicle when
     * neither subtype nor term is stated.
     */
    default List<String> furtherProteins() {
        return unlessApoptotic(proteinsPath());
    }

    private List<String> unlessApoptotic(String... places) {
        List<String> all = new ArrayList<>(missing("subtype|term"));
        all.addAll(List.of(places));
        return all;
    }
}
