package org.misevcheck.checker.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LetteringTest {

    private final Lettering lettering = new Lettering();

    @Test
    void widths_are_those_of_arial() {
        // 667 + 222 thousandths, by the metrics of Helvetica that Adobe published.
        assertThat(lettering.width("Al", 10, false)).isCloseTo(8.89, within(0.01));
        assertThat(lettering.width("Al", 10, true)).isCloseTo(8.89 + 0.7, within(0.01));
    }

    @Test
    void text_is_broken_between_words_where_it_would_be_too_wide() {
        double fits = lettering.width("Records screened", 9, false);

        assertThat(lettering.lines("Records screened", 9, false, fits + 0.01)).containsExactly("Records screened");
        assertThat(lettering.lines("Records\n screened", 9, false, fits - 0.01)).containsExactly("Records", "screened");
        assertThat(lettering.lines("Records screened", 9, true, fits + 0.01)).containsExactly("Records", "screened");
    }

    @Test
    void words_joined_by_a_no_break_space_stay_together() {
        assertThat(lettering.lines("removed (n\u00a0=\u00a0594)", 9, false, 60))
                .containsExactly("removed", "(n\u00a0=\u00a0594)");
    }

    @Test
    void a_word_too_wide_for_a_line_is_broken_after_a_sign() {
        assertThat(lettering.lines("immunohisto-chemistry", 9, false, 60)).containsExactly("immunohisto-", "chemistry");
    }

    @Test
    void letters_that_the_font_lacks_are_as_wide_as_what_is_printed_for_them() {
        assertThat(lettering.width("\u4e2d", 10, false)).isEqualTo(lettering.width("[U+4E2D]", 10, false));
    }
}
