package org.misevcheck.checker.report;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.misevcheck.checker.review.search.RecordKind;
import org.misevcheck.checker.review.search.SearchRecord;

/**
 * Writes records as RIS, which reference managers and screening tools read: EndNote, Zotero, Rayyan, Covidence.
 *
 * <p>A label stands under {@code LB} and, since few programs read that, under {@code KW} as well; a note under {@code N1}.
 * The record's id is in {@code ID}.
 */
public final class RisWriter {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Appendable out;

    /** Writes to this, which is left open. */
    public RisWriter(Appendable out) {
        this.out = out;
    }

    /** Writes one record. */
    public void write(SearchRecord record, List<String> labels, List<String> notes) throws IOException {
        line("TY", type(RecordKind.of(record)));
        line("ID", record.id());
        line("TI", record.title());
        for (String author : record.authors()) {
            line("AU", author);
        }
        line("PY", record.year() == null ? "" : String.valueOf(record.year()));
        line("JO", record.journal());
        line("VL", record.volume());
        line("IS", record.issue());
        line("SP", record.pages());
        line("DO", record.doi());
        line("AN", record.accession());
        line("LA", record.language());
        for (String type : record.publicationTypes()) {
            line("M3", type);
        }
        line("AB", record.abstractText());
        line("LB", String.join("; ", labels));
        for (String label : labels) {
            line("KW", label);
        }
        line("N1", record.pmid().isEmpty() ? "" : "PMID: " + record.pmid());
        for (String note : notes) {
            line("N1", note);
        }
        out.append("ER  - \n\n");
    }

    private static String type(RecordKind kind) {
        return switch (kind) {
            case CONFERENCE_ABSTRACT -> "ABST";
            case THESIS -> "THES";
            case PREPRINT -> "UNPB";
            default -> "JOUR";
        };
    }

    /** A tag with its value in one line, so that no value can pass for a tag; nothing where there is no value. */
    private void line(String tag, String value) throws IOException {
        String plain =
                HiddenCharacters.replaced(SPACES.matcher(value).replaceAll(" ")).strip();
        if (!plain.isEmpty()) {
            out.append(tag).append("  - ").append(plain).append('\n');
        }
    }
}
