package org.misevcheck.checker.engine;

import java.util.Map;

/**
 * Compiles rules while the checker runs, which it does for criteria that a lab or journal brings and for no other.
 *
 * <p>There is one only when the module {@code rule-compiler} is on the class path: {@link java.util.ServiceLoader} finds
 * it. Rules are programs: who compiles them trusts their authors.
 */
public interface RuleCompiler {

    /**
     * Compiles.
     *
     * @param drl the texts of the rules, by the names of their files; one package each
     * @param loader sees the classes that the rules name
     * @throws InvalidRulesException if a text does not compile, with every complaint
     */
    CompiledRules compile(Map<String, String> drl, ClassLoader loader);
}
