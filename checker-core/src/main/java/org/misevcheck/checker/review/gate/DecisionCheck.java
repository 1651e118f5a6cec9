package org.misevcheck.checker.review.gate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.misevcheck.checker.eligibility.EligibilityCriterion;
import org.misevcheck.checker.eligibility.EligibilityDecision;
import org.misevcheck.checker.eligibility.Ground;
import org.misevcheck.checker.eligibility.Protocol;
import org.misevcheck.checker.eligibility.StageDecision;

/** A row of the list against the protocol and against what was decided by the evidence. */
final class DecisionCheck {

    private final Protocol protocol;
    private final Notices notices;
    private final String retractionsFile;
    private final String waiversFile;

    DecisionCheck(Protocol protocol, Notices notices, GateFiles files) {
        this.protocol = protocol;
        this.notices = notices;
        this.retractionsFile = files.retractions().file();
        this.waiversFile = files.waivers().file();
    }

    /** What is wrong with the reason, whatever the evidence says. */
    Optional<Fault> ofReason(Row row) {
        String reason = row.listed().reason();
        if (row.decision() == ListedDecision.INCLUDED) {
            return Optional.empty();
        }
        if (reason == null) {
            return row.decision() == ListedDecision.EXCLUDED
                    ? Optional.of(fault(
                            FaultCode.REASON_MISSING,
                            row,
                            row.at(),
                            "%s is listed as excluded for no reason".formatted(row.study()),
                            "give one of the protocol's reasons: " + reasonsUpTo(row),
                            List.of(),
                            List.of()))
                    : Optional.empty();
        }
        if (isRetraction(row)) {
            return ofRetraction(row);
        }
        if (isKnown(row)) {
            return Optional.empty();
        }
        String later = protocol.stages().stream()
                .skip(row.stage() + 1L)
                .filter(stage -> stage.allCriteria().stream().anyMatch(criterion -> isReason(criterion, reason)))
                .map(stage -> "it is a reason of a later stage, %s; ".formatted(stage.id()))
                .findFirst()
                .orElse("");
        return Optional.of(fault(
                FaultCode.REASON_UNKNOWN,
                row,
                row.at("reason"),
                "'%s' is no reason that %s gives up to the stage %s".formatted(reason, protocol.id(), row.stageName()),
                later + "its reasons are: " + reasonsUpTo(row),
                List.of(reason),
                List.of()));
    }

