package org.misevcheck.checker.study;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts of a review as far as they tell one thing from another: letters and digits, whatever their case. */
final class PlainWords {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}.]+|\\.(?![0-9])|\\p{M}+");

    private PlainWords() {}

    /** The text without blanks, signs and accents; a decimal point stays. Empty for nothing. */
    static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return isPlain(text)
                ? text.toLowerCase(Locale.ROOT)
                : OTHER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
    }

    /** Most texts are, or nearly so; rules ask often. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    /** Whether two texts differ in blanks, signs, accents or case at most; nothing is like nothing only. */
    static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other) || of(one).equals(of(other));
    }
}
