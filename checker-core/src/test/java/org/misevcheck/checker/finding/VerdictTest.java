package org.misevcheck.checker.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.misevcheck.checker.finding.Verdict.JUSTIFIED;
import static org.misevcheck.checker.finding.Verdict.MET;
import static org.misevcheck.checker.finding.Verdict.NOT_APPLICABLE;
import static org.misevcheck.checker.finding.Verdict.NOT_ASSESSED;
import static org.misevcheck.checker.finding.Verdict.NOT_MET;
import static org.misevcheck.checker.finding.Verdict.NOT_REPORTED;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void the_weightiest_is_not_met_then_not_reported_then_not_assessed_then_met_then_not_applicable() {
        List<Verdict> order = List.of(NOT_MET, NOT_REPORTED, NOT_ASSESSED, JUSTIFIED, MET, NOT_APPLICABLE);
        assertThat(order).containsExactlyInAnyOrder(Verdict.values());
        for (int i = 0; i < order.size(); i++) {
            for (int j = i; j < order.size(); j++) {
                assertThat(Verdict.weightiest(List.of(order.get(j), order.get(i))))
                        .as("%s and %s", order.get(i), order.get(j))
                        .isEqualTo(order.get(i));
            }
        }
    }

    @Test
    void there_is_no_verdict_without_a_finding() {
        assertThatIllegalArgumentException().isThrownBy(() -> Verdict.weightiest(List.of()));
    }

    @Test
    void met_not_met_and_justified_are_reported_and_nothing_else_is() {
        assertThat(Verdict.values()).filteredOn(Verdict::isReported).containsExactly(MET, NOT_MET, JUSTIFIED);
    }

    @Test
    void words_are_in_lower_case_with_hyphens() {
        assertThat(NOT_APPLICABLE.word()).isEqualTo("not-applicable");
        assertThat(MET.word()).isEqualTo("met");
    }
}
