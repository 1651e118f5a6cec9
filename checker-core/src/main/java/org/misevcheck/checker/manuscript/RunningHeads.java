package org.misevcheck.checker.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What is the same on several pages but for numbers: heads, feet, page numbers. */
final class RunningHeads {

    /** So many lines from the edge. */
    private static final int EDGE = 4;

    /** Two lines are at the same height; in points. */
    private static final float HEIGHT = 4;

    /** A line of so many characters that is on so many pages is a running head wherever it stands. */
    private static final int LONG = 30;

    private static final int PAGES = 4;

    private static final Pattern PAGE_NUMBER = Pattern.compile("(?:[Pp]age )?#(?: ?(?:of|/) ?#)?");

    private RunningHeads() {}

    static List<List<PdfLine>> removedFrom(List<List<PdfLine>> pages) {
        Map<String, List<PdfLine>> repeated = new HashMap<>();
        List<Set<PdfLine>> edges = new ArrayList<>();
        Map<String, Set<Integer>> anywhere = new HashMap<>();
        for (List<PdfLine> page : pages) {
            Set<PdfLine> edge = edges(page);
            edges.add(edge);
            for (PdfLine line : page) {
                if (edge.contains(line)) {
                    repeated.computeIfAbsent(withoutNumbers(line.text()), any -> new ArrayList<>())
                            .add(line);
                }
                if (line.text().length() >= LONG && !line.hasCells()) {
                    anywhere.computeIfAbsent(withoutNumbers(line.text()), any -> new HashSet<>())
                            .add(line.page());
                }
            }
        }
        List<List<PdfLine>> rest = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<PdfLine> kept = new ArrayList<>();
            boolean afterHead = false;
            for (PdfLine line : pages.get(i)) {
                String key = withoutNumbers(line.text());
                boolean head = edges.get(i).contains(line)
                                && repeated.get(key).stream().anyMatch(other -> sameHeight(line, other))
                        || anywhere.getOrDefault(key, Set.of()).size() >= PAGES
                        || afterHead && PAGE_NUMBER.matcher(key).matches();
                afterHead = head;
                if (!head) {
                    kept.add(line);
                }
            }
            rest.add(kept);
        }
        return rest;
    }

    private static boolean sameHeight(PdfLine line, PdfLine other) {
        return other.page() != line.page()
                && other.turn() == line.turn()
                && Math.abs(other.base() - line.base()) < HEIGHT;
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
