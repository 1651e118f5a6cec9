package org.misevcheck.checker.manifest;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.lexicon.Naming;
import org.misevcheck.checker.statement.Component;
import org.misevcheck.checker.statement.Components;
import org.misevcheck.checker.study.Study;

/** Whether a place that an extraction says it covers is one: a misspelt place would cover nothing, in silence. */
final class CoveredPlaces {

    private static final Pattern STEP =
            Pattern.compile("(?<name>[^.\\[\\]]+)(\\[(?<entry>[^\\[\\]]+)\\])?(\\.(?=.)|$)");

    private final Set<String> written;

    private CoveredPlaces(Set<String> written) {
        this.written = written;
    }

    /**
     * What is wrong with a place and how to mend it, or {@code null}.
     *
     * @param written every place that the manifest writes
     */
    static @Nullable String wrongIn(String place, Set<String> written) {
        return new CoveredPlaces(written).wrongIn(place);
    }

    private @Nullable String wrongIn(String place) {
        Matcher step = STEP.matcher(place);
        Class<?> type = Study.class;
        Component list = null;
        String path = "";
        boolean open = false;
        for (int at = 0; at < place.length(); at = step.end()) {
            if (!step.find(at) || step.start() != at) {
                return "a place is written as in cell-sources[bm-msc].species";
            }
            String name = step.group("name");
            String entry = step.group("entry");
            if (list != null) {
                String remedy = wrongName(list, name);
                if (remedy != null) {
                    return remedy;
                }
                type = list.element();
                list = null;
                path = path + "." + name;
                continue;
            }
            Component component = type.isRecord() ? Components.of(type).byKey(name) : null;
            if (component == null || !component.isWritten()) {
                return unknownKey(type, name);
            }
            path = path.isEmpty() ? name : path + "." + name;
            if (entry != null) {
                path = "%s[%s]".formatted(path, entry);
                if (!component.isList() || component.keyedBy() != null || !open && !written.contains(path)) {
                    return "there is no '%s' in this manifest".formatted(path);
                }
            }
            // Where an entry further up is left open, any entry further down may be meant.
            open = open || component.isList() && entry == null;
            type = component.element();
            list = component.keyedBy() == null ? null : component;
        }
        return null;
    }

    private static String unknownKey(Class<?> type, String name) {
        if (!type.isRecord()) {
            return "there is nothing below it";
        }
        return RecordReader.oneOf(
                name,
                Components.of(type).inOrder().stream()
                        .filter(Component::isWritten)
                        .map(Component::key)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private @Nullable String wrongName(Component list, String name) {
        Naming naming = RecordReader.naming(list.keyedBy());
        Set<String> names = naming.names(name);
        if (names.contains(name) || written.stream().anyMatch(place -> place.endsWith("." + list.key() + "." + name))) {
            return null;
        }
        if (!names.isEmpty()) {
            return "places are named %s".formatted(String.join(", ", names));
        }
        return Spelling.nearest(name, naming.known())
                .map("did you mean '%s'?"::formatted)
                .orElse("'%s' is not a name the lexicon knows".formatted(name));
    }
}
