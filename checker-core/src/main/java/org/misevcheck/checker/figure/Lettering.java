package org.misevcheck.checker.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.misevcheck.checker.manuscript.Typeface;

/**
 * How wide texts are and where to break them, by the metrics of Liberation Sans, which are those of Arial and of
 * Helvetica. Letters it lacks count as they are written in a PDF. Not for use by several threads at once.
 */
public final class Lettering {

    /** How much further apart bold letters stand, in their size: Arial Bold is wider than Arial by 6 to 8 %. */
    static final double BOLD = 0.035;

    private final Typeface typeface;

    public Lettering() {
        try (PDDocument document = new PDDocument()) {
            typeface = new Typeface(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The width of a text of this size, both in points. */
    public double width(String text, double size, boolean bold) {
        return width(typeface, text, size, bold);
    }

    static double width(Typeface typeface, String text, double size, boolean bold) {
        double spacing = bold ? text.codePointCount(0, text.length()) * BOLD * size : 0;
        return typeface.width(text, (float) size) + spacing;
    }

    /** The text in lines no wider than this; a word is broken only where it is too wide for a line. */
    public List<String> lines(String text, double size, boolean bold, double width) {
        // Letters are half as wide as they are high, about.
        double fitting = bold ? width / (1 + 2 * BOLD) : width;
        return typeface.lines(text.replaceAll("\\s+", " ").strip(), (float) size, (float) fitting).stream()
                .map(String::strip)
                .toList();
    }
}
