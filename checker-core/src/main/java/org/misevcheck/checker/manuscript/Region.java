package org.misevcheck.checker.manuscript;

/**
 * A rectangle on a page, around one line or a part of it.
 *
 * @param page counted from 1
 * @param x left edge, in the page's own coordinates: points, before it is cropped and turned
 * @param y lower edge, in the same, upwards
 */
public record Region(int page, float x, float y, float width, float height) {}
