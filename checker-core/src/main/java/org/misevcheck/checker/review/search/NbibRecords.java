package org.misevcheck.checker.review.search;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.misevcheck.checker.review.search.RecordDraft.Naming;

/** PubMed's own form, and MEDLINE's. */
final class NbibRecords extends TaggedRecords {

    /** The hyphen is the fifth character, whatever the length of the tag. */
    private static final Pattern TAGGED = Pattern.compile("(?=[A-Z]{2,4} {0,2}- ?)(?=.{4}-)([A-Z]{2,4}) *-(?: ?(.*))?");

    /** What an entry has once; a second one after an empty line begins another entry. */
    private static final Set<String> ONCE = Set.of("OWN", "STAT", "TI", "DP", "JT");

    private final Set<String> seen = new HashSet<>();

    NbibRecords(Collected collected) {
        super(collected, TAGGED);
    }

    @Override
    boolean begins(String tag, boolean afterBlank) {
        boolean begins = tag.equals("PMID") || afterBlank && seen.contains(tag) && ONCE.contains(tag);
        if (begins) {
            seen.clear();
        }
        seen.add(tag);
        return begins;
    }

    @Override
    boolean ends(String tag) {
        return false;
    }

    @Override
    boolean isKnown(String tag) {
        return true;
    }

    @Override
    void take(RecordDraft draft, String tag, String value) {
        switch (tag) {
            case "PMID" -> {
                draft.pmid(value);
                draft.accession(value);
            }
            case "TI", "BTI" -> draft.title(value);
            case "TT" -> {
                if (!draft.hasTitle()) {
                    draft.title(value);
                }
            }
            case "FAU" -> draft.author(value);
            case "AU" -> draft.shortAuthor(value);
            case "CN" -> draft.author(value);
            case "DP" -> draft.year(value);
            case "DEP", "EDAT", "CRDT" -> draft.otherDate(value);
            case "JT" -> draft.journal(Naming.FULL, value);
            case "TA" -> draft.journal(Naming.ABBREVIATED, value);
            case "VI" -> draft.volume(value);
            case "IP" -> draft.issue(value);
            case "PG" -> draft.pages(value);
            case "LID", "AID" -> {
                if (value.endsWith("[doi]")) {
                    draft.doi(value);
                } else if (tag.equals("LID") && value.matches("[eE]?\\d{1,7} \\[pii]")) {
                    draft.articleNumber(value.substring(0, value.indexOf(' ')));
                }
            }
            case "AB" -> draft.abstractText(value);
            case "LA" -> draft.language(value);
            case "PT" -> draft.type(value);
            default -> {
                // says nothing that a record holds
            }
        }
    }

    @Override
    void finish(RecordDraft draft) {
        draft.useShortAuthors();
    }

    @Override
    void unclosed(RecordDraft draft, boolean lastOfFile) {
        // entries of this form have no end of their own
    }
}
