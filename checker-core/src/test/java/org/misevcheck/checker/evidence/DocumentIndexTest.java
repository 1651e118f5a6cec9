package org.misevcheck.checker.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.misevcheck.checker.evidence.DocumentIndex.Match;
import org.misevcheck.checker.manuscript.DocumentFormat;
import org.misevcheck.checker.manuscript.DocumentProperties;
import org.misevcheck.checker.manuscript.Manuscript;
import org.misevcheck.checker.manuscript.Section;
import org.misevcheck.checker.manuscript.SectionRole;
import org.misevcheck.checker.manuscript.Sentence;

/** What patterns match in a few sentences, as their words. */
class DocumentIndexTest {

    private static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(new ConceptGroup(
                    "buffer", null, List.of(new Concept("pbs", null, List.of("PBS", "phosphate-buffered saline"))))),
            List.of());

    private static List<String> matches(String pattern, String... sentences) {
        List<Sentence> all = Arrays.stream(sentences)
                .map(text -> new Sentence(text, 0, true, List.of()))
                .toList();
        Manuscript manuscript = new Manuscript(
                "made-up",
                DocumentFormat.TEXT,
                0,
                "",
                List.of(),
                List.of(),
                List.of(new Section(SectionRole.METHODS, List.of(), all)),
                DocumentProperties.NONE);
        DocumentIndex index =
                new DocumentIndex(List.of(manuscript), VOCABULARY, new AskedWords(List.of(Pattern.of(pattern))));
        return index.matches(pattern).stream().map(match -> words(index, match)).toList();
    }

    private static String words(DocumentIndex index, Match match) {
        DocumentIndex.Entry entry = index.entry(match.entry());
        return entry.text()
                .substring(
                        entry.words().get(match.first()).start(),
                        entry.words().get(match.last()).end());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "washed | washed",
                "wash* | washed",
                "or(wash* washed) | washed",
                "@pbs | phosphate",
                "@buffer | phosphate",
                "'washed in' | washed in",
                "near/1(@buffer wash*) | washed in phosphate",
                "then(cells wash*) | Cells were washed",
                "@temperature | 4",
                "@figure | 4",
                "but(then(cells @buffer) at) | Cells were washed in phosphate"
            })
    void a_pattern_matches_words_beginnings_and_names(String pattern, String words) {
        String sentence = "Cells were washed in phosphate-buffered saline at 4 °C.";
        assertThat(matches(pattern, sentence)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "was",
                "saline*",
                "then(wash* cells)",
                "near/0(cells @buffer)",
                "but(wash* washed)",
                "outside(washed then(were in))",
                "outside(washed or('was washed in' 'were washed in'))",
                "outside(washed or('were washed in pbs' 'washed in') 'were washed')",
                "@pores"
            })
    void what_is_not_there_does_not_match(String pattern) {
        assertThat(matches(pattern, "Cells were washed in PBS.", "Cells rested."))
                .isEmpty();
    }

    @Test
    void no_match_lies_in_two_sentences() {
        assertThat(matches("near(washed rested)", "Cells were washed.", "Cells rested."))
                .isEmpty();
        assertThat(matches("cells", "Cells were washed.", "Cells rested.")).hasSize(2);
    }

    @Test
    void a_document_without_a_word_that_is_asked_for_matches_nothing() {
        assertThat(matches("washed", "Nothing was done.")).isEmpty();
        assertThat(matches("washed")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"near(a", "was*x)", "'open", "wa*", "", "sometimes(a b)", "PBS", "pre-washed", "β"})
    void a_malformed_pattern_is_a_defect(String pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> Pattern.of(pattern));
    }
}
