package org.misevcheck.checker.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.ManifestReader;
import org.misevcheck.checker.manifest.ManifestSchema;
import org.misevcheck.checker.manifest.Problem;
import org.misevcheck.checker.manifest.Reading;
import org.misevcheck.checker.manuscript.Manuscript;
import org.misevcheck.checker.manuscript.Writer;
import org.misevcheck.checker.statement.Component;
import org.misevcheck.checker.statement.Components;
import org.misevcheck.checker.statement.Term;
import org.misevcheck.checker.study.Intervention;
import org.misevcheck.checker.study.Study;

/**
 * A manifest that a machine drafted from documents, for a person to confirm.
 *
 * <p>It states what a passage says, each statement with its passage, and nothing else. Where passages differ the first
 * stands and the others are noted beside it; what could not be placed, was told as not done, or was looked for and not
 * found, is listed in comments. Its status is draft, so no criterion is judged by it until a person changes that.
 */
public final class DraftManifest {

    /** Names for the only entry that a draft can tell apart in each list. */
    private static final Map<String, String> IDS = Map.of(
            "cell-sources", "cells",
            "collections", "collection",
            "ev-preparations", "ev",
            "functional", "assay",
            "in-vivo", "experiment",
            "outcomes", "outcome");

    private static final String TREATED = "treated";
    private static final Set<String> CONTROLS = Stream.of(Intervention.values())
            .filter(Intervention::isControl)
            .map(Intervention::word)
            .collect(Collectors.toSet());
    private static final int ATTEMPTS = 6;

    private final String id;
    private final List<Manuscript> documents;
    private final ManuscriptEvidence evidence;
    private final String schemaPath;
    private final List<String> loose = new ArrayList<>();
    private final Map<String, Evidence> passages = new LinkedHashMap<>();
    private final Map<String, Keys> ofSentence = new HashMap<>();

    /** A value, the keys of a group, or the entries of a list. */
    private sealed interface Node {}

    private record Leaf(String value, String others) implements Node {}

    private record Leaves(Set<String> values) implements Node {}

    private record Keys(Map<String, Node> keys) implements Node {}

    private record Entries(List<Keys> entries) implements Node {}

    private final String extraction;

    private DraftManifest(
            String id, List<Manuscript> documents, ManuscriptEvidence evidence, String schemaPath, String extraction) {
        this.extraction = extraction;
        this.id = id;
        this.documents = documents;
        this.evidence = evidence;
        this.schemaPath = schemaPath;
    }

    /**
     * The text of the draft, a valid manifest.
     *
     * @param id the study's identifier within its review
     * @param documents the documents of the study, the main one first
     * @param schemaPath where an editor finds the schema: a path relative to the manifest, or a URL
     */
    public static String of(String id, List<Manuscript> documents, ManuscriptEvidence evidence, String schemaPath) {
        return read(id, documents, evidence, schemaPath, "status: draft # confirmed, once a person has read every line")
                .text();
    }

    /**
     * What a draft states, as if it were confirmed, for a provisional view of a paper that has no manifest. It covers
     * nothing beyond what it states: what a machine did not find is never held against the paper.
     */
    public static Reading<Study> provisional(String id, List<Manuscript> documents, ManuscriptEvidence evidence) {
        return read(id, documents, evidence, ManifestSchema.FILE, "covers: []");
    }

    private static Reading<Study> read(
            String id, List<Manuscript> documents, ManuscriptEvidence evidence, String schemaPath, String extraction) {
        Set<String> refused = new LinkedHashSet<>();
        for (int attempt = 0; ; attempt++) {
            String text = new DraftManifest(id, documents, evidence, schemaPath, extraction).text(refused);
            try {
                return new ManifestReader().read(text.getBytes(StandardCharsets.UTF_8), id + ".yaml");
            } catch (InvalidManifestException e) {
                int before = refused.size();
                e.problems().stream().map(Problem::path).forEach(refused::add);
                if (attempt == ATTEMPTS || refused.size() == before) {
                    throw new IllegalStateException("a draft is no manifest:\n" + e.frames(), e);
                }
            }
        }
    }

