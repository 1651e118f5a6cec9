package org.misevcheck.checker.review.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.eligibility.EligibilityDecision;
import org.misevcheck.checker.eligibility.Protocol;
import org.misevcheck.checker.eligibility.Stage;

/**
 * Holds an inclusion list against what the evidence decides, and says what may not pass.
 *
 * <p>Looks everything up in maps, so that the time grows with the number of studies and not with its square.
 */
public final class Gate {

    /** How a baseline is written, in the words of the command line. */
    static final String WRITE = "mvn misev:gate -Dmisev.writeBaseline=true";

    private final GateFiles files;
    private final JudgedStudies evidence;
    private final @Nullable Protocol protocol;
    private final Notices notices;
    private final Map<String, JudgedStudy> byId = new HashMap<>();
    private final Map<String, JudgedStudy> byDoi = new HashMap<>();
    private final Set<String> invalidStems = new HashSet<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, List<Row>> rowsByStudy = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private Gate(GateFiles files, JudgedStudies evidence, @Nullable Protocol protocol) {
        this.files = files;
        this.evidence = evidence;
        this.protocol = protocol;
        this.notices = new Notices(files.retractions().value());
        for (JudgedStudy study : evidence.studies()) {
            byId.putIfAbsent(study.id(), study);
            if (study.doi() != null) {
                byDoi.putIfAbsent(String.valueOf(Identity.doi(study.doi())), study);
            }
        }
        evidence.invalid().forEach(file -> invalidStems.add(stem(file)));
        List<ListedStudy> listed = files.list().value().studies();
        for (int i = 0; i < listed.size(); i++) {
            rows.add(row(i, listed.get(i)));
        }
        rows.forEach(row -> rowsByStudy
                .computeIfAbsent(row.study(), study -> new ArrayList<>())
                .add(row));
    }

    /**
     * Judges a list.
     *
     * @param evidence what stands for the studies, decided under the protocol
     * @param protocol null where the review has none, which is a fault
     * @param today by which waivers expire
     * @param failOnAwaiting whether the gate closes where the evidence does not decide yet
     */
    public static GateReport judge(
            GateFiles files,
            JudgedStudies evidence,
            @Nullable Protocol protocol,
            LocalDate today,
            boolean failOnAwaiting) {
        Gate gate = new Gate(files, evidence, protocol);
        gate.checkRows();
        gate.checkReports();
        gate.checkStages();
        gate.checkMissing();
        gate.faults.addAll(Duplicates.of(gate.rows, evidence.studies()));
        gate.checkManifests();
        gate.checkNotices();
        gate.checkRecorded();
        return new Passes(files, today, failOnAwaiting).report(gate.rows, evidence, gate.faults);
    }

    private Row row(int index, ListedStudy listed) {
        int stage = stage(listed.stage());
        String name = listed.stage() != null || protocol == null
                ? String.valueOf(listed.stage() == null ? "" : listed.stage())
                : protocol.stages().get(stage).id();
        return new Row(files.list().file(), index, listed, stage, name, byId.get(listed.study()));
    }

