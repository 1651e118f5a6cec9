/**
 * What a study states: the words of the laboratory and of the systematic review, as plain immutable values.
 *
 * <p>Read {@link org.misevcheck.checker.study.Study} first. A component that is {@code null}, or a list that is
 * empty, is a statement the study does not make; the reader of manifests fills these records and nothing else
 * interprets them. This package knows nothing of YAML, criteria, Drools or Maven.
 */
@NullMarked
package org.misevcheck.checker.study;

import org.jspecify.annotations.NullMarked;
