package org.misevcheck.checker.review.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.eligibility.EligibilityDecision;
import org.misevcheck.checker.eligibility.Ground;

/** Which faults close the gate, and which a waiver or the baseline lets pass. */
final class Passes {

    private final GateFiles files;
    private final LocalDate today;
    private final boolean failOnAwaiting;
    private final Map<String, List<Waiver>> waiversByStudy = new HashMap<>();
    private final Set<Waiver> used = new HashSet<>();
    private final Set<KnownFault> known = new HashSet<>();

    Passes(GateFiles files, LocalDate today, boolean failOnAwaiting) {
        this.files = files;
        this.today = today;
        this.failOnAwaiting = failOnAwaiting;
        files.waivers().value().waivers().forEach(waiver -> waiversByStudy
                .computeIfAbsent(waiver.study(), study -> new ArrayList<>())
                .add(waiver));
        if (files.baseline() != null) {
            known.addAll(files.baseline().faults());
        }
    }

    GateReport report(List<Row> rows, JudgedStudies evidence, List<Fault> found) {
        List<JudgedFault> judged = new ArrayList<>();
        found.forEach(fault -> judged.add(judged(fault)));
        waiverFaults().forEach(fault -> judged.add(judged(fault)));
        staleFaults(found).forEach(fault -> judged.add(judged(fault)));
        judged.sort(inOrderOfFiles());
        return new GateReport(lines(rows, evidence, judged), judged, unrecorded(rows), next(rows, judged));
    }

    private JudgedFault judged(Fault fault) {
        Set<Waiver> covering = new LinkedHashSet<>();
        List<String> open = new ArrayList<>();
        for (String about : fault.about()) {
            List<Waiver> waivers = waiversByStudy.getOrDefault(fault.study(), List.of()).stream()
                    .filter(waiver -> !waiver.isExpired(today) && waiver.covers(fault, about))
                    .toList();
            covering.addAll(waivers);
            if (waivers.isEmpty() && !known.contains(entry(fault, about))) {
                open.add(about);
            }
        }
        used.addAll(covering);
        return new JudgedFault(fault, standing(fault, covering, open), List.copyOf(covering), open);
    }

    private Standing standing(Fault fault, Collection<Waiver> covering, List<String> open) {
        if (fault.code().severity() == Severity.NOTE) {
            return Standing.NOTED;
        }
        if (open.isEmpty()) {
            return covering.isEmpty() ? Standing.KNOWN : Standing.WAIVED;
        }
        return fault.code().severity() == Severity.WARNING && !failOnAwaiting ? Standing.WARNS : Standing.FAILS;
    }

    private static KnownFault entry(Fault fault, String about) {
        return new KnownFault(fault.code(), fault.study(), said(fault.stage()), said(about));
    }

