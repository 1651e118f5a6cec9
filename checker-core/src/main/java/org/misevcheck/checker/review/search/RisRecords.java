package org.misevcheck.checker.review.search;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.misevcheck.checker.review.search.RecordDraft.Naming;

/** RIS, as EndNote, Embase, Scopus, Web of Science and the Cochrane Library write it. */
final class RisRecords extends TaggedRecords {

    /** A tag, spaces and a hyphen; databases differ in how many spaces, and some write a mark before the first. */
    private static final Pattern TAGGED = Pattern.compile("[^\\w\\s]?([A-Z][A-Z0-9]) {1,3}-(?:\\s*(.*))?");

    private static final Set<String> KNOWN = Set.of(
            "TY", "ER", "A1", "A2", "A3", "A4", "AB", "AD", "AN", "AU", "AV", "BT", "C1", "C2", "C3", "C4", "C5", "C6",
            "C7", "C8", "CA", "CL", "CN", "CP", "CR", "CT", "CY", "DA", "DB", "DI", "DO", "DP", "ED", "EM", "EP", "ET",
            "FD", "FN", "FU", "G1", "H1", "H2", "ID", "IS", "IP", "J1", "J2", "JA", "JF", "JI", "JO", "K1", "KW", "L1",
            "L2", "L3", "L4", "LA", "LB", "LK", "LL", "M1", "M2", "M3", "M4", "N1", "N2", "NO", "NV", "OL", "OP", "OT",
            "PA", "PB", "PM", "PP", "PT", "PY", "RD", "RI", "RN", "RP", "RT", "SE", "SF", "SL", "SN", "SO", "SP", "SR",
            "ST", "T1", "T2", "T3", "TA", "TI", "TT", "U1", "U2", "U3", "U4", "U5", "UN", "UR", "US", "VL", "VO", "WP",
            "WT", "WV", "XR", "Y1", "Y2", "YR");

    /** What {@code TY} says of the kind of publication; others say nothing that matters here. */
    private static final Map<String, String> TYPES = Map.of(
            "ABST", "Abstract",
            "CONF", "Conference paper",
            "CPAPER", "Conference paper",
            "THES", "Thesis",
            "UNPB", "Unpublished",
            "INPR", "In press",
            "CHAP", "Book chapter",
            "BOOK", "Book");

    private final boolean medline;
    private boolean fromMedline;

    RisRecords(Collected collected, SearchSource source) {
        super(collected, TAGGED);
        medline = isMedline(source.database());
    }

    private static boolean isMedline(String database) {
        String lower = database.toLowerCase(Locale.ROOT);
        return lower.contains("pubmed") || lower.contains("medline") || lower.contains("nlm");
    }

    @Override
    boolean begins(String tag, boolean afterBlank) {
        return tag.equals("TY");
    }

    @Override
    boolean ends(String tag) {
        return tag.equals("ER");
    }

    @Override
    boolean isKnown(String tag) {
        return KNOWN.contains(tag);
    }

    @Override
    String separator(String tag) {
        return tag.equals("AU") || tag.equals("A1") ? ";" : " ";
    }

    @Override
    void take(RecordDraft draft, String tag, String value) {
        switch (tag) {
            case "TY" -> draft.type(TYPES.getOrDefault(value, ""));
            case "TI", "T1" -> draft.title(value);
            case "CT", "BT" -> {
                if (!draft.hasTitle()) {
                    draft.title(value);
                }
            }
            case "AU", "A1" -> draft.authors(value);
            case "PY", "YR" -> draft.year(value);
            case "Y1", "DA", "Y2" -> draft.otherDate(value);
            case "JF" -> draft.journal(Naming.FULL, value);
            case "T2", "JO" -> draft.journal(Naming.PLAIN, value);
            case "JA", "J2", "J1", "TA", "JI" -> draft.journal(Naming.ABBREVIATED, value);
            case "VL", "VO" -> draft.volume(value);
            case "IS", "IP" -> draft.issue(value);
            case "SP" -> draft.pages(value);
            case "EP" -> draft.lastPage(value);
            case "C7" -> draft.articleNumber(value);
            case "DO", "DI" -> draft.doi(value);
            case "M3", "PT" -> typeOrDoi(draft, value);
            case "UR", "L2", "LK" -> draft.link(value);
            case "PM" -> draft.pmid(value);
            case "DB", "DP" -> fromMedline |= isMedline(value);
            case "AN" -> accession(draft, value);
            case "U2" -> embase(draft, value);
            case "C3", "C5", "U1", "U3", "U4", "U5", "N1", "XR" -> draft.note(value);
            case "AB", "N2" -> draft.abstractText(value);
            case "LA" -> draft.language(value);
            default -> {
                // says nothing that a record holds
            }
        }
    }

    private static void typeOrDoi(RecordDraft draft, String value) {
        if (RecordIdentifiers.doi(value).isEmpty()) {
            draft.type(value);
        } else {
            draft.doi(value);
        }
    }

    private static void accession(RecordDraft draft, String value) {
        draft.note(value);
        draft.accession(value);
    }

    /** Embase writes its own number there, others whatever they like. */
    private static void embase(RecordDraft draft, String value) {
        if (value.matches("L\\d{6,12}")) {
            draft.accession(value);
        } else {
            draft.note(value);
        }
    }

    @Override
    void finish(RecordDraft draft) {
        if (medline || fromMedline) {
            draft.accessionIsPmid();
        }
        fromMedline = false;
    }

    @Override
    void unclosed(RecordDraft draft, boolean lastOfFile) {
        if (lastOfFile) {
            draft.cutOff();
        } else {
            draft.odd("the entry has no end of its own");
        }
    }
}
