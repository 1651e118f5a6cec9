package org.misevcheck.checker.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Form;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Refers;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** How the material that contains the vesicles was obtained: a culture, a body fluid, or a tissue. */
public record CollectionProcess(
        @Place String path,

        @Says(value = "Identifier within the manifest", example = "harvest", required = true)
        @Form(
                pattern = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}",
                means = "letters, digits, dot, hyphen, underscore; at most 64")
        String id,

        @Says(value = "Cells that were cultured", example = "bm-msc") @Refers("cell-sources") @Nullable
        String cellSource,

        @Says(value = "What the vesicles were collected from", example = "conditioned-medium") @Nullable
        SourceMaterial material,

        @Says(value = "Culture format", example = "monolayer") @Nullable
        CultureFormat cultureFormat,

        @Says(value = "Type, size and number of vessels", example = "ten T175 flasks") @Nullable
        String vessel,

        @Says(value = "Coating of the vessel", example = "none") @Nullable
        String coating,

        @Says(value = "Parameters of a bioreactor", example = "500 mL, 30 rpm, pH 7.2, perfusion 1 mL/min") @Nullable
        String bioreactorParameters,

        @Says("Medium during expansion") @Nullable Medium expansionMedium,
        @Says("Medium during collection") @Nullable Medium collectionMedium,

        @Says("How vesicles of serum or other supplements were kept out") @Nullable
        SerumHandling serum,

        @Says(value = "Washes before the collection medium", example = "two washes in PBS") @Nullable
        String washing,

        @Says(value = "Hours of adaptation before collection, 0 when there was none", example = "4")
        @Between(max = 2000)
        @Nullable
        Double adaptationHours,

        @Says(value = "Hours of conditioning", example = "48") @Between(max = 2000) @Nullable
        Double conditioningHours,

        @Says(value = "Volume of medium per vessel in millilitres", example = "20") @Between(max = 1e6) @Nullable
        Double volumePerVesselMl,

        @Says(value = "Number of harvests", example = "2") @Between(min = 1, max = 1000) @Nullable
        Integer harvests,

        @Says(value = "Hours between harvests", example = "24") @Between(max = 2000) @Nullable
        Double harvestIntervalHours,

        @Says(value = "Seeding density in cells per square centimetre", example = "5000") @Between(max = 1e9) @Nullable
        Double seedingDensityCellsPerCm2,

        @Says(value = "Seeding density of a suspension in cells per millilitre", example = "2e5")
        @Between(max = 1e12)
        @Nullable
        Double seedingDensityCellsPerMl,

        @Says(value = "Cell density at the start of collection, with unit", example = "2e4 cells per cm2") @Nullable
        String densityStart,

        @Says(value = "Confluence at the start of collection in percent", example = "70") @Between(max = 100) @Nullable
        Double confluenceStartPercent,

        @Says(value = "Cell density at harvest, with unit", example = "4e4 cells per cm2") @Nullable
        String densityHarvest,

        @Says(value = "Confluence at harvest in percent", example = "90") @Between(max = 100) @Nullable
        Double confluenceHarvestPercent,

        @Says(value = "Viable cells at harvest in percent", example = "97") @Between(max = 100) @Nullable
        Double viabilityPercent,

        @Says(value = "How viability was measured", example = "trypan blue") @Nullable
        String viabilityMethod,

        @Says(value = "Oxygen in percent", example = "21") @Between(max = 100) @Nullable
        Double oxygenPercent,

        @Says(value = "Carbon dioxide in percent", example = "5") @Between(max = 100) @Nullable
        Double carbonDioxidePercent,

        @Says(value = "Temperature in degrees Celsius", example = "37") @Between(min = -200, max = 200) @Nullable
        Double temperatureCelsius,

        @Says("Stimulation of the cells") List<Stimulation> stimulations,
        @Says("Genetic modification of the cells") List<GeneticModification> geneticModifications,

        @Says("How apoptosis was induced, for apoptotic vesicles") @Nullable
        ApoptosisInduction apoptosisInduction,

        @Says(value = "Whether unconditioned medium or matrix was taken through the whole workflow", example = "true")
        @Nullable
        Boolean proceduralControl,

        @Says("Storage of the collected material before separation") @Nullable
        SourceStorage storage,

        @Says("Donor or donors of a fluid or tissue") @Nullable
        Donor donor,

        @Says("Collection of a body fluid") @Nullable Biofluid biofluid,
        @Says("Collection from a tissue") @Nullable TissueProcessing tissueProcessing,

        @Says("Culture of bacteria, or harvest from plants and other organisms") @Nullable
        OtherOrganism otherOrganism)
        implements Statements {

    /** Whether something was added to the cells, to stimulate them or for apoptosis, that may be left in the product. */
    public boolean isInduced() {
        return apoptosisInduction != null || stimulations.stream().anyMatch(Stimulation::isByAgent);
    }

    /** Whether it is stated of each such thing how much of it was left, or how carry-over was excluded. */
    public boolean isInducerChecked() {
        return (apoptosisInduction == null || apoptosisInduction.residualInducer() != null)
                && stimulations.stream()
                        .filter(Stimulation::isByAgent)
                        .allMatch(stimulation -> stimulation.carryOverControl() != null);
    }

    /** Whether cells were cultured, by the material or by what is stated of the culture. */
    public boolean isCellCulture() {
        return material == null
                ? !isOtherThanCellCulture()
                        && stated(
                                        "cell-source",
                                        "culture-format",
                                        "collection-medium",
                                        "serum",
                                        "conditioning-hours",
                                        "apoptosis-induction")
                                > 0
                : material == SourceMaterial.CONDITIONED_MEDIUM || material == SourceMaterial.APOPTOTIC_CULTURE;
    }

    /** Whether vesicles were collected from one of these body fluids. */
    public boolean isOf(Fluid... fluids) {
        return biofluid != null && List.of(fluids).contains(biofluid.fluid());
    }

    /** Whether the body fluid is none of those that have a criterion of their own, or is not named. */
    public boolean isOfOtherFluid() {
        return biofluid == null
                ? material == SourceMaterial.BIOFLUID
                : !biofluid.fluid().isWithOwnCriterion();
    }

    /** Whether vesicles were collected from a solid tissue. */
    public boolean isOfTissue() {
        return material == SourceMaterial.TISSUE || tissueProcessing != null;
    }

    /** Whether the material comes from a donor as it is: a body fluid or a tissue. */
    public boolean isOfFluidOrTissue() {
        return material == SourceMaterial.BIOFLUID || biofluid != null || isOfTissue();
    }

    /** Whether the material comes from bacteria, plants or other organisms, and it is not stated from which of them. */
    public boolean isOfOpenOrganism() {
        return material == null && otherOrganism != null;
    }

    /** Where the material would stand, when nothing tells what it is. */
    public List<String> missingMaterial() {
        return isCellCulture() || isOtherThanCellCulture() ? List.of() : missing("material");
    }

    /** What would tell which body fluid it is, when it may be any. */
    public List<String> missingFluid() {
        return material == SourceMaterial.BIOFLUID ? missing("biofluid.fluid") : missingMaterial();
    }

    /** Whether the material was processed without storage, as stated. */
    public boolean isProcessedFresh() {
        return storage != null && Boolean.TRUE.equals(storage.processedFresh());
    }

    /** Whether what is stated tells that the material is a body fluid, a tissue, or no culture of such cells. */
    public boolean isOtherThanCellCulture() {
        return material == null
                ? biofluid != null || tissueProcessing != null || otherOrganism != null
                : material != SourceMaterial.CONDITIONED_MEDIUM && material != SourceMaterial.APOPTOTIC_CULTURE;
    }

    /** Whether the material is a fluid or tissue, which donors gave. */
    public boolean isFromDonors() {
        return isOtherThanCellCulture()
                && otherOrganism == null
                && material != SourceMaterial.BACTERIAL_CULTURE
                && material != SourceMaterial.PLANT_OR_OTHER;
    }

    /** Whether material of several donors or batches was pooled, as said or as their number tells. */
    public boolean isPooled() {
        return donor != null && donor.isPooled();
    }

    /** Whether nothing is pooled, and one donor gave the material. */
    public boolean isOfOneDonor() {
        return !isPooled() && donor != null && donor.isOne();
    }

    /** Whether the vesicles were released into a medium, by cells or by bacteria. */
    public boolean isInMedium() {
        return isCellCulture()
                || material == SourceMaterial.BACTERIAL_CULTURE
                || material == null && otherOrganism != null && otherOrganism.culture() != null;
    }

    /** Whether what is stated tells that the vesicles were in no medium: those of fluids, tissues and plants. */
    public boolean isWithoutMedium() {
        return isOtherThanCellCulture() && !isInMedium();
    }

    /** Whether cells were cultured in a medium that brings no vesicles of its own. */
    public boolean isInMediumWithoutVesicles() {
        return isCellCulture() && serum != null && serum.isWithoutVesicles();
    }

    /** Whether it is stated how vesicles of serum were kept out, if at all. */
    public boolean isSerumModeStated() {
        return serum != null && serum.mode() != null;
    }

    /** Whether cells stayed in medium with serum, or in the medium that they had been expanded in. */
    public boolean isWithoutSwitchOfMedium() {
        return serum != null && serum.mode() == SerumMode.NOT_DEPLETED
                || expansionMedium != null && collectionMedium != null && expansionMedium.isAs(collectionMedium);
    }

    /** Whether cells were kept in a reactor. */
    public boolean isInBioreactor() {
        return cultureFormat != null && cultureFormat.isBioreactor();
    }

    /** Whether medium was harvested once only, as stated. */
    public boolean isHarvestedOnce() {
        return harvests != null && harvests == 1;
    }

    /** Whether a stimulation or a genetic modification of the cells is stated. */
    public boolean isOfModifiedCells() {
        return !stimulations.isEmpty() || !geneticModifications.isEmpty();
    }

    /** Whether the material was stored without freezing, or not stored at all. */
    public boolean isNeverFrozen() {
        return storage != null && (storage.isProcessedAtOnce() || storage.isUnfrozen());
    }

    /** Whether the material was frozen before separation. */
    public boolean isFrozen() {
        return storage != null && !storage.isProcessedAtOnce() && storage.isFrozen();
    }

    /** Whether the material was separated without storage, as stated. */
    public boolean isProcessedAtOnce() {
        return storage != null && storage.isProcessedAtOnce();
    }

    /** Whether it is stated that the material was stored, or how. */
    public boolean isStored() {
        return storage != null && !storage.isProcessedAtOnce() && storage.isTold();
    }
}
