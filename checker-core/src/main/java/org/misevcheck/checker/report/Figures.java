package org.misevcheck.checker.report;

import java.util.List;
import java.util.stream.Collectors;
import org.misevcheck.checker.scoring.EvMetric;
import org.misevcheck.checker.scoring.Score;
import org.misevcheck.checker.scoring.ScoringScheme;
import org.misevcheck.checker.scoring.WeightedShare;

/** Numbers as reports for people print them. */
final class Figures {

    private Figures() {}

    /** A share with two decimals; only all is 1.00 and only nothing is 0.00. */
    static String share(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths == 100 && value < 1) {
            hundredths = 99;
        } else if (hundredths == 0 && value > 0) {
            hundredths = 1;
        }
        return hundredths / 100 + (hundredths % 100 < 10 ? ".0" : ".") + hundredths % 100;
    }

    /** A share, or a dash when there is nothing to take a share of. */
    static String share(WeightedShare share) {
        return share.isDefined() ? share(share.value()) : "–";
    }

    /** A weight or count with at most two decimals, and none where none are needed. */
    static String amount(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return String.valueOf(hundredths / 100);
        }
        return hundredths / 100
                + (hundredths % 10 == 0
                        ? "." + hundredths % 100 / 10
                        : (hundredths % 100 < 10 ? ".0" : ".") + hundredths % 100);
    }

    /** What a share is made of: {@code 41/63, weighted; 0.58–0.71 under other weightings}. */
    static String parts(WeightedShare share, ScoringScheme scheme) {
        if (!share.isDefined()) {
            return "nothing that applies was assessed";
        }
        String parts = amount(share.numerator()) + "/" + amount(share.denominator()) + ", weighted";
        if (scheme.alternatives().isEmpty()) {
            return parts;
        }
        boolean same = share(share.lowest()).equals(share(share.highest()));
        return parts + "; " + (same ? "the same" : interval(share)) + " under other weightings";
    }

    /** {@code 44 %}, or {@code 33 to 56 %} where components were not assessed; a dash without an experiment. */
    static String percent(EvMetric metric) {
        if (!metric.isDefined()) {
            return "–";
        }
        return metric.isExact()
                ? amount(metric.lowest()) + " %"
                : amount(metric.lowest()) + " to " + amount(metric.highest()) + " %";
    }

    /** What the percentage is made of, by experiment. */
    static String parts(EvMetric metric) {
        return metric.experiments().stream()
                .map(experiment -> "%s: %d of %d reported%s"
                        .formatted(
                                experiment.subject(),
                                experiment.reported(),
                                experiment.applicable(),
                                experiment.isExact() ? "" : ", %d not assessed".formatted(experiment.notAssessed())))
                .collect(Collectors.joining("; "));
    }

    /** The range under other weightings, empty when there is none. */
    static String interval(WeightedShare share) {
        if (!share.isDefined()) {
            return "";
        }
        String lowest = share(share.lowest());
        String highest = share(share.highest());
        return lowest.equals(highest) ? lowest : lowest + "–" + highest;
    }

    /** What coverage is made of: {@code 27 of 30 applicable criteria assessed}. */
    static String coverage(Score score) {
        return "%s of %s assessed"
                .formatted(amount(score.assessed()), counted(score.applicable(), "applicable criterion"));
    }

    /** That a stage stands on what earlier ones found, in words. */
    static String earlier(int number, boolean all, boolean questions) {
        return counted(number, questions ? "question" : "ground")
                + (all ? " of an earlier stage, none of this one." : " of an earlier stage, and of this one:");
    }

    /** A number with its noun: {@code 1 study}, {@code 2 studies}, {@code 2 criteria}. */
    static String counted(long number, String noun) {
        return number + " " + (number == 1 ? noun : plural(noun));
    }

    private static String plural(String noun) {
        if (noun.endsWith("criterion")) {
            return noun.substring(0, noun.length() - 2) + "a";
        }
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    /** The middle of some shares in ascending order, which must not be empty. */
    static double median(List<Double> ascending) {
        int middle = ascending.size() / 2;
        return ascending.size() % 2 == 1
                ? ascending.get(middle)
                : (ascending.get(middle - 1) + ascending.get(middle)) / 2;
    }
}
