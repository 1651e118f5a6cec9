package org.misevcheck.checker.statement;

import java.util.Comparator;
import java.util.List;

/** A group of statements about one thing, with its place in the manifest. */
public interface Statements {

    /** Where this group stands, or would stand: {@code ev-preparations[sev].storage}. */
    String path();

    /**
     * The places of those statements among the given ones that are not made, in the given order.
     *
     * <p>A key may offer alternatives with a bar, {@code "k-factor|rotor"}: one of them is enough, and the first
     * stands for all when none is stated. A nested key is reached with a dot, {@code "donor.sex"}.
     *
     * @throws IllegalArgumentException if a key is not one of this group, which is a defect of the caller
     */
    default List<String> missing(String... keys) {
        return Components.missing(this, keys);
    }

    /**
     * The given statements as a manifest writes them, with their places: {@code in-vivo[wound].randomised: false}, or
     * {@code in-vivo[wound].randomised: not-reported} where one is not made. Keys are those of {@link #missing}.
     */
    default List<String> written(String... keys) {
        return Components.written(this, keys);
    }

    /** How many of the given statements are made; the counterpart of {@link #missing}. */
    default int stated(String... keys) {
        return Components.stated(this, keys);
    }

    /**
     * What is missing from the group that states most of this; empty when there is no group. Where several state as
     * much, the names of the keys decide and not the order of the groups. For criteria that one of several groups
     * satisfies.
     */
    static List<String> fewestMissing(List<? extends Statements> groups, String... keys) {
        return groups.stream()
                .map(group -> group.missing(keys))
                .min(Comparator.<List<String>>comparingInt(List::size).thenComparing(Statements::withoutNumbers))
                .orElse(List.of());
    }

    private static String withoutNumbers(List<String> places) {
        return String.join(" ", places).replaceAll("\\[[0-9]+]", "");
    }
}
