package org.misevcheck.checker.manuscript;

import java.util.ArrayList;
import java.util.List;

/** Plain text. */
final class TextManuscript {

    private TextManuscript() {}

    static Manuscript read(String name, String text) {
        List<Block> blocks = new ArrayList<>();
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> blocks.add(new Block(Block.Kind.BODY, line, 0, List.of())));
        return Outline.of(name, DocumentFormat.TEXT, 0, blocks, DocumentProperties.NONE);
    }
}
