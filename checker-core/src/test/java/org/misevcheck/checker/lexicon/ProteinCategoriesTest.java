package org.misevcheck.checker.lexicon;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.misevcheck.checker.lexicon.ProteinCategories.MISEV2018;
import static org.misevcheck.checker.lexicon.ProteinCategories.MISEV2023;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProteinCategoriesTest {

    /** One member for each way the table prints something other than a plain gene symbol. */
    private static final Map<String, String> MEMBER = Map.ofEntries(
            entry("GNA*", "GNAI2"),
            entry("H2-K*", "H2-K1"),
            entry("H2-D*", "H2-D1"),
            entry("H2-Q*", "H2-Q10"),
            entry("H2-A*", "H2-Ab1"),
            entry("ITGA*", "ITGAV"),
            entry("ITGB*", "ITGB1"),
            entry("SDC*", "SDC4"),
            entry("HLA-DR/DP/DQ", "HLA-DRB1"),
            entry("CD3*", "CD3E"),
            entry("CHMP*", "CHMP4B"),
            entry("CAV*", "CAV1"),
            entry("EHD*", "EHD4"),
            entry("ANXA*", "ANXA11"),
            entry("ACT*", "ACTB"),
            entry("TUB*", "TUBB4B"),
            entry("RPL*", "RPL10A"),
            entry("RPS*", "RPS27A"),
            entry("histones", "H3C1"),
            entry("PDGF*", "PDGFB"),
            entry("IL*", "IL17A"),
            entry("COL*", "COL1A1"),
            entry("APO*", "APOC3"),
            entry("IG*", "IGHG1"),
            entry("14-3-3", "YWHAZ"),
            entry("AGO*", "AGO2"),
            entry("VDAC*", "VDAC1"),
            entry("complement", "C4A"));

    @TestFactory
    Stream<DynamicTest> everything_a_row_of_the_table_prints_is_in_its_class() {
        return Lexicon.rows("protein-categories.csv").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("scheme") + " " + row.get("category"),
                        () -> assertThat(printed(row)).isNotEmpty().allSatisfy(symbol -> assertThat(
                                        edition(row).isInClass(symbol, row.get("category")))
                                .as(symbol)
                                .isTrue())));
    }

    @Test
    void the_table_has_rows_for_both_editions_and_all_five_categories() {
        assertThat(Lexicon.rows("protein-categories.csv")).hasSize(27);
        assertThat(Lexicon.rows("protein-categories.csv"))
                .extracting(row -> row.get("scheme") + " " + row.get("category").charAt(0))
                .contains(
                        "2018 1", "2018 2", "2018 3", "2018 4", "2018 5", "2023 1", "2023 2", "2023 3", "2023 4",
                        "2023 5");
    }

    @Test
    void the_category_that_the_lexicon_notes_of_a_protein_is_its_category_in_misev2023() {
        assertThat(Lexicon.rows("lexicon.csv"))
                .filteredOn(row -> row.get("note").matches("MISEV category [1-5].*"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(
                                MISEV2023.isIn(row.get("key"), row.get("note").charAt(15) - '0'))
                        .as(row.get("key"))
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "CD9,       1", "CD63,      1", "NT5E,      1", "TSG101,    2", "SDCBP,     2", "ANXA5,     2",
        "ACTB,      2", "TUBA1A,    2", "HSP90AB1,  23", "HSP90AA1,  3", "ALB,       3", "APOA1,     35",
        "IGHG1,     3", "CANX,      4", "GOLGA2,    4", "ACTN4,     4", "H2A,       4", "H2AX,      4",
        "H3-3A,     4", "MFGE8,     5", "IL6,       5", "H2-K1,     1", "H2-Ab1,    1"
    })
    void a_protein_is_in_these_categories_of_misev2023_and_no_other(String symbol, String categories) {
        assertThat(categoriesOf(MISEV2023, symbol)).isEqualTo(categories);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CAVIN1",
                "TUB",
                "TUBGCP2",
                "IL6R",
                "IL1RN",
                "IGF1",
                "IGHMBP2",
                "IGLON5",
                "PDGFRA",
                "APOBEC1",
                "COLGALT1",
                "RPS6KB1",
                "RPS6KA1",
                "LAMP3",
                "H19",
                "CASP3",
                "SDCCAG8",
                "ACTR2",
                "C5AR1"
            })
    void a_symbol_that_begins_like_a_family_is_in_no_category(String symbol) {
        assertThat(categoriesOf(MISEV2023, symbol)).isEmpty();
        assertThat(categoriesOf(MISEV2018, symbol)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"H2-K1", "H2-D1", "H2-Ab1", "H2-AB1"})
    void mouse_mhc_is_no_histone(String symbol) {
        assertThat(MISEV2018.isIn(symbol, 4)).isFalse();
        assertThat(MISEV2023.isIn(symbol, 4)).isFalse();
    }

    @Test
    void proteins_that_changed_their_class_kept_their_category() {
        assertThat(MISEV2018.classes("CD9")).containsExactly("1b");
        assertThat(MISEV2023.classes("CD9")).containsExactly("1a");
        assertThat(MISEV2018.classes("HSPA8")).containsExactly("2a");
        assertThat(MISEV2023.classes("HSPA8")).containsExactly("2b");
        assertThat(MISEV2018.classes("ALB")).containsExactly("3a");
        assertThat(MISEV2023.classes("ALB")).containsExactly("3b");
        assertThat(MISEV2018.classes("MFGE8")).containsExactly("5b");
        assertThat(MISEV2023.classes("MFGE8")).containsExactly("5c");
    }

    private static ProteinCategories edition(CSVRecord row) {
        return row.get("scheme").equals("2018") ? MISEV2018 : MISEV2023;
    }

    /** The symbols of a row without what stands in brackets, a member in the place of a family. */
    private static List<String> printed(CSVRecord row) {
        return Arrays.stream(row.get("gene_symbols")
                        .replaceAll("\\([^)]*\\)", " ")
                        .trim()
                        .split("\\s+"))
                .map(symbol -> MEMBER.getOrDefault(symbol, symbol))
                .toList();
    }

    private static String categoriesOf(ProteinCategories edition, String symbol) {
        StringBuilder numbers = new StringBuilder();
        IntStream.rangeClosed(1, 5)
                .filter(number -> edition.isIn(symbol, number))
                .forEach(numbers::append);
        return numbers.toString();
    }
}
