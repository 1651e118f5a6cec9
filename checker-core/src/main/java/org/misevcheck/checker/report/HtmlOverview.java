package org.misevcheck.checker.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.misevcheck.checker.assessment.ReviewSummary;
import org.misevcheck.checker.eligibility.Protocol;
import org.misevcheck.checker.eligibility.Stage;
import org.misevcheck.checker.scoring.Score;
import org.misevcheck.checker.scoring.WeightedShare;

/** The page's overview: numbers of studies, decisions, scores, reasons and gaps. */
final class HtmlOverview {

    private static final int BINS = 10;
    private static final int MOST = 12;
    private static final List<String> DECISIONS = List.of("included", "awaiting classification", "excluded");

    private final ReviewSummary summary;

    HtmlOverview(ReviewSummary summary) {
        this.summary = summary;
    }

    void write(List<CriterionCounts> counts, Markup page) {
        page.raw("<section id=\"overview\" aria-labelledby=\"of-overview\">\n<h2 id=\"of-overview\">Overview</h2>\n");
        page.raw("<p class=\"lead\"><b>")
                .raw(Figures.counted(summary.lines().size(), "study"))
                .raw("</b> audited against <b>")
                .raw(Figures.counted(counts.size(), "criterion"))
                .raw("</b>");
        if (!summary.invalid().isEmpty()) {
            page.raw(", and <a href=\"#invalid\"><b>")
                    .raw(Figures.counted(summary.invalid().size(), "manifest"))
                    .raw("</b> that could not be read</a>");
        }
        page.raw(".</p>\n");
        decisions(page);
        if (!summary.lines().isEmpty()) {
            page.raw("<h3>Scores</h3>\n");
            coverage(page);
            page.raw("<div class=\"pair\">");
            histogram("Reporting", Score::reporting, page);
            histogram("Conformance", Score::conformance, page);
            page.raw("</div>\n");
            gaps(counts, page);
            new HtmlEditions(summary.setup()).write(summary, page);
            HtmlJudgements.write(summary.judgements(), page);
        }
        page.raw("</section>\n");
    }

    private void decisions(Markup page) {
        Protocol protocol = summary.setup().protocol();
        page.raw("<h3>Decisions</h3>\n");
        if (protocol == null) {
            page.raw("<p>No protocol was given: studies are scored, and nothing is decided on them.</p>\n");
            return;
        }
        page.raw(
                "<div class=\"pair\">\n<table class=\"decisions\"><caption>Studies by stage and decision</caption><thead>"
                        + "<tr><th scope=\"col\">Stage</th><td></td>");
        DECISIONS.forEach(decision -> page.raw("<th scope=\"col\" class=\"count\">")
                .raw(decisionPill(decision))
                .raw("</th>"));
        page.raw("</tr></thead>\n<tbody>");
        for (Stage stage : protocol.stages()) {
            decisions(stage.title(), summary.decisionsAt(stage.id()), page);
            stage.outcomes()
                    .forEach(outcome -> decisions(
                            "%s: %s".formatted(stage.title(), outcome.title()), summary.decisionsOn(outcome), page));
        }
        page.raw("</tbody></table>\n");
        reasons(page);
        page.raw("</div>\n");
    }

    private static void decisions(String row, Map<String, Integer> decided, Markup page) {
        int[] parts = DECISIONS.stream().mapToInt(decided::get).toArray();
        page.raw("<tr><th scope=\"row\">").text(row).raw("</th><td class=\"bar\">");
        bar(parts, new String[] {"in", "wait", "out"}, page);
        page.raw("</td>");
        for (int part : parts) {
            page.raw("<td class=\"count\">").raw(part).raw("</td>");
        }
        page.raw("</tr>\n");
    }

