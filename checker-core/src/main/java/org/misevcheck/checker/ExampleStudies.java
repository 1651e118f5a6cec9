package org.misevcheck.checker;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.misevcheck.checker.engine.RuleBase;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.study.Study;

/** Example studies by criterion and verdict, with each criterion's rules alone to try them by; made when asked for. */
public final class ExampleStudies {

    private final Function<CriterionCode, RuleBase> rules;
    private final Function<CriterionCode, Map<Verdict, List<Study>>> source;
    private final Map<CriterionCode, RuleBase> rulesAlone = new ConcurrentHashMap<>();
    private final Map<CriterionCode, Map<Verdict, List<Study>>> known = new ConcurrentHashMap<>();

    /**
     * Example studies.
     *
     * @param rules makes the rules of one criterion alone
     * @param source the examples of one criterion
     */
    public ExampleStudies(
            Function<CriterionCode, RuleBase> rules, Function<CriterionCode, Map<Verdict, List<Study>>> source) {
        this.rules = rules;
        this.source = source;
    }

    List<Finding> evaluate(CriterionCode code, Study study) {
        return rulesAlone.computeIfAbsent(code, rules).evaluate(study);
    }

    List<Study> showing(CriterionCode code, Verdict verdict) {
        return known.computeIfAbsent(code, source).getOrDefault(verdict, List.of());
    }
}
