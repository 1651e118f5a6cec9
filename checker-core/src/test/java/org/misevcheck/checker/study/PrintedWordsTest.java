package org.misevcheck.checker.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of cells and vesicles as studies print them. */
class PrintedWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"mesenchymal stem cells", "Mesenchymal Stem/Stromal Cells", "mesenchymal stem (stromal) cells"})
    void stem_is_claimed_by_the_word(String name) {
        assertThat(new CellWords(name).areStem()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"MSCs", "BMSC", "stromal cells of induced pluripotent stem cells", "cells of the immune system"})
    void an_acronym_or_an_origin_claims_no_stemness(String name) {
        assertThat(new CellWords(name).areStem()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MSC", "hUC-MSCs", "hucMSCs", "PαS-BMSCs", "stromal cells (MSC)"})
    void msc_may_be_part_of_a_longer_acronym(String name) {
        assertThat(new CellWords(name).haveMsc()).isTrue();
    }

    @Test
    void adsc_is_an_acronym_and_not_msc() {
        CellWords words = new CellWords("ADSCs");
        assertThat(words.haveAcronym()).isTrue();
        assertThat(words.haveMsc()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"exosome-like vesicles", "Exosomal-like nanoparticles", "EV-like particles", "vesicle like"})
    void a_likeness_is_known_by_its_ending(String name) {
        assertThat(new VesicleWords(name).areLikening()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EVs", "EVs likely of endosomes", "EV mimetics", "exosomes"})
    void other_names_liken_nothing(String name) {
        assertThat(new VesicleWords(name).areLikening()).isFalse();
    }

    @Test
    void names_of_artificial_vesicles_are_told_apart() {
        assertThat(new VesicleWords("EV mimetics").areMimetic()).isTrue();
        assertThat(new VesicleWords("exosome mimetics").areOfArtificial()).isFalse();
        assertThat(new VesicleWords("ACDVs").areArtificialCellDerived()).isTrue();
        assertThat(new VesicleWords("synthetic vesicles (SVs)").areSynthetic()).isTrue();
        assertThat(new VesicleWords(null).areOfArtificial()).isFalse();
    }
}
