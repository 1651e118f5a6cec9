package org.misevcheck.checker.manuscript;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Takes the text off pages, run by run, in the order of their content. Widths and characters of a font are asked for
 * once, and nothing is made for a single glyph: this is what keeps it as fast as PDFBox's own extraction.
 */
final class PdfText extends PDFStreamEngine {

    /** A wider gap parts words; in ems. Kerning stays below, the narrowest space of justified lines above. */
    static final float WORD_GAP = 0.15f;

    /** Letters further apart than this are not one letter-spaced word; in ems. */
    private static final float LARGEST_LETTER_SPACING = 0.7f;

    /** The sine of the angle up to which text counts as upright, or as turned by a right angle. */
    private static final float SKEW = 0.26f;

    private final ReadingGuard guard;
    private final Map<COSDictionary, PdfFont> fonts = new IdentityHashMap<>();
    private final TreeSet<String> fontsNotEmbedded = new TreeSet<>();

    private StringBuilder characters = new StringBuilder();
    private List<Run> runs = new ArrayList<>();
    private PDRectangle shown = new PDRectangle();
    private boolean pictures;
    private int hiddenCharacters;
    private int unmapped;
    private @Nullable Run open;
    private float openEnd;

    PdfText(ReadingGuard guard) {
        this.guard = guard;
        addOperator(new BeginText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new EndText(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new Restore(this));
        addOperator(new Save(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    /**
     * Letters that follow each other in one font on one base line, with no gap between them. Turned text is turned
     * upright: {@code left} and {@code base} are then not the page's x and y.
     */
    static final class Run {
        final CharSequence characters;
        final int from;
        int to;
        final float left;
        float right;
        final float base;
        final float size;
        final PdfFont font;
        final Turn turn;
        final boolean hidden;
        /** Whether a space follows in the content. */
        boolean spaceFollows;

        Run(CharSequence characters, float left, float base, float size, PdfFont font, Turn turn, boolean hidden) {
            this.characters = characters;
            this.from = characters.length();
            this.to = from;
            this.left = left;
            this.right = left;
            this.base = base;
            this.size = size;
            this.font = font;
            this.turn = turn;
            this.hidden = hidden;
        }

        int length() {
            return to - from;
        }

        float width() {
            return right - left;
        }

        boolean sameText(Run other) {
            return length() == other.length()
                    && CharSequence.compare(
                                    characters.subSequence(from, to),
                                    other.characters.subSequence(other.from, other.to))
                            == 0;
        }
    }

    /** A page whose content, unless it is huge, is unpacked before it is parsed: PDFBox looks at each byte several times. */
    private static final class WholePage extends PDPage {

        private static final int MOST = 1 << 20;

        private final PDPage page;

        WholePage(PDPage page) {
            super(page.getCOSObject());
            this.page = page;
        }

        @Override
        public PDResources getResources() {
            return page.getResources();
        }

        @Override
        public RandomAccessRead getContentsForStreamParsing() throws IOException {
            PageContent content;
            try (RandomAccessRead streamed = page.getContentsForStreamParsing()) {
                content = PageContent.of(streamed, MOST);
            }
            return content == null ? page.getContentsForStreamParsing() : content;
        }
    }

    /** Which way text runs on the unrotated page. */
    enum Turn {
        UPRIGHT,
        UPWARDS,
        UPSIDE_DOWN,
        DOWNWARDS;

        float along(float x, float y) {
            return switch (this) {
                case UPRIGHT -> x;
                case UPWARDS -> y;
                case UPSIDE_DOWN -> -x;
                case DOWNWARDS -> -y;
            };
        }

        float above(float x, float y) {
            return switch (this) {
                case UPRIGHT -> y;
                case UPWARDS -> -x;
                case UPSIDE_DOWN -> -y;
                case DOWNWARDS -> x;
            };
        }

        /** The place on the unrotated page of a box in turned co-ordinates. */
        Region region(int page, float left, float bottom, float width, float height) {
            return switch (this) {
                case UPRIGHT -> new Region(page, left, bottom, width, height);
                case UPWARDS -> new Region(page, -bottom - height, left, height, width);
                case UPSIDE_DOWN -> new Region(page, -left - width, -bottom - height, width, height);
                case DOWNWARDS -> new Region(page, bottom, -left - width, height, width);
            };
        }
    }

    /** The runs of a page; hidden ones only where they are most of its text, as on a scanned page. */
    List<Run> of(PDPage page) throws IOException {
        characters = new StringBuilder(6000);
        runs = new ArrayList<>(1000);
        hiddenCharacters = 0;
        pictures = false;
        shown = page.getCropBox();
        open = null;
        processPage(new WholePage(page));
        if (hiddenCharacters * 2 < characters.length()) {
            runs.removeIf(run -> run.hidden);
            hiddenCharacters = 0;
        }
        return runs;
    }

    /** Whether the last page's text lies hidden, behind a picture of it. */
    boolean hidden() {
        return hiddenCharacters > 0;
    }

    /** Whether the last page shows pictures. */
    boolean pictures() {
        return pictures;
    }

    /** How many glyphs there were that no character is known for. */
    int unmapped() {
        return unmapped;
    }

    List<String> fontsNotEmbedded() {
        return List.copyOf(fontsNotEmbedded);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        guard.step();
        switch (operator.getName()) {
            case OperatorName.BEGIN_TEXT -> open = null;
            case OperatorName.DRAW_OBJECT, OperatorName.BEGIN_INLINE_IMAGE -> pictures = true;
            default -> {}
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        PDGraphicsState state = getGraphicsState();
        PDTextState textState = state.getTextState();
        PDFont pdFont = textState.getFont();
        Matrix textMatrix = getTextMatrix();
        if (pdFont == null || textMatrix == null) {
            return;
        }
        PdfFont font = fonts.get(pdFont.getCOSObject());
        if (font == null) {
            font = new PdfFont(pdFont);
            fonts.put(pdFont.getCOSObject(), font);
            if (!font.embedded()) {
                fontsNotEmbedded.add(font.name());
            }
        }
        Matrix ctm = state.getCurrentTransformationMatrix();
        float a = textMatrix.getScaleX() * ctm.getScaleX() + textMatrix.getShearY() * ctm.getShearX();
        float b = textMatrix.getScaleX() * ctm.getShearY() + textMatrix.getShearY() * ctm.getScaleY();
        float c = textMatrix.getShearX() * ctm.getScaleX() + textMatrix.getScaleY() * ctm.getShearX();
        float d = textMatrix.getShearX() * ctm.getShearY() + textMatrix.getScaleY() * ctm.getScaleY();
        float e = textMatrix.getTranslateX() * ctm.getScaleX()
                + textMatrix.getTranslateY() * ctm.getShearX()
                + ctm.getTranslateX();
        float f = textMatrix.getTranslateX() * ctm.getShearY()
                + textMatrix.getTranslateY() * ctm.getScaleY()
                + ctm.getTranslateY();
        float fontSize = textState.getFontSize();
        float scaling = textState.getHorizontalScaling() / 100f;
        float letterSpacing = textState.getCharacterSpacing();
        float wordSpacing = textState.getWordSpacing();
        e += textState.getRise() * c;
        f += textState.getRise() * d;
        float size = Math.abs(fontSize) * (float) Math.hypot(c, d);
        float forward = Math.signum(fontSize * scaling);
        Turn turn = turn(a * forward, b * forward);
        boolean hidden = textState.getRenderingMode() == RenderingMode.NEITHER;
        float stretch = (float) Math.hypot(a, b);
        float letterGap = Math.abs(letterSpacing * scaling * stretch);
        if (letterGap > LARGEST_LETTER_SPACING * size) {
            letterGap = 0;
        }

        float x = 0;
        int bytes = font.bytesOfCode();
        InputStream in = bytes > 0 && string.length % bytes == 0 ? null : new ByteArrayInputStream(string);
        int at = 0;
        while (in == null ? at < string.length : in.available() > 0) {
            int code;
            boolean space = false;
            if (in == null) {
                code = string[at++] & 0xff;
                if (bytes == 1) {
                    space = code == ' ';
                } else {
                    code = code << 8 | string[at++] & 0xff;
                }
            } else {
                int before = in.available();
                code = pdFont.readCode(in);
                space = code == ' ' && before - in.available() == 1;
            }
            float advance = font.advance(code) * fontSize;
            float width = advance * scaling;
            if (turn != null && size > 0) {
                float startX = e + x * a;
                float startY = f + x * b;
                show(font.text(code), startX, startY, Math.abs(width) * stretch, size, font, turn, hidden, letterGap);
            }
            x += (advance + letterSpacing + (space ? wordSpacing : 0)) * scaling;
        }
        textMatrix.translate(x, 0);
    }

    private static @Nullable Turn turn(float a, float b) {
        float length = (float) Math.hypot(a, b);
        if (Math.abs(b) <= SKEW * length) {
            return a >= 0 ? Turn.UPRIGHT : Turn.UPSIDE_DOWN;
        }
        if (Math.abs(a) <= SKEW * length) {
            return b > 0 ? Turn.UPWARDS : Turn.DOWNWARDS;
        }
        return null;
    }

    private void show(
            @Nullable String text,
            float x,
            float y,
            float width,
            float size,
            PdfFont font,
            Turn turn,
            boolean hidden,
            float letterGap) {
        if (text == null) {
            unmapped++;
            return;
        }
        if (text.isEmpty()) {
            return;
        }
        Run run = open;
        if (text.charAt(0) == ' ') {
            if (run != null) {
                run.spaceFollows = true;
            }
            open = null;
            return;
        }
        if (x < shown.getLowerLeftX() - size
                || x > shown.getUpperRightX()
                || y < shown.getLowerLeftY() - size
                || y > shown.getUpperRightY()) {
            return;
        }
        guard.characters(text.length());
        float left = turn.along(x, y);
        float base = turn.above(x, y);
        if (run == null
                || run.font != font
                || run.turn != turn
                || run.hidden != hidden
                || Math.abs(run.size - size) > 0.02f * size
                || Math.abs(run.base - base) > 0.05f * size
                || left - openEnd > WORD_GAP * size
                || openEnd - left > 0.5f * size) {
            run = new Run(characters, left, base, size, font, turn, hidden);
            runs.add(run);
            open = run;
        }
        characters.append(text);
        run.to = characters.length();
        run.right = left + width;
        openEnd = run.right + letterGap;
        if (hidden) {
            hiddenCharacters += text.length();
        }
    }
}
