package org.misevcheck.checker.review.flow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.review.flow.FlowBox.Item;
import org.misevcheck.checker.review.flow.FlowBox.Kind;
import org.misevcheck.checker.review.screening.Decision;
import org.misevcheck.checker.review.screening.FoundBy;
import org.misevcheck.checker.review.screening.LogFault;
import org.misevcheck.checker.review.screening.LoggedDecision;
import org.misevcheck.checker.review.screening.RecordDecision;
import org.misevcheck.checker.review.screening.ScreeningStage;

/** Counts what is decided on the records of one column. */
final class ColumnCount {

    private static final int MOST_NAMES = 10;

    private final FoundBy foundBy;
    private final List<LogFault> faults;
    private final Map<ScreeningStage, List<RecordDecision>> single = new EnumMap<>(ScreeningStage.class);
    private final Map<ScreeningStage, List<LoggedDecision>> totals = new EnumMap<>(ScreeningStage.class);
    private final Map<String, Map<ScreeningStage, RecordDecision>> byRecord = new LinkedHashMap<>();
    /** Those used at which every record needs a decision, in order. */
    private final List<ScreeningStage> deciding = new ArrayList<>();

    ColumnCount(FoundBy foundBy, List<LogFault> faults) {
        this.foundBy = foundBy;
        this.faults = faults;
    }

    void add(RecordDecision decision) {
        single.computeIfAbsent(decision.stage(), stage -> new ArrayList<>()).add(decision);
        byRecord.computeIfAbsent(decision.record(), record -> new EnumMap<>(ScreeningStage.class))
                .put(decision.stage(), decision);
    }

    void add(LoggedDecision total) {
        totals.computeIfAbsent(total.decision().stage(), stage -> new ArrayList<>())
                .add(total);
    }

    private List<RecordDecision> single(ScreeningStage stage) {
        return single.getOrDefault(stage, List.of());
    }

    private List<LoggedDecision> totals(ScreeningStage stage) {
        return totals.getOrDefault(stage, List.of());
    }

    private boolean isUsed(ScreeningStage stage) {
        return single.containsKey(stage) || totals.containsKey(stage);
    }

    FlowColumn counted() {
        for (ScreeningStage stage : ScreeningStage.values()) {
            if (stage.isForAll() && isUsed(stage)) {
                deciding.add(stage);
            }
        }
        byRecord.forEach(this::checkPath);
        String note = checkBeginning();
        checkEnd();
        for (int i = 1; i < deciding.size(); i++) {
            checkPassage(deciding.get(i - 1), deciding.get(i));
        }
        checkRetrieved();
        return new FlowColumn(foundBy, boxes(), studies(), reports(), List.copyOf(totals.keySet()), note);
    }

    /** A record is decided on where it came through, and nowhere else. */
    private void checkPath(String record, Map<ScreeningStage, RecordDecision> path) {
        RecordDecision out = null;
        for (Map.Entry<ScreeningStage, RecordDecision> step : path.entrySet()) {
            if (out != null) {
                faults.add(new LogFault(
                        first(step.getValue()),
                        "stage",
                        "%s is decided on at %s and left at %s (%s)"
                                .formatted(
                                        record,
                                        step.getKey().called(),
                                        out.stage().called(),
                                        LoggedDecision.places(out.rows())),
                        "a record that is out is not decided on again; one that is in needs another decision before"));
                return;
            }
            for (ScreeningStage before : deciding) {
                if (before.compareTo(step.getKey()) < 0 && !path.containsKey(before) && passedUnnamed(before) == 0) {
                    faults.add(new LogFault(
                            first(step.getValue()),
                            "stage",
                            "%s is decided on at %s without an inclusion at %s"
                                    .formatted(record, step.getKey().called(), before.called()),
                            "add the decision at %s".formatted(before.called())));
                    return;
                }
            }
            out = step.getValue().decision().staysIn() ? null : step.getValue();
        }
    }