    private int stage(@Nullable String id) {
        List<Stage> stages = protocol == null ? List.of() : protocol.stages();
        if (id == null) {
            return stages.size() - 1;
        }
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private void checkRows() {
        if (protocol == null) {
            faults.add(new Fault(
                    FaultCode.WITHOUT_PROTOCOL,
                    "",
                    "",
                    new Location(files.list().file(), ""),
                    List.of(),
                    "there is an inclusion list and no protocol to hold it against",
                    "write protocol.yaml, or name a bundled protocol with misev.protocol",
                    List.of(),
                    List.of()));
        }
        DecisionCheck check = protocol == null ? null : new DecisionCheck(protocol, notices, files);
        for (Row row : rows) {
            if (row.isStudy()) {
                checkRow(row, check);
            }
        }
    }

    private void checkRow(Row row, @Nullable DecisionCheck check) {
        checkIdentifiers(row);
        if (row.evidence() == null) {
            checkWithout(row);
        }
        if (check == null || protocol == null) {
            return;
        }
        if (row.stage() < 0) {
            faults.add(fault(
                    FaultCode.STAGE_UNKNOWN,
                    row,
                    "stage",
                    "%s has no stage '%s'".formatted(protocol.id(), row.stageName()),
                    "its stages are: "
                            + String.join(
                                    ", ",
                                    protocol.stages().stream().map(Stage::id).toList()),
                    row.stageName()));
            return;
        }
        check.ofReason(row).ifPresent(faults::add);
        if (row.evidence() != null) {
            check.ofEvidence(row, row.evidence()).ifPresent(faults::add);
        }
    }

    private Fault fault(FaultCode code, Row row, String key, String what, String mend, String about) {
        return new Fault(
                code, row.study(), row.stageName(), row.at(key), List.of(), what, mend, List.of(about), List.of());
    }

    /** List and manifest are of one paper. */
    private void checkIdentifiers(Row row) {
        JudgedStudy study = row.evidence();
        if (study == null) {
            return;
        }
        String doi = Identity.doi(row.listed().doi());
        if (doi != null && study.doi() != null && !doi.equals(Identity.doi(study.doi()))) {
            faults.add(disagreeing(row, study, "doi", row.listed().doi(), study.doi()));
        }
        if (row.listed().pmid() != null
                && study.pmid() != null
                && !row.listed().pmid().equals(study.pmid())) {
            faults.add(disagreeing(row, study, "pmid", row.listed().pmid(), study.pmid()));
        }
    }

    private static Fault disagreeing(
            Row row, JudgedStudy study, String key, @Nullable String listed, @Nullable String stated) {
        return new Fault(
                FaultCode.IDENTIFIERS_DISAGREE,
                row.study(),
                row.stageName(),
                row.at(key),
                List.of(new Location(study.manifest(), "study." + key)),
                "the list gives %s the %s %s, its manifest %s".formatted(row.study(), key, listed, stated),
                "put right the one that is wrong",
                List.of(key),
                List.of());
    }

    private void checkWithout(Row row) {
        if (invalidStems.contains(row.study())) {
            return; // Told of the manifest.
        }
        if (row.decision() != ListedDecision.INCLUDED) {
            faults.add(fault(
                    FaultCode.UNCHECKED,
                    row,
                    "study",
                    "%s is listed as %s and has no manifest, so nothing is held against the list"
                            .formatted(row.study(), row.decision().spoken()),
                    "a manifest of what decides is enough",
                    ""));
            return;
        }
        faults.add(fault(
                FaultCode.WITHOUT_MANIFEST,
                row,
                "study",
                "%s is listed as included and has no manifest".formatted(row.study()),
                namesake(row) + "misev:init or misev:draft begin one",
                ""));
    }

    /** The manifest that may be meant. */
    private String namesake(Row row) {
        String doi = Identity.doi(row.listed().doi());
        JudgedStudy study = doi == null ? null : byDoi.get(doi);
        return study == null ? "" : "%s has its DOI, and calls it %s; ".formatted(study.manifest(), study.id());
    }

    /** The name of a file without folder and ending, by which misev:init and misev:draft name the study's manifest. */
    private static String stem(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** A further report of a study goes the way of the study. */
    private void checkReports() {
        for (Row row : rows) {
            String study = row.listed().reportOf();
            if (study == null) {
                continue;
            }
            List<Row> own = rowsByStudy.getOrDefault(study, List.of()).stream()
                    .filter(Row::isStudy)
                    .toList();
            if (own.isEmpty()) {
                faults.add(fault(
                        FaultCode.REPORT_OF_UNKNOWN,
                        row,
                        "report-of",
                        "%s is a report of %s, which is not listed as a study".formatted(row.study(), study),
                        study.equals(row.study())
                                ? "leave report-of empty in the row of the study itself"
                                : "list the study, or put right report-of",
                        study));
            } else if (own.stream().noneMatch(other -> other.decision() == row.decision())) {
                faults.add(new Fault(
                        FaultCode.REPORT_DISAGREES,
                        row.study(),
                        row.stageName(),
                        row.at("decision"),
                        List.of(own.get(0).at("decision")),
                        "%s is a report of %s and listed as %s, the study as %s"
                                .formatted(
                                        row.study(),
                                        study,
                                        row.decision().spoken(),
                                        own.get(0).decision().spoken()),
                        "a report of a study has the study's decision",
                        List.of(study),
                        List.of()));
            }
        }
    }

    /** What is out at one stage is out at every later one. */
    private void checkStages() {
        for (List<Row> ofStudy : rowsByStudy.values()) {
            for (Row out : ofStudy) {
                if (out.decision() != ListedDecision.EXCLUDED || out.stage() < 0) {
                    continue;
                }
                ofStudy.stream()
                        .filter(row -> row.stage() > out.stage() && row.decision() != ListedDecision.EXCLUDED)
                        .forEach(row -> faults.add(new Fault(
                                FaultCode.STAGES_CONTRADICT,
                                row.study(),
                                row.stageName(),
                                row.at("decision"),
                                List.of(out.at("decision")),
                                "%s is listed as excluded at %s and as %s at the later stage %s"
                                        .formatted(
                                                row.study(),
                                                out.stageName(),
                                                row.decision().spoken(),
                                                row.stageName()),
                                "what is out at one stage is out at every later one",
                                List.of(out.stageName()),
                                List.of())));
            }
        }
    }

    /** What the evidence includes stands in the list, at the stages at which the list includes studies. */
    private void checkMissing() {
        if (protocol == null) {
            return;
        }
        TreeSet<Integer> stages = new TreeSet<>();
        rows.stream()
                .filter(row -> row.stage() >= 0 && row.decision() == ListedDecision.INCLUDED)
                .forEach(row -> stages.add(row.stage()));
        if (stages.isEmpty()) {
            stages.add(protocol.stages().size() - 1);
        }
        for (JudgedStudy study : byId.values().stream()
                .sorted(Comparator.comparing(JudgedStudy::manifest))
                .toList()) {
            if (Notices.isRetracted(notices.on(study))) {
                continue;
            }
            List<Row> own = rowsByStudy.getOrDefault(study.id(), List.of());
            if (own.stream().anyMatch(row -> row.stage() < 0 || !row.isStudy() || isOut(row))) {
                continue;
            }
            int listedTo = own.stream().mapToInt(Row::stage).max().orElse(-1);
            stages.descendingSet().stream()
                    .filter(stage -> stage > listedTo
                            && study.decisions().get(stage).decision() instanceof EligibilityDecision.Included)
                    .findFirst()
                    .ifPresent(
                            stage -> faults.add(missing(study, protocol.stages().get(stage), own)));
        }
    }

    private static boolean isOut(Row row) {
        return row.decision() == ListedDecision.EXCLUDED;
    }

    private Fault missing(JudgedStudy study, Stage stage, List<Row> own) {
        return new Fault(
                FaultCode.MISSING_FROM_LIST,
                study.id(),
                stage.id(),
                study.at(),
                own.stream().map(row -> row.at("stage")).toList(),
                own.isEmpty()
                        ? "%s satisfies every criterion up to %s, and %s does not have it"
                                .formatted(study.id(), stage.id(), files.list().file())
                        : "%s satisfies every criterion up to %s, and %s has it only at %s"
                                .formatted(
                                        study.id(),
                                        stage.id(),
                                        files.list().file(),
                                        own.get(own.size() - 1).stageName()),
                "add a row with its identifier and the decision",
                List.of(),
                List.of());
    }

    private void checkManifests() {
        for (String file : evidence.invalid()) {
            List<Row> listed = rowsByStudy.getOrDefault(stem(file), List.of());
            faults.add(new Fault(
                    FaultCode.INVALID_MANIFEST,
                    listed.isEmpty() ? "" : stem(file),
                    listed.isEmpty() ? "" : listed.get(0).stageName(),
                    listed.isEmpty() ? new Location(file, "") : listed.get(0).at("study"),
                    List.of(),
                    "%s is invalid, so it says nothing of its study".formatted(file),
                    "mend the problems that the check of it tells",
                    List.of(file),
                    List.of()));
        }
    }

    private void checkNotices() {
        Set<String> included = new HashSet<>();
        rows.stream()
                .filter(row -> row.decision() == ListedDecision.INCLUDED)
                .forEach(row -> included.add(
                        row.isStudy()
                                ? row.study()
                                : String.valueOf(row.listed().reportOf())));
        Set<String> told = new HashSet<>();
        for (Row row : rows) {
            String study =
                    row.isStudy() ? row.study() : String.valueOf(row.listed().reportOf());
            for (Notices.Notice notice : notices.on(row)) {
                if (told.add(row.study() + " " + notice.index())) {
                    faults.add(noticed(
                            notice,
                            row.study(),
                            row.stageName(),
                            row.at("study"),
                            included.contains(study)
                                    ? "included"
                                    : row.decision().spoken()));
                }
            }
        }
        for (JudgedStudy study : evidence.studies()) {
            if (!rowsByStudy.containsKey(study.id())) {
                notices.on(study).forEach(notice -> faults.add(noticed(notice, study.id(), "", study.at(), "")));
            }
        }
    }

    private Fault noticed(Notices.Notice found, String study, String stage, Location at, String decision) {
        Retraction notice = found.retraction();
        boolean isRed = notice.kind() == RetractionKind.RETRACTED && decision.equals("included");
        return new Fault(
                isRed ? FaultCode.RETRACTED : FaultCode.RETRACTION_NOTED,
                study,
                stage,
                at,
                List.of(new Location(files.retractions().file(), "retractions[%d]".formatted(found.index()))),
                "%s is %s since %s (%s)%s"
                        .formatted(
                                study,
                                notice.kind().spoken(),
                                notice.date(),
                                notice.source(),
                                decision.isEmpty() ? ", and not listed" : ", and listed as " + decision),
                isRed ? "exclude it with the reason 'retracted'" : "consider whether it bears on the decision",
                List.of(notice.kind().word()),
                List.of());
    }

    /** A changed decision has a changed reason. */
    private void checkRecorded() {
        if (files.baseline() == null) {
            return;
        }
        Map<String, Row> current = new HashMap<>();
        rows.forEach(row -> current.putIfAbsent(row.study() + " " + row.stageName(), row));
        List<RecordedDecision> decisions = files.baseline().decisions();
        for (int i = 0; i < decisions.size(); i++) {
            RecordedDecision recorded = decisions.get(i);
            Location at = new Location(files.baselineFile(), "decisions[%d]".formatted(i));
            String stage = recorded.stage() == null ? "" : recorded.stage();
            Row row = current.get(recorded.study() + " " + stage);
            if (row == null) {
                faults.add(new Fault(
                        FaultCode.DECISION_DROPPED,
                        recorded.study(),
                        stage,
                        at,
                        List.of(),
                        "%s was %s at %s, and %s does not have it there any more"
                                .formatted(
                                        recorded.study(),
                                        recorded.decision().spoken(),
                                        stage,
                                        files.list().file()),
                        "list it; or record the decisions anew, if it may go: " + WRITE,
                        List.of(),
                        List.of()));
            } else if (recorded.differsFrom(row.listed())) {
                faults.add(changed(row, recorded, at));
            }
        }
    }

    private static Fault changed(Row row, RecordedDecision recorded, Location at) {
        boolean explained = recorded.isExplainedAnewBy(row.listed());
        String change = "%s was %s%s and is %s now"
                .formatted(
                        row.study(),
                        recorded.decision().spoken(),
                        recorded.reason() == null ? "" : " for '%s'".formatted(recorded.reason()),
                        row.decision().spoken());
        return new Fault(
                explained ? FaultCode.DECISION_CHANGED : FaultCode.REASON_UNCHANGED,
                row.study(),
                row.stageName(),
                row.at("decision"),
                List.of(at),
                explained ? change : change + ", and nothing new is given as the reason",
                explained ? "record the decision anew: " + WRITE : "say in reason or note why it changed",
                List.of(recorded.decision().word()),
                List.of());
    }
}
