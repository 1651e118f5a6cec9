package org.misevcheck.checker.review.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A record as it is compared with others.
 *
 * @param surnames of its authors, in order, as plain words
 * @param firstPage without signs, and without zeros before it
 */
record ComparedRecord(
        SearchRecord record,
        RecordKind kind,
        ComparedTitle title,
        List<String> surnames,
        List<String> journal,
        String volume,
        String firstPage) {

    /** More authors than these tell no more. */
    private static final int MOST_AUTHORS = 30;

    private static final Set<String> JOURNAL_FILLERS =
            Set.of("the", "of", "and", "for", "in", "on", "de", "la", "des", "der", "die", "et", "und");

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?[ -]?){1,4}");

    private static final Pattern FIRST_PAGE = Pattern.compile("^\\W*([a-zA-Z]{0,4})0*(\\d+)");

    private static final Pattern SUBTITLE = Pattern.compile("\\s*(?: : |: | = |\\(|\\[|\\. (?=[A-Z])).*");

    static ComparedRecord of(SearchRecord record) {
        return new ComparedRecord(
                record,
                RecordKind.of(record),
                ComparedTitle.of(record.title()),
                surnames(record.authors()),
                journal(record.journal()),
                number(record.volume()),
                firstPage(record.pages()));
    }

    @Nullable
    Integer year() {
        return record.year();
    }

    String firstAuthor() {
        return surnames.isEmpty() ? "" : surnames.get(0);
    }

    private static List<String> surnames(List<String> authors) {
        List<String> surnames = new ArrayList<>();
        for (String author : authors.subList(0, Math.min(authors.size(), MOST_AUTHORS))) {
            String surname = surname(author);
            if (!surname.isEmpty()) {
                surnames.add(surname);
            }
        }
        return List.copyOf(surnames);
    }

    /** {@code Smith, John}, {@code Smith JA}, {@code J. A. Smith} and {@code John Smith}. */
    static String surname(String author) {
        int comma = author.indexOf(',');
        if (comma > 0) {
            return ComparedTitle.plain(author.substring(0, comma));
        }
        String[] words = author.strip().split("\\s+");
        int last = words.length - 1;
        if (last == 0) {
            return ComparedTitle.plain(words[0]);
        }
        int names = last;
        while (names > 0 && INITIALS.matcher(words[names]).matches()) {
            names--;
        }
        if (names < last) {
            return ComparedTitle.plain(String.join(" ", List.of(words).subList(0, names + 1)));
        }
        int from = last;
        while (from > 1 && Character.isLowerCase(words[from - 1].codePointAt(0))) {
            from--;
        }
        return ComparedTitle.plain(String.join(" ", List.of(words).subList(from, last + 1)));
    }

    private static List<String> journal(String name) {
        String main = SUBTITLE.matcher(name).replaceFirst("");
        Set<String> words = new LinkedHashSet<>();
        for (String word : ComparedTitle.plain(main.isBlank() ? name : main).split(" ")) {
            if (!word.isEmpty() && !JOURNAL_FILLERS.contains(word)) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }

    private static String number(String volume) {
        Matcher digits = FIRST_PAGE.matcher(volume);
        return digits.find() ? digits.group(2) : ComparedTitle.plain(volume);
    }

    private static String firstPage(String pages) {
        Matcher first = FIRST_PAGE.matcher(pages);
        if (!first.find()) {
            return "";
        }
        String letters = first.group(1).toLowerCase(Locale.ROOT);
        boolean plain = letters.equals("e") || letters.equals("p") || letters.equals("pp");
        return (plain ? "" : letters) + first.group(2);
    }
}
