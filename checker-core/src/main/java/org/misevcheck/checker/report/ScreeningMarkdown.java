package org.misevcheck.checker.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.assessment.ScreeningCheck;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.Problem;
import org.misevcheck.checker.review.agreement.Coefficient;
import org.misevcheck.checker.review.agreement.RaterAgreement;
import org.misevcheck.checker.review.flow.Flow;
import org.misevcheck.checker.review.flow.FlowBox;
import org.misevcheck.checker.review.flow.FlowClaim;
import org.misevcheck.checker.review.flow.FlowColumn;
import org.misevcheck.checker.review.screening.Decision;
import org.misevcheck.checker.review.screening.LoggedDecision;
import org.misevcheck.checker.review.screening.ScreenerAgreement;
import org.misevcheck.checker.review.screening.Screening;
import org.misevcheck.checker.review.screening.ScreeningConflict;
import org.misevcheck.checker.review.screening.ScreeningDecision;
import org.misevcheck.checker.review.screening.ScreeningStage;

/** The screening for people: numbers, who decided how much, agreement, conflicts, and what texts say. */
final class ScreeningMarkdown {

    private final StringBuilder out = new StringBuilder();

    private ScreeningMarkdown() {}

    static String of(Screening screening, ScreeningCheck check) {
        ScreeningMarkdown page = new ScreeningMarkdown();
        page.out.append("# Screening\n");
        if (check.flow() == null) {
            page.problems(check.invalid());
        } else {
            page.flow(check.flow());
        }
        page.people(screening);
        page.agreements(screening);
        page.conflicts(screening);
        page.claims(check);
        return page.out.toString();
    }

    private void problems(List<InvalidManifestException> invalid) {
        out.append("\nSomething is wrong with the decision logs, so there are no numbers.\n\n");
        for (InvalidManifestException one : invalid) {
            for (Problem problem : one.problems()) {
                out.append("- ")
                        .append(MarkdownText.code(
                                one.file() + ":" + problem.position().line(), false))
                        .append(' ')
                        .append(MarkdownText.of(problem.what()))
                        .append(": ")
                        .append(MarkdownText.of(problem.remedy()))
                        .append('\n');
            }
        }
    }

    private void flow(Flow flow) {
        out.append(
                "\n%d studies in %d reports are included. The flow of records is drawn in `flow.svg`, `flow.pdf` and `flow.png`.\n"
                        .formatted(flow.studies(), flow.reports()));
        for (FlowColumn column : flow.columns()) {
            out.append("\n## ").append(column.foundBy().heading()).append("\n\n| Box | n |\n| --- | ---: |\n");
            for (FlowBox box : column.boxes()) {
                number(box.kind().word().replace('-', ' '), box.n());
                for (FlowBox.Item item : box.items()) {
                    number("&nbsp;&nbsp;" + MarkdownText.of(item.label()), item.n());
                }
            }
            number("included studies", column.studies());
            number("included reports", column.reports());
        }
        List<String> notes = FlowWords.notes(flow);
        if (!notes.isEmpty()) {
            out.append('\n');
            notes.forEach(note -> out.append("- ").append(MarkdownText.of(note)).append('\n'));
        }
    }

    private void number(String markdown, int n) {
        out.append("| ").append(markdown).append(" | ").append(n).append(" |\n");
    }

    private void people(Screening screening) {
        Map<ScreeningStage, Map<String, Map<ScreeningDecision, Integer>>> counts = new EnumMap<>(ScreeningStage.class);
        int single = 0;
        for (LoggedDecision row : screening.rows()) {
            Decision decision = row.decision();
            if (decision.isTotal()) {
                continue;
            }
            single++;
            counts.computeIfAbsent(decision.stage(), stage -> new TreeMap<>())
                    .computeIfAbsent(
                            decision.who() == null ? "" : decision.who(), who -> new EnumMap<>(ScreeningDecision.class))
                    .merge(decision.decision(), 1, Integer::sum);
        }
        out.append("\n## Decisions\n\nThe logs hold %d decisions on single records and %d totals.\n"
                .formatted(single, screening.totals().size()));
        if (counts.isEmpty()) {
            return;
        }
        out.append(
                "\n| Stage | Who | Include | Exclude | Maybe | Not retrieved |\n| --- | --- | ---: | ---: | ---: | ---: |\n");
        counts.forEach((stage, byPerson) -> byPerson.forEach((who, decisions) -> {
            out.append("| %s | %s".formatted(stage.called(), MarkdownText.of(who)));
            for (ScreeningDecision decision : ScreeningDecision.values()) {
                out.append(" | ").append(decisions.getOrDefault(decision, 0));
            }
            out.append(" |\n");
        }));
    }

