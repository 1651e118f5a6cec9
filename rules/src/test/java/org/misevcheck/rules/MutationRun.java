package org.misevcheck.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.misevcheck.checker.engine.CompiledRules;
import org.misevcheck.checker.engine.DefectiveRuleBaseException;
import org.misevcheck.checker.engine.InvalidRulesException;
import org.misevcheck.checker.engine.RuleBase;
import org.misevcheck.checker.finding.Example;
import org.misevcheck.checker.study.Study;
import org.misevcheck.compiler.DrlCompiler;

/** Tries the mutants of one criterion by its examples. */
final class MutationRun {

    /** What became of a mutant. */
    enum Fate {
        KILLED,
        SURVIVED,
        /** It does not compile, and so says nothing of the examples. */
        INVALID
    }

    private record Trial(Example example, Study study) {}

    private final CriterionFolder folder;
    private final String drl;
    private final List<Trial> trials;

    MutationRun(CriterionFolder folder) {
        this.folder = folder;
        this.drl = BundledGuidelines.library().drl(folder.code()).text();
        this.trials = folder.examples().stream()
                .map(example -> new Trial(example, CriterionFolder.study(example)))
                .toList();
    }

    /** The fate of each mutant, in the order of the file. */
    Map<Mutant, Fate> fates() {
        List<Mutant> mutants = RuleMutator.mutantsOf(folder.code(), drl);
        Map<Mutant, Fate> fates = new LinkedHashMap<>();
        mutants.forEach(mutant -> fates.put(mutant, Fate.INVALID));
        tryOut(mutants, fates);
        return fates;
    }

    /** Compiles all at once beside the criterion's own rules; those that do not compile are found by halving. */
    private void tryOut(List<Mutant> mutants, Map<Mutant, Fate> fates) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("original.drl", drl);
        for (int i = 0; i < mutants.size(); i++) {
            files.put("mutant%d.drl".formatted(i), mutants.get(i).text());
        }
        try {
            CompiledRules compiled = new DrlCompiler().compile(files, MutationRun.class.getClassLoader());
            mutants.forEach(mutant ->
                    fates.put(mutant, isKilled(compiled.only(mutant::includes)) ? Fate.KILLED : Fate.SURVIVED));
        } catch (InvalidRulesException e) {
            List<Mutant> rest = new ArrayList<>(mutants);
            rest.removeIf(mutant -> e.complaints().stream()
                    .anyMatch(complaint -> complaint.contains("mutant%d.drl:".formatted(mutants.indexOf(mutant)))));
            if (rest.size() < mutants.size()) {
                tryOut(rest, fates);
            } else if (mutants.size() > 1) {
                tryOut(mutants.subList(0, mutants.size() / 2), fates);
                tryOut(mutants.subList(mutants.size() / 2, mutants.size()), fates);
            }
        }
    }

    private boolean isKilled(CompiledRules mutated) {
        try {
            RuleBase rules = RuleBase.of(
                    mutated,
                    Set.of(folder.criterion().criterionCode()),
                    BundledGuidelines.catalogue()::allowsExceptions);
            return !trials.stream()
                    .allMatch(trial -> CriterionFolderCheck.differences(trial.example(), rules.evaluate(trial.study()))
                            .isEmpty());
        } catch (DefectiveRuleBaseException | IllegalStateException e) {
            return true;
        }
    }
}
