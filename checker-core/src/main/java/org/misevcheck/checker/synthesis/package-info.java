/**
 * What is pooled: comparisons of groups with the values that studies state, and proportions with their intervals.
 * Knows nothing of criteria.
 *
 * <p>Read {@link org.misevcheck.checker.synthesis.Comparison} first.
 */
@NullMarked
package org.misevcheck.checker.synthesis;

import org.jspecify.annotations.NullMarked;
