package org.misevcheck.checker.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.StatelessKieSession;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Findings;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.study.Study;

/**
 * The rules of some criteria, as one immutable KieBase.
 *
 * <p>Build it once and share it: many threads may evaluate at a time, each in a session of its own. An evaluation is
 * a pure function of the study and the rules.
 */
public final class RuleBase {

    private final KieBase kieBase;
    private final Set<CriterionCode> criteria;
    private final Predicate<CriterionCode> allowsExceptions;

    private RuleBase(KieBase kieBase, Set<CriterionCode> criteria, Predicate<CriterionCode> allowsExceptions) {
        this.kieBase = kieBase;
        this.criteria = criteria;
        this.allowsExceptions = allowsExceptions;
    }

    /**
     * The rules of these criteria, from compiled models.
     *
     * <p>A rule belongs to the criterion whose code its name begins with: {@code "ISCT2006-MSC-02 not met"}.
     *
     * @param allowsExceptions whether a criterion's guideline allows exceptions that the study justifies
     * @throws DefectiveRuleBaseException if a criterion has no rule, or there is no criterion
     */
    public static RuleBase of(
            CompiledRules rules, Collection<CriterionCode> criteria, Predicate<CriterionCode> allowsExceptions) {
        Set<CriterionCode> wanted = new TreeSet<>(criteria);
        List<Model> selected = rules.models(wanted).stream()
                .<Model>map(model -> SelectedRules.of(model, wanted, rules))
                .filter(model -> !model.getRules().isEmpty())
                .toList();
        Set<String> found = selected.stream()
                .flatMap(model -> model.getRules().stream())
                .map(rule -> codeOf(rule.getName()))
                .collect(Collectors.toSet());
        for (CriterionCode code : wanted) {
            if (!found.contains(code.value())) {
                throw new DefectiveRuleBaseException("no rule is compiled for " + code);
            }
        }
        if (wanted.isEmpty()) {
            throw new DefectiveRuleBaseException("a rule base without criteria can check nothing");
        }
        KieBaseConfiguration configuration =
                RuleBaseFactory.newKnowledgeBaseConfiguration(new Properties(), RuleBase.class.getClassLoader());
        configuration.setOption(KieBaseMutabilityOption.DISABLED);
        return new RuleBase(KieBaseBuilder.createKieBaseFromModel(selected, configuration), wanted, allowsExceptions);
    }

    /** The criteria it has rules for. */
    public Set<CriterionCode> criteria() {
        return Set.copyOf(criteria);
    }

    /**
     * The findings on a study, in report order: for each criterion one verdict per subject, and at least one.
     *
     * @throws DefectiveRuleBaseException if a rule throws, or a criterion gives no verdict or two on one subject
     */
    public List<Finding> evaluate(Study study) {
        List<Finding> inOrder = run(study, kieBase.newStatelessKieSession()).inReportOrder();
        refuseGapsAndDoubles(study, inOrder);
        return inOrder;
    }

    /** The names of the rules that fire on a study: what tests need to know that no rule is dead. */
    public Set<String> rulesFiredOn(Study study) {
        Set<String> fired = new TreeSet<>();
        StatelessKieSession session = kieBase.newStatelessKieSession();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                fired.add(event.getMatch().getRule().getName());
            }
        });
        run(study, session);
        return fired;
    }

    private Findings run(Study study, StatelessKieSession session) {
        Findings findings = new Findings(study, allowsExceptions);
        session.setGlobal("findings", findings);
        try {
            session.execute(Facts.statedIn(study));
        } catch (RuntimeException e) {
            // Drools says in its message which rule, and so which criterion.
            throw new DefectiveRuleBaseException(
                    "a rule failed on the study '%s': %s".formatted(study.id(), e.getMessage()), e);
        }
        return findings;
    }

    private void refuseGapsAndDoubles(Study study, List<Finding> inOrder) {
        Set<CriterionCode> answered = new HashSet<>();
        Finding previous = null;
        for (Finding finding : inOrder) {
            answered.add(finding.criterion());
            if (previous != null
                    && previous.criterion().equals(finding.criterion())
                    && previous.subject().equals(finding.subject())) {
                throw new DefectiveRuleBaseException("%s gives two verdicts on %s of the study '%s': %s and %s"
                        .formatted(
                                finding.criterion(),
                                finding.subject(),
                                study.id(),
                                previous.verdict().word(),
                                finding.verdict().word()));
            }
            previous = finding;
        }
        if (!answered.equals(criteria)) {
            Set<CriterionCode> strange = new TreeSet<>(answered);
            strange.removeAll(criteria);
            if (!strange.isEmpty()) {
                throw new DefectiveRuleBaseException(
                        "a rule of another criterion gives a verdict by %s on the study '%s'"
                                .formatted(strange, study.id()));
            }
            Set<CriterionCode> silent = new TreeSet<>(criteria);
            silent.removeAll(answered);
            throw new DefectiveRuleBaseException(
                    "no verdict is given on the study '%s' by %s".formatted(study.id(), silent));
        }
    }

    private static String codeOf(String ruleName) {
        int end = ruleName.indexOf(' ');
        return end < 0 ? ruleName : ruleName.substring(0, end);
    }

    /** A model reduced to some of its rules, in the order of their names: the generated order is the file system's. */
    private record SelectedRules(Model model, List<Rule> rules) implements Model {

        static SelectedRules of(Model model, Set<CriterionCode> wanted, CompiledRules compiled) {
            Set<String> codes = wanted.stream().map(CriterionCode::value).collect(Collectors.toSet());
            List<Rule> rules = new ArrayList<>(model.getRules());
            rules.removeIf(rule -> !codes.contains(codeOf(rule.getName())) || !compiled.includes(model, rule));
            rules.sort(Comparator.comparing(Rule::getName));
            return new SelectedRules(model, rules);
        }

        @Override
        public String getName() {
            return model.getName();
        }

        @Override
        public String getPackageName() {
            return model.getPackageName();
        }

        @Override
        @SuppressWarnings("rawtypes") // the signature of Drools
        public List<Global> getGlobals() {
            return model.getGlobals();
        }

        @Override
        public List<Rule> getRules() {
            return rules;
        }

        @Override
        public List<Query> getQueries() {
            return model.getQueries();
        }

        @Override
        public List<TypeMetaData> getTypeMetaDatas() {
            return model.getTypeMetaDatas();
        }

        @Override
        public List<EntryPoint> getEntryPoints() {
            return model.getEntryPoints();
        }
    }
}
