package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Stimulation of the releasing cells. */
public record Stimulation(
        @Place String path,

        @Says(value = "Kind of stimulation", example = "cytokine") @Nullable
        StimulationKind kind,

        @Says(value = "Agent or condition", example = "interferon-gamma", required = true)
        String agent,

        @Says(value = "Dose with unit", example = "20 ng/mL") @Nullable
        String dose,

        @Says(value = "Hours of exposure", example = "24") @Between(max = 5000) @Nullable
        Double hours,

        @Says(value = "How the effect on the cells was verified", example = "IDO activity") @Nullable
        String verification,

        @Says(value = "How carry-over of the agent was excluded", example = "medium change and wash") @Nullable
        String carryOverControl)
        implements Statements {

    /** Whether something was added to the cells that may be left in the product; not known by its kind, it may. */
    public boolean isByAgent() {
        return kind == null || kind.isByAgent();
    }

    /** Whether the form of the culture stimulates the cells: without an agent, there is no dose and no carry-over. */
    public boolean isByFormOfCulture() {
        return kind == StimulationKind.THREE_DIMENSIONAL;
    }

    /** ISCT waives HLA-DR negativity for cells stimulated with this cytokine. */
    public boolean isInterferonGamma() {
        String plain = agent.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-zγ]", "")
                .replace("γ", "gamma");
        return plain.equals("interferongamma") || plain.equals("ifngamma") || plain.equals("ifng");
    }
}
