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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** Enough to see what is the matter with a file that is no text at all. */
    private static final int MOST_REFUSED_CHARACTERS = 20;

    private static final Pattern ENDLESS_ESCAPE = Pattern.compile("\\\\U[89a-fA-F]");

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
                    "the file has more than %d bytes".formatted(limits.bytes()),
                    "split the file; figures and long texts stay out of it"));
            return null;
        }
        int start = startOf(bytes);
        String fast = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        if (fast.indexOf('\uFFFD') < 0) {
            return fast;
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes, start, bytes.length - start);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(buffer)
                    .toString();
        } catch (CharacterCodingException e) {
            String before = new String(bytes, start, buffer.position() - start, StandardCharsets.UTF_8);
            problems.add(new Problem(
                    positionOf(before, before.length()), "", "the file is not UTF-8 here", "save the file as UTF-8"));
            return null;
        }
    }

    /** The text of a file for people to look at, whatever its bytes are; nothing when they are too many. */
    static String decodeToShow(byte[] bytes, YamlLimits limits) {
        int start = startOf(bytes);
        return bytes.length > limits.bytes()
                ? ""
                : new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    }

    /** Editors put a byte order mark at the beginning; it says nothing. */
    private static int startOf(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
    }

    /** The root of the only document; notes problems and answers {@code null} when there is no usable tree. */
    static @Nullable Node parse(String text, YamlLimits limits, List<Problem> problems) {
        try {
            return parseClean(text, limits, problems);
        } catch (ReaderException e) {
            // The library looks for them before anything else: what it reads, it reads at once.
            return parseClean(withoutRefusedCharacters(text, problems), limits, problems);
        }
    }

    private static @Nullable Node parseClean(String text, YamlLimits limits, List<Problem> problems) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(limits.bytes())
                .setUseMarks(true)
                .setLabel("manifest")
                .setBufferSize(text.length() + 1) // One read; refilling costs a quarter of the parsing.
                .build();
        YamlTree tree = new YamlTree(limits, problems);
        try {
            return tree.document(new Parse(settings).parseString(text).iterator());
        } catch (Stop stop) {
            return null;
        } catch (ReaderException e) {
            throw e;
        } catch (MarkedYamlEngineException e) {
            Position at = e.getProblemMark().map(mark -> position(mark, 1)).orElse(Position.START);
            problems.add(new Problem(at, "", "this is not YAML: " + firstLine(e.getProblem()), remedy(e)));
            return null;
        } catch (YamlEngineException e) {
            problems.add(new Problem(Position.START, "", "this is not YAML 1.2: " + firstLine(e.getMessage()), ""));
            return null;
        } catch (NumberFormatException e) {
            // The library lets this one through for an escape beyond what an int can hold, as of 2.10.
            Matcher escape = ENDLESS_ESCAPE.matcher(text);
            problems.add(new Problem(
                    escape.find() ? positionOf(text, escape.start()) : Position.START,
                    "",
                    "this is not YAML: an escape that is no character",
                    "write the character itself"));
            return null;
        }
    }

    private static String remedy(MarkedYamlEngineException e) {
        String problem = String.valueOf(e.getProblem());
        if (problem.contains("TAB")) {
            return "indent with spaces";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "a text with ': ' in it needs quotes; and lines of one group begin in one column";
        }
        return firstLine(e.getContext());
    }

    /** Notes the first of such characters in each line, and takes them out so that the rest can be read. */
    private static String withoutRefusedCharacters(String text, List<Problem> problems) {
        StringBuilder clean = new StringBuilder(text);
        int noted = 0;
        for (int i = 0, notedLine = -1, line = 0, lineStart = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                lineStart = i + 1;
            } else if (Invisible.isRefusedByYaml(c) && !isHalfOfACharacter(text, i)) {
                clean.setCharAt(i, ' ');
                if (notedLine != line && noted++ < MOST_REFUSED_CHARACTERS) {
                    notedLine = line;
                    int column = text.codePointCount(lineStart, i) + 1;
                    problems.add(new Problem(
                            new Position(line + 1, column, 1),
                            "",
                            "the character U+%04X is not allowed in YAML".formatted((int) c),
                            "remove it"));
                }
            }
        }
        return clean.toString();
    }

    private static boolean isHalfOfACharacter(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                || Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private static Position positionOf(String text, int index) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < index; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Position(line, text.codePointCount(lineStart, index) + 1, 1);
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
                        problems.add(new Problem(
                                position(event),
                                "",
                                "a second document begins here",
                                "one study, one file: remove everything from '---' on"));
                        return root;
                    }
                }
                default -> root = node(event, events, 1);
            }
        }
        if (root == null
                || root instanceof Node.Scalar scalar
                        && scalar.plain()
                        && scalar.text().isEmpty()) {
            problems.add(new Problem(
                    Position.START, "", "the file is empty", "start from the template that misev:init writes"));
            return null;
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
        int deceiving = Invisible.firstThatDeceives(text);
        if (deceiving >= 0) {
            problems.add(new Problem(at, "", "the invisible character U+%04X".formatted(deceiving), "remove it"));
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
                        "the key %s stands here a second time".formatted(Problem.quoted(name.text())),
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
