package org.misevcheck.checker.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.misevcheck.checker.evidence.EvidenceFinder;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.ManifestReader;
import org.misevcheck.checker.manuscript.DocumentProperties;
import org.misevcheck.checker.manuscript.Manuscript;
import org.misevcheck.checker.manuscript.Writer;
import org.misevcheck.checker.study.Study;

/** Every remark is made where one thing is wrong, and none where nothing is. */
class SubmissionCheckTest {

    private static final String MANIFEST = """
            format: 1
            study:
              id: made-up
              title: "Vesicles of no cells close no wounds."
              doi: 10.9999/made-up.1
              authors:
                - { name: Nobody A, orcid: 0000-0002-1825-0097 }
                - { name: Nemo B }
              language: en
              keywords: [Extracellular Vesicles, wounds]
            """;

    /** Asks for everything that a profile can ask for. */
    private static final String STRICT = """
            journal: Journal of Everything
            verification: verified
            declarations: [ethics, funding, competing-interests, data-availability, author-contributions]
            orcid-asked: true
            ev-track-asked: true
            keywords-least: 2
            keywords-most: 2
            title-characters: 36
            abstract-words: 14
            """;

    private record Case(
            String code, MadeUpPaper paper, @Nullable String manifest, JournalProfile profile) {}

    private static Case wrong(String code, UnaryOperator<MadeUpPaper> change) {
        return new Case(code, change.apply(MadeUpPaper.SOUND), MANIFEST, strict());
    }

    private static Case wrong(String code, String words, String others) {
        return wrong(code, paper -> paper.replace(words, others));
    }

    private static Case stated(String code, String words, String others) {
        assertThat(MANIFEST).contains(words);
        return new Case(code, MadeUpPaper.SOUND, MANIFEST.replace(words, others), strict());
    }

    private static Case asked(String code, String words, String others) {
        assertThat(STRICT).contains(words);
        return new Case(code, MadeUpPaper.SOUND, MANIFEST, profile(STRICT.replace(words, others)));
    }

    private static Case blind(String code, UnaryOperator<MadeUpPaper> change) {
        return new Case(code, change.apply(MadeUpPaper.BLIND), MANIFEST, JournalProfile.bundled("blind"));
    }

