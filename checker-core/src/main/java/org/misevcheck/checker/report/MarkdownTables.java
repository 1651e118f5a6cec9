package org.misevcheck.checker.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Tables one after another, as Markdown. */
final class MarkdownTables {

    private MarkdownTables() {}

    /**
     * Writes them.
     *
     * @param heading of the page
     * @param lead sentences below it
     * @param figures files that are shown below a table, by its name
     */
    static Path write(
            String heading, List<String> lead, List<Table> tables, Map<String, List<String>> figures, Path target)
            throws IOException {
        try (ReportFile file = new ReportFile(target)) {
            StringBuilder out = new StringBuilder("# ").append(heading).append('\n');
            paragraphs(lead, out);
            for (Table table : tables) {
                write(table, out);
                for (String figure : figures.getOrDefault(table.name(), List.of())) {
                    out.append("\n![")
                            .append(MarkdownText.of(table.title()))
                            .append("](")
                            .append(figure)
                            .append(")\n");
                }
                file.write(out);
                out.setLength(0);
            }
            return file.complete();
        }
    }

    private static void write(Table table, StringBuilder out) {
        out.append("\n## ").append(MarkdownText.of(table.title())).append('\n');
        paragraphs(table.notes(), out);
        out.append('\n');
        if (table.rows().isEmpty()) {
            out.append(MarkdownText.of(table.empty() == null ? "Nothing to show." : table.empty()))
                    .append('\n');
            return;
        }
        table.head()
                .forEach(head -> out.append("| ").append(MarkdownText.of(head)).append(' '));
        out.append("|\n");
        for (int i = 0; i < table.head().size(); i++) {
            out.append(isOfNumbers(table, i) ? "| --: " : "| --- ");
        }
        out.append("|\n");
        for (List<Object> row : table.rows()) {
            for (Object cell : row) {
                String text = cell instanceof Number number ? Table.number(number) : (String) cell;
                out.append("| ").append(MarkdownText.of(text)).append(text.isEmpty() ? "" : " ");
            }
            out.append("|\n");
        }
    }

    private static boolean isOfNumbers(Table table, int column) {
        return table.rows().stream()
                        .allMatch(row -> row.get(column) instanceof Number
                                || row.get(column).equals(""))
                && table.rows().stream().anyMatch(row -> row.get(column) instanceof Number);
    }

    private static void paragraphs(List<String> sentences, StringBuilder out) {
        if (!sentences.isEmpty()) {
            out.append('\n')
                    .append(MarkdownText.of(String.join(" ", sentences)))
                    .append('\n');
        }
    }
}
