/**
 * How a statement is described: annotations that say what a key means, and the description read from them.
 *
 * <p>Read {@link org.misevcheck.checker.statement.Says} and {@link org.misevcheck.checker.statement.Component}
 * first. The reader of manifests, the JSON Schema, the template and the search for what would change a decision are
 * all made from this one source. This package knows nothing of what any statement is about.
 */
@NullMarked
package org.misevcheck.checker.statement;

import org.jspecify.annotations.NullMarked;
