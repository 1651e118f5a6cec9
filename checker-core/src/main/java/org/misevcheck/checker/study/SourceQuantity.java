package org.misevcheck.checker.study;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Quantity of source used for one EV preparation. */
public record SourceQuantity(
        @Place String path,

        @Says(value = "Number of secreting cells", example = "1e8") @Between(max = 1e18) @Nullable
        Double cells,

        @Says(value = "Viability of the secreting cells in percent", example = "97") @Between(max = 100) @Nullable
        Double viabilityPercent,

        @Says(value = "Volume of conditioned medium in millilitres", example = "200") @Between(max = 1e9) @Nullable
        Double conditionedMediumMl,

        @Says(value = "Volume of body fluid in millilitres", example = "10") @Between(max = 1e9) @Nullable
        Double fluidMl,

        @Says(value = "Mass of tissue in milligrams", example = "200") @Between(max = 1e12) @Nullable
        Double tissueMg)
        implements Statements {

    /** What is stated of the quantity, by the keys. */
    public List<String> statedKeys() {
        return Stream.of("cells", "viability-percent", "conditioned-medium-ml", "fluid-ml", "tissue-mg")
                .filter(key -> stated(key) > 0)
                .toList();
    }

    /** Whether a volume or a mass is stated, which needs no viability to be a quantity. */
    public boolean isVolumeOrMass() {
        return conditionedMediumMl != null || fluidMl != null || tissueMg != null;
    }
}
