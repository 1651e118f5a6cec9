package org.misevcheck.maven;

import java.io.File;
import java.text.Normalizer;
import org.apache.maven.plugin.MojoFailureException;
import org.misevcheck.checker.manuscript.Manuscript;
import org.misevcheck.checker.manuscript.ManuscriptReader;
import org.misevcheck.checker.manuscript.UnreadableManuscriptException;

/** The documents that goals are told of. */
final class Documents {

    /** What identifiers of studies may have. */
    private static final int LONGEST_IDENTIFIER = 64;

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

    /**
     * What to call a study that nobody named, after its document: {@code Müller 2024 (final).docx} is
     * {@code Muller-2024-final}, for reports are called so and a manifest could be.
     */
    static String identifier(String name) {
        String file = new File(name).getName();
        int dot = file.indexOf('.');
        String id = Normalizer.normalize(dot > 0 ? file.substring(0, dot) : file, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9._-]+", "-")
                .replaceAll("^[^A-Za-z0-9]+", "");
        id = id.substring(0, Math.min(id.length(), LONGEST_IDENTIFIER)).replaceAll("-+$", "");
        return id.isEmpty() ? "manuscript" : id;
    }
}
