package org.misevcheck.checker.review.consensus;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Component;

/** A part of the manifest that two extractions make together, in the order of the manifest. */
public sealed interface Part {

    /** The key it stands under. */
    Component component();

    /**
     * A statement, or a list or group that is not reported as a whole.
     *
     * @param second what the second states, with the first's ids where it names an entry; null when it states nothing
     */
    record Stated(
            Component component,
            Comparison comparison,
            @Nullable Object second) implements Part {}

    /** A group of statements; without parts where both write it and say nothing in it. */
    record Group(Component component, List<Part> parts) implements Part {
        public Group {
            parts = List.copyOf(parts);
        }
    }

    /** A list of groups, with ids, with names for keys, or with neither. */
    record Entries(Component component, List<Entry> entries) implements Part {
        public Entries {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One entry of a list.
     *
     * @param name its id or key, the first's where the extractors chose different ids; null where entries have neither
     * @param firstPlace where it stands in the first manifest; null when it does not
     * @param secondPlace where it stands in the second manifest; null when it does not
     * @param comparison what becomes of the entry as a whole where not both have it, or where both say that what has
     *     this key is not reported; null otherwise
     */
    record Entry(
            @Nullable String name,
            @Nullable String firstPlace,
            @Nullable String secondPlace,
            @Nullable Comparison comparison,
            List<Part> parts) {
        public Entry {
            parts = List.copyOf(parts);
        }
    }
}
