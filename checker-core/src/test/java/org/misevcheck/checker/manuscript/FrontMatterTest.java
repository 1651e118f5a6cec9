package org.misevcheck.checker.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.misevcheck.checker.manuscript.Block.Kind;

/** Titles and authors where no typeface tells them apart. */
class FrontMatterTest {

    private static FrontMatter read(String... paragraphs) {
        List<Block> blocks = Stream.of(paragraphs)
                .map(text -> new Block(Kind.BODY, text, 1, List.of()))
                .toList();
        return FrontMatter.of(blocks, blocks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RESEARCH", "Article", "Original Investigation", "Letter", "Open Access"})
    void the_kind_of_an_article_is_not_its_title(String kind) {
        FrontMatter front = read(kind, "Vesicles of no cells close wounds", "Ann Nobody 1* and Bernard Nemo 2");
        assertThat(front.title).isEqualTo("Vesicles of no cells close wounds");
        assertThat(front.writers).extracting(Writer::name).containsExactly("Ann Nobody", "Bernard Nemo");
    }

    @Test
    void authors_in_one_paragraph_with_the_title_are_parted_from_it() {
        FrontMatter front =
                read("Vesicles of mice close wounds Ann van Nobody 1* , Carl O. Noone 1 and Bernard Nemo 2");
        assertThat(front.title).isEqualTo("Vesicles of mice close wounds");
        assertThat(front.writers)
                .extracting(Writer::name)
                .containsExactly("Ann van Nobody", "Carl O. Noone", "Bernard Nemo");
    }

    @Test
    void authors_stand_one_to_a_line_as_well() {
        FrontMatter front = read(
                "Vesicles of no cells close wounds",
                "Ann Nobody (ORCID 0000-0002-1825-0097) 1,*",
                "Carl Noone https://orcid.org/0000-0001-5109-3700",
                "Bernard Nemo 1",
                "Dora Nemo 2",
                "1 Institute of Nowhere");
        assertThat(front.writers)
                .extracting(Writer::name)
                .containsExactly("Ann Nobody", "Carl Noone", "Bernard Nemo", "Dora Nemo");
        assertThat(front.writers.get(1).orcid()).isEqualTo("0000-0001-5109-3700");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vesicles of Wistar Kyoto and Brown Norway",
                "Interleukin 1, 6 and 10 in wounds of Brown Norway, Long Evans and Wistar Kyoto rats",
                "Vesicles Close Wounds in Mice with Chronic Illness Ann Nobody1, Bernard Nemo2",
                "Vesicles with CD63, CD81 and CD9"
            })
    void a_title_that_names_strains_or_numbers_stays_whole(String title) {
        assertThat(read(title, "Carl Noone1, Dora Noone2").title).isEqualTo(title);
    }
}
