package org.misevcheck.checker.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as CSV (RFC 4180, UTF-8). */
final class CsvTable {

    private CsvTable() {}

    static Path write(Table table, Path file) throws IOException {
        return write(table, file, "\n", "");
    }

    /** As the programs write and read it that begin their files with a byte order mark. */
    static Path writeForWindows(Table table, Path file) throws IOException {
        return write(table, file, "\r\n", "\uFEFF");
    }

    private static Path write(Table table, Path target, String lineEnd, String mark) throws IOException {
        try (ReportFile file = new ReportFile(target)) {
            file.writer().write(mark);
            CSVPrinter printer = new CSVPrinter(
                    file.writer(),
                    CSVFormat.RFC4180.builder().setRecordSeparator(lineEnd).get());
            printer.printRecord(table.head());
            if (table.rows().isEmpty() && table.empty() != null) {
                printer.printRecord(table.empty());
            }
            for (List<Object> row : table.rows()) {
                printer.printRecord(row.stream().map(CsvTable::text));
            }
            printer.flush();
            return file.complete();
        }
    }

    private static String text(Object cell) {
        return cell instanceof Number number ? Table.number(number) : CsvReport.safe((String) cell);
    }
}
