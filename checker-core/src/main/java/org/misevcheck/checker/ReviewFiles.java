package org.misevcheck.checker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.misevcheck.checker.eligibility.EligibilityCriterion;
import org.misevcheck.checker.eligibility.Protocol;
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
     * A protocol whose criteria are in the catalogue and whose guidelines the selection knows.
     *
     * @throws InvalidManifestException if anything is wrong with it, with every problem
     */
    public static Protocol protocol(String name, byte[] bytes, Catalogue catalogue, Selection selection)
            throws InvalidManifestException {
        Reading<Protocol> reading = RecordReader.read(name, bytes, Protocol.class);
        Protocol protocol = reading.value();
        List<Problem> problems = new ArrayList<>();
        if (protocol.format() != 1) {
            problems.add(problem(
                    reading, "format", "format %d".formatted(protocol.format()), "this checker reads format 1"));
        }
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
        checkStages(reading, catalogue, problems);
        if (!problems.isEmpty()) {
            throw RecordReader.refused(reading, problems);
        }
        return protocol;
    }

    private static void checkStages(Reading<Protocol> reading, Catalogue catalogue, List<Problem> problems) {
        List<Stage> stages = reading.value().stages();
        if (stages.isEmpty()) {
            problems.add(problem(reading, "stages", "no stage to decide at", "list at least one stage"));
        }
        Set<String> ids = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (Stage stage : stages) {
            String place = "stages[%s]".formatted(stage.id());
            if (!ids.add(stage.id())) {
                continue; // The reader has said so already.
            }
            if (stage.criteria().isEmpty()) {
                problems.add(problem(
                        reading,
                        place,
                        "the stage has no criterion",
                        "a stage that asks nothing excludes nothing: remove it"));
            }
            for (int i = 0; i < stage.criteria().size(); i++) {
                EligibilityCriterion criterion = stage.criteria().get(i);
                String criterionPlace = "%s.criteria[%d].criterion".formatted(place, i);
                if (!isKnown(criterion.criterion(), catalogue)) {
                    problems.add(problem(
                            reading,
                            criterionPlace,
                            "the catalogue has no criterion '%s'".formatted(criterion.criterion()),
                            "misev:catalogue lists them all"));
                } else if (!codes.add(criterion.criterion())) {
                    problems.add(problem(
                            reading,
                            criterionPlace,
                            "%s stands here a second time".formatted(criterion.criterion()),
                            "keep one of the two"));
                }
            }
        }
    }

    private static boolean isKnown(String code, Catalogue catalogue) {
        try {
            return catalogue.has(new CriterionCode(code));
        } catch (IllegalArgumentException e) {
            return false;
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
