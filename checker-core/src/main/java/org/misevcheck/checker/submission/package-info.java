/** What an author should mend before a paper is sent in: the document itself, its metadata, and what a journal asks. */
@NullMarked
package org.misevcheck.checker.submission;

import org.jspecify.annotations.NullMarked;
