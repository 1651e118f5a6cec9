package org.misevcheck.checker.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.lexicon.Lexicon;
import org.misevcheck.checker.statement.Component;
import org.misevcheck.checker.statement.Components;
import org.misevcheck.checker.statement.StatementMade;
import org.misevcheck.checker.statement.Statements;
import org.misevcheck.checker.statement.Term;
import org.misevcheck.checker.study.MarkerExpression;
import org.misevcheck.checker.study.ProteinResult;
import org.misevcheck.checker.study.Study;

/**
 * A statement as a study makes it.
 *
 * @param path its place, with ids
 * @param statement its place without ids and numbers
 * @param subject the protein or antigen it is about; null for others
 */
record Stated(String path, String statement, @Nullable String subject, Object value) {

    private static final Pattern INDEX = Pattern.compile("\\[[^\\]]*]");
    private static final String NUMBER = "-?[0-9]+(?:\\.[0-9]+)?(?:e-?[0-9]+)?";
    private static final Pattern FIGURE = Pattern.compile("(" + NUMBER + ")(?:-(" + NUMBER + "))?");
    private static final Pattern FIGURES = Pattern.compile(NUMBER);
    private static final double HALF = 50;

    /** Statements that the manifest makes of a protein or an antigen. */
    static final Set<String> KEYED = Set.of("ev-preparations.characterisation.proteins", "cell-sources.markers");

    /** Statements in free words that are names all the same. */
    private static final Set<String> NAMES = Set.of("in-vivo.animals.strain");

    /** Of what texts say, so much may differ by rounding. */
    private static final double ROUNDING = 0.011;

    /** Sections of the manifest that tell of the reading and not of the study. */
    private static final Set<String> NOT_OF_THE_STUDY =
            Set.of("format", "manuscripts", "risk-of-bias", "justifications", "evidence", "extraction");

    /** All that a study states, in the order of the manifest. */
    static List<Stated> in(Study study) {
        List<Stated> all = new ArrayList<>();
        for (Component section : Components.of(Study.class).inOrder()) {
            if (section.isWritten() && !NOT_OF_THE_STUDY.contains(section.key())) {
                add(section.of(study), section.key(), all);
            }
        }
        return all;
    }

    private static void add(@Nullable Object value, String path, List<Stated> all) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Object element = list.get(i);
                add(element, element instanceof Statements group ? group.path() : path + "[" + i + "]", all);
            }
        } else if (value instanceof ProteinResult protein) {
            if (protein.result() != null) {
                all.add(new Stated(protein.path(), keyed(protein.path()), protein.protein(), protein.result()));
            }
        } else if (value instanceof MarkerExpression marker) {
            if (!marker.isOpen()) {
                all.add(new Stated(marker.path(), keyed(marker.path()), marker.antigen(), marker));
            }
        } else if (value instanceof Record group) {
            for (Component component : Components.of(group.getClass()).inOrder()) {
                if (component.isWritten() && !component.key().equals("id") && component.refers() == null) {
                    add(component.of(group), path + "." + component.key(), all);
                }
            }
        } else if (value != null) {
            all.add(new Stated(path, INDEX.matcher(path).replaceAll(""), null, value));
        }
    }

    private static String keyed(String path) {
        String plain = INDEX.matcher(path).replaceAll("");
        return plain.substring(0, plain.lastIndexOf('.'));
    }

    /** What this answers: the statement, and its subject where it has one. */
    String question() {
        return CrossCheck.question(statement, subject);
    }

    String written() {
        if (value instanceof MarkerExpression marker) {
            return marker.isQuantified()
                    ? new StatementMade(path, marker.percentPositive()).written()
                    : new StatementMade(path, marker.result()).written();
        }
        return new StatementMade(path, value).written();
    }

    boolean isSupportedBy(Evidence evidence) {
        return switch (evidence.standing()) {
            case DONE -> agreesWith(evidence.value());
            case NOT_DONE -> Boolean.FALSE.equals(value);
            default -> false;
        };
    }

    /**
     * Whether a passage that does not support this contradicts it: words may be put in many ways; figures, terms and
     * names may not. A negation says nothing of a figure.
     */
    boolean isContradictedBy(Evidence evidence) {
        if (evidence.standing() == Standing.NOT_DONE) {
            boolean isDeed = value instanceof Boolean || value instanceof Term || subject != null;
            return isDeed && !Boolean.FALSE.equals(value) && agreesWith(evidence.value());
        }
        if (value instanceof Number) {
            return isFigure(evidence.value());
        }
        return value instanceof Boolean || value instanceof Term || subject != null || NAMES.contains(statement);
    }

    boolean agreesWith(String found) {
        if (value instanceof Number number) {
            return isWithin(number.doubleValue(), found);
        }
        if (value instanceof MarkerExpression marker) {
            return agrees(marker, found);
        }
        String written = written();
        if (written.equals(found)) {
            return true;
        }
        return value instanceof String && isSaidSo(written, found);
    }

    /** A share and a word go together when they lie on the same side. */
    private static boolean agrees(MarkerExpression marker, String found) {
        if (marker.isQuantified() && isFigure(found)) {
            return isWithin(marker.percentPositive(), found);
        }
        boolean isFoundNegative = isFigure(found) ? highest(found) < HALF : found.equals("negative");
        return marker.isNegative() == isFoundNegative;
    }

    private static boolean isFigure(String text) {
        return FIGURE.matcher(text).matches();
    }

    private static boolean isWithin(double stated, String found) {
        Matcher figure = FIGURE.matcher(found);
        if (!figure.matches()) {
            return FIGURES.matcher(found).results().anyMatch(one -> isWithin(stated, one.group()));
        }
        double low = Double.parseDouble(figure.group(1));
        double high = highest(found);
        double slack = ROUNDING * Math.max(Math.abs(stated), Math.abs(high));
        return stated >= low - slack && stated <= high + slack;
    }

    private static double highest(String figure) {
        Matcher matcher = FIGURE.matcher(figure);
        return matcher.matches() && matcher.group(2) != null
                ? Double.parseDouble(matcher.group(2))
                : Double.parseDouble(figure);
    }

    /** One contains the other, or they share half of the words of the shorter. */
    private static boolean isSaidSo(String stated, String found) {
        String one = Lexicon.plain(stated);
        String other = Lexicon.plain(found);
        if (found.equals("true") || one.contains(other) || other.contains(one)) {
            return true;
        }
        Set<String> words = words(stated);
        Set<String> others = words(found);
        long shared = words.stream().filter(others::contains).count();
        return shared * 2 >= Math.min(words.size(), others.size()) && shared > 0;
    }

    private static Set<String> words(String text) {
        return Words.of(text).stream()
                .filter(word -> word.kind() != Words.Kind.SIGN)
                .map(Words.Word::form)
                .collect(Collectors.toSet());
    }
}
