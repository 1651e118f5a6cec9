package org.misevcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.misevcheck.rules.Mutant.Operator;

class RuleMutatorTest {

    private static final String DRL = """
            package lab2026_x_01

            import org.misevcheck.checker.study.CellSource

            global Findings findings

            // A comment with words in ( brackets, and commas.
            function String[] asked( boolean grown ) {
                return grown ? new String[] { "medium", "passage|doublings" } : new String[] { "medium" };
            }

            rule "LAB2026-X-01 met"
            when
                $source : CellSource( humanMsc, passage < 5 || !line, missing( asked( grown ) ).empty, $tissue : tissue )
            then
                findings.met( "LAB2026-X-01", $source.path() );
            end

            rule "LAB2026-X-01 not applicable"
            when
                not CellSource( antigen in ( "CD9", "CD63" ) )
            then
                findings.notApplicableWithout( "LAB2026-X-01", "cell-sources" );
            end
            """;

    private static List<String> edits(Operator operator) {
        return RuleMutator.mutantsOf("LAB2026-X-01", DRL).stream()
                .filter(mutant -> mutant.operator() == operator)
                .map(Mutant::name)
                .map(name -> name.replaceFirst("^[^|]*\\| [^|]*\\|? ?", ""))
                .toList();
    }

    @Test
    void each_rule_is_dropped() {
        assertThat(RuleMutator.mutantsOf("LAB2026-X-01", DRL))
                .filteredOn(mutant -> mutant.operator() == Operator.DROP_RULE)
                .extracting(Mutant::name)
                .containsExactly("LAB2026-X-01 met | drop a rule", "LAB2026-X-01 not applicable | drop a rule");
    }

    @Test
    void constraints_are_dropped_but_for_those_that_bind() {
        assertThat(edits(Operator.DROP_CONSTRAINT))
                .containsExactly(
                        "$source : CellSource( [-humanMsc, -]passage < 5 || !line, missing( asked( grown ) ).empty, $tissue : tissue )",
                        "$source : CellSource( humanMsc[-, passage < 5 || !line-], missing( asked( grown ) ).empty, $tissue : tissue )",
                        "$source : CellSource( humanMsc, passage < 5 || !line[-, missing( asked( grown ) ).empty-], $tissue : tissue )",
                        "not CellSource( [-antigen in ( \"CD9\", \"CD63\" )-] )");
    }

    @Test
    void a_condition_on_what_there_is_not_is_dropped_and_turned() {
        assertThat(edits(Operator.DROP_CONDITION))
                .containsExactly("[-not CellSource( antigen in ( \"CD9\", \"CD63\" ) )-]");
        assertThat(edits(Operator.FLIP)).contains("[-not-]{+exists+} CellSource( antigen in ( \"CD9\", \"CD63\" ) )");
    }

    @Test
    void comparisons_and_statements_are_turned_each_by_itself() {
        assertThat(edits(Operator.FLIP))
                .hasSize(9)
                .contains(
                        "return {+!+}grown ? new String[] { \"medium\", \"passage|doublings\" } : new String[] { \"medium\" };")
                .contains("not CellSource( antigen [-in-]{+not in+} ( \"CD9\", \"CD63\" ) )")
                .filteredOn(edit -> edit.startsWith("$source"))
                .extracting(edit -> edit.replace(", missing( asked( grown ) ).empty, $tissue : tissue )", ""))
                .contains(
                        "$source : CellSource( {+!+}humanMsc, passage < 5 || !line",
                        "$source : CellSource( humanMsc, passage < 5 || [-!-]line",
                        "$source : CellSource( humanMsc, passage [-<-]{+<=+} 5 || !line",
                        "$source : CellSource( humanMsc, passage [-<-]{+>=+} 5 || !line",
                        "$source : CellSource( humanMsc, passage < 5 [-||-]{+&&+} !line");
    }

    @Test
    void a_threshold_is_shifted_by_one_in_its_last_place_both_ways() {
        assertThat(edits(Operator.SHIFT)).hasSize(2).allMatch(edit -> edit.contains("passage < [-5-]{+"));
    }

    @Test
    void a_verdict_becomes_another_of_the_same_signature() {
        assertThat(edits(Operator.SWAP))
                .containsExactly(
                        "findings.[-met-]{+notMet+}( \"LAB2026-X-01\", $source.path() );",
                        "findings.[-notApplicableWithout-]{+notReported+}( \"LAB2026-X-01\", \"cell-sources\" );",
                        "findings.[-notApplicableWithout-]{+notApplicable+}( \"LAB2026-X-01\", \"cell-sources\" );");
    }

    @Test
    void asked_keys_are_dropped_one_at_a_time_and_subjects_are_none() {
        assertThat(edits(Operator.DROP_KEY))
                .containsExactly(
                        "return grown ? new String[] { [-\"medium\", -]\"passage|doublings\" } : new String[] { \"medium\" };",
                        "return grown ? new String[] { \"medium\"[-, \"passage|doublings\"-] } : new String[] { \"medium\" };",
                        "return grown ? new String[] { \"medium\", \"passage|doublings\" } : new String[] { [-\"medium\"-] };",
                        "not CellSource( antigen in ( [-\"CD9\", -]\"CD63\" ) )",
                        "not CellSource( antigen in ( \"CD9\"[-, \"CD63\"-] ) )");
    }

    @Test
    void a_function_is_changed_together_with_the_rules_that_call_it() {
        Mutant first = RuleMutator.mutantsOf("LAB2026-X-01", DRL).get(0);
        assertThat(first.text())
                .contains("function String[] askedMutant1( boolean grown )", "missing( askedMutant1( grown ) )")
                .doesNotContain("not applicable");
        assertThat(first.instead())
                .containsExactly(java.util.Map.entry("LAB2026-X-01 met", "LAB2026-X-01 met mutant 1"));
        assertThat(first.includes("LAB2026-X-01 met")).isFalse();
        assertThat(first.includes("LAB2026-X-01 met mutant 1")).isTrue();
        assertThat(first.includes("LAB2026-X-01 met mutant 2")).isFalse();
        assertThat(first.includes("LAB2026-X-01 not applicable")).isTrue();
    }
}
