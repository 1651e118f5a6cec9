package org.misevcheck.checker.manuscript;

import java.util.List;

/**
 * A paragraph, a heading, a caption or a row of a table as it came off the page, before anybody asks what it is for.
 *
 * @param text on one line, as {@link Sentence#text} is written; the cells of a row parted by tabulators
 * @param words where its words stand, in order; empty where the format knows no places
 * @param depth of a heading, the outermost 1; 0 where the format does not say
 */
record Block(Kind kind, String text, int page, List<Word> words, int depth) {

    Block(Kind kind, String text, int page, List<Word> words) {
        this(kind, text, page, words, 0);
    }

    /** What the layout or the markup says it is. */
    enum Kind {
        /** The title of the document. */
        TITLE,
        HEADING,
        BODY,
        CAPTION,
        TABLE_ROW
    }

    /** A word, from one index of the text to another. */
    record Word(int start, int end, Region region) {}
}
