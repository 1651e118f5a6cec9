package org.misevcheck.checker.review.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One entry while its file is being read: takes values as they come, and the first that is one of each. */
final class RecordDraft {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]\\d\\d|20\\d\\d)(?!\\d)");

    /** What an accession number may be made of to name a record; others are kept, and name none. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][\\w.:/()-]{0,79}");

    /** Nothing but an abstract and a list of authors is longer. */
    private static final int LONGEST_LINE = 2_000;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Where journals are given in several ways, their full names come first. */
    enum Naming {
        FULL,
        PLAIN,
        ABBREVIATED
    }

    final int line;
    private final ImportLimits limits;
    private final List<String> odd = new ArrayList<>();
    private final Set<String> authors = new LinkedHashSet<>();
    private final Set<String> shortAuthors = new LinkedHashSet<>();
    private final Set<String> types = new LinkedHashSet<>();
    private final String[] journals = new String[Naming.values().length];
    private String title = "";
    private @Nullable Integer year;
    private @Nullable Integer otherYear;
    private String volume = "";
    private String issue = "";
    private String pages = "";
    private String lastPage = "";
    private String articleNumber = "";
    private String doi = "";
    private String linkedDoi = "";
    private String pmid = "";
    private String accession = "";
    private String abstractText = "";
    private String language = "";
    private int lostAuthors;
    private boolean cutOff;

    RecordDraft(int line, ImportLimits limits) {
        this.line = line;
        this.limits = limits;
    }

    /** Notes that the entry is odd, though it is kept. */
    void odd(String what) {
        odd.add(what);
    }

    List<String> oddities() {
        return odd;
    }

    /** Notes that the file ends within the entry. */
    void cutOff() {
        cutOff = true;
    }

    boolean isCutOff() {
        return cutOff;
    }

    void title(String text) {
        title = first(title, text, "title");
    }

    boolean hasTitle() {
        return !title.isEmpty();
    }

    /** Its title as messages quote it, after a space; empty when there is none. */
    String inWords() {
        return title.isEmpty() ? "" : " ('%s')".formatted(quoted(title));
    }

    void authors(String text) {
        String names = limited(text, "authors");
        for (String name : AuthorNames.in(names)) {
            if (authors.size() < limits.authors()) {
                authors.add(tidy(name));
            } else {
                lostAuthors++;
            }
        }
    }

    /** A name that is one, whatever it looks like. */
    void author(String name) {
        String tidied = tidy(limited(name, "author"));
        if (authors.size() >= limits.authors()) {
            lostAuthors++;
        } else if (!tidied.isEmpty()) {
            authors.add(tidied);
        }
    }

    /** A name with initials, where the full one may stand as well. */
    void shortAuthor(String name) {
        shortAuthors.add(tidy(limited(name, "author")));
    }

    /** Takes names with initials where there are no full ones. */
    void useShortAuthors() {
        if (authors.isEmpty()) {
            shortAuthors.forEach(this::author);
        }
    }

    void year(String text) {
        Integer found = yearIn(text);
        if (year == null) {
            year = found;
        }
        if (found == null && !text.isBlank()) {
            odd("no year can be read from '%s'".formatted(quoted(text)));
        }
    }

    /** A date that says something of the year only where nothing better does. */
    void otherDate(String text) {
        if (otherYear == null) {
            otherYear = yearIn(text);
        }
    }

    private static @Nullable Integer yearIn(String text) {
        Matcher found = YEAR.matcher(text);
        return found.find() ? Integer.valueOf(found.group(1)) : null;
    }

    void journal(Naming naming, String text) {
        String before = journals[naming.ordinal()];
        journals[naming.ordinal()] = first(before == null ? "" : before, text, "journal");
    }

    void volume(String text) {
        volume = first(volume, text, "volume");
    }

    void issue(String text) {
        issue = first(issue, text, "issue");
    }

    void pages(String text) {
        pages = first(pages, text, "pages");
    }

    void lastPage(String text) {
        lastPage = first(lastPage, text, "last page");
    }

    void articleNumber(String text) {
        articleNumber = first(articleNumber, text, "article number");
    }

    void doi(String text) {
        String found = RecordIdentifiers.doi(text);
        String central = RecordIdentifiers.central(text);
        if (!central.isEmpty()) {
            accession(central);
        } else if (found.isEmpty() && !text.isBlank()) {
            odd("'%s' is no DOI".formatted(quoted(text)));
        }
        if (doi.isEmpty()) {
            doi = found;
        } else if (!found.isEmpty() && !found.equals(doi)) {
            odd("a second DOI, %s, beside %s".formatted(found, doi));
        }
    }

    /** An address, which may hold the DOI. */
    void link(String text) {
        if (linkedDoi.isEmpty() && text.contains("doi.org/")) {
            linkedDoi = RecordIdentifiers.doi(text);
        }
    }

    void pmid(String text) {
        String found = RecordIdentifiers.pmid(text);
        if (found.isEmpty() && !text.isBlank()) {
            odd("'%s' is no PMID".formatted(quoted(text)));
        } else if (!pmid.isEmpty() && !found.isEmpty() && !found.equals(pmid)) {
            odd("a second PMID, %s, beside %s".formatted(found, pmid));
        }
        if (pmid.isEmpty()) {
            pmid = found;
        }
    }

    /** A note, which may name a PMID. */
    void note(String text) {
        if (pmid.isEmpty()) {
            pmid = RecordIdentifiers.namedPmid(text);
        }
    }

    void accession(String text) {
        accession = first(accession, text, "accession number");
    }

    /** In files from MEDLINE, a number that stands alone is the PMID. */
    void accessionIsPmid() {
        if (pmid.isEmpty()) {
            pmid = RecordIdentifiers.pmid(accession);
        }
    }

    void abstractText(String text) {
        abstractText = first(abstractText, text, "abstract");
    }

    void language(String text) {
        language = first(language, text, "language");
    }

    void type(String text) {
        String tidied = tidy(limited(text, "publication type"));
        if (!tidied.isEmpty()) {
            types.add(tidied);
        }
    }

    /** Whether there is nothing by which anybody could know it again. */
    boolean isEmpty() {
        return title.isEmpty() && authors.isEmpty() && doi.isEmpty() && pmid.isEmpty() && accession.isEmpty();
    }

    SearchRecord finished(SearchSource source, int number) {
        if (title.isEmpty()) {
            odd("no title");
        }
        if (lostAuthors > 0) {
            odd("%d authors beyond the first %d are left out".formatted(lostAuthors, limits.authors()));
        }
        String from = pages.isEmpty() ? articleNumber : pages;
        boolean range = !lastPage.isEmpty() && !lastPage.equals(from) && from.matches("[^-–]*");
        return new SearchRecord(
                source.id() + ":" + (PLAIN.matcher(accession).matches() ? accession : "#" + number),
                source,
                line,
                number,
                title,
                new ArrayList<>(authors),
                year == null ? otherYear : year,
                journal(),
                volume,
                issue,
                range && !from.isEmpty() ? from + "-" + lastPage : from,
                doi.isEmpty() ? linkedDoi : doi,
                pmid,
                accession,
                abstractText,
                language,
                new ArrayList<>(types));
    }

    private String journal() {
        for (String name : journals) {
            if (name != null && !name.isEmpty()) {
                return name;
            }
        }
        return "";
    }

    private String first(String before, String text, String what) {
        if (!before.isEmpty()) {
            return before;
        }
        String tidied = tidy(limited(text, what));
        if (tidied.length() > LONGEST_LINE && !what.equals("abstract")) {
            odd("the %s has %d characters; those beyond %d are cut off".formatted(what, tidied.length(), LONGEST_LINE));
            return tidied.substring(0, LONGEST_LINE);
        }
        return tidied;
    }

    private String limited(String text, String what) {
        if (text.length() <= limits.value()) {
            return text;
        }
        odd("the %s has %d characters; those beyond %d are cut off".formatted(what, text.length(), limits.value()));
        return text.substring(0, limits.value());
    }

    private static String tidy(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** A value as messages quote it. */
    static String quoted(String text) {
        String tidied = tidy(text).replaceAll("\\p{C}", "?");
        return tidied.length() <= 60 ? tidied : tidied.substring(0, 60) + "...";
    }
}
