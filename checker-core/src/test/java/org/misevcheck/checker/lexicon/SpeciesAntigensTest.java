package org.misevcheck.checker.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.misevcheck.checker.statement.KeyedBy.Vocabulary;

class SpeciesAntigensTest {

    @Test
    void all_tissues_of_a_species_are_taken_together() {
        assertThat(SpeciesAntigens.positive("RAT")).containsExactlyInAnyOrder("CD29", "CD44", "CD73", "CD90");
        assertThat(SpeciesAntigens.negative("RAT")).containsExactlyInAnyOrder("CD34", "CD11", "CD45", "CD11b");
    }

    @Test
    void cd90_and_cd73_are_not_asked_of_mice_in_which_they_vary() {
        assertThat(SpeciesAntigens.positive("MOUSE")).doesNotContain("CD90", "CD73");
    }

    @Test
    void there_is_no_row_for_humans_and_no_negative_antigen_of_horses() {
        assertThat(SpeciesAntigens.positive("HUMAN")).isEmpty();
        assertThat(SpeciesAntigens.negative("HORSE")).isEmpty();
    }

    @Test
    void antigens_are_named_as_manifests_name_them() {
        Naming naming = new Naming(Vocabulary.MSC_ANTIGEN);
        for (CSVRecord row : Lexicon.rows("species-antigens.csv")) {
            for (String column : new String[] {"positive", "negative", "mhc_class_ii"}) {
                for (String antigen : row.get(column).split("\\|")) {
                    if (!antigen.isEmpty()) {
                        assertThat(naming.names(antigen)).containsExactly(antigen);
                    }
                }
            }
        }
    }
}
