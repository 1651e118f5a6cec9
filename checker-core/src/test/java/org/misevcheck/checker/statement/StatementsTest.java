package org.misevcheck.checker.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatementsTest {

    record Spin(
            @Place String path,
            @Says("Force") @Nullable Double gForce,
            @Says("Speed") @Nullable Double speedRpm,
            @Says("Rotor") @Nullable Rotor rotor,
            @Says("Tubes") List<String> tubes,
            @Says("Washes") List<Rotor> washes)
            implements Statements {}

    record Rotor(@Place String path, @Says("Name") @Nullable String name) implements Statements {}

    private static final Spin SILENT = new Spin("spins[a]", null, null, null, List.of(), List.of());
    private static final Spin STATED =
            new Spin("spins[a]", 300.0, null, new Rotor("spins[a].rotor", null), List.of("round"), List.of());

    @Test
    void missing_statements_are_named_by_their_places_in_the_given_order() {
        assertThat(SILENT.missing("tubes", "g-force")).containsExactly("spins[a].tubes", "spins[a].g-force");
    }

    @Test
    void what_is_stated_is_not_missing() {
        assertThat(STATED.missing("g-force", "tubes", "rotor")).isEmpty();
    }

    @Test
    void one_of_several_alternatives_is_enough() {
        assertThat(STATED.missing("speed-rpm|g-force")).isEmpty();
    }

    @Test
    void the_first_alternative_stands_for_all_that_are_missing() {
        assertThat(SILENT.missing("speed-rpm|g-force")).containsExactly("spins[a].speed-rpm");
        assertThat(SILENT.missing("rotor.name|speed-rpm")).containsExactly("spins[a].rotor.name");
    }

    @Test
    void a_nested_statement_is_missing_when_its_group_is() {
        assertThat(SILENT.missing("rotor.name")).containsExactly("spins[a].rotor.name");
    }

    @Test
    void a_nested_statement_is_missing_when_only_its_group_is_there() {
        assertThat(STATED.missing("rotor.name")).containsExactly("spins[a].rotor.name");
    }

    @Test
    void statements_are_written_as_in_a_manifest_with_their_places() {
        assertThat(STATED.written("g-force", "tubes", "rotor.name"))
                .containsExactly(
                        "spins[a].g-force: 300", "spins[a].tubes: [round]", "spins[a].rotor.name: not-reported");
    }

    @Test
    void of_alternatives_the_one_that_is_made_is_written_or_the_first() {
        assertThat(STATED.written("speed-rpm|g-force")).containsExactly("spins[a].g-force: 300");
        assertThat(SILENT.written("speed-rpm|g-force")).containsExactly("spins[a].speed-rpm: not-reported");
    }

    @Test
    void stated_counts_what_is_not_missing() {
        assertThat(STATED.stated("g-force|speed-rpm", "tubes", "rotor.name")).isEqualTo(2);
        assertThat(SILENT.stated("g-force")).isZero();
    }

    @Test
    void an_unknown_key_is_a_defect_of_the_caller_whatever_is_stated() {
        for (String key : List.of("gforce", "g-force|gforce", "rotor.colour", "gforce|g-force", "path", "gForce")) {
            assertThatIllegalArgumentException().as(key).isThrownBy(() -> STATED.missing(key));
            assertThatIllegalArgumentException().as(key).isThrownBy(() -> SILENT.missing(key));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STATED.missing("g-force|gforce"))
                .withMessage("'gforce' is not a key of Spin");
    }

    @Test
    void a_key_below_a_list_or_a_value_is_a_defect_of_the_caller() {
        for (String key : List.of("washes.name", "g-force.unit", "tubes.name")) {
            assertThatIllegalArgumentException().as(key).isThrownBy(() -> STATED.missing(key));
            assertThatIllegalArgumentException().as(key).isThrownBy(() -> SILENT.missing(key));
        }
    }

    @Test
    void keys_are_component_names_in_lower_case_with_hyphens() {
        assertThat(Components.of(Spin.class).inOrder())
                .extracting(Component::key)
                .containsExactly("path", "g-force", "speed-rpm", "rotor", "tubes", "washes");
    }

    @Test
    void only_described_components_are_written_in_manifests() {
        assertThat(Components.of(Spin.class).byKey("path")).matches(component -> !component.isWritten());
        assertThat(Components.of(Spin.class).byKey("rotor")).matches(Component::isWritten);
    }

    @Test
    void only_record_classes_are_groups_of_statements() {
        assertThatIllegalArgumentException().isThrownBy(() -> Components.of(String.class));
    }
}
