/**
 * The numbers of the PRISMA 2020 flow diagram, derived from decisions, and what the review's texts say of them.
 *
 * <p>Read {@link org.misevcheck.checker.review.flow.Flow} first. The boxes are those of Page MJ et al. BMJ
 * 2021;372:n71, for new and for updated reviews.
 */
@NullMarked
package org.misevcheck.checker.review.flow;

import org.jspecify.annotations.NullMarked;
