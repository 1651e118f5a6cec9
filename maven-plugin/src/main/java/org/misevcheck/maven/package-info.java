/**
 * The goals: parameters in, exit status out. Everything else is the checker's.
 */
@NullMarked
package org.misevcheck.maven;

import org.jspecify.annotations.NullMarked;