    private String reasonsUpTo(Row row) {
        return protocol.stages().stream()
                .limit(row.stage() + 1L)
                .flatMap(stage -> stage.allCriteria().stream())
                .map(EligibilityCriterion::reason)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static boolean isReason(EligibilityCriterion criterion, String reason) {
        return Identity.reason(criterion.reason()).equals(Identity.reason(reason));
    }

    private boolean isKnown(Row row) {
        return protocol.stages().stream()
                .limit(row.stage() + 1L)
                .flatMap(stage -> stage.allCriteria().stream())
                .anyMatch(criterion ->
                        isReason(criterion, String.valueOf(row.listed().reason())));
    }

    private static boolean isRetraction(Row row) {
        return row.decision() == ListedDecision.EXCLUDED
                && Identity.reason(String.valueOf(row.listed().reason())).equals(Notices.REASON);
    }

    /** What the evidence says against the row; the row's stage is known. */
    Optional<Fault> ofEvidence(Row row, JudgedStudy study) {
        if (isRetraction(row)) {
            return Optional.empty(); // Whatever the criteria say.
        }
        StageDecision stage = study.decisions().get(row.stage());
        EligibilityDecision computed = stage.decision();
        return switch (row.decision()) {
            case INCLUDED -> ofInclusion(row, computed);
            case EXCLUDED -> ofExclusion(row, computed);
            case AWAITING_CLASSIFICATION -> ofAwaiting(row, computed);
        };
    }

    private Optional<Fault> ofRetraction(Row row) {
        if (Notices.isRetracted(notices.on(row))) {
            return Optional.empty();
        }
        return Optional.of(fault(
                FaultCode.REASON_CONTRADICTED,
                row,
                row.at("reason"),
                "%s is listed as excluded because it is retracted, and %s has no retraction of it"
                        .formatted(row.study(), retractionsFile),
                "add the notice there by DOI or PubMed identifier, or give another reason",
                List.of(Notices.REASON),
                List.of()));
    }

    private Optional<Fault> ofInclusion(Row row, EligibilityDecision computed) {
        if (computed instanceof EligibilityDecision.Excluded excluded) {
            return Optional.of(fault(
                    FaultCode.INCLUDED_AGAINST_EVIDENCE,
                    row,
                    row.at("decision"),
                    "%s is listed as included at %s, and the evidence excludes it: %s"
                            .formatted(row.study(), row.stageName(), words(excluded.grounds())),
                    "exclude it with the reason '%s'; or correct the manifest, if the paper says otherwise; or waive the criterion in %s"
                            .formatted(excluded.primaryReason(), waiversFile),
                    codes(excluded.grounds()),
                    excluded.grounds()));
        }
        if (computed instanceof EligibilityDecision.AwaitingClassification awaiting) {
            return Optional.of(fault(
                    FaultCode.INCLUDED_WHILE_AWAITING,
                    row,
                    row.at("decision"),
                    "%s is listed as included at %s, and the evidence leaves open: %s"
                            .formatted(row.study(), row.stageName(), words(awaiting.questions())),
                    "state the answers in the manifest, or list it as awaiting classification until they are known",
                    codes(awaiting.questions()),
                    awaiting.questions()));
        }
        return Optional.empty();
    }

    private Optional<Fault> ofExclusion(Row row, EligibilityDecision computed) {
        if (computed instanceof EligibilityDecision.Included) {
            return Optional.of(fault(
                    FaultCode.EXCLUDED_THOUGH_ELIGIBLE,
                    row,
                    row.at("decision"),
                    "%s is listed as excluded at %s, and the evidence satisfies every criterion"
                            .formatted(row.study(), row.stageName()),
                    Notices.isRetracted(notices.on(row))
                            ? "it is retracted: give 'retracted' as the reason"
                            : "include it, or correct the manifest, if the paper says otherwise",
                    List.of(),
                    List.of()));
        }
        if (row.listed().reason() == null || !isKnown(row)) {
            return Optional.empty(); // The reason is a fault already.
        }
        String reason = row.listed().reason();
        if (computed instanceof EligibilityDecision.Excluded excluded) {
            if (isReason(excluded.grounds().get(0).criterion(), reason)) {
                return Optional.empty();
            }
            return has(reason, excluded.grounds()) ? notPrimary(row, excluded) : contradicted(row, excluded.grounds());
        }
        List<Ground> questions = computed.grounds();
        if (!has(reason, questions)) {
            return contradicted(row, questions);
        }
        return Optional.of(fault(
                FaultCode.EXCLUDED_WHILE_AWAITING,
                row,
                row.at("decision"),
                "%s is listed as excluded for '%s', and the evidence leaves that open".formatted(row.study(), reason),
                "state in the manifest what excludes it, or list it as awaiting classification",
                List.of(reason),
                questions));
    }

    private static boolean has(String reason, List<Ground> grounds) {
        return grounds.stream().anyMatch(ground -> isReason(ground.criterion(), reason));
    }

    private Optional<Fault> notPrimary(Row row, EligibilityDecision.Excluded excluded) {
        return Optional.of(fault(
                FaultCode.REASON_NOT_PRIMARY,
                row,
                row.at("reason"),
                "%s is listed as excluded for '%s', which is true; in the protocol's order '%s' comes first"
                        .formatted(row.study(), row.listed().reason(), excluded.primaryReason()),
                "a flow diagram counts each study by its first reason",
                List.of(),
                excluded.grounds()));
    }

    private Optional<Fault> contradicted(Row row, List<Ground> grounds) {
        return Optional.of(fault(
                FaultCode.REASON_CONTRADICTED,
                row,
                row.at("reason"),
                "%s is listed as excluded for '%s', and the evidence speaks only of: %s"
                        .formatted(row.study(), row.listed().reason(), words(grounds)),
                "give a reason that the evidence bears out, or correct the manifest, if the paper says otherwise",
                List.of(String.valueOf(row.listed().reason())),
                grounds));
    }

    private Optional<Fault> ofAwaiting(Row row, EligibilityDecision computed) {
        if (computed instanceof EligibilityDecision.AwaitingClassification) {
            return Optional.empty();
        }
        List<Ground> grounds = computed.grounds();
        return Optional.of(fault(
                FaultCode.AWAITING_THOUGH_DECIDED,
                row,
                row.at("decision"),
                grounds.isEmpty()
                        ? "%s is listed as awaiting classification at %s, and the evidence satisfies every criterion"
                                .formatted(row.study(), row.stageName())
                        : "%s is listed as awaiting classification at %s, and the evidence excludes it: %s"
                                .formatted(row.study(), row.stageName(), words(grounds)),
                grounds.isEmpty()
                        ? "include it"
                        : "exclude it with the reason '%s'"
                                .formatted(grounds.get(0).criterion().reason()),
                List.of(computed.word()),
                grounds));
    }

    static String words(List<Ground> grounds) {
        return grounds.stream()
                .map(ground -> "%s (%s)"
                        .formatted(
                                ground.criterion().criterion(),
                                ground.criterion().reason()))
                .collect(Collectors.joining(", "));
    }

    private static List<String> codes(List<Ground> grounds) {
        return grounds.stream()
                .map(ground -> ground.criterion().code().value())
                .distinct()
                .toList();
    }

    private static Fault fault(
            FaultCode code, Row row, Location at, String what, String mend, List<String> about, List<Ground> grounds) {
        return new Fault(code, row.study(), row.stageName(), at, List.of(), what, mend, about, grounds);
    }
}
