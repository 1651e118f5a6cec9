package org.misevcheck.checker.study;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** A judgement of an included study as a table prints it. */
public record StudyJudgement(
        @Place String path,

        @Says(
                value = "How the table names the study; the review, where all studies are meant",
                example = "Lv 2025",
                required = true)
        String study,

        @Says(value = "Domain of the instrument, when it is not the study as a whole", example = "random housing")
        @Nullable
        String domain,

        @Says(value = "Instruments", example = "[SYRCLE]") List<String> instruments,

        @Says(value = "What the level is a level of", example = "risk-of-bias") @Nullable
        JudgementScale scale,

        @Says(value = "Level as printed; two levels joined by a hyphen are a level between", example = "low-moderate")
        @Nullable
        String level,

        @Says(value = "Sum of points, or the lower end of their range", example = "5.75") @Between(max = 1e6) @Nullable
        Double score,

        @Says(value = "Upper end of the range of points", example = "7") @Between(max = 1e6) @Nullable
        Double scoreTo,

        @Says(value = "Table or section where it stands", example = "Table 6") @Nullable
        String in)
        implements Statements, Comparison.Named {

    private static final Map<String, Integer> LEVELS = Map.of("low", 1, "moderate", 2, "medium", 2, "high", 3);
    private static final Pattern GUIDELINE =
            Pattern.compile("(?i)\\b(MISEV|ARRIVE|PRISMA|CONSORT|STROBE|MIFlowCyt|STAIR)");
    private static final Pattern WITHOUT_SUM = Pattern.compile("(?i)\\b(SYRCLE|Cochrane|RoB ?2|ROBINS)");

    @Override
    public String named() {
        return domain == null ? study : "%s, %s".formatted(study, domain);
    }

    String plainSubject() {
        return IncludedStudy.plainName(study) + " " + PlainWords.of(domain);
    }

    /** The words of the level, whatever their order: {@code High-Moderate} is {@code moderate-high}. */
    private List<String> levels() {
        return List.copyOf(Stream.of(level.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty() && !word.equals("to"))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    boolean isLevelledAs(StudyJudgement other) {
        return levels().equals(other.levels());
    }

    /** Whether scale and level are stated, and the level has a place between low and high. */
    boolean isOnScale() {
        return scale != null
                && level != null
                && !levels().isEmpty()
                && LEVELS.keySet().containsAll(levels());
    }

    private double rank() {
        return levels().stream().mapToInt(LEVELS::get).average().orElseThrow();
    }

    /** Whether high on the one scale goes with low on the other. */
    boolean isOppositeOf(StudyJudgement other) {
        return rank() + other.rank() == 4;
    }

    /** Whether they do not stand in one table, whose rows are studies of their own. */
    boolean isElsewhereThan(StudyJudgement other) {
        return in == null || !PlainWords.same(in, other.in);
    }

    boolean isByInstrumentsOf(StudyJudgement other) {
        return plainInstruments().equals(other.plainInstruments());
    }

    private TreeSet<String> plainInstruments() {
        return instruments.stream().map(PlainWords::of).collect(Collectors.toCollection(TreeSet::new));
    }

    String printed() {
        return "%s%s%s".formatted(level, scale == null ? "" : " " + scale.word().replace('-', ' '), place());
    }

    String printedInstruments() {
        return instruments.stream().sorted().collect(Collectors.joining(" and ")) + place();
    }

    private String place() {
        return in == null ? "" : " in " + in;
    }

    /** Those of the instruments that say how to report and not how to judge bias. */
    public List<String> reportingGuidelines() {
        return instruments.stream()
                .filter(instrument -> GUIDELINE.matcher(instrument).find())
                .sorted()
                .toList();
    }

    /** Those of the instruments whose domains are judged and never summed. */
    public List<String> instrumentsWithoutSum() {
        return instruments.stream()
                .filter(instrument -> WITHOUT_SUM.matcher(instrument).find())
                .sorted()
                .toList();
    }

    /** The points as printed. */
    public String points() {
        return scoreTo == null
                ? Decimals.written(score)
                : "%s to %s".formatted(Decimals.written(score), Decimals.written(scoreTo));
    }
}
