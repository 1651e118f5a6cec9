package org.misevcheck.checker.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.misevcheck.checker.ScreeningChecker;
import org.misevcheck.checker.assessment.ScreeningCheck;
import org.misevcheck.checker.figure.Drawing;
import org.misevcheck.checker.figure.Lettering;
import org.misevcheck.checker.figure.Shape.Anchor;
import org.misevcheck.checker.figure.Shape.Rectangle;
import org.misevcheck.checker.figure.Shape.Text;

class FlowReportTest {

    private static final Path EXPECTED = Path.of("src/test/resources/org/misevcheck/checker/report");

    /** Every column and every box, twelve databases, long reasons, and a name that is no markup. */
    private static final String FULL = """
            stage,decision,records,studies,reason,source,via,search,note
            included,include,14,12,,,database,previous,
            identified,include,801,,,PubMed,database,,
            identified,include,702,,,Embase (Elsevier),database,,
            identified,include,603,,,Web of Science Core Collection,database,,
            identified,include,504,,,Scopus,database,,
            identified,include,405,,,Cochrane Central Register of Controlled Trials,database,,
            identified,include,306,,,CINAHL Complete,database,,
            identified,include,207,,,BIOSIS Previews,database,,
            identified,include,108,,,CNKI (\u4e2d\u56fd\u77e5\u7f51),database,,
            identified,include,109,,,Wanfang <Data> & more,database,,
            identified,include,10,,,SinoMed,database,,
            identified,include,11,,,LILACS,database,,
            identified,include,12,,,"CAB Abstracts, agriculture and veterinary medicine",database,,
            identified,include,13,,,ClinicalTrials.gov,register,,
            before-screening,exclude,1500,,duplicate,,,,
            before-screening,exclude,200,,automation: classifier of animal studies,,,,
            before-screening,exclude,9,,retracted,,,,
            title-abstract,exclude,1882,,,,,,
            title-abstract,include,200,,,,,,
            retrieval,not-retrieved,7,,,,,,
            full-text,exclude,100,,the vesicles are of no mesenchymal stromal cells or nobody can tell from the report and its supplements of which,,,,
            full-text,exclude,53,,no usable dose,,,,
            full-text,include,40,,,,,,
            included,include,40,35,,,,,
            identified,include,90,,,PubMed,database,update,
            title-abstract,exclude,80,,,,database,update,
            title-abstract,include,10,,,,database,update,
            full-text,exclude,4,,no usable dose,,database,update,
            full-text,include,6,,,,database,update,
            included,include,6,6,,,database,update,
            identified,include,8,,,references of included studies,citation,,
            identified,include,2,,,ISEV,organisation,,
            retrieval,not-retrieved,1,,,,citation,,
            full-text,exclude,6,,no usable dose,,citation,,
            full-text,include,3,,,,citation,,
            included,include,3,2,,,citation,,
            """;

    @TempDir
    Path folder;

    private ScreeningCheck check(String csv) throws IOException {
        Files.writeString(folder.resolve("decisions.csv"), csv);
        ScreeningCheck check = new ScreeningChecker(folder, null).check(List.of("decisions.csv"), null, List.of());
        assertThat(check.invalid()).extracting(invalid -> invalid.frames()).isEmpty();
        return check;
    }

    /** After a wanted change: {@code mvn -pl checker-core test -Dtest=FlowReportTest -Dmisev.accept=true}. */
    @ParameterizedTest
    @ValueSource(strings = {"flow.json", "flow.csv", "flow.svg", "screening.md"})
    void report_is_as_accepted(String name) throws IOException {
        FlowReport.write(folder.resolve("out"), check(FULL));

        String written = Files.readString(folder.resolve("out").resolve(name));
        Path expected = EXPECTED.resolve("made-up-flow.expected." + name);
        if (Boolean.getBoolean("misev.accept")) {
            Files.writeString(expected, written);
        }
        assertThat(written)
                .as("%s; accept a wanted change with -Dmisev.accept=true", expected)
                .isEqualTo(Files.readString(expected));
    }

