package org.misevcheck.checker.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    /** Newcombe RG 1998, Stat Med 17:857-872, table I, method 3: Wilson's score interval. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void interval_is_as_published(int count, int of, double lower, double upper) {
        Proportion proportion = new Proportion(count, of);
        assertThat(proportion.lower()).isCloseTo(lower, within(0.00005));
        assertThat(proportion.upper()).isCloseTo(upper, within(0.00005));
    }

    @Test
    void none_and_all_are_limits_of_their_own_intervals() {
        assertThat(new Proportion(0, 7).lower()).isZero();
        assertThat(new Proportion(7, 7).upper()).isOne();
        assertThat(new Proportion(7, 7).lower()).isCloseTo(1 - new Proportion(0, 7).upper(), within(1e-12));
    }

    @Test
    void nothing_has_no_share() {
        assertThat(new Proportion(0, 0).isDefined()).isFalse();
        assertThat(new Proportion(0, 0).share()).isNaN();
        assertThat(new Proportion(0, 0).lower()).isNaN();
        assertThat(new Proportion(0, 0).upper()).isNaN();
        assertThat(new Proportion(0, 1).isDefined()).isTrue();
    }

    @Test
    void no_more_than_all_can_be_counted() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(-1, 1));
    }
}
