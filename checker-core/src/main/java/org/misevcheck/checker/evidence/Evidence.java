package org.misevcheck.checker.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A passage and the statement that it makes.
 *
 * @param statement the place of the statement in a manifest, without ids and numbers: {@code
 *     ev-preparations.storage.temperature-celsius}
 * @param subject what it is about where there may be several, such as the protein; null where there is one
 * @param value as a manifest would state it
 * @param advisory whether such evidence is wrong so often that it contradicts nothing on its own
 */
public record Evidence(
        String statement,
        @Nullable String subject,
        String value,
        Standing standing,
        boolean advisory,
        Passage passage) {}
