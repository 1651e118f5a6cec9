package org.misevcheck.checker.guideline;

import java.util.List;
import org.misevcheck.checker.statement.Says;

/** A choice of criteria under a name, for a purpose. */
public record Profile(
        @Says(value = "Name", example = "msc-ev-in-vivo", required = true)
        String id,

        @Says(value = "What it is for", required = true) String title,

        @Says(
                value = "Guidelines, or beginnings of codes; those after an exclamation mark are left out",
                required = true)
        List<String> criteria) {}
