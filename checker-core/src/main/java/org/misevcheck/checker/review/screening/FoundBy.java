package org.misevcheck.checker.review.screening;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.review.search.SourceKind;
import org.misevcheck.checker.statement.Term;

/** How records came in: each way is a column of the flow diagram. */
public enum FoundBy implements Term {
    PREVIOUS_VERSION("Previous studies"),
    DATABASES("Identification of studies via databases and registers"),
    UPDATE_SEARCH("Identification of studies via the update search"),
    OTHER_METHODS("Identification of studies via other methods");

    private final String heading;

    FoundBy(String heading) {
        this.heading = heading;
    }

    /** As the flow diagram names it. */
    public String heading() {
        return heading;
    }

    static FoundBy of(@Nullable SourceKind via, @Nullable SearchRun search) {
        if (search == SearchRun.PREVIOUS) {
            return PREVIOUS_VERSION;
        }
        if (via != null && via != SourceKind.DATABASE && via != SourceKind.REGISTER) {
            return OTHER_METHODS;
        }
        return search == SearchRun.UPDATE ? UPDATE_SEARCH : DATABASES;
    }
}
