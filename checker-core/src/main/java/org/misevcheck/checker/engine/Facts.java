package org.misevcheck.checker.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.misevcheck.checker.study.Study;
import org.misevcheck.checker.study.Synthesis;

/**
 * What a rule may look at: the study, and each thing it lists as a fact of its own.
 *
 * <p>What a study does not list makes no fact. Single statements within a thing are its components; one that is not
 * made is {@code null}, compares with nothing, and so matches no constraint.
 */
final class Facts {

    private Facts() {}

    /** The facts of a study. */
    static Collection<Object> statedIn(Study study) {
        List<Object> facts = new ArrayList<>();
        facts.add(study);
        facts.add(study.study());
        facts.addAll(study.cellSources());
        facts.addAll(study.collections());
        facts.addAll(study.evPreparations());
        facts.addAll(study.functional());
        facts.addAll(study.inVivo());
        facts.addAll(study.outcomes());
        facts.addAll(study.riskOfBias());
        if (study.synthesis() != null) {
            addStatedIn(study.synthesis(), facts);
        }
        return facts;
    }

    private static void addStatedIn(Synthesis synthesis, List<Object> facts) {
        facts.add(synthesis);
        facts.addAll(synthesis.tables());
        facts.addAll(synthesis.counts());
        facts.addAll(synthesis.parts());
        facts.addAll(synthesis.pooled());
        facts.addAll(synthesis.smallStudyTests());
        facts.addAll(synthesis.judgements());
        facts.addAll(synthesis.labels());
        facts.addAll(synthesis.labelClaims());
        facts.addAll(synthesis.values());
    }
}
