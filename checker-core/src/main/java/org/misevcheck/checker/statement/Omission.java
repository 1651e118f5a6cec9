package org.misevcheck.checker.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group of statements without one of them. */
public final class Omission {

    private Omission() {}

    /**
     * The same group without the statement at this place; the group itself when it makes none there, or has to make it.
     *
     * @param place as reports write it, {@code in-vivo[wound].randomised}; an entry of a list may be one
     */
    @SuppressWarnings("unchecked") // Created by the record's own constructor.
    public static <T extends Record> T of(T group, String place) {
        return (T) without(group, "", place);
    }

    private static Record without(Record group, String path, String place) {
        Components components = Components.of(group.getClass());
        @Nullable Object[] values = new Object[components.inOrder().size()];
        for (Component component : components.inOrder()) {
            Object value = component.of(group);
            String at = path.isEmpty() ? component.key() : path + "." + component.key();
            boolean stays = !component.isWritten() || value == null || component.isRequired() && place.equals(at);
            values[component.index()] = stays ? value : value(value, at, place);
        }
        return components.create(values);
    }

    private static @Nullable Object value(Object value, String path, String place) {
        if (!isAtOrBelow(place, path)) {
            return value;
        }
        if (value instanceof List<?> list) {
            List<Object> kept = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                Object entry = list.get(i);
                String at = entry instanceof Statements group ? group.path() : path + "[" + i + "]";
                if (!place.equals(at)) {
                    kept.add(
                            entry instanceof Record group && isAtOrBelow(place, at)
                                    ? without(group, at, place)
                                    : entry);
                }
            }
            return List.copyOf(kept);
        }
        if (place.equals(path)) {
            return null;
        }
        return value instanceof Record group ? without(group, path, place) : value;
    }

    private static boolean isAtOrBelow(String place, String other) {
        return place.startsWith(other)
                && (place.length() == other.length()
                        || place.charAt(other.length()) == '.'
                        || place.charAt(other.length()) == '[');
    }
}
