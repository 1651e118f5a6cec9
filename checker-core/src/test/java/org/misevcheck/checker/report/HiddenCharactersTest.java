package org.misevcheck.checker.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenCharactersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "\u0007",
                "\u001B",
                "\u007F",
                "\u0085",
                "\u061C",
                "\u200E",
                "\u200F",
                "\u2028",
                "\u202A",
                "\u202E",
                "\u2066",
                "\u2069",
                "\uFEFF",
                "\uFFFF",
                "\uD83D",
                "\uDE00",
                "\uDE00\uD83D"
            })
    void characters_that_do_not_show_themselves_are_hidden(String text) {
        assertThat(HiddenCharacters.at(text, 0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " ", "\n", "\t", "\r", "é", "β", "中", "א", "\u00A0", "\uFFFD", "\uD83D\uDE00"})
    void characters_that_show_themselves_are_not(String text) {
        for (int i = 0; i < text.length(); i++) {
            assertThat(HiddenCharacters.at(text, i)).isFalse();
        }
    }
}
