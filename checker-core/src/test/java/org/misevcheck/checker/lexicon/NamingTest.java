package org.misevcheck.checker.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.misevcheck.checker.statement.KeyedBy.Vocabulary;

class NamingTest {

    private final Naming proteins = new Naming(Vocabulary.PROTEIN);
    private final Naming antigens = new Naming(Vocabulary.MSC_ANTIGEN);

    @ParameterizedTest
    @CsvSource({
        "Alix,       PDCD6IP",
        "ALIX,       PDCD6IP",
        "annexin V,  ANXA5",
        "Annexin-V,  ANXA5",
        "CD73,       NT5E",
        "CD-63,      CD63",
        "CD 63,      CD63",
        "LAMP-3,     CD63",
        "TGF-β1,     TGFB1",
        "syntenin-1, SDCBP",
        "calnexin,   CANX",
        "HLA-ABC,    HLA-A",
        "HLA-B,      HLA-B",
        "IgG,        IGHG1",
        "GNAI2,      GNAI2",
        "H2A,        H2A",
        "H2-Ab1,     H2-Ab1"
    })
    void a_protein_goes_by_its_gene_symbol(String written, String symbol) {
        assertThat(proteins.names(written)).containsExactly(symbol);
    }

    @ParameterizedTest
    @CsvSource({"CD73, CD73", "NT5E, CD73", "ENG, CD105", "THY1, CD90", "HLA-DR, HLA-DR", "CD140b, CD140b"})
    void an_antigen_goes_by_its_name_in_cytometry(String written, String antigen) {
        assertThat(antigens.names(written)).containsExactly(antigen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TUB", "Tub", "H2-A", "IL", "FOLT", "LAMP3", "Lamp3"})
    void a_name_that_looks_like_another_protein_is_refused_with_a_caution(String written) {
        assertThat(proteins.names(written)).isEmpty();
        assertThat(proteins.caution(written)).isPresent();
    }

    @Test
    void a_caution_about_proteins_does_not_concern_antigens() {
        assertThat(antigens.caution("LAMP3")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cavin-1", "CD6E", "exosome", ""})
    void an_unknown_protein_has_no_name(String written) {
        assertThat(proteins.names(written)).isEmpty();
    }

    @Test
    void every_name_the_lexicon_knows_of_a_protein_or_antigen_is_one_name() {
        assertThat(proteins.known())
                .isNotEmpty()
                .filteredOn(name -> proteins.caution(name).isEmpty())
                .allSatisfy(name -> assertThat(proteins.names(name)).as(name).hasSize(1));
        assertThat(antigens.known())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(antigens.names(name)).as(name).hasSize(1));
    }
}
