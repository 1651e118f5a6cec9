package org.misevcheck.checker.manuscript;

import java.util.List;

/**
 * A sentence as printed, on one line: hyphenation at line ends is undone, ligatures are spelt out, raised and lowered
 * digits and signs are Unicode's ({@code 10⁹}, {@code cm⁻²}; a raised mark of citation too), runs of white space are one
 * space. Else nothing is normalised, so that it can be quoted.
 *
 * @param page counted from 1, where it begins; 0 where the format knows no pages
 * @param opensParagraph whether it is the first of its paragraph
 * @param regions the places of its lines; empty where the format knows none
 */
public record Sentence(String text, int page, boolean opensParagraph, List<Region> regions) {

    public Sentence {
        regions = List.copyOf(regions);
    }
}
