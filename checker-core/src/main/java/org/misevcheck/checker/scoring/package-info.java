/**
 * How complete and how conforming a study's reporting is, always with the parts a score is made of.
 *
 * <p>Read {@link org.misevcheck.checker.scoring.ScoringScheme} first. This package knows nothing of YAML or reports.
 */
@NullMarked
package org.misevcheck.checker.scoring;

import org.jspecify.annotations.NullMarked;
