package org.misevcheck.checker.study;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Statements;

/** What a study cultured and collected for its preparations, and from whom. */
sealed interface CollectedMaterial extends StudyParts permits Study {

    /** What is published about the study as a whole. */
    StudyIdentity study();

    /** Whether these cells released vesicles of a preparation, as named or because no other cells are. */
    default boolean isReleasing(CellSource source) {
        return evPreparations().isEmpty()
                || evPreparations().stream()
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
    default boolean isWithoutCellCulture() {
        return !collections().isEmpty() && collections().stream().allMatch(CollectionProcess::isOtherThanCellCulture);
    }

    /** Whether it is stated what went into a preparation: a volume, a mass, or cells with their viability. */
    default boolean isSourceQuantified(EvPreparation preparation) {
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

    /** Whether a preparation comes from cells in culture, by how its material was obtained. */
    default boolean isFromCellCulture(EvPreparation preparation) {
        CollectionProcess collection = collectionOf(preparation);
        return collection == null
                ? preparation.collection() == null
                        && !collections().isEmpty()
                        && collections().stream().allMatch(CollectionProcess::isCellCulture)
                : collection.isCellCulture();
    }

    /** Whether what is stated tells that a preparation does not come from cells in culture. */
    default boolean isFromOtherThanCellCulture(EvPreparation preparation) {
        CollectionProcess collection = collectionOf(preparation);
        return collection == null ? isWithoutCellCulture() : collection.isOtherThanCellCulture();
    }

    /** The statements that would tell whether a preparation comes from cells in culture. */
    default List<String> missingMaterial(EvPreparation preparation) {
        CollectionProcess collection = collectionOf(preparation);
        if (collection != null) {
            return collection.missing("material");
        }
        return collections().isEmpty() ? List.of("collections") : preparation.missing("collection");
    }

    /** What is not stated of the viability of cells at harvest, which a preparation from them may tell instead. */
    default List<String> missingOnViability(CollectionProcess culture) {
        boolean told = preparationsFrom(culture)
                .map(EvPreparation::sourceQuantity)
                .anyMatch(quantity -> quantity != null && quantity.viabilityPercent() != null);
        return told ? culture.missing("viability-method") : culture.missing("viability-percent", "viability-method");
    }

    /** Whether these cells were stimulated with interferon-gamma, in any culture that is theirs. */
    default boolean isInterferonStimulated(CellSource source) {
        return culturesOf(source)
                .anyMatch(collection -> collection.stimulations().stream().anyMatch(Stimulation::isInterferonGamma));
    }

    /**
     * Where a stimulation of these cells would stand, in the cultures that state none; one place when there is no
     * culture.
     */
    default List<String> missingStimulations(CellSource source) {
        List<CollectionProcess> cultures = culturesOf(source).toList();
        return cultures.isEmpty()
                ? List.of("collections.stimulations")
                : cultures.stream()
                        .flatMap(culture -> culture.missing("stimulations").stream())
                        .toList();
    }

    private Stream<CollectionProcess> culturesOf(CellSource source) {
        return collections().stream()
                .filter(collection ->
                        source.equals(StudyParts.named(cellSources(), collection.cellSource(), CellSource::id)));
    }

    /** Whether vesicles of apoptosis were collected from a culture, by what is stated of it or of a preparation. */
    default boolean isYieldingApoptoticEvs(CollectionProcess culture) {
        return !culture.isOtherThanCellCulture()
                && (isOfDyingCells(culture) || preparationsFrom(culture).anyMatch(EvPreparation::isApoptotic));
    }

    /** Whether nothing but vesicles of apoptosis was collected from a culture, by what is stated. */
    default boolean isYieldingOnlyApoptoticEvs(CollectionProcess culture) {
        return isOfDyingCells(culture)
                || isYieldingApoptoticEvs(culture) && preparationsFrom(culture).allMatch(EvPreparation::isApoptotic);
    }

    /** The statements that would tell of vesicles of apoptosis collected from a culture; none, where it is no culture. */
    default List<String> missingOnApoptosis(CollectionProcess culture) {
        if (culture.isOtherThanCellCulture()) {
            return List.of();
        }
        return Stream.concat(
                        culture.missing("apoptosis-induction", "material").stream(),
                        preparationsFrom(culture).flatMap(preparation -> preparation.missing("subtype|term").stream()))
                .toList();
    }

    /** Where the inducer of apoptosis would stand, unless it is stated. */
    default List<String> missingInducer(EvPreparation preparation) {
        CollectionProcess collection = collectionOf(preparation);
        return collection == null
                ? List.of("collections.apoptosis-induction.inducer")
                : collection.missing("apoptosis-induction.inducer");
    }

    private static boolean isOfDyingCells(CollectionProcess culture) {
        return culture.material() == SourceMaterial.APOPTOTIC_CULTURE || culture.apoptosisInduction() != null;
    }

    /** Those that name the collection, or have no other; where its material is open, also those that name none. */
    private Stream<EvPreparation> preparationsFrom(CollectionProcess collection) {
        return evPreparations().stream()
                .filter(preparation -> collection.equals(collectionOf(preparation))
                        || preparation.collection() == null && collection.material() == null);
    }

    /** What is not stated of the donors of these cells and of ethics; the origin, when there may be no donor at all. */
    default List<String> missingDonorData(CellSource source) {
        boolean open = source.origin() == null && source.donor() == null;
        return withEthics(Stream.concat(
                missingOfDonors(source).stream(), open ? source.missing("origin").stream() : Stream.empty()));
    }

    /** What is not stated of the donors of this fluid or tissue and of ethics. */
    default List<String> missingDonorData(CollectionProcess collection) {
        return withEthics(missingOfDonors(collection).stream());
    }

    private static List<String> missingOfDonors(Statements described) {
        return described.missing(
                "donor.age", "donor.sex", "donor.health", "donor.medication", "donor.time-of-collection");
    }

    private List<String> withEthics(Stream<String> missing) {
        return Stream.concat(missing, study().missing("ethics-approval.body|ethics-approval.number").stream())
                .toList();
    }

    /** Whether a preparation from plants or the like is named as EV, and nothing shows that it was outside of cells. */
    default boolean isNamedWithoutOrigin(CollectionProcess collection) {
        return !collection.missing("other-organism.extracellular-origin").isEmpty()
                && preparationsOf(collection)
                        .map(EvPreparation::term)
                        .anyMatch(CollectedMaterial::claimsExtracellularOrigin);
    }

    /**
     * What is not stated of a plant or the like: organism, harvest, and, where its origin is not shown, the names of
     * its preparations, any of which may claim it.
     */
    default List<String> missingOnOrganism(CollectionProcess collection) {
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
        return evPreparations().stream().filter(preparation -> {
            CollectionProcess named = collectionOf(preparation);
            return named == null || named.equals(collection);
        });
    }
}
