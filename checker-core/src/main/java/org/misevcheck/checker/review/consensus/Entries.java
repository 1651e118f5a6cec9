package org.misevcheck.checker.review.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Component;
import org.misevcheck.checker.statement.Components;

/**
 * Which entries of two lists are the same thing: those with the same id, then those that are alone in their list in what
 * their first key says (a group, a domain, a method), then those that agree in most of what they state.
 */
final class Entries {

    /** From this share of agreeing statements on, two entries are taken for the same. */
    private static final double LIKE = 0.5;

    /** More pairs than this are not compared by content, and stay without a partner. */
    private static final int MOST_PAIRS = 10_000;

    private final Component list;
    private final SameValue same;
    private final SecondValues second;
    private final List<?> firsts;
    private final List<?> seconds;
    private final Map<Integer, Pair> pairs = new TreeMap<>();
    private final Set<Integer> openFirst = new TreeSet<>();
    private final Set<Integer> openSecond = new TreeSet<>();

    /** Values of the second manifest in the words of the first, where they are ids of entries. */
    interface SecondValues {

        /**
         * One of them.
         *
         * @param entry the entry of the list that says so
         * @param path from the entry to the value, each key with a dot before it
         */
        Object inFirst(Record entry, String path, Component component, Object value);
    }

    /**
     * Two entries that are the same thing.
     *
     * @param likeness null where an id says so, otherwise the share of agreeing statements
     */
    record Pair(int first, int second, @Nullable Double likeness) {}

    private record Value(Component component, Object value) {}

    private Entries(Component list, List<?> firsts, List<?> seconds, SameValue same, SecondValues second) {
        this.list = list;
        this.firsts = firsts;
        this.seconds = seconds;
        this.same = same;
        this.second = second;
        for (int i = 0; i < firsts.size(); i++) {
            openFirst.add(i);
        }
        for (int j = 0; j < seconds.size(); j++) {
            openSecond.add(j);
        }
    }

    /** The pairs, in the order of the first list. */
    static List<Pair> matched(Component list, List<?> firsts, List<?> seconds, SameValue same, SecondValues second) {
        Entries entries = new Entries(list, firsts, seconds, same, second);
        Component id = Components.of(list.element()).byKey("id");
        if (id == null) {
            entries.byHead();
        } else {
            entries.byId(id);
        }
        entries.byContent();
        return List.copyOf(entries.pairs.values());
    }

    private void byId(Component id) {
        Map<Object, Integer> known = new HashMap<>();
        for (int j = 0; j < seconds.size(); j++) {
            known.put(String.valueOf(id.of((Record) seconds.get(j))), j);
        }
        for (int i = 0; i < firsts.size(); i++) {
            Integer partner = known.get(String.valueOf(id.of((Record) firsts.get(i))));
            if (partner != null && openSecond.contains(partner)) {
                pair(i, partner, null);
            }
        }
    }

    private void pair(int first, int partner, @Nullable Double likeness) {
        pairs.put(first, new Pair(first, partner, likeness));
        openFirst.remove(first);
        openSecond.remove(partner);
    }

    private static @Nullable Component head(Component list) {
        return Components.of(list.element()).inOrder().stream()
                .filter(Component::isWritten)
                .findFirst()
                .filter(component ->
                        component.type() == String.class || component.type().isEnum())
                .orElse(null);
    }

    private void byHead() {
        Component head = head(list);
        if (head == null) {
            return;
        }
        Map<Object, Integer> here = alone(head, firsts, false);
        Map<Object, Integer> there = alone(head, seconds, true);
        here.forEach((value, i) -> {
            Integer partner = there.get(value);
            if (i >= 0 && partner != null && partner >= 0) {
                pair(i, partner, null);
            }
        });
    }

