/**
 * Reads YAML into records and says everything that is wrong with a file, by line and column. From the same
 * descriptions it writes the JSON Schema that editors use, and the template to begin with.
 *
 * <p>Read {@link org.misevcheck.checker.manifest.ManifestReader} first. This is the only package that knows the
 * YAML library. It knows nothing of criteria.
 */
@NullMarked
package org.misevcheck.checker.manifest;

import org.jspecify.annotations.NullMarked;