    @Test
    void the_numbers_are_as_their_schema_says() throws IOException {
        FlowReport.write(folder, check(FULL));

        try (InputStream schema = FlowReport.class.getResourceAsStream("flow-1.schema.json")) {
            assertThat(JsonSchemaFactory.getInstance(VersionFlag.V7)
                            .getSchema(schema)
                            .validate(new ObjectMapper()
                                    .readTree(folder.resolve("flow.json").toFile())))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "update",
                "previous",
                "citation",
                "update|citation",
                "previous|citation",
                "update|previous|citation"
            })
    void boxes_lie_beside_one_another_and_hold_their_text(String without) throws IOException {
        String log = without.isEmpty()
                ? FULL
                : FULL.lines()
                        .filter(line -> !line.matches(
                                ".*(" + without + (without.contains("citation") ? "|organisation" : "") + ").*"))
                        .reduce("", (text, line) -> text + line + "\n");

        Drawing drawing = FlowFigure.of(check(log).flow());

        List<Rectangle> boxes = new ArrayList<>();
        Lettering lettering = new Lettering();
        drawing.shapes().forEach(shape -> {
            if (shape instanceof Rectangle box) {
                assertThat(box.x() + box.width()).isLessThan(drawing.width());
                assertThat(box.y() + box.height()).isLessThan(drawing.height());
                boxes.forEach(other -> assertThat(overlap(box, other))
                        .as("%s and %s", box, other)
                        .isFalse());
                boxes.add(box);
            } else if (shape instanceof Text text && text.anchor() == Anchor.START) {
                double right = text.x() + lettering.width(text.text(), text.size(), text.bold());
                assertThat(right).isLessThan(drawing.width());
                boxes.stream()
                        .filter(box -> text.x() > box.x()
                                && text.x() < box.x() + box.width()
                                && text.y() > box.y()
                                && text.y() - text.size() < box.y() + box.height())
                        .forEach(box -> {
                            assertThat(right).as(text.text()).isLessThan(box.x() + box.width());
                            assertThat(text.y()).as(text.text()).isLessThan(box.y() + box.height());
                        });
            }
        });
        assertThat(boxes).hasSizeGreaterThan(10);
    }

    private static boolean overlap(Rectangle one, Rectangle other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    @Test
    void a_figure_tells_its_numbers_to_those_who_cannot_see_it() throws IOException {
        String description = FlowFigure.of(check(FULL).flow()).description().replace('\u00a0', ' ');

        assertThat(description)
                .contains("Records screened (n = 2082)")
                .contains("Reports excluded (n = 153): The vesicles are of no mesenchymal")
                .contains("In all, studies included (n = 55), reports (n = 63).");
    }

    @Test
    void a_flow_that_no_longer_holds_leaves_no_file_behind() throws IOException {
        FlowReport.write(folder.resolve("out"), check(FULL));
        Files.writeString(folder.resolve("decisions.csv"), FULL.replace("1882", "1881"));

        FlowReport.write(
                folder.resolve("out"),
                new ScreeningChecker(folder, null).check(List.of("decisions.csv"), null, List.of()));

        try (Stream<Path> left = Files.list(folder.resolve("out"))) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("screening.md");
        }
        assertThat(Files.readString(folder.resolve("out/screening.md")))
                .contains("`decisions.csv:19` title and abstract decides on 2081 records, and 2082 reach it");
    }

    @Test
    void what_people_write_is_no_markup_and_no_formula() throws IOException {
        FlowReport.write(folder, check("""
                record,stage,decision,reason,who,source,via
                a,identified,include,,,=HYPERLINK(1),database
                a,title-abstract,include,,<b>kim</b>,,
                a,title-abstract,exclude,,l|ee,,
                a,title-abstract,include,,consensus,,
                a,full-text,exclude,</text><script>x</script>,kim,,
                """));

        assertThat(Files.readString(folder.resolve("flow.csv")))
                .contains(",'=HYPERLINK(1),")
                .doesNotContain(",=HYP");
        assertThat(Files.readString(folder.resolve("flow.svg"))).doesNotContain("<script");
        assertThat(Files.readString(folder.resolve("screening.md")))
                .contains("&lt;b&gt;kim&lt;/b&gt;")
                .contains("l\\|ee")
                .doesNotContain("<script");
    }
}
