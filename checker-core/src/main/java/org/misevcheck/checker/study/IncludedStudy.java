package org.misevcheck.checker.study;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Form;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** An included study as a table lists it. */
public record IncludedStudy(
        @Place String path,

        @Says(value = "How the table names it", example = "Chen 2023a", required = true)
        String study,

        @Says(value = "Table that it is a row of", example = "Table 2") @Nullable
        String in,

        @Says(value = "Digital object identifier, without the resolver", example = "10.1186/s13287-018-0774-8")
        @Form(pattern = "10\\.[0-9]{4,9}/[^\\s]+", means = "a DOI, 10.<registrant>/<suffix>")
        @Nullable
        String doi,

        @Says(value = "PubMed identifier", example = "29378639")
        @Form(pattern = "[1-9][0-9]{0,8}", means = "a PubMed identifier, up to nine digits")
        @Nullable
        String pmid,

        @Says(value = "Number that the table prints for it, of studies or animals", example = "20")
        @Between(max = 1e7)
        @Nullable
        Integer n,

        @Says(value = "Groups that the review counts it in", example = "[diabetic wounds]")
        List<String> groups)
        implements Statements {

    private static final Pattern CITATION =
            Pattern.compile("(?<names>\\D+?)[\\s,(]*(?<year>(?:19|20)[0-9]{2}\\s?[a-z]?)\\)?\\s*");

    /** Other authors, and the first one's initials. */
    private static final Pattern AFTER_FIRST_NAME =
            Pattern.compile("\\s+(?:et\\s+al\\b|and\\b|&).*|,.*|\\s+[A-Z]{1,3}(?=\\s|$)(?:\\.?)");

    /**
     * The first author's family name and the year, with its letter, where the text is such a citation; otherwise the
     * whole text. So {@code Yi and Wang 2021} and {@code Yi2021} are one study.
     */
    String plainName() {
        return plainName(study);
    }

    static String plainName(String study) {
        Matcher citation = CITATION.matcher(study);
        return citation.matches()
                ? PlainWords.of(AFTER_FIRST_NAME
                                .matcher(citation.group("names"))
                                .replaceAll(""))
                        + PlainWords.of(citation.group("year"))
                : PlainWords.of(study);
    }

    String plainStudy() {
        return PlainWords.of(study);
    }

    @Nullable
    String plainDoi() {
        return doi == null ? null : doi.toLowerCase(Locale.ROOT);
    }
}
