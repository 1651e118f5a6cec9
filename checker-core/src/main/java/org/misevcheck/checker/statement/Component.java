package org.misevcheck.checker.statement;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One key of a group of statements, as its record component describes it.
 *
 * @param index where it stands among its record's components, from 0
 * @param name the component's Java name
 * @param key the key as a manifest writes it: lower case with hyphens
 * @param type the component's type; {@code List.class} for a list
 * @param element the type of the list's elements, or {@code type} itself
 * @param isRequired whether the parent makes no sense without it
 */
public record Component(
        int index,
        String name,
        String key,
        Class<?> type,
        Class<?> element,
        @Nullable Says says,
        @Nullable Between between,
        @Nullable Form form,
        @Nullable KeyedBy keyedBy,
        @Nullable Refers refers,
        boolean isPlace,
        boolean isRequired,
        Method accessor) {

    static Component of(RecordComponent component, int index) {
        Class<?> type = component.getType();
        Class<?> element = type == List.class
                ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : type;
        Says says = component.getAnnotation(Says.class);
        Method accessor = component.getAccessor();
        accessor.setAccessible(true); // Not for access, which there is, but so that no call has to check for it.
        return new Component(
                index,
                component.getName(),
                hyphenated(component.getName()),
                type,
                element,
                says,
                component.getAnnotation(Between.class),
                component.getAnnotation(Form.class),
                component.getAnnotation(KeyedBy.class),
                component.getAnnotation(Refers.class),
                component.isAnnotationPresent(Place.class),
                says != null && says.required(),
                accessor);
    }

    /** Whether the component holds a list. */
    public boolean isList() {
        return type == List.class;
    }

    /** Whether a key of the manifest fills the component, rather than the reader. */
    public boolean isWritten() {
        return says != null;
    }

    /** The value of this component in a record. */
    public @Nullable Object of(Record owner) {
        try {
            return accessor.invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + accessor + " of " + owner.getClass(), e);
        }
    }

    private static String hyphenated(String name) {
        StringBuilder key = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c)) {
                key.append('-');
            }
            key.append(c);
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
