package org.misevcheck.checker.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

    private final Lexicon lexicon = Lexicon.bundled();

    @Test
    void amsc_may_be_adipose_or_amniotic() {
        assertThat(lexicon.keys("msc_source", "AMSC")).containsExactlyInAnyOrder("AT", "AM");
        assertThat(lexicon.keys("msc_source", "hAMSC")).containsExactly("AM");
    }

    @Test
    void dmsc_may_be_decidual_or_dermal() {
        assertThat(lexicon.keys("msc_source", "DMSC")).containsExactlyInAnyOrder("DEC", "DER");
    }

    @Test
    void case_tells_umbilical_from_uterine_cells() {
        assertThat(lexicon.keys("msc_source", "UMSC")).containsExactly("UC");
        assertThat(lexicon.keys("msc_source", "uMSC")).containsExactly("UT");
    }

    @Test
    void it_may_be_intrathecal_or_intratracheal() {
        assertThat(lexicon.keys("route", "IT")).containsExactlyInAnyOrder("IT", "ITR");
        assertThat(lexicon.keys("route", "intrathecal")).containsExactly("IT");
    }

    /** Brain or heart: the lexicon keeps one key for both and does not choose. */
    @Test
    void ic_is_intracerebral_or_intracardiac_under_one_key() {
        assertThat(lexicon.keys("route", "IC")).containsExactly("IC");
        assertThat(lexicon.synonyms("route", "IC")).contains("intracerebral", "intracardiac");
    }

    @ParameterizedTest
    @CsvSource({
        "msc_source, adsc, ''",
        "msc_source, ADSC, AT",
        "msc_source, asc, ''",
        "msc_source, bm msc, BM",
        "msc_source, BM\u2011MSC, BM",
        "msc_source, Wharton Jelly, WJ",
        "protein, cd63, ''",
        "protein, CD-63, CD63",
        "protein, cd-63, ''",
        "protein, tsg-101, TSG101",
        "protein, IL-10, IL10",
        "protein, il-10, IL10",
        "protein, IL10, IL10",
        "dose_unit, \u03bcg, UG",
        "dose_unit, \u00b5g, UG",
        "colour, red, ''"
    })
    void joints_and_micro_signs_never_matter_and_case_only_to_short_abbreviations(
            String domain, String text, String key) {
        assertThat(lexicon.keys(domain, text)).isEqualTo(key.isEmpty() ? Set.of() : Set.of(key));
    }

    @Test
    void nobody_can_change_the_lexicon() {
        assertThatThrownBy(() -> lexicon.keys("route", "IT").clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> lexicon.keysOf("route").clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> lexicon.synonyms("route", "IT").clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
