package org.misevcheck.checker.review.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.misevcheck.checker.review.agreement.Rated;
import org.misevcheck.checker.review.agreement.RaterAgreement;

/** Compares each two screeners on the records that both judged at a stage. */
final class Comparisons {

    private Comparisons() {}

    static List<ScreenerAgreement> of(List<LoggedDecision> rows) {
        List<ScreenerAgreement> agreements = new ArrayList<>();
        for (ScreeningStage stage : List.of(ScreeningStage.TITLE_ABSTRACT, ScreeningStage.FULL_TEXT)) {
            Map<String, Map<String, String>> byPerson = new TreeMap<>();
            for (LoggedDecision row : rows) {
                Decision decision = row.decision();
                if (decision.stage() == stage && decision.who() != null && !decision.isConsensus()) {
                    byPerson.computeIfAbsent(decision.who(), who -> new TreeMap<>())
                            .putIfAbsent(
                                    Objects.requireNonNull(decision.record()),
                                    decision.decision().word());
                }
            }
            List<String> people = List.copyOf(byPerson.keySet());
            for (int i = 0; i < people.size(); i++) {
                for (String second : people.subList(i + 1, people.size())) {
                    compare(stage, people.get(i), second, byPerson, agreements);
                }
            }
        }
        return agreements;
    }

    private static void compare(
            ScreeningStage stage,
            String first,
            String second,
            Map<String, Map<String, String>> byPerson,
            List<ScreenerAgreement> agreements) {
        Map<String, String> ofSecond = byPerson.get(second);
        // Both are on offer to every screener, used or not.
        TreeSet<String> categories =
                new TreeSet<>(List.of(ScreeningDecision.INCLUDE.word(), ScreeningDecision.EXCLUDE.word()));
        List<Rated> items = new ArrayList<>();
        byPerson.get(first).forEach((record, decision) -> {
            String other = ofSecond.get(record);
            if (other != null) {
                items.add(new Rated(decision, other));
                categories.add(decision);
                categories.add(other);
            }
        });
        if (!items.isEmpty()) {
            agreements.add(
                    new ScreenerAgreement(stage, first, second, RaterAgreement.of(List.copyOf(categories), items)));
        }
    }
}
