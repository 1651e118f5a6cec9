package org.misevcheck.checker.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands at the upper or lower edge of pages and is the same there but for numbers: heads, feet, page numbers. */
final class RunningHeads {

    /** So many lines from the edge. */
    private static final int EDGE = 4;

    /** Two lines are at the same height; in points. */
    private static final float HEIGHT = 4;

    private RunningHeads() {}

    static List<List<PdfLine>> removedFrom(List<List<PdfLine>> pages) {
        List<Set<PdfLine>> edges = pages.stream().map(RunningHeads::edges).toList();
        Map<String, List<PdfLine>> repeated = new HashMap<>();
        for (Set<PdfLine> edge : edges) {
            for (PdfLine line : edge) {
                repeated.computeIfAbsent(withoutNumbers(line.text()), any -> new ArrayList<>())
                        .add(line);
            }
        }
        List<List<PdfLine>> rest = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Set<PdfLine> edge = edges.get(i);
            rest.add(pages.get(i).stream()
                    .filter(line -> !edge.contains(line)
                            || repeated.get(withoutNumbers(line.text())).stream()
                                    .noneMatch(other -> other.page() != line.page()
                                            && other.turn() == line.turn()
                                            && Math.abs(other.base() - line.base()) < HEIGHT))
                    .toList());
        }
        return rest;
    }

    private static Set<PdfLine> edges(List<PdfLine> page) {
        Set<PdfLine> edges = new HashSet<>();
        for (PdfText.Turn turn : PdfText.Turn.values()) {
            List<PdfLine> lines = page.stream()
                    .filter(line -> line.turn() == turn)
                    .sorted((one, other) -> Float.compare(one.base(), other.base()))
                    .toList();
            int height = 0;
            for (int i = 0; i < lines.size() && height <= EDGE; i++) {
                height += i == 0 || lines.get(i).base() - lines.get(i - 1).base() > HEIGHT ? 1 : 0;
                if (height <= EDGE) {
                    edges.add(lines.get(i));
                }
            }
            height = 0;
            for (int i = lines.size() - 1; i >= 0 && height <= EDGE; i--) {
                height += i == lines.size() - 1
                                || lines.get(i + 1).base() - lines.get(i).base() > HEIGHT
                        ? 1
                        : 0;
                if (height <= EDGE) {
                    edges.add(lines.get(i));
                }
            }
        }
        edges.removeIf(line -> Paragraphs.opensCaption(line.text()));
        return edges;
    }

    private static String withoutNumbers(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                key.append(c);
            } else if (key.length() == 0 || key.charAt(key.length() - 1) != '#') {
                key.append('#');
            }
        }
        return key.toString();
    }
}
