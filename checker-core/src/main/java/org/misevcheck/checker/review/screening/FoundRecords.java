package org.misevcheck.checker.review.screening;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.review.search.Search;
import org.misevcheck.checker.review.search.SearchRecord;
import org.misevcheck.checker.review.search.SearchSource;
import org.misevcheck.checker.review.search.UniqueRecord;

/**
 * The records of a review's searches as the rows that a log would have of them: each is identified, and each but the
 * first of a publication's is removed as a duplicate.
 *
 * @param rows named by the searches' files and lines
 * @param columns the columns of the diagram whose identification these records are
 */
record FoundRecords(List<LoggedDecision> rows, Set<FoundBy> columns) {

    static final FoundRecords NONE = new FoundRecords(List.of(), Set.of());

    static FoundRecords of(Search search) {
        List<LoggedDecision> rows = new ArrayList<>();
        Set<FoundBy> columns = EnumSet.noneOf(FoundBy.class);
        for (UniqueRecord unique : search.found().unique()) {
            for (SearchRecord record : unique.members()) {
                Decision found = decision(record, ScreeningStage.IDENTIFIED, ScreeningDecision.INCLUDE, null);
                rows.add(row(record, found));
                columns.add(FoundBy.of(found.via(), found.search()));
                if (!record.id().equals(unique.record().id())) {
                    rows.add(row(
                            record,
                            decision(record, ScreeningStage.BEFORE_SCREENING, ScreeningDecision.EXCLUDE, "duplicate")));
                }
            }
        }
        return new FoundRecords(rows, columns);
    }

    private static LoggedDecision row(SearchRecord record, Decision decision) {
        return new LoggedDecision(record.source().file(), record.line(), LoggedDecision.NO_ROW, decision);
    }

    private static Decision decision(
            SearchRecord record, ScreeningStage stage, ScreeningDecision decision, @Nullable String reason) {
        SearchSource source = record.source();
        return new Decision(
                record.id(),
                stage,
                decision,
                reason,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                stage == ScreeningStage.IDENTIFIED ? source.database() : null,
                source.kind(),
                source.update() ? SearchRun.UPDATE : SearchRun.INITIAL,
                null);
    }
}
