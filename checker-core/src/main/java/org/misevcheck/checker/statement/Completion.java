package org.misevcheck.checker.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Adds to a group of statements those of another that it does not make and that do not contradict it.
 *
 * <p>What is stated stays. An entry of a list is completed by the first entry of the other list that contradicts
 * none of its statements; an entry of the other list that no own entry takes up is added.
 */
public final class Completion<T extends Record> {

    private final T result;
    private final List<StatementMade> added;

    private Completion(T result, List<StatementMade> added) {
        this.result = result;
        this.added = List.copyOf(added);
    }

    /**
     * Completes {@code own} by {@code other}.
     *
     * @param path the place of both; empty for a whole manifest
     * @param wanted which statements to add, by their place
     */
    @SuppressWarnings("unchecked") // a completed record is of the class of the record it began with
    public static <T extends Record> Completion<T> of(T own, T other, String path, Predicate<String> wanted) {
        Merger merger = new Merger(wanted);
        return new Completion<>((T) merger.group(own, other, path), merger.added);
    }

    /** The completed group. */
    public T result() {
        return result;
    }

    /** What was added, in the order of the record. */
    public List<StatementMade> added() {
        return added;
    }

    private static final class Merger {
        private final Predicate<String> wanted;
        private final List<StatementMade> added = new ArrayList<>();

        Merger(Predicate<String> wanted) {
            this.wanted = wanted;
        }

        /** {@code own} completed by {@code other}, or {@code other} alone under a new place. */
        Record group(@Nullable Record own, Record other, String path) {
            return group(own, other, path, null);
        }

        private Record group(@Nullable Record own, Record other, String path, @Nullable String freshId) {
            Components components = Components.of(other.getClass());
            List<Component> inOrder = components.inOrder();
            Object[] values = new Object[inOrder.size()];
            for (int i = 0; i < values.length; i++) {
                Component component = inOrder.get(i);
                Object mine = own == null ? null : component.of(own);
                Object theirs = component.of(other);
                values[i] = component.isPlace()
                        ? path
                        : freshId != null && component.key().equals("id")
                                ? freshId
                                : value(component, mine, theirs, own == null, child(path, component.key()));
            }
            return components.create(values);
        }

        private static String child(String path, String key) {
            return path.isEmpty() ? key : path + "." + key;
        }

        private @Nullable Object value(
                Component component, @Nullable Object mine, @Nullable Object theirs, boolean isNew, String path) {
            if (component.isList()) {
                return list(
                        component,
                        mine == null ? List.of() : (List<?>) mine,
                        theirs == null ? List.of() : (List<?>) theirs,
                        path);
            }
            if (!component.isWritten()
                    || component.isRequired() && !component.type().isRecord()) {
                return isNew ? theirs : mine;
            }
            if (theirs == null || mine != null && !component.type().isRecord()) {
                return mine;
            }
            if (component.type().isRecord()) {
                int before = added.size();
                Record completed = group((Record) mine, (Record) theirs, path);
                return mine == null && added.size() == before ? null : completed;
            }
            return add(path, theirs) ? theirs : null;
        }

        private boolean add(String path, Object value) {
            if (!wanted.test(path)) {
                return false;
            }
            added.add(new StatementMade(path, value));
            return true;
        }

        private List<Object> list(Component component, List<?> mine, List<?> theirs, String path) {
            if (!component.element().isRecord()) {
                return scalars(mine, theirs, path);
            }
            List<Object> completed = new ArrayList<>();
            Set<Integer> taken = new HashSet<>();
            for (int i = 0; i < mine.size(); i++) {
                Record own = (Record) mine.get(i);
                int partner = partner(own, theirs, component);
                if (partner < 0) {
                    completed.add(own);
                } else {
                    taken.add(partner);
                    completed.add(group(own, (Record) theirs.get(partner), place(component, own, path, i)));
                }
            }
            for (int j = 0; j < theirs.size(); j++) {
                if (!taken.contains(j)) {
                    Record entry = (Record) theirs.get(j);
                    String freshId = freshId(entry, completed);
                    String place = freshId == null
                            ? place(component, entry, path, completed.size())
                            : "%s[%s]".formatted(path, freshId);
                    int before = added.size();
                    Record fresh = group(null, entry, place, freshId);
                    boolean bare = added.size() == before && onlyRequired(entry);
                    if (added.size() > before || bare && add(place, "an entry")) {
                        completed.add(fresh);
                    }
                }
            }
            return List.copyOf(completed);
        }

        /** An id that no entry of the list has yet; {@code null} for entries without ids. */
        private static @Nullable String freshId(Record entry, List<Object> others) {
            Component id = Components.of(entry.getClass()).byKey("id");
            if (id == null) {
                return null;
            }
            Set<Object> taken = new HashSet<>();
            others.forEach(other -> taken.add(String.valueOf(id.of((Record) other))));
            String wanted = String.valueOf(id.of(entry));
            String fresh = wanted;
            for (int number = 2; taken.contains(fresh); number++) {
                fresh = wanted + "-" + number;
            }
            return fresh;
        }

        private static boolean onlyRequired(Record entry) {
            return Components.of(entry.getClass()).inOrder().stream()
                    .filter(Component::isWritten)
                    .allMatch(component -> component.isRequired() || !Components.isStated(component.of(entry)));
        }

        /** A list of words is one statement: one that is made is not added to. */
        private List<Object> scalars(List<?> mine, List<?> theirs, String path) {
            boolean added = mine.isEmpty() && !theirs.isEmpty() && add(path, List.copyOf(theirs));
            return List.copyOf(added ? theirs : mine);
        }

        private static int partner(Record own, List<?> theirs, Component list) {
            for (int j = 0; j < theirs.size(); j++) {
                if (!contradicts(own, (Record) theirs.get(j), list)) {
                    return j;
                }
            }
            return -1;
        }

        /** Whether two entries of a list state different things, their ids aside. */
        private static boolean contradicts(Record own, Record other, Component list) {
            for (Component component : Components.of(own.getClass()).inOrder()) {
                if (component.isPlace()
                        || component.key().equals("id")
                        || component.isList()
                        || component.refers() != null) {
                    continue;
                }
                boolean isKey = list.keyedBy() != null
                        && component.name().equals(list.keyedBy().value());
                if (!isKey && component.type() == String.class) {
                    continue;
                }
                Object mine = component.of(own);
                Object theirs = component.of(other);
                if (mine == null || theirs == null) {
                    continue;
                }
                boolean differ = component.type().isRecord()
                        ? contradicts((Record) mine, (Record) theirs, list)
                        : component.type().isEnum() || isKey ? !Objects.equals(mine, theirs) : false;
                if (differ) {
                    return true;
                }
            }
            return false;
        }

        private static String place(Component list, Record entry, String path, int index) {
            Components components = Components.of(entry.getClass());
            if (list.keyedBy() != null) {
                Component key = components.inOrder().stream()
                        .filter(component ->
                                component.name().equals(list.keyedBy().value()))
                        .findFirst()
                        .orElseThrow();
                return path + "." + key.of(entry);
            }
            Component id = components.byKey("id");
            return "%s[%s]".formatted(path, id == null ? index : id.of(entry));
        }
    }
}
