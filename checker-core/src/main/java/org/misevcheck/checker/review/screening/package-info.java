/**
 * Who kept which record in a review, and why: the decision log, and two screeners' decisions compared.
 *
 * <p>Read {@link org.misevcheck.checker.review.screening.Decision} first, then
 * {@link org.misevcheck.checker.review.screening.Screening}.
 */
@NullMarked
package org.misevcheck.checker.review.screening;

import org.jspecify.annotations.NullMarked;
