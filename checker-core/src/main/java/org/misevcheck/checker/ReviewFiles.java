package org.misevcheck.checker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.misevcheck.checker.eligibility.EligibilityCriterion;
import org.misevcheck.checker.eligibility.PossibleDecisions;
import org.misevcheck.checker.eligibility.PossibleDecisions.Never;
import org.misevcheck.checker.eligibility.Protocol;
import org.misevcheck.checker.eligibility.Question;
import org.misevcheck.checker.eligibility.ReviewOutcome;
import org.misevcheck.checker.eligibility.ReviewRegistration;
import org.misevcheck.checker.eligibility.Stage;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.guideline.Selection;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.Position;
import org.misevcheck.checker.manifest.Problem;
import org.misevcheck.checker.manifest.Reading;
import org.misevcheck.checker.manifest.RecordReader;
import org.misevcheck.checker.scoring.Alternative;
import org.misevcheck.checker.scoring.ScoringScheme;
import org.misevcheck.checker.scoring.Weights;

/** Reads the files of a review that are not manifests: its protocol and its scoring scheme. */
public final class ReviewFiles {

    private ReviewFiles() {}

    /**
     * A protocol whose criteria are in the catalogue, whose guidelines the selection knows, and whose stages can each
     * exclude a study and let one pass.
     *
     * @throws InvalidManifestException if anything is wrong with it, with every problem
     */
    public static Protocol protocol(String name, byte[] bytes, Catalogue catalogue, Selection selection)
            throws InvalidManifestException {
        Reading<Protocol> reading = RecordReader.read(name, bytes, Protocol.class);
        Protocol protocol = reading.value();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < protocol.guidelines().size(); i++) {
            String word = protocol.guidelines().get(i);
            try {
                selection.of(List.of(word.startsWith("!") ? word.substring(1) : word));
            } catch (IllegalArgumentException e) {
                problems.add(problem(
                        reading,
                        "guidelines[%d]".formatted(i),
                        "'%s' chooses no criterion".formatted(word),
                        e.getMessage()));
            }
        }
        if (protocol.guidelines().isEmpty()) {
            problems.add(problem(reading, "guidelines", "no guideline to score by", "name at least one"));
        }
        checkHead(reading, problems);
        checkStages(reading, catalogue, problems);
        for (Never never : PossibleDecisions.never(protocol, catalogue)) {
            problems.add(problem(reading, never.place(), never.what(), never.remedy()));
        }
        if (!problems.isEmpty()) {
            throw RecordReader.refused(reading, problems);
        }
        return protocol;
    }

    private static void checkHead(Reading<Protocol> reading, List<Problem> problems) {
        Question question = reading.value().question();
        if (question != null && question.outcomes().isEmpty()) {
            problems.add(problem(reading, "question.outcomes", "no outcome is named", "name what is measured"));
        }
        ReviewRegistration registration = reading.value().registration();
        if (registration != null
                && registration.registry().equalsIgnoreCase("PROSPERO")
                && !registration.number().matches("CRD[0-9]{6,14}")) {
            problems.add(problem(
                    reading,
                    "registration.number",
                    "'%s' is no number of PROSPERO".formatted(registration.number()),
                    "one looks like CRD42024499172"));
        }
    }

    private static void checkStages(Reading<Protocol> reading, Catalogue catalogue, List<Problem> problems) {
        List<Stage> stages = reading.value().stages();
        if (stages.isEmpty()) {
            problems.add(problem(reading, "stages", "no stage to decide at", "list at least one stage"));
        }
        Set<String> ids = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            String place = "stages[%s]".formatted(stage.id());
            if (!ids.add(stage.id())) {
                continue; // The reader has said so already.
            }
            if (stage.criteria().isEmpty() && stage.outcomes().isEmpty()) {
                problems.add(problem(
                        reading,
                        place,
                        "the stage has no criterion",
                        "a stage that asks nothing excludes nothing: remove it"));
            }
            if (!stage.outcomes().isEmpty() && i < stages.size() - 1) {
                problems.add(problem(
                        reading,
                        place + ".outcomes",
                        "a stage before the last decides on outcomes",
                        "outcomes belong to the last stage, where studies are pooled"));
            }
            checkCriteria(reading, place, stage.criteria(), codes, catalogue, problems);
            checkOutcomes(reading, place, stage, catalogue, problems);
        }
    }

    private static void checkOutcomes(
            Reading<Protocol> reading, String stage, Stage value, Catalogue catalogue, List<Problem> problems) {
        Set<String> ids = new HashSet<>();
        for (ReviewOutcome outcome : value.outcomes()) {
            String place = "%s.outcomes[%s]".formatted(stage, outcome.id());
            if (!ids.add(outcome.id())) {
                continue; // The reader has said so already.
            }
            if (outcome.domains().isEmpty()) {
                problems.add(problem(
                        reading,
                        place + ".domains",
                        "no domain to know the outcome by",
                        "name at least one, as manifests state it"));
            }
            if (value.criteriaOf(outcome).isEmpty()) {
                problems.add(problem(
                        reading,
                        place,
                        "nothing is asked of the outcome",
                        "give it or its stage a criterion, or remove it"));
            }
            // What was asked of the whole study may be asked again of what it says of the outcome.
            Set<String> ofStage = new HashSet<>();
            value.criteria().forEach(criterion -> ofStage.add(criterion.criterion()));
            checkCriteria(reading, place, outcome.criteria(), ofStage, catalogue, problems);
        }
    }

    private static void checkCriteria(
            Reading<Protocol> reading,
            String place,
            List<EligibilityCriterion> criteria,
            Set<String> codes,
            Catalogue catalogue,
            List<Problem> problems) {
        for (int i = 0; i < criteria.size(); i++) {
            EligibilityCriterion criterion = criteria.get(i);
            String criterionPlace = "%s.criteria[%d]".formatted(place, i);
            checkCode(reading, criterionPlace + ".criterion", criterion.criterion(), codes, catalogue, problems);
            Set<String> alternatives = new HashSet<>(Set.of(criterion.criterion()));
            for (int j = 0; j < criterion.or().size(); j++) {
                checkCode(
                        reading,
                        "%s.or[%d]".formatted(criterionPlace, j),
                        criterion.or().get(j),
                        alternatives,
                        catalogue,
                        problems);
            }
        }
    }

    private static void checkCode(
            Reading<Protocol> reading,
            String place,
            String code,
            Set<String> before,
            Catalogue catalogue,
            List<Problem> problems) {
        if (!CriterionCode.isCode(code) || !catalogue.has(CriterionCode.of(code))) {
            problems.add(problem(
                    reading,
                    place,
                    "the catalogue has no criterion '%s'".formatted(code),
                    "misev:catalogue lists them all"));
        } else if (!before.add(code)) {
            problems.add(
                    problem(reading, place, "%s stands here a second time".formatted(code), "keep one of the two"));
        }
    }

    /**
     * A scoring scheme under which something counts.
     *
     * @throws InvalidManifestException if anything is wrong with it, with every problem
     */
    public static ScoringScheme scheme(String name, byte[] bytes) throws InvalidManifestException {
        Reading<ScoringScheme> reading = RecordReader.read(name, bytes, ScoringScheme.class);
        List<Problem> problems = new ArrayList<>();
        if (weighsNothing(reading.value().weights())) {
            problems.add(problem(reading, "weights", "every weight is 0", "give at least one class a weight"));
        }
        for (Alternative alternative : reading.value().alternatives()) {
            if (weighsNothing(alternative.weights())) {
                problems.add(problem(
                        reading,
                        "alternatives[%s]".formatted(alternative.id()),
                        "every weight is 0",
                        "give at least one class a weight"));
            }
        }
        if (!problems.isEmpty()) {
            throw RecordReader.refused(reading, problems);
        }
        return reading.value();
    }

    private static boolean weighsNothing(Weights weights) {
        return weights.required() + weights.conditional() + weights.recommended() + weights.encouraged() == 0;
    }

    private static Problem problem(Reading<?> reading, String place, String what, String remedy) {
        Position position = reading.positionOf(place);
        return new Problem(position, place, what, remedy);
    }
}
