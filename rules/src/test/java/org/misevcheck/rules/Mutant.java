package org.misevcheck.rules;

import java.util.Map;

/**
 * The rules of one criterion with one small thing wrong in them.
 *
 * @param name the rule or function, what was done, and the line with the old text in {@code [-…-]} and the new one in
 *     <code>{+…+}</code>: how the register of survivors names it
 * @param text what to compile besides the criterion's own DRL
 * @param instead the rules that stand in for those of the criterion; with none for a rule that is dropped
 */
record Mutant(String name, Operator operator, String text, Map<String, String> instead) {

    /** What can be wrong. */
    enum Operator {
        DROP_RULE("drop a rule"),
        DROP_CONSTRAINT("drop a constraint"),
        DROP_CONDITION("drop a condition"),
        FLIP("flip a comparison"),
        SHIFT("shift a threshold"),
        SWAP("swap a verdict"),
        DROP_KEY("drop an asked key");

        private final String words;

        Operator(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Between a rule's name and the number of the mutant that it stands in for it in. */
    static final String MARK = " mutant ";

    /** Whether a compiled rule takes part: those that stand in, and those of the criterion that nothing replaces. */
    boolean includes(String ruleName) {
        return ruleName.contains(MARK) ? instead.containsValue(ruleName) : !instead.containsKey(ruleName);
    }
}
