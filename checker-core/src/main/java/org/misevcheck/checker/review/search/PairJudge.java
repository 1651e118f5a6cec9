package org.misevcheck.checker.review.search;

import static org.misevcheck.checker.review.search.PairGround.CONTRADICTION;
import static org.misevcheck.checker.review.search.PairGround.KIND;
import static org.misevcheck.checker.review.search.PairGround.OTHER_WORDS;
import static org.misevcheck.checker.review.search.PairGround.SAME_DOI;
import static org.misevcheck.checker.review.search.PairGround.SAME_PLACE;
import static org.misevcheck.checker.review.search.PairGround.SAME_PMID;
import static org.misevcheck.checker.review.search.PairGround.SAME_TITLE_YEAR_AUTHOR;
import static org.misevcheck.checker.review.search.PairGround.SIMILAR_TITLE;
import static org.misevcheck.checker.review.search.PairVerdict.DUPLICATE;
import static org.misevcheck.checker.review.search.PairVerdict.PREPRINT_AND_ARTICLE;
import static org.misevcheck.checker.review.search.PairVerdict.TOLD_APART;
import static org.misevcheck.checker.review.search.PairVerdict.TO_BE_LOOKED_AT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.review.search.FieldComparison.Agreement;

/**
 * Says what two records are to one another. A duplicate needs agreement of several fields and no contradiction; where
 * there is a doubt, somebody has to look.
 */
final class PairJudge {

    /** With the same identifier, titles may differ as much as sources' manners do. */
    private static final double WITH_IDENTIFIER = 0.6;

    private static final double WITH_PLACE = 0.75;

    /** Titles change between a preprint and its article. */
    private static final double OF_PREPRINT = 0.8;

    /** With the same authors, at least so many of them, as many words of the shorter title as this are enough. */
    private static final double OF_CHANGED_PREPRINT = 0.7;

    private static final int FEWEST_AUTHORS = 2;

    private static final int MOST_YEARS_TO_ARTICLE = 4;

    /** From here on, records of different kinds are worth a word. */
    private static final double OF_OTHER_KIND = 0.85;

    private PairJudge() {}

    /** The two records as a pair; {@code null} when they do not look alike. */
    static @Nullable RecordPair judge(ComparedRecord first, ComparedRecord second) {
        if (Comparison.isPointless(first, second)) {
            return null;
        }
        Comparison both = Comparison.of(first, second);
        if (first.kind() != second.kind()) {
            return ofTwoKinds(both);
        }
        if (both.pmid() == Agreement.AGREES) {
            boolean alike = both.titleSimilarity() >= WITH_IDENTIFIER
                    || both.oneGoesOn()
                    || both.aTitleIsMissing()
                    || both.sameFirstAuthor() && !both.otherYears();
            return alike
                    ? pair(both, DUPLICATE, SAME_PMID, "")
                    : pair(both, TO_BE_LOOKED_AT, SAME_PMID, "with other titles and authors");
        }
        if (both.doi() == Agreement.AGREES) {
            return withSameDoi(both);
        }
        return withoutIdentifier(both);
    }

    private static @Nullable RecordPair ofTwoKinds(Comparison both) {
        RecordKind one = both.first().kind();
        RecordKind other = both.second().kind();
        double similarity = both.titleSimilarity();
        if (both.pmid() == Agreement.AGREES && (similarity >= WITH_IDENTIFIER || both.aTitleIsMissing())) {
            return pair(both, DUPLICATE, SAME_PMID, "one source does not say of which kind it is");
        }
        boolean withArticle = one == RecordKind.ARTICLE || other == RecordKind.ARTICLE;
        RecordKind special = one == RecordKind.ARTICLE ? other : one;
        boolean sameTitle = similarity >= Comparison.SIMILAR || both.oneGoesOn();
        if (withArticle && !special.isNotice() && sameTitle && both.pmid() != Agreement.DISAGREES) {
            if (both.doi() == Agreement.AGREES) {
                return pair(both, DUPLICATE, SAME_DOI, "one source does not say of which kind it is");
            }
            if (both.samePlace() && both.sameFirstAuthor() && both.doi() != Agreement.DISAGREES) {
                return pair(both, DUPLICATE, SAME_PLACE, "one source does not say of which kind it is");
            }
        }
        boolean authorsShared =
                both.sameFirstAuthor() || both.authors() == Agreement.AGREES || both.authors() == Agreement.NEARLY;
        if (withArticle && special == RecordKind.PREPRINT) {
            boolean sameWriters = both.sameFirstAuthor()
                    && (both.authors() == Agreement.AGREES || both.authors() == Agreement.NEARLY)
                    && both.fewerAuthors() >= FEWEST_AUTHORS;
            boolean alike = similarity >= OF_PREPRINT
                    || both.oneGoesOn()
                    || sameWriters && both.sharedWords() >= OF_CHANGED_PREPRINT;
            if (!alike || !authorsShared || yearsApart(both) > MOST_YEARS_TO_ARTICLE) {
                return null;
            }
            SearchRecord article = one == RecordKind.ARTICLE
                    ? both.first().record()
                    : both.second().record();
            return article.journal().isEmpty()
                            && article.doi().isEmpty()
                            && article.pmid().isEmpty()
                    ? pair(both, TO_BE_LOOKED_AT, KIND, "one may be the preprint or its article")
                    : pair(both, PREPRINT_AND_ARTICLE, KIND, "");
        }
        boolean worthAWord = both.doi() == Agreement.AGREES
                || similarity >= OF_OTHER_KIND && (authorsShared || one.isNotice() != other.isNotice());
        return worthAWord ? pair(both, TOLD_APART, KIND, one.word() + " and " + other.word()) : null;
    }