    /** Where the column begins below identification, somebody has to say why. */
    private @Nullable String checkBeginning() {
        ScreeningStage first = deciding.isEmpty() ? ScreeningStage.BEFORE_SCREENING : deciding.get(0);
        if (first == ScreeningStage.IDENTIFIED || foundBy == FoundBy.PREVIOUS_VERSION) {
            return null;
        }
        Set<String> notes = new TreeSet<>();
        List<LoggedDecision> begin = new ArrayList<>(totals(first));
        single(first).forEach(decision -> begin.addAll(decision.rows()));
        if (begin.isEmpty()) {
            totals.values().forEach(begin::addAll);
            byRecord.values().forEach(path -> path.values().forEach(step -> begin.addAll(step.rows())));
        }
        for (LoggedDecision row : begin) {
            if (row.decision().note() != null && row.decision().isTotal()) {
                notes.add(row.decision().note());
            } else {
                faults.add(new LogFault(
                        row,
                        "stage",
                        "nothing says where these records were found: the log begins at %s for '%s'"
                                .formatted(row.decision().stage().called(), foundBy.heading()),
                        "add rows at stage identified; where a published total is all there is, a note has to say so"));
                break;
            }
        }
        return String.join("; ", notes);
    }

    private void checkEnd() {
        if (deciding.contains(ScreeningStage.INCLUDED)) {
            return;
        }
        ScreeningStage last = deciding.isEmpty() ? ScreeningStage.BEFORE_SCREENING : deciding.get(deciding.size() - 1);
        if (last == ScreeningStage.FULL_TEXT) {
            totals(last).stream()
                    .filter(row -> row.decision().decision().staysIn())
                    .findFirst()
                    .ifPresent(row -> faults.add(new LogFault(
                            row,
                            "records",
                            "how many studies these %d reports are of is not said".formatted(row.records()),
                            "add a row at stage included with records and studies")));
            return;
        }
        int left = staying(last) - leaving(last);
        if (left > 0) {
            faults.add(new LogFault(
                    rowsOf(last).get(0),
                    "stage",
                    "the log ends at %s with %d records in '%s'".formatted(last.called(), left, foundBy.heading()),
                    "add the decisions at full text"));
        }
    }

    /** What passes one stage is what the next decides on. */
    private void checkPassage(ScreeningStage from, ScreeningStage to) {
        int expected = staying(from) - leaving(from);
        int found = entering(to);
        if (expected == found) {
            return;
        }
        List<String> lost = new ArrayList<>();
        byRecord.forEach((record, path) -> {
            boolean passed = path.containsKey(from)
                    && path.values().stream().allMatch(step -> step.decision().staysIn());
            if (passed && !path.containsKey(to)) {
                lost.add(record);
            }
        });
        String names = lost.isEmpty() || !totals(to).isEmpty()
                ? ""
                : "; without a decision: %s%s"
                        .formatted(
                                String.join(", ", lost.subList(0, Math.min(lost.size(), MOST_NAMES))),
                                lost.size() > MOST_NAMES ? " and %d more".formatted(lost.size() - MOST_NAMES) : "");
        List<LoggedDecision> gone = leavingRows(from);
        String removed =
                gone.isEmpty() ? "" : " less %d taken out (%s)".formatted(leaving(from), LoggedDecision.places(gone));
        faults.add(new LogFault(
                rowsOf(to).get(0),
                "stage",
                "%s decides on %d records, and %d reach it: %d from %s (%s)%s%s"
                        .formatted(
                                to.called(),
                                found,
                                expected,
                                staying(from),
                                from.called(),
                                LoggedDecision.places(rowsOf(from).stream()
                                        .filter(row -> row.decision().decision().staysIn())
                                        .toList()),
                                removed,
                                names),
                "each record that passes one stage has a decision at the next: mend the rows of %s (%s)"
                        .formatted(to.called(), LoggedDecision.places(rowsOf(to)))));
    }

