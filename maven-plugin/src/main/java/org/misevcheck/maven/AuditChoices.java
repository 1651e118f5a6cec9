package org.misevcheck.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.report.Format;

/**
 * How a review repository is audited, once the command line, the POM, the project file and the defaults are weighed.
 *
 * @param guidelines the words that choose criteria; empty for the protocol's
 * @param protocol bundled name or file; {@code null} when no eligibility is decided
 * @param scoringScheme {@code null} for the bundled one
 * @param crossCheck whether manifests are held against the documents that they list
 * @param gate {@code null} when the review keeps no inclusion list
 */
record AuditChoices(
        List<String> guidelines,
        @Nullable String protocol,
        @Nullable File scoringScheme,
        Path output,
        Set<Format> formats,
        FailOn failing,
        FailOn shown,
        @Nullable Double minReporting,
        @Nullable Double minConformance,
        boolean failIfNoStudies,
        boolean crossCheck,
        @Nullable GateChoices gate) {}
