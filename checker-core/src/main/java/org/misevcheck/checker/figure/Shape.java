package org.misevcheck.checker.figure;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a drawing; lengths are in points. */
public sealed interface Shape {

    private static void checkSeen(@Nullable Color fill, @Nullable Color stroke) {
        if (fill == null && stroke == null) {
            throw new IllegalArgumentException("a shape without fill and outline");
        }
    }

    /** Width of the lines around rectangles and circles. */
    double OUTLINE = 0.75;

    /**
     * A rectangle.
     *
     * @param x left edge
     * @param y upper edge
     * @param fill null for none, if it has an outline
     * @param stroke colour of its outline; null for none
     */
    record Rectangle(
            double x,
            double y,
            double width,
            double height,
            @Nullable Color fill,
            @Nullable Color stroke) implements Shape {

        public Rectangle {
            checkSeen(fill, stroke);
        }
    }

    /**
     * A circle.
     *
     * @param x centre
     * @param y centre
     * @param fill null for none, if it has an outline
     * @param stroke colour of its outline; null for none
     */
    record Circle(
            double x,
            double y,
            double radius,
            @Nullable Color fill,
            @Nullable Color stroke) implements Shape {

        public Circle {
            checkSeen(fill, stroke);
        }
    }

    /** A place. */
    record Point(double x, double y) {}

    /**
     * A line through at least two points.
     *
     * @param arrow whether it ends in an arrow head, whose tip is the last point
     */
    record Line(List<Point> points, double width, Color colour, boolean arrow) implements Shape {

        private static final double HEAD = 6;

        public Line {
            points = List.copyOf(points);
            if (points.size() < 2) {
                throw new IllegalArgumentException("a line of %d points".formatted(points.size()));
            }
        }

        /** Where it is drawn: up to the arrow head, not under it. */
        List<Point> drawn() {
            if (!arrow) {
                return points;
            }
            Point tip = points.get(points.size() - 1);
            return Stream.concat(points.subList(0, points.size() - 1).stream(), Stream.of(back(tip, HEAD)))
                    .toList();
        }

        /** The corners of the arrow head. */
        List<Point> head() {
            Point tip = points.get(points.size() - 1);
            Point base = back(tip, HEAD);
            double across = HEAD * 0.4;
            double dx = (tip.x() - base.x()) / HEAD * across;
            double dy = (tip.y() - base.y()) / HEAD * across;
            return List.of(tip, new Point(base.x() - dy, base.y() + dx), new Point(base.x() + dy, base.y() - dx));
        }

        private Point back(Point tip, double by) {
            Point before = points.get(points.size() - 2);
            double length = Math.hypot(tip.x() - before.x(), tip.y() - before.y());
            if (length == 0) {
                return tip;
            }
            return new Point(
                    tip.x() - (tip.x() - before.x()) / length * by, tip.y() - (tip.y() - before.y()) / length * by);
        }
    }

    /**
     * A line of text.
     *
     * @param x where its {@code anchor} stands
     * @param y its baseline
     * @param size of the letters
     * @param upwards whether it is turned to be read from below to above, about its anchor
     */
    record Text(
            String text, double x, double y, double size, boolean bold, Anchor anchor, boolean upwards, Color colour)
            implements Shape {

        /** A line of plain black text. */
        public Text(String text, double x, double y, double size, Anchor anchor) {
            this(text, x, y, size, false, anchor, false, Color.BLACK);
        }
    }

    /** Which part of a text stands at its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
