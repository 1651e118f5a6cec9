package org.misevcheck.checker.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/**
 * What a systematic review states of its own numbers: the tables it prints, and what its text says of them.
 *
 * <p>Every entry may say {@code in} which table or section it stands, so that one can be held against another.
 */
public record Synthesis(
        @Place String path,

        @Says(value = "Number of studies that the review says it includes", example = "47")
        @Between(max = 1e6)
        @Nullable
        Integer includedStudies,

        @Says("Tables of the review, with the files of the repository that hold their rows")
        List<SynthesisTable> tables,

        @Says("Included studies as a table lists them, a row each")
        List<IncludedStudy> studies,

        @Says("Totals that are made up of parts") List<Count> counts,

        @Says("Parts of the totals, with printed percentages")
        List<Part> parts,

        @Says("Pooled results") List<PooledResult> pooled,

        @Says("Tests and plots of small-study effects and publication bias")
        List<SmallStudyTest> smallStudyTests,

        @Says("Judgements of included studies as tables print them")
        List<StudyJudgement> judgements,

        @Says("Rules by which the review labels results, as printed; several of one label are alternatives")
        List<LabelRule> labelRules,

        @Says("Labels given to sets of results") List<LabelledSet> labels,

        @Says("What the text says of how many sets have a label")
        List<LabelClaim> labelClaims,

        @Says("Ranges that the text states of values in tables")
        List<StatedRange> ranges,

        @Says("Values that lie in a stated range") List<StatedValue> values,

        @Says("Facts that are stated in more than one place")
        List<RepeatedFact> repeated)
        implements Statements, CountedParts, PrintedResults, StudyLists, PrintedJudgements, LabelledResults {

    /** The ranges that the text states for a value; empty when it states none in the value's unit. */
    public List<StatedRange> rangesOf(StatedValue value) {
        return ranges.stream().filter(range -> range.isOf(value)).toList();
    }

    /** Those of the ranges stated for a value that it is outside of, in words, sorted. */
    public List<String> rangesLeft(StatedValue value) {
        return rangesOf(value).stream()
                .filter(range -> !range.includes(value))
                .map(StatedRange::printed)
                .sorted()
                .toList();
    }

    /** One fact, wherever it is stated again. */
    public List<Comparison> repeatedFacts() {
        return Comparison.among(
                repeated,
                fact -> PlainWords.of(fact.what()),
                RepeatedFact::in,
                RepeatedFact::printed,
                (first, again) -> PlainWords.same(first.value(), again.value()));
    }
}
