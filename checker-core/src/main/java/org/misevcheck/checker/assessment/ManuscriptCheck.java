package org.misevcheck.checker.assessment;

import java.util.List;
import org.misevcheck.checker.evidence.CrossCheck;
import org.misevcheck.checker.manuscript.UnreadableManuscriptException;

/**
 * A study's manifest held against the documents that it lists.
 *
 * @param read documents that were read, by their names in the manifest
 * @param absent documents that are not in the repository, as is usual for what may not be copied there
 * @param unreadable why the others could not be read
 * @param crossCheck what the documents that were read say to the manifest's statements
 */
public record ManuscriptCheck(
        List<String> read, List<String> absent, List<UnreadableManuscriptException> unreadable, CrossCheck crossCheck) {

    /** No document is listed, or nobody asked for the check. */
    public static final ManuscriptCheck NONE =
            new ManuscriptCheck(List.of(), List.of(), List.of(), new CrossCheck(List.of(), 0));

    public ManuscriptCheck {
        read = List.copyOf(read);
        absent = List.copyOf(absent);
        unreadable = List.copyOf(unreadable);
    }
}
