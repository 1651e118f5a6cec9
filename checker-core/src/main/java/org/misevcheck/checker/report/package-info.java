/**
 * Writes assessments: JSON and CSV for programs, Markdown and HTML for people.
 *
 * <p>Read {@link org.misevcheck.checker.report.ReviewReport} first. Reports hold no time of day, no absolute path and
 * no order of chance; the same input gives the same bytes. This package decides nothing.
 */
@NullMarked
package org.misevcheck.checker.report;

import org.jspecify.annotations.NullMarked;
