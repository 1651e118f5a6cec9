package org.misevcheck.checker.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Statements;

/** Sizes, counts and other abundances of vesicles, and the techniques for single vesicles. */
sealed interface CountedVesicles extends CharacterisedVesicles permits EvPreparation {

    /** Whether a quantity of source or of vesicles is stated. */
    default boolean isQuantified() {
        return missing("characterisation.abundance|source-quantity.cells|source-quantity.conditioned-medium-ml"
                        + "|source-quantity.fluid-ml|source-quantity.tissue-mg|yield")
                .isEmpty();
    }

    /** Techniques that measure single vesicles, as far as stated in size, imaging, abundance or elsewhere. */
    default Set<Technique> singleEvTechniques() {
        return characterisation() == null ? Set.of() : characterisation().singleEvTechniques();
    }

    /** Techniques that measure single vesicles, in words. */
    default List<String> singleEvTechniqueWords() {
        return singleEvTechniques().stream().map(Technique::word).toList();
    }

    /** How many techniques of different principle measured single vesicles. */
    default int complementaryTechniques() {
        return characterisation() == null ? 0 : characterisation().complementaryTechniques();
    }

    /** Where the techniques would stand of sizes that have none stated. */
    default List<String> missingTechniques() {
        return characterisation() == null
                ? List.of()
                : characterisation().size().stream()
                        .flatMap(size -> size.missing("technique").stream())
                        .toList();
    }

    /** Whether a size is stated without its technique, which may measure single vesicles. */
    default boolean isSizedWithoutTechnique() {
        return !missingTechniques().isEmpty();
    }

    /** Modes of the sizes as measured, or medians where no mode is stated, in nanometres. */
    default List<Double> typicalSizesNm() {
        return size().stream()
                .map(one -> one.modeNm() != null ? one.modeNm() : one.medianNm())
                .filter(Objects::nonNull)
                .toList();
    }

    /** The sizes as measured, by technique, in words. */
    default List<String> sizeRanges() {
        return size().stream()
                .filter(one -> one.isRanged() && one.technique() != null)
                .map(one -> "%s to %s nm by %s"
                        .formatted(
                                plain(one.fromNm()),
                                plain(one.toNm()),
                                one.technique().word()))
                .toList();
    }

    /** Where a window of sizes would stand, unless one is stated. */
    default List<String> missingSizeWindow() {
        return size().stream().anyMatch(SizeMeasurement::isRanged)
                ? List.of()
                : List.of(characterisationPath() + ".size.from-nm");
    }

    /**
     * What is missing to tell what a term of size means: a range of diameters, its technique, and what that can
     * detect; of several measurements, for the one that tells most.
     */
    default List<String> missingOfSizeTerm() {
        return size().stream()
                .map(one -> Stream.concat(
                                one.missing("from-nm", "to-nm", "technique").stream(),
                                missingDetectionRange(one.technique()).stream())
                        .toList())
                .min(Comparator.comparingInt(List::size))
                .orElseGet(() -> Stream.concat(
                                missing("characterisation.size").stream(), missingDetectionRange(null).stream())
                        .toList());
    }

    private List<String> missingDetectionRange(@Nullable Technique technique) {
        return technique == Technique.NTA || technique == Technique.FLUORESCENT_NTA
                ? missing("characterisation.nta.working-range|characterisation.detection-limits")
                : missing("characterisation.detection-limits");
    }

    private static String plain(Double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** What is missing of one image of vesicles, and of one count of particles with its technique. */
    default List<String> missingParticleAnalysis() {
        List<String> missing = new ArrayList<>();
        if (!isImaged()) {
            missing.add(characterisationPath() + ".imaging");
        }
        List<Abundance> counts = abundance().stream()
                .filter(estimate -> estimate.metric() == AbundanceMetric.PARTICLES)
                .toList();
        if (counts.isEmpty()) {
            missing.add(characterisationPath() + ".abundance");
        }
        missing.addAll(Statements.fewestMissing(counts, "value", "technique"));
        return missing;
    }

    /** The methods by which vesicles were quantified with a value: the technique, or the metric where none is named. */
    default List<String> abundanceMethods() {
        return abundance().stream()
                .filter(estimate -> estimate.isOfVesicles() && estimate.value() != null)
                .map(estimate -> estimate.technique() == null
                        ? estimate.metric().word()
                        : estimate.technique().word())
                .distinct()
                .toList();
    }

    /** How many different quantities were estimated, of which a ratio can be formed. */
    default long abundanceMetrics() {
        return characterisation() == null ? 0 : characterisation().abundanceMetrics();
    }

    /** Where ratios of abundance would stand, unless one of these is stated with its value. */
    default List<String> missingRatio(RatioKind... kinds) {
        boolean stated = characterisation() != null
                && characterisation().purity().stream()
                        .anyMatch(one -> one.value() != null && List.of(kinds).contains(one.ratio()));
        return stated ? List.of() : List.of(characterisationPath() + ".purity." + kinds[0].word());
    }

    /** The places that tell of which abundances a ratio may be formed. */
    default List<String> placesOfRatios() {
        return List.of(characterisationPath() + ".purity", characterisationPath() + ".abundance");
    }

    /** Whether it is stated what this estimate of the preparation can detect. */
    default boolean isDetectionLimitStated(Abundance estimate) {
        return characterisation() != null && characterisation().isDetectionLimitStated(estimate);
    }

    /** Whether light scattering of a suspension was used, for size or for zeta potential. */
    default boolean isInLightScattering() {
        return uses(Technique.DLS) || uses(Technique.ELS);
    }

    /** Whether a zeta potential was measured, by its value or by the technique. */
    default boolean isZetaMeasured() {
        return uses(Technique.ELS)
                || characterisation() != null
                        && characterisation().dls() != null
                        && characterisation().dls().zetaPotential() != null;
    }

    /** Whether light scattering of a suspension sizes these vesicles and nothing looks at single ones. */
    default boolean isSizedByScatteringAlone() {
        return uses(Technique.DLS) && complementaryTechniques() == 0;
    }

    /** Whether light scattering of a suspension is stated to have counted particles. */
    default boolean isCountedByScattering() {
        return abundance().stream()
                .anyMatch(estimate -> estimate.metric() == AbundanceMetric.PARTICLES
                        && (estimate.technique() == Technique.DLS || estimate.technique() == Technique.ELS));
    }
}
