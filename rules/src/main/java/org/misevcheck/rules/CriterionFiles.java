package org.misevcheck.rules;

import java.util.List;

/**
 * The files of some guidelines: for each its list {@code GUIDELINE.yaml}, and beside the lists a folder
 * {@code criteria/CODE/} for each criterion.
 */
interface CriterionFiles {

    /** The contents of a file that is there. */
    byte[] bytes(String name);

    /** The names of the files right in a folder, sorted; none when there is no such folder. */
    List<String> namesIn(String folder);

    /** How a file is named in messages. */
    String shown(String name);
}
