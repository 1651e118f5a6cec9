package org.misevcheck.checker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.misevcheck.checker.eligibility.Protocol;
import org.misevcheck.checker.manifest.RecordSchema;

/** The JSON Schemas of the files of a review that are not manifests, by which editors complete and validate. */
public enum ReviewSchema {
    /** The protocol, format 1. */
    PROTOCOL("protocol-1.schema.json", Protocol.class, "Protocol of a review for misev-check, format 1");

    private final String file;
    private final Class<? extends Record> type;
    private final String title;

    ReviewSchema(String file, Class<? extends Record> type, String title) {
        this.file = file;
        this.type = type;
        this.title = title;
    }

    /** Name of the schema's file. */
    public String file() {
        return file;
    }

    /** The schema as this release ships it. */
    public byte[] bundled() {
        try (InputStream in = ReviewSchema.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the schema " + file + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the schema " + file, e);
        }
    }

    /** The schema as the record class gives it; a test holds the bundled one to it. */
    byte[] generated() {
        return RecordSchema.of(type, "https://misev-check.org/schema/" + file, title);
    }
}
