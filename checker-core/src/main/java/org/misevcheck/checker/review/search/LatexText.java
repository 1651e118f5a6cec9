package org.misevcheck.checker.review.search;

import java.text.Normalizer;
import java.util.Map;

/**
 * The text that LaTeX would print, as far as bibliographies need it. Commands that are not known leave their arguments,
 * so that nothing is lost.
 */
final class LatexText {

    private static final Map<Character, Character> ACCENTS = Map.ofEntries(
            Map.entry('\'', '\u0301'),
            Map.entry('`', '\u0300'),
            Map.entry('^', '\u0302'),
            Map.entry('"', '\u0308'),
            Map.entry('~', '\u0303'),
            Map.entry('=', '\u0304'),
            Map.entry('.', '\u0307'),
            Map.entry('u', '\u0306'),
            Map.entry('v', '\u030c'),
            Map.entry('H', '\u030b'),
            Map.entry('r', '\u030a'),
            Map.entry('c', '\u0327'),
            Map.entry('k', '\u0328'),
            Map.entry('d', '\u0323'));

    private static final Map<String, String> COMMANDS = Map.ofEntries(
            Map.entry("i", "i"),
            Map.entry("j", "j"),
            Map.entry("ss", "ß"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("gamma", "γ"),
            Map.entry("delta", "δ"),
            Map.entry("epsilon", "ε"),
            Map.entry("kappa", "κ"),
            Map.entry("lambda", "λ"),
            Map.entry("mu", "μ"),
            Map.entry("textmu", "μ"),
            Map.entry("omega", "ω"),
            Map.entry("pm", "±"),
            Map.entry("times", "×"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"),
            Map.entry("textquoteright", "’"),
            Map.entry("textbackslash", "\\"));

    private final String latex;
    private final StringBuilder plain = new StringBuilder();
    private int at;

    private LatexText(String latex) {
        this.latex = latex;
    }

    static String plain(String latex) {
        boolean nothingToDo = latex.indexOf('\\') < 0
                && latex.indexOf('{') < 0
                && latex.indexOf('}') < 0
                && latex.indexOf('$') < 0
                && latex.indexOf('~') < 0;
        return nothingToDo ? latex : new LatexText(latex).printed();
    }

    private String printed() {
        while (at < latex.length()) {
            char c = latex.charAt(at++);
            switch (c) {
                case '{', '}' -> {
                    // braces group and print nothing
                }
                case '$' -> formula();
                case '~' -> plain.append(' ');
                case '\\' -> command();
                default -> plain.append(c);
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** A dollar alone is a dollar. */
    private void formula() {
        int end = latex.indexOf('$', at);
        if (end < 0) {
            plain.append('$');
            return;
        }
        plain.append(plain(latex.substring(at, end).replaceAll("[\\^_](?=[{\\w+-])", "")));
        at = end + 1;
    }

    /** What a backslash begins; an accent is set on what comes after it, within braces or not. */
    private void command() {
        StringBuilder accents = new StringBuilder();
        while (at < latex.length()) {
            char c = latex.charAt(at);
            String name = name();
            at += name.isEmpty() ? 1 : name.length();
            boolean isAccent = ACCENTS.containsKey(c) && name.length() < 2;
            if (isAccent) {
                accents.insert(0, ACCENTS.get(c));
                skip("{ ");
                if (at < latex.length() && latex.charAt(at) == '\\') {
                    at++;
                    continue;
                }
                if (at < latex.length()) {
                    plain.append(latex.charAt(at++));
                }
            } else if (name.isEmpty()) {
                plain.append(c == '\\' || c == ',' ? ' ' : c);
            } else {
                skip(" ");
                plain.append(COMMANDS.getOrDefault(name, ""));
            }
            break;
        }
        plain.append(accents);
    }

    /** The letters from here on; empty when there is another character. */
    private String name() {
        int end = at;
        while (end < latex.length() && isLetter(latex.charAt(end))) {
            end++;
        }
        return latex.substring(at, end);
    }

    private void skip(String characters) {
        while (at < latex.length() && characters.indexOf(latex.charAt(at)) >= 0) {
            at++;
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
