package org.misevcheck.checker.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.study.Author;
import org.misevcheck.checker.study.PublicationType;
import org.misevcheck.checker.study.StudyIdentity;

/**
 * References as RIS, with the decision as label and its grounds as note. Few programs read labels, so it is a keyword
 * as well.
 */
final class ReferenceFile {

    /** A name with initials behind it, as PubMed prints names: {@code Tang W}. */
    private static final Pattern INITIALS = Pattern.compile("(.*\\p{Ll}.*) (\\p{Lu}(?:-?\\p{Lu}){0,2})");

    private ReferenceFile() {}

    /** For reference managers. */
    static Path write(List<ReviewedStudy> studies, Path file) throws IOException {
        return write(studies, false, "", file);
    }

    /** For RevMan, which takes the name of a study from a tag of its own. */
    static Path writeForRevMan(List<ReviewedStudy> studies, Path file) throws IOException {
        return write(studies, true, "\uFEFF", file);
    }

    private static Path write(List<ReviewedStudy> studies, boolean isNamed, String mark, Path target)
            throws IOException {
        try (ReportFile file = new ReportFile(target)) {
            StringBuilder out = new StringBuilder(mark);
            for (ReviewedStudy study : studies) {
                reference(study, isNamed, out);
                file.write(out);
                out.setLength(0);
            }
            return file.complete();
        }
    }

    private static void reference(ReviewedStudy study, boolean isNamed, StringBuilder out) {
        StudyIdentity identity = study.identity();
        tag("TY", identity.publicationType() == PublicationType.PREPRINT ? "UNPB" : "JOUR", out);
        tag("ID", identity.id(), out);
        if (isNamed) {
            tag("NS", identity.id(), out);
        }
        for (Author author : identity.authors()) {
            Matcher initials = INITIALS.matcher(author.name().strip());
            tag("AU", initials.matches() ? initials.group(1) + ", " + initials.group(2) : author.name(), out);
        }
        tag("PY", identity.year(), out);
        tag("TI", identity.title(), out);
        tag("JO", identity.journal(), out);
        tag("DO", identity.doi(), out);
        tag("AN", identity.pmid(), out);
        tag("C2", identity.pmcid(), out);
        if (study.standing() != null) {
            tag("LB", study.standing().word(), out);
            tag("KW", study.standing().word(), out);
        }
        tag("N1", note(study), out);
        tag("N1", "Manifest: " + study.file(), out);
        out.append("ER  - \r\n\r\n");
    }

    private static @Nullable String note(ReviewedStudy study) {
        if (study.standing() == null
                || study.grounds().isEmpty() && study.later().isEmpty()) {
            return null;
        }
        StringBuilder note = new StringBuilder(study.standing().word());
        if (study.decidedAt() != null) {
            note.append(" (").append(study.decidedAt()).append(')');
        }
        for (int i = 0; i < study.grounds().size(); i++) {
            ReviewedStudy.Reason ground = study.grounds().get(i);
            note.append(i == 0 ? ": " : "; ")
                    .append(ground.reason())
                    .append(" [")
                    .append(ground.code())
                    .append(']');
        }
        study.later()
                .forEach((stage, decision) ->
                        note.append("; ").append(stage).append(": ").append(decision));
        return note.toString();
    }

    /** A line; nothing where nothing is stated. A break in the text would begin a tag of its own. */
    private static void tag(String tag, @Nullable Object value, StringBuilder out) {
        if (value != null && !value.toString().isBlank()) {
            out.append(tag)
                    .append("  - ")
                    .append(HiddenCharacters.replaced(value.toString())
                            .replaceAll("\\s+", " ")
                            .strip())
                    .append("\r\n");
        }
    }
}
