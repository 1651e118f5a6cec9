package org.misevcheck.checker.review.consensus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Component;
import org.misevcheck.checker.statement.Components;
import org.misevcheck.checker.statement.KeyedBy;
import org.misevcheck.checker.statement.Statements;
import org.misevcheck.checker.study.Outcome;
import org.misevcheck.checker.study.Study;

/** Walks through two manifests at once. */
final class SideBySide {

    /** Sections of the manifest that tell of the reading and not of the study. */
    private static final Set<String> OF_THE_READING = Set.of("format", "manuscripts", "evidence", "extraction");

    /** Who judged is told of the reading, too. */
    private static final String REVIEWER = "risk-of-bias.reviewer";

    /** What two manifests were brought together by is no agreement. */
    private static final Set<String> NOT_COMPARED = Set.of("study.id", REVIEWER);

    /** Texts that are ids of groups of the outcome's experiment. */
    private static final Set<String> GROUPS =
            Set.of("outcomes.groups.group", "outcomes.effects.group", "outcomes.effects.compared-with");

    private static final String ENTRY = "[]";

    private final Extracted first;
    private final Extracted second;
    private final SameValue same;
    private final List<Comparison> comparisons = new ArrayList<>();
    private final List<EntryMatch> matches = new ArrayList<>();
    private final Places inFirst = new Places();
    private final Map<String, Integer> silent = new HashMap<>();
    private final Map<String, Integer> entries = new HashMap<>();
    private final Map<String, Integer> named = new HashMap<>();

    /** The first's ids by the second's, of each list by its place in the second. */
    private final Map<String, Map<String, String>> ids = new HashMap<>();

    /** What becomes of everything below an entry that only one has; null elsewhere. */
    private @Nullable Accord alone;

    /** The groups' list, in the second, of the experiment that the outcome at hand is of. */
    private String groups = "";

    /** A place in both manifests and in none. */
    private record Where(String first, String second, String statement) {

        Where child(String key) {
            return new Where(below(first, key), below(second, key), below(statement, key));
        }

        private static String below(String path, String key) {
            return path.isEmpty() ? key : path + "." + key;
        }
    }

    SideBySide(Extracted first, Extracted second, SameValue same) {
        this.first = first;
        this.second = second;
        this.same = same;
    }

    Reconciliation reconciled() {
        List<Part> parts = new ArrayList<>();
        for (Component section : Components.of(Study.class).inOrder()) {
            if (section.isWritten() && !OF_THE_READING.contains(section.key())) {
                Part part = part(
                        section,
                        section.of(first.study()),
                        section.of(second.study()),
                        new Where(section.key(), section.key(), section.key()));
                if (part != null) {
                    parts.add(part);
                }
            }
        }
        return new Reconciliation(
                first, second, parts, comparisons, matches, inFirst, new Reconciliation.Form(silent, entries, named));
    }

