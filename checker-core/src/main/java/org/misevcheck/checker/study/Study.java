package org.misevcheck.checker.study;

import java.util.List;
import java.util.Optional;
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
        List<ManuscriptFile> manuscripts,

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

        @Says("In a systematic review, what it states of its own numbers") @Nullable
        Synthesis synthesis,

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

        Coverage coverage)
        implements CollectedMaterial,
                AnalysedPreparations,
                MscOrigin,
                ReviewQuestion,
                PooledOutcomes,
                ReportedOutcomes,
                ControlArms,
                ContaminantChecks,
                DonorsAndRecipients,
                JudgedExperiments {

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
                synthesis,
                justifications,
                evidence,
                extraction,
                covered);
    }

    /** The same study, a systematic review with these numbers. */
    public Study stating(Synthesis numbers) {
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
                numbers,
                justifications,
                evidence,
                extraction,
                coverage);
    }

    /** Whether the manifest is a draft that nobody has confirmed. */
    public boolean isDraft() {
        return extraction != null && extraction.status() == ExtractionStatus.DRAFT;
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
}
