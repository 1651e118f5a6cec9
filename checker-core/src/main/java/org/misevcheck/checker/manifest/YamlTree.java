package org.misevcheck.checker.manifest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A YAML 1.2 document as positioned nodes; refuses what no manifest needs and what could do harm. */
final class YamlTree {

    private final YamlLimits limits;
    private final List<Problem> problems;
    private final Map<String, Node> anchors = new HashMap<>();
    private int aliases;
    private int nodes;

    private YamlTree(YamlLimits limits, List<Problem> problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /** Stops the reading of a file whose problems are already noted. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }

    /** The text of a file; notes a problem and answers {@code null} when the bytes are too many or no UTF-8. */
    static @Nullable String decode(byte[] bytes, YamlLimits limits, List<Problem> problems) {
        if (bytes.length > limits.bytes()) {
            problems.add(new Problem(
                    Position.START,
                    "",
                    "the file has %d bytes, and at most %d are read".formatted(bytes.length, limits.bytes()),
                    "one study, one file: move figures and long texts out of the manifest"));
            return null;
        }
        int start = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        ByteBuffer buffer = ByteBuffer.wrap(bytes, start, bytes.length - start);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(buffer)
                    .toString();
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < buffer.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            problems.add(
                    new Problem(new Position(line, 1, 1), "", "the file is not UTF-8 here", "save the file as UTF-8"));
            return null;
        }
    }

