package org.misevcheck.checker.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private static List<String> split(String paragraph) {
        return Sentences.of(new Block(Block.Kind.BODY, paragraph, 1, List.of())).stream()
                .map(Sentence::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Medium was spun as Doe et al. described and kept.",
                "Vesicles were isolated as described by Doe et al. (2015) and by Roe et al. [12].",
                "Particles were round (Fig. 3 and Suppl. Fig. 2) and intact.",
                "Doses were given i.v. or i.p. (100 µg each) on day 1.",
                "Mice received, i.v. EVs in approx. 100 µl saline.",
                "Kits (cat. No. 1234; Acme Bio Inc. Springfield, IL) were used.",
                "Antibodies were from Acme Co., Ltd. (Springfield) and Bio Co. Ltd. in turn.",
                "Pellets were taken up in 0.5 ml PBS (pH 7.4) at 1.5 mg/ml.",
                "Cells were counted by J. Q. Doe, who was blinded.",
                "Bacteria (E. coli and S. aureus) were heat-killed.",
                "Groups were compared, e.g. EVs vs. Vehicle, with St. Louis reagents.",
                "2.1. Isolation of vesicles was as above.",
                "Figure 3. Size of vesicles.",
                "FIG. 3. Size of vesicles.",
                "Medium was stored (4 °C. Overnight) before use.",
                "Data are at doi.org/10.1000/x.y and www.Example.org today.",
                "Particles from P. aeruginosa, approx. 30 of them, were lysed."
            })
    void one_sentence_stays_one(String sentence) {
        assertThat(split(sentence)).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Medium was kept at 4 °C.|It was spun at 100,000 × g.|The pellet was washed.",
                "Mice were injected i.v.|Saline was given to controls.",
                "Gels were from Acme Inc.|Cells were lysed for 10 min.|Samples were frozen.",
                "Cells were isolated as before.¹²|They were plated.",
                "Cells were isolated as before.12,13|We plated them.",
                "Cells were isolated as before. [12, 13]|We plated them.",
                "Medium held vitamin C.|Cells were fed daily.",
                "Passage was 3.|Cells were frozen (n = 3).|miR-21 was measured.",
                "Was it stable?|rEV were thawed once.|β-Actin was the control.",
                "Vesicles were stored at −80 °C.|50 µl were thawed.",
                "Cells came from ATCC (USA).|\"Exosome\" is avoided here.",
                "Vesicles were counted by NTA.|EVs were then diluted.",
                "1. Cells were thawed.|2. Medium was changed.",
                "Vesicles were washed.|(n = 3).|Then they were frozen.",
                "Cells lacked CD45 and HLA-DR.|Lipid droplets were stained.",
                "Proteins were named by LC-MS.|Rats were killed after SCI.|Spinal cords were taken."
            })
    void sentences_are_told_apart(String sentences) {
        assertThat(split(sentences.replace('|', ' '))).containsExactly(sentences.split("\\|"));
    }

    @Test
    void sentences_that_run_together_are_told_apart() {
        assertThat(split("Vesicles carry CD63.Cells were lysed. Size of vesicles.Bars are means."))
                .containsExactly("Vesicles carry CD63.Cells were lysed.", "Size of vesicles.", "Bars are means.");
    }

    @Test
    void the_place_of_a_sentence_is_one_region_a_line() {
        String text = "Cells grew. They were lysed twice.";
        List<Block.Word> words = new ArrayList<>();
        words.add(new Block.Word(0, 5, new Region(2, 50, 700, 30, 10)));
        words.add(new Block.Word(6, 11, new Region(2, 84, 700, 30, 10)));
        words.add(new Block.Word(12, 16, new Region(2, 118, 700, 25, 10)));
        words.add(new Block.Word(17, 21, new Region(2, 146, 704, 25, 6)));
        words.add(new Block.Word(22, 27, new Region(2, 50, 688, 30, 10)));
        words.add(new Block.Word(28, 34, new Region(3, 50, 700, 30, 10)));

        List<Sentence> sentences = Sentences.of(new Block(Block.Kind.BODY, text, 2, words));

        assertThat(sentences)
                .containsExactly(
                        new Sentence("Cells grew.", 2, true, List.of(new Region(2, 50, 700, 64, 10))),
                        new Sentence(
                                "They were lysed twice.",
                                2,
                                false,
                                List.of(
                                        new Region(2, 118, 700, 53, 10),
                                        new Region(2, 50, 688, 30, 10),
                                        new Region(3, 50, 700, 30, 10))));
    }
}
