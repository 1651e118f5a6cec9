package org.misevcheck.checker.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.eligibility.Protocol;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.scoring.ScoringScheme;

/**
 * What a study is audited against.
 *
 * @param catalogue the criteria that are evaluated, of guidelines and of the protocol
 * @param chosenBy the words by which the guidelines' criteria were chosen: profiles, guidelines, beginnings of codes
 * @param protocol the review's plan; {@code null} when studies are only scored
 * @param version version of the checker
 * @param fingerprint hash of the catalogue and rules, so that two reports can be told to rest on the same ones
 */
public record AuditSetup(
        Catalogue catalogue,
        List<String> chosenBy,
        @Nullable Protocol protocol,
        ScoringScheme scheme,
        String version,
        String fingerprint) {}
