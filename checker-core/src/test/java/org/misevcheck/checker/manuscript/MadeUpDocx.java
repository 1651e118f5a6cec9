package org.misevcheck.checker.manuscript;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A made-up paper as its authors may have sent it in. */
final class MadeUpDocx {

    private final XWPFDocument document;

    private MadeUpDocx(XWPFDocument document) {
        this.document = document;
    }

    static byte[] of(MadeUpPaper paper) {
        try (XWPFDocument document = new XWPFDocument()) {
            new MadeUpDocx(document).set(paper);
            POIXMLProperties.CoreProperties properties =
                    document.getProperties().getCoreProperties();
            properties.setTitle(paper.title());
            properties.setCreator(paper.authors().get(0).name());
            properties.setKeywords(String.join("; ", paper.keywords()));
            properties.setCreated(Optional.empty());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return timeless(bytes.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void set(MadeUpPaper paper) {
        paragraph("Title", paper.title());
        paragraph("", paper.notice());
        XWPFParagraph authors = document.createParagraph();
        boolean first = true;
        for (MadeUpPaper.Author author : paper.authors()) {
            authors.createRun().setText((first ? "" : ", ") + author.name());
            XWPFRun at = authors.createRun();
            at.setSubscript(VerticalAlign.SUPERSCRIPT);
            at.setText(author.at());
            first = false;
        }
        paper.affiliations().forEach(affiliation -> paragraph("", affiliation));
        paper.authors().stream()
                .filter(author -> !author.orcid().isEmpty())
                .forEach(author -> paragraph("", "ORCID " + author.name() + ": https://orcid.org/" + author.orcid()));
        if (!paper.correspondence().isEmpty()) {
            paragraph("", paper.correspondence());
        }
        paragraph("", "https://doi.org/" + paper.doi());
        if (!paper.keywords().isEmpty()) {
            paragraph("", "**Keywords:** " + String.join("; ", paper.keywords()));
        }
        for (MadeUpPaper.Part part : paper.parts()) {
            switch (part.kind()) {
                case SECTION -> paragraph("Heading1", part.text());
                case SUBSECTION -> paragraph("Heading2", part.text());
                case TABLE -> table(part);
                case FIGURE -> paragraph("Caption", part.text());
                default -> paragraph("", part.text());
            }
        }
    }

    private void paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        if (!style.isEmpty()) {
            paragraph.setStyle(style);
        }
        fill(paragraph, text);
    }

    private void table(MadeUpPaper.Part part) {
        paragraph("Caption", part.text());
        List<List<String>> rows = part.cells();
        XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                fill(
                        table.getRow(row).getCell(column).getParagraphs().get(0),
                        rows.get(row).get(column));
            }
        }
    }

    private static void fill(XWPFParagraph paragraph, String text) {
        for (MadeUpPaper.Run piece : MadeUpPaper.Run.of(text)) {
            XWPFRun run = paragraph.createRun();
            run.setText(piece.text());
            run.setBold(piece.bold());
            if (piece.shift() != 0) {
                run.setSubscript(piece.shift() > 0 ? VerticalAlign.SUPERSCRIPT : VerticalAlign.SUBSCRIPT);
            }
        }
    }

    /** The same archive without the times at which its parts were written. */
    private static byte[] timeless(byte[] archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(LocalDateTime.of(2025, 1, 1, 0, 0));
                out.putNextEntry(same);
                in.transferTo(out);
            }
        }
        return bytes.toByteArray();
    }
}
