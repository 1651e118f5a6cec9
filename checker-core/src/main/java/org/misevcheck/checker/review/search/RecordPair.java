package org.misevcheck.checker.review.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.misevcheck.checker.review.search.FieldComparison.Agreement;

/**
 * Two records that look alike, what they are to one another, and why.
 *
 * @param first the earlier one
 * @param titleSimilarity from 0 to 1: one minus the edit distance of the normalised titles by the longer one's length
 * @param note what tipped the balance, as far as the ground does not say it; may be empty
 */
public record RecordPair(
        SearchRecord first,
        SearchRecord second,
        PairVerdict verdict,
        PairGround ground,
        double titleSimilarity,
        String note) {

    /** In which fields the two agree and disagree; computed anew with each call. */
    public List<FieldComparison> fields() {
        return Comparison.of(ComparedRecord.of(first), ComparedRecord.of(second))
                .fields();
    }

    /** The whole explanation, in one line. */
    public String why() {
        List<FieldComparison> fields = fields();
        String same = named(fields, Agreement.AGREES);
        String near = named(fields, Agreement.NEARLY);
        String other = fields.stream()
                .filter(field -> field.agreement() == Agreement.DISAGREES)
                .map(field -> "%s ('%s', '%s')"
                        .formatted(
                                field.field().word(),
                                RecordDraft.quoted(field.first()),
                                RecordDraft.quoted(field.second())))
                .collect(Collectors.joining(", "));
        return "%s: %s%s; title similarity %s%s%s%s"
                .formatted(
                        verdict.word(),
                        ground.word(),
                        note.isEmpty() ? "" : " (" + note + ")",
                        String.format(Locale.ROOT, "%.3f", titleSimilarity),
                        same.isEmpty() ? "" : "; same " + same,
                        near.isEmpty() ? "" : "; nearly the same " + near,
                        other.isEmpty() ? "" : "; different " + other);
    }

    private static String named(List<FieldComparison> fields, Agreement agreement) {
        return fields.stream()
                .filter(field -> field.agreement() == agreement)
                .map(field -> field.field().word())
                .collect(Collectors.joining(", "));
    }
}