    private String text(Set<String> refused) {
        Keys root = new Keys(new TreeMap<>());
        Map<String, List<Evidence>> bySentence = new LinkedHashMap<>();
        List<Evidence> done = evidence.passages().stream()
                .filter(one -> one.standing() == Standing.DONE)
                .toList();
        for (Evidence one : done) {
            bySentence
                    .computeIfAbsent(one.passage().sentence(), s -> new ArrayList<>())
                    .add(one);
        }
        Map<String, Leaf> firsts = new LinkedHashMap<>();
        for (Evidence one : done) {
            place(one, root, bySentence.get(one.passage().sentence()), refused, firsts);
        }
        StringBuilder out = new StringBuilder();
        head(out);
        study(root, out, refused);
        manuscripts(out);
        for (Component section : Components.of(Study.class).inOrder()) {
            Node node = root.keys().get(section.key());
            if (node != null && !section.key().equals("study")) {
                write(section, node, "", section.key(), out);
            }
        }
        passages(out);
        out.append("extraction:\n  ")
                .append(extraction)
                .append("\n  source: ")
                .append(quoted("drafted by misev-check from "
                        + documents.stream().map(Manuscript::document).collect(Collectors.joining(", "))))
                .append('\n');
        notes(out);
        return out.toString();
    }

    private void head(StringBuilder out) {
        out.append("# yaml-language-server: $schema=")
                .append(schemaPath.replaceAll("\\s", "%20"))
                .append(
                        "\n# A draft: each statement is what a passage seems to say, and stands under evidence with it.")
                .append("\n# Confirm it: correct or delete what is wrong, add what is missing, name yourself under")
                .append(
                        "\n# extraction.extractors and change its status to confirmed. Until then nothing is judged by it.\n")
                .append("format: 1\n");
    }

    private void study(Keys root, StringBuilder out, Set<String> refused) {
        Manuscript main = documents.get(0);
        Map<String, Node> keys = root.keys().get("study") instanceof Keys stated ? stated.keys() : new TreeMap<>();
        out.append("study:\n  id: ").append(id).append('\n');
        if (!main.title().isEmpty() && !refused.contains("study.title")) {
            out.append("  title: ").append(quoted(main.title())).append('\n');
        }
        if (!main.writers().isEmpty() && refused.stream().noneMatch(place -> place.startsWith("study.authors"))) {
            out.append("  authors:\n");
            for (Writer writer : main.writers()) {
                out.append("    - { name: ").append(quoted(writer.name()));
                if (writer.orcid() != null) {
                    out.append(", orcid: ").append(writer.orcid());
                }
                out.append(" }\n");
            }
        }
        Component study = Components.of(Study.class).byKey("study");
        keys.remove("id");
        keys.remove("title");
        keys.remove("authors");
        writeKeys(study.type(), keys, "  ", "study", out);
        if (!main.keywords().isEmpty() && !keys.containsKey("keywords")) {
            out.append("  keywords: ")
                    .append(main.keywords().stream()
                            .map(DraftManifest::quoted)
                            .collect(Collectors.joining(", ", "[", "]")))
                    .append('\n');
        }
    }

    private void manuscripts(StringBuilder out) {
        out.append("manuscripts:\n");
        for (int i = 0; i < documents.size(); i++) {
            out.append("  - { file: ")
                    .append(quoted(documents.get(i).document()))
                    .append(", role: ")
                    .append(i == 0 ? "main" : "supplement")
                    .append(" }\n");
        }
    }

    private void place(
            Evidence one, Keys root, List<Evidence> sentence, Set<String> refused, Map<String, Leaf> firsts) {
        String[] segments = one.statement().split("\\.");
        Keys group = root;
        Class<?> type = Study.class;
        String path = "";
        for (int i = 0; i < segments.length; i++) {
            Component component = Components.of(type).byKey(segments[i]);
            if (component == null) {
                throw new IllegalStateException("No manifest has a place " + one.statement());
            }
            path = path.isEmpty() ? segments[i] : path + "." + segments[i];
            boolean isLast = i == segments.length - 1;
            if (component.keyedBy() != null) {
                if (one.subject() != null) {
                    Keys keyed = (Keys) group.keys().computeIfAbsent(segments[i], k -> new Keys(new TreeMap<>()));
                    leaf(one, keyed, one.subject(), path + "." + one.subject(), refused, firsts);
                }
                return;
            } else if (component.element().isRecord()) {
                if (isLast) {
                    loose.add(note(one));
                    return;
                }
                if (component.isList()) {
                    Entry entry = entry(one, component, group, segments, i, sentence, path);
                    if (entry == null) {
                        loose.add(note(one));
                        return;
                    }
                    group = entry.keys();
                    path = entry.path();
                } else {
                    group = (Keys) group.keys().computeIfAbsent(segments[i], k -> new Keys(new TreeMap<>()));
                }
                type = component.element();
            } else if (!isLast) {
                throw new IllegalStateException("No manifest has a place " + one.statement());
            } else if (component.isList()) {
                Leaves leaves =
                        (Leaves) group.keys().computeIfAbsent(segments[i], k -> new Leaves(new LinkedHashSet<>()));
                if (refused.stream().noneMatch(path::equals) && leaves.values().add(one.value())) {
                    passages.putIfAbsent(path, one);
                }
            } else {
                leaf(one, group, segments[i], path, refused, firsts);
            }
        }
    }

