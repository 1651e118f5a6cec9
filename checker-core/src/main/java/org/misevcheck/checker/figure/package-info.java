/** Figures: a drawing of few shapes, written as SVG, PDF and PNG. */
@NullMarked
package org.misevcheck.checker.figure;

import org.jspecify.annotations.NullMarked;
