/**
 * From documents to the passages that statements rest on. Detectors and vocabulary are data; documents are indexed once
 * and every detector asks that index. The only package that knows Lucene.
 */
@NullMarked
package org.misevcheck.checker.evidence;

import org.jspecify.annotations.NullMarked;
