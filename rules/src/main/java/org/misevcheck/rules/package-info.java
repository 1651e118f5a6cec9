/**
 * The criteria of the bundled guidelines and protocols, as resources, and the one class that hands them out.
 */
@NullMarked
package org.misevcheck.rules;

import org.jspecify.annotations.NullMarked;
