package org.misevcheck.checker.eligibility;

import org.misevcheck.checker.statement.Says;

/** Where a review was registered beforehand. */
public record ReviewRegistration(
        @Says(value = "Registry", example = "PROSPERO", required = true)
        String registry,

        @Says(value = "Number in the registry", example = "CRD42024499172", required = true)
        String number) {}
