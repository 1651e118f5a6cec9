package org.misevcheck.checker.review.screening;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A decision with its place.
 *
 * @param file the log, as it is named in messages
 * @param line where the row begins, counted from 1
 * @param row its place among the log's decisions, counted from 0; {@link #NO_ROW} where a search tells it
 */
public record LoggedDecision(String file, int line, int row, Decision decision) {

    /** What stands in no log. */
    public static final int NO_ROW = -1;

    private static final int MOST_PLACES = 5;

    /** As messages name the place. */
    public String place() {
        return file + ":" + line;
    }

    /** How many records it stands for. */
    public int records() {
        return decision.records() == null ? 1 : decision.records();
    }

    /** How the records of a total came in; of single records, {@link RecordDecision#foundBy()} tells. */
    public FoundBy foundBy() {
        return FoundBy.of(decision.via(), decision.search());
    }

    /** The places of some rows, the first few of them. */
    public static String places(Collection<LoggedDecision> rows) {
        List<String> places =
                rows.stream().map(LoggedDecision::place).distinct().toList();
        String shown = places.stream().limit(MOST_PLACES).collect(Collectors.joining(", "));
        return places.size() > MOST_PLACES ? shown + " and %d more".formatted(places.size() - MOST_PLACES) : shown;
    }
}
