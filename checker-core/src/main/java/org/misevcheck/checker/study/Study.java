package org.misevcheck.checker.study;

import java.util.List;
import java.util.function.Function;
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