    /** Where the log says what was retrieved, it is what was sought and not missed. */
    private void checkRetrieved() {
        ScreeningStage stage = ScreeningStage.RETRIEVAL;
        if (staying(stage) > 0 && entering(stage) != before(stage)) {
            faults.add(new LogFault(
                    rowsOf(stage).get(0),
                    "stage",
                    "%d reports retrieved and %d not retrieved (%s) are not the %d sought"
                            .formatted(
                                    staying(stage),
                                    entering(stage) - staying(stage),
                                    LoggedDecision.places(rowsOf(stage)),
                                    before(stage)),
                    "give all that were retrieved, or those alone that were not"));
        }
    }

    /** How many reach a stage that only takes records away. */
    private int before(ScreeningStage stage) {
        ScreeningStage last = null;
        for (ScreeningStage one : deciding) {
            last = one.compareTo(stage) < 0 ? one : last;
        }
        if (last == null) {
            return entering(stage);
        }
        int left = staying(last);
        for (ScreeningStage one : ScreeningStage.values()) {
            if (!one.isForAll() && one.compareTo(last) > 0 && one.compareTo(stage) < 0) {
                left -= entering(one) - staying(one);
            }
        }
        return left;
    }

    /** How many a stage decides on. */
    private int entering(ScreeningStage stage) {
        return single(stage).size()
                + totals(stage).stream().mapToInt(LoggedDecision::records).sum();
    }

    private int staying(ScreeningStage stage) {
        return (int) single(stage).stream()
                        .filter(decision -> decision.decision().staysIn())
                        .count()
                + passedUnnamed(stage);
    }

    private int passedUnnamed(ScreeningStage stage) {
        return totals(stage).stream()
                .filter(row -> row.decision().decision().staysIn())
                .mapToInt(LoggedDecision::records)
                .sum();
    }

    /** How many are taken out between this stage and the next that decides on all. */
    private int leaving(ScreeningStage from) {
        return leavingStages(from).stream()
                .mapToInt(stage -> entering(stage) - staying(stage))
                .sum();
    }

    private List<LoggedDecision> leavingRows(ScreeningStage from) {
        return leavingStages(from).stream()
                .flatMap(stage -> rowsOf(stage).stream())
                .filter(row -> !row.decision().decision().staysIn())
                .toList();
    }

    private List<ScreeningStage> leavingStages(ScreeningStage from) {
        List<ScreeningStage> stages = new ArrayList<>();
        for (ScreeningStage stage : ScreeningStage.values()) {
            if (stage.compareTo(from) <= 0) {
                continue;
            }
            if (deciding.contains(stage)) {
                break;
            }
            if (!stage.isForAll()) {
                stages.add(stage);
            }
        }
        return stages;
    }

    private List<LoggedDecision> rowsOf(ScreeningStage stage) {
        List<LoggedDecision> rows = new ArrayList<>();
        single(stage).forEach(decision -> rows.addAll(decision.rows()));
        rows.addAll(totals(stage));
        return rows;
    }

    private static LoggedDecision first(RecordDecision decision) {
        return decision.rows().get(0);
    }

