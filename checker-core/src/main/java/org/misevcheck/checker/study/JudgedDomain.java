package org.misevcheck.checker.study;

import java.util.List;
import java.util.stream.Stream;
import org.misevcheck.checker.statement.Term;

/**
 * What reviewers judge: the domains of SYRCLE's tool and the items of the CAMARADES checklist.
 *
 * <p>A name belongs to a domain only within an instrument that has it.
 */
public enum JudgedDomain implements Term {
    /** Whether the study says that allocation was random, whatever the method; added by Zhu 2025. */
    RANDOMISATION_DECLARED(
            "randomisation", "randomisation stated", "randomisation mentioned", "declared randomisation"),
    /** How the allocation sequence was made and applied. */
    SEQUENCE_GENERATION("random sequence generation", "allocation sequence", "allocation sequence generation"),
    /** Whether the groups were alike at the start. */
    BASELINE_CHARACTERISTICS("baseline", "baseline similarity", "similarity at baseline", "similarity of groups"),
    /** Whether allocation could be foreseen. */
    ALLOCATION_CONCEALMENT("concealment", "concealment of allocation", "concealed allocation"),
    /** Whether animals were housed at random. */
    RANDOM_HOUSING("housing", "randomised housing", "random housing of animals"),
    /** Whether those who cared for the animals and treated them knew the allocation. */
    BLINDING_OF_CAREGIVERS(
            "blinding of caregivers and investigators",
            "blinding of caregivers/investigators",
            "blinding of caregivers and/or investigators",
            "blinding of personnel",
            "blinding of investigators",
            "caregiver blinding",
            "blinding of participants and personnel"),
    /** Whether animals were picked at random for assessment. */
    RANDOM_OUTCOME_ASSESSMENT("random assessment of outcome", "random assessment of outcomes", "random selection"),
    /** Whether assessors knew the allocation; CAMARADES has it too. */
    BLINDING_OF_OUTCOME_ASSESSMENT(
            "blinding of outcome assessor",
            "blinding of outcome assessors",
            "blinding of assessor",
            "blinding of assessors",
            "assessor blinding",
            "blinded outcome assessment",
            "blinded assessment",
            "blinded assessment of outcome"),
    /** Whether animals that were lost are accounted for. */
    INCOMPLETE_OUTCOME_DATA("incomplete data", "incomplete outcome", "attrition", "attrition bias"),
    /** Whether what was planned was reported. */
    SELECTIVE_OUTCOME_REPORTING("selective reporting", "reporting bias", "selective reporting of outcomes"),
    /** Anything else. */
    OTHER_SOURCES_OF_BIAS("other", "other bias", "other sources", "other sources of risk of bias"),
    /** A journal article, no abstract and no preprint. */
    PEER_REVIEWED_PUBLICATION("peer review", "peer reviewed", "publication", "publication in a peer-reviewed journal"),
    /** Whether body temperature is said to have been controlled. */
    TEMPERATURE_CONTROL("temperature", "control of temperature", "statement of control of temperature"),
    /** Whether allocation is said to have been random. */
    RANDOM_ALLOCATION(
            "randomisation",
            "random allocation to treatment or control",
            "randomisation to treatment or control",
            "random allocation to group"),
    /** Whether whoever induced the model knew the allocation. */
    BLINDED_INDUCTION(
            "blinded induction of the lesion",
            "blinded induction of lesion",
            "blinded induction of the model",
            "blinded induction of model",
            "blinded model induction",
            "blinded induction of ischaemia",
            "blinded induction of SAH",
            "blinded SAH induction"),
    /** Whether the anaesthetic protects the target organ by itself. */
    ANAESTHETIC(
            "anaesthesia",
            "appropriate anaesthetic",
            "anaesthetic without intrinsic protection",
            "anaesthetic without marked intrinsic protective effect",
            "anaesthetic without intrinsic neuroprotection",
            "anaesthetic without intrinsic neuroprotective activity",
            "use of anaesthetic without significant intrinsic neuroprotective activity"),
    /** Whether the animals were aged, diabetic, hypertensive or had another relevant comorbidity. */
    COMORBIDITY(
            "relevant comorbidity",
            "appropriate animal model",
            "animal with relevant comorbidity",
            "animals with relevant comorbidity",
            "animal model (aged, diabetic, or hypertensive)"),
    /** Whether the sample size was calculated. */
    SAMPLE_SIZE_CALCULATION("sample size", "calculation of sample size"),
    /** Whether welfare regulations were complied with. */
    ANIMAL_WELFARE(
            "welfare",
            "animal welfare compliance",
            "compliance with animal welfare regulations",
            "statement of compliance with animal welfare regulations"),
    /** Whether interests are declared, whichever. */
    CONFLICT_OF_INTEREST(
            "conflict of interest statement",
            "conflicts of interest",
            "competing interests",
            "statement of potential conflict of interest",
            "statement of potential conflict of interests",
            "statement of potential conflicts of interest"),
    /** Which animals were taken and left out; an extension of CAMARADES. */
    INCLUSION_AND_EXCLUSION_CRITERIA("inclusion/exclusion criteria", "inclusion and exclusion", "exclusions");

    private final List<String> synonyms;

    JudgedDomain(String... synonyms) {
        this.synonyms = List.of(synonyms);
    }

    /** The names by which reviewers write it, its word in front. */
    List<String> names() {
        return Stream.concat(Stream.of(word()), synonyms.stream()).toList();
    }

    /**
     * Whether the tool lets reviewers judge that the outcome is unlikely to be affected, whatever the study did.
     */
    public boolean isOpenToUnaffectedOutcomes() {
        return this == RANDOM_HOUSING || this == BLINDING_OF_OUTCOME_ASSESSMENT;
    }
}
