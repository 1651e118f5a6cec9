package org.misevcheck.checker.evidence;

import java.util.List;
import org.misevcheck.checker.statement.Says;

/** A family of detectors, and the concepts that they add to the common ones. */
public record DetectorFile(
        @Says(value = "What they have in common", example = "storage", required = true)
        String family,

        @Says(value = "Groups of concepts; all families share them")
        List<ConceptGroup> groups,

        @Says("Quantities that go by their size; all families share them")
        List<Range> ranges,

        @Says(value = "The detectors") List<Detector> detectors) {}
