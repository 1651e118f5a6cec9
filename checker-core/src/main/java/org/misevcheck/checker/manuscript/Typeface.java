package org.misevcheck.checker.manuscript;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font that PDFBox carries, embedded with the letters in use, and what is written for letters it lacks. */
public final class Typeface {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDType0Font font;
    private final Map<Integer, Float> widths = new HashMap<>();

    public Typeface(PDDocument document) throws IOException {
        try (InputStream file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FILE), FILE)) {
            font = PDType0Font.load(document, file, true);
        }
    }

    public PDType0Font font() {
        return font;
    }

    /** Of a text as it is printed: letters that the font lacks count as what {@link #printable} writes for them. */
    public float width(String text, float size) {
        float width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            width += has(c)
                    ? width(c)
                    : (float) written(c).chars().mapToDouble(this::width).sum();
        }
        return width * size / 1000;
    }

    /**
     * The text in letters that the font has: raised digits of which it lacks one as {@code ^-9}, others as plain letters
     * where they have such, else by number, {@code [U+4E2D]}. White space, new lines too, becomes a space.
     */
    public String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && isRaised(text.charAt(end))) {
                end++;
            }
            if (end == i) {
                int c = text.codePointAt(i);
                out.append(written(c));
                i += Character.charCount(c);
            } else {
                String raised = text.substring(i, end);
                out.append(raised.chars().allMatch(this::has) ? raised : "^" + plain(raised));
                i = end;
            }
        }
        return out.toString().strip();
    }

    private String written(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return " ";
        }
        if (has(c)) {
            return Character.toString(c);
        }
        String plain = plain(Character.toString(c));
        return plain.codePoints().allMatch(this::has) ? plain : "[U+%04X]".formatted(c);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD);
    }

    private boolean has(int c) {
        return isVisible(c) && width(c) >= 0;
    }

    /**
     * Breaks text without new lines into lines no wider than this; a word only where it has to be. A space
     * stays at the end of its line, so that words stay apart for those who copy or hear the text.
     */
    public List<String> lines(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" +")) {
            String rest = word;
            if (line.length() > 0 && width(line + " " + rest, size) > width) {
                lines.add(line + " ");
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "");
            while (line.length() == 0 && width(rest, size) > width) {
                int cut = cut(rest, size, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Where to break a word that is too wide: after the last sign that fits, else after the last letter. */
    private int cut(String word, float size, float width) {
        int fits = Character.charCount(word.codePointAt(0));
        int sign = 0;
        while (fits < word.length()) {
            int next = fits + Character.charCount(word.codePointAt(fits));
            if (width(word.substring(0, next), size) > width) {
                break;
            }
            fits = next;
            if (".-/_[],;:".indexOf(word.charAt(fits - 1)) >= 0) {
                sign = fits;
            }
        }
        return sign > 0 ? sign : fits;
    }

    private static boolean isRaised(int c) {
        return c == 0xB2 || c == 0xB3 || c == 0xB9 || c >= 0x2070 && c <= 0x207F;
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** In thousandths of the size; negative for a letter that the font lacks. */
    private float width(int c) {
        return widths.computeIfAbsent(c, letter -> {
            try {
                return font.getStringWidth(Character.toString(letter));
            } catch (IllegalArgumentException | IOException e) {
                return -1f;
            }
        });
    }
}
