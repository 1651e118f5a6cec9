package org.misevcheck.checker.manifest;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A record read from a file, with what only the file knows.
 *
 * @param file the file, as it was named to the reader
 * @param value what the file states
 * @param positions where each statement stands, by its place in the record
 * @param saidNotReported places where {@code not-reported} is written out
 * @param text the text of the file
 * @param tables the texts of other files that rows were taken from, by the files' names
 */
public record Reading<T extends Record>(
        String file,
        T value,
        Map<String, Position> positions,
        Set<String> saidNotReported,
        String text,
        Map<String, String> tables) {

    /** A record read from one file alone. */
    public Reading(String file, T value, Map<String, Position> positions, Set<String> saidNotReported, String text) {
        this(file, value, positions, saidNotReported, text, Map.of());
    }

    /** The text of the file, line by line. */
    public List<String> lines() {
        return text.lines().toList();
    }

    /** The file that a place is in. */
    public String fileOf(Position position) {
        return position.file() == null ? file : position.file();
    }

    /** The lines of the file that a place is in. */
    public List<String> linesOf(Position position) {
        return position.file() == null
                ? lines()
                : tables.get(position.file()).lines().toList();
    }

    /** Where a statement stands, or the nearest group above it that the file has. */
    public Position positionOf(String path) {
        for (String place = path; !place.isEmpty(); place = parent(place)) {
            Position position = positions.get(place);
            if (position != null) {
                return position;
            }
        }
        return Position.START;
    }

    private static String parent(String path) {
        int depth = 0;
        for (int i = path.length() - 1; i > 0; i--) {
            char c = path.charAt(i);
            depth += c == ']' ? 1 : c == '[' ? -1 : 0;
            if (depth == 0 && (c == '.' || c == '[')) {
                return path.substring(0, i);
            }
        }
        return "";
    }
}
