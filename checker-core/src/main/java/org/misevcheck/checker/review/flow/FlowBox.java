package org.misevcheck.checker.review.flow;

import java.util.List;
import java.util.Locale;

/**
 * A box of the diagram.
 *
 * @param n what stands in it
 * @param items what it is made up of: sources, or reasons; their numbers add up to {@code n}; empty where there are none
 */
public record FlowBox(Kind kind, int n, List<Item> items) {

    public FlowBox {
        items = List.copyOf(items);
        if (!items.isEmpty() && items.stream().mapToInt(Item::n).sum() != n) {
            throw new IllegalArgumentException("%s: %d is not the sum of %s".formatted(kind, n, items));
        }
    }

    /**
     * A part of a box.
     *
     * @param group the kind of source; empty where items are not grouped
     * @param label source or reason
     */
    public record Item(String group, String label, int n) {}

    /** What stands in a box, in the order of the diagram. */
    public enum Kind {
        IDENTIFIED,
        REMOVED,
        SCREENED,
        EXCLUDED,
        SOUGHT,
        NOT_RETRIEVED,
        ASSESSED,
        REPORTS_EXCLUDED;

        /** The word in files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether it holds records that leave the review, beside the box that they leave from. */
        public boolean isLeaving() {
            return this == REMOVED || this == EXCLUDED || this == NOT_RETRIEVED || this == REPORTS_EXCLUDED;
        }
    }
}