    private static List<Case> cases() {
        DocumentProperties file = MadeUpPaper.SOUND.properties();
        return List.of(
                stated("SUB-TITLE-01", "close no wounds.", "close wounds"),
                wrong("SUB-TITLE-02", paper -> paper.properties(file(file, "Microsoft Word - draft7", file.authors()))),
                asked("SUB-TITLE-03", "title-characters: 36", "title-characters: 35"),
                stated("SUB-AUTHOR-01", "- { name: Nemo B }", "- { name: Somebody C }"),
                stated("SUB-AUTHOR-01", "    - { name: Nemo B }\n", ""),
                wrong("SUB-AUTHOR-02", paper -> paper.properties(file(file, file.title(), List.of("admin")))),
                wrong(
                        "SUB-AUTHOR-03",
                        paper -> paper.writers(
                                paper.writers().get(1), paper.writers().get(0))),
                wrong("SUB-ORCID-01", "0000-0002-1825-0097)", "0000-0002-1825-0098)"),
                wrong("SUB-ORCID-01", "0000-0002-1825-0097)", "0000-0002-1825-009)"),
                stated("SUB-ORCID-01", "name: Nemo B", "name: Nemo B, orcid: 0000-0002-1825-0079"),
                stated("SUB-ORCID-02", "0000-0002-1825-0097", "0000-0001-5109-3700"),
                wrong("SUB-ORCID-03", paper -> paper.replace(" (ORCID: 0000-0002-1825-0097)", "")
                        .writers(new Writer("Ann Nobody", null), new Writer("Bernard Nemo", null))),
                stated("SUB-DOI-01", "10.9999/made-up.1", "10.9999/made-up.2"),
                wrong("SUB-DOI-02", "doi.org/10.9999/made-up.1", "doi.org/10.99/made-up.1"),
                stated("SUB-KEY-01", "[Extracellular Vesicles, wounds]", "[exosomes, wounds]"),
                asked("SUB-KEY-02", "keywords-most: 2", "keywords-most: 1"),
                asked("SUB-KEY-02", "keywords-least: 2", "keywords-least: 3"),
                new Case("SUB-KEY-03", MadeUpPaper.SOUND.keywords("extracellular vesicles", "mice"), null, strict()),
                stated("SUB-LANG-01", "language: en", "language: de"),
                wrong("SUB-LANG-01", paper -> paper.properties(inLanguage(paper.properties(), "de-DE"))),
                wrong("SUB-ABSTRACT-01", "under the skin.", "under the skin of the back."),
                wrong("SUB-EVTRACK-01", "EV000000", "EV00000"),
                wrong("SUB-EVTRACK-02", ", and data were sent to EV-TRACK (EV-TRACK ID: EV000000)", ""),
                wrong("SUB-RRID-01", "RRID:AB_10000000", "RRID:10000000"),
                wrong("SUB-PROSPERO-01", "CRD42020000000", "CRD4202000000"),
                wrong("SUB-REGISTRY-01", "PCTE0000123", "PCTE123"),
                wrong("SUB-GEO-01", "GSE100000", "GSE 100000"),
                wrong("SUB-PRIDE-01", "PXD000001", "PXD0001"),
                wrong("SUB-SRA-01", "PRJNA100000", "SRP12345"),
                wrong(
                        "SUB-ETHICS-01",
                        paper -> paper.replace(
                                "METHODS|Mice|Experiments were approved by the Animal Ethics Committee of Nowhere (protocol no."
                                        + " 2020-117).\n",
                                "")),
                wrong("SUB-ETHICS-02", " (protocol no. 2020-117)", ""),
                wrong(
                        "SUB-FUNDING-01",
                        "DECLARATION|Funding|This work had no external funding, nor was there any support.\n",
                        ""),
                wrong(
                        "SUB-INTERESTS-01",
                        "DECLARATION|Competing interests|The authors declare no competing interests.\n",
                        ""),
                wrong(
                        "SUB-DATA-01",
                        "DECLARATION|Data availability|Data are in GEO (GSE100000), PRIDE (PXD000001) and SRA"
                                + " (PRJNA100000).\n",
                        ""),
                wrong("SUB-CONTRIB-01", "DECLARATION|Author contributions|A.N. did nothing, and so did B.N.\n", ""),
                wrong("SUB-NOM-01", "that received 10 µg of EVs", "that received 10 µg of exosomes"),
                wrong("SUB-NOM-02", "Mesenchymal stromal cells", "Mesenchymal stem cells"),
                wrong("SUB-NUM-01", "were given 10 µg", "were given 20 µg"),
                wrong("SUB-NUM-02", "Wounds of mice (n = 10 mice per group)", "Wounds of mice (n = 8 mice per group)"),
                blind(
                        "SUB-BLIND-01",
                        paper -> paper.properties(file(DocumentProperties.NONE, paper.title(), List.of("Nobody A")))),
                blind("SUB-BLIND-02", paper -> paper.properties(changedBy("Nobody A"))),
                blind("SUB-BLIND-03", paper -> paper.writers(new Writer("Ann Nobody", null))),
                blind(
                        "SUB-BLIND-03",
                        paper -> paper.replace("Experiments were", "Nobody A said that experiments were")),
                blind(
                        "SUB-BLIND-03",
                        paper -> paper.replace("https://doi.org/10.9999/made-up.1", "ORCID: 0000-0002-1825-0097")),
                blind(
                        "SUB-BLIND-04",
                        paper -> paper.replace("https://doi.org/10.9999/made-up.1", "nobody@nowhere.example")),
                blind(
                        "SUB-BLIND-04",
                        paper -> paper.replace("https://doi.org/10.9999/made-up.1", "University of Nowhere")),
                blind(
                        "SUB-BLIND-05",
                        paper -> paper.replace(
                                "DECLARATION|Competing",
                                "DECLARATION|Acknowledgements|We thank nobody.\nDECLARATION|Competing")),
                wrong(
                        "SUB-FILE-01",
                        paper -> paper.properties(printed(file, false, List.of("Times"), List.of(), false))),
                wrong("SUB-FILE-02", paper -> paper.properties(printed(file, false, List.of(), List.of(2), false))),
                wrong("SUB-FILE-03", paper -> paper.properties(printed(file, false, List.of(), List.of(), true))),
                wrong("SUB-FILE-04", paper -> paper.properties(printed(file, true, List.of(), List.of(), false))));
    }

