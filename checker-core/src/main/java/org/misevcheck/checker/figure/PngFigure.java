package org.misevcheck.checker.figure;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A drawing as PNG: the page of its PDF, with the letters that are embedded there, so no font has to be installed. */
final class PngFigure {

    /** What journals ask of line drawings that are not vectors, at least. */
    private static final double DOTS_PER_INCH = 300;

    /** What memory bears: a figure of 20 by 20 cm has 5.6 million. */
    private static final double MOST_PIXELS = 40e6;

    private static final double POINTS_PER_INCH = 72;

    private PngFigure() {}

    static byte[] of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle page = document.getPage(0).getMediaBox();
            double inches = page.getWidth() * page.getHeight() / (POINTS_PER_INCH * POINTS_PER_INCH);
            double dots = Math.min(DOTS_PER_INCH, Math.sqrt(MOST_PIXELS / inches));
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, (float) dots, ImageType.RGB);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            // In memory: the default goes through a file in the system's folder for such.
            try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
                if (!ImageIO.write(image, "png", out)) {
                    throw new IOException("this Java writes no PNG");
                }
            }
            return bytes.toByteArray();
        }
    }
}
