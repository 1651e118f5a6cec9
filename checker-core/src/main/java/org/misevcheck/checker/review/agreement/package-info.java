/**
 * How far two raters who judged the same items agree, beyond what chance would give.
 *
 * <p>Read {@link org.misevcheck.checker.review.agreement.RaterAgreement} first. This package knows nothing of what is
 * judged: records at screening, statements at extraction.
 */
@NullMarked
package org.misevcheck.checker.review.agreement;

import org.jspecify.annotations.NullMarked;
