package org.misevcheck.checker.manifest;

/**
 * One thing that is wrong with a file.
 *
 * @param position where
 * @param path the place in the manifest's own terms, {@code cell-sources[0].species}; empty for the whole file
 * @param what what is wrong
 * @param remedy what was expected and how to mend it
 */
public record Problem(Position position, String path, String what, String remedy) {

    private static final int LONGEST_QUOTE = 80;

    /** Names invisible characters, so that no file can write to a terminal through a message. */
    public Problem {
        path = Invisible.named(path);
        what = Invisible.named(what);
        remedy = Invisible.named(remedy);
    }

    /** A text of the file as messages quote it: {@code 'homan'}, cut when it is long. */
    static String quoted(String text) {
        int end = text.length() <= LONGEST_QUOTE ? text.length() : text.offsetByCodePoints(0, LONGEST_QUOTE / 2);
        return "'%s'".formatted(end == text.length() ? text : text.substring(0, end) + " ...");
    }
}
