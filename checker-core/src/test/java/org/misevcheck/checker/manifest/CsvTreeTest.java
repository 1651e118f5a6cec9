package org.misevcheck.checker.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Term;

public class CsvTreeTest {

    public enum Choice implements Term {
        INCLUDE,
        EXCLUDE
    }

    public record Row(
            @Says(value = "Record", required = true) String record,
            @Says("Decision") @Nullable Choice decision,
            @Says("Reason of exclusion") @Nullable String reason,
            @Says("Records it stands for") @Nullable Integer records,
            @Says("Who decided") List<String> who) {}

    public record Log(
            @Says(value = "Decisions", required = true) List<Row> decisions) {}

    private static Reading<Log> read(String csv) throws InvalidManifestException {
        return RecordReader.read("log.csv", csv.getBytes(StandardCharsets.UTF_8), Log.class);
    }

    private static String frames(String csv) {
        try {
            return "accepted: " + read(csv).value();
        } catch (InvalidManifestException e) {
            return e.frames();
        }
    }

    @Test
    void a_table_says_what_the_same_list_in_yaml_says() throws Exception {
        String yaml = """
                decisions:
                  - { record: a, decision: include, who: [kim, lee] }
                  - { record: b, decision: exclude, reason: "off topic, \\"mice\\"", records: 12 }
                """;
        String csv = """
                record,decision,reason,records,who
                a,include,,,kim; lee
                b,exclude,"off topic, ""mice\""",12,
                """;
        assertThat(read(csv).value())
                .isEqualTo(RecordReader.read("log.yaml", yaml.getBytes(StandardCharsets.UTF_8), Log.class)
                        .value());
    }

    @ParameterizedTest
    @CsvSource({"';','\n'", "'\t','\r\n'", "',','\r'"})
    void separators_and_line_ends_are_those_of_the_file(String separator, String end) throws Exception {
        String text = "\uFEFFRecord" + separator + "Decision" + end + end + "x" + separator + "exclude" + end;
        assertThat(read(text).value().decisions()).containsExactly(new Row("x", Choice.EXCLUDE, null, null, List.of()));
    }

    @Test
    void a_cell_is_pointed_at_by_line_and_column_even_after_a_line_break_within_quotes() throws Exception {
        Reading<Log> log = read("record,reason,decision\n\"a\",\"two\nlines\", include\n");
        assertThat(log.positionOf("decisions[0].record")).isEqualTo(new Position(2, 1, 1));
        assertThat(log.positionOf("decisions[0].decision")).isEqualTo(new Position(3, 9, 7));
        assertThat(log.value().decisions().get(0).reason()).isEqualTo("two\nlines");
    }

    @Test
    void every_problem_is_shown_at_its_cell() {
        assertThat(frames("record,decision,records\na,inclde,1\n,include,x\nb,include\n"))
                .isEqualTo("""
                        log.csv:2:3: 'inclde' is not a word known here
                           1 | record,decision,records
                         > 2 | a,inclde,1
                             |   ^^^^^^
                           did you mean 'include'? one of: include, exclude

                        log.csv:3:1: decisions[1].record is missing
                           2 | a,inclde,1
                         > 3 | ,include,x
                             | ^
                           it is required: Record

                        log.csv:3:10: 'x' is not a number
                           2 | a,inclde,1
                         > 3 | ,include,x
                             |          ^
                           expected: a whole number (Records it stands for)

                        log.csv:4:3: the row ends after 2 of 3 cells
                           3 | ,include,x
                         > 4 | b,include
                             |   ^^^^^^^
                           a cell without a value is left empty, and its separator stays
                        """);
    }

    @Test
    void a_column_that_nobody_knows_and_one_that_stands_twice_are_refused() {
        assertThat(frames("record,desision,record\na,include,a\n"))
                .contains("log.csv:1:17: the column 'record' stands here a second time")
                .contains("log.csv:1:8: unknown key 'desision'")
                .contains("did you mean 'decision'?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "record\\n\"a|log.csv:2:1: the quote that begins here has no end",
                "record\\n\"a\" b|log.csv:2:4: 'b' follows the closing quote",
                "record\\na,b|log.csv:2:3: 'b' stands in a column without a name",
                "record\\na\u202Eb|log.csv:2:1: the invisible character U+202E",
                "\\n\\n|log.csv:1:1: the file is empty",
            })
    void what_is_no_table_is_refused(String csv, String message) {
        assertThat(frames(csv.replace("\\n", "\n"))).contains(message);
    }

    @Test
    void a_row_of_nothing_is_no_row_and_a_name_may_be_null() throws Exception {
        assertThat(read("record,who\n,\nnull,Null\n").value().decisions())
                .containsExactly(new Row("null", null, null, null, List.of("Null")));
    }

    @Test
    void a_record_with_two_lists_is_no_table() {
        record Two(@Says("a") List<Row> a, @Says("b") List<Row> b) {}
        assertThatThrownBy(() -> RecordReader.read("x.csv", "a\n".getBytes(StandardCharsets.UTF_8), Two.class))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
