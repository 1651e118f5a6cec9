package org.misevcheck.checker.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.misevcheck.checker.assessment.JudgementSummary;

/** The page's tables of what reviewers judged, by instrument. */
final class HtmlJudgements {

    private HtmlJudgements() {}

    static void write(List<JudgementSummary.Table> tables, Markup page) {
        if (tables.isEmpty()) {
            return;
        }
        page.raw(
                "<h3>Reviewers' judgements</h3>\n<p>Read as reviewers gave them, never computed from what studies"
                        + " report. A study counts once for a domain; where its judgements differ, it counts as differing.</p>\n");
        for (JudgementSummary.Table table : tables) {
            table(table, page);
        }
    }

    private static void table(JudgementSummary.Table table, Markup page) {
        Set<String> words = words(table);
        page.raw("<table class=\"gaps\"><caption>")
                .text(title(table))
                .raw("</caption>\n<thead><tr><th scope=\"col\">Domain</th>");
        words.forEach(word ->
                page.raw("<th scope=\"col\" class=\"count\">").text(word).raw("</th>"));
        page.raw("<th scope=\"col\" class=\"count\">differing</th><th scope=\"col\" class=\"count\">not judged</th>"
                + "</tr></thead>\n<tbody>");
        for (JudgementSummary.DomainCounts domain : table.domains()) {
            page.raw("<tr><th scope=\"row\">").text(domain.domain()).raw("</th>");
            for (String word : words) {
                page.raw("<td class=\"count\">").raw(domain.count(word));
                if (domain.count(word) > 0) {
                    page.raw(" <small>")
                            .raw(Math.round(100 * domain.share(word)))
                            .raw(" %</small>");
                }
                page.raw("</td>");
            }
            page.raw("<td class=\"count\">")
                    .raw(domain.differing())
                    .raw("</td><td class=\"count\">")
                    .raw(domain.notJudged())
                    .raw("</td></tr>\n");
        }
        page.raw("</tbody></table>\n");
        for (JudgementSummary.Points points : table.points()) {
            page.raw("<p>").text(sentence(points)).raw("</p>\n");
        }
    }

    /** The judgements given, in the order in which domains have them. */
    static Set<String> words(JudgementSummary.Table table) {
        Set<String> words = new LinkedHashSet<>();
        table.domains().forEach(domain -> words.addAll(domain.counts().keySet()));
        return words;
    }

    /** Instrument, variant and studies, in words. */
    static String title(JudgementSummary.Table table) {
        return "%s, %s: %s judged"
                .formatted(table.instrument(), table.variant(), Figures.counted(table.studies(), "study"));
    }

    /** Points of a checklist with their denominator and direction, in words. */
    static String sentence(JudgementSummary.Points points) {
        String incomplete = points.incomplete() == 0
                ? ""
                : " %s without points, as an item is not judged."
                        .formatted(Figures.counted(points.incomplete(), "set of judgements"));
        if (points.sets() == 0) {
            return "No set of judgements is on all %d items.%s".formatted(points.denominator(), incomplete);
        }
        return "Points of %d items, more is better: mean %s, median %s of the items, in %s.%s"
                .formatted(
                        points.denominator(),
                        Figures.share(points.meanFraction()),
                        Figures.share(points.medianFraction()),
                        Figures.counted(points.sets(), "set").replace("sets", "sets of judgements"),
                        incomplete);
    }
}
