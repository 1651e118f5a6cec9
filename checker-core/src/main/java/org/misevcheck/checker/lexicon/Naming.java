package org.misevcheck.checker.lexicon;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.misevcheck.checker.statement.KeyedBy.Vocabulary;

/** How antigens and proteins are named in manifests, whatever name a study uses for them. */
public final class Naming {

    private static final Pattern CD_NUMBER = Pattern.compile("CD[0-9]{1,3}[A-Za-z]{0,2}");

    /** Names that look like a listed protein and are another one, with what to write instead. */
    private static final Map<String, String> LOOKALIKES = Map.of(
            "TUB", "TUB is tubby; tubulin is TUBA1A or TUBB",
            "H2-A", "H2-A is mouse MHC class II, write H2-Aa or H2-Ab1; histone H2A is H2A",
            "IL", "IL is no gene; name the interleukin, such as IL6",
            "FOLT", "FOLT is a folate carrier; flotillin is FLOT1",
            "LAMP3",
                    "the gene LAMP3 (CD208) is another protein than CD63, which is also called LAMP-3; write CD63, or give the uniprot accession");

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final Set<String> known;

    /** The names of one vocabulary by the bundled lexicon. */
    public Naming(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.lexicon = Lexicon.bundled();
        this.known = knownNames();
    }

    /**
     * The names a text may stand for; empty when it is unknown, several when it is ambiguous.
     *
     * <p>Antigens are named as in cytometry ({@code CD105}), proteins by gene symbol ({@code PDCD6IP}).
     */
    public Set<String> names(String text) {
        if (caution(text).isPresent()) {
            return Set.of();
        }
        return switch (vocabulary) {
            case MSC_ANTIGEN -> antigens(text);
            case PROTEIN -> proteins(text);
            case STATEMENT -> Set.of(text);
        };
    }

    /** What is wrong with a name that looks like another one, if that is the matter. */
    public Optional<String> caution(String text) {
        return vocabulary == Vocabulary.PROTEIN
                ? Optional.ofNullable(LOOKALIKES.get(text.toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** The names themselves, without their synonyms, in the order of the lexicon; none where any text is a name. */
    public List<String> listed() {
        return vocabulary == Vocabulary.STATEMENT
                ? List.of()
                : lexicon.keysOf(domain()).stream()
                        .map(key -> vocabulary == Vocabulary.PROTEIN ? key : antigenName(key))
                        .filter(name -> names(name).equals(Set.of(name)))
                        .distinct()
                        .toList();
    }

    /**
     * The form of names that are known without being in the lexicon, as a regular expression of the dialect common to
     * Java and ECMAScript.
     */
    public String formBeyondLexicon() {
        return switch (vocabulary) {
            case MSC_ANTIGEN -> CD_NUMBER.pattern();
            case PROTEIN ->
                Stream.of(ProteinCategories.MISEV2018, ProteinCategories.MISEV2023)
                        .flatMap(edition -> edition.forms().stream())
                        .distinct()
                        .collect(Collectors.joining("|"));
            case STATEMENT -> ".*";
        };
    }

    /** Names that a misspelt one can be compared with. */
    public Collection<String> known() {
        return known;
    }

    private Set<String> knownNames() {
        Set<String> names = new TreeSet<>();
        for (String key : lexicon.keysOf(domain())) {
            names.add(vocabulary == Vocabulary.PROTEIN ? key : antigenName(key));
            names.addAll(lexicon.synonyms(domain(), key));
        }
        names.removeAll(LOOKALIKES.keySet());
        return Collections.unmodifiableSet(names);
    }

    private String domain() {
        return vocabulary == Vocabulary.PROTEIN ? "protein" : "msc_marker";
    }

    private Set<String> proteins(String text) {
        Set<String> keys = lexicon.keys("protein", text);
        if (!keys.isEmpty()) {
            return keys;
        }
        return ProteinCategories.MISEV2023.isListed(text) || ProteinCategories.MISEV2018.isListed(text)
                ? Set.of(text)
                : Set.of();
    }

    private Set<String> antigens(String text) {
        Set<String> names = new TreeSet<>();
        lexicon.keys("msc_marker", text).forEach(key -> names.add(antigenName(key)));
        if (names.isEmpty() && CD_NUMBER.matcher(text).matches()) {
            names.add(text);
        }
        return names;
    }

    private String antigenName(String key) {
        return lexicon.synonyms("msc_marker", key).get(0);
    }
}
