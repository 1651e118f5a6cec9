package org.misevcheck.checker.manuscript;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.jspecify.annotations.Nullable;

/** The language that a text is written in, by its script and by the small words that Lucene knows of each language. */
public final class TextLanguage {

    /** The only language that evidence is looked for in. */
    public static final String ENGLISH = "en";

    /** Of running text, small words make a quarter to a half; tables and lists have few. */
    private static final double LEAST_SHARE = 0.12;

    /** How many times as many small words of its own as of English a text in another language has, at least. */
    private static final int CLEARLY = 2;

    private static final int LEAST_WORDS = 80;
    private static final int ENOUGH_WORDS = 2_000;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** The languages that have a word among their small ones. */
    private static final Map<String, List<String>> SMALL_WORDS = smallWords();

    private final Map<String, Integer> small = new HashMap<>();
    private int words;
    private int han;
    private int kana;
    private int hangul;

    private TextLanguage() {}

    /**
     * The language of a document's running text, without its references.
     *
     * @return its ISO 639-1 code, of English and a dozen others; null where the text is too short, has few small words, as
     *     tables have, or is in none of these languages
     */
    public static @Nullable String of(Manuscript manuscript) {
        TextLanguage counts = new TextLanguage();
        for (Section section : manuscript.sections()) {
            for (Sentence sentence : section.sentences()) {
                if (section.role() != SectionRole.REFERENCES && counts.words < ENOUGH_WORDS) {
                    counts.count(sentence.text());
                }
            }
        }
        return counts.language();
    }

    private static Map<String, List<String>> smallWords() {
        Map<String, List<String>> languages = new HashMap<>();
        Map.of(
                        ENGLISH,
                        EnglishAnalyzer.getDefaultStopSet(),
                        "de",
                        GermanAnalyzer.getDefaultStopSet(),
                        "fr",
                        FrenchAnalyzer.getDefaultStopSet(),
                        "es",
                        SpanishAnalyzer.getDefaultStopSet(),
                        "pt",
                        PortugueseAnalyzer.getDefaultStopSet(),
                        "it",
                        ItalianAnalyzer.getDefaultStopSet(),
                        "ru",
                        RussianAnalyzer.getDefaultStopSet(),
                        "fa",
                        PersianAnalyzer.getDefaultStopSet(),
                        "tr",
                        TurkishAnalyzer.getDefaultStopSet())
                .forEach((language, words) -> {
                    for (Object word : words) {
                        languages
                                .computeIfAbsent(new String((char[]) word), w -> new ArrayList<>())
                                .add(language);
                    }
                });
        return languages;
    }

    private void count(String text) {
        Matcher letters = WORD.matcher(text);
        while (letters.find()) {
            String word = letters.group().toLowerCase(Locale.ROOT);
            if (word.charAt(0) < '\u1100') {
                words++;
                SMALL_WORDS.getOrDefault(word, List.of()).forEach(language -> small.merge(language, 1, Integer::sum));
            } else {
                word.codePoints().forEach(this::count);
            }
        }
    }

    private void count(int letter) {
        switch (UnicodeScript.of(letter)) {
            case HAN -> han++;
            case HIRAGANA, KATAKANA -> kana++;
            case HANGUL -> hangul++;
            default -> {}
        }
    }

    private @Nullable String language() {
        if (han + kana + hangul > Math.max(words, LEAST_WORDS)) {
            return hangul > han + kana ? "ko" : kana > 0 ? "ja" : "zh";
        }
        int english = small.getOrDefault(ENGLISH, 0);
        String most = ENGLISH;
        for (Map.Entry<String, Integer> other : new TreeMap<>(small).entrySet()) {
            if (other.getValue() > Math.max(small.getOrDefault(most, 0), CLEARLY * english)) {
                most = other.getKey();
            }
        }
        return words >= LEAST_WORDS && small.getOrDefault(most, 0) >= LEAST_SHARE * words ? most : null;
    }
}
