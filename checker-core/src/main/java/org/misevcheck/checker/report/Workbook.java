package org.misevcheck.checker.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Tables as the sheets of an Excel workbook. The same tables give the same bytes. */
final class Workbook {

    /** Rows that are held in memory; those before them are written. */
    private static final int ROWS_AT_A_TIME = 100;

    /** Widest column, in characters; longer texts wrap. */
    private static final int WIDEST = 48;

    /** What Excel allows a sheet to be called. */
    private static final int LONGEST_NAME = 31;

    private static final String CUT = " … (cut: a cell of a workbook holds no more; the CSV file has it all)";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final SXSSFWorkbook workbook;
    private final CellStyle plain;
    private final CellStyle head;
    private final CellStyle formulaLike;

    private Workbook(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        plain = workbook.createCellStyle();
        plain.setWrapText(true);
        plain.setVerticalAlignment(VerticalAlignment.TOP);
        head = workbook.createCellStyle();
        head.cloneStyleFrom(plain);
        Font bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        formulaLike = workbook.createCellStyle();
        formulaLike.cloneStyleFrom(plain);
        formulaLike.setQuotePrefixed(true);
    }

    /**
     * Writes them.
     *
     * @param heading of the first sheet, which says what the others are
     * @param lead sentences below it
     */
    static Path write(String heading, List<String> lead, List<Table> tables, Path target) throws IOException {
        try (SXSSFWorkbook poi = new SXSSFWorkbook(ROWS_AT_A_TIME);
                ReportFile file = new ReportFile(target)) {
            poi.setZip64Mode(Zip64Mode.AsNeeded); // The other one is unknown to Java's own reader of archives.
            CoreProperties properties = poi.getXSSFWorkbook().getProperties().getCoreProperties();
            properties.setCreator("misev-check");
            properties.setTitle(heading);
            properties.setCreated(Optional.of(new Date(0)));
            Workbook workbook = new Workbook(poi);
            workbook.about(heading, lead, tables);
            tables.forEach(workbook::sheet);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            poi.write(bytes);
            file.write(withoutTimes(bytes.toByteArray()));
            return file.complete();
        }
    }

    private void about(String heading, List<String> lead, List<Table> tables) {
        Sheet sheet = workbook.createSheet("about");
        sheet.setColumnWidth(0, 30 * 256);
        sheet.setColumnWidth(1, 110 * 256);
        int row = 0;
        text(sheet.createRow(row++), 0, heading, head);
        for (String sentence : lead) {
            text(sheet.createRow(row++), 1, sentence, plain);
        }
        for (Table table : tables) {
            Row line = sheet.createRow(row++);
            text(line, 0, table.name(), head);
            text(line, 1, table.title(), head);
            for (String note : table.notes()) {
                text(sheet.createRow(row++), 1, note, plain);
            }
        }
    }

    private void sheet(Table table) {
        Sheet sheet = workbook.createSheet(free(table.name()));
        Row first = sheet.createRow(0);
        for (int i = 0; i < table.head().size(); i++) {
            text(first, i, table.head().get(i), head);
            sheet.setColumnWidth(i, width(table, i) * 256);
        }
        sheet.createFreezePane(1, 1);
        if (table.rows().isEmpty()) {
            text(sheet.createRow(1), 0, table.empty() == null ? "" : table.empty(), plain);
            return;
        }
        int number = 1;
        for (List<Object> cells : table.rows()) {
            Row row = sheet.createRow(number++);
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i) instanceof Number value) {
                    Cell cell = row.createCell(i);
                    cell.setCellValue(value.doubleValue());
                    cell.setCellStyle(plain);
                } else if (!cells.get(i).equals("")) {
                    text(row, i, (String) cells.get(i), plain);
                }
            }
        }
        sheet.setAutoFilter(
                new CellRangeAddress(0, table.rows().size(), 0, table.head().size() - 1));
    }

    /** A sheet's name is short, and no other's. */
    private String free(String name) {
        String free = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        for (int i = 2; workbook.getSheet(free) != null; i++) {
            String number = "-" + i;
            free = name.substring(0, Math.min(name.length(), LONGEST_NAME - number.length())) + number;
        }
        return free;
    }

    private static int width(Table table, int column) {
        int longest = table.head().get(column).length() + 3;
        for (List<Object> row : table.rows()) {
            longest = Math.max(longest, row.get(column).toString().length() + 1);
        }
        return Math.min(longest, WIDEST);
    }

    private void text(Row row, int column, String text, CellStyle style) {
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        String fitting =
                text.length() <= most ? text : HiddenCharacters.replaced(text.substring(0, most - CUT.length())) + CUT;
        Cell cell = row.createCell(column);
        cell.setCellValue(fitting);
        cell.setCellStyle(CsvReport.safe(fitting).equals(fitting) ? style : formulaLike);
    }

    /** The same archive without the time of day, and stored, as packing differs between machines. */
    private static byte[] withoutTimes(byte[] archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4 * archive.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                CRC32 checksum = new CRC32();
                checksum.update(content);
                ZipEntry stored = new ZipEntry(entry.getName());
                stored.setMethod(ZipEntry.STORED);
                stored.setSize(content.length);
                stored.setCrc(checksum.getValue());
                stored.setTimeLocal(NO_TIME);
                out.putNextEntry(stored);
                out.write(content);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
