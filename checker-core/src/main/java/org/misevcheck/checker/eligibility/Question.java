package org.misevcheck.checker.eligibility;

import java.util.List;
import org.misevcheck.checker.statement.Says;

/** The question of a review, in the parts in which systematic reviews state it. */
public record Question(
        @Says(value = "Who or what is studied", example = "mammals with a wound of the skin", required = true)
        String population,

        @Says(value = "What is given", example = "EVs of mesenchymal stromal cells", required = true)
        String intervention,

        @Says(value = "What it is compared with", example = "placebo or no treatment", required = true)
        String comparator,

        @Says(value = "What is measured", example = "[wound closure, scar width]", required = true)
        List<String> outcomes) {}
