package org.misevcheck.checker.study;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Term;

/** What reviewers say of a domain. */
public enum Judgement implements Term {
    /** Low risk of bias. */
    LOW("low risk", "low risk of bias", "L", "+"),
    /** High risk of bias. */
    HIGH("high risk", "high risk of bias", "H", "-"),
    /** Too little is stated to judge. */
    UNCLEAR("unclear risk", "unclear risk of bias", "U", "?"),
    /** A point. */
    YES("Y"),
    /** No point, or nothing is stated. */
    NO("N");

    private static final Map<String, Judgement> BY_NAME = new HashMap<>();
    private static final Map<String, Judgement> BY_POINTS =
            Map.of("1", YES, "point", YES, "0", NO, "nopoint", NO, "notstated", NO);

    static {
        for (Judgement judgement : values()) {
            BY_NAME.put(judgement.word(), judgement);
            judgement.synonyms.forEach(name -> {
                BY_NAME.put(name, judgement);
                if (!plain(name).isEmpty()) {
                    BY_NAME.put(plain(name), judgement);
                }
            });
        }
    }

    private final List<String> synonyms;

    Judgement(String... synonyms) {
        this.synonyms = List.of(synonyms);
    }

    /** Whether it speaks for the study. */
    public boolean isFavourable() {
        return this == LOW || this == YES;
    }

    /** The answer that points stand for, where an instrument gives points. */
    static @Nullable Judgement byPoints(String text) {
        return BY_POINTS.get(plain(text));
    }

    static @Nullable Judgement named(String text) {
        Judgement known = BY_NAME.get(text);
        return known == null ? BY_NAME.get(plain(text)) : known;
    }

    /** A name as it is compared: without case and joints, in British spelling. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString()
                .replace("ization", "isation")
                .replace("omized", "omised")
                .replace("anesth", "anaesth")
                .replace("ischem", "ischaem");
    }

    /** The risk of bias that the answer to a signalling question stands for: yes for low, no for high. */
    Judgement asAnswer() {
        return switch (this) {
            case YES -> LOW;
            case NO -> HIGH;
            case LOW, HIGH, UNCLEAR -> this;
        };
    }
}
