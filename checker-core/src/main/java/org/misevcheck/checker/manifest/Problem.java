package org.misevcheck.checker.manifest;

/**
 * One thing that is wrong with a file.
 *
 * @param position where
 * @param path the place in the manifest's own terms, {@code cell-sources[0].species}; empty for the whole file
 * @param what what is wrong
 * @param remedy what was expected and how to mend it
 */
public record Problem(Position position, String path, String what, String remedy) {}
