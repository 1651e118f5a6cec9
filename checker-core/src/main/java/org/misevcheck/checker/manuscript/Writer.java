package org.misevcheck.checker.manuscript;

import org.jspecify.annotations.Nullable;

/**
 * An author as printed.
 *
 * @param name given name first
 * @param orcid sixteen digits with hyphens, as printed; null where none stands beside the name
 */
public record Writer(String name, @Nullable String orcid) {}
