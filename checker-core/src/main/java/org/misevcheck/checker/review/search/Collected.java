package org.misevcheck.checker.review.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The entries of one file as they are read: each becomes a record, or a problem that says so. */
final class Collected {

    private final SearchSource source;
    private final ImportLimits limits;
    private final List<SearchRecord> records = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int entries;

    Collected(SearchSource source, ImportLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    RecordDraft draft(int line) {
        return new RecordDraft(line, limits);
    }

    ImportLimits limits() {
        return limits;
    }

    /** Takes an entry up that has come to its end. */
    void add(RecordDraft draft) throws UnreadableSearchException {
        count(draft.line);
        if (draft.isEmpty()) {
            problems.add(new ImportProblem(
                    source.file(),
                    draft.line,
                    1,
                    true,
                    "an entry without title, author or identifier",
                    "remove it, or export it anew"));
            return;
        }
        SearchRecord record = draft.finished(source, entries);
        draft.oddities().forEach(what -> odd(draft.line, what, ""));
        if (!ids.add(record.id())) {
            odd(
                    draft.line,
                    "the accession number %s stands in the file twice".formatted(record.accession()),
                    "the second entry is kept and called by its number");
            record = record.named(source.id() + ":#" + entries);
            ids.add(record.id());
        }
        records.add(record);
        if (draft.isCutOff()) {
            problems.add(new ImportProblem(
                    source.file(),
                    draft.line,
                    0,
                    true,
                    "the last entry has no end: the file may be cut off",
                    "export it anew"));
        }
    }

    /** An entry that cannot be made a record of. */
    void drop(int line, String what, String remedy) throws UnreadableSearchException {
        count(line);
        problems.add(new ImportProblem(source.file(), line, 1, true, what, remedy));
    }

    /** Entries that are not looked at. */
    void dropRest(int line, int number, String what, String remedy) {
        entries += number;
        problems.add(new ImportProblem(source.file(), line, number, true, what, remedy));
    }

    /** Something odd that loses no entry. */
    void odd(int line, String what, String remedy) {
        problems.add(new ImportProblem(source.file(), line, 0, false, what, remedy));
    }

    UnreadableSearchException refused(int line, String what, String mend) {
        return new UnreadableSearchException(source.file(), line, what, mend);
    }

    private void count(int line) throws UnreadableSearchException {
        if (++entries > limits.records()) {
            throw refused(
                    line,
                    "it has more than %d entries".formatted(limits.records()),
                    "narrow the search, or give it as several sources");
        }
    }

    ImportedSource done(SourceFormat format, DecodedText text) throws UnreadableSearchException {
        if (entries == 0) {
            throw refused(1, "it holds no entry", "export the results of the search anew");
        }
        if (text.line() > 0) {
            odd(
                    text.line(),
                    "not UTF-8 from here on, and read as windows-1252",
                    "look whether names have their accents, or export as UTF-8");
        }
        Integer hits = source.hits();
        if (hits != null && hits != entries) {
            problems.add(new ImportProblem(
                    source.file(),
                    1,
                    0,
                    entries < hits,
                    "%d entries, where the database had found %d".formatted(entries, hits),
                    "export it anew, or mend the number of hits"));
        }
        problems.sort(Comparator.comparingInt(ImportProblem::line));
        return new ImportedSource(source, format, text.encoding(), records, problems);
    }
}
