/**
 * Two extractions of one study, made independently, held against each other statement by statement.
 *
 * <p>Read {@link org.misevcheck.checker.review.consensus.Reconciliation} first. Nothing is decided here: where the
 * extractors differ, a person decides. This package knows nothing of files.
 */
@NullMarked
package org.misevcheck.checker.review.consensus;

import org.jspecify.annotations.NullMarked;
