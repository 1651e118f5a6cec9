package org.misevcheck.checker.review.flow;

import static org.misevcheck.checker.review.flow.FlowClaim.Kind.DUPLICATES;
import static org.misevcheck.checker.review.flow.FlowClaim.Kind.EXCLUDED;
import static org.misevcheck.checker.review.flow.FlowClaim.Kind.FULL_TEXT;
import static org.misevcheck.checker.review.flow.FlowClaim.Kind.IDENTIFIED;
import static org.misevcheck.checker.review.flow.FlowClaim.Kind.INCLUDED;
import static org.misevcheck.checker.review.flow.FlowClaim.Kind.SCREENED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.misevcheck.checker.review.flow.FlowBox.Item;

/**
 * Finds the flow's numbers where the review's texts state them, in English and in figures, and holds them against the
 * decisions.
 *
 * <p>A number is compared by what it counts ("1209 records were screened"), with all numbers of that kind: what is
 * stated in a sentence of another build, in words, or at the wrong one of two searches is not noticed.
 */
public final class FlowClaims {

    private static final String NUMBER = "(?<![\\d.,/-])(\\d{1,3}(?:[ ,]\\d{3}){1,2}|\\d{1,7})(?![\\d%]|[.,]\\d| ?%)";

    private static final String RECORDS =
            "(?:records?|articles?|citations?|references|publications?|papers?|hits|results|studies|study|reports?"
                    + "|abstracts|titles(?: and abstracts)?|documents)";

    private static final String STUDIES = "(?:studies|study|articles?|publications?|papers?|reports?|trials?)";

    /** Words between a number and what it counts: "potentially relevant". */
    private static final String WORDS = "(?:[a-z-]+ ){0,3}?";

    private static final String IN_ALL = "(?:a total of |in total |overall |another |further |the )?";

    private static final String WERE = "(?:(?:that |which )?(?:were|was|have been|are) )?(?:[a-z]+ly )?";

    private static final String BRACKET = "[^.;()]{0,60}\\(n ?= ?" + NUMBER + "\\)";

    private static final Pattern BEFORE_YEAR = Pattern.compile(
            "\\b(?:in|since|until|by|from|to|of|january|february|march|april|may|june|july|august|september|october"
                    + "|november|december) $");

    /** Letters that are quoted before a number and after it, up to the ends of words. */
    private static final int AROUND = 50;

    /** Those before go before those after, where two take the same number for theirs. */
    private static final Map<FlowClaim.Kind, Pattern> PATTERNS = patterns();

    /** Numbers of a meta-analysis are not those of the flow. */
    private static final Pattern OTHER_COUNTS =
            Pattern.compile("meta-?anal|quantitative|pooled|subgroup|per group|previous(?:ly)? review");

    private static Map<FlowClaim.Kind, Pattern> patterns() {
        Map<FlowClaim.Kind, Pattern> patterns = new EnumMap<>(FlowClaim.Kind.class);
        patterns.put(
                IDENTIFIED,
                any(
                        NUMBER + " " + WORDS + RECORDS + " " + WERE + "(?:identified|retrieved|yielded|obtained)",
                        NUMBER + " " + WORDS + RECORDS + " were (?:[a-z]+ly )?found",
                        "(?:identified|retrieved|yielded|returned|obtained) " + IN_ALL + NUMBER + " " + WORDS + RECORDS,
                        "(?:records|studies|articles) identified" + BRACKET));
        patterns.put(
                DUPLICATES,
                any(
                        NUMBER + " " + WORDS + "duplicates?\\b",
                        NUMBER + " " + WORDS + RECORDS + " " + WERE + "(?:removed |excluded )?as duplicates",
                        "duplicates?" + BRACKET));
        patterns.put(
                SCREENED,
                any(
                        NUMBER + " " + WORDS + RECORDS + " " + WERE + "screened",
                        NUMBER + " (?:unique|remaining) " + WORDS + RECORDS,
                        NUMBER + " " + WORDS + RECORDS + " (?:remained|were left)",
                        "screened " + IN_ALL + NUMBER + " " + WORDS + RECORDS,
                        "(?:screened|remained|remaining)" + BRACKET));
        patterns.put(
                FULL_TEXT,
                any(
                        NUMBER + " " + WORDS + "full[- ]texts?\\b",
                        "full[- ]texts? (?:of |for |articles? of )" + IN_ALL + NUMBER,
                        NUMBER + " " + WORDS + RECORDS + " " + WERE
                                + "(?:assessed for eligibility|sought|(?:read|assessed|reviewed|evaluated) in full)",
                        "(?:assessed for eligibility|sought for retrieval|full[- ]texts?)" + BRACKET));
        patterns.put(
                EXCLUDED,
                any(
                        NUMBER + " (?:" + WORDS + RECORDS + " )?" + WERE + "excluded",
                        "(?:excluded|excluding) " + IN_ALL + NUMBER + " " + WORDS + RECORDS,
                        "excluded" + BRACKET));
        patterns.put(
                INCLUDED,
                any(
                        NUMBER + " " + WORDS + STUDIES + " " + WERE
                                + "(?:included|eligible|met (?:the |our )?(?:inclusion|eligibility))",
                        "(?:included|includes|including) " + IN_ALL + NUMBER + " " + WORDS + STUDIES,
                        STUDIES + " (?:were )?included" + BRACKET));
        return Collections.unmodifiableMap(patterns);
    }

