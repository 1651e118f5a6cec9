package org.misevcheck.checker.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.study.Coverage;
import org.misevcheck.checker.study.Justification;
import org.misevcheck.checker.study.Study;

/**
 * What the rules of one run concluded. Rules write here; nothing in a rule reads it back.
 *
 * <p>A verdict that rests on something being absent names what is absent, and becomes <em>not assessed</em> when the
 * extraction did not look there. So no rule can take a reader's silence for the study's. What falls short becomes
 * <em>justified</em> when the study gives a reason for it and the criterion's guideline allows such exceptions.
 */
public final class Findings {

    private final Study study;
    private final Coverage coverage;
    private final Predicate<CriterionCode> allowsExceptions;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> advised = new HashSet<>();

    /**
     * Findings on a study.
     *
     * @param allowsExceptions whether a criterion's guideline allows exceptions that the study justifies
     */
    public Findings(Study study, Predicate<CriterionCode> allowsExceptions) {
        this.study = study;
        this.coverage = study.coverage();
        this.allowsExceptions = allowsExceptions;
    }

    /** The statement satisfies the criterion. */
    public void met(String code, String subject, Object... arguments) {
        add(code, Verdict.MET, subject, arguments);
    }

    /** The statement does not satisfy the criterion. */
    public void notMet(String code, String subject, Object... arguments) {
        shortfall(code, Verdict.NOT_MET, subject, List.of(subject), arguments);
    }

    /**
     * What is stated does not satisfy the criterion, and none of these places states anything that would. Not
     * assessed unless every one of them was looked for.
     */
    public void notMetWithout(String code, String subject, List<String> absent, Object... arguments) {
        shortfall(code, looked(absent) ? Verdict.NOT_MET : Verdict.NOT_ASSESSED, subject, absent, arguments);
    }

    /** The subject itself is the statement that is absent. */
    public void notReported(String code, String subject, Object... arguments) {
        Verdict verdict = coverage.includes(subject) ? Verdict.NOT_REPORTED : Verdict.NOT_ASSESSED;
        shortfall(code, verdict, subject, List.of(subject), arguments);
    }

    /**
     * These statements on the subject are absent. Not reported when one of them at least was looked for; the
     * argument {@code {0}} names those, by their keys.
     *
     * @throws IllegalArgumentException if nothing is said to be absent, which is a defect of the rule
     */
    public void notReportedWithout(String code, String subject, List<String> absent, Object... arguments) {
        if (absent.isEmpty()) {
            throw new IllegalArgumentException("%s: nothing is absent on %s".formatted(code, subject));
        }
        List<String> looked = new ArrayList<>();
        for (String place : absent) {
            if (coverage.includes(place)) {
                looked.add(place);
            }
        }
        List<String> named = looked.isEmpty() ? absent : looked;
        List<String> keys = new ArrayList<>();
        for (String place : named) {
            keys.add(keyOf(subject, place));
        }
        Object[] all = new Object[arguments.length + 1];
        all[0] = List.copyOf(keys);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        shortfall(code, looked.isEmpty() ? Verdict.NOT_ASSESSED : Verdict.NOT_REPORTED, subject, named, all);
    }

    /**
     * None of these places states what is asked for, and each of them might have. Not assessed unless every one of
     * them was looked for.
     */
    public void notReportedAnywhere(String code, String subject, List<String> places, Object... arguments) {
        shortfall(code, looked(places) ? Verdict.NOT_REPORTED : Verdict.NOT_ASSESSED, subject, places, arguments);
    }

    /** The criterion does not concern this subject, by what is stated of it. */
    public void notApplicable(String code, String subject, Object... arguments) {
        add(code, Verdict.NOT_APPLICABLE, subject, arguments);
    }

    /** The criterion does not concern the study because nothing stands at the place, if it was looked for. */
    public void notApplicableWithout(String code, String place, Object... arguments) {
        add(code, coverage.includes(place) ? Verdict.NOT_APPLICABLE : Verdict.NOT_ASSESSED, place, arguments);
    }

    /**
     * The criterion does not concern this subject, because none of these places states what would make it. Not
     * assessed unless every one of them was looked for.
     */
    public void notApplicableAnywhere(String code, String subject, List<String> absent, Object... arguments) {
        add(code, looked(absent) ? Verdict.NOT_APPLICABLE : Verdict.NOT_ASSESSED, subject, arguments);
    }

    private boolean looked(List<String> places) {
        for (String place : places) {
            if (!coverage.includes(place)) {
                return false;
            }
        }
        return true;
    }

    /** Reviewers have not judged this; that is theirs to do, and no silence of the study. */
    public void notJudged(String code, String subject, Object... arguments) {
        add(code, Verdict.NOT_ASSESSED, subject, arguments);
    }

    /** The criterion's advisory sentence goes with its finding on this subject, whatever the verdict. */
    public void advise(String code, String subject) {
        advised.add(code + " " + subject);
    }

    /**
     * Rules fire in no promised order; the report has one.
     *
     * @throws IllegalStateException if something was advised on a subject that has no finding, and would be lost
     */
    public List<Finding> inReportOrder() {
        if (advised.isEmpty()) {
            return findings.stream().sorted(Finding.REPORT_ORDER).toList();
        }
        Set<String> lost = new TreeSet<>(advised);
        for (Finding finding : findings) {
            lost.remove(finding.criterion() + " " + finding.subject());
        }
        if (!lost.isEmpty()) {
            throw new IllegalStateException("advice without a finding: " + lost);
        }
        return findings.stream().map(this::advised).sorted(Finding.REPORT_ORDER).toList();
    }

    private Finding advised(Finding finding) {
        return advised.contains(finding.criterion() + " " + finding.subject())
                ? new Finding(finding.criterion(), finding.verdict(), finding.subject(), finding.arguments(), true)
                : finding;
    }

    /** Justified when every place that falls short is; the reasons are then the arguments. */
    private void shortfall(String code, Verdict verdict, String subject, List<String> places, Object... arguments) {
        if (!places.isEmpty() && !study.justifications().isEmpty() && allowsExceptions.test(CriterionCode.of(code))) {
            List<Optional<Justification>> given =
                    places.stream().map(study::justificationOf).toList();
            if (given.stream().allMatch(Optional::isPresent)) {
                List<String> reasons = given.stream()
                        .map(justification -> justification.orElseThrow().reason())
                        .distinct()
                        .toList();
                add(code, Verdict.JUSTIFIED, subject, reasons);
                return;
            }
        }
        add(code, verdict, subject, arguments);
    }

    private void add(String code, Verdict verdict, String subject, Object... arguments) {
        findings.add(new Finding(CriterionCode.of(code), verdict, subject, List.of(arguments), false));
    }

    /** A place as seen from the subject; within one entry of a list, as seen from the entry. */
    private static String keyOf(String subject, String path) {
        int end = subject.length();
        if (path.length() <= end || !path.startsWith(subject)) {
            return path;
        }
        int entry = path.charAt(end) == '[' ? path.indexOf("].", end) : -1;
        if (entry > 0) {
            return path.substring(entry + 2);
        }
        return path.charAt(end) == '.' ? path.substring(end + 1) : path;
    }
}