    private static int yearsApart(Comparison both) {
        Integer one = both.first().year();
        Integer other = both.second().year();
        return one == null || other == null ? 0 : Math.abs(one - other);
    }

    private static RecordPair withSameDoi(Comparison both) {
        if (both.pmid() == Agreement.DISAGREES) {
            return pair(both, TO_BE_LOOKED_AT, SAME_DOI, "with two PMIDs");
        }
        if (both.first().kind() == RecordKind.CONFERENCE_ABSTRACT) {
            boolean same = both.titleSimilarity() >= Comparison.SIMILAR
                    && both.sameNumbers()
                    && both.wordsOfOne().isEmpty()
                    && both.firstPage() != Agreement.DISAGREES;
            return same
                    ? pair(both, DUPLICATE, SAME_DOI, "")
                    : pair(both, TOLD_APART, CONTRADICTION, "abstracts that share the DOI of their supplement");
        }
        if (both.titleSimilarity() >= WITH_IDENTIFIER || both.oneGoesOn() || both.aTitleIsMissing()) {
            return pair(both, DUPLICATE, SAME_DOI, "");
        }
        if (both.firstPage() == Agreement.AGREES && both.sameFirstAuthor()) {
            return pair(both, DUPLICATE, SAME_DOI, "with titles as of a translation");
        }
        return pair(both, TO_BE_LOOKED_AT, SAME_DOI, "with other titles");
    }

    private static @Nullable RecordPair withoutIdentifier(Comparison both) {
        boolean similar = both.titleSimilarity() >= Comparison.SIMILAR;
        boolean atPlace = both.samePlace() && (both.titleSimilarity() >= WITH_PLACE || both.oneGoesOn());
        if (!similar && !both.oneGoesOn() && !atPlace) {
            return null;
        }
        boolean isAbstract = both.first().kind() == RecordKind.CONFERENCE_ABSTRACT;
        if (both.pmid() == Agreement.DISAGREES) {
            return both.sameFirstAuthor() ? pair(both, TOLD_APART, CONTRADICTION, "two PMIDs") : null;
        }
        if (both.doi() == Agreement.DISAGREES) {
            return withTwoDois(both, similar, isAbstract);
        }
        if (atPlace && both.firstAuthor() != Agreement.DISAGREES && (!isAbstract || both.sameTitle())) {
            return similar || both.sameNumbers() || both.oneGoesOn()
                    ? pair(both, DUPLICATE, SAME_PLACE, "")
                    : pair(both, TO_BE_LOOKED_AT, SAME_PLACE, "the numbers in the titles differ");
        }
        if (both.firstAuthor() == Agreement.DISAGREES) {
            return both.sameTitle() && both.samePlace() && !isAbstract
                    ? pair(
                            both,
                            both.titleSaysLittle() ? TO_BE_LOOKED_AT : DUPLICATE,
                            SAME_PLACE,
                            "other first authors")
                    : null;
        }
        if (!similar) {
            return goingOn(both);
        }
        if (both.sameTitle() && both.year() == Agreement.AGREES && both.firstAuthor() == Agreement.AGREES) {
            return withSameTitle(both, isAbstract);
        }
        return withSimilarTitle(both, isAbstract);
    }

    private static @Nullable RecordPair withTwoDois(Comparison both, boolean similar, boolean isAbstract) {
        if (!both.sameFirstAuthor() || !similar) {
            return null;
        }
        if (both.samePlace() && both.sameNumbers() && !isAbstract) {
            return pair(both, DUPLICATE, SAME_PLACE, "one DOI may be mistyped");
        }
        boolean more = both.year() == Agreement.DISAGREES
                || both.journal() == Agreement.DISAGREES
                || both.volume() == Agreement.DISAGREES
                || both.firstPage() == Agreement.DISAGREES
                || !both.sameNumbers()
                || !both.wordsOfOne().isEmpty();
        return pair(both, more ? TOLD_APART : TO_BE_LOOKED_AT, CONTRADICTION, "two DOIs");
    }

