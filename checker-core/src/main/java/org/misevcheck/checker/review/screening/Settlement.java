package org.misevcheck.checker.review.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What holds for each record at each stage: what its screeners agree on, or what they settled.
 *
 * @param decided by record, in the order of the logs, and then by stage
 */
record Settlement(List<RecordDecision> decided, List<ScreeningConflict> conflicts) {

    static Settlement of(List<LoggedDecision> rows, List<LogFault> faults) {
        Map<String, List<LoggedDecision>> byRecord = new LinkedHashMap<>();
        for (LoggedDecision row : rows) {
            byRecord.computeIfAbsent(Objects.requireNonNull(row.decision().record()), record -> new ArrayList<>())
                    .add(row);
        }
        Settlement settlement = new Settlement(new ArrayList<>(), new ArrayList<>());
        byRecord.forEach((record, own) -> settlement.settle(record, own, faults));
        return settlement;
    }

    private void settle(String record, List<LoggedDecision> rows, List<LogFault> faults) {
        FoundBy foundBy = foundBy(record, rows, faults);
        String study = study(record, rows, faults);
        Map<ScreeningStage, List<LoggedDecision>> byStage = new EnumMap<>(ScreeningStage.class);
        rows.forEach(row -> byStage.computeIfAbsent(row.decision().stage(), stage -> new ArrayList<>())
                .add(row));
        byStage.forEach((stage, own) -> {
            List<LoggedDecision> once = oncePerPerson(record, own, faults);
            LoggedDecision holds = settled(record, stage, once, faults);
            decided.add(new RecordDecision(
                    record,
                    stage,
                    foundBy,
                    holds.decision().decision(),
                    holds.decision().reason(),
                    study,
                    own));
        });
    }

    /** What the first row that tells it says; the others must not say otherwise. */
    private static FoundBy foundBy(String record, List<LoggedDecision> rows, List<LogFault> faults) {
        LoggedDecision first = null;
        for (LoggedDecision row : rows.stream()
                .sorted(Comparator.comparing(one -> one.decision().stage()))
                .toList()) {
            if (row.decision().via() == null && row.decision().search() == null) {
                continue;
            }
            if (first == null) {
                first = row;
            } else if (row.foundBy() != first.foundBy()) {
                faults.add(new LogFault(
                        row,
                        row.decision().via() == null ? "search" : "via",
                        "%s came in otherwise by %s".formatted(record, first.place()),
                        "a record has one source, which stands at its identification"));
            }
        }
        return first == null ? FoundBy.DATABASES : first.foundBy();
    }

    private static String study(String record, List<LoggedDecision> rows, List<LogFault> faults) {
        LoggedDecision first = null;
        for (LoggedDecision row : rows) {
            if (row.decision().study() == null) {
                continue;
            }
            if (first == null) {
                first = row;
            } else if (!row.decision().study().equals(first.decision().study())) {
                faults.add(new LogFault(
                        row,
                        "study",
                        "%s is a report of %s by %s"
                                .formatted(record, first.decision().study(), first.place()),
                        "a report is of one study"));
            }
        }
        return first == null ? record : Objects.requireNonNull(first.decision().study());
    }

    /** The first decision of each person. */
    private static List<LoggedDecision> oncePerPerson(String record, List<LoggedDecision> rows, List<LogFault> faults) {
        Map<String, LoggedDecision> byPerson = new LinkedHashMap<>();
        for (LoggedDecision row : rows) {
            Decision decision = row.decision();
            String who = decision.who() == null ? "" : decision.who();
            LoggedDecision before = byPerson.putIfAbsent(who, row);
            if (before == null) {
                continue;
            }
            boolean same = before.decision().decision() == decision.decision()
                    && Objects.equals(before.decision().reason(), decision.reason());
            String by = who.isEmpty() ? "" : " by " + who;
            faults.add(new LogFault(
                    row,
                    "record",
                    same
                            ? "the decision on %s at %s%s stands at %s already"
                                    .formatted(record, decision.stage().called(), by, before.place())
                            : "another decision on %s at %s%s stands at %s: %s"
                                    .formatted(
                                            record,
                                            decision.stage().called(),
                                            by,
                                            before.place(),
                                            words(before.decision())),
                    same ? "keep one of the two" : "keep the one that holds"));
        }
        return List.copyOf(byPerson.values());
    }

    /** The row that holds; the first where screeners are not at one, which is a fault. */
    private LoggedDecision settled(
            String record, ScreeningStage stage, List<LoggedDecision> rows, List<LogFault> faults) {
        LoggedDecision consensus = rows.stream()
                .filter(row -> row.decision().isConsensus())
                .findFirst()
                .orElse(null);
        List<LoggedDecision> own =
                rows.stream().filter(row -> !row.decision().isConsensus()).toList();
        LoggedDecision other = conflicting(stage, own);
        if (other != null) {
            conflicts.add(new ScreeningConflict(record, stage, own, consensus));
            if (consensus == null) {
                faults.add(new LogFault(
                        other,
                        "decision",
                        "a conflict on %s at %s that nobody settled: %s at %s, %s here"
                                .formatted(
                                        record,
                                        stage.called(),
                                        said(own.get(0)),
                                        own.get(0).place(),
                                        said(other)),
                        "add a row with who: consensus"));
            }
        }
        LoggedDecision holds = consensus != null
                ? consensus
                : own.stream()
                        .filter(row -> row.decision().decision() != ScreeningDecision.MAYBE)
                        .findFirst()
                        .orElse(own.get(0));
        if (stage == ScreeningStage.FULL_TEXT
                && holds.decision().decision() == ScreeningDecision.MAYBE
                && other == null) {
            faults.add(new LogFault(
                    holds,
                    "decision",
                    "%s may be included or not".formatted(record),
                    "at full text somebody has to decide: include or exclude"));
        }
        return holds;
    }

    /** The first row that is at odds with the first; null where all are at one. */
    private static @Nullable LoggedDecision conflicting(ScreeningStage stage, List<LoggedDecision> rows) {
        for (LoggedDecision row : rows) {
            if (!isAtOne(stage, rows.get(0).decision(), row.decision())) {
                return row;
            }
        }
        return null;
    }

    /** A maybe keeps a record in as an inclusion does; at full text the reason has to be the same, too. */
    private static boolean isAtOne(ScreeningStage stage, Decision one, Decision other) {
        if (stage != ScreeningStage.FULL_TEXT) {
            return one.decision().staysIn() == other.decision().staysIn();
        }
        return one.decision() == other.decision() && Objects.equals(plain(one.reason()), plain(other.reason()));
    }

    private static @Nullable String plain(@Nullable String reason) {
        return reason == null ? null : RowCheck.plain(reason);
    }

    private static String said(LoggedDecision row) {
        return "%s by %s"
                .formatted(
                        words(row.decision()),
                        row.decision().who() == null
                                ? "nobody named"
                                : row.decision().who());
    }

    private static String words(Decision decision) {
        return decision.reason() == null
                ? decision.decision().word()
                : "%s (%s)".formatted(decision.decision().word(), decision.reason());
    }
}
