package org.misevcheck.checker.study;

import java.util.List;

/** Whether the preparations of a study are vesicles of mesenchymal stromal cells. */
sealed interface MscOrigin extends StudyParts permits ReviewQuestion, Study {

    /** Whether vesicles of this preparation come from mesenchymal stromal cells, as far as stated. */
    default boolean isFromMsc(EvPreparation preparation) {
        CellSource source = sourceOf(preparation);
        return source != null && source.isMsc();
    }

    /** Whether a preparation is stated to be vesicles that mesenchymal stromal cells released. */
    default boolean isMscEvs(EvPreparation preparation) {
        return isFromMsc(preparation) && !isOtherThanMscEvs(preparation);
    }

    /** Whether a preparation is stated to be something else than vesicles of mesenchymal stromal cells. */
    default boolean isOtherThanMscEvs(EvPreparation preparation) {
        CellSource source = sourceOf(preparation);
        CollectionProcess collection = collectionOf(preparation);
        return preparation.isOtherThanReleasedVesicles()
                || source != null && source.cellType() != null && !source.isMsc()
                || collection != null
                        && collection.material() != null
                        && !collection.material().isOfCellCulture();
    }

    /** Whether a preparation is of small vesicles of mesenchymal stromal cells, unless it is said to be of larger ones. */
    default boolean isMscSmallEvs(EvPreparation preparation) {
        return isMscEvs(preparation) && !preparation.isOtherThanSmall();
    }

    /** Whether a preparation is stated to be other than small vesicles of mesenchymal stromal cells. */
    default boolean isOtherThanMscSmallEvs(EvPreparation preparation) {
        return isOtherThanMscEvs(preparation) || preparation.isOtherThanSmall();
    }

    /**
     * Whether there are preparations, and each is stated to be something else than vesicles of mesenchymal stromal
     * cells.
     */
    default boolean isPreparingOtherThanMscEvs() {
        return !evPreparations().isEmpty() && evPreparations().stream().allMatch(this::isOtherThanMscEvs);
    }

    /**
     * What the preparations are, in words, where they are stated to be something else than vesicles of mesenchymal
     * stromal cells.
     */
    default List<String> otherThanMscEvs() {
        return evPreparations().stream()
                .filter(this::isOtherThanMscEvs)
                .map(this::origin)
                .distinct()
                .toList();
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

    /** The statements that would tell what cells released the vesicles of a preparation. */
    default List<String> missingOrigin(EvPreparation preparation) {
        CellSource source = sourceOf(preparation);
        return source == null ? List.of(preparation.path() + ".cell-source") : source.missing("cell-type");
    }

    /** The statements that would tell what cells released the vesicles. */
    default List<String> missingOrigins() {
        List<String> missing = evPreparations().stream()
                .filter(preparation -> !isOtherThanMscEvs(preparation))
                .flatMap(preparation -> missingOrigin(preparation).stream())
                .distinct()
                .toList();
        return missing.isEmpty() ? List.of("ev-preparations") : missing;
    }
}
