package org.misevcheck.checker.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.misevcheck.checker.statement.Component;
import org.misevcheck.checker.statement.Components;
import org.misevcheck.checker.statement.KeyedBy;
import org.misevcheck.checker.statement.Shorthand;
import org.misevcheck.checker.study.Study;
import org.misevcheck.checker.study.StudyIdentity;
import org.misevcheck.checker.study.Synthesis;

/**
 * A manifest to begin with: every key of a study on a line of its own, with an example and what it means, and all but
 * the required ones commented out.
 *
 * <p>It is a valid manifest as it stands, and a valid one with all keys uncommented.
 */
public final class ManifestTemplate {

    private static final String COMMENTED = "# ";
    private static final int WIDEST_ALIGNED = 60;
    private static final int LONGEST_LIST_OF_WORDS = 60;

    private final String studyId;
    private final StringBuilder text = new StringBuilder();
    private final List<Line> section = new ArrayList<>();

    /** A key with its value, and what is said of it. */
    private record Line(String code, String comment) {}

    private ManifestTemplate(String studyId) {
        this.studyId = studyId;
    }

    /**
     * The text of the template.
     *
     * @param studyId the study's identifier within its review
     * @param schemaPath where an editor finds the schema: a path relative to the manifest, or a URL
     * @throws IllegalArgumentException if the identifier is none
     */
    public static String text(String studyId, String schemaPath) {
        Component id = Components.of(StudyIdentity.class).byKey("id");
        if (!Pattern.matches(id.form().pattern(), studyId)) {
            throw new IllegalArgumentException("'%s' cannot identify a study; expected: %s"
                    .formatted(studyId, id.form().means()));
        }
        ManifestTemplate template = new ManifestTemplate(studyId);
        template.head(schemaPath);
        for (Component key : Components.of(Study.class).inOrder()) {
            if (key.type() == Synthesis.class) {
                template.text.append(
                        "\n## A systematic review states its own numbers under '%s'.\n".formatted(key.key()));
            } else if (key.isWritten()) {
                template.key(key, "", "", key.isRequired());
                template.endSection();
            }
        }
        return template.text.toString();
    }

    private void head(String schemaPath) {
        text.append("""
                # yaml-language-server: $schema=%s
                ## What one study states, and nothing that it does not state.
                ## To state something, take away the '# ' before its line and before the lines it stands under, in a
                ## list also before the line with the dash, and write the study's value over the example. A key that is
                ## left out, or not-reported, says that the study does not report it. What follows a value after ' # '
                ## explains, and may be deleted.
                """.formatted(schemaPath.replaceAll("\\s", "%20")));
    }

    /**
     * One key with all that stands under it.
     *
     * @param lead what comes before the key on its own line: indentation, or a dash as well
     * @param indent indentation of further lines of the same group
     */
    private void key(Component component, String lead, String indent, boolean isStated) {
        String key = lead + component.key() + ":";
        String comment = comment(component);
        if (component.keyedBy() != null) {
            line(key, comment, isStated);
            entries(component, component.keyedBy(), indent + "  ", isStated);
        } else if (!component.element().isRecord()) {
            line(key + " " + example(component), comment, isStated);
        } else if (component.isList()) {
            line(key, comment, isStated);
            group(component.element(), indent + "  - ", indent + "    ", isStated);
        } else {
            line(key, comment, isStated);
            group(component.element(), indent + "  ", indent + "  ", isStated);
        }
    }

    private void group(Class<?> type, String lead, String indent, boolean isParentStated) {
        String next = lead;
        for (Component component : Components.of(type).inOrder()) {
            if (component.isWritten()) {
                key(component, next, indent, isParentStated && component.isRequired());
                next = indent;
            }
        }
    }

    /** A name with a bare value, where there is a shorthand, and another with all keys. */
    private void entries(Component component, KeyedBy by, String indent, boolean isParentStated) {
        Class<?> type = component.element();
        String[] names = by.examples();
        Shorthand shorthand = type.getAnnotation(Shorthand.class);
        if (shorthand != null) {
            Component brief = Example.named(type, shorthand.value()[0]);
            line(
                    indent + names[0] + ": " + Example.yaml(brief),
                    "Short for its " + brief.key() + " alone",
                    isParentStated);
        }
        line(indent + names[shorthand == null ? 0 : 1] + ":", "", isParentStated);
        group(type, indent + "  ", indent + "  ", isParentStated);
    }

    private String example(Component component) {
        boolean isStudyId = component.equals(Components.of(StudyIdentity.class).byKey("id"));
        return isStudyId ? Example.yaml(studyId) : Example.yaml(component);
    }

    private static String comment(Component component) {
        StringBuilder comment = new StringBuilder(component.says().value());
        String words = component.element().isEnum()
                ? String.join(", ", Terms.of(component.element()).words())
                : "";
        if (!words.isEmpty() && words.length() <= LONGEST_LIST_OF_WORDS) {
            comment.append(": ").append(words);
        }
        if (component.isRequired()) {
            comment.append("; required");
        }
        return comment.toString();
    }

    private void line(String code, String comment, boolean isStated) {
        section.add(new Line((isStated ? "" : COMMENTED) + code, comment));
    }

    private void endSection() {
        int column = section.stream()
                .mapToInt(line -> line.code().length())
                .filter(width -> width <= WIDEST_ALIGNED)
                .max()
                .orElse(0);
        text.append('\n');
        for (Line line : section) {
            text.append(line.code());
            if (!line.comment().isEmpty()) {
                text.append(" ".repeat(Math.max(0, column - line.code().length())))
                        .append("  # ")
                        .append(line.comment());
            }
            text.append('\n');
        }
        section.clear();
    }
}
