package org.misevcheck.checker.manifest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.misevcheck.checker.statement.Component;
import org.misevcheck.checker.statement.Components;
import org.misevcheck.checker.study.Study;

/** Every key that a manifest can have. */
final class StudyTypes {

    private StudyTypes() {}

    /** The components of Study and of all below it that manifests write, by type and key: {@code Donor.sex}. */
    static Map<String, Component> reachable() {
        Map<String, Component> reachable = new LinkedHashMap<>();
        collect(Study.class, reachable);
        return reachable;
    }

    private static void collect(Class<?> type, Map<String, Component> reachable) {
        for (Component component : Components.of(type).inOrder()) {
            boolean isNew = component.isWritten()
                    && reachable.put(type.getSimpleName() + "." + component.key(), component) == null;
            if (isNew && component.element().isRecord()) {
                collect(component.element(), reachable);
            }
        }
    }
}
