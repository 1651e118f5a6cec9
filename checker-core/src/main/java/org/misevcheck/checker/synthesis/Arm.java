package org.misevcheck.checker.synthesis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.study.Group;
import org.misevcheck.checker.study.GroupValue;

/** A group of an animal experiment with its value of one outcome. */
public record Arm(Group group, GroupValue value) {

    /**
     * The standard deviation: as stated, or from a standard error that the study calls so, times the root of the number
     * analysed (Cochrane Handbook 6.5.2.2); {@code null} when neither can be had. Never from anything else.
     */
    public @Nullable Double sd() {
        if (value.sd() != null) {
            return value.sd();
        }
        return isSdConverted() ? Double.valueOf(value.se() * Math.sqrt(value.n())) : null;
    }

    /** Whether the standard deviation comes from a standard error. */
    public boolean isSdConverted() {
        return value.sd() == null && value.se() != null && value.n() != null;
    }

    /** What an effect of means, or of events, cannot be computed without, in words. */
    List<String> missing(boolean isOfEvents) {
        List<String> missing = new ArrayList<>();
        if (value.n() == null) {
            missing.add("n of " + group.id());
        }
        if (isOfEvents) {
            if (value.events() == null) {
                missing.add("events of " + group.id());
            }
            return missing;
        }
        if (value.mean() == null) {
            missing.add("mean of " + group.id());
        }
        if (value.sd() == null && value.se() == null) {
            missing.add("SD or SEM of " + group.id());
        }
        return missing;
    }
}
