package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** An inhibitor, knockdown or knockout that was meant to lower the release of vesicles. */
public record ReleaseInhibition(
        @Place String path,

        @Says(value = "Inhibitor or gene", example = "GW4869, 10 uM", required = true)
        String agent,

        @Says(value = "How it was shown that the target was hit", example = "sphingomyelinase activity -80 %") @Nullable
        String targetEngagement,

        @Says(value = "Effects on other targets, also when none", example = "rescue restored release") @Nullable
        String offTarget,

        @Says(value = "Effect on the number of cells", example = "cell count unchanged") @Nullable
        String effectOnCells,

        @Says(value = "Effect on other classes of vesicles", example = "large EVs +40 %") @Nullable
        String effectOnOtherEvs)
        implements Statements {}
