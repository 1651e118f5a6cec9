/**
 * What stands in a document, and where: PDF, JATS, DOCX and plain text become one {@link
 * org.misevcheck.checker.manuscript.Manuscript} of sections and sentences. The only package that knows PDFBox, POI
 * and XML.
 */
@NullMarked
package org.misevcheck.checker.manuscript;

import org.jspecify.annotations.NullMarked;
