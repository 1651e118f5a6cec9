package org.misevcheck.checker.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.misevcheck.checker.assessment.JudgedStudies;
import org.misevcheck.checker.assessment.JudgementSummary;
import org.misevcheck.checker.study.JudgingInstrument;

/** What reviewers judged: study by study, what it rests on, and counts; for each instrument. */
final class BiasTables {

    /** Instruments have long names at times, and files cannot. */
    private static final int LONGEST = 60;

    private final boolean isOverall;
    private final Map<String, JudgedStudies.Table> byName = new LinkedHashMap<>();

    /**
     * The tables.
     *
     * @param isOverall whether one answer for all domains is wanted
     */
    BiasTables(List<JudgedStudies.Table> judged, boolean isOverall) {
        this.isOverall = isOverall;
        Set<String> taken = new HashSet<>();
        for (JudgedStudies.Table table : judged) {
            JudgementSummary.Table counts = table.counts();
            String plain = (counts.instrument() + (counts.variant().equals("original") ? "" : "-" + counts.variant()))
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^-|-$", "");
            String name = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain.isEmpty() ? "other" : plain;
            String unique = name;
            for (int i = 2; !taken.add(unique); i++) {
                unique = name + "-" + i;
            }
            byName.put(unique, table);
        }
    }

    /** What was judged, by what the instrument is called in names of files. */
    Map<String, JudgedStudies.Table> judged() {
        return byName;
    }

    /** For people: a table of judgements and one of counts for each instrument, or one that says there is none. */
    List<Table> tables() {
        if (byName.isEmpty()) {
            return List.of(new Table(
                    "rob", "Risk of bias", List.of(), List.of("study"), List.of(), "No included study was judged."));
        }
        List<Table> tables = new ArrayList<>();
        byName.forEach((name, judged) -> {
            tables.add(judgements(name, judged));
            tables.add(counts(name, judged.counts()));
        });
        return tables;
    }

    /** What each judgement rests on, a line per judgement. */
    List<Table> supports() {
        List<Table> tables = new ArrayList<>();
        byName.forEach((name, judged) -> tables.add(support(name, judged)));
        return tables;
    }

    private Table judgements(String name, JudgedStudies.Table judged) {
        List<String> head = new ArrayList<>(List.of("study"));
        boolean isOneLineEach = judged.isOneLineEach();
        if (!isOneLineEach) {
            head.addAll(List.of("outcome", "reviewer"));
        }
        judged.domains().forEach(domain -> head.add((String) Table.cell(words(domain))));
        if (isOverall) {
            head.add("overall");
        }
        List<List<Object>> rows = new ArrayList<>();
        for (JudgedStudies.Line line : judged.lines()) {
            List<Object> row = new ArrayList<>(List.of(line.study()));
            if (!isOneLineEach) {
                row.add(Table.cell(line.outcome()));
                row.add(Table.cell(line.reviewer()));
            }
            for (String domain : judged.domains()) {
                JudgedStudies.Cell cell = line.judgements().get(domain);
                row.add(Table.cell(cell == null ? JudgedStudies.NOT_JUDGED : cell.judgement()));
            }
            if (isOverall) {
                row.add(Table.cell(Objects.requireNonNullElse(judged.overall(line), "–")));
            }
            rows.add(row);
        }
        return new Table("rob-" + name, "Risk of bias, " + title(judged.counts()), notes(judged), head, rows, null);
    }

    private List<String> notes(JudgedStudies.Table judged) {
        List<String> notes = new ArrayList<>(List.of("Judgements are the reviewers' own, in the instrument's words."));
        if (!judged.isOneLineEach()) {
            notes.add("A study has a line for each set of judgements.");
        }
        if (BiasFigures.isTooMany(judged)) {
            notes.add("These are too many for a figure of traffic lights.");
        }
        if (isOverall) {
            notes.add("The overall column was asked for and is no reviewer's judgement: high when a domain is high, low"
                    + " when all are low, unclear otherwise; for CAMARADES, points. SYRCLE's authors advise against it"
                    + " (Hooijmans 2014).");
        }
        return notes;
    }

    private static Table counts(String name, JudgementSummary.Table table) {
        List<String> words = List.copyOf(HtmlJudgements.words(table));
        List<String> head = new ArrayList<>(List.of("domain"));
        words.forEach(word -> head.add((String) Table.cell(word)));
        head.addAll(List.of("differing", JudgedStudies.NOT_JUDGED, "studies"));
        List<List<Object>> rows = new ArrayList<>();
        for (JudgementSummary.DomainCounts domain : table.domains()) {
            List<Object> row = new ArrayList<>(List.of(Table.cell(words(domain.domain()))));
            words.forEach(word -> row.add(domain.count(word)));
            row.addAll(List.of(domain.differing(), domain.notJudged(), domain.studies()));
            rows.add(row);
        }
        List<String> notes = new ArrayList<>(
                List.of("A study counts once for a domain; where its judgements differ, it counts as differing."));
        table.points().forEach(points -> notes.add(HtmlJudgements.sentence(points)));
        return new Table("rob-counts-" + name, "Risk of bias, counts, " + title(table), notes, head, rows, null);
    }

    private static Table support(String name, JudgedStudies.Table judged) {
        List<List<Object>> rows = new ArrayList<>();
        for (JudgedStudies.Line line : judged.lines()) {
            line.judgements()
                    .forEach((domain, cell) -> rows.add(List.of(
                            line.study(),
                            Table.cell(line.outcome()),
                            Table.cell(line.reviewer()),
                            Table.cell(domain),
                            Table.cell(cell.judgement()),
                            Table.cell(cell.support()))));
        }
        return new Table(
                "rob-support-" + name,
                "What the judgements rest on, " + title(judged.counts()),
                List.of(),
                List.of("study", "outcome", "reviewer", "domain", "judgement", "support"),
                rows,
                null);
    }

    /** Instrument, variant and studies, as people write them. */
    static String title(JudgementSummary.Table table) {
        JudgingInstrument known = JudgingInstrument.named(table.instrument());
        String instrument = known == null
                ? HiddenCharacters.replaced(table.instrument())
                : switch (known) {
                    case SYRCLE -> "SYRCLE";
                    case SYRCLE_ZHU_2025 -> "SYRCLE modified by Zhu 2025";
                    case CAMARADES -> "CAMARADES";
                };
        String variant = table.variant().equals("original") ? "" : ", " + words(table.variant());
        return "%s%s: %s".formatted(instrument, variant, Figures.counted(table.studies(), "study"));
    }

    /** A domain as people write it; those of instruments that are not known stay as they are written. */
    static String words(String domain) {
        return domain.matches("[a-z]+(-[a-z]+)+") ? domain.replace('-', ' ') : domain;
    }
}
