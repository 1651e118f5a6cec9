package org.misevcheck.checker.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    private static final String[] DONOR_DATA = {
        "donor.age", "donor.sex", "donor.health", "donor.medication", "donor.time-of-collection"
    };

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

    /**
     * The reason that the study gives for the absence of a statement, or of one of alternatives ({@code CD14|CD11b}), or
     * of a group it belongs to. A justification without a reason is none.
     */
    public Optional<Justification> justificationOf(String place) {
        if (justifications.isEmpty()) {
            return Optional.empty();
        }
        List<String> alternatives = Coverage.alternatives(place);
        return justifications.stream()
                .filter(justification -> justification.reason() != null)
                .filter(justification -> alternatives.stream()
                        .anyMatch(alternative -> Coverage.isAtOrBelow(alternative, justification.statement())))
                .findFirst();
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

    /** Whether something was given to animals or people, by the experiments or by the settings stated. */
    public boolean isGivenInVivo() {
        return !inVivo.isEmpty()
                || study.settings().contains(Setting.IN_VIVO)
                || study.settings().contains(Setting.CLINICAL);
    }

    /** Whether the settings are stated, and nothing was given to animals or people. */
    public boolean isOutsideTheBody() {
        return !study.settings().isEmpty() && !isGivenInVivo();
    }

    /** Whether a preparation comes from cells in culture, by how its material was obtained. */
    public boolean isFromCellCulture(EvPreparation preparation) {
        CollectionProcess collection = collectionOf(preparation);
        return collection == null
                ? preparation.collection() == null
                        && !collections.isEmpty()
                        && collections.stream().allMatch(CollectionProcess::isCellCulture)
                : collection.isCellCulture();
    }

    /** Whether what is stated tells that a preparation does not come from cells in culture. */
    public boolean isFromOtherThanCellCulture(EvPreparation preparation) {
        CollectionProcess collection = collectionOf(preparation);
        return collection == null ? isWithoutCellCulture() : collection.isOtherThanCellCulture();
    }

    /** The statements that would tell whether a preparation comes from cells in culture. */
    public List<String> missingMaterial(EvPreparation preparation) {
        CollectionProcess collection = collectionOf(preparation);
        if (collection != null) {
            return collection.missing("material");
        }
        return collections.isEmpty() ? List.of("collections") : preparation.missing("collection");
    }

    /** Whether vesicles of apoptosis were collected from a culture, by what is stated of it or of a preparation. */
    public boolean isYieldingApoptoticEvs(CollectionProcess culture) {
        return !culture.isOtherThanCellCulture()
                && (isOfDyingCells(culture) || preparationsFrom(culture).anyMatch(EvPreparation::isApoptotic));
    }

    /** Whether nothing but vesicles of apoptosis was collected from a culture, by what is stated. */
    public boolean isYieldingOnlyApoptoticEvs(CollectionProcess culture) {
        return isOfDyingCells(culture)
                || isYieldingApoptoticEvs(culture) && preparationsFrom(culture).allMatch(EvPreparation::isApoptotic);
    }

    /** The statements that would tell of vesicles of apoptosis collected from a culture; none, where it is no culture. */
    public List<String> missingOnApoptosis(CollectionProcess culture) {
        if (culture.isOtherThanCellCulture()) {
            return List.of();
        }
        return Stream.concat(
                        culture.missing("apoptosis-induction", "material").stream(),
                        preparationsFrom(culture).flatMap(preparation -> preparation.missing("subtype|term").stream()))
                .toList();
    }

    /** What is not stated of the viability of cells at harvest, which a preparation from them may tell instead. */
    public List<String> missingOnViability(CollectionProcess culture) {
        boolean told = preparationsFrom(culture)
                .map(EvPreparation::sourceQuantity)
                .anyMatch(quantity -> quantity != null && quantity.viabilityPercent() != null);
        return told ? culture.missing("viability-method") : culture.missing("viability-percent", "viability-method");
    }

    /** Whether a preparation was used in an assay: of its potency, in cells, or in animals. */
    public boolean isAssayed(EvPreparation preparation) {
        return !preparation.potency().isEmpty()
                || functional.stream()
                        .map(FunctionalAssay::evPreparation)
                        .anyMatch(used -> used == null || used.equals(preparation.id()))
                || groupsInAnimals()
                        .anyMatch(group -> preparation.id().equals(group.evPreparation())
                                || group.isEvTreated() && group.evPreparation() == null);
    }

    /** The places that tell of assays of a preparation, as far as they state none. */
    public List<String> placesOfAssays(EvPreparation preparation) {
        List<String> places = new ArrayList<>(preparation.missing("potency"));
        places.addAll(List.of("functional", "in-vivo"));
        return places;
    }

    private static boolean isOfDyingCells(CollectionProcess culture) {
        return culture.material() == SourceMaterial.APOPTOTIC_CULTURE || culture.apoptosisInduction() != null;
    }

    /** Those that name the collection, or have no other; where its material is open, also those that name none. */
    private Stream<EvPreparation> preparationsFrom(CollectionProcess collection) {
        return evPreparations.stream()
                .filter(preparation -> collection.equals(collectionOf(preparation))
                        || preparation.collection() == null && collection.material() == null);
    }

    /** The releasing cells of a preparation: those it names, or the only ones there are; {@code null} otherwise. */
    public @Nullable CellSource sourceOf(EvPreparation preparation) {
        return named(cellSources, preparation.cellSource(), CellSource::id);
    }

    /** How the material of a preparation was obtained, as named or as the only way; {@code null} otherwise. */
    public @Nullable CollectionProcess collectionOf(EvPreparation preparation) {
        return named(collections, preparation.collection(), CollectionProcess::id);
    }

    /** What is not stated of the donors of these cells and of ethics; the origin, when there may be no donor at all. */
    public List<String> missingDonorData(CellSource source) {
        boolean open = source.origin() == null && source.donor() == null;
        return withEthics(Stream.concat(
                source.missing(DONOR_DATA).stream(), open ? source.missing("origin").stream() : Stream.empty()));
    }

    /** What is not stated of the donors of this fluid or tissue and of ethics. */
    public List<String> missingDonorData(CollectionProcess collection) {
        return withEthics(collection.missing(DONOR_DATA).stream());
    }

    private List<String> withEthics(Stream<String> missing) {
        return Stream.concat(missing, study.missing("ethics-approval.body|ethics-approval.number").stream())
                .toList();
    }

    /** Whether a preparation from plants or the like is named as EV, and nothing shows that it was outside of cells. */
    public boolean isNamedWithoutOrigin(CollectionProcess collection) {
        return !collection.missing("other-organism.extracellular-origin").isEmpty()
                && preparationsOf(collection).map(EvPreparation::term).anyMatch(Study::claimsExtracellularOrigin);
    }

    /**
     * What is not stated of a plant or the like: organism, harvest, and, where its origin is not shown, the names of
     * its preparations, any of which may claim it.
     */
    public List<String> missingOnOrganism(CollectionProcess collection) {
        Stream<String> names = preparationsOf(collection).findAny().isEmpty()
                ? Stream.of("ev-preparations.term")
                : preparationsOf(collection).flatMap(preparation -> preparation.missing("term").stream());
        return Stream.concat(
                        collection.missing("other-organism.organism", "other-organism.harvest").stream(),
                        collection
                                        .missing("other-organism.extracellular-origin")
                                        .isEmpty()
                                ? Stream.empty()
                                : names)
                .toList();
    }

    private static boolean claimsExtracellularOrigin(@Nullable EvTerm term) {
        return term != null && (term.isExtracellularVesicle() || term == EvTerm.EXOSOME || term == EvTerm.ECTOSOME);
    }

    /** The preparations that are or may be of this material: those that name it, and those that name none. */
    private Stream<EvPreparation> preparationsOf(CollectionProcess collection) {
        return evPreparations.stream().filter(preparation -> {
            CollectionProcess named = collectionOf(preparation);
            return named == null || named.equals(collection);
        });
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

    /** Whether RNA of this preparation is analysed, or said to act in an assay of it. */
    public boolean isRnaClaimed(EvPreparation preparation) {
        return preparation.isRnaAnalysed()
                || functional.stream().anyMatch(assay -> assay.isOn(preparation) && assay.isOnRna());
    }

    /** Whether DNA of this preparation is analysed, or said to act in an assay of it. */
    public boolean isDnaClaimed(EvPreparation preparation) {
        return preparation.isDnaAnalysed()
                || functional.stream().anyMatch(assay -> assay.isOn(preparation) && assay.isOnDna());
    }

    /** Controls of counts and labels that are not stated of this preparation, in words. */
    public List<String> missingMeasurementControls(EvPreparation preparation) {
        CollectionProcess collection = collectionOf(preparation);
        return preparation.missingMeasurementControls(collection == null || !collection.isOtherThanCellCulture());
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

    /** Whether a preparation is of small vesicles of mesenchymal stromal cells, unless it is said to be of larger ones. */
    public boolean isMscSmallEvs(EvPreparation preparation) {
        return isMscEvs(preparation) && !preparation.isOtherThanSmall();
    }

    /** Whether a preparation is stated to be other than small vesicles of mesenchymal stromal cells. */
    public boolean isOtherThanMscSmallEvs(EvPreparation preparation) {
        return isOtherThanMscEvs(preparation) || preparation.isOtherThanSmall();
    }

    /** The statements that would tell what cells released the vesicles of a preparation. */
    public List<String> missingOrigin(EvPreparation preparation) {
        CellSource source = sourceOf(preparation);
        return source == null ? List.of(preparation.path() + ".cell-source") : source.missing("cell-type");
    }

    /** Where the inducer of apoptosis would stand, unless it is stated. */
    public List<String> missingInducer(EvPreparation preparation) {
        CollectionProcess collection = collectionOf(preparation);
        return collection == null
                ? List.of("collections.apoptosis-induction.inducer")
                : collection.missing("apoptosis-induction.inducer");
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
                        .filter(outcome -> isOf(experiment, outcome))
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

    /** Whether there are animal experiments, and each of them explores. */
    public boolean isExploratory() {
        return !inVivo.isEmpty() && inVivo.stream().allMatch(AnimalExperiment::isExploratory);
    }

    /** The outcomes of an experiment, as named or because there is no other experiment. */
    public List<Outcome> outcomesOf(AnimalExperiment experiment) {
        return outcomes.stream().filter(outcome -> isOf(experiment, outcome)).toList();
    }

    /** Whether a primary outcome of an experiment is named. */
    public boolean isWithPrimaryOutcome(AnimalExperiment experiment) {
        return outcomesOf(experiment).stream().anyMatch(outcome -> Boolean.TRUE.equals(outcome.primary()));
    }

    /** Where the primary outcome of an experiment would be named. */
    public List<String> missingPrimaryOutcome(AnimalExperiment experiment) {
        List<String> missing = missingOfOutcomes(experiment, outcome -> outcome.missing("primary"));
        return missing.isEmpty() ? List.of("outcomes") : missing;
    }

    /** What the outcomes of an experiment lack to be defined: what was measured, and how. */
    public List<String> missingDefinitions(AnimalExperiment experiment) {
        return missingOfOutcomes(experiment, outcome -> outcome.missing("name", "instrument"));
    }

    /** Where the numbers analysed are missing, per group in the outcomes of an experiment. */
    public List<String> missingNumbersAnalysed(AnimalExperiment experiment) {
        return missingOfOutcomes(experiment, Outcome::missingNumbers);
    }

    /** Where values with their spread are missing, per group in the outcomes of an experiment. */
    public List<String> missingDescriptions(AnimalExperiment experiment) {
        return missingOfOutcomes(experiment, Outcome::missingDescription);
    }

    /** Where effects with their confidence intervals are missing in the outcomes of an experiment. */
    public List<String> missingEffects(AnimalExperiment experiment) {
        return missingOfOutcomes(experiment, Outcome::missingEffect);
    }

    /** What outcomes of an experiment lack; if it has none, the experiments of unassigned outcomes, or the outcomes. */
    private List<String> missingOfOutcomes(AnimalExperiment experiment, Function<Outcome, List<String>> missing) {
        List<Outcome> own = outcomesOf(experiment);
        if (!own.isEmpty()) {
            return own.stream()
                    .flatMap(outcome -> missing.apply(outcome).stream())
                    .toList();
        }
        List<String> unassigned = outcomes.stream()
                .flatMap(outcome -> outcome.missing("experiment").stream())
                .toList();
        return unassigned.isEmpty() ? List.of("outcomes") : unassigned;
    }

    /** The subtypes that a preparation was tested side by side with, in a cell assay or in one animal experiment. */
    public List<String> subtypesComparedWith(EvPreparation preparation) {
        return Stream.concat(comparedInCells(preparation), comparedInAnimals(preparation))
                .map(id -> named(evPreparations, id, EvPreparation::id))
                .filter(Objects::nonNull)
                .map(EvPreparation::subtype)
                .filter(subtype -> subtype != null && preparation.subtype() != null && subtype != preparation.subtype())
                .map(EvSubtype::word)
                .distinct()
                .toList();
    }

    /** Whether an assay tested engineered vesicles. */
    public boolean isOfEngineered(FunctionalAssay assay) {
        return !armsAsked(assay).isEmpty();
    }

    /** Whether it is open which of several preparations an assay tested, and one of them is engineered. */
    public boolean isEngineeringOpen(FunctionalAssay assay) {
        return testedIn(assay) == null && evPreparations.stream().anyMatch(this::isEngineered);
    }

    /** The arms that an assay of engineered vesicles lacks, in words. */
    public List<String> missingArms(FunctionalAssay assay) {
        Set<ControlKind> missing = armsAsked(assay);
        missing.removeAll(assay.controls());
        return words(missing);
    }

    /** Whether animals were given engineered vesicles, or vesicles in a scaffold. */
    public boolean isOfEngineered(AnimalExperiment experiment) {
        return !armsAsked(experiment).isEmpty();
    }

    /** Whether it is open which of several preparations a group was given, and one of them is engineered. */
    public boolean isEngineeringOpen(AnimalExperiment experiment) {
        return !isOfEngineered(experiment)
                && experiment.evGroups().stream().anyMatch(group -> given(group) == null)
                && evPreparations.stream().anyMatch(this::isEngineered);
    }

    /** Where the preparations would stand of groups that were given vesicles and name none. */
    public List<String> missingPreparations(AnimalExperiment experiment) {
        return experiment.evGroups().stream()
                .flatMap(group -> group.missing("ev-preparation").stream())
                .toList();
    }

    /** The arms that an experiment with engineered vesicles lacks, in words. */
    public List<String> missingArms(AnimalExperiment experiment) {
        Set<ControlKind> missing = armsAsked(experiment);
        missing.removeAll(experiment.controls());
        if (experiment.evGroups().stream().anyMatch(this::isOfPlainVesicles)) {
            missing.remove(ControlKind.UNMODIFIED_EVS);
        }
        return words(missing);
    }

    /** The places that tell whether vesicles were engineered. */
    public List<String> placesOfEngineering() {
        return evPreparations.isEmpty()
                ? List.of("ev-preparations", "collections")
                : evPreparations.stream()
                        .flatMap(preparation -> {
                            CollectionProcess collection = collectionOf(preparation);
                            return Stream.of(
                                    preparation.path() + ".modifications",
                                    collection == null ? "collections" : collection.path() + ".genetic-modifications");
                        })
                        .distinct()
                        .toList();
    }

    /** The same places, and the scaffolds that animals were given vesicles in. */
    public List<String> placesOfEngineering(AnimalExperiment experiment) {
        return Stream.concat(Stream.of(experiment.path() + ".groups"), placesOfEngineering().stream())
                .toList();
    }

    /**
     * The controls that an experiment with vesicles lacks, in words: vehicle, and a fraction without vesicles; the
     * label alone where the vesicles were followed, and the scaffold alone where they were given in one.
     */
    public List<String> missingControls(AnimalExperiment experiment) {
        Set<ControlKind> controls = experiment.controls();
        List<EvPreparation> given = experiment.evGroups().stream()
                .map(this::given)
                .filter(Objects::nonNull)
                .toList();
        boolean scaffolded = experiment.isInScaffold() || given.stream().anyMatch(EvPreparation::isOnScaffold);
        boolean labelControlled = controls.contains(ControlKind.DYE_ALONE)
                || experiment.missing("biodistribution.free-label-control").isEmpty();
        List<String> missing = new ArrayList<>();
        if (controls.stream().noneMatch(ControlKind::isVehicle)
                && !(scaffolded && controls.contains(ControlKind.SCAFFOLD_ALONE))) {
            missing.add("vehicle");
        }
        if (controls.stream().noneMatch(ControlKind::isFractionWithoutEvs)) {
            missing.add("EV-depleted or non-vesicular fraction");
        }
        if (experiment.biodistribution() != null && !labelControlled) {
            missing.add("label alone");
        }
        if (scaffolded && !controls.contains(ControlKind.SCAFFOLD_ALONE)) {
            missing.add("scaffold alone");
        }
        return missing;
    }

    /** What has to be checked for in the vesicles of an assay, by their source and separation, in words. */
    public List<String> contaminantsOf(FunctionalAssay assay) {
        return contaminantsOf(testedOrAll(testedIn(assay)));
    }

    /** What has to be checked for in the vesicles that animals were given, in words. */
    public List<String> contaminantsOf(AnimalExperiment experiment) {
        return contaminantsOf(givenOrAll(experiment));
    }

    /** What of it no check of the assay names. */
    public List<String> missingChecks(FunctionalAssay assay) {
        return missingChecks(testedOrAll(testedIn(assay)), assay.contaminantChecks());
    }

    /** What of it no check of the experiment names. */
    public List<String> missingChecks(AnimalExperiment experiment) {
        return missingChecks(givenOrAll(experiment), experiment.contaminantChecks());
    }

    /** Whether every donor of the vesicles is of another species than the animals, as stated of both. */
    public boolean isXenogeneic(AnimalExperiment experiment) {
        List<@Nullable Species> donors = donorSpecies(experiment);
        return experiment.species() != null
                && !donors.isEmpty()
                && donors.stream().allMatch(donor -> donor != null && donor != experiment.species());
    }

    /** Whether the stated match of donor and recipient cannot be, by the species stated of both. */
    public boolean isMatchContradicted(AnimalExperiment experiment) {
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
    public List<String> donorSpeciesInWords(AnimalExperiment experiment) {
        return donorSpecies(experiment).stream()
                .filter(Objects::nonNull)
                .map(Species::word)
                .distinct()
                .toList();
    }

    /** The kinds of data that belong in a public repository, once there are omics or flow data; in words. */
    public List<String> dataToDeposit() {
        return evPreparations.stream()
                .flatMap(preparation -> preparation.dataToDeposit().stream())
                .distinct()
                .sorted()
                .map(DepositedData::word)
                .toList();
    }

    /** What of it no repository is stated for. */
    public List<String> missingDeposits() {
        List<DepositedData> deposited = study.dataAvailability() == null
                ? List.of()
                : study.dataAvailability().deposited();
        return evPreparations.stream()
                .flatMap(preparation -> preparation.dataToDeposit().stream()
                        .filter(data -> !preparation.dataDeposited().contains(data)))
                .filter(data -> !deposited.contains(data))
                .distinct()
                .sorted()
                .map(DepositedData::word)
                .toList();
    }

    /** The places that name techniques of characterisation; the preparations, when there is none. */
    public List<String> placesOfTechniques() {
        return evPreparations.isEmpty()
                ? List.of("ev-preparations")
                : evPreparations.stream()
                        .flatMap(preparation -> Stream.of(
                                        preparation.placesOfTechniques(),
                                        preparation.placesOfProteinAnalysis(),
                                        List.of(preparation.characterisationPath() + ".flow-cytometry"))
                                .flatMap(List::stream))
                        .distinct()
                        .toList();
    }

    private Stream<String> comparedInCells(EvPreparation preparation) {
        return functional.stream()
                .map(assay -> {
                    EvPreparation tested = testedIn(assay);
                    return Stream.concat(
                                    Stream.ofNullable(tested).map(EvPreparation::id), assay.comparedWith().stream())
                            .toList();
                })
                .filter(tested -> tested.contains(preparation.id()))
                .flatMap(List::stream);
    }

    private Stream<String> comparedInAnimals(EvPreparation preparation) {
        return inVivo.stream()
                .map(experiment -> experiment.evGroups().stream()
                        .map(this::given)
                        .filter(Objects::nonNull)
                        .map(EvPreparation::id)
                        .toList())
                .filter(given -> given.contains(preparation.id()))
                .flatMap(List::stream);
    }

    private @Nullable EvPreparation testedIn(FunctionalAssay assay) {
        return named(evPreparations, assay.evPreparation(), EvPreparation::id);
    }

    private @Nullable EvPreparation given(Group group) {
        return named(evPreparations, group.evPreparation(), EvPreparation::id);
    }

    private boolean isEngineered(EvPreparation preparation) {
        CollectionProcess collection = collectionOf(preparation);
        return preparation.isEngineeredAfterRelease()
                || collection != null && !collection.geneticModifications().isEmpty();
    }

    private boolean isOfPlainVesicles(Group group) {
        EvPreparation given = given(group);
        return group.scaffold() == null && given != null && !isEngineered(given);
    }

    private Set<ControlKind> armsAsked(FunctionalAssay assay) {
        return armsAsked(testedIn(assay));
    }

    private Set<ControlKind> armsAsked(AnimalExperiment experiment) {
        Set<ControlKind> arms = EnumSet.noneOf(ControlKind.class);
        for (Group group : experiment.evGroups()) {
            arms.addAll(armsAsked(given(group)));
            if (group.scaffold() != null) {
                arms.addAll(EnumSet.of(ControlKind.UNMODIFIED_EVS, ControlKind.SCAFFOLD_ALONE));
            }
        }
        return arms;
    }

    /** The arms that a preparation asks for beside it; none when it is not engineered. */
    private Set<ControlKind> armsAsked(@Nullable EvPreparation preparation) {
        Set<ControlKind> arms = EnumSet.noneOf(ControlKind.class);
        if (preparation == null || !isEngineered(preparation)) {
            return arms;
        }
        arms.add(ControlKind.UNMODIFIED_EVS);
        for (EvModification change : preparation.modifications()) {
            if (change.kind() == EvModificationKind.LOADING) {
                arms.add(ControlKind.CARGO_ALONE);
            }
            if (change.kind().isOnCarrier()) {
                arms.add(ControlKind.SCAFFOLD_ALONE);
            }
        }
        return arms;
    }

    private static List<String> words(Set<ControlKind> controls) {
        return controls.stream().map(ControlKind::word).toList();
    }

    private List<EvPreparation> testedOrAll(@Nullable EvPreparation tested) {
        return tested == null ? evPreparations : List.of(tested);
    }

    private List<EvPreparation> givenOrAll(AnimalExperiment experiment) {
        return experiment.evGroups().stream()
                .flatMap(group -> testedOrAll(given(group)).stream())
                .distinct()
                .toList();
    }

    private List<String> contaminantsOf(List<EvPreparation> tested) {
        return contaminants(tested).stream().map(Contaminant::word).toList();
    }

    private List<String> missingChecks(List<EvPreparation> tested, List<String> checks) {
        Set<Contaminant> missing = contaminants(tested);
        missing.removeAll(Contaminant.checkedBy(checks));
        if (tested.stream().allMatch(this::isInducerChecked)) {
            missing.remove(Contaminant.RESIDUAL_INDUCER);
        }
        return missing.stream().map(Contaminant::word).toList();
    }

    private Set<Contaminant> contaminants(List<EvPreparation> tested) {
        Set<Contaminant> contaminants = EnumSet.of(Contaminant.ENDOTOXIN);
        for (EvPreparation preparation : tested) {
            CollectionProcess collection = collectionOf(preparation);
            if (collection != null && collection.isInduced()) {
                contaminants.add(Contaminant.RESIDUAL_INDUCER);
            }
            if (preparation.separation().stream().anyMatch(SeparationStep::isByPolymer)) {
                contaminants.add(Contaminant.POLYMER);
            }
            if (preparation.separation().stream().anyMatch(SeparationStep::isWithIodixanol)) {
                contaminants.add(Contaminant.IODIXANOL);
            }
        }
        return contaminants;
    }

    private boolean isInducerChecked(EvPreparation preparation) {
        CollectionProcess collection = collectionOf(preparation);
        return collection == null || !collection.isInduced() || collection.isInducerChecked();
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
                        .flatMap(experiment -> experiment.missingAttrition().stream())
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

    /** Whether a preparation is stated to be vesicles that mesenchymal stromal cells released. */
    public boolean isMscEvs(EvPreparation preparation) {
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

    /** By the place: comparing every statement of an experiment costs more than the rule that asks. */
    private boolean isOf(AnimalExperiment experiment, Outcome outcome) {
        AnimalExperiment named = experimentOf(outcome);
        return named != null && named.path().equals(experiment.path());
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
        for (T one : all) {
            if (idOf.apply(one).equals(id)) {
                return one;
            }
        }
        return null;
    }
}