    private void reasons(Markup page) {
        Map<String, Integer> reasons = new TreeMap<>();
        summary.lines().stream()
                .map(ReviewSummary.Line::primaryReason)
                .filter(Objects::nonNull)
                .forEach(reason -> reasons.merge(reason, 1, Integer::sum));
        if (reasons.isEmpty()) {
            return;
        }
        page.raw("<table><caption>Primary reasons of exclusion</caption><thead><tr><th scope=\"col\">Reason</th>"
                + "<th scope=\"col\" class=\"count\">Studies</th></tr></thead>\n<tbody>");
        reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST)
                .forEach(reason -> page.raw("<tr><th scope=\"row\">")
                        .text(reason.getKey())
                        .raw("</th><td class=\"count\">")
                        .raw(reason.getValue())
                        .raw("</td></tr>\n"));
        page.raw("</tbody></table>\n");
    }

    /** Stands before the scores, which say little where little was assessed. */
    private void coverage(Markup page) {
        List<Double> coverages = summary.lines().stream()
                .map(line -> line.overall().coverage())
                .sorted()
                .toList();
        page.raw("<p>Coverage: ");
        range(coverages, page);
        page.raw(". Scores are over what was assessed, and say little of a study where coverage is low.</p>\n");
    }

    private static void range(List<Double> ascending, Markup page) {
        page.raw("median ")
                .raw(Figures.share(Figures.median(ascending)))
                .raw(", from ")
                .raw(Figures.share(ascending.get(0)))
                .raw(" to ")
                .raw(Figures.share(ascending.get(ascending.size() - 1)));
    }

    private void histogram(String name, Function<Score, WeightedShare> shareOf, Markup page) {
        List<Double> shares = summary.lines().stream()
                .map(line -> shareOf.apply(line.overall()))
                .filter(WeightedShare::isDefined)
                .map(WeightedShare::value)
                .sorted()
                .toList();
        int without = summary.lines().size() - shares.size();
        page.raw("<figure><figcaption><b>").raw(name).raw("</b>: ");
        if (shares.isEmpty()) {
            page.raw("no study has a score.</figcaption></figure>\n");
            return;
        }
        range(shares, page);
        page.raw(without == 0 ? "" : "; " + Figures.counted(without, "study") + " without a score")
                .raw("</figcaption>\n");
        int[] bins = new int[BINS];
        int most = 0;
        for (double share : shares) {
            // The last bin takes 1 in; a share that only lacks a bit of a bin's bound belongs above it.
            int bin = Math.min(BINS - 1, (int) (share * BINS + 1e-9));
            bins[bin]++;
            most = Math.max(most, bins[bin]);
        }
        page.raw("<svg class=\"histogram\" viewBox=\"0 0 330 130\" role=\"img\" aria-label=\"")
                .raw(name)
                .raw(", studies by tenths from 0 to 1:");
        for (int count : bins) {
            page.raw(" ").raw(count);
        }
        page.raw("\">");
        for (int bin = 0; bin < BINS; bin++) {
            long height = bins[bin] == 0 ? 0 : Math.max(2, Math.round(85.0 * bins[bin] / most));
            page.raw("<rect x=\"").raw(16 + bin * 30L).raw("\" y=\"").raw(108 - height);
            page.raw("\" width=\"28\" height=\"").raw(height).raw("\"/>");
            if (bins[bin] > 0) {
                page.raw("<text x=\"").raw(30 + bin * 30L).raw("\" y=\"").raw(103 - height);
                page.raw("\">").raw(bins[bin]).raw("</text>");
            }
        }
        page.raw("<path d=\"M15 108.5H315\"/>");
        for (int tick = 0; tick <= BINS; tick += 2) {
            page.raw("<text x=\"").raw(15 + tick * 30L).raw("\" y=\"124\">");
            page.raw(Figures.amount(tick / 10.0)).raw("</text>");
        }
        page.raw("</svg></figure>\n");
    }

    private static void gaps(List<CriterionCounts> counts, Markup page) {
        List<CriterionCounts> gaps = counts.stream()
                .filter(count -> count.gaps() > 0)
                .sorted(CriterionCounts.MOST_GAPS)
                .limit(MOST)
                .toList();
        if (gaps.isEmpty()) {
            return;
        }
        page.raw("<h3>Most frequent gaps</h3>\n<p>")
                .raw(Figures.counted(gaps.size(), "criterion"))
                .raw(", by the number of studies that do not meet or do not report it; <a href=\"#criteria\">all"
                        + " criteria</a> stand at the end.</p>\n<div class=\"box\" tabindex=\"0\" role=\"group\""
                        + " aria-label=\"Most frequent gaps\"><table class=\"shares\"><caption>Verdicts on these"
                        + " criteria</caption><thead><tr><th scope=\"col\">Criterion</th>")
                .raw(countHeads())
                .raw("</tr></thead>\n<tbody>");
        for (CriterionCounts count : gaps) {
            page.raw("<tr><th scope=\"row\">")
                    .link(
                            StudyAnchors.of(count.criterion().code()),
                            count.criterion().code())
                    .raw(" <small>")
                    .text(count.criterion().title())
                    .raw("</small></th>");
            counts(count, page);
            page.raw("</tr>\n");
        }
        page.raw("</tbody></table></div>\n");
    }

    /** The heads of the columns that {@link #counts} fills. */
    static String countHeads() {
        StringBuilder heads = new StringBuilder("<th scope=\"col\">Studies</th>");
        for (VerdictMark mark : VerdictMark.values()) {
            heads.append("<th scope=\"col\" class=\"count\"><span class=\"verdict ")
                    .append(mark.style())
                    .append("\">")
                    .append(mark.sign())
                    .append("</span> ")
                    .append(mark.words())
                    .append("</th>");
        }
        return heads.toString();
    }

    /** A bar and a number for each verdict; the percentages are of the studies that the criterion concerns. */
    static void counts(CriterionCounts count, Markup page) {
        page.raw("<td class=\"bar\">");
        bar(
                new int[] {count.met(), count.notMet(), count.notReported(), count.justified(), count.notAssessed()},
                new String[] {"m", "x", "q", "j", "u"},
                page);
        page.raw("</td>");
        for (VerdictMark mark : VerdictMark.values()) {
            int number = count.of(mark.verdict());
            page.raw("<td class=\"count\">").raw(number);
            if (number > 0 && mark != VerdictMark.NOT_APPLICABLE) {
                page.raw(" <small>")
                        .raw(Math.round(100.0 * number / count.applicable()))
                        .raw(" %</small>");
            }
            page.raw("</td>");
        }
    }

    /** A bar of parts side by side; its numbers stand beside it. */
    private static void bar(int[] parts, String[] styles, Markup page) {
        int total = 0;
        for (int part : parts) {
            total += part;
        }
        page.raw("<svg class=\"parts\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        int before = 0;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] > 0) {
                long from = Math.round(1000.0 * before / total);
                before += parts[i];
                page.raw("<rect class=\"")
                        .raw(styles[i])
                        .raw("\" x=\"")
                        .raw(from)
                        .raw("\" width=\"");
                page.raw(Math.round(1000.0 * before / total) - from).raw("\" height=\"10\"/>");
            }
        }
        page.raw("</svg>");
    }

    /** A decision in its colour. */
    static String decisionPill(String word) {
        String style = word.equals("included") ? "in" : word.equals("excluded") ? "out" : "wait";
        return "<span class=\"decision " + style + "\">" + word + "</span>";
    }
}
