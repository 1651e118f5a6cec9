package org.misevcheck.checker.study;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Form;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Refers;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** An EV preparation: what was separated, stored, characterised and given. */
public record EvPreparation(
        @Place String path,

        @Says(value = "Identifier within the manifest", example = "sev", required = true)
        @Form(
                pattern = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}",
                means = "letters, digits, dot, hyphen, underscore; at most 64")
        String id,

        @Says(value = "Releasing cells", example = "bm-msc") @Refers("cell-sources") @Nullable
        String cellSource,

        @Says(value = "How the material was obtained", example = "harvest") @Refers("collections") @Nullable
        String collection,

        @Says(value = "The noun the study uses for its own vesicles", example = "small-ev") @Nullable
        EvTerm term,

        @Says(value = "The study's own words, as printed", example = "BMSC-Exos") @Nullable
        String termUsed,

        @Says(value = "Definition given at first use", example = "EVs below 200 nm by NTA") @Nullable
        String termDefinition,

        @Says(value = "What that definition rests on", example = "[physical]")
        List<TermBasis> definitionBasis,

        @Says("Qualifiers before the noun, other than small and large")
        List<EvQualifier> qualifiers,

        @Says(value = "How vesicles were made that cells did not release", example = "cell-disruption") @Nullable
        ArtificialProduction madeBy,

        @Says(value = "Evidence of the biogenesis that the term claims", example = "[mvb-fusion-imaging]")
        List<BiogenesisEvidence> biogenesisEvidence,

        @Says(value = "Subtype that the study says it has", example = "small-ev") @Nullable
        EvSubtype subtype,

        @Says(value = "Whether function is attributed to this subtype specifically", example = "false") @Nullable
        Boolean subtypeSpecificClaim,

        @Says(value = "Whether non-vesicular particles are named as such", example = "true") @Nullable
        Boolean nvepsNamed,

        @Says("Quantity of source used per preparation") @Nullable
        SourceQuantity sourceQuantity,

        @Says("Separation and concentration, step by step, in order")
        List<SeparationStep> separation,

        @Says("Intended recovery and specificity") @Nullable SeparationRationale separationRationale,

        @Says(value = "Recovery of the process in percent", example = "62") @Between(max = 1000) @Nullable
        Double recoveryPercent,

        @Says(value = "Buffer the final preparation is in", example = "PBS, 0.1 um filtered") @Nullable
        String finalBuffer,

        @Says(value = "Filtration of the buffers that EVs were washed and taken up in", example = "0.1 um") @Nullable
        String bufferFiltration,

        @Says("Modifications of the vesicles after release") List<EvModification> modifications,
        @Says("Storage of the preparation") @Nullable EvStorage storage,

        @Says(value = "Yield as reported", example = "1.2e10 particles per mL medium") @Nullable
        String yield,

        @Says(value = "Independent preparations characterised", example = "3") @Between(min = 1, max = 10000) @Nullable
        Integer independentPreparations,

        @Says("Characterisation") @Nullable Characterisation characterisation,
        @Says("Potency assays of the preparation") List<Potency> potency)
        implements ArtificialVesicles,
                NamedVesicles,
                SeparatedVesicles,
                StoredVesicles,
                CountedVesicles,
                ImagedVesicles,
                LabelledVesicles,
                VesicleProteins,
                VesicleCargo {

    /** Whether a potency assay stands for the intended mechanism and gives the dose in its units. */
    public boolean isDosedByPotency() {
        return potency.stream().anyMatch(assay -> assay.isOfIntendedMechanism() && assay.doseInUnits() != null);
    }

    /** Whether potency assays are stated, and each stands for something else than the intended mechanism. */
    public boolean isPotencyAside() {
        return !potency.isEmpty() && potency.stream().allMatch(Potency::isAside);
    }

    /** What is missing of a potency assay of the intended mechanism with a dose in its units. */
    public List<String> missingOfPotency() {
        List<Potency> candidates =
                potency.stream().filter(assay -> !assay.isAside()).toList();
        return candidates.isEmpty()
                ? List.of(path + ".potency")
                : Statements.fewestMissing(candidates, "intended-mechanism", "dose-in-units");
    }

    /** Potency assays of the preparation, in words. */
    public List<String> potencyAssays() {
        return potency.stream().map(Potency::assay).toList();
    }

    /** The kinds of data of this preparation that belong in a public repository, once there are omics or flow data. */
    Set<DepositedData> dataToDeposit() {
        Set<DepositedData> data = EnumSet.noneOf(DepositedData.class);
        if (techniques().stream().anyMatch(Technique::isOmics)) {
            data.add(DepositedData.OMICS);
        }
        if (isFlowAnalysed()) {
            data.add(DepositedData.FLOW_CYTOMETRY);
        }
        if (!data.isEmpty() && isImaged()) {
            data.add(DepositedData.IMAGES);
        }
        return data;
    }

    /** The kinds of data whose repository is stated beside the technique. */
    Set<DepositedData> dataDeposited() {
        Set<DepositedData> data = EnumSet.noneOf(DepositedData.class);
        if (techniques().stream().filter(Technique::isOmics).allMatch(omics -> detailsOf(omics).stream()
                .anyMatch(details -> details.deposit() != null))) {
            data.add(DepositedData.OMICS);
        }
        if (missing("characterisation.flow-cytometry.data-deposit").isEmpty()) {
            data.add(DepositedData.FLOW_CYTOMETRY);
        }
        return data;
    }

    private boolean isFlowAnalysed() {
        return techniques().stream().anyMatch(Technique::isFlowCytometry)
                || missing("characterisation.flow-cytometry").isEmpty();
    }

    private Set<Technique> techniques() {
        return characterisation == null ? Set.of() : characterisation.techniques();
    }

    /** Whether the vesicles themselves were engineered after release. */
    public boolean isEngineeredAfterRelease() {
        return modifications.stream().anyMatch(change -> change.kind().isEngineering());
    }

    /** Whether the vesicles are on or in a scaffold. */
    public boolean isOnScaffold() {
        return modifications.stream().anyMatch(change -> change.kind() == EvModificationKind.SCAFFOLD);
    }

    /** By the place alone, which is another for each: rules take the different ones, and hashing every statement costs. */
    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
