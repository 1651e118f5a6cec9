package org.misevcheck.checker.guideline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Guidelines with their criteria, in the guidelines' order. */
public final class Catalogue {

    private final List<Guideline> guidelines;
    private final Map<CriterionCode, Criterion> criteria = new LinkedHashMap<>();
    private final Map<CriterionCode, Integer> order = new HashMap<>();
    private final Map<CriterionCode, Guideline> guidelineOf = new HashMap<>();
    private final List<Criterion> inOrder;
    private final Set<String> ids = new HashSet<>();

    /**
     * A catalogue of these guidelines.
     *
     * @throws IllegalArgumentException if a guideline lists no criterion, or one that has no entry, that is listed
     *     already, or whose code begins otherwise; or if there are two entries for one code
     */
    public Catalogue(List<Guideline> guidelines, Collection<Criterion> entries) {
        this.guidelines = List.copyOf(guidelines);
        Map<String, Criterion> byCode = new HashMap<>();
        for (Criterion entry : entries) {
            if (byCode.put(entry.code(), entry) != null) {
                throw new IllegalArgumentException("there are two entries for " + entry.code());
            }
        }
        for (Guideline guideline : guidelines) {
            for (Restatement restatement : guideline.restated()) {
                Criterion asked = byCode.get(restatement.asksAs());
                if (asked == null || asked.asksAs() != null) {
                    throw new IllegalArgumentException("%s asks as %s, which has no entry of its own"
                            .formatted(restatement.code(), restatement.asksAs()));
                }
                if (byCode.put(restatement.code(), restatement.of(asked)) != null) {
                    throw new IllegalArgumentException("there are two entries for " + restatement.code());
                }
            }
        }
        for (Guideline guideline : guidelines) {
            ids.add(guideline.id());
            if (guideline.criteria().isEmpty()) {
                throw new IllegalArgumentException(guideline.id() + " lists no criterion");
            }
            for (String code : guideline.criteria()) {
                Criterion criterion = byCode.get(code);
                if (criterion == null) {
                    throw new IllegalArgumentException(
                            "%s lists %s, which has no entry".formatted(guideline.id(), code));
                }
                if (!criterion.criterionCode().guideline().equals(guideline.id())) {
                    throw new IllegalArgumentException(
                            "%s lists %s, which is not one of its codes".formatted(guideline.id(), code));
                }
                if (criteria.put(criterion.criterionCode(), criterion) != null) {
                    throw new IllegalArgumentException("%s lists %s twice".formatted(guideline.id(), code));
                }
                order.put(criterion.criterionCode(), order.size());
                guidelineOf.put(criterion.criterionCode(), guideline);
            }
        }
        inOrder = List.copyOf(criteria.values());
    }

    /** The guidelines. */
    public List<Guideline> guidelines() {
        return guidelines;
    }

    /** The criteria, guideline by guideline. */
    public List<Criterion> criteria() {
        return inOrder;
    }

    /**
     * The entry of a criterion.
     *
     * @throws IllegalArgumentException if there is none
     */
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
        return order.get(criterion(code).criterionCode());
    }

    /** The guideline a criterion belongs to. */
    public Guideline guidelineOf(CriterionCode code) {
        return guidelineOf.get(criterion(code).criterionCode());
    }

    /** Whether a criterion enters a score: those of guidelines and of the project do, each in its guideline's. */
    public boolean isScored(CriterionCode code) {
        GuidelineKind kind = guidelineOf(code).kind();
        return kind == GuidelineKind.GUIDELINE || kind == GuidelineKind.PROJECT;
    }

    /**
     * Whether a criterion enters the scores across guidelines. The project's own do not, nor do those of an edition
     * whose successor is here as well, so that no question counts twice.
     */
    public boolean isScoredOverall(CriterionCode code) {
        Guideline guideline = guidelineOf(code);
        return guideline.kind() == GuidelineKind.GUIDELINE && !ids.contains(guideline.successor());
    }

    /** Whether the guideline of a criterion allows exceptions that a study justifies. */
    public boolean allowsExceptions(CriterionCode code) {
        return Boolean.TRUE.equals(guidelineOf(code).exceptions());
    }

    /**
     * The same catalogue with these criteria only; guidelines left without one are left out.
     *
     * @throws IllegalArgumentException if it has no such criterion
     */
    public Catalogue only(Collection<CriterionCode> codes) {
        codes.forEach(this::criterion);
        List<Guideline> kept = new ArrayList<>();
        for (Guideline guideline : guidelines) {
            List<String> listed = guideline.criteria().stream()
                    .filter(code -> codes.contains(CriterionCode.of(code)))
                    .toList();
            if (!listed.isEmpty()) {
                kept.add(new Guideline(
                        guideline.id(),
                        guideline.kind(),
                        guideline.title(),
                        guideline.citation(),
                        guideline.doi(),
                        guideline.note(),
                        guideline.exceptions(),
                        guideline.successor(),
                        List.of(),
                        listed));
            }
        }
        return new Catalogue(kept, criteria.values());
    }
}
