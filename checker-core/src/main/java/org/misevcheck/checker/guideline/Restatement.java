package org.misevcheck.checker.guideline;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Says;

/**
 * A criterion of one edition that asks what a criterion of another edition asks, under another obligation.
 *
 * <p>It has no rules of its own: whatever verdict the other is given, it is given, on the same subjects.
 */
public record Restatement(
        @Says(value = "Permanent code", example = "MISEV2018-SEP-03", required = true)
        String code,

        @Says(value = "Code of the criterion that asks the same", example = "MISEV2023-SEP-03", required = true)
        String asksAs,

        @Says(value = "Class of weight in scoring schemes", example = "required", required = true)
        RequirementLevel level,

        @Says(value = "This edition's own word", example = "mandatory in MISEV2018", required = true)
        String obligation,

        @Says(value = "How far that word was verified", example = "from-knowledge", required = true)
        Verification verification,

        @Says(value = "What the verification rests on", example = "third-party table", required = true)
        String source,

        @Says(value = "Version that brought it", example = "0.2.0", required = true)
        String since,

        @Says(value = "Where in this edition, if known", example = "checklist, characterisation") @Nullable
        String locator) {

    /** The entry of the catalogue: the other's question and sentences under this edition's obligation. */
    Criterion of(Criterion asked) {
        return new Criterion(
                code,
                asked.title(),
                asked.domain(),
                level,
                obligation,
                locator == null ? "checklist (place from knowledge)" : locator,
                verification,
                source,
                asked.item(),
                asked.subject(),
                asked.messages(),
                since,
                asked.question(),
                asked.code());
    }
}