    private List<FlowBox> boxes() {
        List<FlowBox> boxes = new ArrayList<>();
        add(boxes, Kind.IDENTIFIED, ScreeningStage.IDENTIFIED, entering(ScreeningStage.IDENTIFIED), sources());
        leaving(boxes, Kind.REMOVED, ScreeningStage.BEFORE_SCREENING, true);
        if (isUsed(ScreeningStage.TITLE_ABSTRACT)) {
            int screened = entering(ScreeningStage.TITLE_ABSTRACT);
            int stay = staying(ScreeningStage.TITLE_ABSTRACT);
            boxes.add(new FlowBox(Kind.SCREENED, screened, List.of()));
            boxes.add(new FlowBox(Kind.EXCLUDED, screened - stay, List.of()));
        }
        if (isUsed(ScreeningStage.RETRIEVAL)) {
            boxes.add(new FlowBox(Kind.SOUGHT, before(ScreeningStage.RETRIEVAL), List.of()));
            leaving(boxes, Kind.NOT_RETRIEVED, ScreeningStage.RETRIEVAL, false);
        }
        if (isUsed(ScreeningStage.FULL_TEXT)) {
            add(boxes, Kind.ASSESSED, ScreeningStage.FULL_TEXT, entering(ScreeningStage.FULL_TEXT), List.of());
            leaving(boxes, Kind.REPORTS_EXCLUDED, ScreeningStage.FULL_TEXT, true);
        }
        return boxes;
    }

    private void add(List<FlowBox> boxes, Kind kind, ScreeningStage stage, int n, List<Item> items) {
        if (isUsed(stage)) {
            boxes.add(new FlowBox(kind, n, items));
        }
    }

    /** A box of what leaves at a stage, if anything does. */
    private void leaving(List<FlowBox> boxes, Kind kind, ScreeningStage stage, boolean withReasons) {
        int n = entering(stage) - staying(stage);
        if (n > 0) {
            boxes.add(new FlowBox(kind, n, withReasons ? reasons(stage) : List.of()));
        }
    }

    private List<Item> sources() {
        Map<Item, Integer> counts = new LinkedHashMap<>();
        List<LoggedDecision> rows = new ArrayList<>();
        single(ScreeningStage.IDENTIFIED).forEach(one -> rows.add(first(one)));
        rows.addAll(totals(ScreeningStage.IDENTIFIED));
        for (LoggedDecision row : rows) {
            Decision decision = row.decision();
            Item item = new Item(
                    decision.via() == null ? "" : decision.via().heading(),
                    decision.source() == null ? "" : decision.source(),
                    0);
            counts.merge(item, row.records(), Integer::sum);
        }
        return items(counts);
    }

    /** In the order in which the logs give them. */
    private List<Item> reasons(ScreeningStage stage) {
        Map<Item, Integer> counts = new LinkedHashMap<>();
        Map<String, String> spellings = new LinkedHashMap<>();
        for (RecordDecision decision : single(stage)) {
            if (!decision.decision().staysIn()) {
                counts.merge(reason(decision.reason(), spellings), 1, Integer::sum);
            }
        }
        for (LoggedDecision row : totals(stage)) {
            if (!row.decision().decision().staysIn()) {
                counts.merge(reason(row.decision().reason(), spellings), row.records(), Integer::sum);
            }
        }
        return items(counts);
    }

    private static Item reason(@Nullable String reason, Map<String, String> spellings) {
        String written = reason == null ? "no reason given" : reason.strip().replaceAll("\\s+", " ");
        return new Item("", spellings.computeIfAbsent(written.toLowerCase(Locale.ROOT), key -> written), 0);
    }

    private static List<Item> items(Map<Item, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Item(entry.getKey().group(), entry.getKey().label(), entry.getValue()))
                .toList();
    }

    private ScreeningStage inclusion() {
        return isUsed(ScreeningStage.INCLUDED) ? ScreeningStage.INCLUDED : ScreeningStage.FULL_TEXT;
    }

    private int reports() {
        return staying(inclusion());
    }

    Set<String> includedStudies() {
        Set<String> studies = new HashSet<>();
        for (RecordDecision decision : single(inclusion())) {
            if (decision.decision().staysIn()) {
                studies.add(decision.study());
            }
        }
        return studies;
    }

    int unnamedStudies() {
        return totals(ScreeningStage.INCLUDED).stream()
                .mapToInt(row -> Objects.requireNonNullElse(row.decision().studies(), 0))
                .sum();
    }

    private int studies() {
        return includedStudies().size() + unnamedStudies();
    }
}
