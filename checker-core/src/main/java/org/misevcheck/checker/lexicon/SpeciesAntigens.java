package org.misevcheck.checker.lexicon;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * Antigens that MSC of animals have or lack, by the keys that species have in the lexicon; antigens are named as in
 * cytometry.
 *
 * <p>The table is read from the fact base, a row for each species, tissue and verification. All tissues of a species
 * are taken together: a panel that fits one of them is not out of place in another.
 */
public final class SpeciesAntigens {

    private static final Map<String, Set<String>> POSITIVE = new LinkedHashMap<>();
    private static final Map<String, Set<String>> NEGATIVE = new LinkedHashMap<>();
    private static final Map<String, Set<String>> MHC_CLASS_II = new LinkedHashMap<>();

    static {
        for (CSVRecord row : Lexicon.rows("species-antigens.csv")) {
            String species = row.get("species");
            add(POSITIVE, species, row.get("positive"));
            add(NEGATIVE, species, row.get("negative"));
            add(MHC_CLASS_II, species, row.get("mhc_class_ii"));
        }
    }

    private SpeciesAntigens() {}

    /** What MSC of this species express; none for a species without a row. */
    public static Set<String> positive(String species) {
        return of(POSITIVE, species);
    }

    /** What blood cells of this species express and MSC lack; none for a species without a row. */
    public static Set<String> negative(String species) {
        return of(NEGATIVE, species);
    }

    /** What MHC class II goes by in this species, where it is not HLA-DR; none where no name is known. */
    public static Set<String> mhcClassTwo(String species) {
        return of(MHC_CLASS_II, species);
    }

    private static Set<String> of(Map<String, Set<String>> table, String species) {
        return Collections.unmodifiableSet(table.getOrDefault(species, Set.of()));
    }

    private static void add(Map<String, Set<String>> table, String species, String antigens) {
        List<String> names = Arrays.stream(antigens.split("\\|"))
                .filter(name -> !name.isEmpty())
                .toList();
        table.computeIfAbsent(species, key -> new LinkedHashSet<>()).addAll(names);
    }
}
