package org.misevcheck.checker.evidence;

import java.util.ArrayList;
import java.util.List;

/** The words, numbers and signs of a text, with their places. Hyphens part words; numbers keep their points and powers. */
final class Words {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";
    private static final String PLAIN = "0123456789+-";

    /** @param form in lower case, Greek spelt out, raised digits lowered */
    record Word(String form, int start, int end, Kind kind) {}

    enum Kind {
        LETTERS,
        NUMBER,
        /** Raised digits and signs right behind a word: a power, or a mark of citation. */
        RAISED,
        SIGN
    }

    private Words() {}

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>(text.length() / 5 + 4);
        int i = 0;
        int length = text.length();
        while (i < length) {
            char c = text.charAt(i);
            int start = i;
            if (isRaised(c)) {
                do {
                    i++;
                } while (i < length && (isRaised(text.charAt(i)) || isRaisedJoint(text, i)));
                words.add(new Word(lowered(text, start, i), start, i, Kind.RAISED));
            } else if (c >= '0' && c <= '9') {
                i = endOfNumber(text, i);
                words.add(new Word(text.substring(start, i).replace(",", ""), start, i, Kind.NUMBER));
            } else if (isLetter(c)) {
                do {
                    i++;
                } while (i < length && (isLetter(text.charAt(i)) || isDigit(text.charAt(i))));
                words.add(new Word(plain(text, start, i), start, i, Kind.LETTERS));
            } else {
                i++;
                if (!Character.isWhitespace(c) && c != '\u00a0') {
                    words.add(new Word(sign(c), start, i, Kind.SIGN));
                }
            }
        }
        return words;
    }

    /** {@code 100,000}, {@code 0.22}; {@code 3T3} and {@code 48h} end before the letter. */
    private static int endOfNumber(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean joint = (c == '.' && i + 1 < text.length() && isDigit(text.charAt(i + 1)))
                    || (c == ',' && isGroupOfThree(text, i + 1) && i - from <= 3 + 4 * ((i - from) / 4));
            if (!isDigit(c) && !joint) {
                return i;
            }
            i++;
        }
        return i;
    }

    private static boolean isGroupOfThree(String text, int from) {
        return from + 3 <= text.length()
                && isDigit(text.charAt(from))
                && isDigit(text.charAt(from + 1))
                && isDigit(text.charAt(from + 2))
                && (from + 3 == text.length() || !isDigit(text.charAt(from + 3)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) && !isRaised(c);
    }

    private static boolean isRaised(char c) {
        return SUPERSCRIPTS.indexOf(c) >= 0;
    }

    /** A comma or dash between raised digits, as in marks of citation. */
    private static boolean isRaisedJoint(String text, int at) {
        char c = text.charAt(at);
        return (c == ',' || c == '–' || c == '-') && at + 1 < text.length() && isRaised(text.charAt(at + 1));
    }

    private static String lowered(String text, int start, int end) {
        StringBuilder lowered = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            int at = SUPERSCRIPTS.indexOf(text.charAt(i));
            lowered.append(at < 0 ? text.charAt(i) : PLAIN.charAt(at));
        }
        return lowered.toString();
    }

    private static String sign(char c) {
        return switch (c) {
            case '−', '‐', '‑', '–', '—' -> "-";
            case '×', '✕', '⨯' -> "x";
            case '∼', '≈' -> "~";
            case 'º', '˚' -> "°";
            default -> String.valueOf(c);
        };
    }

    private static String plain(String text, int start, int end) {
        StringBuilder plain = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = Character.toLowerCase(text.charAt(i));
            switch (c) {
                case 'α' -> plain.append("alpha");
                case 'β' -> plain.append("beta");
                case 'γ' -> plain.append("gamma");
                case 'δ' -> plain.append("delta");
                case 'µ', 'μ' -> plain.append('u');
                default -> plain.append(c);
            }
        }
        return plain.toString();
    }
}