    /** The root of the only document; notes problems and answers {@code null} when there is no usable tree. */
    static @Nullable Node parse(String text, YamlLimits limits, List<Problem> problems) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(limits.bytes())
                .setUseMarks(true)
                .setLabel("manifest")
                .build();
        YamlTree tree = new YamlTree(limits, problems);
        try {
            return tree.document(new Parse(settings).parseString(text).iterator());
        } catch (Stop stop) {
            return null;
        } catch (ReaderException e) {
            problems.add(new Problem(
                    positionOf(text, e.getPosition()),
                    "",
                    "the character U+%04X is not allowed in YAML".formatted(e.getCodePoint()),
                    "remove it"));
            return null;
        } catch (MarkedYamlEngineException e) {
            Position at = e.getProblemMark().map(mark -> position(mark, 1)).orElse(Position.START);
            problems.add(
                    new Problem(at, "", "this is not YAML: " + firstLine(e.getProblem()), firstLine(e.getContext())));
            return null;
        } catch (YamlEngineException | StackOverflowError e) {
            problems.add(new Problem(Position.START, "", "this is not YAML: " + firstLine(e.getMessage()), ""));
            return null;
        }
    }

    private static Position positionOf(String text, int index) {
        int end = Math.min(Math.max(index, 0), text.length());
        int line = 1;
        int column = 1;
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return new Position(line, column, 1);
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    private static Position position(Mark mark, int length) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1, Math.max(1, length));
    }

    private static Position position(Event event) {
        Optional<Mark> start = event.getStartMark();
        Optional<Mark> end = event.getEndMark();
        if (start.isEmpty()) {
            return Position.START;
        }
        int length = end.isPresent() && end.get().getLine() == start.get().getLine()
                ? end.get().getColumn() - start.get().getColumn()
                : 1;
        return position(start.get(), length);
    }

    private @Nullable Node document(Iterator<Event> events) {
        Node root = null;
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case StreamStart, StreamEnd, DocumentEnd, Comment -> {}
                case DocumentStart -> {
                    if (root != null) {
                        throw stop(
                                position(event),
                                "a second document begins here",
                                "one study, one file: remove everything from '---' on");
                    }
                }
                default -> root = node(event, events, 1);
            }
        }
        if (root == null) {
            problems.add(new Problem(
                    Position.START, "", "the file is empty", "start from the template that misev:init writes"));
        }
        return root;
    }

    private Stop stop(Position at, String what, String remedy) {
        problems.add(new Problem(at, "", what, remedy));
        return new Stop();
    }

    private Node node(Event event, Iterator<Event> events, int depth) {
        Position at = position(event);
        if (depth > limits.depth()) {
            throw stop(at, "nested more than %d deep".formatted(limits.depth()), "no manifest needs that depth");
        }
        if (++nodes > limits.nodes()) {
            throw stop(at, "more than %d values".formatted(limits.nodes()), "one study, one file");
        }
        if (event instanceof AliasEvent alias) {
            return aliased(alias, at);
        }
        refuseTag(event, at);
        Node node;
        if (event instanceof ScalarEvent scalar) {
            node = scalar(scalar, at);
        } else if (event instanceof SequenceStartEvent) {
            node = sequence(at, events, depth);
        } else {
            node = mapping(at, events, depth);
        }
        if (event instanceof NodeEvent anchored) {
            anchored.getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), node));
        }
        return node;
    }

    private Node aliased(AliasEvent alias, Position at) {
        if (++aliases > limits.aliases()) {
            throw stop(at, "more than %d aliases".formatted(limits.aliases()), "write the values out");
        }
        Node node = anchors.get(alias.getAlias().getValue());
        if (node == null) {
            throw stop(
                    at,
                    "the alias *%s has no anchor before it"
                            .formatted(alias.getAlias().getValue()),
                    "");
        }
        nodes += node.size();
        if (nodes > limits.nodes()) {
            throw stop(
                    at,
                    "more than %d values once aliases are written out".formatted(limits.nodes()),
                    "write the values out");
        }
        return node;
    }

    private void refuseTag(Event event, Position at) {
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof SequenceStartEvent sequence
                        ? sequence.getTag()
                        : event instanceof MappingStartEvent mapping ? mapping.getTag() : Optional.empty();
        if (tag.isPresent()) {
            problems.add(new Problem(at, "", "the tag %s".formatted(tag.get()), "a manifest has no tags: remove it"));
        }
    }

    private Node.Scalar scalar(ScalarEvent event, Position at) {
        String text = event.getValue();
        if (text.length() > limits.scalar()) {
            problems.add(new Problem(
                    at,
                    "",
                    "a text of %d characters".formatted(text.length()),
                    "at most %d are read: quote less".formatted(limits.scalar())));
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t'
                    || c >= 0x7f && c < 0xa0
                    || c >= 0x202a && c <= 0x202e
                    || c >= 0x2066 && c <= 0x2069) {
                problems.add(new Problem(at, "", "the invisible character U+%04X".formatted((int) c), "remove it"));
                break;
            }
        }
        return new Node.Scalar(at, text, event.getScalarStyle() == ScalarStyle.PLAIN);
    }

    private Node.Sequence sequence(Position at, Iterator<Event> events, int depth) {
        List<Node> items = new ArrayList<>();
        int size = 1;
        for (Event event = next(events); event.getEventId() != Event.ID.SequenceEnd; event = next(events)) {
            Node item = node(event, events, depth + 1);
            items.add(item);
            size += item.size();
        }
        return new Node.Sequence(at, items, size);
    }

    private Node.Mapping mapping(Position at, Iterator<Event> events, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        int size = 1;
        for (Event event = next(events); event.getEventId() != Event.ID.MappingEnd; event = next(events)) {
            Node key = node(event, events, depth + 1);
            Node value = node(next(events), events, depth + 1);
            size += key.size() + value.size();
            if (!(key instanceof Node.Scalar name)) {
                problems.add(new Problem(key.position(), "", "a key that is not a text", "keys are words"));
            } else if (!keys.add(name.text())) {
                problems.add(new Problem(
                        name.position(),
                        "",
                        "the key '%s' stands here a second time".formatted(name.text()),
                        "keep one of the two"));
            } else {
                entries.add(new Node.Entry(name, value));
            }
        }
        return new Node.Mapping(at, entries, size);
    }

    private static Event next(Iterator<Event> events) {
        Event event = events.next();
        while (event.getEventId() == Event.ID.Comment) {
            event = events.next();
        }
        return event;
    }
}
