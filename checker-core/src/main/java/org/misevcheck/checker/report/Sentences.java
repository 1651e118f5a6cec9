package org.misevcheck.checker.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.evidence.Evidence;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.Messages;

/** The sentence on a finding: the catalogue's words with the finding's values. */
public final class Sentences {

    private Sentences() {}

    /** What was found, and what is advised besides. */
    public static String on(Finding finding, Catalogue catalogue) {
        Criterion criterion = catalogue.criterion(finding.criterion());
        Messages messages = criterion.messages();
        String sentence = template(messages, finding.verdict());
        if (sentence == null) {
            throw new IllegalStateException("%s has no sentence for %s"
                    .formatted(finding.criterion(), finding.verdict().word()));
        }
        String filled = Messages.fill(sentence, finding.arguments());
        return finding.advised() && messages.advisory() != null ? filled + " " + messages.advisory() : filled;
    }

    /** The sentence before values are filled in; {@code null} for a verdict that the criterion never gives. */
    static @Nullable String template(Messages messages, Verdict verdict) {
        return switch (verdict) {
            case MET -> messages.met();
            case NOT_MET -> messages.notMet();
            case NOT_REPORTED -> messages.notReported();
            case NOT_APPLICABLE -> messages.notApplicable();
            case JUSTIFIED -> "The study gives its reason: {0}.";
            case NOT_ASSESSED -> "The extraction did not look for this, or is a draft that nobody has confirmed.";
        };
    }

    /** What a passage says, and where. */
    public static String on(Evidence evidence) {
        return "%s says %s: \"%s\""
                .formatted(
                        HtmlManuscripts.place(evidence.passage()),
                        HtmlManuscripts.value(evidence),
                        evidence.passage().quotation());
    }

    /** The same for several findings, joined. */
    public static String on(List<Finding> findings, Catalogue catalogue) {
        return String.join(
                " ",
                findings.stream()
                        .map(finding -> on(finding, catalogue))
                        .distinct()
                        .toList());
    }
}
