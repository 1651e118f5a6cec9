package org.misevcheck.checker.manifest;

import java.util.List;

/** The lines around a place, with a caret under it. */
public final class CodeFrame {

    private static final int WIDEST = 160;

    /** Characters shown before a place that lies too far right. */
    private static final int BEFORE = 60;

    private static final String CUT = "... ";

    private CodeFrame() {}

    /**
     * One line before the place, the place's line, and a line of carets; invisible characters are replaced.
     *
     * <p>Lines are cut at 160 characters, and a line whose place lies beyond is shown from a little before it.
     */
    public static String of(List<String> lines, Position at) {
        int skipped = at.column() > WIDEST ? at.column() - BEFORE : 0;
        StringBuilder frame = new StringBuilder();
        int width = String.valueOf(at.line()).length();
        for (int number = Math.max(1, at.line() - 1); number <= at.line() && number <= lines.size(); number++) {
            boolean there = number == at.line();
            frame.append(there ? " > " : "   ")
                    .append(" ".repeat(width - String.valueOf(number).length()))
                    .append(number)
                    .append(" | ")
                    .append(shown(lines.get(number - 1), there ? skipped : 0))
                    .append('\n');
        }
        if (at.line() <= lines.size()) {
            frame.append("   ")
                    .append(" ".repeat(width))
                    .append(" | ")
                    .append(carets(lines.get(at.line() - 1), at, skipped))
                    .append('\n');
        }
        return frame.toString();
    }

    private static String shown(String line, int skipped) {
        int[] window = line.codePoints().skip(skipped).limit(WIDEST + 1L).toArray();
        StringBuilder shown = new StringBuilder(skipped > 0 ? CUT : "");
        for (int i = 0; i < Math.min(window.length, WIDEST); i++) {
            shown.appendCodePoint(Invisible.is(window[i]) ? ' ' : window[i]);
        }
        return shown.append(window.length > WIDEST ? " ..." : "").toString();
    }

    private static String carets(String line, Position at, int skipped) {
        int[] window = line.codePoints().skip(skipped).limit(WIDEST).toArray();
        int start = at.column() - 1 - skipped;
        StringBuilder carets = new StringBuilder(skipped > 0 ? " ".repeat(CUT.length()) : "");
        for (int i = 0; i < start; i++) {
            carets.append(" ".repeat(i < window.length ? cells(window[i]) : 1));
        }
        int end = Math.max(start + 1, Math.min(start + at.length(), window.length));
        for (int i = start; i < end; i++) {
            carets.append("^".repeat(i < window.length ? Math.max(1, cells(window[i])) : 1));
        }
        return carets.toString();
    }

    /** Columns that a character takes in a terminal: two for East Asian and picture characters, none for marks. */
    private static int cells(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115f
                || c >= 0x2e80 && c <= 0xa4cf
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfe30 && c <= 0xfe6f
                || c >= 0xff00 && c <= 0xff60
                || c >= 0xffe0 && c <= 0xffe6
                || c >= 0x1f300 && c <= 0x1f64f
                || c >= 0x1f900 && c <= 0x1f9ff
                || c >= 0x20000 && c <= 0x3fffd;
        return wide ? 2 : 1;
    }
}
