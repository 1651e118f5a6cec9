package org.misevcheck.checker.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodeFrameTest {

    @Test
    void the_line_before_and_the_line_with_carets_under_the_place() {
        assertThat(CodeFrame.of(List.of("format: 1", "study:", "  id: a b", "  year: 2026"), new Position(3, 7, 3)))
                .isEqualTo("""
                           2 | study:
                         > 3 |   id: a b
                             |       ^^^
                        """);
    }

    @Test
    void the_first_line_has_none_before_it() {
        assertThat(CodeFrame.of(List.of("formt: 1"), new Position(1, 1, 5))).isEqualTo("""
                 > 1 | formt: 1
                     | ^^^^^
                """);
    }

    @Test
    void numbers_of_different_width_are_aligned() {
        List<String> lines = List.of("1", "2", "3", "4", "5", "6", "7", "8", "nine", "ten");
        assertThat(CodeFrame.of(lines, new Position(10, 1, 3))).isEqualTo("""
                    9 | nine
                 > 10 | ten
                      | ^^^
                """);
    }

    @Test
    void a_place_after_the_last_line_shows_the_last_line() {
        assertThat(CodeFrame.of(List.of("a: [1,"), new Position(2, 1, 1))).isEqualTo("""
                   1 | a: [1,
                """);
    }

    @Test
    void no_lines_make_no_frame() {
        assertThat(CodeFrame.of(List.of(), Position.START)).isEmpty();
    }

    @Test
    void tabs_and_invisible_characters_become_spaces_and_the_caret_stays_in_place() {
        assertThat(CodeFrame.of(List.of("a:\tb\u001b[31m\u0085\u202e c"), new Position(1, 4, 1)))
                .isEqualTo("""
                 > 1 | a: b [31m   c
                     |    ^
                """);
    }

    @Test
    void wide_characters_take_two_columns_and_combining_marks_none() {
        assertThat(CodeFrame.of(List.of("title: 外泌体 e\u0301 x"), new Position(1, 15, 1)))
                .isEqualTo("""
                 > 1 | title: 外泌体 e\u0301 x
                     |                 ^
                """);
        assertThat(CodeFrame.of(List.of("外泌体: 1"), new Position(1, 1, 3))).isEqualTo("""
                 > 1 | 外泌体: 1
                     | ^^^^^^
                """);
    }

    @Test
    void characters_outside_the_basic_plane_count_once() {
        assertThat(CodeFrame.of(List.of("a: \uD83D\uDE00 b"), new Position(1, 6, 1)))
                .isEqualTo("""
                 > 1 | a: \uD83D\uDE00 b
                     |       ^
                """);
    }

    @Test
    void long_lines_are_cut_and_so_are_the_carets() {
        String line = "a".repeat(159) + "bcd";
        assertThat(CodeFrame.of(List.of(line), new Position(1, 159, 4)))
                .isEqualTo(" > 1 | " + "a".repeat(159) + "b ...\n     | " + " ".repeat(158) + "^^\n");
    }

    @Test
    void a_line_of_just_160_characters_is_whole() {
        String line = "a".repeat(160);
        assertThat(CodeFrame.of(List.of(line), new Position(1, 160, 1)))
                .isEqualTo(" > 1 | " + line + "\n     | " + " ".repeat(159) + "^\n");
    }

    @Test
    void a_place_far_to_the_right_is_shown_with_what_stands_before_it() {
        String line = "a".repeat(200) + "HERE" + "b".repeat(200);
        assertThat(CodeFrame.of(List.of(line), new Position(1, 201, 4)))
                .isEqualTo(" > 1 | ... " + "a".repeat(59) + "HERE" + "b".repeat(97) + " ...\n     | " + " ".repeat(63)
                        + "^^^^\n");
    }
}
