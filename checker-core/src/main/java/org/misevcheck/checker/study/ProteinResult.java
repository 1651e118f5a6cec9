package org.misevcheck.checker.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Form;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Shorthand;
import org.misevcheck.checker.statement.Statements;

/** One protein assessed in an EV preparation. */
@Shorthand("result")
public record ProteinResult(
        @Place String path,
        String protein,

        @Says(value = "Result", example = "detected") @Nullable
        Detection result,

        @Says(value = "Techniques", example = "[western-blot]")
        List<Technique> techniques,

        @Says(value = "Whether the producing cells were run beside it", example = "true") @Nullable
        Boolean comparedWithCells,

        @Says(value = "Clone or catalogue number of the antibody", example = "clone TS63") @Nullable
        String antibody,

        @Says(value = "Dilution of the antibody", example = "1:1000") @Nullable
        String dilution,

        @Says(value = "UniProt accession, for a protein that the lexicon does not know", example = "P08962")
        @Form(
                pattern = "[OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z][0-9]([A-Z][A-Z0-9]{2}[0-9]){1,2}",
                means = "a UniProt accession")
        @Nullable
        String uniprot)
        implements Statements {

    /** Whether the protein was found in the vesicles, be it less than in the producing cells. */
    public boolean isDetected() {
        return result == Detection.DETECTED || result == Detection.DEPLETED;
    }

    /** Whether a result is stated, found or not. */
    public boolean isAssessed() {
        return result != null;
    }

    /** Whether it was looked for with an antibody, by the technique or because an antibody is stated. */
    public boolean isByAntibody() {
        return !isAnnexinProbe() && (antibody != null || techniques.stream().anyMatch(Technique::isByAntibody));
    }

    /** Whether it was looked for by western blotting. */
    public boolean isBlotted() {
        return techniques.contains(Technique.WESTERN_BLOT);
    }

    /** The names of proteins. */
    public static List<String> names(List<ProteinResult> results) {
        return results.stream().map(ProteinResult::protein).toList();
    }

    /** The names of proteins, each with its result where one is stated. */
    public static List<String> namesWithResults(List<ProteinResult> results) {
        return results.stream()
                .map(one -> one.result == null
                        ? one.protein
                        : one.protein + " " + one.result.word().replace('-', ' '))
                .toList();
    }

    /**
     * Whether the result may be no more than the binding of annexin V to phosphatidylserine, which says nothing of
     * the protein ANXA5 as cargo: no technique is stated that shows the protein.
     */
    public boolean isAnnexinProbe() {
        return protein.equals("ANXA5") && techniques.stream().allMatch(Technique::isStaining);
    }

    /** By the place alone, which is another for each: rules put these into maps, and hashing every statement costs. */
    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
