package org.misevcheck.checker.study;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Form;
import org.misevcheck.checker.statement.KeyedBy;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** A cell population that released the vesicles under study, or that was given itself. */
public record CellSource(
        @Place String path,

        @Says(value = "Identifier within the manifest", example = "bm-msc", required = true)
        @Form(
                pattern = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}",
                means = "letters, digits, dot, hyphen, underscore; at most 64")
        String id,

        @Says(value = "What the cells are", example = "mesenchymal-stromal") @Nullable
        CellType cellType,

        @Says(value = "The study's own words for the cells", example = "bone marrow mesenchymal stem cells") @Nullable
        String termUsed,

        @Says(
                value = "Functional definition given together with the acronym",
                example = "suppress T cell proliferation by half at 1:10")
        @Nullable
        String functionalDefinition,

        @Says(value = "Species the cells come from", example = "human") @Nullable
        Species species,

        @Says(value = "Tissue the cells come from", example = "bone-marrow") @Nullable
        Tissue tissue,

        @Says("Donor or donors") @Nullable Donor donor,

        @Says(
                value = "Whether cells were primary, a line, or differentiated from pluripotent cells",
                example = "primary")
        @Nullable
        CellOrigin origin,

        @Says(value = "Name of the line or donor lot", example = "ASC52telo") @Nullable
        String line,

        @Says(value = "Supplier", example = "ATCC") @Nullable
        String supplier,

        @Says(value = "Catalogue number", example = "SCRC-4000") @Nullable
        String catalogueNumber,

        @Says(value = "Lowest passage at harvest", example = "3") @Between(max = 500) @Nullable
        Integer passageFrom,

        @Says(value = "Highest passage at harvest", example = "5") @Between(max = 500) @Nullable
        Integer passageTo,

        @Says(value = "Population doublings at harvest", example = "12") @Between(max = 500) @Nullable
        Double populationDoublings,

        @Says(value = "How identity was tested", example = "STR profile, 2021") @Nullable
        String authentication,

        @Says(value = "Date or passage of the identity test", example = "passage 3") @Nullable
        String authenticatedAt,

        @Says(value = "Result of the mycoplasma test", example = "negative") @Nullable
        TestResult mycoplasma,

        @Says(value = "How often mycoplasma was tested", example = "monthly") @Nullable
        String mycoplasmaFrequency,

        @Says(value = "Endotoxin found, with unit", example = "< 0.1 EU/mL") @Nullable
        String endotoxin,

        @Says(value = "Whether cells adhered to plastic in standard culture", example = "true") @Nullable
        Boolean plasticAdherence,

        @Says("Antigens measured by cytometry, by antigen; a percentage, positive, negative, or a mapping")
        @KeyedBy(
                value = "antigen",
                vocabulary = KeyedBy.Vocabulary.MSC_ANTIGEN,
                examples = {"CD105", "CD90"})
        List<MarkerExpression> markers,

        @Says("Differentiation in vitro") List<Differentiation> differentiation,

        @Says(
                value = "Evidence that the cells are stem cells, in vitro and in vivo",
                example = "[serial-transplantation]")
        List<StemnessEvidence> stemnessEvidence,

        @Says("Potency assays of the cells") List<Potency> potency)
        implements Statements {

    /** The ISCT minimal criteria define human MSC; they say nothing of other species. */
    public boolean isHumanMsc() {
        return isMsc() && species == Species.HUMAN;
    }

    /** Whether the study states a mesenchymal stromal cell, of whatever species. */
    public boolean isMsc() {
        return cellType == CellType.MESENCHYMAL_STROMAL;
    }

    /** Whether what is stated tells that these are no MSC, of whatever species. */
    public boolean isOtherThanMsc() {
        return cellType != null && !isMsc();
    }

    /** Whether the study calls the cells stem cells, alone or beside another name; MSC may stand for either. */
    public boolean isCalledStem() {
        return new CellWords(termUsed).areStem();
    }

    /** Whether the study calls the cells stromal and not stem cells. */
    public boolean isCalledStromal() {
        CellWords words = new CellWords(termUsed);
        return words.areStromal() && !words.areStem();
    }

    /** Whether the study calls the cells by an acronym only, such as MSC or ADSC, which leaves open what it claims. */
    public boolean isCalledByAcronymOnly() {
        CellWords words = new CellWords(termUsed);
        return words.haveAcronym() && !words.areStem() && !words.areStromal();
    }

    /** Whether the study has a name for the cells that is neither stem, nor stromal, nor an acronym of such. */
    public boolean isCalledOtherwise() {
        return termUsed != null && !isCalledStem() && !isCalledStromal() && !isCalledByAcronymOnly();
    }

    /** Whether the acronym MSC is in the study's name for the cells. */
    public boolean isCalledMsc() {
        return new CellWords(termUsed).haveMsc();
    }

    /** Whether the study's name for the cells has an acronym, and not MSC. */
    public boolean isCalledByOtherAcronym() {
        CellWords words = new CellWords(termUsed);
        return words.haveAcronym() && !words.haveMsc();
    }

    /** What is missing of the acronym MSC and of a functional definition. */
    public List<String> missingOfFunctionalName() {
        return Stream.concat(
                        isCalledMsc() ? Stream.empty() : Stream.of(path + ".term-used"),
                        missing("functional-definition").stream())
                .toList();
    }

    /** Whether any evidence of stemness is stated, in vitro or in vivo. */
    public boolean isShownStem() {
        return stemnessEvidence.stream().anyMatch(one -> one.isInVitro() || one.isInVivo());
    }

    /** Whether evidence of stemness is stated in vitro and in vivo. */
    public boolean isShownStemInVitroAndInVivo() {
        return stemnessEvidence.stream().anyMatch(StemnessEvidence::isInVitro)
                && stemnessEvidence.stream().anyMatch(StemnessEvidence::isInVivo);
    }

    /** The evidence of stemness that the study offers, in words. */
    public List<String> evidenceOfStemness() {
        return stemnessEvidence.isEmpty()
                ? List.of("none stated")
                : stemnessEvidence.stream().map(StemnessEvidence::word).toList();
    }

    /** What would tell whether the cells are called stem cells rightly: their name, or evidence of stemness. */
    public List<String> missingOfName() {
        return isCalledStem() ? missing("stemness-evidence") : List.of(path + ".term-used");
    }

    /** Assays of what the cells do that are stated to stand for the intended use, in words. */
    public List<String> relevantAssays() {
        return potency.stream()
                .filter(Potency::isOfIntendedMechanism)
                .map(Potency::assay)
                .toList();
    }

    /** Assays of what the cells do that stand for the intended use, or may. */
    public List<Potency> possiblyRelevantAssays() {
        return potency.stream().filter(assay -> !assay.isAside()).toList();
    }

    /** Assays of what the cells do, in words. */
    public List<String> assays() {
        return potency.stream().map(Potency::assay).toList();
    }

    /** What would tell that there are several relevant assays: whether they are relevant, or any at all. */
    public List<String> missingOfAssays() {
        return potency.isEmpty()
                ? missing("potency")
                : potency.stream()
                        .flatMap(assay -> assay.missing("intended-mechanism").stream())
                        .toList();
    }

    /** Whether the cells were differentiated from pluripotent cells, by their origin or their tissue. */
    public boolean isPluripotentDerived() {
        return origin == CellOrigin.PLURIPOTENT_DERIVED
                || tissue == Tissue.INDUCED_PLURIPOTENT
                || tissue == Tissue.EMBRYONIC
                || tissue == Tissue.PLURIPOTENT;
    }

    /** Where the measurements of antigens stand, or would stand. */
    public String markersPath() {
        return path + ".markers";
    }

    /** The species as the lexicon has it, {@code MOUSE}; empty when it is not stated or not listed there. */
    public String speciesKey() {
        String key = species == null ? null : species.lexiconKey();
        return key == null ? "" : key.substring(key.indexOf('/') + 1);
    }

    /** What was measured of these antigens. */
    public List<MarkerExpression> measuredOf(Set<String> antigens) {
        return markers.stream()
                .filter(marker -> antigens.contains(marker.antigen()))
                .toList();
    }

    /** Where the results would stand of these antigens that have none stated; where all stand, if none was measured. */
    public List<String> missingOf(List<MarkerExpression> panel) {
        List<String> open = panel.stream()
                .filter(MarkerExpression::isOpen)
                .flatMap(marker -> marker.missing("percent-positive|result").stream())
                .toList();
        return open.isEmpty() ? List.of(markersPath()) : open;
    }

    /** Whether a panel was measured and every result of it is stated. */
    public boolean isMeasured(List<MarkerExpression> panel) {
        return !panel.isEmpty() && panel.stream().noneMatch(MarkerExpression::isOpen);
    }

    /** Whether what is stated tells that these are not human MSC; silence on cell type or species tells nothing. */
    public boolean isOtherThanHumanMsc() {
        return cellType != null && !isMsc() || species != null && species != Species.HUMAN;
    }

    /** Whether it is still open, for want of cell type or species, if these are human MSC. */
    public boolean isUnidentified() {
        return !isHumanMsc() && !isOtherThanHumanMsc();
    }

    /** Isolated by the authors themselves: primary cells without a supplier, whom nothing identifies but the donor. */
    public boolean isIsolatedByAuthors() {
        return origin == CellOrigin.PRIMARY && supplier == null;
    }

    /** Whether the cells are a line or come from pluripotent cells, and no donor is stated. */
    public boolean isWithoutDonor() {
        return donor == null && (origin == CellOrigin.LINE || origin == CellOrigin.PLURIPOTENT_DERIVED);
    }

    /** Whether material of several donors or batches was pooled, as said or as their number tells. */
    public boolean isPooled() {
        return donor != null && donor.isPooled();
    }

    /** Whether nothing is pooled, and the cells come from one donor, as stated or as a line does. */
    public boolean isOfOneDonor() {
        return !isPooled() && (origin == CellOrigin.LINE || donor != null && donor.isOne());
    }

    /** The measurements of an antigen, or of any of several with bars between them: {@code CD14|CD11b}. */
    public List<MarkerExpression> measured(String antigens) {
        List<String> names = List.of(antigens.split("\\|"));
        return markers.stream()
                .filter(marker -> names.contains(marker.antigen()))
                .toList();
    }

    /** The lowest percentage among the measurements of these antigens; {@code null} when none has one. */
    public @Nullable Double lowestPercent(String antigens) {
        return measured(antigens).stream()
                .map(MarkerExpression::percentPositive)
                .filter(Objects::nonNull)
                .min(Double::compare)
                .orElse(null);
    }

    /** What was found for these antigens, in words, as far as they were measured. */
    public List<String> found(String antigens) {
        return measured(antigens).stream().map(MarkerExpression::found).toList();
    }

    /** Where the measurements of these antigens would stand that were not made. */
    public List<String> unmeasured(String antigens) {
        return Stream.of(antigens.split("\\|"))
                .filter(antigen -> measured(antigen).isEmpty())
                .map(this::markerPath)
                .toList();
    }

    /**
     * Where the percentages would stand of those of these antigens that were measured, have none, and are not
     * called positive; any of them may be low.
     */
    public List<String> missingPercentages(String antigens) {
        return measured(antigens).stream()
                .filter(marker -> !marker.isQuantified() && marker.result() != Positivity.POSITIVE)
                .flatMap(marker -> marker.missing("percent-positive").stream())
                .toList();
    }

    /** Whether differentiation into any lineage is stated, other than as failed. */
    public boolean isCharacterisedByDifferentiation() {
        return differentiation.stream().anyMatch(one -> !Boolean.FALSE.equals(one.shown()));
    }

    /** What the cells were characterised by: antigens and lineages, in words. */
    public List<String> characterisedBy() {
        return Stream.concat(
                        markers.stream().map(MarkerExpression::antigen),
                        differentiation.stream()
                                .filter(one -> !Boolean.FALSE.equals(one.shown()))
                                .map(one -> one.lineage().word()))
                .toList();
    }

    /** What is stated of differentiation into a lineage; usually one entry, one per stain when there are several. */
    public List<Differentiation> differentiationInto(Lineage lineage) {
        return differentiation.stream().filter(one -> one.lineage() == lineage).toList();
    }

    /** The stains that showed differentiation into this lineage. */
    public List<String> stainsOf(Lineage lineage) {
        return differentiationInto(lineage).stream()
                .filter(Differentiation::isShownByStaining)
                .map(Differentiation::stain)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What stands for differentiation into this lineage in findings. */
    public String differentiationPath(Lineage lineage) {
        return path + ".differentiation." + lineage.word();
    }

    /** The statements that would tell whether, and by which staining, differentiation into this lineage was shown. */
    public List<String> missingStaining(Lineage lineage) {
        return differentiationInto(lineage).stream()
                .filter(one -> !Boolean.FALSE.equals(one.shown()))
                .flatMap(one -> one.missing("shown", "stain").stream())
                .toList();
    }

    /** Where the expression of this antigen stands, or would stand. */
    public String markerPath(String antigen) {
        return path + ".markers." + antigen;
    }
}
