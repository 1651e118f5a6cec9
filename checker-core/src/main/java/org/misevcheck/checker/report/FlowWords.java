package org.misevcheck.checker.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.misevcheck.checker.review.flow.Flow;
import org.misevcheck.checker.review.flow.FlowBox;
import org.misevcheck.checker.review.flow.FlowBox.Item;
import org.misevcheck.checker.review.flow.FlowColumn;
import org.misevcheck.checker.review.screening.FoundBy;
import org.misevcheck.checker.review.screening.ScreeningStage;

/** What stands in the boxes of the flow diagram, in the words of PRISMA 2020. */
final class FlowWords {

    static final String TITLE = "PRISMA 2020 flow diagram";

    static final String SOURCE = "PRISMA 2020 flow diagram after Page MJ, et al. BMJ 2021;372:n71. Each number is"
            + " derived from the review's decision log by misev-check.";

    private FlowWords() {}

    /** A line of a box. */
    record Line(String text, boolean isPart) {}

    /** A number as diagrams write it, in one piece. */
    static String n(int number) {
        return "(n\u00a0=\u00a0%d)".formatted(number);
    }

    static List<Line> lines(FlowBox box) {
        List<Line> lines = new ArrayList<>();
        switch (box.kind()) {
            case IDENTIFIED -> identified(box, lines);
            case REMOVED -> {
                lines.add(new Line("Records removed before screening:", false));
                box.items().forEach(item -> lines.add(new Line(removed(item), true)));
            }
            case SCREENED -> lines.add(new Line("Records screened " + n(box.n()), false));
            case EXCLUDED -> lines.add(new Line("Records excluded " + n(box.n()), false));
            case SOUGHT -> lines.add(new Line("Reports sought for retrieval " + n(box.n()), false));
            case NOT_RETRIEVED -> lines.add(new Line("Reports not retrieved " + n(box.n()), false));
            case ASSESSED -> lines.add(new Line("Reports assessed for eligibility " + n(box.n()), false));
            case REPORTS_EXCLUDED -> {
                lines.add(new Line("Reports excluded " + n(box.n()) + ":", false));
                box.items().forEach(item -> lines.add(new Line(capital(item.label()) + " " + n(item.n()), true)));
            }
        }
        return lines;
    }

    private static void identified(FlowBox box, List<Line> lines) {
        lines.add(new Line("Records identified from:", false));
        Map<String, List<Item>> groups = new LinkedHashMap<>();
        box.items().forEach(item -> groups.computeIfAbsent(item.group(), group -> new ArrayList<>())
                .add(item));
        groups.forEach((group, items) -> {
            int sum = items.stream().mapToInt(Item::n).sum();
            lines.add(new Line(group + " " + n(sum) + ":", false));
            items.forEach(item ->
                    lines.add(new Line(items.size() == 1 ? item.label() : item.label() + " " + n(item.n()), true)));
        });
    }

    private static String removed(Item item) {
        String reason = item.label().toLowerCase(Locale.ROOT);
        if (reason.startsWith("duplicate")) {
            return "Duplicate records removed " + n(item.n());
        }
        if (reason.startsWith("automation")) {
            return "Records marked as ineligible by automation tools " + n(item.n());
        }
        return "Records removed for other reasons: %s %s".formatted(item.label(), n(item.n()));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The box of what a column includes. */
    static List<Line> included(String which, int studies, int reports) {
        String studiesOf =
                switch (which) {
                    case "new" -> "New studies included in review ";
                    case "previous" -> "Studies included in previous version of review ";
                    case "search" -> "Studies included from this search ";
                    case "methods" -> "Studies included from these methods ";
                    case "total" -> "Total studies included in review ";
                    default -> "Studies included in review ";
                };
        String reportsOf =
                switch (which) {
                    case "new" -> "Reports of new included studies ";
                    case "previous" -> "Reports of studies included in previous version of review ";
                    case "total" -> "Reports of total included studies ";
                    default -> "Reports of included studies ";
                };
        return List.of(new Line(studiesOf + n(studies), false), new Line(reportsOf + n(reports), false));
    }

    /** What has to be known of the numbers. */
    static List<String> notes(Flow flow) {
        List<String> notes = new ArrayList<>();
        for (FlowColumn column : flow.columns()) {
            String of = flow.columns().size() == 1 ? "" : " (%s)".formatted(shortName(column.foundBy()));
            if (!column.totals().isEmpty()) {
                notes.add("Published totals, not decisions on single records: %s%s."
                        .formatted(
                                column.totals().stream()
                                        .map(ScreeningStage::called)
                                        .collect(Collectors.joining(", ")),
                                of));
            }
            if (column.note() != null) {
                notes.add("Earlier numbers are not on file%s: %s."
                        .formatted(of, column.note().replaceAll("\\.$", "")));
            }
        }
        if (flow.shared() > 0) {
            notes.add("%d %s reports in several columns and %s once in the total."
                    .formatted(
                            flow.shared(),
                            flow.shared() == 1 ? "study has" : "studies have",
                            flow.shared() == 1 ? "counts" : "count"));
        }
        return notes;
    }

    static String shortName(FoundBy foundBy) {
        return switch (foundBy) {
            case PREVIOUS_VERSION -> "previous version";
            case DATABASES -> "databases and registers";
            case UPDATE_SEARCH -> "update search";
            case OTHER_METHODS -> "other methods";
        };
    }

    /** The diagram in sentences, for those who cannot see it. */
    static String description(Flow flow) {
        List<String> sentences = new ArrayList<>();
        for (FlowColumn column : flow.columns()) {
            StringBuilder sentence = new StringBuilder(column.foundBy().heading()).append(": ");
            column.boxes().forEach(box -> sentence.append(
                            lines(box).stream().map(Line::text).collect(Collectors.joining(" ")))
                    .append("; "));
            sentence.append("studies included ")
                    .append(n(column.studies()))
                    .append(", reports ")
                    .append(n(column.reports()))
                    .append('.');
            sentences.add(sentence.toString());
        }
        sentences.add("In all, studies included %s, reports %s.".formatted(n(flow.studies()), n(flow.reports())));
        return String.join(" ", sentences);
    }
}
