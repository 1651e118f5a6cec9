package org.misevcheck.checker.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.misevcheck.checker.study.Study;

/** The JSON Schema of the manifest, format 1, by which editors complete and validate. */
public final class ManifestSchema {

    /** Name of the schema's file. */
    public static final String FILE = "study-1.schema.json";

    private static final String ID = "https://misev-check.org/schema/" + FILE;
    private static final String TITLE = "Manifest of one study for misev-check, format 1";

    private ManifestSchema() {}

    /** The schema as this release ships it. */
    public static byte[] bundled() {
        try (InputStream in = ManifestSchema.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the schema " + FILE + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the schema " + FILE, e);
        }
    }

    /** The schema as the types of a study give it; a test holds the bundled one to it. */
    static byte[] generated() {
        return RecordSchema.of(Study.class, ID, TITLE);
    }
}
