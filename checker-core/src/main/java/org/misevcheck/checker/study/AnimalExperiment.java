package org.misevcheck.checker.study;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Form;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

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
        implements Statements {

    /** Whether vesicles were given, and followed in the animals by a label. */
    public boolean isLabelledVesicles() {
        return biodistribution != null
                && biodistribution.label() != null
                && !evGroups().isEmpty();
    }

    /** Groups that were given an EV preparation. */
    public List<Group> evGroups() {
        return groups.stream().filter(Group::isEvTreated).toList();
    }

    /** Whether it is open if a group was given vesicles: no group is stated, or not what one of them was given. */
    public boolean isTreatmentOpen() {
        return evGroups().isEmpty()
                && (groups.isEmpty() || groups.stream().anyMatch(group -> group.intervention() == null));
    }

    /** Whether what a group was given is open, so that it may be a control that no other group is. */
    public boolean isRoleOpen() {
        return groups.stream().anyMatch(Group::isRoleOpen);
    }

    /** What the groups control for, as stated or by what they were given. */
    public Set<ControlKind> controls() {
        return groups.stream()
                .map(Group::controlKind)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ControlKind.class)));
    }

    /** Whether vesicles were given in a scaffold or dressing. */
    public boolean isInScaffold() {
        return evGroups().stream().anyMatch(group -> group.scaffold() != null);
    }

    /** How many different doses of one EV preparation were given, in one unit. */
    public int doseLevels() {
        Map<String, List<Dose>> byPreparation = new HashMap<>();
        for (Group group : evGroups()) {
            if (group.dose() != null) {
                byPreparation
                        .computeIfAbsent(String.valueOf(group.evPreparation()), preparation -> new ArrayList<>())
                        .add(group.dose());
            }
        }
        return byPreparation.values().stream().mapToInt(Dose::levels).max().orElse(0);
    }

    /** Amounts and units of doses that are missing in groups that were given vesicles. */
    public List<String> missingDoses() {
        return evGroups().stream()
                .filter(group -> group.dose() == null || group.dose().isIncomplete())
                .flatMap(group -> group.missing("dose.amount", "dose.unit").stream())
                .toList();
    }

    /** Whether it is stated to how much of the source a dose of vesicles corresponds. */
    public boolean isInSourceEquivalents() {
        return evGroups().stream()
                .anyMatch(group -> group.dose() != null && group.dose().isInSourceEquivalents());
    }

    /** Where the source that the doses of vesicles correspond to would be stated, and is not. */
    public List<String> missingSourceEquivalents() {
        return evGroups().stream()
                .flatMap(group -> group.missing("dose.source-equivalents").stream())
                .toList();
    }

    /** The doses of vesicles as stated, in a few words each. */
    public List<String> dosesInWords() {
        return evGroups().stream()
                .map(Group::dose)
                .filter(Objects::nonNull)
                .map(Dose::inWords)
                .toList();
    }

    /** Groups that were given vesicles of mesenchymal stromal cells. */
    public List<Group> mscEvGroups() {
        return groups.stream().filter(Group::isMscEvTreated).toList();
    }

    /**
     * Groups whose wounds were given a placebo or nothing. A scaffold alone is the placebo of vesicles that are given
     * in a scaffold.
     */
    public List<Group> placeboGroups() {
        boolean inScaffold = mscEvGroups().stream().anyMatch(group -> group.scaffold() != null);
        return groups.stream()
                .filter(group -> group.intervention() != null)
                .filter(group -> group.intervention().isPlaceboOrNone()
                        || inScaffold && group.intervention() == Intervention.SCAFFOLD)
                .toList();
    }

    /**
     * Groups that an effect of vesicles of mesenchymal stromal cells is computed from: treated, and placebo or
     * nothing.
     */
    public List<Group> comparedGroups() {
        return Stream.concat(mscEvGroups().stream(), placeboGroups().stream()).toList();
    }

    /** The identifiers of the groups that were given a placebo or nothing. */
    public List<String> placeboGroupNames() {
        return placeboGroups().stream().map(Group::id).toList();
    }

    /** Whether there are groups with an intervention and groups that serve as control. */
    public boolean isControlledIntervention() {
        return groups.stream().anyMatch(Group::isControl)
                && groups.stream().anyMatch(group -> group.intervention() != null && !group.isControl());
    }

    /** What groups were given, in words, as far as stated and without vesicles of mesenchymal stromal cells. */
    public List<String> otherInterventions() {
        return groups.stream()
                .map(Group::intervention)
                .filter(given -> given != null && given != Intervention.MSC_EV)
                .map(Intervention::word)
                .distinct()
                .toList();
    }

    /** Where the interventions would stand of groups that have none stated; the groups, when all have. */
    public List<String> missingInterventions() {
        List<String> missing = groups.stream()
                .flatMap(group -> group.missing("intervention").stream())
                .toList();
        return missing.isEmpty() ? List.of(path + ".groups") : missing;
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

    /** Whether it is stated of at least one group, and of every group there is, what it was given. */
    public boolean isGrouped() {
        return !groups.isEmpty() && groups.stream().allMatch(group -> group.intervention() != null);
    }

    /** Whether a group serves as control, by its intervention or because the study says so. */
    public boolean isWithControl() {
        return !placeboGroups().isEmpty()
                || groups.stream().anyMatch(group -> group.isControl() || Boolean.TRUE.equals(group.servesAsControl()));
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

    /** Whether a group was given a dose per body weight, so that weights matter. */
    public boolean isDosedByWeight() {
        return groups.stream().anyMatch(Group::isDosedByWeight);
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

    /** What is missing of when and how often each group was given what it was given. */
    public List<String> missingSchedule() {
        return groups.isEmpty()
                ? List.of(path + ".groups")
                : groups.stream()
                        .flatMap(group -> group.missingSchedule().stream())
                        .toList();
    }

    /** Whether the study says that there were no humane endpoints. */
    public boolean isWithoutHumaneEndpoints() {
        return Boolean.TRUE.equals(noHumaneEndpoints);
    }
}
