package org.misevcheck.checker.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
                all.add(new Stated(
                        marker.path(),
                        keyed(marker.path()),
                        marker.antigen(),
                        marker.isNegative() ? "negative" : "positive"));
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
        return new StatementMade(path, value).written();
    }

    boolean isSupportedBy(Evidence evidence) {
        return switch (evidence.standing()) {
            case DONE -> agreesWith(evidence.value());
            case NOT_DONE -> Boolean.FALSE.equals(value);
            default -> false;
        };
    }

    /** Whether a passage that does not support this contradicts it: words may be put in many ways, values may not. */
    boolean isContradictedBy(Evidence evidence) {
        if (evidence.standing() == Standing.NOT_DONE) {
            return !Boolean.FALSE.equals(value)
                    && (!(value instanceof String) || subject != null)
                    && agreesWith(evidence.value());
        }
        return value instanceof Number || value instanceof Boolean || value instanceof Term || subject != null;
    }

    boolean agreesWith(String found) {
        if (value instanceof Number number) {
            return isWithin(number.doubleValue(), found);
        }
        String written = written();
        if (written.equals(found)) {
            return true;
        }
        return value instanceof String && subject == null && isSaidSo(written, found);
    }

    private static boolean isWithin(double stated, String found) {
        try {
            int dash = found.indexOf('-', 1);
            if (dash > 0 && found.charAt(dash - 1) != 'e') {
                double low = Double.parseDouble(found.substring(0, dash));
                double high = Double.parseDouble(found.substring(dash + 1));
                return stated >= low && stated <= high;
            }
            double other = Double.parseDouble(found);
            return Math.abs(stated - other) <= ROUNDING * Math.max(Math.abs(stated), Math.abs(other));
        } catch (NumberFormatException e) {
            return false;
        }
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
