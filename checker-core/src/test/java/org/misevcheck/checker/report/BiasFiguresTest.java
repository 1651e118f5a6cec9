package org.misevcheck.checker.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.misevcheck.checker.assessment.JudgedStudies;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.figure.Drawing;
import org.misevcheck.checker.figure.Shape;

class BiasFiguresTest {

    private static final int LEGEND = 5;

    /** Pages are filled evenly, and each has a light for each study and domain, and a legend. */
    @ParameterizedTest
    @CsvSource({"5, 3, 1, 5", "40, 10, 1, 40", "41, 10, 2, 20", "60, 10, 2, 30", "81, 1, 3, 27"})
    void every_study_and_domain_has_a_light(int studies, int domains, int pages, int onFirst) {
        List<Drawing> drawings =
                figures(MadeUpTables.judged(studies, domains), false).trafficLights();
        assertThat(drawings).hasSize(pages);
        assertThat(texts(drawings.get(0)).filter(text -> text.text().startsWith("study")))
                .hasSize(onFirst);
        long lights = drawings.stream()
                .flatMap(drawing -> drawing.shapes().stream())
                .filter(Shape.Circle.class::isInstance)
                .count();
        long legends = drawings.stream()
                .flatMap(BiasFiguresTest::texts)
                .filter(text -> List.of("low", "some concerns", "high", "critical", "not judged")
                        .contains(text.text()))
                .count();
        assertThat(lights).isEqualTo((long) studies * domains + legends);
        assertThat(legends).isBetween((long) pages, (long) LEGEND * pages);
    }

    @Test
    void more_pages_than_anybody_reads_are_not_made() {
        assertThat(figures(MadeUpTables.judged(400, 1), false).trafficLights()).hasSize(10);
        assertThat(figures(MadeUpTables.judged(401, 1), false).trafficLights()).isEmpty();
        assertThat(figures(MadeUpTables.judged(401, 1), false).bars().shapes()).isNotEmpty();
    }

    @Test
    void nothing_of_a_figure_lies_outside_of_it() {
        for (int[] size : new int[][] {{1, 1}, {5, 3}, {60, 10}, {3, 40}}) {
            BiasFigures figures = figures(MadeUpTables.judged(size[0], size[1]), true);
            for (Drawing drawing : Stream.concat(figures.trafficLights().stream(), Stream.of(figures.bars()))
                    .toList()) {
                for (Shape shape : drawing.shapes()) {
                    if (shape instanceof Shape.Circle circle) {
                        assertThat(circle.x()).isBetween(7.0, drawing.width() - 7);
                        assertThat(circle.y()).isBetween(7.0, drawing.height() - 7);
                    } else if (shape instanceof Shape.Text text) {
                        assertThat(text.x()).isBetween(0.0, drawing.width());
                        assertThat(text.y()).isBetween(text.size(), drawing.height());
                    } else if (shape instanceof Shape.Rectangle bar) {
                        assertThat(bar.x() + bar.width()).isLessThan(drawing.width());
                    }
                }
            }
        }
    }

    @Test
    void signs_tell_judgements_apart_without_colour() {
        Map<String, BiasSign> signs =
                BiasSign.of(List.of("High risk of bias", "Low", "Some concerns", "moderate", "Unclear", "mixed", "!"));
        assertThat(signs.keySet())
                .containsExactly("Low", "Some concerns", "moderate", "Unclear", "mixed", "!", "High risk of bias");
        assertThat(signs.values()).extracting(BiasSign::sign).containsExactly("+", "?", "M", "U", "I", "1", "\u2212");
        assertThat(signs.get("Low").colour()).isEqualTo(new Color(0x009E73));
        assertThat(signs.get("Some concerns").ink()).isEqualTo(Color.BLACK);
        assertThat(signs.get("Low").ink()).isEqualTo(Color.WHITE);
    }

    @Test
    void bars_show_counts_that_make_up_all_studies() {
        Drawing bars =
                figures(List.of(MadeUpTables.aoi(), MadeUpTables.bao()), false).bars();
        List<Shape.Rectangle> parts = bars.shapes().stream()
                .filter(Shape.Rectangle.class::isInstance)
                .map(Shape.Rectangle.class::cast)
                .toList();
        // Sequence generation: one study of high risk, one whose reviewers differ; each is half of the bar.
        assertThat(parts.get(0).fill()).isEqualTo(new Color(0xD55E00));
        assertThat(parts.get(0).width()).isEqualTo(160);
        assertThat(parts.get(1).fill()).isEqualTo(new Color(0xBBBBBB));
        assertThat(parts.get(1).x()).isEqualTo(parts.get(0).x() + 160);
        assertThat(parts.stream().mapToDouble(Shape.Rectangle::width).sum()).isEqualTo(10 * 320);
        assertThat(texts(bars)).extracting(Shape.Text::text).contains("\u2212 1", "\u2260 1", "? 1", "2");
        assertThat(bars.description())
                .startsWith("sequence generation: 1 high, 1 differing. baseline characteristics: 2 not judged.");
    }

    @Test
    void overall_is_shown_only_when_asked_for() {
        List<StudyAssessment> studies = List.of(MadeUpTables.aoi(), MadeUpTables.bao());
        for (boolean asked : List.of(true, false)) {
            BiasFigures figures = figures(studies, asked);
            for (Drawing drawing : List.of(figures.trafficLights().get(0), figures.bars())) {
                assertThat(texts(drawing).anyMatch(text -> text.text().equals("overall")))
                        .isEqualTo(asked);
            }
        }
    }

    @Test
    void overall_bar_counts_a_study_once_and_is_left_out_where_overall_is_points() {
        Drawing bars =
                figures(List.of(MadeUpTables.aoi(), MadeUpTables.bao()), true).bars();
        List<Shape.Rectangle> parts = bars.shapes().stream()
                .filter(Shape.Rectangle.class::isInstance)
                .map(Shape.Rectangle.class::cast)
                .toList();
        // One study is of high risk; of the other one reviewer says so, and the other has not judged everything.
        assertThat(parts.get(parts.size() - 2).fill()).isEqualTo(new Color(0xD55E00));
        assertThat(parts.get(parts.size() - 2).width()).isEqualTo(160);
        assertThat(parts.get(parts.size() - 1).fill()).isEqualTo(new Color(0xBBBBBB));
        JudgedStudies judged = new JudgedStudies();
        judged.add(MadeUpTables.aoi().study());
        assertThat(texts(new BiasFigures(judged.tables().get(1), true).bars()))
                .extracting(Shape.Text::text)
                .doesNotContain("overall");
    }

    @Test
    void reviewers_are_named_where_a_study_was_judged_apart() {
        assertThat(texts(figures(List.of(MadeUpTables.aoi(), MadeUpTables.bao()), false)
                        .trafficLights()
                        .get(0)))
                .extracting(Shape.Text::text)
                .contains("aoi2020, AB", "aoi2020, CD", "bao2021");
        assertThat(texts(figures(List.of(MadeUpTables.bao()), false)
                        .trafficLights()
                        .get(0)))
                .extracting(Shape.Text::text)
                .contains("bao2021");
    }

    private static Stream<Shape.Text> texts(Drawing drawing) {
        return drawing.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast);
    }

    private static BiasFigures figures(List<StudyAssessment> studies, boolean isOverall) {
        JudgedStudies judged = new JudgedStudies();
        studies.forEach(study -> judged.add(study.study()));
        return new BiasFigures(judged.tables().get(0), isOverall);
    }
}
