package org.misevcheck.checker.review.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.review.search.RecordDraft.Naming;

/**
 * Tables of Scopus, Web of Science, PubMed, the Cochrane Library, Embase and Zotero: a line of names, below it a line for
 * each entry; or Embase's, with the name first in each line.
 */
final class CsvRecords {

    /** Lines that may stand above the names. */
    private static final int PREFACE = 30;

    /** A quotation mark that is never closed takes in all that follows; no cell has so many lines. */
    private static final int MOST_LINES = 200;

    /** Each such mark may cost reading to the end of the file, so many characters in all. */
    private static final long MOST_READ_AGAIN = 4_000_000_000L;

    /** What a column holds. */
    private enum Column {
        TITLE("title", "article title", "document title", "ti", "titles"),
        AUTHORS("authors", "author", "author(s)", "au", "author names", "author name"),
        FULL_AUTHORS("author full names", "af"),
        YEAR("year", "publication year", "py", "pub year", "year of publication", "publication_year"),
        DATE("date", "publication date", "date published", "create date", "pd"),
        JOURNAL(
                "source title",
                "journal",
                "journal/book",
                "publication title",
                "journal title",
                "journal name",
                "so",
                "publication name",
                "periodical"),
        ABBREVIATED_JOURNAL("abbreviated source title", "journal abbreviation", "ji", "j9", "journal iso abbreviation"),
        SOURCE("source"),
        VOLUME("volume", "vl"),
        ISSUE("issue", "is", "number"),
        PAGES("pages", "pagination", "pg"),
        FIRST_PAGE("page start", "start page", "bp", "first page"),
        LAST_PAGE("page end", "end page", "ep", "last page"),
        ARTICLE_NUMBER("art. no.", "article number", "ar"),
        DOI("doi", "di"),
        PMID("pmid", "pubmed id", "pm", "medline pmid", "pubmed_id", "pubmedid"),
        ACCESSION(
                "eid",
                "ut",
                "ut (unique wos id)",
                "ut (unique id)",
                "pui",
                "accession number",
                "embase accession id",
                "cochrane review id",
                "cn",
                "key"),
        ABSTRACT("abstract", "ab", "abstract note", "abstract text"),
        LANGUAGE("language", "la", "language of original document", "article language"),
        TYPE("document type", "dt", "publication type", "item type", "type", "publication types"),
        LINK("link", "url", "doi link", "full text link"),
        NOTE("notes", "extra");

        private static final Map<String, Column> BY_NAME = new HashMap<>();

        static {
            for (Column column : values()) {
                column.names.forEach(name -> BY_NAME.put(name, column));
            }
        }

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }

