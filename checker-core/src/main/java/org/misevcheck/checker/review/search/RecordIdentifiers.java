package org.misevcheck.checker.review.search;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds identifiers within what databases write for them. */
final class RecordIdentifiers {

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s\"<>]+");

    /** Cochrane's numbers for entries of CENTRAL; not the article's DOI. */
    private static final String CENTRAL = "10.1002/central/";

    private static final Pattern NAMED_PMID = Pattern.compile("(?i)\\b(?:pmid|pubmed|medline)\\D{0,8}(\\d{1,8})\\b");

    private static final Pattern BARE_PMID = Pattern.compile("\\s*(\\d{1,8})(?:\\.0)?\\s*");

    /** An identifier is within so many characters, or nowhere. */
    private static final int LONGEST = 2_000;

    private RecordIdentifiers() {}

    /** The DOI in a text, in lower case; empty when there is none. */
    static String doi(String text) {
        String line = text.substring(0, Math.min(text.length(), LONGEST));
        String plain = line.contains("%2") ? line.replaceAll("(?i)%2f", "/") : line;
        Matcher doi = DOI.matcher(plain);
        if (!doi.find()) {
            return "";
        }
        String found = doi.group().toLowerCase(Locale.ROOT);
        int end = found.length();
        while (end > 0 && isTrailing(found, end)) {
            end--;
        }
        found = found.substring(0, end);
        return found.startsWith(CENTRAL) ? "" : found;
    }

    /** Punctuation of the sentence around it; a closing bracket belongs to it when it has the opening one. */
    private static boolean isTrailing(String doi, int end) {
        char last = doi.charAt(end - 1);
        if (last == ')' || last == ']') {
            char opening = last == ')' ? '(' : '[';
            String before = doi.substring(0, end);
            return before.chars().filter(c -> c == opening).count()
                    < before.chars().filter(c -> c == last).count();
        }
        return ".,;:'}/".indexOf(last) >= 0;
    }

    /** The number of an entry of CENTRAL that stands in place of a DOI; empty when none does. */
    static String central(String text) {
        int at = text.toLowerCase(Locale.ROOT).indexOf(CENTRAL);
        return at < 0
                ? ""
                : text.substring(at + CENTRAL.length()).replaceAll("/.*", "").strip();
    }

    /** A PMID where a text says that it is one; empty when it does not. */
    static String namedPmid(String text) {
        Matcher pmid = NAMED_PMID.matcher(text);
        return pmid.find() ? withoutZeros(pmid.group(1)) : "";
    }

    /** A PMID where nothing else is expected, also as spreadsheets write it; empty when it is none. */
    static String pmid(String text) {
        Matcher pmid = BARE_PMID.matcher(text);
        return pmid.matches() ? withoutZeros(pmid.group(1)) : namedPmid(text);
    }

    private static String withoutZeros(String digits) {
        return digits.replaceFirst("^0+", "");
    }
}
