package org.misevcheck.checker.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The words, beginnings and names that patterns ask for. Nothing else of a text is worth a place in its index. */
final class AskedWords {

    private final Map<String, BytesRef> words = new HashMap<>();
    /** Without the sign before them. */
    private final Map<String, BytesRef> names = new HashMap<>();
    /** By their first letters. */
    private final Map<String, List<Beginning>> beginnings = new HashMap<>();

    private record Beginning(String letters, BytesRef term) {}

    AskedWords(Iterable<Pattern> patterns) {
        for (Pattern pattern : patterns) {
            pattern.asked().forEach(this::add);
        }
    }

    private void add(String asked) {
        if (asked.startsWith("@")) {
            names.computeIfAbsent(asked.substring(1), name -> new BytesRef(asked));
        } else if (words.putIfAbsent(asked, new BytesRef(asked)) == null && asked.endsWith("*")) {
            beginnings
                    .computeIfAbsent(asked.substring(0, Pattern.BEGINNING), letters -> new ArrayList<>(2))
                    .add(new Beginning(asked.substring(0, asked.length() - 1), new BytesRef(asked)));
        }
    }

    /** What patterns may mean by a word of a text: itself and how it begins; mostly nothing. */
    List<BytesRef> of(String form) {
        BytesRef word = words.get(form);
        List<Beginning> alike = form.length() < Pattern.BEGINNING
                ? List.of()
                : beginnings.getOrDefault(form.substring(0, Pattern.BEGINNING), List.of());
        if (alike.isEmpty()) {
            return word == null ? List.of() : List.of(word);
        }
        List<BytesRef> meant = new ArrayList<>(alike.size() + 1);
        if (word != null) {
            meant.add(word);
        }
        for (Beginning beginning : alike) {
            if (form.startsWith(beginning.letters())) {
                meant.add(beginning.term());
            }
        }
        return meant;
    }

    /** What stands in the index for a concept, a group or a kind of quantity; null where no pattern names it. */
    @Nullable
    BytesRef named(String name) {
        return names.get(name);
    }
}
