package org.misevcheck.checker.guideline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses criteria by words: names of profiles, guidelines, or beginnings of codes. */
public final class Selection {

    private static final String EXCEPT = "!";

    private final Catalogue catalogue;
    private final List<Profile> profiles;

    /**
     * Chooses among the criteria of a catalogue.
     *
     * @throws IllegalArgumentException if a profile chooses what is not there
     */
    public Selection(Catalogue catalogue, List<Profile> profiles) {
        this.catalogue = catalogue;
        this.profiles = List.copyOf(profiles);
        profiles.forEach(profile -> of(profile.criteria()));
    }

    /**
     * The criteria that the words choose, in the catalogue's order. Words are taken one after the other;
     * {@code !MISEV2023-REP} takes away what begins so. When the first word takes away, it does so from everything.
     *
     * @throws IllegalArgumentException if a word names nothing, or nothing is left
     */
    public Set<CriterionCode> of(List<String> words) {
        Set<CriterionCode> chosen = new LinkedHashSet<>();
        if (!words.isEmpty() && words.get(0).startsWith(EXCEPT)) {
            catalogue.criteria().forEach(criterion -> chosen.add(criterion.criterionCode()));
        }
        for (String word : words) {
            if (word.startsWith(EXCEPT)) {
                chosen.removeAll(named(word.substring(EXCEPT.length())));
            } else {
                chosen.addAll(named(word));
            }
        }
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("no criterion is left by %s".formatted(String.join(", ", words)));
        }
        return catalogue.criteria().stream()
                .map(Criterion::criterionCode)
                .filter(chosen::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<CriterionCode> named(String word) {
        for (Profile profile : profiles) {
            if (profile.id().equals(word)) {
                return of(profile.criteria());
            }
        }
        Set<CriterionCode> named = catalogue.criteria().stream()
                .map(Criterion::criterionCode)
                .filter(code -> !word.isEmpty() && code.value().startsWith(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (named.isEmpty()) {
            throw new IllegalArgumentException("no criterion begins with '%s'; guidelines are %s; profiles are %s"
                    .formatted(
                            word,
                            catalogue.guidelines().stream()
                                    .filter(guideline -> guideline.kind() != GuidelineKind.PROTOCOL)
                                    .map(Guideline::id)
                                    .toList(),
                            profiles.stream().map(Profile::id).toList()));
        }
        return named;
    }
}
