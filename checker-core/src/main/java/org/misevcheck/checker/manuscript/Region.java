package org.misevcheck.checker.manuscript;

/**
 * A rectangle on a page, around one line or a part of it.
 *
 * @param page counted from 1
 * @param x left edge, in points from the left edge of the unrotated page; of its crop box, which is what viewers show
 * @param y lower edge, in points from the lower edge of the same
 */
public record Region(int page, float x, float y, float width, float height) {}
