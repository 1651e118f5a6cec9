package org.misevcheck.checker.evidence;

/** Cuts a short quotation out of a sentence. */
final class Quotation {

    /** Words on either side of what is quoted, and characters at most. */
    private static final int MARGIN = 30;

    private static final int LONGEST = 160;

    private Quotation() {}

    /** The text from one index to another with a few whole words around, unmarked, so that it is found as it stands. */
    static String around(String text, int start, int end) {
        int from = Math.max(0, start - MARGIN);
        int to = Math.min(text.length(), Math.min(end, start + LONGEST) + MARGIN);
        while (from > 0 && text.charAt(from - 1) != ' ') {
            from--;
        }
        while (to < text.length() && text.charAt(to) != ' ') {
            to++;
        }
        return text.substring(from, to).strip();
    }
}
