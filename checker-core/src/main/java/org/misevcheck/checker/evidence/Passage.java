package org.misevcheck.checker.evidence;

import java.util.List;
import org.misevcheck.checker.manuscript.Region;
import org.misevcheck.checker.manuscript.Section;
import org.misevcheck.checker.manuscript.SectionRole;
import org.misevcheck.checker.manuscript.Sentence;

/**
 * A sentence of a document that tells something, and where it stands.
 *
 * @param document its name as the manifest lists it
 * @param page counted from 1; 0 where the document knows no pages
 * @param headings from the outermost to the innermost
 * @param quotation the words that tell it, with a little around them, as printed
 * @param regions the places of the lines of the whole sentence; empty where the document knows none
 */
public record Passage(
        String document,
        int page,
        SectionRole section,
        List<String> headings,
        String sentence,
        String quotation,
        List<Region> regions) {

    /** What stands in a sentence from one character to another. */
    public static Passage of(String document, Section section, Sentence sentence, int start, int end) {
        return new Passage(
                document,
                sentence.page(),
                section.role(),
                section.headings(),
                sentence.text(),
                Quotation.around(sentence.text(), start, end),
                sentence.regions());
    }
}
