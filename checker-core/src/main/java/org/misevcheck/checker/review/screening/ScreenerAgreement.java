package org.misevcheck.checker.review.screening;

import org.misevcheck.checker.review.agreement.RaterAgreement;

/** How far two screeners agree on the records that both judged at a stage, before they settled anything. */
public record ScreenerAgreement(ScreeningStage stage, String first, String second, RaterAgreement agreement) {}
