package org.misevcheck.checker.report;

/**
 * Characters that do not show themselves and could make a report read as what it does not say: controls, marks that
 * turn the direction of text, and halves of surrogate pairs.
 */
final class HiddenCharacters {

    /** Stands in their place. */
    static final char REPLACEMENT = '\uFFFD';

    private HiddenCharacters() {}

    /** Whether there is one at this place; line breaks and tabs are none. */
    static boolean at(String text, int index) {
        char c = text.charAt(index);
        if (c < 0x20) {
            return c != '\n' && c != '\t' && c != '\r';
        }
        if (c < 0x7F) {
            return false;
        }
        return c <= 0x9F
                || c == 0x61C
                || c == 0x200E
                || c == 0x200F
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0xFEFF
                || c >= 0xFFFE
                || isHalf(text, index);
    }

    /** The text with the replacement in their place. */
    static String replaced(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            shown.append(at(text, i) ? REPLACEMENT : text.charAt(i));
        }
        return shown.toString();
    }

    private static boolean isHalf(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
