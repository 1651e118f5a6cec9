package org.misevcheck.checker.review.consensus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.misevcheck.checker.lexicon.Lexicon;
import org.misevcheck.checker.statement.Component;

/**
 * Whether two values say the same.
 *
 * <p>Counts, truth values, terms and identifiers are the same or not. Measured figures may differ by the tolerance, or
 * as one with fewer decimals is the other rounded. Of free words the spelling may differ, or the name for the same
 * thing; words that differ more are another wording when their figures and their negations do not, and otherwise a
 * conflict.
 */
final class SameValue {

    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\p{L}\\p{N}.])[-\u2212]?[0-9]+(?:[.,][0-9]+)*|[0-9]+(?:[.,][0-9]+)*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern ENDS = Pattern.compile("\\s+|[.,;:]+$");
    private static final Set<String> NEGATIONS =
            Set.of("no", "not", "non", "nor", "neither", "never", "none", "without", "un");

    /** Texts of so few words are names rather than sentences. */
    private static final int NAME = 3;

    /** One digit may be rounded by half of it; that is no agreement. */
    private static final int DIGITS_TO_ROUND = 2;

    /** Longer lists are compared as sets of equal values only. */
    private static final int LONG_LIST = 200;

    private final double tolerance;

    /** Of measured figures, so much may differ, as a share of the greater one. */
    SameValue(double tolerance) {
        this.tolerance = tolerance;
    }

    Accord of(Component component, Object first, Object second) {
        if (first instanceof List<?> list && second instanceof List<?> other) {
            return lists(component, list, other);
        }
        if (first.equals(second)) {
            return Accord.AGREED;
        }
        if (first instanceof Double one && second instanceof Double other) {
            return isWithin(one, other) ? Accord.WITHIN_TOLERANCE : Accord.CONFLICT;
        }
        if (first instanceof String one && second instanceof String other && component.refers() == null) {
            return component.form() == null ? texts(one, other) : identifiers(one, other);
        }
        return Accord.CONFLICT;
    }

    private static Accord identifiers(String one, String other) {
        return one.equalsIgnoreCase(other) ? Accord.BY_SYNONYM : Accord.CONFLICT;
    }

    private boolean isWithin(double one, double other) {
        if (one == 0 || other == 0) {
            return false;
        }
        double difference = Math.abs(one - other);
        return difference <= tolerance * Math.max(Math.abs(one), Math.abs(other))
                || isRounded(one, other)
                || isRounded(other, one);
    }

    /** Whether the first is the second with fewer decimals; zeros at the end of a whole number count as digits. */
    private static boolean isRounded(double coarse, double fine) {
        BigDecimal rounded = plain(coarse);
        BigDecimal exact = plain(fine);
        if (rounded.scale() >= exact.scale() || rounded.precision() < DIGITS_TO_ROUND) {
            return false;
        }
        BigDecimal half = BigDecimal.valueOf(5, rounded.scale() + 1);
        return exact.subtract(rounded).abs().compareTo(half) <= 0;
    }

    private static BigDecimal plain(double value) {
        BigDecimal stripped = BigDecimal.valueOf(value).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Accord texts(String one, String other) {
        List<String> figures = figures(one);
        List<String> others = figures(other);
        if (figures.equals(others) && spelling(one).equals(spelling(other))
                || Lexicon.bundled().areSynonyms(one, other)) {
            return Accord.BY_SYNONYM;
        }
        Set<String> few = new HashSet<>(figures);
        Set<String> many = new HashSet<>(others);
        boolean figuresFit = few.containsAll(many) || many.containsAll(few);
        return figuresFit && isOtherWording(words(one), words(other)) ? Accord.OTHER_WORDING : Accord.CONFLICT;
    }

    private static String spelling(String text) {
        return Lexicon.plain(ENDS.matcher(text.strip()).replaceAll(" ").strip());
    }

    private static boolean isOtherWording(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        if (negations(one) != negations(other) || shared.isEmpty()) {
            return false;
        }
        int shorter = Math.min(one.size(), other.size());
        return Math.max(one.size(), other.size()) <= NAME ? shared.size() == shorter : shared.size() * 2 >= shorter;
    }

    private static long negations(Set<String> words) {
        return words.stream().filter(NEGATIONS::contains).count();
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static List<String> figures(String text) {
        return FIGURE.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(figure -> figure.replace('\u2212', '-'))
                .toList();
    }

    /** Lists are the same when each value of one is in the other, in any order. */
    private Accord lists(Component component, List<?> one, List<?> other) {
        if (one.equals(other)) {
            return Accord.AGREED;
        }
        if (one.size() != other.size() || one.size() > LONG_LIST) {
            return Accord.CONFLICT;
        }
        List<Object> left = new ArrayList<>(other);
        Accord all = Accord.AGREED;
        for (Object value : one) {
            int nearest = -1;
            Accord best = Accord.CONFLICT;
            for (int i = 0; i < left.size(); i++) {
                Accord accord = of(component, value, left.get(i));
                if (accord.compareTo(best) < 0) {
                    best = accord;
                    nearest = i;
                }
            }
            if (nearest < 0) {
                return Accord.CONFLICT;
            }
            left.remove(nearest);
            all = best.compareTo(all) > 0 ? best : all;
        }
        return all;
    }
}
