package org.misevcheck.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.misevcheck.checker.engine.CompiledRules;
import org.misevcheck.checker.engine.InvalidRulesException;
import org.misevcheck.checker.engine.RuleBase;
import org.misevcheck.checker.engine.RuleCompiler;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.ManifestReader;
import org.misevcheck.checker.study.Study;

class DrlCompilerTest {

    private static final String RULES = """
            package lab2026_title_01
            import org.misevcheck.checker.finding.Findings
            import org.misevcheck.checker.study.StudyIdentity
            global Findings findings
            rule "LAB2026-TITLE-01 met"
            when
                StudyIdentity( title != null )
            then
                findings.met( "LAB2026-TITLE-01", "study.title" );
            end
            rule "LAB2026-TITLE-01 not reported"
            when
                StudyIdentity( title == null )
            then
                findings.notReported( "LAB2026-TITLE-01", "study.title" );
            end
            """;

    private static final RuleCompiler COMPILER =
            ServiceLoader.load(RuleCompiler.class).findFirst().orElseThrow();

    private static CompiledRules compile(String name, String text) {
        return COMPILER.compile(Map.of(name, text), DrlCompilerTest.class.getClassLoader());
    }

    private static Study study(String identity) throws InvalidManifestException {
        return new ManifestReader()
                .read(("format: 1\nstudy: { id: s" + identity + " }\n").getBytes(StandardCharsets.UTF_8), "s.yaml")
                .value();
    }

    @Test
    void rules_that_are_brought_give_verdicts_as_bundled_ones_do() throws InvalidManifestException {
        CompiledRules rules = compile("LAB2026-TITLE-01.drl", RULES);
        RuleBase base = RuleBase.of(rules, Set.of(CriterionCode.of("LAB2026-TITLE-01")), code -> false);
        assertThat(rules.ruleNames()).containsExactly("LAB2026-TITLE-01 met", "LAB2026-TITLE-01 not reported");
        assertThat(base.evaluate(study(", title: A trial")))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.MET);
        assertThat(base.evaluate(study(""))).extracting(Finding::verdict).containsExactly(Verdict.NOT_REPORTED);
    }

    @Test
    void two_compilations_stand_side_by_side() throws InvalidManifestException {
        CompiledRules first = compile("LAB2026-TITLE-01.drl", RULES);
        CompiledRules second =
                compile("LAB2026-TITLE-01.drl", RULES.replace("title == null", "title == null, id != null"));
        for (CompiledRules rules : List.of(first, second)) {
            RuleBase base = RuleBase.of(rules, Set.of(CriterionCode.of("LAB2026-TITLE-01")), code -> false);
            assertThat(base.evaluate(study(""))).hasSize(1);
        }
    }

    @Test
    void what_does_not_compile_is_refused_with_file_and_line() {
        assertThatExceptionOfType(InvalidRulesException.class)
                .isThrownBy(() -> compile("LAB2026-TITLE-01.drl", RULES.replace("title != null", "titel != null")))
                .withMessageContaining("LAB2026-TITLE-01.drl")
                .withMessageContaining("titel");
    }
}
