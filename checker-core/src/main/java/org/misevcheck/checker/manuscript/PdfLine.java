package org.misevcheck.checker.manuscript;

import java.util.List;

/**
 * A line of a column, in co-ordinates in which it is upright.
 *
 * @param column lines that follow each other in one column share it; counted through the document
 * @param text its words, parted by a space, or by a tabulator where the gap is as wide as between columns of a table
 */
record PdfLine(
        int page,
        int column,
        PdfText.Turn turn,
        String text,
        List<Block.Word> words,
        float left,
        float right,
        float base,
        float size,
        boolean bold,
        boolean italic) {

    boolean hasCells() {
        return text.indexOf('\t') >= 0;
    }

    /** How many cells it has if it is the row of a table. */
    int cells() {
        return (int) text.chars().filter(c -> c == '\t').count() + 1;
    }

    /** Whether it fills a column and its gaps are equally wide, as if it had been stretched, and is no row of cells. */
    boolean stretched(float columnLeft, float columnRight) {
        if (left > columnLeft + size || right < columnRight - size) {
            return false;
        }
        float least = Float.MAX_VALUE;
        float most = 0;
        for (int i = 1; i < words.size(); i++) {
            Region before = words.get(i - 1).region();
            Region after = words.get(i).region();
            float gap =
                    switch (turn) {
                        case UPRIGHT -> after.x() - before.x() - before.width();
                        case UPWARDS -> after.y() - before.y() - before.height();
                        case UPSIDE_DOWN -> before.x() - after.x() - after.width();
                        case DOWNWARDS -> before.y() - after.y() - after.height();
                    };
            least = Math.min(least, gap);
            most = Math.max(most, gap);
        }
        return most < 4 * size && most < 1.2f * least + 0.1f * size;
    }
}
