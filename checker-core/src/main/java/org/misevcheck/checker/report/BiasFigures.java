package org.misevcheck.checker.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.assessment.JudgedStudies;
import org.misevcheck.checker.assessment.JudgementSummary;
import org.misevcheck.checker.figure.Drawing;
import org.misevcheck.checker.figure.Lettering;
import org.misevcheck.checker.figure.Shape;
import org.misevcheck.checker.figure.Shape.Anchor;

/** Traffic lights, a row for each set of judgements, and a bar for each domain; for one instrument. */
final class BiasFigures {

    /** Rows of traffic lights that fit on a page with their heads; more go on other pages, as evenly as can be. */
    private static final int ROWS = 40;

    /** Nobody reads more pages of lights, and they take longer than all else. */
    private static final int MOST_PAGES = 10;

    private static final double MARGIN = 12;
    private static final double TITLE = 11;
    private static final double LETTERS = 9;
    private static final double ROW = 18;
    private static final double COLUMN = 26;
    private static final double RADIUS = 7;
    private static final double WIDEST_NAME = 320;
    private static final double LONGEST_HEAD = 110;
    private static final double BAR = 320;
    private static final Color GREY = new Color(0x666666);
    private static final Color PALE = new Color(0xDDDDDD);

    private final JudgedStudies.Table judged;
    private final boolean isOverall;
    private final Map<String, BiasSign> signs;
    private final Lettering lettering = new Lettering();

    BiasFigures(JudgedStudies.Table judged, boolean isOverall) {
        this.judged = judged;
        this.isOverall = isOverall;
        Set<String> words = new LinkedHashSet<>(HtmlJudgements.words(judged.counts()));
        for (JudgedStudies.Line line : judged.lines()) {
            line.judgements().values().stream()
                    .filter(cell -> !cell.isDiffering())
                    .map(JudgedStudies.Cell::judgement)
                    .forEach(words::add);
        }
        this.signs = BiasSign.of(words);
    }

    /** Traffic lights, on as many pages as are needed; none where there would be too many. */
    List<Drawing> trafficLights() {
        List<JudgedStudies.Line> lines = judged.lines();
        int pages = (lines.size() + ROWS - 1) / ROWS;
        List<Drawing> drawings = new ArrayList<>();
        if (isTooMany(judged)) {
            return drawings;
        }
        for (int page = 0; page < pages; page++) {
            int from = page * lines.size() / pages;
            int to = (page + 1) * lines.size() / pages;
            drawings.add(
                    trafficLight(lines.subList(from, to), pages == 1 ? "" : " (%d of %d)".formatted(page + 1, pages)));
        }
        return drawings;
    }

    /** Whether there are more rows than figures are made for. */
    static boolean isTooMany(JudgedStudies.Table judged) {
        return judged.lines().size() > ROWS * MOST_PAGES;
    }

    private Drawing trafficLight(List<JudgedStudies.Line> lines, String page) {
        List<List<String>> heads = heads();
        double names = lines.stream()
                .mapToDouble(line -> lettering.width(name(line), LETTERS, false))
                .max()
                .orElse(0);
        double left = MARGIN + Math.min(names, WIDEST_NAME) + 8;
        double width = left + heads.size() * COLUMN + MARGIN;
        String title = "Risk of bias, " + BiasTables.title(judged.counts()) + page;
        List<Shape> shapes = new ArrayList<>();
        width = Math.max(width, 300);
        double y = title(title, width, shapes);
        double headHeight = heads.stream()
                .flatMap(List::stream)
                .mapToDouble(line -> lettering.width(line, LETTERS, false))
                .max()
                .orElse(0);
        y += headHeight + 6;
        for (int i = 0; i < heads.size(); i++) {
            List<String> head = heads.get(i);
            double x = left + i * COLUMN + COLUMN / 2 - (head.size() - 1) * 5 + 3;
            for (String line : head) {
                shapes.add(new Shape.Text(line, x, y - 4, LETTERS, false, Anchor.START, true, Color.BLACK));
                x += 10;
            }
        }
        for (JudgedStudies.Line line : lines) {
            shapes.add(rule(MARGIN, left + heads.size() * COLUMN, y));
            shapes.add(
                    new Shape.Text(fitting(name(line), WIDEST_NAME), MARGIN, y + ROW / 2 + 3, LETTERS, Anchor.START));
            for (int i = 0; i < judged.domains().size(); i++) {
                JudgedStudies.Cell cell = line.judgements().get(judged.domains().get(i));
                light(sign(cell), left + i * COLUMN + COLUMN / 2, y + ROW / 2, shapes);
            }
            if (isOverall) {
                overall(line, left + (heads.size() - 0.5) * COLUMN, y + ROW / 2, shapes);
            }
            y += ROW;
        }
        shapes.add(rule(MARGIN, left + heads.size() * COLUMN, y));
        y = legend(legendOf(lines), y + 10, width, shapes);
        return new Drawing(HiddenCharacters.replaced(title), described(), width, y + MARGIN, shapes);
    }

