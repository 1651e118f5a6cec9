package org.misevcheck.checker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.misevcheck.checker.assessment.GateAssessment;
import org.misevcheck.checker.manifest.Position;
import org.misevcheck.checker.review.gate.GateReport;
import org.misevcheck.checker.review.gate.JudgedFault;
import org.misevcheck.checker.review.gate.Location;
import org.misevcheck.checker.review.gate.Standing;

/** What the gate says, in sentences; the same on the console and in reports. */
public final class GateText {

    private GateText() {}

    /** A location as editors jump to it, {@code inclusion.csv:4:12}. */
    public static String place(Location location, GateAssessment gate) {
        Position position = gate.positionOf(location);
        return "%s:%d:%d".formatted(location.file(), position.line(), position.column());
    }

    /** The findings that a fault rests on, a line each. */
    public static List<String> evidence(JudgedFault judged, GateAssessment gate) {
        return gate.evidenceOf(judged.fault()).stream()
                .map(evidence -> "%s: %s %s: %s"
                        .formatted(
                                place(evidence.at(), gate),
                                evidence.finding().criterion(),
                                evidence.finding().verdict().word().replace('-', ' '),
                                Sentences.on(evidence.finding(), gate.setup().catalogue())))
                .distinct()
                .toList();
    }

    /** What lets a fault pass, or a part of it, a line each. */
    public static List<String> passes(JudgedFault judged) {
        List<String> lines = new ArrayList<>(judged.waivers().stream()
                .map(waiver -> "waived until %s by %s: %s".formatted(waiver.until(), waiver.who(), waiver.reason()))
                .toList());
        if (judged.standing() == Standing.KNOWN) {
            lines.add("known from the baseline");
        } else if (judged.standing() == Standing.FAILS
                && judged.open().size() < judged.fault().about().size()) {
            lines.add("waived or known only in part; open: " + String.join(", ", judged.open()));
        }
        return lines;
    }

    /** The outcome in a sentence. */
    public static String summary(GateReport report) {
        long fails = report.that(Standing.FAILS).size();
        String counts = List.of(
                        count(report, Standing.WARNS, "warning", "warnings"),
                        count(report, Standing.WAIVED, "waived fault", "waived faults"),
                        count(
                                report,
                                Standing.KNOWN,
                                "fault known from the baseline",
                                "faults known from the baseline"),
                        count(report, Standing.NOTED, "note", "notes"))
                .stream()
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        long listed =
                report.lines().stream().filter(line -> line.listed() != null).count();
        long compared = report.lines().stream()
                .filter(line -> line.listed() != null && line.computed() != null)
                .count();
        return "The gate is %s: %d %s listed, %d held against the evidence; %s%s"
                .formatted(
                        fails == 0 ? "open" : "closed",
                        listed,
                        listed == 1 ? "decision" : "decisions",
                        compared,
                        fails == 0 ? "no fault" : "%d %s".formatted(fails, fails == 1 ? "fault" : "faults"),
                        counts.isEmpty() ? "" : ", " + counts);
    }

    private static String count(GateReport report, Standing standing, String one, String many) {
        int count = report.that(standing).size();
        return count == 0 ? "" : "%d %s".formatted(count, count == 1 ? one : many);
    }
}