        static @Nullable Column named(String name) {
            return BY_NAME.get(name.strip().toLowerCase(Locale.ROOT));
        }
    }

    private final Collected collected;
    private final String text;
    private final int[] lineStarts;
    private boolean byLine;
    private int columns;
    private Map<Column, Integer> places = Map.of();
    private @Nullable RecordDraft open;

    CsvRecords(Collected collected, String text) {
        this.collected = collected;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int number = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                if (number == starts.length) {
                    starts = Arrays.copyOf(starts, number * 2);
                }
                starts[number++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, number);
    }

    void read() throws UnreadableSearchException {
        int header = header();
        if (header < 0) {
            throw collected.refused(
                    1,
                    "it is neither RIS, nbib, BibTeX, EndNote XML nor a table with a column named Title",
                    "export the results of the search in one of these");
        }
        char delimiter = delimiter(lineText(header));
        int restarts = 0;
        long most = Math.min(collected.limits().restarts(), MOST_READ_AGAIN / text.length());
        for (int line = byLine ? header : header + 1; line >= 0; ) {
            int broken = rows(line, delimiter);
            if (broken >= 0 && ++restarts > most) {
                collected.dropRest(
                        broken + 1,
                        lineStarts.length - broken,
                        "too much is malformed to read on from here; %d lines are not read"
                                .formatted(lineStarts.length - broken),
                        "close the quotation marks, or export it anew");
                break;
            }
            line = broken;
        }
        closeEntry();
    }

    /** The line of names, counted from 0; -1 when there is none. */
    private int header() {
        for (int line = 0; line < Math.min(PREFACE, lineStarts.length); line++) {
            String names = lineText(line);
            List<String> cells = cells(names, delimiter(names));
            Map<Column, Integer> found = new EnumMap<>(Column.class);
            for (int i = 0; i < cells.size(); i++) {
                Column column = Column.named(cells.get(i));
                if (column != null) {
                    found.putIfAbsent(column, i);
                }
            }
            if (found.containsKey(Column.TITLE) && found.size() >= 2) {
                places = found;
                columns = cells.size();
                return line;
            }
            if (cells.size() >= 2
                    && Column.named(cells.get(0)) == Column.TITLE
                    && found.size() == 1
                    && line + 1 < lineStarts.length) {
                List<String> below = cells(lineText(line + 1), delimiter(names));
                byLine = !below.isEmpty() && Column.named(below.get(0)) != null;
                if (byLine) {
                    return line;
                }
            }
        }
        return -1;
    }

    private String lineText(int line) {
        int end = line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : text.length();
        return text.substring(lineStarts[line], end);
    }

    private static char delimiter(String names) {
        char best = ',';
        long most = 0;
        for (char c : new char[] {',', ';', '\t'}) {
            long number = names.chars().filter(one -> one == c).count();
            if (number > most) {
                most = number;
                best = c;
            }
        }
        return best;
    }

    private static CSVFormat format(char delimiter) {
        CSVFormat.Builder format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true);
        return (delimiter == '\t' ? format.setQuote(null) : format).get();
    }

    private static List<String> cells(String line, char delimiter) {
        try (CSVParser parser = CSVParser.parse(line, format(delimiter))) {
            Iterator<CSVRecord> rows = parser.iterator();
            return rows.hasNext() ? rows.next().toList() : List.of();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /** Reads rows from a line on; the line at which to take up again behind a row that is broken, or -1 at the end. */
    private int rows(int from, char delimiter) throws UnreadableSearchException {
        StringReader reader = new StringReader(text);
        int line = from;
        if (from >= lineStarts.length) {
            return -1;
        }
        try {
            reader.skip(lineStarts[from]);
            try (CSVParser parser = CSVParser.parse(reader, format(delimiter))) {
                for (Iterator<CSVRecord> rows = parser.iterator(); rows.hasNext(); ) {
                    CSVRecord row = rows.next();
                    int next = from + (int) parser.getCurrentLineNumber();
                    if (next - line > MOST_LINES) {
                        return broken(line, "a quotation mark that is not closed");
                    }
                    row(row, line);
                    line = next;
                }
            }
            return -1;
        } catch (IOException | UncheckedIOException e) {
            return broken(line, "a row that is no CSV, or a quotation mark that is not closed");
        }
    }

    private int broken(int line, String what) throws UnreadableSearchException {
        collected.drop(line + 1, what, "close it; the next row is looked for in the next line");
        return line + 1;
    }

    private void row(CSVRecord row, int line) throws UnreadableSearchException {
        if (row.size() == 1 && row.get(0).isBlank()) {
            if (byLine) {
                closeEntry();
            }
            return;
        }
        if (byLine) {
            lineOfEntry(row, line);
            return;
        }
        RecordDraft draft = collected.draft(line + 1);
        if (row.size() > columns) {
            draft.odd("%d cells where %d are named".formatted(row.size(), columns));
        }
        places.forEach((column, place) -> {
            if (place < row.size()) {
                take(draft, column, row.get(place));
            }
        });
        draft.useShortAuthors();
        collected.add(draft);
    }

    private void lineOfEntry(CSVRecord row, int line) throws UnreadableSearchException {
        Column column = Column.named(row.get(0));
        if (column == Column.TITLE) {
            closeEntry();
        }
        RecordDraft draft = open;
        if (draft == null) {
            draft = collected.draft(line + 1);
            open = draft;
        }
        if (column == Column.AUTHORS) {
            row.stream().skip(1).forEach(draft::author);
        } else if (column == Column.TYPE) {
            row.stream().skip(1).forEach(draft::type);
        } else if (column != null && row.size() > 1) {
            take(draft, column, row.get(1));
        }
    }

    private void closeEntry() throws UnreadableSearchException {
        RecordDraft draft = open;
        if (draft != null) {
            collected.add(draft);
        }
        open = null;
    }

    private static void take(RecordDraft draft, Column column, String value) {
        switch (column) {
            case TITLE -> draft.title(value);
            case AUTHORS -> draft.authors(value);
            case FULL_AUTHORS -> AuthorNames.in(value).forEach(draft::shortAuthor);
            case YEAR -> draft.year(value);
            case DATE -> draft.otherDate(value);
            case JOURNAL -> draft.journal(Naming.FULL, value);
            case SOURCE -> draft.journal(Naming.PLAIN, value);
            case ABBREVIATED_JOURNAL -> draft.journal(Naming.ABBREVIATED, value);
            case VOLUME -> draft.volume(value);
            case ISSUE -> draft.issue(value);
            case PAGES, FIRST_PAGE -> draft.pages(value);
            case LAST_PAGE -> draft.lastPage(value);
            case ARTICLE_NUMBER -> draft.articleNumber(value);
            case DOI -> draft.doi(value);
            case PMID -> draft.pmid(value);
            case ACCESSION -> draft.accession(value);
            case ABSTRACT -> draft.abstractText(value);
            case LANGUAGE -> draft.language(value);
            case TYPE -> draft.type(value);
            case LINK -> draft.link(value);
            case NOTE -> draft.note(value);
            default -> throw new IllegalStateException("a column that nobody takes: " + column);
        }
    }
}
