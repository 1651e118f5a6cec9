package org.misevcheck.checker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.assessment.ManuscriptCheck;
import org.misevcheck.checker.evidence.CrossCheck;
import org.misevcheck.checker.evidence.EvidenceFinder;
import org.misevcheck.checker.manuscript.Manuscript;
import org.misevcheck.checker.manuscript.ManuscriptReader;
import org.misevcheck.checker.manuscript.UnreadableManuscriptException;
import org.misevcheck.checker.study.ManuscriptFile;
import org.misevcheck.checker.study.Study;

/** The documents of a review repository, which manifests name by their paths from its root. */
public final class ReviewDocuments {

    private final Path root;
    private final ManuscriptReader reader = new ManuscriptReader();
    private final EvidenceFinder finder = new EvidenceFinder();

    /** The documents below this folder; nothing outside it is read, whatever a link or a manifest says. */
    public ReviewDocuments(Path root) {
        this.root = root;
    }

    /** Reads what the study lists and is there, and holds the study against it. */
    ManuscriptCheck check(Study study) {
        List<Manuscript> read = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        List<UnreadableManuscriptException> unreadable = new ArrayList<>();
        for (ManuscriptFile file : study.manuscripts()) {
            Path path = inside(file.file());
            if (path == null) {
                absent.add(file.file());
                continue;
            }
            try {
                read.add(reader.read(path, file.file()));
            } catch (UnreadableManuscriptException e) {
                unreadable.add(e);
            }
        }
        return new ManuscriptCheck(
                read.stream().map(Manuscript::document).toList(),
                absent,
                unreadable,
                read.isEmpty() ? ManuscriptCheck.NONE.crossCheck() : CrossCheck.of(study, finder.find(read)));
    }

    /** The file of this name, or null where there is none inside the repository. */
    private @Nullable Path inside(String name) {
        Path file = root.resolve(name);
        try {
            return Files.isRegularFile(file) && file.toRealPath().startsWith(root.toRealPath()) ? file : null;
        } catch (IOException e) {
            return null;
        }
    }
}
