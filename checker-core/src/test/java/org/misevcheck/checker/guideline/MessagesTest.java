package org.misevcheck.checker.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void arguments_stand_where_their_numbers_are() {
        assertThat(Messages.fill("{1} of {0}, {0}", List.of("a", "b"))).isEqualTo("b of a, a");
    }

    @Test
    void whole_numbers_have_no_decimals_and_others_keep_theirs() {
        assertThat(Messages.fill("{0} {1} {2} {3}", List.of(95.0, 94.9, 3, -80.0)))
                .isEqualTo("95 94.9 3 -80");
    }

    @Test
    void large_numbers_are_written_as_in_manifests() {
        assertThat(Messages.fill("{0}", List.of(1.2e10))).isEqualTo("1.2e10");
    }

    @Test
    void lists_are_joined() {
        assertThat(Messages.fill("Not stated: {0}.", List.of(List.of("rotor", 4.0))))
                .isEqualTo("Not stated: rotor, 4.");
    }

    @Test
    void terms_are_written_as_in_manifests() {
        assertThat(Messages.fill("{0}", List.of(Verification.FROM_KNOWLEDGE))).isEqualTo("from-knowledge");
    }

    @Test
    void what_an_argument_says_is_never_taken_for_a_place() {
        assertThat(Messages.fill("{0} and {1}", List.of("{1}", "$0 \\ {0}"))).isEqualTo("{1} and $0 \\ {0}");
    }

    @Test
    void a_place_without_argument_stays_visible() {
        assertThat(Messages.fill("{0} {1} {x}", List.of("a"))).isEqualTo("a {1} {x}");
    }
}
