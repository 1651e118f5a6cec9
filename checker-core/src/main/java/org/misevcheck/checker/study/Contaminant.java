package org.misevcheck.checker.study;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may come with vesicles from their source or separation and act in their stead. */
public enum Contaminant {
    /** Endotoxin, from anywhere. */
    ENDOTOXIN("endotoxin", "lps", "lipopolysaccharide"),
    /** What the releasing cells were stimulated with, or driven into apoptosis by. */
    RESIDUAL_INDUCER("residual inducer", "inducer"),
    /** Polymer of a precipitation. */
    POLYMER("polymer", "peg", "polyethylene glycol"),
    /** Medium of a density gradient. */
    IODIXANOL("iodixanol", "optiprep");

    private final List<String> names;

    Contaminant(String... names) {
        this.names = List.of(names);
    }

    /** The contaminant as people write it: {@code residual inducer}. */
    public String word() {
        return names.get(0);
    }

    /** The contaminants that these checks begin with the name of: {@code "endotoxin, below 0.05 EU/mL"}. */
    static Set<Contaminant> checkedBy(List<String> checks) {
        return checks.stream()
                .map(check -> check.toLowerCase(Locale.ROOT))
                .flatMap(check -> Stream.of(values()).filter(contaminant -> contaminant.isNamedFirstIn(check)))
                .collect(Collectors.toSet());
    }

    private boolean isNamedFirstIn(String check) {
        return names.stream().anyMatch(name -> check.matches("\\Q" + name + "\\E(?!\\w)(?s:.*)"));
    }
}
