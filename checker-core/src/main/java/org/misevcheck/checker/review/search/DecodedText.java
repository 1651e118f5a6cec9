package org.misevcheck.checker.review.search;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A file's bytes as text.
 *
 * @param line the first line that is no UTF-8, when it had to be taken for windows-1252; otherwise 0
 */
record DecodedText(String text, String encoding, int line) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** How many bytes are looked at to tell UTF-16 without a mark. */
    private static final int SAMPLE = 4_000;

    static DecodedText of(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return utf8(bytes, 3);
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return plain(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return plain(bytes, 2, StandardCharsets.UTF_16BE);
        }
        int sample = Math.min(bytes.length, SAMPLE);
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < sample; i++) {
            if (bytes[i] == 0) {
                evenZeros += i % 2 == 0 ? 1 : 0;
                oddZeros += i % 2;
            }
        }
        if (oddZeros > sample / 4) {
            return plain(bytes, 0, StandardCharsets.UTF_16LE);
        }
        if (evenZeros > sample / 4) {
            return plain(bytes, 0, StandardCharsets.UTF_16BE);
        }
        return utf8(bytes, 0);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static DecodedText plain(byte[] bytes, int from, Charset charset) {
        return new DecodedText(newlines(new String(bytes, from, bytes.length - from, charset)), charset.name(), 0);
    }

    private static DecodedText utf8(byte[] bytes, int from) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            CharBuffer text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(in);
            return new DecodedText(newlines(text.toString()), StandardCharsets.UTF_8.name(), 0);
        } catch (CharacterCodingException e) {
            return new DecodedText(
                    newlines(new String(bytes, from, bytes.length - from, WINDOWS)),
                    WINDOWS.name(),
                    lineOf(bytes, firstMalformed(bytes, from)));
        }
    }

    private static int firstMalformed(byte[] bytes, int from) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(8192);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        while (decoder.decode(in, out, true).isOverflow()) {
            out.clear();
        }
        return in.position();
    }

    private static int lineOf(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    /** Lines end in {@code \n} alone, so that everybody counts them alike. */
    private static String newlines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
