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
}
