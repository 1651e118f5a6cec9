package org.misevcheck.checker.manuscript;

import java.util.List;

/**
 * A stretch of text under one heading.
 *
 * @param headings from the outermost to its own: {@code Methods}, {@code Isolation of EVs}; empty before the first
 * @param sentences in reading order; a row of a table is one sentence, its cells parted by tabulators
 */
public record Section(SectionRole role, List<String> headings, List<Sentence> sentences) {

    public Section {
        headings = List.copyOf(headings);
        sentences = List.copyOf(sentences);
    }
}