    private void agreements(Screening screening) {
        out.append("\n## Agreement of screeners\n\n");
        if (screening.agreements().isEmpty()) {
            out.append("No record was judged by two screeners, so no agreement can be told.\n");
            return;
        }
        out.append("Before anything was settled, on records that both judged; intervals are of 95 %.\n\n"
                + "| Stage | Screeners | Records | Agree | Cohen's kappa | Gwet's AC1 |\n"
                + "| --- | --- | ---: | ---: | --- | --- |\n");
        for (ScreenerAgreement one : screening.agreements()) {
            RaterAgreement agreement = one.agreement();
            out.append("| %s | %s, %s | %d | %s | %s | %s |\n"
                    .formatted(
                            one.stage().called(),
                            MarkdownText.of(one.first()),
                            MarkdownText.of(one.second()),
                            agreement.items(),
                            String.format(Locale.ROOT, "%.1f %%", 100 * agreement.observed()),
                            coefficient(agreement.kappa()),
                            coefficient(agreement.ac1())));
        }
    }

    private static String coefficient(@Nullable Coefficient coefficient) {
        if (coefficient == null) {
            return "not defined: all decisions are alike";
        }
        Coefficient.Interval interval = coefficient.interval();
        String value = String.format(Locale.ROOT, "%.2f", coefficient.value());
        return interval == null
                ? value + ", no interval"
                : String.format(Locale.ROOT, "%s (%.2f to %.2f)", value, interval.low(), interval.high());
    }

    private void conflicts(Screening screening) {
        if (screening.conflicts().isEmpty()) {
            return;
        }
        out.append(
                "\n## Conflicts\n\n%d, of which %d %s not settled.\n\n| Record | Stage | Decisions | Consensus |\n| --- | --- | --- | --- |\n"
                        .formatted(
                                screening.conflicts().size(),
                                screening.unsettled().size(),
                                screening.unsettled().size() == 1 ? "is" : "are"));
        for (ScreeningConflict conflict : screening.conflicts()) {
            out.append("| ")
                    .append(MarkdownText.of(conflict.record()))
                    .append(" | ")
                    .append(conflict.stage().called())
                    .append(" | ");
            for (int i = 0; i < conflict.rows().size(); i++) {
                out.append(i == 0 ? "" : "; ").append(said(conflict.rows().get(i)));
            }
            LoggedDecision consensus = conflict.consensus();
            out.append(" | ")
                    .append(consensus == null ? "**none**" : said(consensus))
                    .append(" |\n");
        }
    }

    private static String said(LoggedDecision row) {
        Decision decision = row.decision();
        String reason = decision.reason() == null ? "" : " (" + decision.reason() + ")";
        String who = decision.who() == null || Decision.CONSENSUS.equals(decision.who()) ? "" : decision.who() + ": ";
        return MarkdownText.of(who + decision.decision().word() + reason) + ", " + MarkdownText.code(row.place(), true);
    }

    private void claims(ScreeningCheck check) {
        if (check.texts().isEmpty() || check.flow() == null) {
            return;
        }
        out.append("\n## Numbers in the review's texts\n\n");
        check.unreadable()
                .forEach(one -> out.append(MarkdownText.of(one.getMessage())).append("\n\n"));
        if (check.claims().isEmpty()) {
            out.append("No number of the flow was found in them.\n");
            return;
        }
        out.append(
                "%d found, %d of them not what the decisions give.\n\n| Place | Number | What it counts | By the decisions | Words |\n| --- | ---: | --- | --- | --- |\n"
                        .formatted(check.claims().size(), check.mismatches().size()));
        for (FlowClaim claim : check.claims()) {
            out.append("| %s | %d | %s | %s | %s |\n"
                    .formatted(
                            MarkdownText.code(claim.place(), true),
                            claim.number(),
                            "records " + claim.kind().called(),
                            claim.agrees() ? "the same" : "**" + words(claim) + "**",
                            MarkdownText.of(claim.quotation())));
        }
    }

    private static String words(FlowClaim claim) {
        return String.join(", ", claim.derived().stream().map(String::valueOf).toList());
    }
}
