package org.misevcheck.checker.submission;

import java.util.ArrayList;
import java.util.List;
import org.misevcheck.checker.manuscript.DocumentFormat;
import org.misevcheck.checker.manuscript.DocumentProperties;
import org.misevcheck.checker.manuscript.Manuscript;
import org.misevcheck.checker.manuscript.Section;
import org.misevcheck.checker.manuscript.SectionRole;
import org.misevcheck.checker.manuscript.Sentence;
import org.misevcheck.checker.manuscript.Writer;

/**
 * A paper with nothing to mend, for tests that change one thing.
 *
 * @param text a line a paragraph: role, headings parted by slashes, and words, parted by bars; all on page 1
 */
record MadeUpPaper(
        String title, List<Writer> writers, List<String> keywords, String text, DocumentProperties properties) {

    static final MadeUpPaper SOUND = new MadeUpPaper(
            "Vesicles of no cells close no wounds",
            List.of(new Writer("Ann Nobody", "0000-0002-1825-0097"), new Writer("Bernard Nemo", null)),
            List.of("extracellular vesicles", "wounds"),
            """
            FRONT||Vesicles of no cells close no wounds
            FRONT||Ann Nobody (ORCID: 0000-0002-1825-0097) and Bernard Nemo
            FRONT||https://doi.org/10.9999/made-up.1
            ABSTRACT|Abstract|Mice were given 10 µg of extracellular vesicles (EVs) by injection under the skin.
            INTRODUCTION|Introduction|Exosomes of mesenchymal stem cells are known to close wounds.
            METHODS|Cells|Mesenchymal stromal cells of two donors were grown in medium with exosome-depleted serum.
            METHODS|Vesicles|EVs were separated as exosomes were by Nowhere et al.
            METHODS|Vesicles|Anti-CD63 (RRID:AB_10000000) was used, and data were sent to EV-TRACK (EV-TRACK ID: EV000000).
            METHODS|Mice|C57BL/6 mice (n = 10 mice per group) received 10 µg of EVs subcutaneously.
            METHODS|Mice|Experiments were approved by the Animal Ethics Committee of Nowhere (protocol no. 2020-117).
            METHODS|Mice|The protocol is registered at PROSPERO (CRD42020000000) and preclinicaltrials.eu (PCTE0000123).
            LEGEND||Wounds of mice (n = 10 mice per group) that received 10 µg of EVs.
            DECLARATION|Funding|This work had no external funding, nor was there any support.
            DECLARATION|Competing interests|The authors declare no competing interests.
            DECLARATION|Data availability|Data are in GEO (GSE100000), PRIDE (PXD000001) and SRA (PRJNA100000).
            DECLARATION|Author contributions|A.N. did nothing, and so did B.N.
            REFERENCES|References|Somebody S. doi: 10.1/short. GSE1.
            """,
            new DocumentProperties(
                    "Vesicles of no cells close no wounds",
                    List.of("Nobody A", "Nemo B"),
                    null,
                    List.of("extracellular vesicles", "wounds"),
                    "en-GB",
                    List.of("doi:10.9999/made-up.1"),
                    List.of(),
                    null,
                    false,
                    List.of(),
                    List.of(),
                    false));

    /** The same for reviewers who must not learn who wrote it. */
    static final MadeUpPaper BLIND = new MadeUpPaper(
            SOUND.title,
            List.of(),
            SOUND.keywords,
            SOUND.replace("FRONT||Ann Nobody (ORCID: 0000-0002-1825-0097) and Bernard Nemo\n", "")
                    .replace("DECLARATION|Funding|This work had no external funding, nor was there any support.\n", "")
                    .replace("DECLARATION|Author contributions|A.N. did nothing, and so did B.N.\n", "")
                    .text,
            DocumentProperties.NONE);

    MadeUpPaper replace(String words, String others) {
        if (!text.contains(words)) {
            throw new IllegalArgumentException("The paper does not have: " + words);
        }
        return new MadeUpPaper(title, writers, keywords, text.replace(words, others), properties);
    }

    MadeUpPaper title(String other) {
        return new MadeUpPaper(other, writers, keywords, text, properties);
    }

    MadeUpPaper writers(Writer... others) {
        return new MadeUpPaper(title, List.of(others), keywords, text, properties);
    }

    MadeUpPaper keywords(String... others) {
        return new MadeUpPaper(title, writers, List.of(others), text, properties);
    }

    MadeUpPaper properties(DocumentProperties others) {
        return new MadeUpPaper(title, writers, keywords, text, others);
    }

    Manuscript manuscript() {
        List<Section> sections = new ArrayList<>();
        for (String line : text.split("\n")) {
            String[] parts = line.split("\\|", 3);
            sections.add(new Section(
                    SectionRole.valueOf(parts[0]),
                    parts[1].isEmpty() ? List.of() : List.of(parts[1].split("/")),
                    sentences(parts[2])));
        }
        return new Manuscript("made-up.pdf", DocumentFormat.PDF, 1, title, writers, keywords, sections, properties);
    }

    private static List<Sentence> sentences(String paragraph) {
        List<Sentence> sentences = new ArrayList<>();
        for (String sentence : paragraph.split("(?<=[a-z0-9]\\.) (?=[A-Z])")) {
            sentences.add(new Sentence(sentence, 1, sentences.isEmpty(), List.of()));
        }
        return sentences;
    }
}
