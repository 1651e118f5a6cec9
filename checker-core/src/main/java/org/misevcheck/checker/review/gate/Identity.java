package org.misevcheck.checker.review.gate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** By what two papers are told to be one. */
final class Identity {

    /** Shorter titles, "Author correction", are those of many papers. */
    private static final int FEWEST_WORDS = 4;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern JOINTS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * The prefixes under which servers register preprints. 10.1101 is also that of the Cold Spring Harbor journals, whose
     * suffixes begin with letters.
     */
    private static final Pattern PREPRINT_DOI = Pattern.compile(
            "10\\.1101/[0-9].*|10\\.64898/.*|10\\.21203/rs\\..*|10\\.20944/preprints.*|10\\.26434/chemrxiv.*"
                    + "|10\\.2139/ssrn\\..*|10\\.48550/arxiv\\..*|10\\.31219/osf\\.io/.*|10\\.22541/au\\..*");

    private Identity() {}

    /** A DOI as it is compared: their letters have no case. */
    static @Nullable String doi(@Nullable String doi) {
        return doi == null ? null : doi.toLowerCase(Locale.ROOT);
    }

    /** A title without case, accents and punctuation; null when it is too short to tell papers apart. */
    static @Nullable String title(@Nullable String title) {
        if (title == null) {
            return null;
        }
        String bare = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String words = JOINTS.matcher(bare).replaceAll(" ").strip();
        return words.chars().filter(c -> c == ' ').count() + 1 < FEWEST_WORDS ? null : words;
    }

    /** A reason as it is compared. */
    static String reason(String reason) {
        return reason.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    static boolean isPreprint(@Nullable String doi) {
        return doi != null && PREPRINT_DOI.matcher(doi.toLowerCase(Locale.ROOT)).matches();
    }
}