    @TestFactory
    Stream<DynamicTest> one_wrong_thing_gives_its_remark_and_no_other() {
        return cases().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.code(), () -> assertThat(remarks(one.paper(), one.manifest(), one.profile()))
                                .extracting(Remark::code)
                                .containsExactly(one.code())));
    }

    @Test
    void a_sound_paper_gives_no_remark() {
        assertThat(remarks(MadeUpPaper.SOUND, MANIFEST, strict())).isEmpty();
        assertThat(remarks(MadeUpPaper.SOUND, null, strict())).isEmpty();
        assertThat(remarks(MadeUpPaper.BLIND, MANIFEST, JournalProfile.bundled("blind")))
                .isEmpty();
    }

    @Test
    void every_remark_is_tried() {
        assertThat(cases().stream().map(Case::code).distinct())
                .containsExactlyInAnyOrderElementsOf(SubmissionRules.BUNDLED.remarks().stream()
                        .map(RemarkText::code)
                        .toList());
    }

    @Test
    void every_occurrence_is_listed_with_its_page() {
        MadeUpPaper paper = MadeUpPaper.SOUND
                .replace("received 10 µg of EVs subcutaneously", "received 10 µg of exosomes subcutaneously")
                .replace("that received 10 µg of EVs", "that received 10 µg of exosomes");
        Remark remark = remarks(paper, MANIFEST, strict()).get(0);
        assertThat(remark.passages()).hasSize(2).allSatisfy(passage -> {
            assertThat(passage.page()).isEqualTo(1);
            assertThat(passage.quotation()).contains("exosomes");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fission by DRP1 (DRP-1) and folding by ERP57, SRP54 and ERR2 were looked at.",
                "The compounds NCT-501 and NCT 503 were added.",
                "The domains CRD1, CRD2 and CRD 3 of the receptor and the gene GSE1 were looked at.",
                "Antibodies (RRID: N/A) and media (RRID: see the table) were bought.",
                "Rats (RRID:RRRC_00001) and plasmids (RRID:addgene_12260) were bought.",
                "Mice (RRID:IMSR_JAX:000664) were bought."
            })
    void names_that_only_look_like_identifiers_are_none(String sentence) {
        assertThat(remarks(withMethod(sentence), MANIFEST, strict())).isEmpty();
    }

    private static MadeUpPaper withMethod(String sentence) {
        return MadeUpPaper.SOUND.replace(
                "METHODS|Mice|C57BL/6", "METHODS|Cells|" + sentence + "\nMETHODS|Mice|C57BL/6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000\u20100002\u20101825\u20100097",
                "0000\u20130002\u20131825\u20130097",
                "0000-0002- 1825-0097",
                "0000-0002-1694-233x"
            })
    void an_orcid_id_is_one_however_it_was_typeset(String orcid) {
        MadeUpPaper paper = MadeUpPaper.SOUND.replace("ORCID: 0000-0002-1825-0097", "ORCID: " + orcid);
        assertThat(remarks(paper, MANIFEST, strict())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Whether exosomes or other small vesicles were responsible cannot be told from our data.",
                "Could exosomes have closed our wounds?",
                "Our preparation may contain exosomes.",
                "Our EVs were pure; they might be exosomes.",
                "Exosomes are said to close wounds."
            })
    void a_possibility_in_a_discussion_names_nothing_of_the_authors(String sentence) {
        assertThat(remarks(discussing(sentence), MANIFEST, strict())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We found that exosomes close no wounds.",
                "Whether our MSC exosomes act on nerves remains to be seen.",
                "Our mice may have been old, but exosomes closed no wounds.",
                "Our exosomes may act on nerves."
            })
    void what_a_discussion_calls_its_own_is_the_authors(String sentence) {
        assertThat(remarks(discussing(sentence), MANIFEST, strict()))
                .extracting(Remark::code)
                .containsExactly("SUB-NOM-01");
    }

    /** Lines of the paper without a declaration, and others in their place that make it. */
    private static List<Arguments> declared() {
        String funding = "DECLARATION|Funding|This work had no external funding, nor was there any support.";
        String interests = "DECLARATION|Competing interests|The authors declare no competing interests.";
        String data =
                "DECLARATION|Data availability|Data are in GEO (GSE100000), PRIDE (PXD000001) and SRA (PRJNA100000).";
        String contributions = "DECLARATION|Author contributions|A.N. did nothing, and so did B.N.";
        return List.of(
                arguments(
                        funding,
                        "DECLARATION|Acknowledgements|We thank them; funding for this work was given by Nobody."),
                arguments(funding, "FRONT||The study by us two was fully sponsored by Nobody."),
                arguments(funding, "DECLARATION|Source of support|Nil."),
                arguments(interests, "DECLARATION|Duality of interest|Nil."),
                arguments(interests, "DECLARATION|Potential conflicts of interest|A.N. has been paid by Nobody."),
                arguments(interests, "FRONT||Disclosures. Nil."),
                arguments(data, "DECLARATION|Data and code availability|Nobody has them."),
                arguments(data, "DECLARATION|Data accessibility|Nobody has them."),
                arguments(contributions, "FRONT||Conceived and designed the experiments: AN. Wrote the paper: BN."),
                arguments(contributions, "DECLARATION|Notes|AN drafted the manuscript."),
                arguments(contributions, "DECLARATION|Contributorship|Both did nothing."));
    }

    @ParameterizedTest
    @MethodSource("declared")
    void a_declaration_is_there_under_another_name_and_in_another_place(String line, String other) {
        assertThat(remarks(MadeUpPaper.SOUND.replace(line, other), MANIFEST, strict()))
                .isEmpty();
    }

    @Test
    void people_who_consented_need_an_approval_too() {
        MadeUpPaper paper = new MadeUpPaper(
                MadeUpPaper.SOUND.title(),
                MadeUpPaper.SOUND.writers(),
                List.of(),
                "METHODS|Patients|All patients gave written informed consent.",
                DocumentProperties.NONE);
        JournalProfile ethics = profile("journal: any\nverification: from-knowledge\ndeclarations: [ethics]\n");
        assertThat(remarks(paper, null, ethics)).extracting(Remark::code).containsExactly("SUB-ETHICS-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DECLARATION|Funding|The authors received no specific funding.",
                "DECLARATION|Funding|The funders had no role in the design of the study.",
                "DECLARATION|Acknowledgements|Not applicable."
            })
    void what_tells_nothing_does_not_tell_the_authors(String line) {
        MadeUpPaper paper = MadeUpPaper.BLIND.replace("DECLARATION|Competing", line + "\nDECLARATION|Competing");
        assertThat(remarks(paper, null, JournalProfile.bundled("blind"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ABSTRACT|Abstract/Background|Bone marrow has mesenchymal stem cells. Exosomes of them close wounds.",
                "ABSTRACT|Abstract|Background: Bone marrow has mesenchymal stem cells. Exosomes of them close wounds.",
                "ABSTRACT|Abstract|Exosomes (Exo) are small vesicles.",
                "FRONT||Keywords: mesenchymal stem cells; exosomes; wounds",
                "RESULTS|Results|Exosomes can be taken up by fibroblasts.",
                "RESULTS|Results|EVs, such as exosomes, come from cells of many kinds.",
                "RESULTS|Results|RNA is degraded by the RNA exosome and other exosome complexes.",
                "METHODS|Cells|Mesenchymal stem/stromal cells and mesenchymal stem (stromal) cells were grown.",
                "METHODS|Cells|Cells were grown in Mesenchymal Stem Cell Growth Medium and tested by a kit.",
                "METHODS|Cells|RNA was taken with the Exosome RNA purification kit, and with an exosome spin column.",
                "TABLE|Introduction|Trials of exosomes and of mesenchymal stem cells",
            })
    void what_is_said_of_such_things_at_large_names_nothing_of_the_authors(String line) {
        assertThat(remarks(adding(line), MANIFEST, profile(STRICT.replace("abstract-words: 14", "abstract-words: 50"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ABSTRACT|Abstract/Background|We asked whether mice are healed by our exosomes.",
                "ABSTRACT|Abstract|Background: Wounds close. Results: Exosomes of fat closed them in time.",
                "LEGEND|Results|Exosomes are shown in green.",
                "RESULTS|Results|Exosomes are shown in Figure 1.",
                "RESULTS|Results|Exosomes were round.",
                "METHODS|Cells|Exosomes were labelled with a dye, and taken up with the column.",
            })
    void what_is_made_or_shown_in_the_study_is_the_authors(String line) {
        assertThat(remarks(adding(line), MANIFEST, profile(STRICT.replace("abstract-words: 14", "abstract-words: 50"))))
                .extracting(Remark::code)
                .containsExactly("SUB-NOM-01");
    }

    private static MadeUpPaper adding(String line) {
        return MadeUpPaper.SOUND.replace("DECLARATION|Funding", line + "\nDECLARATION|Funding");
    }

    private static MadeUpPaper discussing(String sentence) {
        return MadeUpPaper.SOUND.replace(
                "DECLARATION|Funding", "DISCUSSION|Discussion|" + sentence + "\nDECLARATION|Funding");
    }

    @Test
    void evidence_of_origin_and_of_stemness_allows_the_names() {
        String shown = MANIFEST + """
                cell-sources:
                  - { id: msc, cell-type: mesenchymal-stromal, stemness-evidence: [clonal-self-renewal] }
                ev-preparations:
                  - { id: exo, cell-source: msc, biogenesis-evidence: [mvb-fusion-imaging] }
                """;
        MadeUpPaper paper = MadeUpPaper.SOUND
                .replace("that received 10 µg of EVs", "that received 10 µg of exosomes")
                .replace("Mesenchymal stromal cells", "Mesenchymal stem cells");
        assertThat(remarks(paper, shown, strict())).isEmpty();
    }

    @Test
    void numbers_with_something_in_common_agree() {
        MadeUpPaper paper = MadeUpPaper.SOUND.replace(
                "Wounds of mice (n = 10 mice per group)", "Wounds of mice (n = 8-10 mice per group)");
        assertThat(remarks(paper, MANIFEST, strict())).isEmpty();
    }

    @Test
    void either_sex_agrees_with_both() {
        MadeUpPaper paper = MadeUpPaper.SOUND
                .replace("C57BL/6 mice (n", "C57BL/6 mice of both sexes (n")
                .replace("ABSTRACT|Abstract|Mice were given", "ABSTRACT|Abstract|Female mice were given");
        assertThat(remarks(paper, MANIFEST, profile(STRICT.replace("abstract-words: 14", "abstract-words: 20"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Introduction", "1. Background", "Discussion"})
    void a_table_of_what_others_did_contradicts_nothing(String part) {
        MadeUpPaper paper = MadeUpPaper.SOUND.replace(
                "LEGEND||Wounds of mice (n = 10", "LEGEND|" + part + "|Wounds of mice (n = 8");
        assertThat(remarks(paper, MANIFEST, strict())).isEmpty();
    }

    @Test
    void other_units_are_no_other_doses() {
        MadeUpPaper paper = MadeUpPaper.SOUND.replace("were given 10 µg", "were given 3 × 10⁹ particles");
        assertThat(remarks(paper, MANIFEST, profile(STRICT.replace("abstract-words: 14", "abstract-words: 20"))))
                .isEmpty();
    }

    @Test
    void an_anonymous_author_is_nobody() {
        MadeUpPaper paper = MadeUpPaper.BLIND.properties(
                file(DocumentProperties.NONE, MadeUpPaper.BLIND.title(), List.of("anonymous")));
        assertThat(remarks(paper, MANIFEST, JournalProfile.bundled("blind"))).isEmpty();
        DocumentProperties unnamed =
                file(MadeUpPaper.SOUND.properties(), MadeUpPaper.SOUND.title(), List.of("anonymous"));
        assertThat(remarks(MadeUpPaper.SOUND.properties(unnamed), MANIFEST, strict()))
                .isEmpty();
    }

    @Test
    void a_profile_can_leave_remarks_out() {
        MadeUpPaper paper = MadeUpPaper.SOUND.replace("RRID:AB_10000000", "RRID:10000000");
        JournalProfile lenient = profile(STRICT + "left-out: [SUB-RRID-01]\n");
        assertThat(remarks(paper, MANIFEST, lenient)).isEmpty();
    }

    @Test
    void every_bundled_profile_can_be_read() {
        assertThat(JournalProfile.bundledIds()).contains(JournalProfile.DEFAULT).allSatisfy(id -> assertThat(
                        JournalProfile.bundled(id).journal())
                .isNotBlank());
        assertThatThrownBy(() -> JournalProfile.bundled("../rules")).hasMessageContaining("plos-one");
    }

    private static JournalProfile strict() {
        return profile(STRICT);
    }

    private static JournalProfile profile(String text) {
        try {
            return JournalProfile.read("strict.yaml", bytes(text));
        } catch (InvalidManifestException e) {
            throw new AssertionError(e.frames(), e);
        }
    }

    private static List<Remark> remarks(MadeUpPaper paper, @Nullable String manifest, JournalProfile profile) {
        Manuscript manuscript = paper.manuscript();
        return SubmissionCheck.of(manuscript, new EvidenceFinder().find(List.of(manuscript)), study(manifest), profile);
    }

    private static @Nullable Study study(@Nullable String manifest) {
        try {
            return manifest == null
                    ? null
                    : new ManifestReader().read(bytes(manifest), "made-up.yaml").value();
        } catch (InvalidManifestException e) {
            throw new AssertionError(e.frames(), e);
        }
    }

    private static DocumentProperties file(DocumentProperties file, @Nullable String title, List<String> authors) {
        return new DocumentProperties(
                title,
                authors,
                null,
                file.keywords(),
                file.language(),
                file.identifiers(),
                List.of(),
                null,
                false,
                List.of(),
                List.of(),
                false);
    }

    private static DocumentProperties inLanguage(DocumentProperties file, String tag) {
        return new DocumentProperties(
                file.title(),
                file.authors(),
                null,
                file.keywords(),
                tag,
                file.identifiers(),
                List.of(),
                null,
                false,
                List.of(),
                List.of(),
                false);
    }

    private static DocumentProperties changedBy(String name) {
        return new DocumentProperties(
                null, List.of(), null, List.of(), null, List.of(), List.of(), name, false, List.of(), List.of(), false);
    }

    private static DocumentProperties printed(
            DocumentProperties file, boolean encrypted, List<String> fonts, List<Integer> empty, boolean recognised) {
        return new DocumentProperties(
                file.title(),
                file.authors(),
                null,
                file.keywords(),
                file.language(),
                file.identifiers(),
                List.of(),
                null,
                encrypted,
                fonts,
                empty,
                recognised);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
