/**
 * The records that a review's searches found, and which of them are the same.
 *
 * <p>Read {@link org.misevcheck.checker.review.search.SearchRecord} first, then
 * {@link org.misevcheck.checker.review.search.RecordImport} and
 * {@link org.misevcheck.checker.review.search.Deduplicator}. This package knows nothing of manifests, criteria and
 * manuscripts.
 */
@NullMarked
package org.misevcheck.checker.review.search;

import org.jspecify.annotations.NullMarked;
