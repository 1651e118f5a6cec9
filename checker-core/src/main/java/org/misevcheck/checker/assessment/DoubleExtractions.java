package org.misevcheck.checker.assessment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.review.consensus.Accord;
import org.misevcheck.checker.review.consensus.AgreementTable;

/**
 * The studies of a review that two people extracted, side by side.
 *
 * @param firstFolder the first extractor's folder, as it was named
 * @param secondFolder the second extractor's folder, as it was named
 * @param tolerance how much measured figures may differ, as a share of the greater one
 * @param studies by their identifiers
 * @param withoutSecond manifests in the first folder of studies that the second has none of
 * @param withoutFirst manifests in the second folder of studies that the first has none of
 * @param agreedBefore manifests that are themselves a consensus, and no extraction
 * @param agreement null when no study was extracted twice
 */
public record DoubleExtractions(
        String firstFolder,
        String secondFolder,
        double tolerance,
        List<DoubleExtraction> studies,
        List<String> withoutSecond,
        List<String> withoutFirst,
        List<String> agreedBefore,
        @Nullable AgreementTable agreement) {

    public DoubleExtractions {
        studies = List.copyOf(studies);
        withoutSecond = List.copyOf(withoutSecond);
        withoutFirst = List.copyOf(withoutFirst);
        agreedBefore = List.copyOf(agreedBefore);
    }

    /** How many statements stand in each way to each other, over all studies. */
    public Map<Accord, Long> counts() {
        Map<Accord, Long> counts = new TreeMap<>();
        studies.forEach(study ->
                study.reconciliation().counts().forEach((accord, count) -> counts.merge(accord, count, Long::sum)));
        return counts;
    }

    /** Studies on which people have not decided yet. */
    public List<DoubleExtraction> unsettled() {
        return studies.stream().filter(study -> !study.isSettled()).toList();
    }
}
