/**
 * All that was concluded about one study, and about a review of many.
 *
 * <p>Read {@link org.misevcheck.checker.assessment.StudyAssessment} first. Plain values; nothing is computed here
 * that a rule, a score or a protocol decides.
 */
@NullMarked
package org.misevcheck.checker.assessment;

import org.jspecify.annotations.NullMarked;
