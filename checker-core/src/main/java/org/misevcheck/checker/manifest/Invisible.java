package org.misevcheck.checker.manifest;

/** Characters that nobody sees and that can make a terminal show something else than what is written. */
final class Invisible {

    private Invisible() {}

    /** Controls, format characters such as bidirectional overrides, line separators, and halves of characters. */
    static boolean is(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** Whether YAML 1.2 lets the character stand in a file at all. */
    static boolean isRefusedByYaml(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r'
                || c >= 0x7f && c < 0xa0 && c != 0x85
                || c >= 0xd800 && c <= 0xdfff
                || c == 0xfffe
                || c == 0xffff;
    }

    /**
     * The first character of a text that can make it read otherwise than it is, or -1.
     *
     * <p>Soft hyphens, joiners and the like come with text copied from a manuscript and are left alone.
     */
    static int firstThatDeceives(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7f || c == '\n' || c == '\t') {
                continue;
            }
            int whole = text.codePointAt(i);
            if (c < 0xa0
                    || c >= 0x2028 && c <= 0x202e
                    || c >= 0x2066 && c <= 0x2069
                    || whole >= 0xe0000 && whole <= 0xe007f
                    || whole >= 0xd800 && whole <= 0xdfff) {
                return whole;
            }
            i += Character.charCount(whole) - 1;
        }
        return -1;
    }

    /** The same text with invisible characters named: {@code <U+200B>}. */
    static String named(String text) {
        if (text.codePoints().noneMatch(Invisible::is)) {
            return text;
        }
        StringBuilder named = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Invisible.is(c)) {
                named.append("<U+%04X>".formatted(c));
            } else {
                named.appendCodePoint(c);
            }
        });
        return named.toString();
    }
}