    private record Entry(Keys keys, String path) {}

    /** The entry of a list that a passage speaks of; null where it cannot be told. */
    private @Nullable Entry entry(
            Evidence one, Component list, Keys group, String[] segments, int at, List<Evidence> sentence, String path) {
        Entries entries = (Entries) group.keys().computeIfAbsent(segments[at], k -> new Entries(new ArrayList<>()));
        if (list.key().equals("groups") && at == 1 && segments[0].equals("in-vivo")) {
            return groupEntry(one, entries, segments, path);
        }
        if (Components.of(list.element()).byKey("id") != null) {
            String id = IDS.getOrDefault(list.key(), list.key());
            return withId(entries, id, path);
        }
        String head = Components.of(list.element()).inOrder().stream()
                .filter(Component::isWritten)
                .map(Component::key)
                .findFirst()
                .orElseThrow();
        String headStatement = String.join(".", List.of(segments).subList(0, at + 1)) + "." + head;
        List<String> heads = sentence.stream()
                .filter(other -> other.statement().equals(headStatement))
                .map(Evidence::value)
                .distinct()
                .toList();
        boolean isHead = one.statement().equals(headStatement);
        if (!isHead
                && heads.isEmpty()
                && Components.of(list.element()).inOrder().stream().noneMatch(Component::isRequired)) {
            return bySentence(one, entries, path);
        }
        if (!isHead && heads.size() != 1) {
            return null;
        }
        String value = isHead ? one.value() : heads.get(0);
        for (int i = 0; i < entries.entries().size(); i++) {
            if (entries.entries().get(i).keys().get(head) instanceof Leaf leaf
                    && leaf.value().equals(value)) {
                return new Entry(entries.entries().get(i), path + "[" + i + "]");
            }
        }
        Keys made = new Keys(new TreeMap<>());
        made.keys().put(head, new Leaf(value, ""));
        entries.entries().add(made);
        return new Entry(made, path + "[" + (entries.entries().size() - 1) + "]");
    }

    /** What one sentence says of an entry that has no name is one entry. */
    private Entry bySentence(Evidence one, Entries entries, String path) {
        Keys known = ofSentence.get(path + " " + one.passage().sentence());
        if (known == null) {
            known = new Keys(new TreeMap<>());
            entries.entries().add(known);
            ofSentence.put(path + " " + one.passage().sentence(), known);
        }
        return new Entry(known, path + "[" + entries.entries().indexOf(known) + "]");
    }

    /** A control is a group of its own; everything else is told of those that were treated. */
    private static Entry groupEntry(Evidence one, Entries entries, String[] segments, String path) {
        String key = segments[segments.length - 1];
        boolean isControl = key.equals("control") || key.equals("intervention") && CONTROLS.contains(one.value());
        return withId(entries, isControl ? one.value() : TREATED, path);
    }

    private static Entry withId(Entries entries, String id, String path) {
        for (Keys entry : entries.entries()) {
            if (entry.keys().get("id") instanceof Leaf leaf && leaf.value().equals(id)) {
                return new Entry(entry, path + "[" + id + "]");
            }
        }
        Keys made = new Keys(new TreeMap<>());
        made.keys().put("id", new Leaf(id, ""));
        entries.entries().add(made);
        return new Entry(made, path + "[" + id + "]");
    }

    private void leaf(
            Evidence one, Keys group, String key, String path, Set<String> refused, Map<String, Leaf> firsts) {
        if (refused.contains(path)) {
            loose.add(note(one));
            return;
        }
        Leaf first = firsts.get(path);
        Node stands = group.keys().get(key);
        if (first == null) {
            Leaf leaf = new Leaf(one.value(), "");
            firsts.put(path, leaf);
            group.keys().put(key, leaf);
            passages.put(path, one);
        } else if (stands instanceof Leaf leaf
                && !leaf.value().equals(one.value())
                && !leaf.others().contains(one.value())) {
            String others = leaf.others().isEmpty() ? one.value() : leaf.others() + "; " + one.value();
            group.keys().put(key, new Leaf(leaf.value(), others));
        }
    }

