package org.misevcheck.checker.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.misevcheck.checker.assessment.AuditSetup;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.report.ReviewTables.Wishes;
import org.misevcheck.checker.review.search.ImportedSource;
import org.misevcheck.checker.review.search.RecordImport;
import org.misevcheck.checker.review.search.SearchRecord;
import org.misevcheck.checker.review.search.SearchSource;
import org.misevcheck.checker.review.search.UnreadableSearchException;

class ReviewTablesTest {

    private static final Set<TableFormat> ALL = EnumSet.allOf(TableFormat.class);
    private static final Set<TableFormat> TEXTS =
            EnumSet.complementOf(EnumSet.of(TableFormat.FIGURES, TableFormat.XLSX));
    private static final Wishes NONE = new Wishes(null, false, false);
    private static final Path EXPECTED = Path.of("src/test/resources/org/misevcheck/checker/report/tables.expected");

    @TempDir
    private Path folder;

    /** After a wanted change: {@code mvn -pl checker-core test -Dtest=ReviewTablesTest -Dmisev.accept=true}. */
    @Test
    void tables_are_as_accepted() throws IOException {
        Map<String, String> written = new TreeMap<>();
        Map<String, String> expected = new TreeMap<>();
        write(MadeUpTables.all(), NONE, ALL);
        collect(folder, written);
        if (Boolean.getBoolean("misev.accept")) {
            for (Map.Entry<String, String> file : written.entrySet()) {
                Files.createDirectories(EXPECTED.resolve(file.getKey()).getParent());
                Files.writeString(EXPECTED.resolve(file.getKey()), file.getValue());
            }
        }
        collect(EXPECTED, expected);
        assertThat(written).containsOnlyKeys(expected.keySet());
        expected.forEach((name, text) -> assertThat(written.get(name)).as(name).isEqualTo(text));
    }

