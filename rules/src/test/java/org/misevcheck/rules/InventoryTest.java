package org.misevcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.guideline.GuidelineKind;

/**
 * The catalogue against the inventory of what the guidelines hold: every item is there, none is invented, none is
 * renumbered, and each says how far it was verified. The inventory is reference data of its own; see its README.
 */
class InventoryTest {

    private static final Catalogue CATALOGUE = BundledGuidelines.catalogue();
    private static final List<CSVRecord> MISEV = read("misev2023-items.csv");
    private static final List<CSVRecord> OTHERS = read("other-items.csv");

    private static List<CSVRecord> read(String name) {
        try (InputStream in = InventoryTest.class.getResourceAsStream("inventory/" + name);
                CSVParser parser = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Items whose basis is the project's or another paper's stand under their true author's name. */
    private static String codeOf(CSVRecord item) {
        String number = item.get("id").substring("MISEV-".length());
        String basis = item.get("basis");
        if (basis.startsWith("project rule")) {
            return "PROJECT2026-" + number;
        }
        return (basis.equals("Witwer 2019") ? "WITWER2019-" : "MISEV2023-") + number;
    }

    private static String verificationOf(CSVRecord item) {
        return item.get("verification").split(" ")[0].toLowerCase(Locale.ROOT);
    }

    private static Criterion criterion(String code) {
        return CATALOGUE.criterion(CriterionCode.of(code));
    }

    @Test
    void misev2023_has_115_items_and_each_is_a_criterion_with_its_number() {
        assertThat(MISEV).hasSize(115);
        assertThat(CATALOGUE.criteria())
                .extracting(Criterion::code)
                .containsAll(MISEV.stream().map(InventoryTest::codeOf).toList());
    }

    @Test
    void a_criterion_of_misev2023_is_one_of_its_items() {
        assertThat(codes("MISEV2023"))
                .isEqualTo(MISEV.stream()
                        .map(InventoryTest::codeOf)
                        .filter(code -> code.startsWith("MISEV2023"))
                        .toList());
    }

    @Test
    void title_level_item_and_verification_are_those_of_the_inventory() {
        assertThat(MISEV).isNotEmpty().allSatisfy(item -> {
            Criterion criterion = criterion(codeOf(item));
            assertThat(criterion.item()).isEqualTo(item.get("id"));
            assertThat(criterion.title()).as(criterion.code()).isEqualTo(item.get("title"));
            assertThat(criterion.level().name()).as(criterion.code()).isEqualTo(item.get("level"));
            assertThat(criterion.verification().word()).as(criterion.code()).isEqualTo(verificationOf(item));
        });
    }

    @Test
    void the_obligation_names_the_editions_that_the_basis_names() {
        assertThat(MISEV).isNotEmpty().allSatisfy(item -> {
            Criterion criterion = criterion(codeOf(item));
            if (criterion.code().startsWith("PROJECT2026")) {
                assertThat(criterion.obligation()).as(criterion.code()).contains("project");
                assertThat(criterion.obligation()).as(criterion.code()).doesNotContain("mandatory");
            } else {
                boolean mandatory = item.get("basis").contains("2018 mandatory");
                assertThat(criterion.obligation().matches(".*mandatory[a-z, -]* in MISEV2018.*"))
                        .as("%s: %s", criterion.code(), criterion.obligation())
                        .isEqualTo(mandatory);
            }
        });
    }

    @Test
    void items_of_the_other_guidelines_are_criteria_with_their_numbers() {
        assertThat(OTHERS).isNotEmpty().allSatisfy(item -> {
            Criterion criterion = criterion(item.get("code"));
            assertThat(criterion.item()).isEqualTo(item.get("id"));
            assertThat(criterion.verification().word()).as(criterion.code()).isEqualTo(verificationOf(item));
        });
    }

    @Test
    void guidelines_hold_their_items_and_nothing_else() {
        Set<String> listed = new TreeSet<>();
        OTHERS.forEach(item -> listed.add(item.get("guideline")));
        assertThat(listed).isNotEmpty().allSatisfy(guideline -> {
            List<String> items = new ArrayList<>(OTHERS.stream()
                    .filter(item -> item.get("guideline").equals(guideline))
                    .map(item -> item.get("code"))
                    .toList());
            MISEV.stream()
                    .map(InventoryTest::codeOf)
                    .filter(code -> code.startsWith(guideline + "-"))
                    .forEach(items::add);
            assertThat(codes(guideline)).as(guideline).isEqualTo(items);
        });
    }

    @Test
    void essential_and_recommended_items_of_arrive_are_22_and_16() {
        assertThat(codes("ARRIVE2020"))
                .filteredOn(code -> code.contains("-ESS-"))
                .hasSize(22);
        assertThat(codes("ARRIVE2020"))
                .filteredOn(code -> code.contains("-REC-"))
                .hasSize(16);
    }

    @Test
    void a_criterion_of_misev2018_is_an_item_that_its_checklist_asks_for() {
        Set<String> asked = MISEV.stream()
                .filter(item -> item.get("basis").contains("2018"))
                .map(item -> item.get("id").replace("MISEV-", "MISEV2018-"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(codes("MISEV2018"))).isEqualTo(asked);
        assertThat(codes("MISEV2018"))
                .allSatisfy(code -> assertThat(criterion(code).obligation()).containsPattern("(in|by) MISEV2018"));
    }

    @Test
    void the_word_of_an_old_edition_is_verified_only_where_its_table_was_seen() {
        assertThat(codes("MISEV2018"))
                .filteredOn(code -> criterion(code).verification().word().equals("verified"))
                .containsExactly(
                        "MISEV2018-CHAR-01",
                        "MISEV2018-CHAR-03",
                        "MISEV2018-CHAR-06",
                        "MISEV2018-CHAR-07",
                        "MISEV2018-CHAR-08",
                        "MISEV2018-CHAR-09",
                        "MISEV2018-CHAR-10",
                        "MISEV2018-CHAR-13");
    }

    @Test
    void rules_of_the_project_are_marked_and_count_under_no_guideline() {
        assertThat(CATALOGUE.guidelines())
                .filteredOn(guideline -> guideline.kind() == GuidelineKind.PROJECT)
                .extracting(Guideline::id)
                .containsExactly("PROJECT2026", "SYNTHESIS2026");
        List<String> own = new ArrayList<>(codes("PROJECT2026"));
        own.addAll(codes("SYNTHESIS2026"));
        assertThat(own).isNotEmpty().allSatisfy(code -> {
            assertThat(CATALOGUE.isScoredOverall(CriterionCode.of(code))).isFalse();
            assertThat(criterion(code).obligation()).contains("project");
        });
    }

    private static List<String> codes(String guideline) {
        return CATALOGUE.guidelines().stream()
                .filter(candidate -> candidate.id().equals(guideline))
                .flatMap(candidate -> candidate.criteria().stream())
                .toList();
    }
}