    private void write(Component component, Node node, String indent, String path, StringBuilder out) {
        String key = indent + component.key() + ":";
        if (node instanceof Leaf leaf) {
            out.append(key).append(' ').append(written(component, leaf)).append('\n');
        } else if (node instanceof Leaves leaves && !leaves.values().isEmpty()) {
            out.append(key)
                    .append(leaves.values().stream()
                            .map(value -> scalar(component.element(), value))
                            .collect(Collectors.joining(", ", " [", "]\n")));
        } else if (node instanceof Keys keys) {
            StringBuilder body = new StringBuilder();
            if (component.keyedBy() == null) {
                writeKeys(component.type(), keys.keys(), indent + "  ", path, body);
            } else {
                keys.keys().forEach((name, value) -> writeKeyed(name, value, indent + "  ", body));
            }
            section(key, body, out);
        } else if (node instanceof Entries entries) {
            StringBuilder body = new StringBuilder();
            for (Keys entry : entries.entries()) {
                StringBuilder one = new StringBuilder();
                writeKeys(component.element(), entry.keys(), indent + "    ", path, one);
                if (!one.isEmpty()) {
                    body.append(indent).append("  - ").append(one.substring(indent.length() + 4));
                }
            }
            section(key, body, out);
        }
    }

    private static void writeKeyed(String name, Node value, String indent, StringBuilder out) {
        if (value instanceof Leaf leaf) {
            out.append(indent)
                    .append(name)
                    .append(": ")
                    .append(leaf.value())
                    .append(others(leaf))
                    .append('\n');
        }
    }

    /** A key with what stands under it; neither where that is nothing. */
    private static void section(String key, StringBuilder body, StringBuilder out) {
        if (!body.isEmpty()) {
            out.append(key).append('\n').append(body);
        }
    }

    private void writeKeys(Class<?> type, Map<String, Node> keys, String indent, String path, StringBuilder out) {
        for (Component component : Components.of(type).inOrder()) {
            Node node = keys.get(component.key());
            if (node != null && component.isWritten()) {
                write(component, node, indent, path + "." + component.key(), out);
            }
        }
    }

    private static String written(Component component, Leaf leaf) {
        return scalar(component.type(), leaf.value()) + others(leaf);
    }

    private static String others(Leaf leaf) {
        return leaf.others().isEmpty() ? "" : " # also found: " + onOneLine(leaf.others());
    }

    private static String scalar(Class<?> type, String value) {
        boolean isWord =
                Term.class.isAssignableFrom(type) || type == Boolean.class || Number.class.isAssignableFrom(type);
        return isWord ? value : quoted(value);
    }

    private void passages(StringBuilder out) {
        if (passages.isEmpty()) {
            return;
        }
        out.append("evidence:\n");
        passages.forEach((path, one) -> {
            out.append("  ").append(path).append(": { ");
            if (documents.size() > 1) {
                out.append("document: ")
                        .append(quoted(one.passage().document()))
                        .append(", ");
            }
            if (one.passage().page() > 0) {
                out.append("page: ").append(one.passage().page()).append(", ");
            }
            out.append("quotation: ")
                    .append(quoted(one.passage().quotation()))
                    .append(one.advisory() ? " } # to be looked at with care\n" : " }\n");
        });
    }

    private void notes(StringBuilder out) {
        comment("Found, and not placed: it cannot be told of what it is said.", loose, out);
        comment(
                "Told as not done, or only planned:",
                evidence.passages().stream()
                        .filter(one -> one.standing() == Standing.NOT_DONE || one.standing() == Standing.PLANNED)
                        .map(DraftManifest::note)
                        .toList(),
                out);
        Set<String> found = evidence.passages().stream()
                .filter(one -> one.standing() == Standing.DONE)
                .map(Evidence::statement)
                .collect(Collectors.toSet());
        comment(
                "Looked for and not found:",
                evidence.lookedFor().stream()
                        .filter(statement -> !found.contains(statement))
                        .toList(),
                out);
    }

    private static void comment(String title, List<String> lines, StringBuilder out) {
        if (!lines.isEmpty()) {
            out.append("\n# ").append(title).append('\n');
            lines.stream()
                    .distinct()
                    .forEach(line -> out.append("# - ").append(onOneLine(line)).append('\n'));
        }
    }

    private static String note(Evidence one) {
        return CrossCheck.question(one.statement(), one.subject()) + ": " + one.value() + " ("
                + (one.passage().page() > 0 ? "page " + one.passage().page() + ": " : "")
                + one.passage().quotation() + ")";
    }

    private static String onOneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", " ");
    }

    private static String quoted(String text) {
        return '"' + onOneLine(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
