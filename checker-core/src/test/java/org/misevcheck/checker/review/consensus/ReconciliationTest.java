package org.misevcheck.checker.review.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.misevcheck.checker.review.consensus.Twice.STUDY;
import static org.misevcheck.checker.review.consensus.Twice.changed;
import static org.misevcheck.checker.review.consensus.Twice.differences;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationTest {

    @Test
    void a_manifest_agrees_with_itself_in_everything() {
        Reconciliation itself = changed();
        assertThat(differences(itself)).isEmpty();
        assertThat(itself.matches()).isEmpty();
        assertThat(itself.open()).isEmpty();
        assertThat(itself.comparisons())
                .extracting(Comparison::firstPlace)
                .contains(
                        "study.year",
                        "cell-sources[bm].markers.CD90.percent-positive",
                        "ev-preparations[sev].separation[2].g-force",
                        "in-vivo[wound].groups[treated].n",
                        "outcomes[closure].groups[0].mean",
                        "risk-of-bias[0].judgements[1].judgement")
                .doesNotContain("study.id", "cell-sources[bm].id", "format");
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "passage-from: 3 | passage-from: 4 | conflict cell-sources[bm].passage-from",
                "plastic-adherence: true | plastic-adherence: false | conflict cell-sources[bm].plastic-adherence",
                "Homo sapiens | mouse | conflict cell-sources[bm].species",
                "CD90: 97.4 | CD90: 97.8 | within-tolerance cell-sources[bm].markers.CD90.percent-positive",
                "CD34: negative | CD34: positive | conflict cell-sources[bm].markers.CD34.result",
                "conditioning-hours: 48 | conditioning-hours: 24 | conflict collections[harvest].conditioning-hours",
                "g-force: 2000 | g-force: 10000 | conflict ev-preparations[sev].separation[1].g-force",
                "randomised: true | randomised: false | conflict in-vivo[wound].randomised",
                "mean: 86.1 | mean: 68.1 | conflict outcomes[closure].groups[0].mean",
                "estimate: 15.0 | estimate: -15.0 | conflict outcomes[closure].effects[0].estimate",
                "year: 2024 | year: 2023 | conflict study.year",
                "judgement: unclear | judgement: high | conflict risk-of-bias[0].judgements[1].judgement",
            })
    void one_change_is_the_one_difference(String old, String changed, String difference) {
        assertThat(differences(changed(old, changed))).containsExactly(difference);
    }

    @Test
    void what_one_states_and_the_other_looked_for_is_of_one_alone() {
        assertThat(differences(changed("    passage-from: 3\n", "")))
                .containsExactly("only-first cell-sources[bm].passage-from");
        assertThat(differences(changed("passage-from: 3", "passage-from: not-reported")))
                .containsExactly("only-first cell-sources[bm].passage-from");
        assertThat(differences(changed("passage-from: 3", "passage-from: 3\n    passage-to: 5")))
                .containsExactly("only-second cell-sources[bm].passage-to");
    }

    @Test
    void what_the_other_did_not_look_for_is_extracted_once_and_no_conflict() {
        Reconciliation partly =
                changed("    passage-from: 3\n", "", "format: 1", "format: 1\nextraction: { covers: [study] }");
        assertThat(differences(partly)).containsExactly("extracted-once cell-sources[bm].passage-from");
        assertThat(partly.open()).isEmpty();
    }

    @Test
    void what_the_other_says_is_not_reported_was_looked_for_whatever_is_covered() {
        assertThat(differences(changed(
                        "passage-from: 3",
                        "passage-from: not-reported",
                        "format: 1",
                        "format: 1\nextraction: { covers: [study] }")))
                .containsExactly("only-first cell-sources[bm].passage-from");
    }

    @Test
    void a_draft_that_nobody_confirmed_has_looked_for_nothing() {
        assertThat(differences(
                        changed("    passage-from: 3\n", "", "format: 1", "format: 1\nextraction: { status: draft }")))
                .containsExactly("extracted-once cell-sources[bm].passage-from");
    }

    @Test
    void what_both_say_is_not_reported_is_agreed_and_so_where_one_is_silent() {
        String said = Twice.with("passage-from: 3", "passage-from: 3\n    mycoplasma: not-reported");
        assertThat(differences(Twice.of(said, said))).containsExactly("not-reported cell-sources[bm].mycoplasma");
        assertThat(differences(Twice.of(said, STUDY))).containsExactly("not-reported cell-sources[bm].mycoplasma");
        assertThat(differences(Twice.of(STUDY, said))).containsExactly("not-reported cell-sources[bm].mycoplasma");
    }

    @Test
    void silence_of_one_who_did_not_look_is_no_agreement() {
        String said = Twice.with("passage-from: 3", "passage-from: 3\n    mycoplasma: not-reported");
        String partly = Twice.with("format: 1", "format: 1\nextraction: { covers: [study] }");
        assertThat(differences(Twice.of(said, partly))).containsExactly("extracted-once cell-sources[bm].mycoplasma");
    }

    @Test
    void what_neither_says_a_word_of_is_no_statement_but_counted_where_both_looked() {
        Reconciliation itself = changed();
        assertThat(itself.comparisons()).extracting(Comparison::statement).doesNotContain("cell-sources.mycoplasma");
        assertThat(itself.form().silent()).containsEntry("cell-sources.mycoplasma", 1);
        Reconciliation partly = changed("format: 1", "format: 1\nextraction: { covers: [study] }");
        assertThat(partly.form().silent()).doesNotContainKey("cell-sources.mycoplasma");
    }

    @Test
    void a_list_a_group_and_a_named_entry_can_be_not_reported_as_a_whole() {
        String said = Twice.with(
                "CD34: negative", "CD34: negative, CD45: not-reported",
                "    separation:", "    storage: not-reported\n    potency: not-reported\n    separation:");
        assertThat(differences(Twice.of(said, said)))
                .containsExactly(
                        "not-reported cell-sources[bm].markers.CD45",
                        "not-reported ev-preparations[sev].storage",
                        "not-reported ev-preparations[sev].potency");
    }

    @Test
    void an_antigen_that_one_says_is_not_reported_and_the_other_states_is_of_the_other() {
        assertThat(differences(changed("CD34: negative", "CD34: not-reported")))
                .containsExactly("only-first cell-sources[bm].markers.CD34");
    }

    @Test
    void an_entry_that_one_alone_has_is_one_statement() {
        Reconciliation reconciliation =
                changed("      - { method: low-speed-centrifugation, g-force: 2000, duration-minutes: 20 }\n", "");
        assertThat(differences(reconciliation)).containsExactly("only-first ev-preparations[sev].separation[1]");
        assertThat(reconciliation.open().get(0).secondPlace()).isEqualTo("ev-preparations[sev].separation");
        assertThat(reconciliation.open().get(0).statement()).isEqualTo("ev-preparations.separation[]");
    }

    @Test
    void the_order_of_entries_does_not_matter() {
        Reconciliation turned = changed(
                "      - { method: low-speed-centrifugation, g-force: 300, duration-minutes: 10 }\n",
                "",
                "duration-minutes: 70 }\n",
                "duration-minutes: 70 }\n"
                        + "      - { method: low-speed-centrifugation, g-force: 300, duration-minutes: 10 }\n");
        assertThat(differences(turned)).isEmpty();
        assertThat(turned.comparisons()).anySatisfy(one -> {
            assertThat(one.firstPlace()).isEqualTo("ev-preparations[sev].separation[0].g-force");
            assertThat(one.secondPlace()).isEqualTo("ev-preparations[sev].separation[2].g-force");
        });
    }

    @Test
    void entries_with_other_ids_are_matched_by_what_they_state_and_said_to_be() {
        Reconciliation renamed = changed(
                "id: bm\n",
                "id: marrow\n",
                "cell-source: bm",
                "cell-source: marrow",
                "id: harvest",
                "id: medium",
                "collection: harvest",
                "collection: medium",
                "id: sev",
                "id: small",
                "ev-preparation: sev",
                "ev-preparation: small",
                "id: wound",
                "id: skin",
                "experiment: wound",
                "experiment: skin",
                "id: treated",
                "id: high",
                "group: treated",
                "group: high",
                "id: control",
                "id: pbs",
                "group: control",
                "group: pbs",
                "with: control",
                "with: pbs",
                "id: closure",
                "id: area");
        assertThat(differences(renamed)).isEmpty();
        assertThat(renamed.matches())
                .extracting(match -> match.firstPlace() + " " + match.secondPlace())
                .containsExactly(
                        "cell-sources[bm] cell-sources[marrow]",
                        "collections[harvest] collections[medium]",
                        "ev-preparations[sev] ev-preparations[small]",
                        "in-vivo[wound] in-vivo[skin]",
                        "in-vivo[wound].groups[treated] in-vivo[skin].groups[high]",
                        "in-vivo[wound].groups[control] in-vivo[skin].groups[pbs]",
                        "outcomes[closure] outcomes[area]");
        assertThat(renamed.matches())
                .allSatisfy(match -> assertThat(match.likeness()).isEqualTo(1));
    }

    @Test
    void a_group_taken_for_another_shows() {
        assertThat(differences(changed(
                        "{ group: treated, n: 10, mean: 86.1, sd: 5.2 }",
                        "{ group: control, n: 10, mean: 86.1, sd: 5.2 }",
                        "{ group: control, n: 10, mean: 71.1, sd: 5.9 }",
                        "{ group: treated, n: 10, mean: 71.1, sd: 5.9 }")))
                .containsExactly(
                        "conflict outcomes[closure].groups[0].mean",
                        "conflict outcomes[closure].groups[0].sd",
                        "conflict outcomes[closure].groups[1].mean",
                        "conflict outcomes[closure].groups[1].sd");
    }

    @Test
    void entries_that_have_the_same_id_are_the_same_whatever_they_state() {
        assertThat(differences(changed(
                        "species: Homo sapiens",
                        "species: pig",
                        "passage-from: 3",
                        "passage-from: 9",
                        "plastic-adherence: true",
                        "plastic-adherence: false",
                        "CD90: 97.4, CD34: negative",
                        "CD11b: negative")))
                .contains("conflict cell-sources[bm].species", "only-second cell-sources[bm].markers.CD11b")
                .doesNotContain("only-first cell-sources[bm]");
    }

    @Test
    void entries_with_other_ids_and_little_in_common_are_two() {
        String other = "  - { id: other, species: pig, passage-from: 9, origin: primary }\n";
        String more = "  - { id: third, species: mouse, passage-from: 1, origin: primary }\n";
        assertThat(differences(Twice.of(
                        Twice.with(
                                "collections:\n", "  - { id: line, species: rat, passage-from: 20 }\ncollections:\n"),
                        Twice.with("collections:\n", other + more + "collections:\n"))))
                .containsExactly(
                        "only-first cell-sources[line]", "only-second cell-sources", "only-second cell-sources");
    }

    @Test
    void a_judgement_of_another_domain_is_not_the_same_judgement() {
        assertThat(differences(changed(
                        "domain: random housing, judgement: unclear",
                        "domain: allocation concealment, judgement: unclear")))
                .containsExactly("only-first risk-of-bias[0].judgements[1]", "only-second risk-of-bias[0].judgements");
    }

    @Test
    void who_judged_is_not_compared() {
        assertThat(differences(Twice.of(
                        Twice.with("instrument: SYRCLE", "instrument: SYRCLE\n    reviewer: AB"),
                        Twice.with("instrument: SYRCLE", "instrument: SYRCLE\n    reviewer: CD"))))
                .isEmpty();
    }

    @Test
    void an_absence_is_explained_of_the_same_place_under_another_id() {
        String justified = "justifications:\n  ev-preparations[%s].potency: too little material\n";
        assertThat(differences(Twice.of(
                        STUDY + justified.formatted("sev"),
                        Twice.with("id: sev", "id: small", "ev-preparation: sev", "ev-preparation: small")
                                + justified.formatted("small"))))
                .isEmpty();
    }

    @Test
    void the_place_in_either_manifest_is_its_own() {
        Reconciliation renamed = changed(
                "id: bm\n",
                "id: marrow\n",
                "cell-source: bm",
                "cell-source: marrow",
                "passage-from: 3",
                "passage-from: 5");
        assertThat(renamed.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.firstPlace()).isEqualTo("cell-sources[bm].passage-from");
            assertThat(conflict.secondPlace()).isEqualTo("cell-sources[marrow].passage-from");
            assertThat(conflict.first()).isEqualTo(3);
            assertThat(conflict.second()).isEqualTo(5);
            assertThat(conflict.section()).isEqualTo("cell-sources");
        });
    }

    @Test
    void who_is_first_changes_nothing_but_the_names() {
        String second = Twice.with(
                "passage-from: 3",
                "passage-from: 4",
                "    plastic-adherence: true\n",
                "",
                "CD34: negative",
                "CD34: negative, CD45: negative");
        assertThat(differences(Twice.of(STUDY, second)))
                .containsExactly(
                        "conflict cell-sources[bm].passage-from",
                        "only-first cell-sources[bm].plastic-adherence",
                        "only-second cell-sources[bm].markers.CD45");
        assertThat(differences(Twice.of(second, STUDY)))
                .containsExactly(
                        "conflict cell-sources[bm].passage-from",
                        "only-second cell-sources[bm].plastic-adherence",
                        "only-first cell-sources[bm].markers.CD45");
    }

    @Test
    void the_passages_and_documents_of_the_two_are_not_compared() {
        assertThat(differences(Twice.of(
                        STUDY + "evidence:\n  study.year: { page: 1, quotation: published in 2024 }\n",
                        STUDY + "manuscripts: [{ file: manuscripts/a.pdf }]\nextraction: { extractors: [CD] }\n")))
                .isEmpty();
    }

    @Test
    void two_studies_are_refused() {
        assertThatThrownBy(() -> changed("id: made-up", "id: another"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'made-up' and 'another' are two studies");
    }

    @Test
    void many_entries_without_a_partner_are_told_and_take_no_time() {
        StringBuilder first = new StringBuilder(
                "format: 1\nstudy: { id: made-up }\nev-preparations:\n  - id: sev\n    separation:\n");
        StringBuilder second = new StringBuilder(first);
        for (int i = 0; i < 2000; i++) {
            first.append("      - { method: filtration, volume-ml: ")
                    .append(i + 1)
                    .append(" }\n");
            second.append("      - { method: ultrafiltration, volume-ml: ")
                    .append(i + 10_000)
                    .append(" }\n");
        }
        assertThat(Twice.of(first.toString(), second.toString()).counts())
                .isEqualTo(Map.of(Accord.ONLY_FIRST, 2000L, Accord.ONLY_SECOND, 2000L));
    }

    @Test
    void conflicts_are_open_and_other_wordings_too() {
        assertThat(List.of(Accord.values()).stream().filter(Accord::isOpen))
                .containsExactly(Accord.OTHER_WORDING, Accord.CONFLICT, Accord.ONLY_FIRST, Accord.ONLY_SECOND);
        assertThat(List.of(Accord.values()).stream().filter(Accord::isConflict))
                .containsExactly(Accord.CONFLICT, Accord.ONLY_FIRST, Accord.ONLY_SECOND);
        assertThat(List.of(Accord.values()).stream().filter(Accord::isAgreement))
                .containsExactly(Accord.AGREED, Accord.WITHIN_TOLERANCE, Accord.BY_SYNONYM, Accord.NOT_REPORTED);
    }
}
