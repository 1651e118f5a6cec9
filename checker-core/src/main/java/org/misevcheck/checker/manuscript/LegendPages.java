package org.misevcheck.checker.manuscript;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What stands behind an annotated document: what was added, what its colours mean, what is noted where. */
final class LegendPages {

    private LegendPages() {}

    static List<PrintedPart> of(List<Note> notes, Legend legend, List<String> remarks, int pages) {
        List<PrintedPart> parts = new ArrayList<>();
        parts.add(new PrintedPart.Heading(1, "Notes on " + legend.document()));
        parts.add(new PrintedPart.Paragraph(
                "misev-check %s laid these notes over a copy of the document and added what follows. The %s before are the author's and show what they showed; highlights and letters in the margin are comments, which a viewer can hide or delete."
                        .formatted(legend.version(), pages == 1 ? "page" : pages + " pages")));
        remarks.forEach(remark -> parts.add(new PrintedPart.Paragraph(remark)));
        Map<Mark, Long> counts = notes.stream()
                .collect(Collectors.groupingBy(Note::mark, () -> new EnumMap<>(Mark.class), Collectors.counting()));
        List<PrintedPart.Row> marks = new ArrayList<>();
        for (Mark mark : Mark.values()) {
            marks.add(new PrintedPart.Row(
                    mark, List.of(mark.word(), mark.meaning(), String.valueOf(counts.getOrDefault(mark, 0L)))));
        }
        parts.add(new PrintedPart.Heading(2, "Colours and letters"));
        parts.add(new PrintedPart.Table(
                List.of(
                        new PrintedPart.Column("Mark", 3),
                        new PrintedPart.Column("Meaning", 9),
                        new PrintedPart.Column("Notes", 1.5f)),
                marks));
        List<PrintedPart.Row> index = index(notes, legend);
        if (!index.isEmpty()) {
            parts.add(new PrintedPart.Heading(2, "What is noted where"));
            parts.add(new PrintedPart.Table(
                    List.of(
                            new PrintedPart.Column("About", 5),
                            new PrintedPart.Column("Title", 6),
                            new PrintedPart.Column("Verdict", 2.6f),
                            new PrintedPart.Column("Pages", 2)),
                    index));
        }
        return parts;
    }

    private static List<PrintedPart.Row> index(List<Note> notes, Legend legend) {
        Set<String> abouts = new LinkedHashSet<>(legend.titles().keySet());
        Map<String, Map<Mark, Set<Integer>>> places = new TreeMap<>();
        for (Note note : notes) {
            for (String about : note.about()) {
                abouts.add(about);
                places.computeIfAbsent(about, fresh -> new EnumMap<>(Mark.class))
                        .computeIfAbsent(note.mark(), fresh -> new TreeSet<>())
                        .addAll(
                                note.regions().isEmpty()
                                        ? List.of(note.page())
                                        : note.regions().stream()
                                                .map(Region::page)
                                                .toList());
            }
        }
        List<PrintedPart.Row> rows = new ArrayList<>();
        for (String about : abouts) {
            places.getOrDefault(about, Map.of())
                    .forEach((mark, pages) -> rows.add(new PrintedPart.Row(
                            mark,
                            List.of(
                                    about,
                                    legend.titles().getOrDefault(about, ""),
                                    mark.word(),
                                    mark == Mark.NOT_REPORTED
                                            ? "–"
                                            : pages.stream()
                                                    .map(String::valueOf)
                                                    .collect(Collectors.joining(", "))))));
        }
        return rows;
    }
}
