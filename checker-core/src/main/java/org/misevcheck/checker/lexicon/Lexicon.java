package org.misevcheck.checker.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Synonyms by domain and key.
 *
 * <p>Matching ignores case, hyphens, spaces, the variants of the micro sign and spelt-out Greek letters, but
 * all-capital abbreviations of up to four characters match in capitals only: {@code ASC} is a cell, {@code asc} is
 * nothing.
 */
public final class Lexicon {

    private static final Pattern JOINTS = Pattern.compile("[ _\\-\\u2010\\u2011\\u2012\\u2013\\u00a0]");
    private static final Lexicon BUNDLED = read("lexicon.csv", "lexicon-project.csv");

    private final Map<String, Map<String, Set<String>>> keysBySynonym = new HashMap<>();
    private final Map<String, Map<String, List<String>>> synonymsByKey = new HashMap<>();

    private Lexicon() {}

    /** The lexicon of the fact base with the project's additions. */
    public static Lexicon bundled() {
        return BUNDLED;
    }

    /**
     * The keys of a domain that this text may stand for: none when it is unknown, several when it is ambiguous, as
     * {@code AMSC} is among tissues.
     */
    public Set<String> keys(String domain, String text) {
        Map<String, Set<String>> bySynonym = keysBySynonym.getOrDefault(domain, Map.of());
        Set<String> keys = bySynonym.get(matchForm(text));
        if (keys == null) {
            keys = bySynonym.get(withoutJoints(text));
        }
        return keys == null ? Set.of() : Collections.unmodifiableSet(keys);
    }

    /** Whether some domain knows both texts, and as names of one and the same thing alone. */
    public boolean areSynonyms(String text, String other) {
        return keysBySynonym.keySet().stream().anyMatch(domain -> {
            Set<String> keys = keys(domain, text);
            return keys.size() == 1 && keys.equals(keys(domain, other));
        });
    }

    /**
     * Synonyms of a key in the order of the lexicon, then its name and the key itself where they are not among them;
     * empty for an unknown key.
     */
    public List<String> synonyms(String domain, String key) {
        return Collections.unmodifiableList(
                synonymsByKey.getOrDefault(domain, Map.of()).getOrDefault(key, List.of()));
    }

    /** All keys of a domain in the order of the lexicon. */
    public Set<String> keysOf(String domain) {
        return Collections.unmodifiableSet(
                synonymsByKey.getOrDefault(domain, Map.of()).keySet());
    }

    /** {@code CD-63} as {@code CD63}, its case kept. */
    private static String withoutJoints(String text) {
        return JOINTS.matcher(text).replaceAll("");
    }

    private static boolean isShortCapitalAbbreviation(String text) {
        return text.length() <= 4
                && text.chars().anyMatch(Character::isLetter)
                && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static String matchForm(String text) {
        return isShortCapitalAbbreviation(text) ? text : plain(text);
    }

    /** A text as it is compared: lower case, Greek spelt out, no hyphens, spaces or other joints. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            switch (c) {
                case 'α' -> plain.append("alpha");
                case 'β' -> plain.append("beta");
                case 'γ' -> plain.append("gamma");
                case 'µ', 'μ' -> plain.append('u');
                case ' ', '-', '_', '\u2010', '\u2011', '\u2012', '\u2013', '\u00a0' -> {}
                default -> plain.append(c);
            }
        }
        return plain.isEmpty() ? text : plain.toString();
    }

    private void add(String domain, String key, String name, List<String> synonyms) {
        List<String> known = synonymsByKey
                .computeIfAbsent(domain, d -> new LinkedHashMap<>())
                .computeIfAbsent(key, k -> new ArrayList<>());
        Map<String, Set<String>> bySynonym = keysBySynonym.computeIfAbsent(domain, d -> new HashMap<>());
        Set<String> all = new LinkedHashSet<>(synonyms);
        all.add(name);
        all.add(key);
        for (String synonym : all) {
            bySynonym.computeIfAbsent(matchForm(synonym), s -> new TreeSet<>()).add(key);
        }
        for (String synonym : all) {
            if (synonyms.contains(synonym)
                    || known.stream().noneMatch(other -> plain(other).equals(plain(synonym)))) {
                known.add(synonym);
            }
        }
    }

    private static Lexicon read(String... resources) {
        Lexicon lexicon = new Lexicon();
        for (String resource : resources) {
            for (CSVRecord row : rows(resource)) {
                lexicon.add(
                        row.get("domain"),
                        row.get("key"),
                        row.get("canonical_name"),
                        List.of(row.get("synonyms_pipe_separated").split("\\|")));
            }
        }
        return lexicon;
    }

    static List<CSVRecord> rows(String resource) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the lexicon table " + resource + " is not on the class path");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            return Collections.unmodifiableList(format.parse(reader).getRecords());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the lexicon table " + resource, e);
        }
    }
}
