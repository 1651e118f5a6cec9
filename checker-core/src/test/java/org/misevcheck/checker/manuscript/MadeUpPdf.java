package org.misevcheck.checker.manuscript;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.xml.XmpSerializer;

/** A made-up paper in two columns, set as journals do: justified, hyphenated, with running heads and raised digits. */
final class MadeUpPdf {

    private static final PDRectangle SHEET = PDRectangle.A4;
    private static final float MARGIN = 48;
    private static final float GUTTER = 18;
    private static final float FULL = SHEET.getWidth() - 2 * MARGIN;
    private static final float COLUMN = (FULL - GUTTER) / 2;
    private static final float FOOT = 52;
    private static final float BODY = 10;
    private static final float SMALL = 7.5f;
    private static final float LEADING = 1.3f;

    private final MadeUpPaper paper;
    private final PDDocument document = new PDDocument();
    private final Typeface typeface;
    private PDPageContentStream out;
    private float x;
    private float y;
    private float top;

    private MadeUpPdf(MadeUpPaper paper) throws IOException {
        this.paper = paper;
        this.typeface = new Typeface(document);
    }

    static byte[] of(MadeUpPaper paper) {
        try {
            MadeUpPdf pdf = new MadeUpPdf(paper);
            try (PDDocument document = pdf.document) {
                pdf.set();
                pdf.describe();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            }
        } catch (IOException | TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private void set() throws IOException {
        page();
        front();
        top = y;
        for (MadeUpPaper.Part part : paper.parts()) {
            if (paper.in("Abstract").contains(part) || part.text().equals("Abstract")) {
                continue;
            }
            switch (part.kind()) {
                case SECTION -> heading(part.text(), 11, 10);
                case SUBSECTION -> heading(part.text(), 9.5f, 6);
                case PARAGRAPH -> paragraph(part.text(), BODY, COLUMN, 0, true);
                case TABLE -> table(part);
                case FIGURE -> figure(part);
                case REFERENCE -> reference(part.text());
            }
        }
        out.close();
    }

    private void page() throws IOException {
        if (out != null) {
            out.close();
        }
        PDPage page = new PDPage(SHEET);
        document.addPage(page);
        out = new PDPageContentStream(document, page);
        top = SHEET.getHeight() - MARGIN;
        String number = String.valueOf(40 + document.getNumberOfPages());
        boolean right = document.getNumberOfPages() % 2 == 1;
        draw(line(paper.journal(), SMALL), MARGIN, top + 14, SMALL, 0);
        draw(
                line(paper.notice(), SMALL),
                SHEET.getWidth() - MARGIN - width(line(paper.notice(), SMALL), SMALL),
                top + 14,
                SMALL,
                0);
        draw(line(number, SMALL), right ? SHEET.getWidth() - MARGIN - 10 : MARGIN, 30, SMALL, 0);
        x = MARGIN;
        y = top;
    }

    private void turn() throws IOException {
        if (x == MARGIN) {
            x = MARGIN + COLUMN + GUTTER;
            y = top;
        } else {
            page();
        }
    }

    private void room(float height) throws IOException {
        if (y - height < FOOT) {
            turn();
        }
    }

    private void front() throws IOException {
        y -= 6;
        out.setNonStrokingColor(new Color(0xEDEDED));
        out.addRect(MARGIN, y - 15, FULL, 17);
        out.fill();
        out.setNonStrokingColor(Color.BLACK);
        paragraph("**" + paper.notice() + "**", 9, FULL - 8, 4, false);
        y -= 8;
        paragraph("**" + paper.title() + "**", 16, FULL, 0, false);
        y -= 6;
        List<String> names = paper.authors().stream()
                .map(author -> author.name() + author.at().replace('1', '¹').replace('2', '²'))
                .toList();
        paragraph(String.join(", ", names), 10.5f, FULL, 0, false);
        y -= 3;
        for (String affiliation : paper.affiliations()) {
            paragraph(affiliation.replaceFirst("^1 ", "¹ ").replaceFirst("^2 ", "² "), 8, FULL, 0, false);
        }
        List<String> identifiers = paper.authors().stream()
                .filter(author -> !author.orcid().isEmpty())
                .map(author -> author.name() + " " + author.orcid())
                .toList();
        paragraph("ORCID: " + String.join("; ", identifiers), 8, FULL, 0, false);
        if (!paper.correspondence().isEmpty()) {
            paragraph("Correspondence: " + paper.correspondence(), 8, FULL, 0, false);
        }
        paragraph("https://doi.org/" + paper.doi(), 8, FULL, 0, false);
        if (!paper.in("Abstract").isEmpty()) {
            y -= 8;
            paragraph("**Abstract**", 11, FULL, 0, false);
            for (MadeUpPaper.Part part : paper.in("Abstract")) {
                paragraph(part.text(), BODY, FULL, 0, true);
            }
        }
        if (!paper.keywords().isEmpty()) {
            y -= 3;
            paragraph("**Keywords:** " + String.join("; ", paper.keywords()), BODY, FULL, 0, false);
        }
        y -= 12;
    }

    private void heading(String text, float size, float before) throws IOException {
        room(before + 3 * BODY * LEADING + size);
        y -= y == top ? 0 : before;
        paragraph("**" + text + "**", size, COLUMN, 0, false);
        y += 1;
    }

    private void paragraph(String text, float size, float width, float indent, boolean justified) throws IOException {
        List<List<Piece>> lines = broken(text, size, width - indent);
        for (int i = 0; i < lines.size(); i++) {
            room(size * LEADING);
            y -= size * LEADING;
            boolean last = i == lines.size() - 1;
            float missing = width - indent - width(lines.get(i), size);
            long gaps = lines.get(i).stream().filter(Piece::isSpace).count();
            draw(lines.get(i), x + indent, y, size, justified && !last && gaps > 0 ? missing / gaps : 0);
        }
        y -= 3;
    }

    private void reference(String text) throws IOException {
        float indent = 0;
        for (List<Piece> line : broken(text, 8, COLUMN - 12)) {
            room(8 * LEADING);
            y -= 8 * LEADING;
            draw(line, x + indent, y, 8, 0);
            indent = 12;
        }
        y -= 3;
    }

    private void table(MadeUpPaper.Part part) throws IOException {
        List<List<String>> rows = part.cells();
        int columns = rows.get(0).size();
        float first = COLUMN * 0.4f;
        float other = (COLUMN - first) / (columns - 1);
        float height = SMALL * 1.6f;
        room(height * rows.size() + 4 * SMALL * LEADING + 14);
        y -= 6;
        paragraph(part.text(), SMALL + 0.5f, COLUMN, 0, false);
        rule(y);
        for (List<String> row : rows) {
            y -= height;
            for (int i = 0; i < columns; i++) {
                String cell = row == rows.get(0) ? "**" + row.get(i) + "**" : row.get(i);
                draw(line(cell, SMALL), x + (i == 0 ? 0 : first + (i - 1) * other), y + 3, SMALL, 0);
            }
            if (row == rows.get(0)) {
                rule(y);
            }
        }
        rule(y);
        y -= 10;
    }

    private void rule(float at) throws IOException {
        out.setLineWidth(0.5f);
        out.moveTo(x, at);
        out.lineTo(x + COLUMN, at);
        out.stroke();
    }

    private void figure(MadeUpPaper.Part part) throws IOException {
        List<String> bars = part.bars();
        float height = 110;
        int lines = broken(part.text(), SMALL + 0.5f, COLUMN).size();
        room(height + 30 + lines * SMALL * 1.4f);
        y -= height + 8;
        String tallest = IntStream.range(0, bars.size())
                .filter(i -> i % 2 == 1)
                .mapToObj(bars::get)
                .max(Comparator.comparing(Float::valueOf))
                .orElseThrow();
        float most = Float.parseFloat(tallest);
        float step = (COLUMN - 30) / (bars.size() / 2f);
        for (int i = 0; i < bars.size(); i += 2) {
            float tall = Float.parseFloat(bars.get(i + 1)) / most * (height - 16);
            float left = x + 24 + step * i / 2;
            out.setNonStrokingColor(new Color(0x7F8FA6));
            out.addRect(left, y + 12, step * 0.6f, tall);
            out.fill();
            out.setNonStrokingColor(Color.BLACK);
            draw(line(bars.get(i), 6.5f), left, y + 3, 6.5f, 0);
        }
        out.setLineWidth(0.7f);
        out.moveTo(x + 20, y + height);
        out.lineTo(x + 20, y + 12);
        out.lineTo(x + COLUMN, y + 12);
        out.stroke();
        draw(line("0", 6.5f), x + 12, y + 10, 6.5f, 0);
        draw(line(tallest, 6.5f), x + 5, y + height - 8, 6.5f, 0);
        y -= 4;
        paragraph(part.text(), SMALL + 0.5f, COLUMN, 0, false);
        y -= 8;
    }

    /** A word or a part of one, or a space. */
    private record Piece(String text, boolean bold, int shift) {
        boolean isSpace() {
            return text.equals(" ");
        }
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        for (MadeUpPaper.Run run : MadeUpPaper.Run.of(text)) {
            for (String part : run.text().split("(?<= )|(?= )")) {
                pieces.add(new Piece(part, run.bold(), run.shift()));
            }
        }
        return pieces;
    }

    private List<Piece> line(String text, float size) {
        return broken(text, size, Float.MAX_VALUE).get(0);
    }

    private List<List<Piece>> broken(String text, float size, float width) {
        List<List<Piece>> words = new ArrayList<>();
        words.add(new ArrayList<>());
        for (Piece piece : pieces(text)) {
            if (piece.isSpace()) {
                words.add(new ArrayList<>());
            } else {
                words.get(words.size() - 1).add(piece);
            }
        }
        List<List<Piece>> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        for (List<Piece> word : words) {
            List<Piece> longer = new ArrayList<>(line);
            if (!line.isEmpty()) {
                longer.add(new Piece(" ", false, 0));
            }
            float before = width(longer, size);
            longer.addAll(word);
            if (line.isEmpty() || width(longer, size) <= width) {
                line = longer;
                continue;
            }
            String whole = word.get(0).text();
            int cut = word.size() == 1 ? hyphen(whole, size, width - before) : 0;
            if (cut > 0) {
                line.add(new Piece(" ", false, 0));
                String head = whole.substring(0, cut) + (whole.charAt(cut - 1) == '-' ? "" : "-");
                line.add(new Piece(head, word.get(0).bold(), 0));
                lines.add(line);
                line = new ArrayList<>(
                        List.of(new Piece(whole.substring(cut), word.get(0).bold(), 0)));
            } else {
                lines.add(line);
                line = new ArrayList<>(word);
            }
        }
        lines.add(line);
        return lines;
    }

    /** Where to divide a word so that its head with a hyphen fits; 0 where it cannot be. Rough, as much software is. */
    private int hyphen(String word, float size, float room) {
        for (int cut = word.length() - 3; cut >= 3; cut--) {
            String head = word.substring(0, cut);
            boolean atHyphen = head.endsWith("-");
            boolean between = word.matches("\\p{L}{8,}[.,;:)]?")
                    && isVowel(word.charAt(cut + 1))
                    && !isVowel(word.charAt(cut))
                    && head.chars().anyMatch(c -> isVowel((char) c));
            if ((atHyphen || between) && typeface.width(head + (atHyphen ? "" : "-"), size) <= room) {
                return cut;
            }
        }
        return 0;
    }

    private static boolean isVowel(char c) {
        return "aeiouyAEIOUY".indexOf(c) >= 0;
    }

    private float width(List<Piece> line, float size) {
        float width = 0;
        for (Piece piece : line) {
            width += typeface.width(piece.text(), piece.shift() == 0 ? size : size * 0.65f);
        }
        return width;
    }

    private void draw(List<Piece> line, float left, float base, float size, float stretch) throws IOException {
        out.beginText();
        out.setLineWidth(size * 0.025f);
        out.newLineAtOffset(left, base);
        for (int i = 0; i < line.size(); i++) {
            Piece piece = line.get(i);
            float own = piece.shift() == 0 ? size : size * 0.65f;
            out.setFont(typeface.font(), own);
            out.setRenderingMode(piece.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
            out.setTextRise(piece.shift() > 0 ? size * 0.35f : piece.shift() < 0 ? -size * 0.15f : 0);
            if (piece.isSpace() && stretch != 0) {
                out.showTextWithPositioning(new Object[] {" ", -stretch * 1000 / own});
            } else {
                out.showText(piece.text());
            }
        }
        out.setTextRise(0);
        out.setRenderingMode(RenderingMode.FILL);
        out.endText();
    }

    /** The same in Info and XMP; no dates. */
    private void describe() throws TransformerException, IOException {
        List<String> names =
                paper.authors().stream().map(MadeUpPaper.Author::name).toList();
        document.getDocumentInformation().setTitle(paper.title());
        document.getDocumentInformation().setAuthor(String.join(", ", names));
        document.getDocumentInformation().setSubject(paper.notice());
        if (!paper.keywords().isEmpty()) {
            document.getDocumentInformation().setKeywords(String.join("; ", paper.keywords()));
        }
        document.getDocumentCatalog().setLanguage("en-GB");
        XMPMetadata xmp = XMPMetadata.createXMPMetadata();
        DublinCoreSchema core = xmp.createAndAddDublinCoreSchema();
        core.setTitle(paper.title());
        names.forEach(core::addCreator);
        core.setIdentifier("doi:" + paper.doi());
        core.addLanguage("en-GB");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new XmpSerializer().serialize(xmp, bytes, true);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(bytes.toByteArray());
        document.getDocumentCatalog().setMetadata(metadata);
        COSString identity = new COSString(AnnotatedPdf.hash(paper.toString()));
        COSArray ids = new COSArray();
        ids.add(identity);
        ids.add(identity);
        document.getDocument().getTrailer().setItem(COSName.ID, ids);
    }
}
