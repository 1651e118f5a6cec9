package org.misevcheck.checker.review.screening;

import static org.misevcheck.checker.review.screening.ScreeningDecision.EXCLUDE;
import static org.misevcheck.checker.review.screening.ScreeningDecision.INCLUDE;
import static org.misevcheck.checker.review.screening.ScreeningDecision.MAYBE;
import static org.misevcheck.checker.review.screening.ScreeningDecision.NOT_RETRIEVED;
import static org.misevcheck.checker.review.screening.ScreeningStage.BEFORE_SCREENING;
import static org.misevcheck.checker.review.screening.ScreeningStage.FULL_TEXT;
import static org.misevcheck.checker.review.screening.ScreeningStage.IDENTIFIED;
import static org.misevcheck.checker.review.screening.ScreeningStage.INCLUDED;
import static org.misevcheck.checker.review.screening.ScreeningStage.TITLE_ABSTRACT;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.eligibility.EligibilityCriterion;
import org.misevcheck.checker.eligibility.Protocol;
import org.misevcheck.checker.eligibility.Stage;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.statement.Term;

/** What a row has to say by itself, and in the words of the protocol. */
final class RowCheck {

    private final @Nullable Protocol protocol;
    private final List<LogFault> faults;
    private final Map<String, LoggedDecision> criteriaOfReasons = new HashMap<>();

    RowCheck(@Nullable Protocol protocol, List<LogFault> faults) {
        this.protocol = protocol;
        this.faults = faults;
    }

    private static Set<ScreeningDecision> possibleAt(ScreeningStage stage) {
        return switch (stage) {
            case IDENTIFIED, INCLUDED -> Set.of(INCLUDE);
            case BEFORE_SCREENING -> Set.of(EXCLUDE);
            case TITLE_ABSTRACT, FULL_TEXT -> new LinkedHashSet<>(List.of(INCLUDE, EXCLUDE, MAYBE));
            case RETRIEVAL -> new LinkedHashSet<>(List.of(INCLUDE, NOT_RETRIEVED));
        };
    }

    /** Notes what is wrong with a row, and tells whether it is known what the row decides on how many records. */
    boolean isSound(LoggedDecision row) {
        Decision decision = row.decision();
        boolean sound = true;
        if (decision.record() == null && decision.records() == null) {
            fault(row, "", "the row names no record", "name the record, or say for how many records the row stands");
            sound = false;
        } else if (decision.record() != null && decision.records() != null) {
            fault(
                    row,
                    "records",
                    "the row names a record and stands for a number of them",
                    "a decision is on one record; a total has no record");
            sound = false;
        }
        Set<ScreeningDecision> possible = possibleAt(decision.stage());
        if (!possible.contains(decision.decision())) {
            fault(
                    row,
                    "decision",
                    "'%s' is no decision at %s"
                            .formatted(
                                    decision.decision().word(), decision.stage().called()),
                    "one of: " + possible.stream().map(Term::word).collect(Collectors.joining(", ")));
            sound = false;
        }
        checkSource(row);
        checkStudies(row);
        checkReason(row);
        checkWhoAndWhen(row);
        return sound;
    }

    private void checkSource(LoggedDecision row) {
        Decision decision = row.decision();
        if (decision.stage() == IDENTIFIED) {
            if (decision.source() == null) {
                fault(row, "", "the row does not say where the record was found", "name the source");
            }
            if (decision.via() == null) {
                fault(
                        row,
                        "",
                        "the row does not say of which kind the source is",
                        "give via: database, register, website, organisation, citation or other");
            }
        } else if (decision.source() != null) {
            fault(row, "source", "a source is named at %s".formatted(called(row)), "name it at identification");
        }
        if (decision.search() == SearchRun.PREVIOUS && decision.stage() != INCLUDED) {
            fault(
                    row,
                    "search",
                    "of a previous version the flow diagram shows what it included",
                    "give its studies at stage included alone");
        }
    }

