package org.misevcheck.checker.manuscript;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** How a page is shown: its crop box, turned. */
record PageView(int rotation, float width, float height, AffineTransform toPage) {

    static PageView of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        int rotation = Math.floorMod(page.getRotation(), 360);
        float width = crop.getWidth();
        float height = crop.getHeight();
        AffineTransform toPage = AffineTransform.getTranslateInstance(crop.getLowerLeftX(), crop.getLowerLeftY());
        switch (rotation) {
            case 90 -> toPage.translate(width, 0);
            case 180 -> toPage.translate(width, height);
            case 270 -> toPage.translate(0, height);
            default -> {}
        }
        toPage.quadrantRotate(rotation / 90);
        boolean turned = rotation % 180 != 0;
        return new PageView(rotation, turned ? height : width, turned ? width : height, toPage);
    }

    Point2D.Float point(float x, float y) {
        Point2D.Float point = new Point2D.Float(x, y);
        toPage.transform(point, point);
        return point;
    }

    Box shown(Region region) {
        try {
            float[] corners = {region.x(), region.y(), region.x() + region.width(), region.y() + region.height()};
            toPage.createInverse().transform(corners, 0, corners, 0, 2);
            return new Box(
                    Math.min(corners[0], corners[2]),
                    Math.min(corners[1], corners[3]),
                    Math.abs(corners[2] - corners[0]),
                    Math.abs(corners[3] - corners[1]));
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException(e);
        }
    }

    PDRectangle rectangle(Box box) {
        Point2D.Float one = point(box.x(), box.y());
        Point2D.Float other = point(box.x() + box.width(), box.y() + box.height());
        return new PDRectangle(
                Math.min(one.x, other.x),
                Math.min(one.y, other.y),
                Math.abs(one.x - other.x),
                Math.abs(one.y - other.y));
    }

    /**
     * The rectangle of an annotation that does not turn with the page: viewers keep its upper left corner on the turned
     * page and draw it upright from there.
     */
    PDRectangle upright(Box box) {
        Point2D.Float corner = point(box.x(), box.y() + box.height());
        return new PDRectangle(corner.x, corner.y - box.height(), box.width(), box.height());
    }

    /** Upper left, upper right, lower left, lower right: not the order of the standard, but that of all viewers. */
    float[] quads(List<Box> boxes) {
        float[] quads = new float[8 * boxes.size()];
        int i = 0;
        for (Box box : boxes) {
            for (float y : new float[] {box.y() + box.height(), box.y()}) {
                for (float x : new float[] {box.x(), box.x() + box.width()}) {
                    Point2D.Float point = point(x, y);
                    quads[i++] = point.x;
                    quads[i++] = point.y;
                }
            }
        }
        return quads;
    }

    /** Moved so far that it is on the page. */
    Box within(Box box) {
        return new Box(
                Math.max(0, Math.min(box.x(), width - box.width())),
                Math.max(0, Math.min(box.y(), height - box.height())),
                box.width(),
                box.height());
    }

    /** A rectangle on the page as a viewer shows it, from its lower left corner. */
    record Box(float x, float y, float width, float height) {

        Box with(Box other) {
            float left = Math.min(x, other.x);
            float low = Math.min(y, other.y);
            return new Box(
                    left,
                    low,
                    Math.max(x + width, other.x + other.width) - left,
                    Math.max(y + height, other.y + other.height) - low);
        }

        Box padded(float by) {
            return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
        }

        boolean touches(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }
}
