package org.misevcheck.checker.manifest;

/**
 * How much a file may be before it is refused; files come from strangers.
 *
 * @param bytes size of the file
 * @param depth nesting
 * @param aliases aliases in the file
 * @param nodes nodes after aliases are counted out
 * @param scalar characters of one scalar
 */
record YamlLimits(int bytes, int depth, int aliases, int nodes, int scalar) {

    /** Ten times what a full extraction of a long paper needs. */
    static final YamlLimits MANIFEST = new YamlLimits(2 << 20, 32, 64, 200_000, 20_000);

    /** A hundred thousand rows of a screening log. */
    static final YamlLimits TABLE = new YamlLimits(32 << 20, 32, 0, 2_000_000, 20_000);
}