    private void checkStudies(LoggedDecision row) {
        Decision decision = row.decision();
        if (decision.studies() != null && !(decision.stage() == INCLUDED && decision.isTotal())) {
            fault(
                    row,
                    "studies",
                    "a number of studies belongs to a total of included reports",
                    "give records and studies at stage included");
        }
        if (decision.stage() == INCLUDED && decision.isTotal() && decision.record() == null) {
            if (decision.studies() == null) {
                fault(
                        row,
                        "records",
                        "the row does not say of how many studies these are the reports",
                        "give studies beside records; a study has one report or more");
            } else if (decision.studies() > row.records()) {
                fault(
                        row,
                        "studies",
                        "%d studies have %d reports".formatted(decision.studies(), row.records()),
                        "a study has one report at least");
            }
        }
        if (decision.study() != null && decision.stage() != FULL_TEXT && decision.stage() != INCLUDED) {
            fault(
                    row,
                    "study",
                    "a study is named at %s".formatted(called(row)),
                    "name it at full text or at inclusion");
        }
    }

    private void checkReason(LoggedDecision row) {
        Decision decision = row.decision();
        if (decision.decision() != EXCLUDE) {
            if (decision.reason() != null) {
                fault(
                        row,
                        "reason",
                        "a reason of exclusion stands beside '%s'"
                                .formatted(decision.decision().word()),
                        "remove it, or write it as a note");
            }
            return;
        }
        if (decision.reason() == null) {
            if (decision.stage() == FULL_TEXT || decision.stage() == BEFORE_SCREENING) {
                fault(
                        row,
                        "decision",
                        "an exclusion at %s without a reason".formatted(called(row)),
                        decision.stage() == FULL_TEXT
                                ? "the flow diagram lists the reasons: give the first that applies"
                                : "give duplicate, automation, or another reason in words");
            }
            return;
        }
        if (protocol != null && (decision.stage() == TITLE_ABSTRACT || decision.stage() == FULL_TEXT)) {
            if (decision.criteria().isEmpty()) {
                checkWords(row, decision.reason(), protocol);
            } else {
                checkCriteria(row, decision.reason(), protocol);
            }
        }
    }

    private void checkWords(LoggedDecision row, String reason, Protocol by) {
        List<String> known = reasons(by, row.decision().stage());
        if (known.stream().noneMatch(one -> plain(one).equals(plain(reason)))) {
            fault(
                    row,
                    "reason",
                    "'%s' is no reason that protocol %s names up to %s".formatted(reason, by.id(), called(row)),
                    "one of: %s; or name the criteria that it stands for".formatted(String.join(", ", known)));
        }
    }

    /** Those of the stage and of earlier ones; of all stages where the protocol has none of that name. */
    private static List<String> reasons(Protocol protocol, ScreeningStage at) {
        List<String> reasons = new ArrayList<>();
        boolean named = protocol.stages().stream().anyMatch(stage -> stage.id().equals(at.word()));
        for (Stage stage : protocol.stages()) {
            stage.criteria().stream()
                    .map(EligibilityCriterion::reason)
                    .filter(reason -> !reasons.contains(reason))
                    .forEach(reasons::add);
            if (named && stage.id().equals(at.word())) {
                break;
            }
        }
        return reasons;
    }

    private void checkCriteria(LoggedDecision row, String reason, Protocol by) {
        Set<String> known = by.criteria().stream().map(CriterionCode::toString).collect(Collectors.toSet());
        for (String code : row.decision().criteria()) {
            if (!known.contains(code)) {
                fault(
                        row,
                        "criteria",
                        "protocol %s has no criterion '%s'".formatted(by.id(), code),
                        "name those whose failing the reason stands for");
            }
        }
        LoggedDecision before = criteriaOfReasons.putIfAbsent(plain(reason), row);
        if (before != null
                && !Set.copyOf(before.decision().criteria())
                        .equals(Set.copyOf(row.decision().criteria()))) {
            fault(
                    row,
                    "criteria",
                    "'%s' stands for other criteria at %s".formatted(reason, before.place()),
                    "a reason means the same throughout");
        }
    }

    private void checkWhoAndWhen(LoggedDecision row) {
        Decision decision = row.decision();
        boolean byPeople = decision.stage() == TITLE_ABSTRACT || decision.stage() == FULL_TEXT;
        if (byPeople && !decision.isTotal() && decision.who() == null) {
            fault(row, "", "the row does not say who decided", "give the screener's initials, or consensus");
        }
        if (decision.when() != null) {
            try {
                LocalDate.parse(decision.when());
            } catch (DateTimeException e) {
                fault(row, "when", "there is no day %s".formatted(decision.when()), "give year-month-day");
            }
        }
    }

    private static String called(LoggedDecision row) {
        return row.decision().stage().called();
    }

    static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private void fault(LoggedDecision row, String key, String what, String remedy) {
        faults.add(new LogFault(row, key, what, remedy));
    }
}
