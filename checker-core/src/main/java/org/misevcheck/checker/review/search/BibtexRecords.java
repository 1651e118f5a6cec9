package org.misevcheck.checker.review.search;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.misevcheck.checker.review.search.RecordDraft.Naming;

/**
 * BibTeX, as Scopus, Web of Science and reference managers write it. A broken entry takes no other with it: a line that
 * looks like the beginning of an entry is one, whatever was left open above it.
 */
final class BibtexRecords {

    /** Text between entries is a comment, by the definition of the format; so an entry begins a line. */
    private static final Pattern BEGINNING = Pattern.compile("(?m)^[^\\S\\n]*+@\\s*+(\\w++)\\s*+([{(])");

    /** An entry with its key and a field, which no line of an abstract looks like. */
    private static final Pattern ENTRY =
            Pattern.compile("@\\s*+\\w++\\s*+[{(][^,={}\"]{0,200}+,\\s{0,200}+[\\w -]{1,100}+=");

    private static final Pattern KEY = Pattern.compile("\\s*+[^,={}\"]*+,");

    /** Scopus has fields named {@code funding_text 1}. */
    private static final Pattern NAME = Pattern.compile("([^\\s,={}\"@#]++(?:[ ]++[^\\s,={}\"@#]++)*+)\\s*+=");

    private static final Pattern WORD = Pattern.compile("[^\\s,={}\"#()]++");

    private static final int LONGEST_NAME = 300;

    private static final Pattern AND = Pattern.compile("(?i) and ");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Types of entries that say something of the kind of publication. */
    private static final Map<String, String> TYPES = Map.of(
            "inproceedings", "Conference paper",
            "conference", "Conference paper",
            "proceedings", "Conference paper",
            "phdthesis", "Thesis",
            "mastersthesis", "Thesis",
            "unpublished", "Unpublished",
            "book", "Book",
            "incollection", "Book chapter",
            "inbook", "Book chapter");

    private final Collected collected;
    private final String text;
    private final Map<String, String> macros = new HashMap<>();
    private int at;
    private int scannedTo;
    private int line = 1;

    BibtexRecords(Collected collected, String text) {
        this.collected = collected;
        this.text = text;
    }

    void read() throws UnreadableSearchException {
        Matcher beginning = BEGINNING.matcher(text);
        while (beginning.find(at)) {
            at = beginning.end();
            char closing = beginning.group(2).equals("{") ? '}' : ')';
            String type = beginning.group(1).toLowerCase(Locale.ROOT);
            switch (type) {
                case "comment", "preamble" -> enclosed(closing);
                case "string" -> {
                    Matcher name = within(NAME);
                    if (name.lookingAt()) {
                        at = name.end();
                        macros.put(name.group(1).strip().toLowerCase(Locale.ROOT), value());
                    }
                }
                default -> entry(type, closing, lineAt(beginning.start(1)));
            }
        }
    }

    private int lineAt(int position) {
        for (; scannedTo < position; scannedTo++) {
            line += text.charAt(scannedTo) == '\n' ? 1 : 0;
        }
        return line;
    }

    private Matcher within(Pattern pattern) {
        return pattern.matcher(text).region(at, Math.min(text.length(), at + LONGEST_NAME));
    }

    private void entry(String type, char closing, int number) throws UnreadableSearchException {
        RecordDraft draft = collected.draft(number);
        draft.type(TYPES.getOrDefault(type, ""));
        Matcher key = within(KEY);
        at = key.lookingAt() ? key.end() : at;
        boolean parted = true;
        while (true) {
            parted |= skip();
            if (at == text.length()) {
                draft.cutOff();
                break;
            }
            if (text.charAt(at) == closing) {
                at++;
                break;
            }
            if (text.charAt(at) == '@' && beginsLine()) {
                draft.odd("the entry has no end of its own");
                break;
            }
            if (!parted) {
                draft.odd("a comma is missing between two fields");
            }
            Matcher name = within(NAME);
            if (name.lookingAt()) {
                at = name.end();
                take(draft, name.group(1).toLowerCase(Locale.ROOT), plain(value()));
            } else {
                int from = at;
                while (at < text.length() && ",\n".indexOf(text.charAt(at)) < 0 && text.charAt(at) != closing) {
                    at++;
                }
                draft.odd("'%s' is no field".formatted(RecordDraft.quoted(text.substring(from, at))));
            }
            parted = false;
        }
        collected.add(draft);
    }

    /** Goes on to what is neither space nor comma; whether there was a comma. */
    private boolean skip() {
        boolean comma = false;
        while (at < text.length() && (text.charAt(at) == ',' || Character.isWhitespace(text.charAt(at)))) {
            comma |= text.charAt(at++) == ',';
        }
        return comma;
    }

    private boolean beginsLine() {
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    /** Texts, numbers and macros joined by {@code #}; empty where there is none. */
    private String value() {
        StringBuilder value = new StringBuilder();
        do {
            while (at < text.length() && (text.charAt(at) == '#' || Character.isWhitespace(text.charAt(at)))) {
                at++;
            }
            Matcher word = within(WORD);
            if (at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == '"')) {
                value.append(enclosed(text.charAt(at++) == '{' ? '}' : '"'));
            } else if (word.lookingAt()) {
                at = word.end();
                value.append(macros.getOrDefault(word.group().toLowerCase(Locale.ROOT), word.group()));
            }
        } while (goesOn());
        return value.toString();
    }

    private boolean goesOn() {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && text.charAt(next) == '#';
    }

    /** What stands before the end of a text, or before the entry that begins within it. */
    private String enclosed(char end) {
        int from = at;
        int depth = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == end && depth == 0) {
                return text.substring(from, at++);
            }
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth = Math.max(0, depth - 1);
            } else if (c == '@' && beginsLine() && looksLikeEntry()) {
                break;
            }
        }
        return text.substring(from, at);
    }

    private boolean looksLikeEntry() {
        return ENTRY.matcher(text)
                .region(at, Math.min(text.length(), at + 1_000))
                .lookingAt();
    }

    private static String plain(String value) {
        return LatexText.plain(SPACES.matcher(value).replaceAll(" ")).strip();
    }

    private static void take(RecordDraft draft, String name, String value) {
        switch (name) {
            case "title" -> draft.title(value);
            case "author" -> AND.splitAsStream(value).forEach(draft::author);
            case "year" -> draft.year(value);
            case "date" -> draft.otherDate(value);
            case "journal", "journaltitle" -> draft.journal(Naming.FULL, value);
            case "booktitle" -> draft.journal(Naming.PLAIN, value);
            case "shortjournal", "journal-iso", "abbrev_source_title" -> draft.journal(Naming.ABBREVIATED, value);
            case "volume" -> draft.volume(value);
            case "number", "issue" -> draft.issue(value);
            case "pages" -> draft.pages(value.replaceAll(" ?[-–—]++ ?", "-"));
            case "art_number", "article-number", "eid" -> draft.articleNumber(value);
            case "doi" -> draft.doi(value);
            case "url" -> draft.link(value);
            case "pmid", "pubmed_id" -> draft.pmid(value);
            case "unique-id", "accession", "accession-number" -> draft.accession(value);
            case "abstract" -> draft.abstractText(value);
            case "language" -> draft.language(value);
            case "type", "document_type", "entrysubtype" -> draft.type(value);
            case "note" -> draft.note(value);
            default -> {
                // says nothing that a record holds
            }
        }
    }
}
