package org.misevcheck.checker.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "a|b a\\|b",
                "<b> &lt;b&gt;",
                "&lt; &amp;lt;",
                "`x` \\`x\\`",
                "[a](b) \\[a\\](b)",
                "![a](b) \\!\\[a\\](b)",
                "*a* \\*a\\*",
                "_a_ \\_a\\_",
                "IL_10 IL_10",
                "\\ \\\\",
                "http://x.example http\\://x.example",
                "www.x.example www\\.x.example",
                "1. 1\\.",
                "1) 1\\)",
                "0.65 0.65",
                "8(4):315-317. 8(4):315-317.",
                "-a \\-a",
                "IL-10 IL-10",
                "$x$ \\$x\\$",
            })
    void markup_is_shown_and_does_nothing(String text, String expected) {
        assertThat(MarkdownText.of(text)).isEqualTo(expected);
    }

    @Test
    void names_and_numbers_mention_nobody() {
        assertThat(MarkdownText.of("@someone #12 a@b.example"))
                .isEqualTo("\\@\u200Bsomeone \\#\u200B12 a\\@\u200Bb.example");
    }

    @Test
    void text_stays_on_its_line_and_hides_nothing() {
        assertThat(MarkdownText.of("    a\r\n\tb\u202Ec\uD800")).isEqualTo("a   b\uFFFDc\uFFFD");
    }

    @Test
    void code_cannot_be_closed_from_within() {
        assertThat(MarkdownText.code("a", false)).isEqualTo("`a`");
        assertThat(MarkdownText.code("a``b`", false)).isEqualTo("``` a``b` ```");
        assertThat(MarkdownText.code("a|b", true)).isEqualTo("`a\\|b`");
        assertThat(MarkdownText.code("a\nb", false)).isEqualTo("`a b`");
        assertThat(MarkdownText.code("", false)).isEqualTo("(empty)");
        assertThat(MarkdownText.block("a\n```\nb", "text")).isEqualTo("````text\na\n```\nb\n````\n");
    }
}
