package org.misevcheck.checker.statement;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The keys of each group of statements, read once from its record class. */
public final class Components {

    /** The word of manifests for a statement that is not made. */
    private static final String NOT_MADE = "not-reported";

    private static final ClassValue<Components> DESCRIBED = new ClassValue<>() {
        @Override
        protected Components computeValue(Class<?> type) {
            return new Components(type);
        }
    };

    private final List<Component> inOrder;
    private final Map<String, Component> byKey;
    private final Constructor<?> constructor;
    private final Map<String, List<Way>> parsedKeys = new ConcurrentHashMap<>();

    /**
     * From a group to one of its statements.
     *
     * @param place the keys on the way as a place names them, each with a dot before it
     */
    private record Way(List<Component> components, String place) {

        static Way of(List<Component> components) {
            return new Way(
                    components,
                    components.stream().map(step -> "." + step.key()).collect(Collectors.joining()));
        }

        String from(Statements owner) {
            return owner.path().concat(place);
        }
    }

    private Components(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " is not a group of statements");
        }
        RecordComponent[] declared = type.getRecordComponents();
        inOrder = IntStream.range(0, declared.length)
                .mapToObj(index -> Component.of(declared[index], index))
                .toList();
        byKey = inOrder.stream().collect(Collectors.toMap(Component::key, Function.identity()));
        Class<?>[] types = inOrder.stream().map(Component::type).toArray(Class<?>[]::new);
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no canonical constructor", e);
        }
    }

    /** The description of a record class. */
    public static Components of(Class<?> type) {
        return DESCRIBED.get(type);
    }

    /** The components in the order of the record. */
    public List<Component> inOrder() {
        return inOrder;
    }

    /** The component with this key, or {@code null}. */
    public @Nullable Component byKey(String key) {
        return byKey.get(key);
    }

    /** A record of this class with these values, in the order of its components. */
    public Record create(@Nullable Object[] values) {
        try {
            return (Record) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot create " + constructor.getDeclaringClass(), e);
        }
    }

    /** The same record with another value under one key. */
    @SuppressWarnings("unchecked") // a record created by the class of another is of that class
    public static <T extends Record> T with(T record, String key, Object value) {
        Components components = of(record.getClass());
        Object[] values = new Object[components.inOrder.size()];
        for (Component component : components.inOrder) {
            values[component.index()] = component.key().equals(key) ? value : component.of(record);
        }
        return (T) components.create(values);
    }

    /** Whether a value is a statement at all: neither {@code null} nor an empty list. */
    public static boolean isStated(@Nullable Object value) {
        return value instanceof List<?> list ? !list.isEmpty() : value != null;
    }

    static List<String> missing(Statements owner, String... keys) {
        Components components = of(owner.getClass());
        List<String> missing = new ArrayList<>();
        for (String key : keys) {
            List<Way> alternatives = components.alternatives(key);
            if (firstStated((Record) owner, alternatives) == null) {
                missing.add(alternatives.get(0).from(owner));
            }
        }
        return missing;
    }

    static int stated(Statements owner, String... keys) {
        Components components = of(owner.getClass());
        int stated = 0;
        for (String key : keys) {
            if (firstStated((Record) owner, components.alternatives(key)) != null) {
                stated++;
            }
        }
        return stated;
    }

    static List<String> written(Statements owner, String... keys) {
        Components components = of(owner.getClass());
        List<String> written = new ArrayList<>();
        for (String key : keys) {
            List<Way> alternatives = components.alternatives(key);
            Way stated = firstStated((Record) owner, alternatives);
            if (stated == null) {
                written.add(alternatives.get(0).from(owner) + ": " + NOT_MADE);
            } else {
                String place = stated.from(owner);
                Object value = Objects.requireNonNull(valueAt((Record) owner, stated));
                written.add(place + ": " + new StatementMade(place, value).written());
            }
        }
        return written;
    }

    private List<Way> alternatives(String key) {
        List<Way> known = parsedKeys.get(key);
        return known != null ? known : parsedKeys.computeIfAbsent(key, this::parse);
    }

    /** Checked here, once and for all alternatives, so that a defect shows whatever the study states. */
    private List<Way> parse(String key) {
        return Arrays.stream(key.split("\\|"))
                .map(dotted -> Way.of(way(List.of(dotted.split("\\.")))))
                .toList();
    }

    private List<Component> way(List<String> dotted) {
        Component component = byKey(dotted.get(0));
        if (component == null || !component.isWritten()) {
            throw new IllegalArgumentException("'%s' is not a key of %s"
                    .formatted(dotted.get(0), constructor.getDeclaringClass().getSimpleName()));
        }
        if (dotted.size() == 1) {
            return List.of(component);
        }
        if (!component.type().isRecord()) {
            throw new IllegalArgumentException("'%s' of %s is no group with keys of its own"
                    .formatted(dotted.get(0), constructor.getDeclaringClass().getSimpleName()));
        }
        List<Component> way = new ArrayList<>(List.of(component));
        way.addAll(of(component.type()).way(dotted.subList(1, dotted.size())));
        return List.copyOf(way);
    }

    private static @Nullable Way firstStated(Record owner, List<Way> alternatives) {
        for (Way way : alternatives) {
            if (isStated(valueAt(owner, way))) {
                return way;
            }
        }
        return null;
    }

    private static @Nullable Object valueAt(Record owner, Way way) {
        Object value = owner;
        for (int i = 0; i < way.components().size() && value != null; i++) {
            value = way.components().get(i).of((Record) value);
        }
        return value;
    }
}
