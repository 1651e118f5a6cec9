package org.misevcheck.checker.manuscript;

import java.util.ArrayList;
import java.util.List;

/** Finds out what blocks are for: sections by role, and sentences in them. */
final class Outline {

    private Outline() {}

    static Manuscript of(
            String name, DocumentFormat format, int pages, List<Block> blocks, DocumentProperties properties) {
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : blocks) {
            sentences.add(new Sentence(block.text(), block.page(), true, List.of()));
        }
        return new Manuscript(
                name,
                format,
                pages,
                "",
                List.of(),
                List.of(),
                List.of(new Section(SectionRole.OTHER, List.of(), sentences)),
                properties);
    }
}
