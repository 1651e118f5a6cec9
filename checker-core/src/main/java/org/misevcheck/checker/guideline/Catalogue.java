package org.misevcheck.checker.guideline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Guidelines with their criteria, in the guidelines' order. */
public final class Catalogue {

    private final List<Guideline> guidelines;
    private final Map<CriterionCode, Criterion> criteria = new LinkedHashMap<>();
    private final Map<CriterionCode, Integer> order = new LinkedHashMap<>();

    /**
     * A catalogue of these guidelines.
     *
     * @throws IllegalArgumentException if a guideline lists a criterion that has no entry, or lists none
     */
    public Catalogue(List<Guideline> guidelines, Collection<Criterion> entries) {
        this.guidelines = List.copyOf(guidelines);
        Map<String, Criterion> byCode = entries.stream().collect(Collectors.toMap(Criterion::code, entry -> entry));
        for (Guideline guideline : guidelines) {
            if (guideline.criteria().isEmpty()) {
                throw new IllegalArgumentException(guideline.id() + " lists no criterion");
            }
            for (String code : guideline.criteria()) {
                Criterion criterion = byCode.get(code);
                if (criterion == null) {
                    throw new IllegalArgumentException(
                            "%s lists %s, which has no entry".formatted(guideline.id(), code));
                }
                order.put(criterion.criterionCode(), order.size());
                criteria.put(criterion.criterionCode(), criterion);
            }
        }
    }

    /** The guidelines. */
    public List<Guideline> guidelines() {
        return guidelines;
    }

    /** The criteria, guideline by guideline. */
    public List<Criterion> criteria() {
        return List.copyOf(criteria.values());
    }

    /** The entry of a criterion. @throws IllegalArgumentException if there is none */
    public Criterion criterion(CriterionCode code) {
        Criterion criterion = criteria.get(code);
        if (criterion == null) {
            throw new IllegalArgumentException("the catalogue has no criterion " + code);
        }
        return criterion;
    }

    /** Whether there is such a criterion. */
    public boolean has(CriterionCode code) {
        return criteria.containsKey(code);
    }

    /** Where a criterion stands among all, from 0: the order of reports. */
    public int order(CriterionCode code) {
        return order.get(code);
    }

    /** The guideline a criterion belongs to. */
    public Guideline guidelineOf(CriterionCode code) {
        return guidelines.stream()
                .filter(guideline -> guideline.criteria().contains(code.value()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a criterion enters scores: those of guidelines do, those of protocols do not. */
    public boolean isScored(CriterionCode code) {
        return guidelineOf(code).kind() == GuidelineKind.GUIDELINE;
    }

    /** The same catalogue with these criteria only; guidelines left without one are left out. */
    public Catalogue only(Collection<CriterionCode> codes) {
        List<Guideline> kept = new ArrayList<>();
        for (Guideline guideline : guidelines) {
            List<String> listed = guideline.criteria().stream()
                    .filter(code -> codes.contains(new CriterionCode(code)))
                    .toList();
            if (!listed.isEmpty()) {
                kept.add(new Guideline(
                        guideline.id(),
                        guideline.kind(),
                        guideline.title(),
                        guideline.citation(),
                        guideline.doi(),
                        guideline.note(),
                        listed));
            }
        }
        return new Catalogue(kept, criteria.values());
    }
}