    private static Pattern any(String... forms) {
        return Pattern.compile("(?:" + String.join(")|(?:", forms) + ")");
    }

    private final Map<FlowClaim.Kind, SortedSet<Integer>> derived = new EnumMap<>(FlowClaim.Kind.class);

    /** Claims on this flow. */
    public FlowClaims(Flow flow) {
        for (FlowClaim.Kind kind : FlowClaim.Kind.values()) {
            derived.put(kind, new TreeSet<>());
        }
        for (FlowColumn column : flow.columns()) {
            column.boxes().forEach(this::take);
            derived.get(INCLUDED).add(column.studies());
            derived.get(INCLUDED).add(column.reports());
        }
        for (FlowBox.Kind kind : FlowBox.Kind.values()) {
            int sum = 0;
            for (FlowColumn column : flow.columns()) {
                FlowBox box = column.box(kind);
                sum += box == null ? 0 : box.n();
            }
            if (sum > 0) {
                of(kind).add(sum);
            }
        }
        derived.get(INCLUDED).add(flow.studies());
        derived.get(INCLUDED).add(flow.reports());
    }

    private void take(FlowBox box) {
        SortedSet<Integer> numbers = of(box.kind());
        numbers.add(box.n());
        box.items().stream().map(Item::n).forEach(numbers::add);
        if (box.kind() == FlowBox.Kind.REMOVED) {
            derived.get(EXCLUDED).addAll(numbers);
        }
    }

    private SortedSet<Integer> of(FlowBox.Kind kind) {
        return derived.get(
                switch (kind) {
                    case IDENTIFIED -> IDENTIFIED;
                    case REMOVED -> DUPLICATES;
                    case SCREENED -> SCREENED;
                    case SOUGHT, ASSESSED -> FULL_TEXT;
                    case EXCLUDED, NOT_RETRIEVED, REPORTS_EXCLUDED -> EXCLUDED;
                });
    }

    /**
     * The numbers of the flow that a sentence states, in its order; those of a kind that the flow has none of are left
     * out.
     *
     * @param name the file it stands in
     * @param place where in the file the character of this index stands
     */
    public List<FlowClaim> in(String sentence, String name, IntFunction<String> place) {
        StringBuilder text = new StringBuilder(sentence.length());
        for (char c : sentence.toCharArray()) {
            text.append(Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : Character.toLowerCase(c));
        }
        Map<Integer, FlowClaim> byPlace = new TreeMap<>();
        boolean otherCounts = OTHER_COUNTS.matcher(text).find();
        PATTERNS.forEach((kind, pattern) -> {
            if (kind == INCLUDED && otherCounts || derived.get(kind).isEmpty()) {
                return;
            }
            Matcher matcher = pattern.matcher(text);
            int from = 0;
            while (matcher.find(from)) {
                int group = group(matcher);
                int start = matcher.start(group);
                String number = matcher.group(group);
                // The next number may stand within what this one took up.
                from = matcher.end(group);
                if (!isYear(text.substring(0, start), number)) {
                    FlowClaim claim = new FlowClaim(
                            name,
                            place.apply(start),
                            quotation(sentence, start, from),
                            kind,
                            Integer.parseInt(number.replaceAll("[ ,]", "")),
                            derived.get(kind));
                    byPlace.merge(start, claim, (before, now) -> now.agrees() && !before.agrees() ? now : before);
                }
            }
        });
        return new ArrayList<>(byPlace.values());
    }

    /** The words around a number. */
    private static String quotation(String sentence, int start, int end) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(sentence.length(), end + AROUND);
        while (from > 0 && sentence.charAt(from - 1) != ' ') {
            from--;
        }
        while (to < sentence.length() && sentence.charAt(to) != ' ') {
            to++;
        }
        return (from > 0 ? "... " : "") + sentence.substring(from, to) + (to < sentence.length() ? " ..." : "");
    }

    private static int group(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return i;
            }
        }
        throw new IllegalStateException("a pattern without a number");
    }

    /** "In 2024 records were screened". */
    private static boolean isYear(String before, String number) {
        return number.matches("(?:19|20)\\d\\d") && BEFORE_YEAR.matcher(before).find();
    }
}
