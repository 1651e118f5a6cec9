package org.misevcheck.checker.manuscript;

import java.util.List;

/**
 * A document as it was read: what it says in reading order, with the place of every sentence.
 *
 * @param document its name as the manifest lists it
 * @param format what kind of file it was
 * @param pages how many pages it has; 0 where the format knows none
 * @param title its title as printed; empty where none was found
 * @param writers its authors as printed, in order; empty where none were found
 * @param keywords as printed; empty where none were found
 * @param sections in reading order; running heads, page numbers and line numbers are left out
 * @param properties what the file says of itself, apart from what is printed
 */
public record Manuscript(
        String document,
        DocumentFormat format,
        int pages,
        String title,
        List<Writer> writers,
        List<String> keywords,
        List<Section> sections,
        DocumentProperties properties) {

    public Manuscript {
        writers = List.copyOf(writers);
        keywords = List.copyOf(keywords);
        sections = List.copyOf(sections);
    }
}
