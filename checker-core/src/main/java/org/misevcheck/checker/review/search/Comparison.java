package org.misevcheck.checker.review.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.misevcheck.checker.review.search.FieldComparison.Agreement;
import org.misevcheck.checker.review.search.FieldComparison.Field;

/** Two records side by side. */
record Comparison(
        ComparedRecord first,
        ComparedRecord second,
        double titleSimilarity,
        Agreement doi,
        Agreement pmid,
        Agreement year,
        Agreement firstAuthor,
        Agreement authors,
        Agreement journal,
        Agreement volume,
        Agreement firstPage) {

    /** Titles from here on count as similar. */
    static final double SIMILAR = 0.90;

    /** Similarity is not worked out below this, and is 0. */
    private static final double LOWEST = 0.6;

    /** A new version of a preprint is the same preprint. */
    private static final Pattern VERSION = Pattern.compile("[/.]?v\\d{1,2}$");

    private static final LevenshteinDistance ONE_EDIT = new LevenshteinDistance(1);

    static Comparison of(ComparedRecord first, ComparedRecord second) {
        return new Comparison(
                first,
                second,
                similarity(first.title().plain(), second.title().plain(), LOWEST),
                texts(comparedDoi(first), comparedDoi(second)),
                texts(first.record().pmid(), second.record().pmid()),
                years(first, second),
                firstAuthors(first, second),
                authors(first.surnames(), second.surnames()),
                journals(first.journal(), second.journal()),
                texts(first.volume(), second.volume()),
                texts(first.firstPage(), second.firstPage()));
    }

    /** Whether it is plain, without comparing titles letter by letter, that two records have nothing to do with one another. */
    static boolean isPointless(ComparedRecord first, ComparedRecord second) {
        boolean linked = texts(first.record().pmid(), second.record().pmid()) == Agreement.AGREES
                || texts(comparedDoi(first), comparedDoi(second)) == Agreement.AGREES
                || first.title().plain().equals(second.title().plain())
                || first.kind().isNotice() != second.kind().isNotice();
        return !linked
                && firstAuthors(first, second) == Agreement.DISAGREES
                && (first.kind() == second.kind()
                        || authors(first.surnames(), second.surnames()) == Agreement.DISAGREES);
    }

    private static String comparedDoi(ComparedRecord record) {
        String doi = record.record().doi();
        return record.kind() == RecordKind.PREPRINT ? VERSION.matcher(doi).replaceFirst("") : doi;
    }

    private static Agreement texts(String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        return first.equals(second) ? Agreement.AGREES : Agreement.DISAGREES;
    }

    private static Agreement years(ComparedRecord first, ComparedRecord second) {
        if (first.year() == null || second.year() == null) {
            return Agreement.UNKNOWN;
        }
        int apart = Math.abs(first.year() - second.year());
        return apart == 0 ? Agreement.AGREES : apart == 1 ? Agreement.NEARLY : Agreement.DISAGREES;
    }

    private static Agreement firstAuthors(ComparedRecord first, ComparedRecord second) {
        String one = first.firstAuthor();
        String other = second.firstAuthor();
        if (one.isEmpty() || other.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        if (one.equals(other)) {
            return Agreement.AGREES;
        }
        boolean near = second.surnames().contains(one)
                || first.surnames().contains(other)
                || isPart(one, other)
                || isPart(other, one)
                || isOneEdit(one, other)
                || isTransposed(one, other)
                || one.charAt(0) == other.charAt(0) && umlauts(one).equals(umlauts(other));
        return near ? Agreement.NEARLY : Agreement.DISAGREES;
    }

    private static String umlauts(String name) {
        return name.replace("ue", "u").replace("oe", "o").replace("ae", "a");
    }

    /** {@code Garcia} and {@code Garcia Lopez}, {@code van der Berg} and {@code Berg}. */
    private static boolean isPart(String part, String whole) {
        return part.length() > 2 && (whole.startsWith(part + " ") || whole.endsWith(" " + part));
    }

    private static Agreement authors(List<String> first, List<String> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(new HashSet<>(second));
        double share = (double) shared.size() / Math.min(first.size(), second.size());
        return share >= 0.8 ? Agreement.AGREES : share >= 0.5 ? Agreement.NEARLY : Agreement.DISAGREES;
    }

    /** The same words, or what they are shortened to: {@code J Extracell Vesicles}, {@code Proc Natl Acad Sci}. */
    private static Agreement journals(List<String> first, List<String> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        boolean same = first.size() == second.size();
        for (int i = 0; same && i < first.size(); i++) {
            same = shortens(first.get(i), second.get(i)) || shortens(second.get(i), first.get(i));
        }
        return same || isInitials(first, second) || isInitials(second, first) ? Agreement.AGREES : Agreement.DISAGREES;
    }

    /** Whether a word begins as the other does and has no letter that the other has not, in this order. */
    private static boolean shortens(String word, String whole) {
        if (word.length() > whole.length() || word.charAt(0) != whole.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < whole.length() && at < word.length(); i++) {
            at += whole.charAt(i) == word.charAt(at) ? 1 : 0;
        }
        return at == word.length();
    }

    /** {@code PNAS}. */
    private static boolean isInitials(List<String> shortened, List<String> words) {
        if (shortened.size() != 1 || words.size() < 3 || shortened.get(0).length() > words.size()) {
            return false;
        }
        String initials = shortened.get(0);
        for (int i = 0; i < initials.length(); i++) {
            if (words.get(i).charAt(0) != initials.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** One minus the edit distance by the longer title's length; 0 below the lowest that is asked for. */
    static double similarity(String first, String second, double lowest) {
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        if (first.equals(second)) {
            return 1;
        }
        int longer = Math.max(first.length(), second.length());
        int most = (int) ((1 - lowest) * longer);
        if (Math.abs(first.length() - second.length()) > most) {
            return 0;
        }
        int distance = new LevenshteinDistance(most).apply(first, second);
        return distance < 0 ? 0 : 1 - (double) distance / longer;
    }

    boolean sameTitle() {
        return titleSimilarity == 1;
    }

    /** Whether one of the titles is too short or too common to say anything. */
    boolean titleSaysLittle() {
        return first.title().saysLittle() || second.title().saysLittle();
    }

    /** Whether both titles have the same numbers. */
    boolean sameNumbers() {
        return first.title().numbers().equals(second.title().numbers());
    }

    /** Whether a title is there, and is the beginning of the other: a subtitle is left out. */
    boolean oneGoesOn() {
        String one = first.title().plain();
        String other = second.title().plain();
        return !sameTitle()
                && (other.startsWith(one + " ") && !first.title().saysLittle()
                        || one.startsWith(other + " ") && !second.title().saysLittle());
    }

    boolean aTitleIsMissing() {
        return first.title().plain().isEmpty() || second.title().plain().isEmpty();
    }

    /** The words that both titles have, as a share of the shorter one's. */
    double sharedWords() {
        Set<String> shared = new HashSet<>(first.title().words());
        shared.retainAll(new HashSet<>(second.title().words()));
        shared.removeAll(FILLERS);
        Set<String> one = new HashSet<>(first.title().words());
        Set<String> other = new HashSet<>(second.title().words());
        one.removeAll(FILLERS);
        other.removeAll(FILLERS);
        int shorter = Math.min(one.size(), other.size());
        return shorter == 0 ? 0 : (double) shared.size() / shorter;
    }

    int fewerAuthors() {
        return Math.min(first.surnames().size(), second.surnames().size());
    }

    boolean samePlace() {
        return journal == Agreement.AGREES && volume == Agreement.AGREES && firstPage == Agreement.AGREES;
    }

    boolean sameFirstAuthor() {
        return firstAuthor == Agreement.AGREES || firstAuthor == Agreement.NEARLY;
    }

    /** Whether both state years, more than one apart. */
    boolean otherYears() {
        return year == Agreement.DISAGREES;
    }

    private static final Set<String> FILLERS = Set.of(
            "a", "an", "the", "of", "in", "on", "and", "or", "for", "by", "to", "with", "from", "via", "at", "as", "s");

    /**
     * The words that only one title has, beyond slips of a letter and words that carry no meaning; empty when the titles
     * differ by nothing else.
     */
    List<String> wordsOfOne() {
        List<String> ofFirst = without(first.title().words(), second.title().words());
        List<String> ofSecond = without(second.title().words(), first.title().words());
        String joinedFirst = String.join("", ofFirst);
        String joinedSecond = String.join("", ofSecond);
        if (joinedFirst.equals(joinedSecond)) {
            return List.of();
        }
        ofFirst.removeIf(word -> {
            int slip = -1;
            for (int i = 0; i < ofSecond.size() && slip < 0; i++) {
                slip = isSlip(word, ofSecond.get(i)) ? i : -1;
            }
            if (slip >= 0) {
                ofSecond.remove(slip);
            }
            return slip >= 0;
        });
        ofFirst.removeIf(FILLERS::contains);
        ofSecond.removeIf(FILLERS::contains);
        if (String.join("", ofFirst).equals(String.join("", ofSecond))) {
            return List.of();
        }
        ofFirst.addAll(ofSecond);
        return ofFirst;
    }

    private static List<String> without(List<String> words, List<String> others) {
        List<String> left = new ArrayList<>(words);
        for (String other : others) {
            left.remove(other);
        }
        return left;
    }

    /**
     * Words of which one lacks a letter of the other, or in which two letters changed places. One letter for another is
     * no slip, as in osteoblasts and osteoclasts; and neither is an {@code a} before the other, as in atypical.
     */
    private static boolean isSlip(String one, String other) {
        String longer = one.length() < other.length() ? other : one;
        String shorter = one.length() < other.length() ? one : other;
        if (shorter.length() < 4) {
            return false;
        }
        if (isTransposed(one, other)) {
            return true;
        }
        if (longer.length() == shorter.length()) {
            return false;
        }
        if (one.charAt(0) != other.charAt(0)) {
            return longer.charAt(0) != 'a'
                    && shorter.length() > 5
                    && longer.endsWith(shorter)
                    && longer.length() == shorter.length() + 1;
        }
        if (shorter.length() == 4) {
            boolean sameEnd = longer.charAt(longer.length() - 1) == shorter.charAt(3) || longer.endsWith("s");
            return longer.length() == 5 && sameEnd && ONE_EDIT.apply(one, other) >= 0;
        }
        return isOneEdit(one, other);
    }

    private static boolean isOneEdit(String one, String other) {
        return Math.min(one.length(), other.length()) >= 5
                && Math.abs(one.length() - other.length()) <= 1
                && (one.charAt(0) == other.charAt(0)
                        || one.charAt(one.length() - 1) == other.charAt(other.length() - 1))
                && ONE_EDIT.apply(one, other) >= 0;
    }

    private static boolean isTransposed(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int at = 0;
        while (at < one.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }

    /** Field by field. */
    List<FieldComparison> fields() {
        SearchRecord one = first.record();
        SearchRecord other = second.record();
        Agreement titles = aTitleIsMissing()
                ? Agreement.UNKNOWN
                : sameTitle() ? Agreement.AGREES : titleSimilarity >= SIMILAR ? Agreement.NEARLY : Agreement.DISAGREES;
        return List.of(
                new FieldComparison(Field.DOI, doi, one.doi(), other.doi()),
                new FieldComparison(Field.PMID, pmid, one.pmid(), other.pmid()),
                new FieldComparison(Field.TITLE, titles, one.title(), other.title()),
                new FieldComparison(Field.YEAR, year, year(one), year(other)),
                new FieldComparison(Field.FIRST_AUTHOR, firstAuthor, author(one), author(other)),
                new FieldComparison(
                        Field.AUTHORS, authors, String.join("; ", one.authors()), String.join("; ", other.authors())),
                new FieldComparison(Field.JOURNAL, journal, one.journal(), other.journal()),
                new FieldComparison(Field.VOLUME, volume, one.volume(), other.volume()),
                new FieldComparison(Field.FIRST_PAGE, firstPage, one.pages(), other.pages()),
                new FieldComparison(
                        Field.KIND,
                        first.kind() == second.kind() ? Agreement.AGREES : Agreement.DISAGREES,
                        first.kind().word(),
                        second.kind().word()));
    }

    private static String year(SearchRecord record) {
        return Objects.toString(record.year(), "");
    }

    private static String author(SearchRecord record) {
        return record.authors().isEmpty() ? "" : record.authors().get(0);
    }
}
