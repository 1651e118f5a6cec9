/**
 * Whether a study may enter a review and its meta-analysis, on what grounds, and what would change that.
 *
 * <p>Read {@link org.misevcheck.checker.eligibility.Protocol} first. This package knows nothing of YAML or reports.
 */
@NullMarked
package org.misevcheck.checker.eligibility;

import org.jspecify.annotations.NullMarked;
