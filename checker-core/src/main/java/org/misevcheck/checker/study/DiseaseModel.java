package org.misevcheck.checker.study;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** A disease or injury model. */
public record DiseaseModel(
        @Place String path,

        @Says(value = "Condition modelled", example = "wound") @Nullable
        Condition condition,

        @Says(value = "The study's own words", example = "full-thickness excisional wound in db/db mice") @Nullable
        String description,

        @Says(value = "How it was induced", example = "8 mm biopsy punch, splinted") @Nullable
        String induction,

        @Says(value = "Wound type, for skin wounds", example = "full-thickness-excisional") @Nullable
        WoundType woundType,

        @Says(value = "Wounds, or other sites of injury, per animal", example = "2")
        @Between(min = 1, max = 1000)
        @Nullable
        Integer woundsPerAnimal,

        @Says(value = "Comorbidity of the animals", example = "diabetes, streptozotocin") @Nullable
        String comorbidity)
        implements Statements {

    private static final Pattern NONE = Pattern.compile("(?i)(none|no|nil|healthy|without)\\b.*");

    /**
     * A wound through the whole skin, made by excision. Zhu 2025 counts its three models of the diabetic foot among
     * these.
     */
    public boolean isFullThicknessWound() {
        return woundType == WoundType.FULL_THICKNESS_EXCISIONAL || woundType == WoundType.DIABETIC_FOOT_ULCER;
    }

    /** Whether the wound type, or a condition that is no wound, tells that this is another model. */
    public boolean isOtherThanFullThicknessWound() {
        return woundType != null ? !isFullThicknessWound() : condition != null && !condition.isWound();
    }

    /** Whether the animals have another disease beside the model, or the model is of diabetic animals. */
    public boolean isWithComorbidity() {
        return comorbidity != null && !isWithoutComorbidity()
                || condition == Condition.DIABETIC_WOUND
                || woundType == WoundType.DIABETIC_FOOT_ULCER;
    }

    /** Whether it is stated that there is none. */
    private boolean isWithoutComorbidity() {
        return comorbidity != null && NONE.matcher(comorbidity.strip()).matches();
    }

    /** The model in a word: the wound type, or the condition when no wound type is stated, or nothing. */
    public String kind() {
        return woundType != null ? woundType.word() : condition != null ? condition.word() : "nothing";
    }
}
