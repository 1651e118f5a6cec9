package org.misevcheck.checker.submission;

import java.util.Locale;
import java.util.regex.Pattern;

/** Identifiers of authors, whose last character is a check of the others (ISO 7064, MOD 11-2). */
final class Orcid {

    /** Anything that is meant to be one; in its first group. */
    static final Pattern MEANT = Pattern.compile("(?i)(?:orcid\\.org/|orcid(?: ?id| number)?s?:? )"
            + "([0-9][0-9 \\-‐‑‒–]{10,22}[0-9X])(?![0-9])"
            + "|(?<![0-9-])[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X](?![0-9-])");

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]");

    /** Hyphens as they are typeset, and breaks of lines after them. */
    private static final Pattern HYPHEN = Pattern.compile("[-‐‑‒–] ?");

    private Orcid() {}

    static boolean isValid(String orcid) {
        String plain = HYPHEN.matcher(orcid).replaceAll("-").toUpperCase(Locale.ROOT);
        if (!FORM.matcher(plain).matches()) {
            return false;
        }
        String digits = plain.replace("-", "");
        int total = 0;
        for (int i = 0; i < 15; i++) {
            total = (total + digits.charAt(i) - '0') * 2;
        }
        int check = (12 - total % 11) % 11;
        return digits.charAt(15) == (check == 10 ? 'X' : (char) ('0' + check));
    }
}