    private static void collect(Path from, Map<String, String> texts) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = from.relativize(file).toString().replace('\\', '/');
                if (!name.matches(".*\\.(png|pdf|xlsx)")) {
                    texts.put(name, Files.readString(file));
                }
            }
        }
    }

    @Test
    void same_review_gives_the_same_bytes() throws IOException, InterruptedException {
        List<Path> first = write(MadeUpTables.all(), NONE, ALL, folder.resolve("first"));
        Thread.sleep(2100); // Longer than the time of an archive's entry can tell apart.
        List<Path> second = write(MadeUpTables.all(), NONE, ALL, folder.resolve("second"));
        assertThat(first).hasSameSizeAs(second).hasSizeGreaterThan(30);
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i)).hasSameBinaryContentAs(first.get(i));
        }
    }

    @Test
    void every_csv_file_is_read_back_with_a_row_of_the_same_width_throughout() throws IOException {
        List<Path> files = write(MadeUpTables.all(), NONE, TEXTS);
        List<Path> tables =
                files.stream().filter(file -> file.toString().endsWith(".csv")).toList();
        assertThat(tables).hasSizeGreaterThan(15);
        for (Path table : tables) {
            List<CSVRecord> rows = rows(table);
            for (CSVRecord row : rows) {
                if (row.size() > 1 || rows.get(0).size() == 1) {
                    assertThat(row.size())
                            .as("%s: %s", table, row)
                            .isEqualTo(rows.get(0).size());
                }
                for (String cell : row) {
                    assertThat(cell.isEmpty() || "=+@\t\r\n".indexOf(cell.charAt(0)) < 0)
                            .as("%s: %s", table, cell)
                            .isTrue();
                    assertThat(cell).doesNotContain("\u202E").doesNotContain("\u0007");
                    if (cell.startsWith("-")) {
                        assertThat(Double.valueOf(cell)).isNegative();
                    }
                }
            }
        }
    }

    @Test
    void workbook_has_what_the_csv_files_have() throws IOException {
        write(MadeUpTables.all(), NONE, EnumSet.of(TableFormat.CSV, TableFormat.METAFOR, TableFormat.XLSX));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve("tables.xlsx")))) {
            assertThat(workbook.getNumberOfSheets()).isGreaterThan(10);
            assertThat(workbook.getSheetName(0)).isEqualTo("about");
            for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
                Sheet sheet = workbook.getSheetAt(i);
                List<CSVRecord> rows = rows(file(sheet.getSheetName()));
                assertThat(sheet.getLastRowNum()).as(sheet.getSheetName()).isEqualTo(rows.size() - 1);
                for (int r = 0; r < rows.size(); r++) {
                    for (int c = 0; c < rows.get(r).size(); c++) {
                        assertThat(text(sheet.getRow(r), c))
                                .as("%s, row %d, column %d", sheet.getSheetName(), r, c)
                                .isEqualTo(rows.get(r).get(c));
                    }
                }
            }
        }
    }

    /** The file of a sheet, whose name may be cut. */
    private Path file(String sheet) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(sheet)
                            && (sheet.length() == 31
                                    || file.getFileName().toString().equals(sheet + ".csv")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        if (cell == null) {
            return "";
        }
        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
        if (cell.getCellType() == CellType.NUMERIC) {
            return Table.number(cell.getNumericCellValue());
        }
        String text = cell.getStringCellValue();
        assertThat(cell.getCellStyle().getQuotePrefixed())
                .isEqualTo(!CsvReport.safe(text).equals(text));
        return CsvReport.safe(text);
    }

    @Test
    void workbook_holds_no_time_but_the_beginning_of_all_times() throws IOException {
        write(MadeUpTables.all(), NONE, EnumSet.of(TableFormat.XLSX));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve("tables.xlsx")))) {
            assertThat(workbook.getProperties().getCoreProperties().getCreated())
                    .isEqualTo(new java.util.Date(0));
            assertThat(workbook.getProperties().getCoreProperties().getModified())
                    .isNull();
        }
    }

    @Test
    void text_that_is_too_long_for_a_workbook_is_cut_and_says_so() throws IOException {
        Table table = new Table(
                "long",
                "Long",
                List.of(),
                List.of("text"),
                List.of(List.of("x".repeat(32_767)), List.of("y".repeat(32_768))),
                null);
        Workbook.write("Long", List.of(), List.of(table), folder.resolve("long.xlsx"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve("long.xlsx")))) {
            Sheet sheet = workbook.getSheet("long");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("x".repeat(32_767));
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue())
                    .hasSize(32_767)
                    .startsWith("yyy")
                    .endsWith("the CSV file has it all)");
        }
    }

    @Test
    void sheets_of_long_names_stay_apart() throws IOException {
        List<Table> tables = Stream.of(
                        "rob-support-an-instrument-with-a-long-name", "rob-support-an-instrument-with-another")
                .map(name -> new Table(name, name, List.of(), List.of("a"), List.of(), "Nothing."))
                .toList();
        Workbook.write("Long", List.of(), tables, folder.resolve("long.xlsx"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve("long.xlsx")))) {
            assertThat(List.of(workbook.getSheetName(1), workbook.getSheetName(2)))
                    .containsExactly("rob-support-an-instrument-with-", "rob-support-an-instrument-wit-2");
        }
    }

    @Test
    void references_are_imported_again() throws IOException, UnreadableSearchException {
        write(MadeUpTables.all(), NONE, EnumSet.of(TableFormat.RIS));
        ImportedSource included =
                new RecordImport().read(SearchSource.of("included", "included.ris"), folder.resolve("included.ris"));
        assertThat(included.records()).hasSize(2);
        SearchRecord aoi = included.records().get(0);
        assertThat(aoi.title()).isEqualTo("A made-up study of wounds & <vesicles>");
        assertThat(aoi.authors()).containsExactly("Aoi, K", "Beatriz Bao");
        assertThat(aoi.year()).isEqualTo(2020);
        assertThat(aoi.journal()).isEqualTo("J Toys");
        assertThat(aoi.doi()).isEqualTo("10.5555/aoi.2020");
        // The title of this one tries to end its record and to begin another.
        assertThat(included.records().get(1).title()).startsWith("=HYPERLINK(\"http://x.example\") ER - TY - BOOK");
        assertThat(included.records().get(1).authors()).containsExactly("-Bao, Z-H");
        assertThat(lines("excluded.ris"))
                .contains(
                        "LB  - excluded",
                        "KW  - excluded",
                        "N1  - excluded (Meta-analysis): no usable dose [PLAN2021-POOL-01]");
        assertThat(lines("awaiting.ris"))
                .contains("LB  - awaiting", "N1  - awaiting (Full text): no animals [PLAN2021-POOL-02]");
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    @Test
    void every_record_of_references_is_tags_from_type_to_end() throws IOException {
        write(MadeUpTables.all(), NONE, EnumSet.of(TableFormat.RIS, TableFormat.REVMAN));
        for (String file : List.of("included.ris", "excluded.ris", "awaiting.ris", "revman/included.ris")) {
            String text = Files.readString(folder.resolve(file)).replace("\uFEFF", "");
            assertThat(text.split("\r\n\r\n"))
                    .allMatch(record -> record.matches("TY  - (JOUR|UNPB)\r\n([A-Z][A-Z0-9]  - \\S.*\r\n)+ER  - "));
        }
        assertThat(Files.readString(folder.resolve("revman/included.ris"))).contains("NS  - aoi2020\r\n");
    }

    @Test
    void outcome_data_have_the_columns_that_metafor_takes() throws IOException {
        write(MadeUpTables.all(), NONE, EnumSet.of(TableFormat.METAFOR));
        List<Map<String, String>> rows = maps(folder.resolve("metafor.csv"));
        assertThat(rows.get(0))
                .containsKeys(
                        "n1i", "m1i", "sd1i", "n2i", "m2i", "sd2i", "ai", "ci", "grp1", "grp2", "unit", "direction");
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0))
                .containsEntry("study", "aoi2020")
                .containsEntry("outcome", "closure")
                .containsEntry("grp1", "wound:high")
                .containsEntry("grp2", "wound:pbs")
                .containsEntry("n1i", "9")
                .containsEntry("m1i", "80")
                .containsEntry("sd1i", "6")
                .containsEntry("sd1_from", "SEM")
                .containsEntry("se1", "2")
                .containsEntry("m2i", "-60")
                .containsEntry("sd2i", "4.4")
                .containsEntry("sd2_from", "stated")
                .containsEntry("control_shared_by", "2")
                .containsEntry("treated_shared_by", "1")
                .containsEntry("complete", "TRUE")
                .containsEntry("missing", "");
        assertThat(rows.get(2))
                .containsEntry("data", "events")
                .containsEntry("ai", "1")
                .containsEntry("ci", "5")
                .containsEntry("control_shared_by", "1")
                .containsEntry("complete", "TRUE");
        assertThat(rows.get(3))
                .containsEntry("sd1i", "")
                .containsEntry("median1", "9")
                .containsEntry("sd2i", "")
                .containsEntry("sd2_from", "")
                .containsEntry("complete", "FALSE")
                .containsEntry("missing", "mean of ev; SD or SEM of ev; n of none");
    }

    @Test
    void files_for_revman_begin_with_the_mark_and_name_studies_alike() throws IOException {
        write(MadeUpTables.all(), NONE, EnumSet.of(TableFormat.REVMAN));
        for (String name : List.of("study-information", "study-arms", "study-results", "risk-of-bias-syrcle")) {
            String text = Files.readString(folder.resolve("revman/" + name + ".csv"));
            assertThat(text).startsWith("\uFEFFStudy,").doesNotContain("\n\n");
            assertThat(text.replace("\r\n", "")).doesNotContain("\n");
            assertThat(maps(folder.resolve("revman/" + name + ".csv")))
                    .extracting(row -> row.get("Study"))
                    .containsOnly("aoi2020", "bao2021");
        }
        Map<String, String> results =
                maps(folder.resolve("revman/study-results.csv")).get(0);
        assertThat(results)
                .containsEntry("Outcome", "wound closure, day 10")
                .containsEntry("Data type", "Continuous")
                .containsEntry("Arm", "high")
                .containsEntry("SD", "6")
                .containsEntry("SE", "2")
                .containsEntry("Footnotes", "Unit: percent. SD from the standard error.");
        assertThat(maps(folder.resolve("revman/study-information.csv")).get(0).get("Char: Methods"))
                .isEqualTo("<p>Design: controlled intervention</p><p>Settings: in vivo</p>");
        Map<String, String> bias =
                maps(folder.resolve("revman/risk-of-bias-syrcle.csv")).get(0);
        assertThat(bias)
                .containsEntry("Domain (judgement): sequence generation", "")
                .containsEntry(
                        "Domain (support): sequence generation",
                        "Judgements differ: low, unclear. drawn lots; no method")
                .containsEntry("Domain (judgement): random housing", "Unclear risk")
                .containsEntry("Domain (judgement): blinding of caregivers", "High risk")
                .containsEntry("Domain (support): blinding of caregivers", "'=not blinded");
        assertThat(folder.resolve("revman/risk-of-bias-camarades-reduced.csv")).doesNotExist();
    }

    @Test
    void share_is_of_the_studies_that_a_criterion_concerns_and_that_were_assessed() throws IOException {
        write(MadeUpTables.all(), NONE, EnumSet.of(TableFormat.CSV));
        Map<String, Map<String, String>> rows = maps(folder.resolve("reporting.csv")).stream()
                .collect(Collectors.toMap(row -> row.get("studies") + " " + row.get("criterion"), row -> row));
        assertThat(rows)
                .containsOnlyKeys(
                        "included TOY2020-BALL-01",
                        "included TOY2020-BALL-02",
                        "included TOY2020-KITE-01",
                        "all TOY2020-BALL-01",
                        "all TOY2020-BALL-02",
                        "all TOY2020-KITE-01");
        // Two studies out of two: Wilson's interval is 34.2 to 100 %.
        assertThat(rows.get("included TOY2020-BALL-01"))
                .containsEntry("studies in all", "2")
                .containsEntry("share of", "2")
                .containsEntry("met %", "100")
                .containsEntry("95 % from", "34.2")
                .containsEntry("95 % to", "100");
        // One of four studies was never looked at, and is no part of the whole: none of 3, up to 3.84 / 6.84.
        assertThat(rows.get("all TOY2020-BALL-02"))
                .containsEntry("studies in all", "4")
                .containsEntry("share of", "3")
                .containsEntry("met", "0")
                .containsEntry("met %", "0")
                .containsEntry("95 % to", "56.1")
                .containsEntry("not assessed", "1");
        assertThat(rows.get("all TOY2020-KITE-01"))
                .containsEntry("share of", "0")
                .containsEntry("met %", "")
                .containsEntry("95 % from", "")
                .containsEntry("not applicable", "4");
    }

    @Test
    void stage_that_is_asked_for_decides_who_is_included() throws IOException {
        write(
                MadeUpTables.all(),
                new Wishes("full-text", false, false),
                EnumSet.of(TableFormat.CSV, TableFormat.METAFOR));
        assertThat(maps(folder.resolve("study-characteristics.csv")))
                .extracting(row -> row.get("study") + " " + row.get("Meta-analysis"))
                .containsExactly("aoi2020 included", "bao2021 included", "cruz2022 excluded: no usable dose");
        assertThat(maps(folder.resolve("metafor.csv")))
                .extracting(row -> row.get("study"))
                .containsOnly("aoi2020", "bao2021");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ReviewTables(ToyReview.setupWithoutOutcomes(), new Wishes("abstract", false, false)))
                .withMessage("the protocol has no stage 'abstract', but [full-text, meta-analysis]");
    }

    @Test
    void studies_that_wait_are_taken_for_included_only_when_asked_for() throws IOException {
        write(MadeUpTables.all(), new Wishes(null, true, false), EnumSet.of(TableFormat.CSV, TableFormat.MARKDOWN));
        assertThat(maps(folder.resolve("study-characteristics.csv")))
                .extracting(row -> row.get("study") + " " + row.get("decision"))
                .containsExactly("aoi2020 included", "bao2021 included", "dahl2023 awaiting");
        assertThat(Files.readString(folder.resolve("tables.md"))).contains("Provisional: studies that await");
        assertThat(maps(folder.resolve("study-characteristics.csv")).get(2))
                .containsEntry("animals", "not assessed")
                .containsEntry("funding", "not assessed");
    }

    @Test
    void absence_is_not_reported_where_it_was_looked_for_and_not_assessed_elsewhere() throws IOException {
        write(
                List.of(MadeUpTables.bao(), MadeUpTables.cruz()),
                new Wishes("full-text", false, false),
                EnumSet.of(TableFormat.CSV));
        List<Map<String, String>> rows = maps(folder.resolve("study-characteristics.csv"));
        assertThat(rows.get(0)).containsEntry("animals", "not reported").containsEntry("funding", "not reported");
        assertThat(rows.get(1)).containsEntry("animals", "not reported").containsEntry("funding", "not assessed");
    }

    @Test
    void review_in_which_nothing_is_included_or_judged_says_so() throws IOException {
        write(List.of(MadeUpTables.dahl()), NONE, ALL);
        String page = Files.readString(folder.resolve("tables.md"));
        assertThat(page)
                .contains(
                        "No study is included.",
                        "No study is excluded.",
                        "No included study was judged.",
                        "No outcome was left out.");
        assertThat(rows(folder.resolve("study-characteristics.csv")).get(1).get(0))
                .isEqualTo("No study is included.");
        assertThat(rows(folder.resolve("metafor.csv"))).hasSize(1);
        assertThat(folder.resolve("included.ris")).isEmptyFile();
    }

    @Test
    void without_a_protocol_every_study_is_in_the_tables() throws IOException {
        write(
                MadeUpTables.all(),
                NONE,
                EnumSet.of(TableFormat.CSV, TableFormat.RIS, TableFormat.MARKDOWN),
                folder,
                ToyReview.setupWithoutProtocol());
        assertThat(maps(folder.resolve("study-characteristics.csv"))).hasSize(4);
        assertThat(folder.resolve("excluded-studies.csv")).doesNotExist();
        assertThat(folder.resolve("studies.ris")).isNotEmptyFile();
        assertThat(Files.readString(folder.resolve("tables.md")))
                .contains("4 studies; there is no protocol, so none is excluded.");
    }

    @Test
    void study_of_the_same_identifier_is_refused() {
        ReviewTables tables = new ReviewTables(ToyReview.setupWithoutOutcomes(), NONE);
        tables.add(MadeUpTables.aoi());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tables.add(MadeUpTables.aoi()))
                .withMessageContaining("same study.id, aoi2020");
    }

    @Test
    void overall_column_is_there_only_when_asked_for() throws IOException {
        write(MadeUpTables.all(), NONE, EnumSet.of(TableFormat.CSV));
        assertThat(maps(folder.resolve("rob-syrcle.csv")).get(0)).doesNotContainKey("overall");
        write(MadeUpTables.all(), new Wishes(null, false, true), EnumSet.of(TableFormat.CSV, TableFormat.MARKDOWN));
        assertThat(maps(folder.resolve("rob-syrcle.csv")))
                .extracting(row -> row.get("overall"))
                .containsExactly("high", "not judged", "high");
        assertThat(maps(folder.resolve("rob-camarades-reduced.csv")).get(0)).containsEntry("overall", "1 of 2");
        assertThat(Files.readString(folder.resolve("tables.md"))).contains("is no reviewer's judgement");
    }

    @Test
    void year_of_publication_has_its_share() throws IOException {
        write(MadeUpTables.all(), NONE, EnumSet.of(TableFormat.CSV));
        assertThat(maps(folder.resolve("reporting-by-year.csv")))
                .extracting(row -> row.get("studies") + " " + row.get("year") + " " + row.get("median met %"))
                .containsExactly(
                        "included 2020 50",
                        "included 2021 50",
                        "all 2020 50",
                        "all 2021 50",
                        "all 2022 50",
                        "all not stated 100");
        assertThat(Double.valueOf(
                        maps(folder.resolve("reporting-by-year.csv")).get(0).get("lowest met %")))
                .isCloseTo(50, within(0.01));
    }

    private List<Path> write(List<StudyAssessment> studies, Wishes wishes, Set<TableFormat> formats)
            throws IOException {
        return write(studies, wishes, formats, folder);
    }

    private static List<Path> write(List<StudyAssessment> studies, Wishes wishes, Set<TableFormat> formats, Path folder)
            throws IOException {
        return write(studies, wishes, formats, folder, ToyReview.setupWithoutOutcomes());
    }

    private static List<Path> write(
            List<StudyAssessment> studies, Wishes wishes, Set<TableFormat> formats, Path folder, AuditSetup setup)
            throws IOException {
        ReviewTables tables = new ReviewTables(setup, wishes);
        studies.forEach(tables::add);
        return tables.write(folder, formats);
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        try (CSVParser parser = CSVParser.parse(
                Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", ""), CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    private static List<Map<String, String>> maps(Path file) throws IOException {
        List<CSVRecord> rows = rows(file);
        List<Map<String, String>> maps = new ArrayList<>();
        for (CSVRecord row : rows.subList(1, rows.size())) {
            Map<String, String> map = new TreeMap<>();
            for (int i = 0; i < row.size(); i++) {
                map.put(rows.get(0).get(i), row.get(i));
            }
            maps.add(map);
        }
        return maps;
    }
}
