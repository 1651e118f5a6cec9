package org.misevcheck.checker.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.misevcheck.checker.manuscript.UnreadableManuscriptException.Cause;

class JatsManuscriptTest {

    private static final String ARTICLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.2//EN"
              "http://nowhere.invalid/JATS-archivearticle1.dtd">
            <article xml:lang="en"><front><journal-meta><journal-title>J Ves</journal-title></journal-meta><article-meta>
            <article-id pub-id-type="doi">10.1000/made.up</article-id>
            <title-group><article-title>Vesicles of <italic>made-up</italic> cells</article-title></title-group>
            <contrib-group>
              <contrib contrib-type="author"><contrib-id contrib-id-type="orcid">https://orcid.org/0000-0002-1825-0097</contrib-id>
                <name><surname>Doe</surname><given-names>Jane Q.</given-names></name><xref ref-type="aff" rid="a">1</xref></contrib>
              <contrib contrib-type="author"><name><surname>Roe</surname><given-names>Richard</given-names></name></contrib>
              <contrib contrib-type="editor"><name><surname>Poe</surname><given-names>Ed</given-names></name></contrib>
            </contrib-group>
            <aff id="a"><label>1</label>University of Springfield</aff>
            <abstract><sec><title>Background</title><p>Wounds heal.</p></sec><sec><title>Methods</title><p>Mice were used.</p></sec></abstract>
            <kwd-group><kwd>vesicles</kwd><kwd>wounds</kwd></kwd-group>
            </article-meta></front>
            <body>
            <sec sec-type="intro"><title>Why</title><p>Vesicles matter<sup><xref ref-type="bibr">1</xref>,<xref ref-type="bibr">2</xref></sup>.</p></sec>
            <sec sec-type="materials|methods"><title>What we did</title>
              <sec><title>Isolation</title>
                <p>A dose of 3 &#xd7; 10<sup>9</sup> particles cm<sup>&#x2212;2</sup> in CO<sub>2</sub> at 4&nbsp;&deg;C
                   and &alpha;-MEM.
                   <fig><label>Figure 1</label><caption><title>Yield.</title><p>Bars are means.</p></caption><graphic/></fig>
                   Cells were lysed [<xref ref-type="bibr">3</xref>].</p>
                <table-wrap><label>Table 1.</label><caption><title>Doses</title></caption>
                  <table><tr><th>Group</th><th>Dose</th></tr><tr><td>A</td><td>10<break/>&#xb5;g</td></tr></table>
                  <table-wrap-foot><fn><p>n = 3.</p></fn></table-wrap-foot></table-wrap>
                <boxed-text><p>Boxed advice.</p></boxed-text>
                <p>The rate was <inline-formula><mml:math xmlns:mml="http://www.w3.org/1998/Math/MathML"><mml:msup><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:math></inline-formula>.</p>
              </sec>
              <sec><title>Ethics statement</title><p>It was approved.</p></sec>
            </sec>
            </body>
            <back><ack><p>Thanks to all.</p></ack>
            <sec sec-type="data-availability"><title>Where the data are</title><p>At GEO.</p></sec>
            <ref-list><ref id="r1"><label>1</label><mixed-citation>Poe E. Others spun at 100,000 g.</mixed-citation></ref></ref-list>
            </back>
            <sub-article><body><p>A reviewer's letter.</p></body></sub-article>
            </article>
            """;

    private static Manuscript read(String xml) throws UnreadableManuscriptException {
        return JatsManuscript.read("paper.xml", xml.getBytes(StandardCharsets.UTF_8), DocumentLimits.DEFAULT);
    }

    private static Cause refused(String xml) {
        return catchThrowableOfType(UnreadableManuscriptException.class, () -> read(xml))
                .reason();
    }

    @Test
    void notes_that_declare_something_stand_under_what_they_declare() throws UnreadableManuscriptException {
        Manuscript manuscript = read("""
                <article><front><article-meta>
                <title-group><article-title>Vesicles</article-title></title-group>
                <author-notes>
                <fn fn-type="con"><p>Conceived and designed the experiments: JD.</p></fn>
                <fn fn-type="COI-statement"><p><bold>Competing Interests: </bold>None.</p></fn>
                <fn fn-type="con"><p>These authors contributed equally.</p></fn>
                </author-notes>
                <kwd-group kwd-group-type="author"><kwd>wounds</kwd></kwd-group>
                <kwd-group kwd-group-type="research-organism"><kwd>Mouse</kwd></kwd-group>
                </article-meta></front>
                <body><sec><title>Results</title><p>Wounds closed.</p></sec></body>
                <back><fn-group><fn><p><bold>Authors\u2019 contributions</bold></p> <p>JD did it.</p></fn></fn-group></back>
                </article>
                """);

        assertThat(manuscript.keywords()).containsExactly("wounds");
        assertThat(manuscript.sections())
                .filteredOn(section -> section.role() == SectionRole.DECLARATION)
                .extracting(section -> section.headings() + " "
                        + section.sentences().stream().map(Sentence::text).toList())
                .containsExactly(
                        "[Author contributions] [Conceived and designed the experiments: JD.]",
                        "[Competing Interests] [Competing Interests: None.]",
                        "[Authors\u2019 contributions] [Authors\u2019 contributions JD did it.]");
        assertThat(manuscript.sections())
                .filteredOn(section -> section.role() == SectionRole.FRONT)
                .flatExtracting(Section::sentences)
                .extracting(Sentence::text)
                .containsExactly("Vesicles", "These authors contributed equally.");
    }

    @Test
    void an_article_is_read_in_its_order() throws UnreadableManuscriptException {
        Manuscript manuscript = read(ARTICLE);

        assertThat(manuscript.sections())
                .extracting(section -> section.role() + " " + String.join(" > ", section.headings()) + ": "
                        + String.join(
                                " | ",
                                section.sentences().stream().map(Sentence::text).toList()))
                .containsExactly(
                        "FRONT : Vesicles of made-up cells | Jane Q. Doe | Richard Roe | 1University of Springfield",
                        "ABSTRACT Abstract > Background: Wounds heal.",
                        "ABSTRACT Abstract > Methods: Mice were used.",
                        "INTRODUCTION Why: Vesicles matter¹,².",
                        "METHODS What we did > Isolation: A dose of 3 × 10⁹ particles cm⁻² in CO₂ at 4 °C and α-MEM."
                                + " | Cells were lysed [3].",
                        "LEGEND What we did > Isolation: Figure 1. Yield. | Bars are means. | Table 1. Doses",
                        "TABLE What we did > Isolation: Group\tDose | A\t10 µg",
                        "LEGEND What we did > Isolation: n = 3.",
                        "METHODS What we did > Isolation: Boxed advice. | The rate was x².",
                        "DECLARATION What we did > Ethics statement: It was approved.",
                        "DECLARATION Acknowledgements: Thanks to all.",
                        "DECLARATION Where the data are: At GEO.",
                        "REFERENCES References: 1 Poe E. Others spun at 100,000 g.");
    }

    @Test
    void title_writers_keywords_and_identifiers_are_read() throws UnreadableManuscriptException {
        Manuscript manuscript = read(ARTICLE);

        assertThat(manuscript.title()).isEqualTo("Vesicles of made-up cells");
        assertThat(manuscript.writers())
                .containsExactly(new Writer("Jane Q. Doe", "0000-0002-1825-0097"), new Writer("Richard Roe", null));
        assertThat(manuscript.keywords()).containsExactly("vesicles", "wounds");
        assertThat(manuscript.properties().identifiers()).containsExactly("10.1000/made.up");
        assertThat(manuscript.properties().language()).isEqualTo("en");
    }

    @Test
    void what_points_outside_is_refused() {
        String declared = "<!DOCTYPE article [<!ENTITY other SYSTEM \"file:///etc/hostname\">]><article>%s</article>";

        assertThat(refused(declared.formatted("&other;"))).isEqualTo(Cause.POINTS_OUTSIDE);
        assertThat(refused(
                        "<!DOCTYPE article [<!ENTITY % other SYSTEM \"http://nowhere.invalid/\">%other;]><article/>"))
                .isEqualTo(Cause.POINTS_OUTSIDE);
    }

    @Test
    void an_entity_that_is_declared_and_not_used_does_no_harm() throws UnreadableManuscriptException {
        Manuscript manuscript = read("<!DOCTYPE article [<!ENTITY other SYSTEM \"file:///etc/hostname\">]>"
                + "<article><body><p>Text.</p></body></article>");

        assertThat(manuscript.sections()).hasSize(1);
    }

    @Test
    void bombs_are_refused() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE article [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        laughs.append("]><article><body><p>&l11;</p></body></article>");

        assertThat(refused(laughs.toString())).isEqualTo(Cause.TOO_LARGE);
        assertThat(refused("<article><body>" + "<sec>".repeat(5_000))).isEqualTo(Cause.TOO_LARGE);
    }

    @Test
    void broken_and_foreign_documents_are_refused() {
        assertThat(refused("<article><body><p>Text.</body></article>")).isEqualTo(Cause.DAMAGED);
        assertThat(refused(ARTICLE.substring(0, ARTICLE.length() / 2))).isEqualTo(Cause.DAMAGED);
        assertThat(refused("<catalogue><item/></catalogue>")).isEqualTo(Cause.UNKNOWN_FORMAT);
    }

    @Test
    void the_same_text_has_the_same_roles_as_plain_text() throws UnreadableManuscriptException {
        String paragraph = "Conditioned medium was collected after 48 h and spun at 2,000 × g for 20 min before use.";
        List<String> headings = List.of("Introduction", "Methods", "Results", "Discussion", "Competing interests");
        StringBuilder xml = new StringBuilder("<article><body>");
        StringBuilder text = new StringBuilder();
        for (String heading : headings) {
            xml.append("<sec><title>")
                    .append(heading)
                    .append("</title><p>")
                    .append(paragraph)
                    .append("</p></sec>");
            text.append(heading).append("\n\n").append(paragraph).append("\n\n");
        }
        xml.append("</body></article>");

        Manuscript plain = TextManuscript.read(
                "paper.txt", text.toString().getBytes(StandardCharsets.UTF_8), DocumentLimits.DEFAULT);

        assertThat(read(xml.toString()).sections()).isEqualTo(plain.sections());
    }
}
