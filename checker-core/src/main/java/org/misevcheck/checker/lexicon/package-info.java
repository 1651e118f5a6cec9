/**
 * The vocabulary of the field as data: synonyms of terms, names of antigens and proteins, MISEV protein categories.
 *
 * <p>Read {@link org.misevcheck.checker.lexicon.Lexicon} first. The tables are those of the project's fact base;
 * what the project adds stands in a table of its own. This package knows nothing of manifests or criteria.
 */
@NullMarked
package org.misevcheck.checker.lexicon;

import org.jspecify.annotations.NullMarked;
