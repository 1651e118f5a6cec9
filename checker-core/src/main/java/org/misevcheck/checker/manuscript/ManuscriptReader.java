package org.misevcheck.checker.manuscript;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a document, whatever its format. */
public final class ManuscriptReader {

    /**
     * Reads a file.
     *
     * @param name what to call it in messages and places
     * @throws UnreadableManuscriptException where its content cannot be had
     */
    public Manuscript read(Path file, String name) throws UnreadableManuscriptException {
        try {
            return TextManuscript.read(name, Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UnreadableManuscriptException(
                    name, UnreadableManuscriptException.Cause.MISSING, "the file cannot be opened.", "Check its path.");
        }
    }
}
