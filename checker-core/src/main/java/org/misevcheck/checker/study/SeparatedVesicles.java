package org.misevcheck.checker.study;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Statements;

/** How vesicles were separated and concentrated, and what is not stated of it. */
sealed interface SeparatedVesicles extends Statements permits EvPreparation {

    /** The steps of separation, in order. */
    List<SeparationStep> separation();

    /** What recovery and specificity were intended. */
    @Nullable
    SeparationRationale separationRationale();

    /** The steps that remove cells and debris, ahead of the first that separates or concentrates vesicles. */
    default List<SeparationStep> clarification() {
        return separation().stream()
                .takeWhile(step -> step.method().isClarifying())
                .toList();
    }

    /** The same in words, in order. */
    default List<String> clarificationInWords() {
        return clarification().stream().map(step -> step.method().word()).toList();
    }

    /** What is not stated of those steps: these keys of the spins, and these of the filters. */
    default List<String> missingOfClarification(String[] ofSpins, String[] ofFilters) {
        return clarification().stream()
                .flatMap(step ->
                        step.missing(step.method() == SeparationMethod.FILTRATION ? ofFilters : ofSpins).stream())
                .toList();
    }

    /** The methods of separation in their order, in words. */
    default List<String> separationInWords() {
        return separation().stream().map(step -> step.method().word()).toList();
    }

    /** The steps of separation by one of these methods. */
    default List<SeparationStep> stepsBy(SeparationMethod... methods) {
        return separation().stream()
                .filter(step -> Arrays.stream(methods).anyMatch(step::isBy))
                .toList();
    }

    /** The methods that were combined, each once; spins that only remove cells and debris are no method of their own. */
    default List<SeparationMethod> methodsCombined() {
        return combinedSteps().map(SeparationStep::method).distinct().toList();
    }

    /** The methods that were combined, in words. */
    default List<String> methodsInWords() {
        return methodsCombined().stream().map(SeparationMethod::word).toList();
    }

    /** Whether the study says what its methods are combined for, as a whole or step by step. */
    default boolean isCombinationExplained() {
        return separationRationale() != null && separationRationale().combination() != null
                || combinedSteps().allMatch(step -> step.purpose() != null);
    }

    /** The places that would explain the combination of methods. */
    default List<String> missingExplanations() {
        return Stream.concat(
                        missing("separation-rationale.combination").stream(),
                        combinedSteps().flatMap(step -> step.missing("purpose").stream()))
                .toList();
    }

    private Stream<SeparationStep> combinedSteps() {
        return separation().stream().filter(step -> step.method() != SeparationMethod.LOW_SPEED_CENTRIFUGATION);
    }

    /** Whether the study says that its protocol of separation is new or modified. */
    default boolean isSeparatedInNewWay() {
        return separationRationale() != null
                && separationRationale().protocol() != null
                && separationRationale().protocol() != ProtocolOrigin.ESTABLISHED;
    }

    /**
     * Where washes would stand, when no step states any: in the steps that leave vesicles in a pellet or on a carrier;
     * in the separation, when it has no steps.
     */
    default List<String> missingWashes() {
        if (separation().isEmpty()) {
            return missing("separation");
        }
        return separation().stream().anyMatch(SeparationStep::isWashStated)
                ? List.of()
                : separation().stream()
                        .filter(SeparationStep::isWashable)
                        .flatMap(step -> step.missing("pellet-wash").stream())
                        .toList();
    }

    /** Where washes, final buffer and filtration of buffers would stand that are not stated. */
    default List<String> missingWashesAndBuffers() {
        return Stream.concat(missingWashes().stream(), missing("final-buffer", "buffer-filtration").stream())
                .toList();
    }

    /** Settings that steps of the separation need and that are not stated. */
    default List<String> missingSettings() {
        return separation().stream()
                .flatMap(step -> step.missingSettings().stream())
                .toList();
    }

    /** What would tell the force of spins that are stated in revolutions per minute only. */
    default List<String> missingForces() {
        return separation().stream()
                .filter(SeparationStep::isRpmOnly)
                .flatMap(step -> step.missing("g-force", "rotor").stream())
                .toList();
    }

    /** The steps that spin as fast as an ultracentrifugation. */
    default List<SeparationStep> ultracentrifugations() {
        return separation().stream()
                .filter(SeparationStep::isAtUltracentrifugalForce)
                .toList();
    }

    /** What is missing of force, duration and rotor of those steps. */
    default List<String> missingOfUltracentrifugations() {
        return ultracentrifugations().stream()
                .flatMap(spin -> spin.missing("g-force", "duration-minutes", "rotor").stream())
                .toList();
    }

    /** Whether a density gradient is among the steps. */
    default boolean isOnGradient() {
        return separation().stream().anyMatch(SeparationStep::isDensityGradient);
    }

    /** The densities at which vesicles were recovered. */
    default List<Double> densities() {
        return separation().stream()
                .map(SeparationStep::densityGPerMl)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Where the densities would stand at which vesicles were recovered from gradients. */
    default List<String> missingDensities() {
        return separation().stream()
                .filter(SeparationStep::isDensityGradient)
                .flatMap(step -> step.missing("density-g-per-ml").stream())
                .toList();
    }

    /** Where the density of the vesicles would stand, unless it is stated as such or for a step of separation. */
    default List<String> missingDensity() {
        return separation().stream().anyMatch(step -> step.densityGPerMl() != null)
                ? List.of()
                : missing("characterisation.msc-identity.density-g-per-ml");
    }
}
