/**
 * Guidelines and their criteria: what is asked, by whom, how firmly, and how far that was verified.
 *
 * <p>Read {@link org.misevcheck.checker.guideline.Criterion} first. This package knows nothing of studies.
 */
@NullMarked
package org.misevcheck.checker.guideline;

import org.jspecify.annotations.NullMarked;
