package org.misevcheck.checker.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words, beginnings and names that patterns ask for. Nothing else of a text is worth a place in its index. */
final class AskedWords {

    private final Set<String> words = new HashSet<>();
    /** As patterns write them, by their names without the sign. */
    private final Map<String, String> names = new HashMap<>();
    /** By their first letters. */
    private final Map<String, List<Beginning>> beginnings = new HashMap<>();

    private record Beginning(String letters, String term) {}

    AskedWords(Iterable<Pattern> patterns) {
        for (Pattern pattern : patterns) {
            pattern.asked().forEach(this::add);
        }
    }

    private void add(String asked) {
        if (asked.startsWith("@")) {
            names.put(asked.substring(1), asked);
        } else if (words.add(asked) && asked.endsWith("*")) {
            beginnings
                    .computeIfAbsent(asked.substring(0, Pattern.BEGINNING), letters -> new ArrayList<>(2))
                    .add(new Beginning(asked.substring(0, asked.length() - 1), asked));
        }
    }

    /** What patterns may mean by a word of a text: itself and how it begins; mostly nothing. */
    List<String> of(String form) {
        boolean isWord = words.contains(form);
        List<Beginning> alike = form.length() < Pattern.BEGINNING
                ? List.of()
                : beginnings.getOrDefault(form.substring(0, Pattern.BEGINNING), List.of());
        if (alike.isEmpty()) {
            return isWord ? List.of(form) : List.of();
        }
        List<String> meant = new ArrayList<>(alike.size() + 1);
        if (isWord) {
            meant.add(form);
        }
        for (Beginning beginning : alike) {
            if (form.startsWith(beginning.letters())) {
                meant.add(beginning.term());
            }
        }
        return meant;
    }

    /** What patterns write for a concept, a group or a kind of quantity; null where no pattern names it. */
    @Nullable
    String named(String name) {
        return names.get(name);
    }
}
