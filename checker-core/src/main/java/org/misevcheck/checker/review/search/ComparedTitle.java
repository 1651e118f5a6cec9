package org.misevcheck.checker.review.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A title as it is compared: without accents, markup, punctuation and differences of British and American spelling.
 *
 * @param plain its words with one space between them
 * @param numbers its numbers in ascending order, Roman ones as well: {@code part II} has 2
 */
record ComparedTitle(String plain, List<String> words, List<String> numbers) {

    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]{0,40}>|&lt;/?\\w{1,6}&gt;");

    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,6}|#x[0-9a-fA-F]{1,6}|\\w{2,10});");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** What errata say of the place of their article. */
    private static final Pattern PLACE = Pattern.compile("(?i)\\s*\\((?:vol|volume|pg)\\b[^)]*\\)\\s*$");

    /** Titles that come again every year. */
    private static final Pattern SERIAL = Pattern.compile(
            "\\b(?:annual|biennial|quarterly) (?:report|meeting|review|update|conference|congress)\\b|^(?:abstracts|proceedings|highlights) (?:of|from)\\b|\\byear in review\\b");

    private static final Map<String, String> ROMAN =
            Map.of("i", "1", "ii", "2", "iii", "3", "iv", "4", "v", "5", "vi", "6", "vii", "7", "viii", "8", "ix", "9");

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('α', "alpha"),
            Map.entry('β', "beta"),
            Map.entry('γ', "gamma"),
            Map.entry('δ', "delta"),
            Map.entry('ε', "epsilon"),
            Map.entry('κ', "kappa"),
            Map.entry('λ', "lambda"),
            Map.entry('μ', "mu"),
            Map.entry('ω', "omega"),
            Map.entry('ß', "ss"),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ı', "i"),
            Map.entry('æ', "e"),
            Map.entry('œ', "e"));

    static ComparedTitle of(String title) {
        String text = PLACE.matcher(RecordKind.bare(title)).replaceAll("");
        if (text.indexOf('<') >= 0 || text.indexOf('&') >= 0) {
            text = ENTITY.matcher(MARKUP.matcher(text).replaceAll("")).replaceAll(" ");
        }
        String plain = plain(text);
        List<String> words = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (String word : plain.split(" ")) {
            if (word.isEmpty()) {
                continue;
            }
            words.add(spelling(word));
            String roman = ROMAN.get(word);
            if (roman != null) {
                numbers.add(roman);
            } else if (word.chars().anyMatch(Character::isDigit)) {
                DIGITS.matcher(word).results().forEach(found -> numbers.add(found.group()));
            }
        }
        Collections.sort(numbers);
        return new ComparedTitle(String.join(" ", words), List.copyOf(words), List.copyOf(numbers));
    }

    /** Letters and digits in lower case, without accents, single spaces between words. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean separated = false;
        String apart = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int i = 0; i < apart.length(); i++) {
            char c = Character.toLowerCase(apart.charAt(i));
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (separated && plain.length() > 0) {
                    plain.append(' ');
                }
                separated = false;
                String letters = c < 128 ? null : LETTERS.get(c);
                if (letters == null) {
                    plain.append(c);
                } else {
                    plain.append(letters);
                }
            } else if ("'’‘`".indexOf(c) < 0 && Character.getType(c) != Character.NON_SPACING_MARK) {
                separated = true;
            }
        }
        return plain.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** One spelling for those of both sides of the Atlantic; applied to both titles, so too much does no harm. */
    private static String spelling(String word) {
        if (word.length() < 5) {
            return word;
        }
        String one = word.replace("ae", "e")
                .replace("oe", "e")
                .replace("isation", "ization")
                .replace("our", "or");
        if (one.endsWith("ise") || one.endsWith("ised") || one.endsWith("ising") || one.endsWith("ises")) {
            int at = one.lastIndexOf("is");
            one = one.substring(0, at) + "iz" + one.substring(at + 2);
        }
        return one.endsWith("tre") ? one.substring(0, one.length() - 2) + "er" : one;
    }

    /** Whether it is too short or too common to say anything: {@code Editorial}, {@code Annual report of ...}. */
    boolean saysLittle() {
        return words.size() < 4 || plain.length() < 25 || SERIAL.matcher(plain).find();
    }
}
