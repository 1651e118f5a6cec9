package org.misevcheck.checker.study;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.KeyedBy;
import org.misevcheck.checker.statement.Says;

/**
 * One study as a manifest states it: an investigation with its groups, interventions and outcomes, told in one
 * or more manuscripts.
 *
 * <p>Plain data. Sections are in the order of the laboratory's work, from cells to outcomes.
 *
 * @param coverage what the extraction looked for; no key of its own, derived from {@code extraction.covers}
 */
public record Study(
        @Says(value = "Version of the manifest format; this checker reads 1", example = "1", required = true)
        @Between(min = 1, max = 1)
        @Nullable
        Integer format,

        @Says(value = "What is published about the study as a whole", required = true)
        StudyIdentity study,

        @Says("Documents that tell of the study, in the review repository")
        List<Manuscript> manuscripts,

        @Says("Cell populations or lines that released the vesicles, or that were given themselves")
        List<CellSource> cellSources,

        @Says("Cultures, fluids or tissues from which vesicles were collected")
        List<CollectionProcess> collections,

        @Says("EV preparations: what was separated, stored, characterised and given")
        List<EvPreparation> evPreparations,

        @Says("In-vitro work on what the vesicles do") List<FunctionalAssay> functional,
        @Says("Animal experiments") List<AnimalExperiment> inVivo,
        @Says("Outcomes with their values per group") List<Outcome> outcomes,

        @Says("Reviewers' judgements of risk of bias, by named instrument")
        List<RiskOfBias> riskOfBias,

        @Says("Absences that the study itself explains, by the place of the missing statement")
        @KeyedBy(
                value = "statement",
                vocabulary = KeyedBy.Vocabulary.STATEMENT,
                examples = {"ev-preparations[sev].characterisation.imaging", "ev-preparations[sev].potency"})
        List<Justification> justifications,

        @Says("Passages that statements rest on, by the place of the statement")
        @KeyedBy(
                value = "statement",
                vocabulary = KeyedBy.Vocabulary.STATEMENT,
                examples = {"ev-preparations[sev].separation", "cell-sources[bm-msc].species"})
        List<EvidencePassage> evidence,

        @Says("Who read the manuscripts, when, and how much of them") @Nullable
        Extraction extraction,

        Coverage coverage) {

    /** The same study with this coverage. */
    public Study covering(Coverage covered) {
        return new Study(
                format,
                study,
                manuscripts,
                cellSources,
                collections,
                evPreparations,
                functional,
                inVivo,
                outcomes,
                riskOfBias,
                justifications,
                evidence,
                extraction,
                covered);
    }

    /** The study's identifier within its review. */
    public String id() {
        return study.id();
    }

    /** Whether anything stated tells that vesicles were studied; a study that gives cells and no vesicles is none. */
    public boolean isOnVesicles() {
        return !evPreparations.isEmpty()
                || !functional.isEmpty()
                || study.evTrackId() != null
                || study.interventions().stream().anyMatch(Intervention::isVesicles)
                || inVivo.stream().anyMatch(experiment -> !experiment.evGroups().isEmpty());
    }

    /** Whether these cells released vesicles of a preparation, as named or because no other cells are. */
    public boolean isReleasing(CellSource source) {
        return evPreparations.isEmpty()
                || evPreparations.stream()
                        .map(this::cellsNamedBy)
                        .anyMatch(named -> named == null || named.equals(source.id()));
    }

    private @Nullable String cellsNamedBy(EvPreparation preparation) {
        CollectionProcess collection = collectionOf(preparation);
        return preparation.cellSource() != null || collection == null
                ? preparation.cellSource()
                : collection.cellSource();
    }

    /** Whether no collection is of cultured cells, and at least one says what it is of instead. */
    public boolean isWithoutCellCulture() {
        return !collections.isEmpty() && collections.stream().allMatch(CollectionProcess::isOtherThanCellCulture);
    }

    /** Whether it is stated what went into a preparation: a volume, a mass, or cells with their viability. */
    public boolean isSourceQuantified(EvPreparation preparation) {
        SourceQuantity quantity = preparation.sourceQuantity();
        return quantity != null
                && (quantity.isVolumeOrMass() || quantity.cells() != null && isViabilityStated(preparation));
    }

    private boolean isViabilityStated(EvPreparation preparation) {
        SourceQuantity quantity = preparation.sourceQuantity();
        CollectionProcess collection = collectionOf(preparation);
        return quantity != null && quantity.viabilityPercent() != null
                || collection != null && collection.viabilityPercent() != null;
    }

    /** The releasing cells of a preparation: those it names, or the only ones there are; {@code null} otherwise. */
    public @Nullable CellSource sourceOf(EvPreparation preparation) {
        return named(cellSources, preparation.cellSource(), CellSource::id);
    }

    /** How the material of a preparation was obtained, as named or as the only way; {@code null} otherwise. */
    public @Nullable CollectionProcess collectionOf(EvPreparation preparation) {
        return named(collections, preparation.collection(), CollectionProcess::id);
    }

    /** Whether these cells were stimulated with interferon-gamma, in any culture that is theirs. */
    public boolean isInterferonStimulated(CellSource source) {
        return collections.stream()
                .filter(collection -> source.equals(named(cellSources, collection.cellSource(), CellSource::id)))
                .anyMatch(collection -> collection.stimulations().stream().anyMatch(Stimulation::isInterferonGamma));
    }

    /** Whether vesicles of this preparation come from mesenchymal stromal cells, as far as stated. */
    public boolean isFromMsc(EvPreparation preparation) {
        CellSource source = sourceOf(preparation);
        return source != null && source.isMsc();
    }

    /**
     * Where a stimulation of these cells would stand, in the cultures that state none; one place when there is no
     * culture.
     */
    public List<String> missingStimulations(CellSource source) {
        List<CollectionProcess> cultures = collections.stream()
                .filter(collection -> source.equals(named(cellSources, collection.cellSource(), CellSource::id)))
                .toList();
        return cultures.isEmpty()
                ? List.of("collections.stimulations")
                : cultures.stream()
                        .flatMap(culture -> culture.missing("stimulations").stream())
                        .toList();
    }

    /** What is stated to have been tested, by the study as a whole or in animals, in words; controls are no test. */
    public List<String> interventionsTested() {
        return Stream.concat(study.interventions().stream(), interventionsInAnimals())
                .filter(intervention -> !intervention.isControl())
                .map(Intervention::word)
                .distinct()
                .toList();
    }

    /** Whether vesicles of mesenchymal stromal cells are among what was tested. */
    public boolean isTestingMscEvs() {
        return interventionsTested().contains(Intervention.MSC_EV.word());
    }

    /** Whether what was tested is stated, and vesicles of mesenchymal stromal cells are not among it. */
    public boolean isTestingOtherThanMscEvs() {
        boolean listed =
                !study.interventions().isEmpty() || groupsInAnimals().allMatch(group -> group.intervention() != null);
        return listed && !isTestingMscEvs() && !interventionsTested().isEmpty();
    }

    /** The conditions under study, by the study as a whole and by its animal models with their wounds, in words. */
    public List<String> conditionsStudied() {
        return Stream.concat(
                        conditions().map(Condition::word),
                        models().map(DiseaseModel::woundType)
                                .filter(Objects::nonNull)
                                .map(WoundType::word))
                .distinct()
                .toList();
    }

    /** Whether the study is about wounds or other conditions of the skin. */
    public boolean isOnSkin() {
        return conditions().anyMatch(Condition::isSkin) || models().anyMatch(model -> model.woundType() != null);
    }

    /** Whether the conditions under study are stated, and none is of the skin. */
    public boolean isOnOtherThanSkin() {
        boolean listed = !study.conditions().isEmpty()
                || inVivo.stream()
                        .allMatch(experiment ->
                                experiment.missing("model.condition").isEmpty());
        return listed && !isOnSkin() && conditions().findAny().isPresent();
    }

    /**
     * Whether vesicles of mesenchymal stromal cells were separated: by a preparation, or by what was tested if no
     * preparation tells.
     */
    public boolean isWithMscEvs() {
        return evPreparations.stream().anyMatch(this::isMscEvs) || isTestingMscEvs() && !isPreparingOtherThanMscEvs();
    }

    /**
     * Whether there are preparations, and each is stated to be something else than vesicles of mesenchymal stromal
     * cells.
     */
    public boolean isPreparingOtherThanMscEvs() {
        return !evPreparations.isEmpty() && evPreparations.stream().allMatch(this::isOtherThanMscEvs);
    }

    /** Whether a preparation is stated to be something else than vesicles of mesenchymal stromal cells. */
    public boolean isOtherThanMscEvs(EvPreparation preparation) {
        CellSource source = sourceOf(preparation);
        CollectionProcess collection = collectionOf(preparation);
        return preparation.isOtherThanReleasedVesicles()
                || source != null && source.cellType() != null && !source.isMsc()
                || collection != null
                        && collection.material() != null
                        && !collection.material().isOfCellCulture();
    }

    /**
     * What the preparations are, in words, where they are stated to be something else than vesicles of mesenchymal
     * stromal cells.
     */
    public List<String> otherThanMscEvs() {
        return evPreparations.stream()
                .filter(this::isOtherThanMscEvs)
                .map(this::origin)
                .distinct()
                .toList();
    }

    /** The statements that would tell what cells released the vesicles. */
    public List<String> missingOrigins() {
        List<String> missing = evPreparations.stream()
                .filter(preparation -> !isOtherThanMscEvs(preparation))
                .flatMap(preparation -> {
                    CellSource source = sourceOf(preparation);
                    return source == null
                            ? Stream.of(preparation.path() + ".cell-source")
                            : source.missing("cell-type").stream();
                })
                .distinct()
                .toList();
        return missing.isEmpty() ? List.of("ev-preparations") : missing;
    }

    /** The species of the animals, in words, as far as stated. */
    public List<String> animalSpecies() {
        return inVivo.stream()
                .map(AnimalExperiment::species)
                .filter(Objects::nonNull)
                .map(Species::word)
                .distinct()
                .toList();
    }

    /**
     * Where the species would stand of animals that have none stated; where further animals would stand, when all
     * have.
     */
    public List<String> missingSpecies() {
        List<String> missing = inVivo.stream()
                .flatMap(experiment -> experiment.missing("animals.species").stream())
                .toList();
        return missing.isEmpty() ? List.of("in-vivo.animals.species") : missing;
    }

    /** The domains of the outcomes, in words, as far as stated. */
    public List<String> outcomeDomains() {
        return outcomes.stream()
                .map(Outcome::domain)
                .filter(Objects::nonNull)
                .map(OutcomeDomain::word)
                .distinct()
                .toList();
    }

    /** Where the domains would stand of outcomes that have none stated. */
    public List<String> missingDomains() {
        return outcomes.stream()
                .flatMap(outcome -> outcome.missing("domain").stream())
                .toList();
    }

    /**
     * Whether an experiment stands aside where full-thickness wounds are pooled: its model is known to be another, and
     * the study has an experiment beside it whose model is such a wound or may be one.
     */
    public boolean isAside(AnimalExperiment experiment) {
        return isOtherThanFullThicknessWound(experiment)
                && inVivo.stream().anyMatch(other -> !isOtherThanFullThicknessWound(other));
    }

    /** Whether the number of animals of a group is known, from the group or from its outcomes. */
    public boolean isSizeKnown(AnimalExperiment experiment, Group group) {
        return group.n() != null
                || group.nEnd() != null
                || outcomes.stream()
                        .filter(outcome -> experiment.equals(experimentOf(outcome)))
                        .flatMap(outcome -> outcome.groups().stream())
                        .anyMatch(value -> value.group().equals(group.id()) && value.n() != null);
    }

    /**
     * Whether an outcome tells of the healing of wounds or of the skin. Closure and scars always do; vessels, collagen
     * and histology do in a study of the skin.
     */
    public boolean isOfSkin(Outcome outcome) {
        OutcomeDomain domain = outcome.domain();
        return domain == OutcomeDomain.WOUND_HEALING
                || domain == OutcomeDomain.SCAR
                || isOnSkin() && domain != null && (domain.isOfWounds() || domain == OutcomeDomain.HISTOLOGY);
    }

    /** Whether an outcome of wounds has values of treated and of placebo animals that can be pooled. */
    public boolean isPoolable(Outcome outcome) {
        AnimalExperiment experiment = experimentOf(outcome);
        return isOfPooledWounds(outcome)
                && experiment != null
                && isPoolable(outcome, experiment.mscEvGroups())
                && isPoolable(outcome, experiment.placeboGroups());
    }

    /**
     * What the outcome of wounds that is nearest to it lacks to be pooled; the outcomes, when there is none of
     * wounds.
     */
    public List<String> missingForPooling() {
        return outcomes.stream()
                .filter(this::isOfPooledWounds)
                .map(Study::missingForPooling)
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of("outcomes"));
    }

    /**
     * Where the values would stand of outcomes of the skin that have none; the outcomes, when there is none of the
     * skin.
     */
    public List<String> missingValues() {
        List<String> missing = outcomes.stream()
                .filter(this::isOfSkin)
                .map(outcome -> outcome.path() + ".groups")
                .toList();
        return missing.isEmpty() ? List.of("outcomes") : missing;
    }

    /** The animal experiments that a set of judgements is about: that of its outcome, or all. */
    public List<AnimalExperiment> judgedIn(RiskOfBias set) {
        AnimalExperiment one = set.outcome() == null
                ? null
                : outcomes.stream()
                        .filter(outcome -> outcome.id().equals(set.outcome()))
                        .findFirst()
                        .map(this::experimentOf)
                        .orElse(null);
        return one == null ? inVivo : List.of(one);
    }

    /** Which of these statements the experiments lack that a set of judgements is about; all, when there is none. */
    public List<String> missingIn(RiskOfBias set, String... keys) {
        return inVivo.isEmpty()
                ? List.of("in-vivo")
                : judgedIn(set).stream()
                        .flatMap(experiment -> experiment.missing(keys).stream())
                        .toList();
    }

    /** These statements of the experiments that a set of judgements is about, as a manifest writes them. */
    public List<String> writtenIn(RiskOfBias set, String... keys) {
        return inVivo.isEmpty()
                ? List.of("in-vivo: not-reported")
                : judgedIn(set).stream()
                        .flatMap(experiment -> experiment.written(keys).stream())
                        .toList();
    }

    /** Which numbers of animals are missing in the experiments that a set of judgements is about. */
    public List<String> missingNumbersIn(RiskOfBias set) {
        return inVivo.isEmpty()
                ? List.of("in-vivo")
                : judgedIn(set).stream()
                        .flatMap(experiment -> experiment.missingNumbers().stream())
                        .toList();
    }

    /** The numbers of animals that differ or are missing in the experiments that a set of judgements is about. */
    public List<String> numbersInDoubtIn(RiskOfBias set) {
        return inVivo.isEmpty()
                ? writtenIn(set)
                : judgedIn(set).stream()
                        .flatMap(experiment -> experiment.numbersInDoubt().stream())
                        .toList();
    }

    private boolean isMscEvs(EvPreparation preparation) {
        return isFromMsc(preparation) && !isOtherThanMscEvs(preparation);
    }

    private String origin(EvPreparation preparation) {
        CellSource source = sourceOf(preparation);
        CollectionProcess collection = collectionOf(preparation);
        if (preparation.isArtificial()) {
            return Intervention.ARTIFICIAL_VESICLES.word();
        }
        if (preparation.isOtherThanReleasedVesicles() && preparation.term() != null) {
            return preparation.term().word();
        }
        if (source != null && source.cellType() != null && !source.isMsc()) {
            return source.cellType().word();
        }
        return collection == null || collection.material() == null
                ? preparation.path()
                : collection.material().word();
    }

    private Stream<Group> groupsInAnimals() {
        return inVivo.stream().flatMap(experiment -> experiment.groups().stream());
    }

    private Stream<Intervention> interventionsInAnimals() {
        return groupsInAnimals().map(Group::intervention).filter(Objects::nonNull);
    }

    private Stream<DiseaseModel> models() {
        return inVivo.stream().map(AnimalExperiment::model).filter(Objects::nonNull);
    }

    private Stream<Condition> conditions() {
        return Stream.concat(
                study.conditions().stream(),
                models().map(DiseaseModel::condition).filter(Objects::nonNull));
    }

    private static boolean isOtherThanFullThicknessWound(AnimalExperiment experiment) {
        return experiment.model() != null && experiment.model().isOtherThanFullThicknessWound();
    }

    private @Nullable AnimalExperiment experimentOf(Outcome outcome) {
        return named(inVivo, outcome.experiment(), AnimalExperiment::id);
    }

    private boolean isOfPooledWounds(Outcome outcome) {
        AnimalExperiment experiment = experimentOf(outcome);
        return outcome.domain() != null
                && outcome.domain().isOfWounds()
                && (experiment == null || !isAside(experiment));
    }

    private static boolean isPoolable(Outcome outcome, List<Group> groups) {
        return groups.stream().anyMatch(group -> outcome.groups().stream()
                .anyMatch(value -> value.group().equals(group.id()) && value.isPoolable()));
    }

    private static List<String> missingForPooling(Outcome outcome) {
        List<String> missing = outcome.groups().stream()
                .flatMap(value -> value.missing("n", "mean|events", "sd|se|events").stream())
                .toList();
        return missing.isEmpty() ? List.of(outcome.path() + ".groups") : missing;
    }

    private static <T> @Nullable T named(List<T> all, @Nullable String id, Function<T, String> idOf) {
        if (id == null) {
            return all.size() == 1 ? all.get(0) : null;
        }
        return all.stream()
                .filter(one -> idOf.apply(one).equals(id))
                .findFirst()
                .orElse(null);
    }
}