    /** Empty texts are left out of files. */
    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }

    private List<Fault> waiverFaults() {
        List<Fault> faults = new ArrayList<>();
        List<Waiver> waivers = files.waivers().value().waivers();
        for (int i = 0; i < waivers.size(); i++) {
            Waiver waiver = waivers.get(i);
            boolean expired = waiver.isExpired(today);
            if (expired || !used.contains(waiver)) {
                faults.add(new Fault(
                        expired ? FaultCode.WAIVER_EXPIRED : FaultCode.WAIVER_UNUSED,
                        waiver.study(),
                        "",
                        new Location(
                                files.waivers().file(), "waivers[%d]%s".formatted(i, expired ? ".until" : ".study")),
                        List.of(),
                        expired
                                ? "the waiver of %s for %s ended on %s"
                                        .formatted(waiver.subject(), waiver.study(), waiver.until())
                                : "the waiver of %s for %s lets nothing pass"
                                        .formatted(waiver.subject(), waiver.study()),
                        expired
                                ? "mend what it let pass and remove it, or renew it with a later day and whoever answers for that"
                                : "remove it",
                        List.of(),
                        List.of()));
            }
        }
        return faults;
    }

    private List<Fault> staleFaults(List<Fault> found) {
        if (files.baseline() == null) {
            return List.of();
        }
        Set<KnownFault> present = entries(found);
        List<Fault> faults = new ArrayList<>();
        List<KnownFault> entries = files.baseline().faults();
        for (int i = 0; i < entries.size(); i++) {
            KnownFault entry = entries.get(i);
            if (!present.contains(entry)) {
                faults.add(new Fault(
                        FaultCode.BASELINE_STALE,
                        entry.study(),
                        Objects.requireNonNullElse(entry.stage(), ""),
                        new Location(files.baselineFile(), "faults[%d]".formatted(i)),
                        List.of(),
                        "the baseline knows %s of %s%s, and it is gone"
                                .formatted(
                                        entry.fault().word(),
                                        entry.study(),
                                        entry.about() == null ? "" : " (%s)".formatted(entry.about())),
                        "remove the entry, so that it cannot come back: " + Gate.WRITE,
                        List.of(),
                        List.of()));
            }
        }
        return faults;
    }

    private static Set<KnownFault> entries(List<Fault> faults) {
        Set<KnownFault> entries = new HashSet<>();
        faults.forEach(fault -> fault.about().forEach(about -> entries.add(entry(fault, about))));
        return entries;
    }

    /** The list row by row, then the manifests, then what the review keeps besides. */
    private Comparator<JudgedFault> inOrderOfFiles() {
        List<String> last = List.of(files.waivers().file(), files.retractions().file(), files.baselineFile());
        return Comparator.<JudgedFault>comparingInt(
                        judged -> judged.fault().at().file().equals(files.list().file())
                                ? -2
                                : last.indexOf(judged.fault().at().file()))
                .thenComparing(judged -> judged.fault().at().file())
                .thenComparingInt(judged -> index(judged.fault().at().place()))
                .thenComparing(judged -> judged.fault().code());
    }

    /** The number of the entry that a place is in. */
    private static int index(String place) {
        int start = place.indexOf('[');
        int end = place.indexOf(']');
        return start < 0 ? -1 : Integer.parseInt(place.substring(start + 1, end));
    }

    private List<GateReport.Line> lines(List<Row> rows, JudgedStudies evidence, List<JudgedFault> judged) {
        Map<String, List<JudgedFault>> byStudy = new HashMap<>();
        judged.forEach(fault -> byStudy.computeIfAbsent(fault.fault().study(), study -> new ArrayList<>())
                .add(fault));
        Set<String> listed = new HashSet<>();
        List<GateReport.Line> lines = new ArrayList<>();
        for (Row row : rows) {
            listed.add(row.study());
            lines.add(line(row, byStudy.getOrDefault(row.study(), List.of())));
        }
        for (JudgedStudy study : evidence.studies()) {
            if (listed.add(study.id())) {
                lines.add(line(study, byStudy.getOrDefault(study.id(), List.of())));
            }
        }
        return lines;
    }

    private static GateReport.Line line(Row row, List<JudgedFault> ofStudy) {
        List<JudgedFault> own = ofStudy.stream()
                .filter(judged -> judged.fault().stage().isEmpty()
                        || judged.fault().stage().equals(row.stageName()))
                .toList();
        JudgedStudy study = row.evidence();
        EligibilityDecision computed = study == null || row.stage() < 0 || !row.isStudy()
                ? null
                : study.decisions().get(row.stage()).decision();
        return new GateReport.Line(
                row.study(),
                row.title(),
                row.stageName(),
                row.decision(),
                row.listed().reason(),
                row.listed().reportOf(),
                study == null ? null : study.manifest(),
                computed == null ? null : computed.word(),
                reasons(computed),
                worst(own),
                codes(own));
    }

    private static GateReport.Line line(JudgedStudy study, List<JudgedFault> own) {
        EligibilityDecision computed = study.decisions().isEmpty()
                ? null
                : study.decisions().get(study.decisions().size() - 1).decision();
        return new GateReport.Line(
                study.id(),
                study.title(),
                "",
                null,
                null,
                null,
                study.manifest(),
                computed == null ? null : computed.word(),
                reasons(computed),
                worst(own),
                codes(own));
    }

    private static List<String> reasons(@Nullable EligibilityDecision computed) {
        List<Ground> grounds = computed == null ? List.of() : computed.grounds();
        return grounds.stream()
                .map(ground -> ground.criterion().reason())
                .distinct()
                .toList();
    }

    private static @Nullable Standing worst(List<JudgedFault> faults) {
        return faults.stream()
                .map(JudgedFault::standing)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<FaultCode> codes(List<JudgedFault> faults) {
        return faults.stream().map(judged -> judged.fault().code()).distinct().toList();
    }

    private int unrecorded(List<Row> rows) {
        if (files.baseline() == null) {
            return 0;
        }
        Set<String> recorded = new HashSet<>();
        files.baseline().decisions().forEach(one -> recorded.add(key(one.study(), one.stage())));
        return (int) rows.stream()
                .map(row -> key(row.study(), row.stageName()))
                .distinct()
                .filter(key -> !recorded.contains(key))
                .count();
    }

    private static String key(String study, @Nullable String stage) {
        return study + " " + (stage == null ? "" : stage);
    }

    /**
     * The baseline as it would be written now: at first with every fault that closes the gate and may pass, afterwards
     * without those that are gone, and never with a new one.
     */
    private Baseline next(List<Row> rows, List<JudgedFault> judged) {
        Stream<KnownFault> faults;
        if (files.baseline() == null) {
            faults = judged.stream()
                    .filter(one -> one.standing() == Standing.FAILS
                            && one.fault().code().isWaivable())
                    .flatMap(one -> one.open().stream().map(about -> entry(one.fault(), about)));
        } else {
            Set<KnownFault> present =
                    entries(judged.stream().map(JudgedFault::fault).toList());
            faults = files.baseline().faults().stream().filter(present::contains);
        }
        return new Baseline(Baseline.FORMAT, faults.distinct().sorted(BY_STUDY).toList(), decisions(rows, judged));
    }

    private static final Comparator<KnownFault> BY_STUDY = Comparator.comparing(KnownFault::study)
            .thenComparing(known -> known.fault().word())
            .thenComparing(known -> Objects.requireNonNullElse(known.stage(), ""))
            .thenComparing(known -> Objects.requireNonNullElse(known.about(), ""));

    /** The listed decisions; of one that changed without a reason the recorded one, so that it is asked for again. */
    private List<RecordedDecision> decisions(List<Row> rows, List<JudgedFault> judged) {
        Map<String, RecordedDecision> decisions = new TreeMap<>();
        for (Row row : rows) {
            ListedStudy listed = row.listed();
            decisions.putIfAbsent(
                    key(row.study(), row.stageName()),
                    new RecordedDecision(
                            row.study(), said(row.stageName()), listed.decision(), listed.reason(), listed.note()));
        }
        Map<String, RecordedDecision> unexplained = new LinkedHashMap<>();
        if (files.baseline() != null) {
            files.baseline().decisions().forEach(one -> unexplained.put(key(one.study(), one.stage()), one));
            unexplained
                    .keySet()
                    .retainAll(judged.stream()
                            .map(JudgedFault::fault)
                            .filter(fault -> fault.code() == FaultCode.REASON_UNCHANGED)
                            .map(fault -> key(fault.study(), fault.stage()))
                            .toList());
        }
        decisions.putAll(unexplained);
        return List.copyOf(decisions.values());
    }
}
