/** Compiles rules while the checker runs; on the class path only of who wants that. */
@NullMarked
package org.misevcheck.compiler;

import org.jspecify.annotations.NullMarked;
