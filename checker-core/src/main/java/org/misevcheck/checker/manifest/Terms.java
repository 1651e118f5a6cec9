package org.misevcheck.checker.manifest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.misevcheck.checker.lexicon.Lexicon;
import org.misevcheck.checker.statement.Term;

/** The words of one closed vocabulary, with the synonyms the lexicon knows. */
final class Terms {

    private static final ClassValue<Terms> BY_TYPE = new ClassValue<>() {
        @Override
        protected Terms computeValue(Class<?> type) {
            return new Terms(type);
        }
    };

    private final Map<String, Term> byWord = new HashMap<>();
    private final Map<String, Term> byPlainWord = new LinkedHashMap<>();
    private final Map<String, Term> byLexiconKey = new LinkedHashMap<>();
    private final Set<String> domains = new LinkedHashSet<>();
    private final Set<String> words = new LinkedHashSet<>();

    private Terms(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            Term term = (Term) constant;
            words.add(term.word());
            byWord.put(term.word(), term);
            byPlainWord.put(Lexicon.plain(term.word()), term);
            String key = term.lexiconKey();
            if (key != null) {
                byLexiconKey.put(key, term);
                domains.add(key.substring(0, key.indexOf('/')));
            }
        }
    }

    static Terms of(Class<?> type) {
        return BY_TYPE.get(type);
    }

    /** The words, in the order of the vocabulary. */
    Set<String> words() {
        return words;
    }

    /** The words and what the lexicon lists for them, as far as it stands for one of them alone. */
    Set<String> written() {
        Set<String> written = new LinkedHashSet<>(words);
        byLexiconKey.keySet().forEach(key -> {
            int slash = key.indexOf('/');
            Lexicon.bundled().synonyms(key.substring(0, slash), key.substring(slash + 1)).stream()
                    .filter(synonym -> find(synonym).isPresent())
                    .forEach(written::add);
        });
        return written;
    }

    Optional<Object> find(String text) {
        Term word = byWord.get(text);
        if (word != null) {
            return Optional.of(word);
        }
        Term exact = byPlainWord.get(Lexicon.plain(text));
        if (exact != null) {
            return Optional.of(exact);
        }
        Set<Term> candidates = candidates(text);
        return candidates.size() == 1 ? Optional.of(candidates.iterator().next()) : Optional.empty();
    }

    private Set<Term> candidates(String text) {
        Set<Term> candidates = new LinkedHashSet<>();
        for (String domain : domains) {
            for (String key : Lexicon.bundled().keys(domain, text)) {
                Term term = byLexiconKey.get(domain + "/" + key);
                if (term != null) {
                    candidates.add(term);
                }
            }
        }
        return candidates;
    }

    String complaint(String text) {
        return Problem.quoted(text) + (candidates(text).size() > 1 ? " is ambiguous" : " is not a word known here");
    }

    String remedy(String text) {
        Set<Term> candidates = candidates(text);
        if (candidates.size() > 1) {
            return "write one of: " + candidates.stream().map(Term::word).collect(Collectors.joining(", "));
        }
        String near = Spelling.nearest(text, words)
                .map(word -> "did you mean '%s'? ".formatted(word))
                .orElse("");
        return near + list();
    }

    String list() {
        return "one of: " + String.join(", ", words);
    }
}
