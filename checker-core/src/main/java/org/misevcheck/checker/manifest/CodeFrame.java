package org.misevcheck.checker.manifest;

import java.util.List;

/** The lines around a place, with a caret under it. */
public final class CodeFrame {

    private static final int WIDEST = 160;

    private CodeFrame() {}

    /** One line before the place, the place's line, and a line of carets; control characters are replaced. */
    public static String of(List<String> lines, Position at) {
        StringBuilder frame = new StringBuilder();
        int width = String.valueOf(at.line()).length();
        for (int number = Math.max(1, at.line() - 1); number <= at.line() && number <= lines.size(); number++) {
            frame.append(number == at.line() ? " > " : "   ")
                    .append(" ".repeat(width - String.valueOf(number).length()))
                    .append(number)
                    .append(" | ")
                    .append(visible(lines.get(number - 1)))
                    .append('\n');
        }
        if (at.line() <= lines.size() && at.column() <= WIDEST) {
            int length = Math.min(
                    at.length(),
                    Math.max(1, Math.min(WIDEST, lines.get(at.line() - 1).length()) - at.column() + 1));
            frame.append("   ")
                    .append(" ".repeat(width))
                    .append(" | ")
                    .append(" ".repeat(at.column() - 1))
                    .append("^".repeat(length))
                    .append('\n');
        }
        return frame.toString();
    }

    private static String visible(String line) {
        String shown = line.length() > WIDEST ? line.substring(0, WIDEST) + " ..." : line;
        return shown.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ");
    }
}
