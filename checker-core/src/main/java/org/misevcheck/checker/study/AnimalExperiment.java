package org.misevcheck.checker.study;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Form;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;

/** An experiment on animals. */
public record AnimalExperiment(
        @Place String path,

        @Says(value = "Identifier within the manifest", example = "wound", required = true)
        @Form(
                pattern = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}",
                means = "letters, digits, dot, hyphen, underscore; at most 64")
        String id,

        @Says(value = "Whether it tests a hypothesis or explores", example = "hypothesis-testing") @Nullable
        ExperimentPurpose purpose,

        @Says("Disease or injury model") @Nullable DiseaseModel model,
        @Says("Animals") @Nullable Animals animals,
        @Says("Groups, treated and control") List<Group> groups,

        @Says(value = "Why there is no control group, where there is none", example = "safety in one group only")
        @Nullable
        String noControlReason,

        @Says(value = "Experimental unit", example = "animal") @Nullable
        ExperimentalUnit experimentalUnit,

        @Says(value = "Animals in total", example = "40") @Between(min = 1, max = 1e6) @Nullable
        Integer animalsTotal,

        @Says(value = "Whether sample size was calculated beforehand", example = "true") @Nullable
        Boolean sampleSizeCalculated,

        @Says(value = "How the number per group was chosen", example = "a priori power analysis, G*Power, d = 1.5")
        @Nullable
        String sampleSizeRationale,

        @Says(value = "Whether allocation was random", example = "true") @Nullable
        Boolean randomised,

        @Says(value = "How the random sequence was made", example = "computer-generated") @Nullable
        RandomisationMethod randomisationMethod,

        @Says(value = "Whether groups were alike at the start, or differences adjusted for", example = "true") @Nullable
        Boolean baselineBalanced,

        @Says(
                value = "How confounders such as cage order were controlled, also when they were not",
                example = "cages rotated weekly")
        @Nullable
        String confounderControl,

        @Says(value = "How allocation was concealed", example = "sealed opaque envelopes") @Nullable
        String allocationConcealment,

        @Says("Blinding, by stage") @Nullable Blinding blinding,

        @Says(value = "Whether animals were housed at random", example = "true") @Nullable
        Boolean randomHousing,

        @Says(value = "Whether animals were picked at random when outcomes were assessed", example = "true") @Nullable
        Boolean randomOutcomeAssessment,

        @Says(value = "Housing and husbandry", example = "four per cage, 12 h light, food ad libitum") @Nullable
        String housing,

        @Says(value = "Environmental enrichment, also when none", example = "nesting material, tunnels") @Nullable
        String enrichment,

        @Says("Where procedures were done, and why these") @Nullable
        Procedures procedures,

        @Says(value = "Inclusion and exclusion criteria of animals", example = "left out if the splint is lost early")
        @Nullable
        String animalCriteria,

        @Says(value = "Criteria for leaving out data, also when none", example = "images out of focus") @Nullable
        String dataCriteria,

        @Says(value = "Whether the criteria were set before the experiment", example = "true") @Nullable
        Boolean criteriaSetBeforehand,

        @Says(value = "Whether the study says that it set no criteria for animals and data", example = "true") @Nullable
        Boolean noCriteriaSet,

        @Says(value = "Animals or data left out, with reasons, also when none", example = "none") @Nullable
        String exclusions,

        @Says(value = "Whether the study says that nothing was left out of any group", example = "true") @Nullable
        Boolean noExclusions,

        @Says(value = "Anaesthetic and analgesic", example = "isoflurane 2 %, buprenorphine") @Nullable
        String anaesthesia,

        @Says(value = "Other steps against pain, suffering and distress", example = "tunnel handling, soft food")
        @Nullable
        String painReduction,

        @Says(value = "Whether body temperature was controlled", example = "true") @Nullable
        Boolean temperatureControlled,

        @Says(value = "Adverse events, also when none", example = "none observed") @Nullable
        String adverseEvents,

        @Says(value = "Immune response to the vesicles, also when none", example = "no antibodies against donor cells")
        @Nullable
        String immunogenicity,

        @Says(
                value =
                        "Checks for contaminants, each beginning with endotoxin, residual inducer, polymer or iodixanol",
                example = "[endotoxin]")
        List<String> contaminantChecks,

        @Says(value = "Humane endpoints", example = "weight loss above 20 %") @Nullable
        String humaneEndpoints,

        @Says(value = "Whether the study says that it had no humane endpoints", example = "true") @Nullable
        Boolean noHumaneEndpoints,

        @Says(value = "Signs that were monitored", example = "weight, posture, wound infection") @Nullable
        String monitoredSigns,

        @Says(value = "How often animals were monitored", example = "twice a day") @Nullable
        String monitoringFrequency,

        @Says(value = "Match of donor and recipient", example = "xenogeneic") @Nullable
        DonorRecipientMatch donorRecipientMatch,

        @Says("Biodistribution work") @Nullable Biodistribution biodistribution,

        @Says(value = "Statistical methods", example = "one-way ANOVA, Tukey, GraphPad Prism 9") @Nullable
        String statistics,

        @Says("Software, assumptions and dependence of units in the statistical analysis") @Nullable
        Analysis analysis)
        implements AnimalGroups {

    /** Whether vesicles were given, and followed in the animals by a label. */
    public boolean isLabelledVesicles() {
        return biodistribution != null
                && biodistribution.label() != null
                && !evGroups().isEmpty();
    }

    /** Whether allocation is stated not to have been random, or by nothing that is a random component. */
    public boolean isWithoutRandomSequence() {
        return Boolean.FALSE.equals(randomised) || randomisationMethod != null && !randomisationMethod.isRandom();
    }

    /** Whether a group has not as many animals at the end as at the start, and it is not said why. */
    public boolean isWithUnexplainedLoss() {
        return exclusions == null
                && groups.stream()
                        .anyMatch(group -> group.n() != null
                                && group.nEnd() != null
                                && !group.n().equals(group.nEnd()));
    }

    /** The numbers of animals at the start and the end that are missing in groups; the groups, when none is stated. */
    public List<String> missingAttrition() {
        return groups.isEmpty()
                ? missing("groups")
                : groups.stream()
                        .flatMap(group -> group.missing("n", "n-end").stream())
                        .toList();
    }

    /** The numbers of animals of groups where they differ or are missing, with what is said of animals left out. */
    public List<String> numbersInDoubt() {
        Stream<String> numbers = groups.isEmpty()
                ? written("groups").stream()
                : groups.stream()
                        .filter(group -> group.n() == null || !group.n().equals(group.nEnd()))
                        .flatMap(group -> group.written("n", "n-end").stream());
        return Stream.concat(numbers, written("exclusions").stream()).toList();
    }

    /** Whether ketamine is named as an anaesthetic. */
    public boolean isUnderKetamine() {
        return anaesthesia != null && anaesthesia.toLowerCase(Locale.ROOT).contains("ketamine");
    }

    /** Whether the animals are mammals other than humans. */
    public boolean isOnMammals() {
        return species() != null && species().isNonHumanMammal();
    }

    /** The species of the animals, when it is stated. */
    public @Nullable Species species() {
        return animals == null ? null : animals.species();
    }

    /** Whether the experiment explores and tests no hypothesis. */
    public boolean isExploratory() {
        return purpose == ExperimentPurpose.EXPLORATORY;
    }

    /**
     * Whether several wounds of an animal were each counted as a unit, and the analysis leaves out that they depend on
     * each other.
     */
    public boolean isCountingWoundsAsAnimals() {
        return experimentalUnit == ExperimentalUnit.WOUND
                && !isDependenceModelled()
                && model != null
                && model.woundsPerAnimal() != null
                && model.woundsPerAnimal() > 1;
    }

    /**
     * What is missing to know the experimental unit: the unit, or, where wounds are counted, how many there are per
     * animal.
     */
    public List<String> missingUnit() {
        return experimentalUnit == ExperimentalUnit.WOUND && !isDependenceModelled()
                ? missing("model.wounds-per-animal")
                : missing("experimental-unit");
    }

    private boolean isDependenceModelled() {
        return analysis != null && analysis.dependence() != null;
    }

    /** What is missing of the number of experimental units per group and of animals in total. */
    public List<String> missingNumbers() {
        boolean isOfAnimals = experimentalUnit == null || experimentalUnit == ExperimentalUnit.ANIMAL;
        Stream<String> perGroup = groups.isEmpty()
                ? Stream.of(path + ".groups")
                : groups.stream().flatMap(group -> group.missing(isOfAnimals ? "n" : "units").stream());
        return Stream.concat(perGroup, missing("animals-total").stream()).toList();
    }

    /** Whether the study says that it set no criteria for including or leaving out animals and data. */
    public boolean isWithoutCriteria() {
        return Boolean.TRUE.equals(noCriteriaSet);
    }

    /**
     * What is missing of what was left out: the number of each group, and the reasons unless nothing was. Nothing is
     * missing when the study says that nothing was left out, and no group says otherwise.
     */
    public List<String> missingExclusions() {
        boolean isSomeLeftOut = groups.stream().anyMatch(group -> group.leftOut() != null && group.leftOut() > 0);
        if (Boolean.TRUE.equals(noExclusions) && !isSomeLeftOut) {
            return List.of();
        }
        boolean isNoneLeftOut =
                !groups.isEmpty() && groups.stream().allMatch(group -> group.leftOut() != null && group.leftOut() == 0);
        Stream<String> perGroup = groups.isEmpty()
                ? Stream.of(path + ".groups")
                : groups.stream().flatMap(group -> group.missing("left-out").stream());
        return Stream.concat(perGroup, isNoneLeftOut ? Stream.empty() : missing("exclusions").stream())
                .toList();
    }

    /** Whether allocation is called random, and was made in a way that is not. */
    public boolean isRandomOnlyByName() {
        return Boolean.TRUE.equals(randomised) && randomisationMethod == RandomisationMethod.NOT_RANDOM;
    }

    /** What is missing of randomisation: whether it was used, or its method where it was. */
    public List<String> missingRandomisation() {
        return Boolean.TRUE.equals(randomised)
                ? missing("randomisation-method")
                : missing("randomised|randomisation-method");
    }

    /** The stages of which it is not stated whether the allocation was known; concealment tells it of the first. */
    public List<String> missingBlinding() {
        List<String> missing = missing(
                "blinding.allocation", "blinding.caregivers", "blinding.outcome-assessment", "blinding.analysis");
        return allocationConcealment == null
                ? missing
                : missing.stream()
                        .filter(place -> !place.endsWith(".blinding.allocation"))
                        .toList();
    }

    /** What is missing of what was done, how and with what: the induction, and what each group was given. */
    public List<String> missingProcedures() {
        return Stream.concat(
                        missing("model.induction").stream(),
                        groups.isEmpty()
                                ? Stream.of(path + ".groups")
                                : groups.stream().flatMap(group -> group.missingProcedure().stream()))
                .toList();
    }

    /** Whether the study says that there were no humane endpoints. */
    public boolean isWithoutHumaneEndpoints() {
        return Boolean.TRUE.equals(noHumaneEndpoints);
    }
}