    private List<Part> parts(Class<?> type, @Nullable Record one, @Nullable Record other, Where at) {
        List<Part> parts = new ArrayList<>();
        for (Component component : Components.of(type).inOrder()) {
            if (component.isWritten() && !isNameOfEntry(component, at)) {
                Part part = part(
                        component,
                        one == null ? null : component.of(one),
                        other == null ? null : component.of(other),
                        at.child(component.key()));
                if (part != null) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    /** The ids of entries are each extractor's own; that of the study is the review's. */
    private static boolean isNameOfEntry(Component component, Where at) {
        return component.key().equals("id") && !at.statement().equals("study");
    }

    private @Nullable Part part(Component component, @Nullable Object one, @Nullable Object other, Where at) {
        if (!component.element().isRecord()) {
            return stated(component, one, other, at);
        }
        if (!component.isList()) {
            return group(component, (Record) one, (Record) other, at);
        }
        List<?> ones = one == null ? List.of() : (List<?>) one;
        List<?> others = other == null ? List.of() : (List<?>) other;
        return component.keyedBy() == null
                ? list(component, ones, others, at)
                : keyed(component, component.keyedBy(), ones, others, at);
    }

    /** How a statement stands; null when neither says a word of it. */
    private Part.@Nullable Stated stated(Component component, @Nullable Object one, @Nullable Object other, Where at) {
        boolean isByFirst = Components.isStated(one);
        boolean isBySecond = Components.isStated(other);
        if (!isByFirst && !isBySecond && !isSaidNotReported(at)) {
            if (alone == null && first.looksAt(at.first()) && second.looksAt(at.second())) {
                silent.merge(at.statement(), 1, Integer::sum);
            }
            return null;
        }
        Object others = isBySecond ? inFirst(component, at.statement(), groups, Objects.requireNonNull(other)) : null;
        Comparison comparison = note(new Comparison(
                others != null && isByFirst
                        ? accord(component, Objects.requireNonNull(one), others, at)
                        : accordOfOne(isByFirst, isBySecond, at),
                at.statement(),
                at.first(),
                at.second(),
                isByFirst ? one : null,
                isBySecond ? other : null));
        return new Part.Stated(component, comparison, others);
    }

    private Accord accord(Component component, Object one, Object other, Where at) {
        return at.statement().equals(REVIEWER) && !one.equals(other)
                ? Accord.OTHER_WORDING
                : same.of(component, one, other);
    }

    private Accord accordOfOne(boolean isByFirst, boolean isBySecond, Where at) {
        if (alone != null) {
            return alone;
        }
        boolean looked = (isByFirst || first.looksAt(at.first())) && (isBySecond || second.looksAt(at.second()));
        if (!looked) {
            return Accord.EXTRACTED_ONCE;
        }
        return isByFirst ? Accord.ONLY_FIRST : isBySecond ? Accord.ONLY_SECOND : Accord.NOT_REPORTED;
    }

    /** What an entry says that one alone has is part of the entry. */
    private Comparison note(Comparison comparison) {
        if (alone == null && !NOT_COMPARED.contains(comparison.statement())) {
            comparisons.add(comparison);
        }
        return comparison;
    }

    /**
     * A value of the second in the first's ids.
     *
     * @param groupList the list, in the second, of the groups that are meant where the value is a group
     */
    private Object inFirst(Component component, String statement, String groupList, Object stated) {
        String list =
                component.refers() != null ? component.refers().value() : GROUPS.contains(statement) ? groupList : null;
        if (list == null) {
            return stated;
        }
        Map<String, String> known = ids.getOrDefault(list, Map.of());
        return stated instanceof List<?> all
                ? all.stream().map(id -> known.getOrDefault(id, (String) id)).toList()
                : known.getOrDefault(stated, (String) stated);
    }

    private @Nullable Part group(Component component, @Nullable Record one, @Nullable Record other, Where at) {
        if (one == null && other == null && isSaidNotReported(at)) {
            return stated(component, null, null, at);
        }
        List<Part> parts = parts(component.type(), one, other, at);
        boolean isEmptyInBoth = one != null && other != null;
        return parts.isEmpty() && !isEmptyInBoth ? null : new Part.Group(component, parts);
    }

    private boolean isSaidNotReported(Where at) {
        return first.saidNotReported().contains(at.first())
                || second.saidNotReported().contains(at.second());
    }

    private @Nullable Part list(Component component, List<?> ones, List<?> others, Where at) {
        if (ones.isEmpty() && others.isEmpty()) {
            Where entry = new Where(at.first(), at.second(), at.statement() + ENTRY);
            return stated(component, null, null, entry);
        }
        List<Entries.Pair> pairs = Entries.matched(
                component,
                ones,
                others,
                same,
                (entry, path, key, value) -> inFirst(
                        key,
                        at.statement() + path,
                        entry instanceof Outcome outcome ? groupsOf(outcome) : groups,
                        value));
        Map<Integer, Entries.Pair> partners = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Entries.Pair pair : pairs) {
            partners.put(pair.first(), pair);
            taken.add(pair.second());
        }
        learn(component, ones, others, pairs, at);
        List<Part.Entry> all = new ArrayList<>();
        for (int i = 0; i < ones.size(); i++) {
            Entries.Pair pair = partners.get(i);
            Record one = (Record) ones.get(i);
            all.add(
                    pair == null
                            ? oneSided(component, one, true, at)
                            : both(component, one, (Record) others.get(pair.second()), pair.likeness(), at));
        }
        for (int j = 0; j < others.size(); j++) {
            if (!taken.contains(j)) {
                all.add(oneSided(component, (Record) others.get(j), false, at));
            }
        }
        return new Part.Entries(component, all);
    }

    /** Before anything in the entries is compared, since groups of an experiment may refer to each other. */
    private void learn(Component component, List<?> ones, List<?> others, List<Entries.Pair> pairs, Where at) {
        for (Entries.Pair pair : pairs) {
            Record one = (Record) ones.get(pair.first());
            Record other = (Record) others.get(pair.second());
            inFirst.add(path(other), path(one));
            String id = name(component, one);
            if (id != null) {
                ids.computeIfAbsent(at.second(), list -> new HashMap<>())
                        .put(String.valueOf(name(component, other)), id);
            }
        }
    }

    private Part.Entry both(Component list, Record one, Record other, @Nullable Double likeness, Where at) {
        if (likeness != null && (likeness < 1 || name(list, one) != null)) {
            matches.add(new EntryMatch(path(one), path(other), likeness));
        }
        entries.merge(at.statement() + ENTRY, 1, Integer::sum);
        if (other instanceof Outcome outcome) {
            groups = groupsOf(outcome);
        }
        List<Part> parts = parts(list.element(), one, other, new Where(path(one), path(other), at.statement()));
        return new Part.Entry(name(list, one), path(one), path(other), null, parts);
    }

    private String groupsOf(Outcome outcome) {
        String experiment = outcome.experiment() != null
                ? outcome.experiment()
                : second.study().inVivo().size() == 1
                        ? second.study().inVivo().get(0).id()
                        : "";
        return "in-vivo[%s].groups".formatted(experiment);
    }

    /** An entry that one of them has and the other has not. */
    private Part.Entry oneSided(Component list, Record entry, boolean isFirst, Where at) {
        String place = path(entry);
        Where there = isFirst
                ? new Where(place, at.second(), at.statement() + ENTRY)
                : new Where(at.first(), place, at.statement() + ENTRY);
        return oneSided(entry, name(list, entry), isFirst, there, at.statement());
    }

    private Part.Entry oneSided(
            Record entry, @Nullable String name, boolean isFirst, Where there, String statementOfParts) {
        Accord accord = accordOfOne(isFirst, !isFirst, there);
        Comparison comparison = note(new Comparison(
                accord,
                there.statement(),
                there.first(),
                there.second(),
                isFirst ? entry : null,
                isFirst ? null : entry));
        @Nullable Accord before = alone;
        alone = accord;
        List<Part> parts = parts(
                entry.getClass(),
                isFirst ? entry : null,
                isFirst ? null : entry,
                new Where(
                        isFirst ? path(entry) : there.first(),
                        isFirst ? there.second() : path(entry),
                        statementOfParts));
        alone = before;
        return new Part.Entry(name, isFirst ? path(entry) : null, isFirst ? null : path(entry), comparison, parts);
    }

    private static String path(Record entry) {
        return ((Statements) entry).path();
    }

    private static @Nullable String name(Component list, Record entry) {
        Component id = list.keyedBy() == null ? Components.of(list.element()).byKey("id") : keyOf(list, list.keyedBy());
        return id == null ? null : String.valueOf(id.of(entry));
    }

    private static Component keyOf(Component list, KeyedBy by) {
        return Components.of(list.element()).inOrder().stream()
                .filter(component -> component.name().equals(by.value()))
                .findFirst()
                .orElseThrow();
    }

    /** Entries whose keys are names that all extractors share, or places in the manifest. */
    private @Nullable Part keyed(Component component, KeyedBy by, List<?> ones, List<?> others, Where at) {
        boolean isByPlace = by.vocabulary() == KeyedBy.Vocabulary.STATEMENT;
        if (ones.isEmpty() && others.isEmpty() && isSaidNotReported(at)) {
            return stated(component, null, null, at);
        }
        Map<String, Record> ofFirst = named(component, ones, false);
        Map<String, Record> ofSecond = named(component, others, isByPlace);
        Set<String> names = new TreeSet<>(ofFirst.keySet());
        names.addAll(ofSecond.keySet());
        names.addAll(saidNotReported(first, at.first()));
        names.addAll(saidNotReported(second, at.second()));
        if (alone == null && first.looksAt(at.first()) && second.looksAt(at.second())) {
            named.merge(at.statement(), 1, Integer::sum);
        }
        List<Part.Entry> all = new ArrayList<>();
        for (String name : names) {
            Record one = ofFirst.get(name);
            Record other = ofSecond.get(name);
            String step = isByPlace ? "[" + name + "]" : "." + name;
            Where there = new Where(
                    at.first() + step,
                    other == null ? at.second() + step : path(other),
                    isByPlace ? at.statement() + ENTRY : at.statement() + step);
            all.add(entry(name, one, other, component, there));
        }
        return all.isEmpty() ? null : new Part.Entries(component, all);
    }

    private Part.Entry entry(
            String name, @Nullable Record one, @Nullable Record other, Component component, Where there) {
        if (one != null && other != null) {
            inFirst.add(path(other), path(one));
            entries.merge(there.statement(), 1, Integer::sum);
            return new Part.Entry(name, path(one), path(other), null, parts(component.element(), one, other, there));
        }
        if (one != null || other != null) {
            return oneSided(
                    one != null ? one : Objects.requireNonNull(other), name, one != null, there, there.statement());
        }
        Comparison comparison =
                Objects.requireNonNull(stated(component, null, null, there)).comparison();
        return new Part.Entry(name, there.first(), there.second(), comparison, List.of());
    }

    private Map<String, Record> named(Component component, List<?> all, boolean isByPlaceInSecond) {
        Map<String, Record> named = new LinkedHashMap<>();
        for (Object entry : all) {
            String name = String.valueOf(name(component, (Record) entry));
            named.put(isByPlaceInSecond ? inFirst.there(name) : name, (Record) entry);
        }
        return named;
    }

    /** Names of a keyed list of which it is said that nothing is reported. */
    private static Set<String> saidNotReported(Extracted extracted, String list) {
        Set<String> names = new TreeSet<>();
        for (String place : extracted.saidNotReported()) {
            if (place.startsWith(list + ".")) {
                String name = place.substring(list.length() + 1);
                if (name.indexOf('.') < 0) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
