package org.misevcheck.checker.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How a judgement is shown: by a sign, so that it can be told in grey, and by a colour that people with any kind of
 * colour vision tell apart (Okabe M, Ito K 2008, Color Universal Design).
 */
record BiasSign(String sign, Color colour) {

    private static final List<Color> OTHERS = List.of(
            new Color(0x56B4E9), new Color(0xE69F00), new Color(0xCC79A7), new Color(0x0072B2), new Color(0x999999));

    /** The judgements of a domain differ. */
    static final BiasSign DIFFERING = new BiasSign("\u2260", new Color(0xBBBBBB));

    /** There is none. */
    static final BiasSign NONE = new BiasSign("", Color.WHITE);

    private static final BiasSign FOR = new BiasSign("+", new Color(0x009E73));
    private static final BiasSign OPEN = new BiasSign("?", new Color(0xF0E442));
    private static final BiasSign AGAINST = new BiasSign("\u2212", new Color(0xD55E00));

    private static final Map<String, BiasSign> KNOWN =
            Map.of("low", FOR, "yes", FOR, "unclear", OPEN, "some concerns", OPEN, "high", AGAINST, "no", AGAINST);

    /**
     * Signs for an instrument's words: plus, question mark and minus for those that are usual, letters for others. In
     * the order of bars: what speaks for a study, then what is open, then others, then what speaks against it.
     */
    static Map<String, BiasSign> of(Iterable<String> words) {
        Set<String> taken = new HashSet<>();
        Map<BiasSign, String> usual = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (String word : words) {
            BiasSign known = KNOWN.get(plain(word));
            if (known != null && taken.add(known.sign())) {
                usual.put(known, word);
            } else {
                others.add(word);
            }
        }
        Map<String, BiasSign> signs = new LinkedHashMap<>();
        for (BiasSign sign : List.of(FOR, OPEN)) {
            if (usual.containsKey(sign)) {
                signs.put(usual.get(sign), sign);
            }
        }
        for (int i = 0; i < others.size(); i++) {
            signs.put(others.get(i), new BiasSign(letter(others.get(i), taken), OTHERS.get(i % OTHERS.size())));
        }
        if (usual.containsKey(AGAINST)) {
            signs.put(usual.get(AGAINST), AGAINST);
        }
        return signs;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replaceFirst(" risk( of bias)?$", "")
                .strip();
    }

    /** The first letter of the word that is free, or a number. */
    private static String letter(String word, Set<String> taken) {
        for (int i = 0; i < word.length(); i++) {
            String letter = word.substring(i, i + 1).toUpperCase(Locale.ROOT);
            if (letter.matches("[A-Z]") && taken.add(letter)) {
                return letter;
            }
        }
        int number = 1;
        while (!taken.add(String.valueOf(number))) {
            number++;
        }
        return String.valueOf(number);
    }

    /** The colour of its sign, which stands out from it. */
    Color ink() {
        double light = 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue();
        return light > 125 ? Color.BLACK : Color.WHITE;
    }
}
