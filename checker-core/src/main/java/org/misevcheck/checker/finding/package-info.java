/**
 * What the rules concluded: one {@link org.misevcheck.checker.finding.Finding} per criterion and subject; and the
 * examples that say what they must conclude.
 *
 * <p>Read {@link org.misevcheck.checker.finding.Verdict} first. This package knows nothing of YAML, PDF, Drools or
 * Maven.
 */
@NullMarked
package org.misevcheck.checker.finding;

import org.jspecify.annotations.NullMarked;
