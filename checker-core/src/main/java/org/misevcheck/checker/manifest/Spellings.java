package org.misevcheck.checker.manifest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names as regular expressions of the dialect common to Java and ECMAScript.
 *
 * <p>The reader forgives case and joints altogether; an expression that did would be unreadable. These take what people
 * write: each part of a name with or without a capital, and parts joined by a hyphen, a space or nothing.
 */
final class Spellings {

    private static final Pattern JOINTS = Pattern.compile("[ _-]+");
    private static final Pattern SYNTAX = Pattern.compile("[\\^$\\\\.*+?()\\[\\]{}|]");
    private static final List<String> WAYS_TO_JOIN = List.of("", " ", "-");

    private Spellings() {}

    /** The whole text must match this form. */
    static String whole(String form) {
        return "^(?:" + form + ")$";
    }

    /**
     * One of these names.
     *
     * @param isAccepted what the reader says to a spelling; a name of which it refuses one is taken as it is printed
     */
    static String oneOf(Collection<String> names, Predicate<String> isAccepted) {
        List<String> forms = new ArrayList<>();
        for (String name : names) {
            if (forms.stream().noneMatch(form -> Pattern.matches(form, name))) {
                forms.add(isSpeltFreely(name, isAccepted) ? free(name) : literal(name));
            }
        }
        return String.join("|", forms);
    }

    private static boolean isSpeltFreely(String name, Predicate<String> isAccepted) {
        return Stream.of(parts(name)).noneMatch(String::isEmpty)
                && !JOINTS.matcher(name.substring(name.length() - 1)).matches()
                && WAYS_TO_JOIN.stream()
                        .flatMap(joint -> Stream.of(
                                joined(name, joint, String::toUpperCase), joined(name, joint, String::toLowerCase)))
                        .allMatch(isAccepted);
    }

    private static String[] parts(String name) {
        return JOINTS.split(name);
    }

    private static String joined(String name, String joint, UnaryOperator<String> initial) {
        return String.join(
                joint,
                Stream.of(parts(name))
                        .map(part -> initial.apply(part.substring(0, 1)) + part.substring(1))
                        .toList());
    }

    private static String free(String name) {
        return String.join(
                "[ -]?", Stream.of(parts(name)).map(Spellings::withAnyInitial).toList());
    }

    private static String withAnyInitial(String part) {
        char first = part.charAt(0);
        char upper = Character.toUpperCase(first);
        char lower = Character.toLowerCase(first);
        return upper == lower ? literal(part) : "[%c%c]".formatted(upper, lower) + literal(part.substring(1));
    }

    private static String literal(String text) {
        return SYNTAX.matcher(text).replaceAll("\\\\$0");
    }
}