    private void overall(JudgedStudies.Line line, double x, double y, List<Shape> shapes) {
        String overall = judged.overall(line);
        if (overall == null) {
            shapes.add(new Shape.Text("–", x, y + 3, LETTERS, Anchor.MIDDLE));
        } else if (overall.equals(JudgedStudies.NOT_JUDGED)) {
            light(BiasSign.NONE, x, y, shapes);
        } else if (signs.containsKey(overall)) {
            light(signs.get(overall), x, y, shapes);
        } else {
            shapes.add(new Shape.Text(overall.replace(" of ", "/"), x, y + 3, LETTERS, Anchor.MIDDLE));
        }
    }

    private List<List<String>> heads() {
        List<List<String>> heads = new ArrayList<>();
        for (String domain : judged.domains()) {
            List<String> lines = lettering.lines(shown(BiasTables.words(domain)), LETTERS, false, LONGEST_HEAD);
            heads.add(lines.size() <= 2 ? lines : List.of(lines.get(0), fitting(rest(lines), LONGEST_HEAD)));
        }
        if (isOverall) {
            heads.add(List.of("overall"));
        }
        return heads;
    }

    private static String rest(List<String> lines) {
        return String.join(" ", lines.subList(1, lines.size()));
    }

    /** The study, and what tells its sets of judgements apart where any study has several. */
    private String name(JudgedStudies.Line line) {
        return judged.isOneLineEach()
                ? line.study()
                : shown(Stream.of(line.study(), line.outcome(), line.reviewer())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")));
    }

    private static String shown(String text) {
        return HiddenCharacters.replaced(text).replaceAll("\\s+", " ").strip();
    }

    /** The text, shortened where it is wider. */
    private String fitting(String text, double width) {
        if (lettering.width(text, LETTERS, false) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && lettering.width(text.substring(0, end) + "…", LETTERS, false) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + "…";
    }

    private BiasSign sign(JudgedStudies.@Nullable Cell cell) {
        if (cell == null) {
            return BiasSign.NONE;
        }
        return cell.isDiffering() ? BiasSign.DIFFERING : signs.getOrDefault(cell.judgement(), BiasSign.NONE);
    }

    private static void light(BiasSign sign, double x, double y, List<Shape> shapes) {
        shapes.add(new Shape.Circle(x, y, RADIUS, sign.colour(), sign == BiasSign.NONE ? PALE : GREY));
        if (!sign.sign().isEmpty()) {
            shapes.add(new Shape.Text(sign.sign(), x, y + 3.6, 10, true, Anchor.MIDDLE, false, sign.ink()));
        }
    }

    /** A bar for each domain, of all studies judged. */
    Drawing bars() {
        List<JudgementSummary.DomainCounts> domains = judged.counts().domains();
        List<List<String>> heads = domains.stream()
                .map(domain -> lettering.lines(shown(BiasTables.words(domain.domain())), LETTERS, false, 190))
                .map(lines -> lines.size() <= 2 ? lines : List.of(lines.get(0), fitting(rest(lines), 190)))
                .toList();
        double names = heads.stream()
                .flatMap(List::stream)
                .mapToDouble(line -> lettering.width(line, LETTERS, false))
                .max()
                .orElse(0);
        double left = MARGIN + names + 8;
        double width = left + BAR + MARGIN + 14;
        List<Shape> shapes = new ArrayList<>();
        String title = "Risk of bias, " + BiasTables.title(judged.counts());
        double y = title(title, width, shapes) + 4;
        double top = y;
        Map<String, BiasSign> seen = new LinkedHashMap<>();
        for (int i = 0; i < domains.size(); i++) {
            double middle = y + ROW / 2 + 1;
            List<String> head = heads.get(i);
            for (int line = 0; line < head.size(); line++) {
                shapes.add(new Shape.Text(
                        head.get(line),
                        left - 8,
                        middle + 3 + (line - (head.size() - 1) / 2.0) * 9.5,
                        LETTERS,
                        Anchor.END));
            }
            bar(domains.get(i), left, y + 2, shapes, seen);
            y += ROW + 4;
        }
        if (isOverall && isOverallAWord()) {
            shapes.add(new Shape.Text("overall", left - 8, y + ROW / 2 + 4, LETTERS, Anchor.END));
            bar(overall(), left, y + 2, shapes, seen);
            y += ROW + 4;
        }
        for (int percent = 0; percent <= 100; percent += 25) {
            double x = left + BAR * percent / 100;
            shapes.add(new Shape.Line(List.of(new Shape.Point(x, y), new Shape.Point(x, y + 4)), 0.75, GREY, false));
            shapes.add(new Shape.Text(percent + " %", x, y + 13, 8, Anchor.MIDDLE));
        }
        shapes.add(
                new Shape.Line(List.of(new Shape.Point(left, y), new Shape.Point(left + BAR, y)), 0.75, GREY, false));
        shapes.add(new Shape.Line(List.of(new Shape.Point(left, top), new Shape.Point(left, y)), 0.75, GREY, false));
        y = legend(seen, y + 22, width, shapes);
        return new Drawing(HiddenCharacters.replaced(title), described(), width, y + MARGIN, shapes);
    }

    /** Whether one answer for all domains is one of the words that bars are of. */
    private boolean isOverallAWord() {
        return judged.lines().stream()
                .map(judged::overall)
                .anyMatch(overall -> overall != null && signs.containsKey(overall));
    }

    /** One answer per study; where those of its sets of judgements differ, it counts as differing. */
    private JudgementSummary.DomainCounts overall() {
        Map<String, Set<String>> byStudy = new LinkedHashMap<>();
        for (JudgedStudies.Line line : judged.lines()) {
            byStudy.computeIfAbsent(line.study(), fresh -> new TreeSet<>()).add(String.valueOf(judged.overall(line)));
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        int differing = 0;
        int others = 0;
        for (Set<String> answers : byStudy.values()) {
            String answer = answers.iterator().next();
            if (answers.size() > 1) {
                differing++;
            } else if (signs.containsKey(answer)) {
                counts.merge(answer, 1, Integer::sum);
            } else {
                others++;
            }
        }
        return new JudgementSummary.DomainCounts("overall", counts, differing, others, byStudy.size());
    }

    private void bar(
            JudgementSummary.DomainCounts domain,
            double left,
            double y,
            List<Shape> shapes,
            Map<String, BiasSign> seen) {
        double x = left;
        for (Map.Entry<String, BiasSign> one : signs.entrySet()) {
            x = part(one.getKey(), one.getValue(), domain.count(one.getKey()), domain.studies(), x, y, shapes, seen);
        }
        x = part("differing", BiasSign.DIFFERING, domain.differing(), domain.studies(), x, y, shapes, seen);
        part(JudgedStudies.NOT_JUDGED, BiasSign.NONE, domain.notJudged(), domain.studies(), x, y, shapes, seen);
    }

    private double part(
            String word,
            BiasSign sign,
            int count,
            int of,
            double x,
            double y,
            List<Shape> shapes,
            Map<String, BiasSign> seen) {
        if (count == 0) {
            return x;
        }
        seen.put(word, sign);
        double length = BAR * count / of;
        shapes.add(new Shape.Rectangle(x, y, length, ROW - 2, sign.colour(), GREY));
        for (String label : List.of((sign.sign() + " " + count).strip(), sign.sign())) {
            if (!label.isEmpty() && lettering.width(label, LETTERS, true) + 4 <= length) {
                shapes.add(new Shape.Text(
                        label, x + length / 2, y + ROW / 2 + 2.2, LETTERS, true, Anchor.MIDDLE, false, sign.ink()));
                break;
            }
        }
        return x + length;
    }

    private double title(String title, double width, List<Shape> shapes) {
        double y = MARGIN;
        for (String line : lettering.lines(shown(title), TITLE, true, width - 2 * MARGIN)) {
            y += 14;
            shapes.add(new Shape.Text(line, MARGIN, y - 3, TITLE, true, Anchor.START, false, Color.BLACK));
        }
        return y + 4;
    }

    private Map<String, BiasSign> legendOf(List<JudgedStudies.Line> lines) {
        Map<String, BiasSign> legend = new LinkedHashMap<>();
        Set<String> seen = new TreeSet<>();
        boolean isDiffering = false;
        boolean isIncomplete = false;
        for (JudgedStudies.Line line : lines) {
            for (String domain : judged.domains()) {
                JudgedStudies.Cell cell = line.judgements().get(domain);
                isIncomplete |= cell == null;
                isDiffering |= cell != null && cell.isDiffering();
                if (cell != null) {
                    seen.add(cell.judgement());
                }
            }
        }
        signs.forEach((word, sign) -> {
            if (seen.contains(word)) {
                legend.put(word, sign);
            }
        });
        if (isDiffering) {
            legend.put("differing", BiasSign.DIFFERING);
        }
        if (isIncomplete) {
            legend.put(JudgedStudies.NOT_JUDGED, BiasSign.NONE);
        }
        return legend;
    }

    /** Signs with their words, in as many lines as they need; answers where they end. */
    private double legend(Map<String, BiasSign> legend, double top, double width, List<Shape> shapes) {
        double x = MARGIN;
        double y = top + RADIUS;
        for (Map.Entry<String, BiasSign> one : legend.entrySet()) {
            String word = fitting(shown(one.getKey()), width - 2 * MARGIN - 20);
            double needed = 20 + lettering.width(word, LETTERS, false) + 14;
            if (x > MARGIN && x + needed - 14 > width - MARGIN) {
                x = MARGIN;
                y += ROW;
            }
            light(one.getValue(), x + RADIUS, y, shapes);
            shapes.add(new Shape.Text(word, x + 20, y + 3, LETTERS, Anchor.START));
            x += needed;
        }
        return y + RADIUS;
    }

    private static Shape rule(double from, double to, double y) {
        return new Shape.Line(List.of(new Shape.Point(from, y), new Shape.Point(to, y)), 0.5, PALE, false);
    }

    /** The counts in a sentence for each domain, for those who cannot see the figure. */
    private String described() {
        return judged.counts().domains().stream()
                        .map(domain -> shown(BiasTables.words(domain.domain())) + ": "
                                + Stream.concat(
                                                domain.counts().entrySet().stream()
                                                        .filter(count -> count.getValue() > 0)
                                                        .map(count -> count.getValue() + " " + shown(count.getKey())),
                                                Stream.of(
                                                                Map.entry("differing", domain.differing()),
                                                                Map.entry(JudgedStudies.NOT_JUDGED, domain.notJudged()))
                                                        .filter(count -> count.getValue() > 0)
                                                        .map(count -> count.getValue() + " " + count.getKey()))
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining(". "))
                + ".";
    }
}
