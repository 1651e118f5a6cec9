package org.misevcheck.checker;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.misevcheck.checker.engine.RuleBase;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.study.Study;

/** Example studies by criterion and verdict, with the rules to try them by; both are made when first asked for. */
public final class ExampleStudies {

    private final Supplier<RuleBase> ruleBase;
    private final Function<CriterionCode, Map<Verdict, List<Study>>> source;
    private final Map<CriterionCode, Map<Verdict, List<Study>>> known = new ConcurrentHashMap<>();
    private volatile RuleBase made;

    /**
     * Example studies.
     *
     * @param ruleBase makes the rules of the protocol's criteria alone
     * @param source the examples of one criterion
     */
    public ExampleStudies(Supplier<RuleBase> ruleBase, Function<CriterionCode, Map<Verdict, List<Study>>> source) {
        this.ruleBase = ruleBase;
        this.source = source;
    }

    RuleBase ruleBase() {
        if (made == null) {
            synchronized (this) {
                if (made == null) {
                    made = ruleBase.get();
                }
            }
        }
        return made;
    }

    Map<Verdict, List<Study>> of(CriterionCode code) {
        return known.computeIfAbsent(code, source);
    }
}
