package org.misevcheck.checker.report;

import java.util.Arrays;

/**
 * Text from outside as Markdown that shows it and does nothing else: no markup, no HTML, no link, no mention of a
 * user or an issue, and no new line.
 */
final class MarkdownText {

    /** Keeps {@code @name} and {@code #1} from being taken for a user and an issue; has no width. */
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    /** ASCII that means itself wherever it stands. */
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        Arrays.fill(PLAIN, 0x20, 0x7F, true);
        for (char c : "<>&@#\\`*[]|~$!{}_:.)-+=".toCharArray()) {
            PLAIN[c] = false;
        }
    }

    private MarkdownText() {}

    /** Running text, also inside a table. */
    static String of(String outside) {
        String text = outside.strip();
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 && PLAIN[c]) {
                out.append(c);
            } else if (c == '\n' || c == '\r' || c == '\t') {
                out.append(' ');
            } else if (HiddenCharacters.at(text, i)) {
                out.append(HiddenCharacters.REPLACEMENT);
            } else if (c == '<') {
                out.append("&lt;");
            } else if (c == '>') {
                out.append("&gt;");
            } else if (c == '&') {
                out.append("&amp;");
            } else if (c == '@' || c == '#') {
                out.append('\\').append(c).append(ZERO_WIDTH_SPACE);
            } else if (isMarkup(text, i)) {
                out.append('\\').append(c);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isMarkup(String text, int index) {
        char c = text.charAt(index);
        boolean within = index > 0
                && index + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(index - 1))
                && Character.isLetterOrDigit(text.charAt(index + 1));
        return switch (c) {
            case '\\', '`', '*', '[', ']', '|', '~', '$', '!', '{', '}' -> true;
            // Plain inside a word, except where a bare address would become a link.
            case '_' -> !within;
            case ':' -> text.startsWith("//", index + 1) || text.regionMatches(true, index - 6, "mailto", 0, 6);
            case '.' -> text.regionMatches(true, index - 3, "www", 0, 3) || isNumbering(text, index);
            case ')' -> isNumbering(text, index);
            // At the beginning of a line these make lists and headings.
            case '-', '+', '=' -> index == 0;
            default -> false;
        };
    }

    /** Whether nothing but digits stands before and no word goes on, so that a list would begin here. */
    private static boolean isNumbering(String text, int index) {
        return index > 0
                && (index + 1 == text.length() || Character.isWhitespace(text.charAt(index + 1)))
                && text.substring(0, index).chars().allMatch(Character::isDigit);
    }

    /** A name or value in code style. Inside a table a bar has to be escaped even there. */
    static String code(String text, boolean inTable) {
        StringBuilder shown = new StringBuilder(text.length() + 4);
        int run = 0;
        int longest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run = c == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
            if (c == '\n' || c == '\r' || c == '\t') {
                shown.append(' ');
            } else if (HiddenCharacters.at(text, i)) {
                shown.append(HiddenCharacters.REPLACEMENT);
            } else if (c == '|' && inTable) {
                shown.append("\\|");
            } else {
                shown.append(c);
            }
        }
        if (shown.toString().isBlank()) {
            return "(empty)";
        }
        String fence = "`".repeat(longest + 1);
        String gap = longest > 0 ? " " : "";
        return fence + gap + shown + gap + fence;
    }

    /** Lines of a language that keep their breaks, in a fence that none of them can close. */
    static String block(String text, String language) {
        int run = 0;
        int longest = 2;
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run = c == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
            shown.append(c == '\r' || HiddenCharacters.at(text, i) ? HiddenCharacters.REPLACEMENT : c);
        }
        String fence = "`".repeat(longest + 1);
        return fence + language + "\n" + shown + (text.endsWith("\n") ? "" : "\n") + fence + "\n";
    }
}
