/**
 * The façade: one study through the line from manifest to decision, and a review's studies side by side.
 *
 * <p>Read {@link org.misevcheck.checker.StudyChecker} first.
 */
@NullMarked
package org.misevcheck.checker;

import org.jspecify.annotations.NullMarked;
