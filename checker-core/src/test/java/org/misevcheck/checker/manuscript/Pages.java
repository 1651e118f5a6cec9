package org.misevcheck.checker.manuscript;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Makes PDFs for tests, text by text in the order in which it is called. Pages are 600 points by 800. */
final class Pages implements AutoCloseable {

    static final float LEADING = 12;

    final PDDocument document = new PDDocument();
    private final PDFont regular = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
    private PDPageContentStream content;

    Pages page() {
        return page(0);
    }

    /** A page that viewers turn. */
    Pages page(int rotation) {
        try {
            endPage();
            PDPage page = new PDPage(new PDRectangle(600, 800));
            page.setRotation(rotation);
            document.addPage(page);
            content = new PDPageContentStream(document, page);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page of which the content is this. */
    Pages page(PDStream stream) {
        try {
            endPage();
            PDPage page = new PDPage(new PDRectangle(600, 800));
            page.setContents(stream);
            document.addPage(page);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Pages text(float x, float y, String text) {
        return text(x, y, 10, text);
    }

    Pages text(float x, float y, float size, String text) {
        return show(Matrix.getTranslateInstance(x, y), size, regular, RenderingMode.FILL, text);
    }

    Pages bold(float x, float y, float size, String text) {
        return show(Matrix.getTranslateInstance(x, y), size, bold, RenderingMode.FILL, text);
    }

    Pages hidden(float x, float y, String text) {
        return show(Matrix.getTranslateInstance(x, y), 10, regular, RenderingMode.NEITHER, text);
    }

    Pages turned(double degrees, float x, float y, String text) {
        return show(Matrix.getRotateInstance(Math.toRadians(degrees), x, y), 10, regular, RenderingMode.FILL, text);
    }

    /** Lines below each other. */
    Pages lines(float x, float y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            text(x, y - i * LEADING, lines[i]);
        }
        return this;
    }

    /** How far a text of 10 points reaches. */
    float width(String text) {
        try {
            return regular.getStringWidth(text) / 100;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Pages show(Matrix matrix, float size, PDFont font, RenderingMode mode, String text) {
        try {
            content.beginText();
            content.setFont(font, size);
            content.setRenderingMode(mode);
            content.setTextMatrix(matrix);
            content.showText(text);
            content.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture that fills the page. */
    Pages picture() {
        try {
            BufferedImage image = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
            content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 600, 800);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A packed stream in which the same bytes come again and again. */
    PDStream stream(byte[] bytes, int times) {
        try {
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < times; i++) {
                    out.write(bytes);
                }
            }
            return stream;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path save(Path file) {
        try {
            endPage();
            document.save(file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endPage() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    @Override
    public void close() {
        try {
            endPage();
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
