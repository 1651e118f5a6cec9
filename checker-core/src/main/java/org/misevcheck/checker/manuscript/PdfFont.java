package org.misevcheck.checker.manuscript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** What is asked of a font for every glyph, asked of PDFBox once. */
final class PdfFont {

    private static final GlyphList GLYPHS = glyphs();

    private static final String SPACE = " ";

    /** Predefined: a code of two bytes is the glyph. */
    private static final Set<String> IDENTITY = Set.of("Identity-H", "Identity-V");

    private final PDFont font;
    private final boolean oneByte;
    private final boolean twoBytes;
    private final boolean bold;
    private final boolean italic;
    private final float[][] advances = new float[256][];
    private final @Nullable String[][] texts = new String[256][];

    PdfFont(PDFont font) {
        this.font = font;
        oneByte = font instanceof PDSimpleFont;
        twoBytes = font instanceof PDType0Font composite
                && composite.getCMap() != null
                && IDENTITY.contains(composite.getCMap().getName());
        String name = name().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        bold = name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || name.contains("-medi")
                || name.endsWith("-bd")
                || name.matches("(cmb|sfb|ecb|tct?b).*\\d")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
        italic = name.contains("italic")
                || name.contains("oblique")
                || name.endsWith("-it")
                || name.matches("(cmti|sfti|ecti).*\\d")
                || descriptor != null && descriptor.isItalic();
    }

    /** PDFBox's own extraction knows these names of glyphs beside Adobe's. */
    private static GlyphList glyphs() {
        try (InputStream more =
                GlyphList.class.getResourceAsStream("/org/apache/pdfbox/resources/glyphlist/additional.txt")) {
            return new GlyphList(GlyphList.getAdobeGlyphList(), more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many bytes each of its codes has; 0 where only PDFBox can tell. */
    int bytesOfCode() {
        return oneByte ? 1 : twoBytes ? 2 : 0;
    }

    boolean bold() {
        return bold;
    }

    boolean italic() {
        return italic;
    }

    boolean embedded() {
        return font.isEmbedded();
    }

    /** Its name without the mark of a subset. */
    String name() {
        String name = font.getName();
        if (name == null) {
            return "";
        }
        return name.matches("[A-Z]{6}\\+.+") ? name.substring(7) : name;
    }

    /** How far a glyph moves on, in ems. */
    float advance(int code) throws IOException {
        if (code < 0 || code > 0xffff) {
            return font.getDisplacement(code).getX();
        }
        float[] row = advances[code >> 8];
        if (row == null) {
            row = new float[256];
            Arrays.fill(row, Float.NaN);
            advances[code >> 8] = row;
        }
        float advance = row[code & 0xff];
        if (Float.isNaN(advance)) {
            advance = font.getDisplacement(code).getX();
            if (!Float.isFinite(advance)) {
                advance = 0;
            }
            row[code & 0xff] = advance;
        }
        return advance;
    }

    /** What a glyph stands for: empty for a control character, null where nobody knows. */
    @Nullable
    String text(int code) {
        if (code < 0 || code > 0xffff) {
            return readable(code);
        }
        String[] row = texts[code >> 8];
        if (row == null) {
            row = new String[256];
            texts[code >> 8] = row;
        }
        String text = row[code & 0xff];
        if (text == null) {
            text = readable(code);
            row[code & 0xff] = text;
        }
        return text;
    }

    private @Nullable String readable(int code) {
        String text = font.toUnicode(code, GLYPHS);
        if (text == null) {
            if (!oneByte) {
                return null;
            }
            text = String.valueOf((char) code);
        }
        if (text.length() == 1) {
            char c = text.charAt(0);
            if (c <= ' ' || c == '\u00a0' || c >= '\u2000' && c <= '\u200a' || c == '\u202f' || c == '\u3000') {
                return c < ' ' && c != '\t' && c != '\n' && c != '\r' ? "" : SPACE;
            }
        }
        return spelledOut(text);
    }

    private static String spelledOut(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\ufb00' && text.charAt(i) <= '\ufb06') {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }
}
