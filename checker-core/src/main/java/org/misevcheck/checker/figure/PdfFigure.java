package org.misevcheck.checker.figure;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.manuscript.StructureTags;
import org.misevcheck.checker.manuscript.Typeface;
import org.misevcheck.checker.manuscript.WrittenPdf;

/** A drawing as a PDF of one page, its font embedded, with its description as alternative text. */
public final class PdfFigure {

    /** What PDF allows a page's side to be, in points. */
    private static final double LONGEST_SIDE = 14_400;

    /** How far a Bézier curve's handles are from its ends, for a quarter of a circle of radius 1. */
    private static final float QUARTER = 0.5522848f;

    private final PDPageContentStream out;
    private final Typeface typeface;
    private final double height;

    private PdfFigure(PDPageContentStream out, Typeface typeface, double height) {
        this.out = out;
        this.typeface = typeface;
        this.height = height;
    }

    /** The file. A drawing too large for a page is made smaller. */
    public static byte[] of(Drawing drawing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            WrittenPdf.introduce(document, drawing.title(), drawing.toString());
            double scale = Math.min(1, LONGEST_SIDE / Math.max(drawing.width(), drawing.height()));
            PDPage page =
                    new PDPage(new PDRectangle((float) (drawing.width() * scale), (float) (drawing.height() * scale)));
            document.addPage(page);
            StructureTags tags = new StructureTags(document);
            PDStructureElement figure = tags.within(tags.whole(), "Figure");
            figure.setAlternateDescription(drawing.description());
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.transform(Matrix.getScaleInstance((float) scale, (float) scale));
                out.beginMarkedContent(COSName.getPDFName("Figure"), tags.next(figure, page));
                new PdfFigure(out, new Typeface(document), drawing.height()).draw(drawing.shapes());
                out.endMarkedContent();
            }
            tags.complete();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void draw(List<Shape> shapes) throws IOException {
        for (Shape shape : shapes) {
            if (shape instanceof Shape.Rectangle rectangle) {
                out.addRect(
                        (float) rectangle.x(),
                        up(rectangle.y() + rectangle.height()),
                        (float) rectangle.width(),
                        (float) rectangle.height());
                paint(rectangle.fill(), rectangle.stroke());
            } else if (shape instanceof Shape.Circle circle) {
                circle((float) circle.x(), up(circle.y()), (float) circle.radius());
                paint(circle.fill(), circle.stroke());
            } else if (shape instanceof Shape.Line line) {
                line(line);
            } else if (shape instanceof Shape.Text text) {
                text(text);
            }
        }
    }

    /** PDF counts from below. */
    private float up(double y) {
        return (float) (height - y);
    }

    private void paint(@Nullable Color fill, @Nullable Color stroke) throws IOException {
        if (fill != null) {
            out.setNonStrokingColor(fill);
        }
        if (stroke != null) {
            out.setStrokingColor(stroke);
            out.setLineWidth((float) Shape.OUTLINE);
        }
        if (fill != null && stroke != null) {
            out.fillAndStroke();
        } else if (fill != null) {
            out.fill();
        } else {
            out.stroke();
        }
    }

    private void circle(float x, float y, float r) throws IOException {
        float handle = r * QUARTER;
        out.moveTo(x + r, y);
        out.curveTo(x + r, y + handle, x + handle, y + r, x, y + r);
        out.curveTo(x - handle, y + r, x - r, y + handle, x - r, y);
        out.curveTo(x - r, y - handle, x - handle, y - r, x, y - r);
        out.curveTo(x + handle, y - r, x + r, y - handle, x + r, y);
        out.closePath();
    }

    private void line(Shape.Line line) throws IOException {
        out.setStrokingColor(line.colour());
        out.setLineWidth((float) line.width());
        path(line.drawn());
        out.stroke();
        if (line.arrow()) {
            out.setNonStrokingColor(line.colour());
            path(line.head());
            out.fill();
        }
    }

    private void path(List<Shape.Point> points) throws IOException {
        out.moveTo((float) points.get(0).x(), up(points.get(0).y()));
        for (Shape.Point point : points.subList(1, points.size())) {
            out.lineTo((float) point.x(), up(point.y()));
        }
    }

    private void text(Shape.Text text) throws IOException {
        String printed = typeface.printable(text.text());
        float size = (float) text.size();
        float width = (float) Lettering.width(typeface, printed, size, text.bold());
        float before =
                switch (text.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        out.beginText();
        out.setFont(typeface.font(), size);
        out.setNonStrokingColor(text.colour());
        // The font has no bold letters: a thin line around them makes them so.
        out.setRenderingMode(text.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        out.setCharacterSpacing(text.bold() ? (float) (Lettering.BOLD * size) : 0);
        if (text.bold()) {
            out.setStrokingColor(text.colour());
            out.setLineWidth(size * 0.04f);
        }
        Matrix place = text.upwards()
                ? Matrix.getRotateInstance(Math.PI / 2, (float) text.x(), up(text.y()) - before)
                : Matrix.getTranslateInstance((float) text.x() - before, up(text.y()));
        out.setTextMatrix(place);
        out.showText(printed);
        out.endText();
    }
}
