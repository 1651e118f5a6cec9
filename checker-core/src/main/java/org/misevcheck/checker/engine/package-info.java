/**
 * Turns a study into facts and facts into findings, with rules that were compiled when their module was built.
 *
 * <p>Read {@link org.misevcheck.checker.engine.RuleBase} first. This is the only package that knows Drools.
 */
@NullMarked
package org.misevcheck.checker.engine;

import org.jspecify.annotations.NullMarked;