    private static @Nullable RecordPair goingOn(Comparison both) {
        boolean sameYears = both.year() == Agreement.AGREES || both.year() == Agreement.NEARLY;
        boolean contradicted = both.volume() == Agreement.DISAGREES
                || both.firstPage() == Agreement.DISAGREES
                || both.journal() == Agreement.DISAGREES;
        if (!both.sameFirstAuthor() || !sameYears || contradicted) {
            return null;
        }
        boolean placed = both.journal() == Agreement.AGREES
                && (both.volume() == Agreement.AGREES || both.firstPage() == Agreement.AGREES);
        return pair(both, placed ? DUPLICATE : TO_BE_LOOKED_AT, SIMILAR_TITLE, "one title goes on");
    }

    /** With the same title, year and first author. */
    private static @Nullable RecordPair withSameTitle(Comparison both, boolean isAbstract) {
        boolean placed = both.volume() == Agreement.AGREES && both.firstPage() == Agreement.AGREES;
        if (both.journal() == Agreement.DISAGREES && !placed) {
            return both.titleSaysLittle()
                    ? null
                    : pair(both, TO_BE_LOOKED_AT, SAME_TITLE_YEAR_AUTHOR, "in two journals");
        }
        boolean otherPlace = both.volume() == Agreement.DISAGREES && both.firstPage() == Agreement.DISAGREES
                || isAbstract && both.firstPage() == Agreement.DISAGREES;
        if (otherPlace) {
            return pair(both, TO_BE_LOOKED_AT, SAME_TITLE_YEAR_AUTHOR, "in two places");
        }
        boolean unsure =
                both.titleSaysLittle() && (both.volume() != Agreement.AGREES || both.firstPage() != Agreement.AGREES);
        return unsure
                ? pair(both, TO_BE_LOOKED_AT, SAME_TITLE_YEAR_AUTHOR, "the title says little")
                : pair(both, DUPLICATE, SAME_TITLE_YEAR_AUTHOR, "");
    }

    private static @Nullable RecordPair withSimilarTitle(Comparison both, boolean isAbstract) {
        if (!both.sameNumbers()) {
            return pair(both, TOLD_APART, CONTRADICTION, "the numbers in the titles differ");
        }
        if (both.otherYears()) {
            return both.sameTitle() ? pair(both, TOLD_APART, CONTRADICTION, "years more than one apart") : null;
        }
        boolean placed = both.volume() == Agreement.AGREES && both.firstPage() != Agreement.DISAGREES
                || both.firstPage() == Agreement.AGREES && both.volume() != Agreement.DISAGREES;
        boolean samePlace = both.volume() == Agreement.AGREES && both.firstPage() == Agreement.AGREES;
        boolean elsewhere = both.journal() == Agreement.DISAGREES && !samePlace
                || both.volume() == Agreement.DISAGREES && both.firstPage() == Agreement.DISAGREES
                || isAbstract && both.firstPage() == Agreement.DISAGREES;
        List<String> words = both.wordsOfOne();
        if (!words.isEmpty() && !(placed && !elsewhere)) {
            String which = "only one title has: " + String.join(", ", words);
            return pair(both, elsewhere ? TOLD_APART : TO_BE_LOOKED_AT, OTHER_WORDS, which);
        }
        if (elsewhere) {
            return pair(both, TO_BE_LOOKED_AT, SIMILAR_TITLE, "in two places");
        }
        boolean sure = placed && (both.firstPage() == Agreement.AGREES || both.year() != Agreement.UNKNOWN)
                || !both.titleSaysLittle() && both.sameFirstAuthor() && isSure(both);
        return sure
                ? pair(both, DUPLICATE, SIMILAR_TITLE, "")
                : pair(both, TO_BE_LOOKED_AT, SIMILAR_TITLE, "too little else is stated");
    }

    /** Whether records with similar titles and the same first author agree in enough besides. */
    private static boolean isSure(Comparison both) {
        if (both.year() == Agreement.AGREES) {
            return true;
        }
        if (both.journal() != Agreement.AGREES) {
            return false;
        }
        return both.year() == Agreement.UNKNOWN
                ? both.authors() == Agreement.AGREES && both.fewerAuthors() > 1
                : both.authors() != Agreement.DISAGREES;
    }

    private static RecordPair pair(Comparison both, PairVerdict verdict, PairGround ground, String note) {
        return new RecordPair(
                both.first().record(), both.second().record(), verdict, ground, both.titleSimilarity(), note);
    }
}
