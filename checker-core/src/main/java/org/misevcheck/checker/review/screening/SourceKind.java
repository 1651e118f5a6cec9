package org.misevcheck.checker.review.screening;

import org.misevcheck.checker.statement.Term;

/** What kind of source a record was found in. */
public enum SourceKind implements Term {
    DATABASE("Databases"),
    REGISTER("Registers"),
    WEBSITE("Websites"),
    ORGANISATION("Organisations"),
    CITATION_SEARCHING("Citation searching"),
    OTHER("Other");

    private final String heading;

    SourceKind(String heading) {
        this.heading = heading;
    }

    /** As the flow diagram names sources of this kind. */
    public String heading() {
        return heading;
    }
}
