package org.misevcheck.checker.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"ISCT2006-MSC-02", "MISEV2023-NOM-05", "MISEV2023-TEC-NTA", "ZHU2025-POOL-02"})
    void a_code_is_guideline_with_year_section_and_number_or_short_name(String text) {
        assertThat(new CriterionCode(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ISCT-MSC-02",
                "ISCT2006-MSC-2",
                "ISCT2006-MSC-002",
                "isct2006-msc-02",
                "ISCT2006-MSC",
                " ISCT2006-MSC-02",
                "ISCT2006-MSC-02 ",
                "ISCT2006-MSC-02\n",
                "ISCT2006-MSC-0A",
                "ISCT2006_MSC_02",
                "2006-MSC-02"
            })
    void anything_else_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CriterionCode(text))
                .withMessageContaining("ISCT2006-MSC-02");
    }

    @Test
    void the_guideline_is_what_stands_before_the_section() {
        assertThat(new CriterionCode("MISEV2023-TEC-NTA").guideline()).isEqualTo("MISEV2023");
    }

    @Test
    void codes_are_in_the_order_of_their_text() {
        assertThat(List.of(new CriterionCode("ISCT2006-MSC-02"), new CriterionCode("ISCT2006-MSC-01")))
                .isNotEmpty()
                .satisfies(codes -> assertThat(codes.stream().sorted())
                        .extracting(CriterionCode::value)
                        .containsExactly("ISCT2006-MSC-01", "ISCT2006-MSC-02"));
    }
}
