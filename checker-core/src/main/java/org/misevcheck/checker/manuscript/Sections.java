package org.misevcheck.checker.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sections as they are gathered in reading order. */
final class Sections {

    private record Open(int depth, String heading, SectionRole role) {}

    private final List<Open> path = new ArrayList<>();
    private final List<Section> closed = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private SectionRole sentencesRole = SectionRole.FRONT;
    private List<String> sentencesHeadings = List.of();
    private SectionRole outermost;

    /** @param outermost the role of what stands under no heading */
    Sections(SectionRole outermost) {
        this.outermost = outermost;
    }

    /** What stands under no heading has this role from here on. */
    void outermost(SectionRole role) {
        path.clear();
        outermost = role;
    }

    /**
     * Begins a section within those open at lesser depths.
     *
     * @param own the role that its heading tells; null takes that of the section around it
     */
    void open(int depth, String heading, @Nullable SectionRole own) {
        close(depth);
        SectionRole around = path.isEmpty() ? SectionRole.OTHER : role();
        path.add(new Open(depth, heading, own == null || keeps(around, own) ? around : own));
    }

    /** Whether a part of a paper remains what it is where a heading in it reads like that of another. */
    private static boolean keeps(SectionRole around, SectionRole own) {
        return switch (around) {
            case ABSTRACT, REFERENCES -> true;
            case INTRODUCTION, METHODS, RESULTS, RESULTS_AND_DISCUSSION, DISCUSSION ->
                own != SectionRole.DECLARATION && own != SectionRole.REFERENCES && own != SectionRole.LEGEND;
            default -> false;
        };
    }

    /** Ends the sections open at this depth and below. */
    void close(int depth) {
        while (!path.isEmpty() && path.get(path.size() - 1).depth >= depth) {
            path.remove(path.size() - 1);
        }
    }

    SectionRole role() {
        return path.isEmpty() ? outermost : path.get(path.size() - 1).role;
    }

    /** The depth of the innermost open section, 0 where none is open. */
    int depth() {
        return path.isEmpty() ? 0 : path.get(path.size() - 1).depth;
    }

    void add(List<Sentence> more) {
        add(role(), more);
    }

    /** Adds what stands among the text without being of it, such as a caption. */
    void add(SectionRole role, List<Sentence> more) {
        if (more.isEmpty()) {
            return;
        }
        List<String> headings = path.stream()
                .map(Open::heading)
                .filter(heading -> !heading.isEmpty())
                .distinct()
                .toList();
        if (role != sentencesRole || !headings.equals(sentencesHeadings)) {
            flush();
            sentencesRole = role;
            sentencesHeadings = headings;
        }
        sentences.addAll(more);
    }

    private void flush() {
        if (!sentences.isEmpty()) {
            closed.add(new Section(sentencesRole, sentencesHeadings, sentences));
            sentences.clear();
        }
    }

    List<Section> done() {
        flush();
        return closed;
    }
}
