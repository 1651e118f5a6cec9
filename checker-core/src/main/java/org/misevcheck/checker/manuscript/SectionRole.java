package org.misevcheck.checker.manuscript;

/** What a section is for. A subsection has the role of the section it is in, unless its own heading tells another. */
public enum SectionRole {
    /** Title, authors, affiliations, dates: what stands before the abstract. */
    FRONT,
    ABSTRACT,
    INTRODUCTION,
    METHODS,
    RESULTS,
    /** Results and discussion in one. */
    RESULTS_AND_DISCUSSION,
    DISCUSSION,
    /** The caption of a figure or a table. */
    LEGEND,
    TABLE,
    /** Ethics, funding, competing interests, data availability, contributions, acknowledgements, abbreviations. */
    DECLARATION,
    /** The list of references: others' work. */
    REFERENCES,
    /** Text whose heading tells nothing. */
    OTHER
}
