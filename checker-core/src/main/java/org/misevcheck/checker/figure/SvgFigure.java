package org.misevcheck.checker.figure;

import java.awt.Color;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A drawing as SVG: shapes and text alone, no style sheet, no script, nothing from elsewhere. */
public final class SvgFigure {

    private final StringBuilder out = new StringBuilder(1 << 12);

    private SvgFigure() {}

    /** The file, in UTF-8 when it is written. */
    public static String of(Drawing drawing) {
        SvgFigure figure = new SvgFigure();
        figure.write(drawing);
        return figure.out.toString();
    }

    private void write(Drawing drawing) {
        String width = number(drawing.width());
        String height = number(drawing.height());
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"")
                .append(width)
                .append("pt\" height=\"")
                .append(height)
                .append("pt\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" role=\"img\" aria-labelledby=\"figure-title figure-description\""
                        + " font-family=\"Arial, 'Liberation Sans', Helvetica, sans-serif\">\n");
        out.append("<title id=\"figure-title\">")
                .append(escaped(drawing.title()))
                .append("</title>\n");
        out.append("<desc id=\"figure-description\">")
                .append(escaped(drawing.description()))
                .append("</desc>\n");
        out.append("<rect width=\"%s\" height=\"%s\" fill=\"#ffffff\"/>\n".formatted(width, height));
        drawing.shapes().forEach(this::shape);
        out.append("</svg>\n");
    }

    private void shape(Shape shape) {
        if (shape instanceof Shape.Rectangle rectangle) {
            out.append("<rect");
            attribute("x", rectangle.x());
            attribute("y", rectangle.y());
            attribute("width", rectangle.width());
            attribute("height", rectangle.height());
            paint(rectangle.fill(), rectangle.stroke());
            out.append("/>\n");
        } else if (shape instanceof Shape.Circle circle) {
            out.append("<circle");
            attribute("cx", circle.x());
            attribute("cy", circle.y());
            attribute("r", circle.radius());
            paint(circle.fill(), circle.stroke());
            out.append("/>\n");
        } else if (shape instanceof Shape.Line line) {
            out.append("<polyline points=\"")
                    .append(points(line.drawn()))
                    .append("\" fill=\"none\" stroke=\"")
                    .append(colour(line.colour()))
                    .append('"');
            attribute("stroke-width", line.width());
            out.append("/>\n");
            if (line.arrow()) {
                out.append("<polygon points=\"")
                        .append(points(line.head()))
                        .append("\" fill=\"")
                        .append(colour(line.colour()))
                        .append("\"/>\n");
            }
        } else if (shape instanceof Shape.Text text) {
            text(text);
        }
    }

    private void text(Shape.Text text) {
        out.append("<text");
        attribute("x", text.x());
        attribute("y", text.y());
        attribute("font-size", text.size());
        if (text.bold()) {
            out.append(" font-weight=\"bold\"");
        }
        if (text.anchor() != Shape.Anchor.START) {
            out.append(" text-anchor=\"")
                    .append(text.anchor().name().toLowerCase(Locale.ROOT))
                    .append('"');
        }
        if (text.upwards()) {
            out.append(" transform=\"rotate(-90 %s %s)\"".formatted(number(text.x()), number(text.y())));
        }
        out.append(" fill=\"").append(colour(text.colour())).append("\">");
        out.append(escaped(text.text())).append("</text>\n");
    }

    private void attribute(String name, double value) {
        out.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    private void paint(@Nullable Color fill, @Nullable Color stroke) {
        out.append(" fill=\"").append(fill == null ? "none" : colour(fill)).append('"');
        if (stroke != null) {
            out.append(" stroke=\"").append(colour(stroke)).append('"');
            attribute("stroke-width", Shape.OUTLINE);
        }
    }

    private static String points(List<Shape.Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
    }

    private static String colour(Color colour) {
        return "#%06x".formatted(colour.getRGB() & 0xFFFFFF);
    }

    /** To a hundredth of a point. */
    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Text that is neither markup nor a character that XML forbids or that would turn the direction of reading. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(shown(c));
            }
        });
        return escaped.toString();
    }

    private static int shown(int c) {
        if (Character.isWhitespace(c)) {
            return ' ';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> 0xFFFD;
            default -> c;
        };
    }
}
