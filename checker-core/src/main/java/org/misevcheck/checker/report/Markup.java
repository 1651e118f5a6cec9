package org.misevcheck.checker.report;

import java.io.IOException;
import java.util.Arrays;

/**
 * A page under construction. What comes from a manifest, a catalogue or a protocol goes through {@link #text}, which
 * escapes it for content and quoted attributes alike; {@link #raw} is for the report's own markup. All of it is ASCII,
 * which is written several times as fast as text that is not.
 */
final class Markup {

    /** ASCII that means itself in content and in quoted attributes. */
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        Arrays.fill(PLAIN, 0x20, 0x7F, true);
        for (char c : "<>&\"'".toCharArray()) {
            PLAIN[c] = false;
        }
        PLAIN['\n'] = true;
        PLAIN['\t'] = true;
    }

    private final StringBuilder out = new StringBuilder(1 << 15);

    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    Markup raw(long number) {
        out.append(number);
        return this;
    }

    Markup text(String text) {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 && PLAIN[c]) {
                continue;
            }
            out.append(text, written, i);
            int character = HiddenCharacters.at(text, i) ? HiddenCharacters.REPLACEMENT : text.codePointAt(i);
            if (character == '\r') {
                out.append(' ');
            } else {
                out.append("&#").append(character).append(';');
            }
            i += Character.charCount(character) - 1;
            written = i + 1;
        }
        out.append(text, written, text.length());
        return this;
    }

    /** Text in an element without attributes. */
    Markup element(String name, String text) {
        out.append('<').append(name).append('>');
        text(text);
        out.append("</").append(name).append('>');
        return this;
    }

    /** A place in a manifest, which may be broken where a new key begins. */
    Markup place(String path) {
        out.append("<code>");
        int written = 0;
        for (int i = 1; i < path.length(); i++) {
            if (path.charAt(i) == '.' || path.charAt(i) == '[') {
                text(path.substring(written, i));
                out.append("<wbr/>");
                written = i;
            }
        }
        text(path.substring(written));
        out.append("</code>");
        return this;
    }

    /** A link to a place on the page, whose anchor is safe. */
    Markup link(String anchor, String text) {
        out.append("<a href=\"#").append(anchor).append("\">");
        text(text);
        out.append("</a>");
        return this;
    }

    /** A link to another page of a site, whose path is safe. */
    Markup page(String path, String text) {
        out.append("<a href=\"").append(path).append("\">");
        text(text);
        out.append("</a>");
        return this;
    }

    /** The resolver's page of a DOI, which leaves the page only when a reader follows it. */
    Markup doi(String doi) {
        out.append("<a rel=\"noopener noreferrer\" href=\"https://doi.org/");
        for (byte octet : doi.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            int c = octet & 0xFF;
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._/:;()".indexOf(c) >= 0)) {
                out.append((char) c);
            } else {
                out.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        out.append("\">doi:");
        text(doi);
        out.append("</a>");
        return this;
    }

    /** Hands over what there is and begins anew. */
    void moveTo(ReportFile file) throws IOException {
        file.write(out);
        out.setLength(0);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