    /** Where each value of a key stands; -1 where it stands more than once. */
    private Map<Object, Integer> alone(Component head, List<?> entries, boolean isSecond) {
        Map<Object, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Object value = head.of((Record) entries.get(i));
            if (value != null) {
                Object name = isSecond ? second.inFirst((Record) entries.get(i), "." + head.key(), head, value) : value;
                places.merge(name, i, (one, other) -> -1);
            }
        }
        return places;
    }

    private void byContent() {
        if ((long) openFirst.size() * openSecond.size() > MOST_PAIRS) {
            return;
        }
        boolean isLastPair = openFirst.size() == 1 && openSecond.size() == 1;
        Map<Integer, Map<String, Value>> ofFirst = values(openFirst, firsts);
        Map<Integer, Map<String, Value>> ofSecond = values(openSecond, seconds);
        List<Pair> candidates = new ArrayList<>();
        for (int i : openFirst) {
            for (int j : openSecond) {
                if (!isOtherName(i, j)) {
                    double likeness = likeness(ofFirst.get(i), (Record) seconds.get(j), ofSecond.get(j));
                    if (likeness >= LIKE || isLastPair && likeness > 0) {
                        candidates.add(new Pair(i, j, likeness));
                    }
                }
            }
        }
        candidates.sort(Comparator.<Pair>comparingDouble(pair -> -pair.likeness())
                .thenComparingInt(pair -> Math.abs(pair.first() - pair.second()))
                .thenComparingInt(pair -> pair.first() + pair.second())
                .thenComparingInt(Pair::first));
        for (Pair pair : candidates) {
            if (openFirst.contains(pair.first()) && openSecond.contains(pair.second())) {
                pair(pair.first(), pair.second(), pair.likeness());
            }
        }
    }

    /** Whether two entries are named by their first key, and differently. */
    private boolean isOtherName(int i, int j) {
        Component head = head(list);
        if (head == null || head.type() != String.class || head.key().equals("id")) {
            return false;
        }
        Object one = head.of((Record) firsts.get(i));
        Object other = head.of((Record) seconds.get(j));
        return one != null
                && other != null
                && same.of(head, one, second.inFirst((Record) seconds.get(j), "." + head.key(), head, other))
                        == Accord.CONFLICT;
    }

    private static Map<Integer, Map<String, Value>> values(Set<Integer> open, List<?> entries) {
        Map<Integer, Map<String, Value>> values = new HashMap<>();
        for (int i : open) {
            Map<String, Value> ofEntry = new LinkedHashMap<>();
            add((Record) entries.get(i), "", ofEntry);
            values.put(i, ofEntry);
        }
        return values;
    }

    private static void add(Record group, String path, Map<String, Value> values) {
        for (Component component : Components.of(group.getClass()).inOrder()) {
            Object value = component.of(group);
            if (!component.isWritten() || component.key().equals("id") || !Components.isStated(value)) {
                continue;
            }
            String place = path + "." + component.key();
            if (value instanceof Record inner) {
                add(inner, place, values);
            } else if (value instanceof List<?> list && component.element().isRecord()) {
                for (int i = 0; i < list.size(); i++) {
                    add((Record) list.get(i), place + "[" + i + "]", values);
                }
            } else if (value != null) {
                values.put(place, new Value(component, value));
            }
        }
    }

    /** The share of what either states that both state alike; another wording counts half. */
    private double likeness(Map<String, Value> one, Record ofOther, Map<String, Value> other) {
        double alike = 0;
        int both = 0;
        for (Map.Entry<String, Value> entry : one.entrySet()) {
            Value value = entry.getValue();
            Value partner = other.get(entry.getKey());
            if (partner != null) {
                both++;
                Component component = value.component();
                Object theirs = second.inFirst(ofOther, withoutNumbers(entry.getKey()), component, partner.value());
                Accord accord = same.of(component, value.value(), theirs);
                alike += accord.isAgreement() ? 1 : accord == Accord.OTHER_WORDING ? 0.5 : 0;
            }
        }
        int either = one.size() + other.size() - both;
        return either == 0 ? 0 : alike / either;
    }

    private static String withoutNumbers(String path) {
        return path.indexOf('[') < 0 ? path : path.replaceAll("\\[[0-9]+]", "");
    }
}
