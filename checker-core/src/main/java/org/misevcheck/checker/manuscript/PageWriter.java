package org.misevcheck.checker.manuscript;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.jspecify.annotations.Nullable;

/** Sets headings, paragraphs and tables on pages that it adds to the end of a document. */
final class PageWriter {

    /** A4 as letters are written. */
    static final PDRectangle UPRIGHT = PDRectangle.A4;

    /** A4 on its side, for wide tables. */
    static final PDRectangle ACROSS = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());

    private static final float MARGIN = 50;
    private static final float TEXT = 10;
    private static final float CELL = 8.5f;
    private static final float SMALL = 8;
    private static final float LEADING = 1.3f;
    private static final float PADDING = 4;
    private static final Color BAND = new Color(0xE8E8E8);
    private static final Color RULE = new Color(0xA0A0A0);

    private final PDDocument document;
    private final Typeface typeface;
    private final PDRectangle format;
    private final float width;
    private final List<Sheet> sheets = new ArrayList<>();
    private final @Nullable StructureTags tags;
    private @Nullable PDStructureElement at;
    private float y;

    private PageWriter(PDDocument document, Typeface typeface, PDRectangle format, @Nullable StructureTags tags) {
        this.tags = tags;
        this.document = document;
        this.typeface = typeface;
        this.format = format;
        this.width = format.getWidth() - 2 * MARGIN;
    }

    /**
     * Adds the parts.
     *
     * @param tags what is to be told of the parts' nature; null in a document that tells nothing of its own
     * @param foot what stands at the foot of each page, before the page's number among those that are added
     */
    static void append(
            PDDocument document,
            Typeface typeface,
            PDRectangle format,
            @Nullable StructureTags tags,
            List<PrintedPart> parts,
            String foot)
            throws IOException {
        PageWriter writer = new PageWriter(document, typeface, format, tags);
        writer.turn();
        for (PrintedPart part : parts) {
            if (part instanceof PrintedPart.Heading heading) {
                writer.heading(heading);
            } else if (part instanceof PrintedPart.Paragraph paragraph) {
                writer.paragraph(paragraph.text());
            } else if (part instanceof PrintedPart.Table table) {
                writer.table(table);
            }
        }
        writer.print(foot);
    }

    private Sheet turn() {
        Sheet sheet = new Sheet(new ArrayList<>(), new ArrayList<>());
        sheets.add(sheet);
        y = format.getHeight() - MARGIN;
        return sheet;
    }

    private Sheet sheet() {
        return sheets.get(sheets.size() - 1);
    }

    private boolean fits(float height) {
        return y - height >= MARGIN + 2 * SMALL;
    }

    private @Nullable PDStructureElement tagged(@Nullable PDStructureElement parent, String type) {
        if (tags == null) {
            return null;
        }
        return tags.within(parent == null ? tags.whole() : parent, type);
    }

    /** A row's cells, tagged once however many pages it is on. */
    private List<@Nullable PDStructureElement> cells(@Nullable PDStructureElement table, String type, int columns) {
        PDStructureElement row = tagged(table, "TR");
        List<@Nullable PDStructureElement> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            PDStructureElement cell = tagged(row, type);
            if (cell != null && type.equals("TH")) {
                PDTableAttributeObject scope = new PDTableAttributeObject();
                scope.setScope(PDTableAttributeObject.SCOPE_COLUMN);
                cell.addAttribute(scope);
            }
            cells.add(cell);
        }
        return cells;
    }

    private boolean isFresh() {
        return y == format.getHeight() - MARGIN;
    }

    private void heading(PrintedPart.Heading heading) {
        float size = Math.max(TEXT + 1, 20 - 4 * heading.level());
        List<String> lines = typeface.lines(typeface.printable(heading.text()), size, width);
        y -= isFresh() ? 0 : size;
        // A heading does not stand alone at the foot of a page.
        if (!fits(lines.size() * size * LEADING + 5 * TEXT)) {
            turn();
        }
        at = tagged(null, "H" + heading.level());
        lines.forEach(line -> line(line, MARGIN, size));
        y -= size / 3;
    }

    private void paragraph(String text) {
        at = tagged(null, "P");
        for (String line : typeface.lines(typeface.printable(text), TEXT, width)) {
            if (!fits(TEXT * LEADING)) {
                turn();
            }
            line(line, MARGIN, TEXT);
        }
        y -= TEXT / 2;
    }

    /** One line at the current height, which moves below it. */
    private void line(String text, float x, float size) {
        sheet().texts().add(new Text(text, x, y - size, size, at));
        y -= size * LEADING;
    }

    private void table(PrintedPart.Table table) {
        List<Float> widths = new ArrayList<>();
        float shares = 0;
        for (PrintedPart.Column column : table.columns()) {
            shares += column.share();
        }
        for (PrintedPart.Column column : table.columns()) {
            widths.add(width * column.share() / shares);
        }
        List<List<String>> head =
                broken(table.columns().stream().map(PrintedPart.Column::head).toList(), widths, 0);
        float height = height(head);
        if (!fits(height + 3 * CELL * LEADING)) {
            turn();
        }
        int columns = widths.size();
        PDStructureElement tagged = tagged(null, "Table");
        row(head, cells(tagged, "TH", columns), widths, BAND, null);
        for (PrintedPart.Row row : table.rows()) {
            List<List<String>> cells = broken(row.cells(), widths, row.mark() == null ? 0 : CELL + PADDING);
            List<@Nullable PDStructureElement> elements = cells(tagged, "TD", columns);
            while (!cells.isEmpty()) {
                int lines = (int) ((y - MARGIN - 2 * SMALL - 2 * PADDING) / (CELL * LEADING));
                int most = cells.stream().mapToInt(List::size).max().orElse(0);
                boolean roomOnNext = height(cells) + height <= format.getHeight() - 2 * MARGIN - 2 * SMALL;
                if (most > lines && (roomOnNext || lines < 1)) {
                    turn();
                    row(head, Collections.nCopies(columns, null), widths, BAND, null);
                    continue;
                }
                int take = Math.min(most, lines);
                row(
                        cells.stream()
                                .map(cell -> cell.subList(0, Math.min(take, cell.size())))
                                .toList(),
                        elements,
                        widths,
                        null,
                        row.mark());
                cells = most <= take
                        ? List.of()
                        : cells.stream()
                                .map(cell -> cell.subList(Math.min(take, cell.size()), cell.size()))
                                .toList();
            }
        }
        y -= TEXT;
    }

    private List<List<String>> broken(List<String> cells, List<Float> widths, float indent) {
        List<List<String>> broken = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            float width = widths.get(i) - 2 * PADDING - (i == 0 ? indent : 0);
            broken.add(typeface.lines(typeface.printable(cells.get(i)), CELL, width));
        }
        return broken;
    }

    private static float height(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0) * CELL * LEADING + 2 * PADDING;
    }

    private void row(
            List<List<String>> cells,
            List<@Nullable PDStructureElement> elements,
            List<Float> widths,
            @Nullable Color fill,
            @Nullable Mark mark) {
        float top = y;
        float height = height(cells);
        if (fill != null) {
            sheet().boxes().add(new Box(MARGIN, top - height, width, height, fill, null));
        }
        float x = MARGIN;
        for (int i = 0; i < cells.size(); i++) {
            y = top - PADDING;
            at = elements.get(i);
            float indent = 0;
            if (i == 0 && mark != null) {
                float side = CELL + 1;
                sheet().boxes().add(new Box(x + PADDING, y - side, side, side, mark.tint(), Color.BLACK));
                String letter = String.valueOf(mark.letter());
                float middle = (side - typeface.width(letter, CELL - 1)) / 2;
                sheet().texts().add(new Text(letter, x + PADDING + middle, y - CELL + 1, CELL - 1, at));
                indent = CELL + PADDING;
            }
            for (String line : cells.get(i)) {
                line(line, x + PADDING + indent, CELL);
            }
            x += widths.get(i);
        }
        y = top - height;
        sheet().boxes().add(new Box(MARGIN, y, width, 0.4f, RULE, null));
    }

    private void print(String foot) throws IOException {
        String left = typeface.printable(foot);
        for (int i = 0; i < sheets.size(); i++) {
            PDPage page = new PDPage(format);
            document.addPage(page);
            String number = "%d of %d".formatted(i + 1, sheets.size());
            float right = format.getWidth() - MARGIN - typeface.width(number, SMALL);
            List<Text> texts = new ArrayList<>(sheets.get(i).texts());
            String fitting = typeface.lines(left, SMALL, right - MARGIN - TEXT).get(0);
            texts.add(new Text(fitting, MARGIN, MARGIN - SMALL, SMALL, null));
            texts.add(new Text(number, right, MARGIN - SMALL, SMALL, null));
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.beginMarkedContent(COSName.ARTIFACT);
                for (Box box : sheets.get(i).boxes()) {
                    box.draw(out);
                }
                out.setNonStrokingColor(Color.BLACK);
                PDStructureElement open = null;
                for (Text text : texts) {
                    if (text.element() != open) {
                        open = text.element();
                        out.endMarkedContent();
                        begin(out, page, open);
                    }
                    text.draw(out, typeface);
                }
                out.endMarkedContent();
            }
        }
        if (tags != null) {
            tags.complete();
        }
    }

    private void begin(PDPageContentStream out, PDPage page, @Nullable PDStructureElement element) throws IOException {
        if (tags == null || element == null) {
            out.beginMarkedContent(COSName.ARTIFACT);
        } else {
            out.beginMarkedContent(COSName.getPDFName(element.getStructureType()), tags.next(element, page));
        }
    }

    private record Sheet(List<Box> boxes, List<Text> texts) {}

    private record Text(
            String text,
            float x,
            float y,
            float size,
            @Nullable PDStructureElement element) {

        void draw(PDPageContentStream out, Typeface typeface) throws IOException {
            out.beginText();
            out.setFont(typeface.font(), size);
            out.newLineAtOffset(x, y);
            out.showText(text);
            out.endText();
        }
    }

    private record Box(
            float x,
            float y,
            float width,
            float height,
            Color fill,
            @Nullable Color line) {

        void draw(PDPageContentStream out) throws IOException {
            out.setNonStrokingColor(fill);
            out.addRect(x, y, width, height);
            if (line == null) {
                out.fill();
            } else {
                out.setStrokingColor(line);
                out.setLineWidth(0.5f);
                out.fillAndStroke();
            }
        }
    }
}
