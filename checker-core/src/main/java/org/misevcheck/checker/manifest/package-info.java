/**
 * Reads YAML into records and says everything that is wrong with a file, by line and column.
 *
 * <p>Read {@link org.misevcheck.checker.manifest.ManifestReader} first. This is the only package that knows the
 * YAML library. It knows nothing of criteria.
 */
@NullMarked
package org.misevcheck.checker.manifest;

import org.jspecify.annotations.NullMarked;
