package org.misevcheck.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.misevcheck.checker.statement.Component;
import org.misevcheck.checker.statement.Components;
import org.misevcheck.checker.study.GroupValue;
import org.misevcheck.checker.study.Study;

/** The ids of one manifest, each list's apart, and the names they are to have instead. */
final class ManifestIds {

    private static final Pattern ENTRY = Pattern.compile("([a-z-]+)\\[([^\\[\\]]+)]");

    private final Map<String, Map<String, String>> newByOld = new LinkedHashMap<>();
    private final Map<String, Object> tree;

    private ManifestIds(Map<String, Object> tree) {
        this.tree = tree;
    }

    /** A new name for the n-th id of a list, counted from 1. */
    interface Naming {
        String name(String list, int number);
    }

    static ManifestIds of(Map<String, Object> tree, Naming naming) {
        ManifestIds ids = new ManifestIds(tree);
        ids.collect(tree, Study.class, naming);
        return ids;
    }

    /** The manifest with every id, every reference to one and every place that names one renamed. */
    Map<String, Object> renamed() {
        return ManifestTree.mapping(group(tree, Study.class));
    }

    /** The ids by their new names, which must be unique over all lists. */
    Map<String, String> oldByNew() {
        Map<String, String> oldByNew = new LinkedHashMap<>();
        newByOld.values().forEach(names -> names.forEach((old, name) -> oldByNew.put(name, old)));
        return oldByNew;
    }

    private void collect(Object tree, Class<?> type, Naming naming) {
        if (!(tree instanceof Map<?, ?>)) {
            return;
        }
        ManifestTree.mapping(tree).forEach((key, value) -> {
            Component component = Components.of(type).byKey(key);
            if (component != null && component.element().isRecord()) {
                for (Object entry : entries(value)) {
                    if (value instanceof List<?> && entry instanceof Map<?, ?> group && group.containsKey("id")) {
                        Map<String, String> names = newByOld.computeIfAbsent(key, list -> new LinkedHashMap<>());
                        String old = ManifestTree.text(group.get("id"));
                        if (!names.containsKey(old)) {
                            names.put(old, naming.name(key, names.size() + 1));
                        }
                    }
                    collect(entry, component.element(), naming);
                }
                collect(value, component.element(), naming);
            }
        });
    }

    private static List<Object> entries(Object value) {
        return value instanceof List<?> ? ManifestTree.list(value) : List.of();
    }

    private Object group(Object tree, Class<?> type) {
        Map<String, Object> renamed = new LinkedHashMap<>();
        ManifestTree.mapping(tree).forEach((key, value) -> {
            Component component = Components.of(type).byKey(key);
            renamed.put(key, component == null ? value : value(component, type, value));
        });
        return renamed;
    }

    private Object value(Component component, Class<?> owner, Object value) {
        if (value instanceof List<?>) {
            String list = component.key();
            List<Object> items = new ArrayList<>();
            for (Object item : ManifestTree.list(value)) {
                Object renamed = value(component, owner, item);
                if (renamed instanceof Map<?, ?> entry
                        && entry.containsKey("id")
                        && component.element().isRecord()) {
                    ManifestTree.mapping(renamed).computeIfPresent("id", (key, id) -> name(list, id));
                }
                items.add(renamed);
            }
            return items;
        }
        if (value instanceof Map<?, ?>) {
            if (component.keyedBy() == null) {
                return component.element().isRecord() ? group(value, component.element()) : value;
            }
            Map<String, Object> keyed = new LinkedHashMap<>();
            ManifestTree.mapping(value)
                    .forEach((key, entry) -> keyed.put(
                            place(key), entry instanceof Map<?, ?> ? group(entry, component.element()) : entry));
            return keyed;
        }
        if (component.refers() != null) {
            return name(component.refers().value(), value);
        }
        if (owner == GroupValue.class && component.key().equals("group")) {
            return name("groups", value);
        }
        return component.key().equals("covers") ? ManifestTree.quoted(place(ManifestTree.text(value))) : value;
    }

    private Object name(String list, Object id) {
        String old = ManifestTree.text(id);
        String name = newByOld.getOrDefault(list, Map.of()).get(old);
        return name == null ? id : ManifestTree.quoted(name);
    }

    private String place(String path) {
        return ENTRY.matcher(path).replaceAll(entry -> {
            String name = newByOld.getOrDefault(entry.group(1), Map.of()).getOrDefault(entry.group(2), entry.group(2));
            return java.util.regex.Matcher.quoteReplacement("%s[%s]".formatted(entry.group(1), name));
        });
    }
}
