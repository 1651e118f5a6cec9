package org.misevcheck.checker.manuscript;

import java.util.List;

/**
 * What is to be said at a place of a document.
 *
 * @param about codes of criteria, or places of a manifest, that it is about; at least one
 * @param page counted from 1; where it is put when it has no regions
 * @param regions what to highlight; empty for a note on something that is not there
 */
public record Note(Mark mark, List<String> about, String text, int page, List<Region> regions) {

    public Note {
        about = List.copyOf(about);
        regions = List.copyOf(regions);
        if (about.isEmpty()) {
            throw new IllegalArgumentException("a note has to be about something");
        }
    }
}
