package org.misevcheck.checker.figure;

import java.util.List;

/**
 * A figure, whatever the form it is written in. Lengths are in points, from the upper left corner, downwards.
 *
 * @param title its name, for those who hear it and for the window's title
 * @param description what is to be seen, for those who cannot see it
 * @param shapes later ones lie above earlier ones
 */
public record Drawing(String title, String description, double width, double height, List<Shape> shapes) {

    public Drawing {
        if (!(width > 0 && height > 0 && width + height < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a drawing of %s by %s points".formatted(width, height));
        }
        shapes = List.copyOf(shapes);
    }
}
