package org.misevcheck.maven;

import java.io.File;
import org.apache.maven.plugin.MojoFailureException;
import org.misevcheck.checker.manuscript.Manuscript;
import org.misevcheck.checker.manuscript.ManuscriptReader;
import org.misevcheck.checker.manuscript.UnreadableManuscriptException;

/** The documents that goals are told of. */
final class Documents {

    private Documents() {}

    /**
     * Reads a document.
     *
     * @param name its path from the root of the repository, as manifests list it
     * @throws MojoFailureException if it is not below the root, where a manifest could not name it
     */
    static Manuscript read(File root, String name) throws MojoFailureException, UnreadableManuscriptException {
        if (new File(name).isAbsolute() || name.contains("..")) {
            throw new MojoFailureException(
                    "misev.manuscript: name the file by its path inside the repository, not '%s'".formatted(name));
        }
        return new ManuscriptReader().read(root.toPath().resolve(name), name);
    }

    /** What to call a study that nobody named, after its document. */
    static String identifier(String name) {
        String file = new File(name).getName();
        int dot = file.indexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
