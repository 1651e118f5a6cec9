/**
 * Holds the list of what people included and excluded against what the evidence says, study by study.
 *
 * <p>Read {@link org.misevcheck.checker.review.gate.Gate} first. This package decides on no study: it compares
 * decisions. It knows nothing of files; places in them are told as the reader of records names them.
 */
@NullMarked
package org.misevcheck.checker.review.gate;

import org.jspecify.annotations.NullMarked;
