package org.misevcheck.checker.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class HtmlReportTest {

    @TempDir
    private Path folder;

    private String page() {
        return ToyReview.written(folder, Set.of(Format.HTML)).get("report.html");
    }

    private Document document() {
        return document(page());
    }

    /** The page taken apart, which fails when it is not well-formed. */
    private static Document document(String page) {
        assertThat(page).startsWith("<!DOCTYPE html>\n");
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page.replaceFirst("<!DOCTYPE html>\n", ""))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("the page is not well-formed: " + e.getMessage(), e);
        }
    }

    private static List<Element> elements(Document document, String... names) {
        List<Element> elements = new ArrayList<>();
        collect(document.getDocumentElement(), names.length == 0 ? null : Set.of(names), elements);
        return elements;
    }

    private static void collect(Element element, Set<String> names, List<Element> into) {
        if (names == null || names.contains(element.getTagName())) {
            into.add(element);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, names, into);
            }
        }
    }

    private static List<String> attributes(Document document, Predicate<String> name) {
        List<String> values = new ArrayList<>();
        for (Element element : elements(document)) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Node attribute = element.getAttributes().item(i);
                if (name.test(attribute.getNodeName())) {
                    values.add(attribute.getNodeValue());
                }
            }
        }
        return values;
    }

    @Test
    void page_is_well_formed_with_and_without_studies_and_protocol() {
        document();
        document(ToyReview.written(folder, Set.of(Format.HTML), ToyReview.setupWithoutProtocol(), List.of(), List.of())
                .get("report.html"));
    }

    @Test
    void page_asks_the_network_for_nothing() {
        Document document = document();
        assertThat(elements(document, "link", "img", "iframe", "object", "embed", "base", "form", "audio", "video"))
                .isEmpty();
        assertThat(attributes(document, Set.of("src", "srcset", "data", "action", "background", "style")::contains))
                .isEmpty();
        assertThat(attributes(document, "href"::equals))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("#") || href.startsWith("https://doi.org/10."));
        assertThat(elements(document, "style", "script")).hasSize(2).allSatisfy(element -> assertThat(
                        element.getTextContent())
                .doesNotContain("http")
                .doesNotContain("url(")
                .doesNotContain("@import")
                .doesNotContain("fetch"));
    }

    @Test
    void policy_admits_exactly_the_style_sheet_and_the_script_of_the_page() {
        Document document = document();
        String policy = elements(document, "meta").stream()
                .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .map(meta -> meta.getAttribute("content"))
                .findFirst()
                .orElseThrow();
        assertThat(policy)
                .contains("default-src 'none'")
                .contains("style-src '" + hash(elements(document, "style")) + "'")
                .contains("script-src '" + hash(elements(document, "script")) + "'")
                .doesNotContain("unsafe");
    }

    private static String hash(List<Element> one) {
        assertThat(one).hasSize(1);
        try {
            byte[] text = one.get(0).getTextContent().getBytes(StandardCharsets.UTF_8);
            return "sha256-"
                    + Base64.getEncoder()
                            .encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void hostile_text_is_text_and_nothing_else() {
        Document document = document();
        // What hides itself is replaced; the rest is shown letter by letter.
        String shown = ToyReview.HOSTILE
                .replace('\u202E', '\uFFFD')
                .replace('\u2066', '\uFFFD')
                .replace('\u0007', '\uFFFD')
                .replace('\uD800', '\uFFFD');
        assertThat(elements(document, "h3")).extracting(Element::getTextContent).contains(shown);
        assertThat(elements(document, "bdi"))
                .extracting(Element::getTextContent)
                .contains(shown);
        assertThat(elements(document, "script")).hasSize(1);
        assertThat(elements(document, "b"))
                .noneMatch(element -> element.getTextContent().contains("' }"));
        assertThat(attributes(document, name -> name.startsWith("on"))).isEmpty();
        assertThat(page()).doesNotContain("\u202E").doesNotContain("\u2066").doesNotContain("\u0007");
    }

    @Test
    void places_are_of_safe_characters_unique_and_every_link_leads_to_one() {
        Document document = document();
        List<String> ids = attributes(document, "id"::equals);
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Za-z0-9._-]+"));
        List<String> targets = new ArrayList<>(attributes(document, "aria-labelledby"::equals));
        attributes(document, "href"::equals).stream()
                .filter(href -> href.startsWith("#"))
                .forEach(href -> targets.add(href.substring(1)));
        assertThat(ids).containsAll(targets);
        assertThat(ids).contains("study-good2020", "criterion-TOY2020-BALL-01");
    }

    @Test
    void studies_with_the_same_identifier_have_places_of_their_own() {
        Document document = document(ToyReview.written(
                        folder,
                        Set.of(Format.HTML),
                        ToyReview.setup(),
                        List.of(ToyReview.good(), ToyReview.good(), ToyReview.good()),
                        List.of())
                .get("report.html"));
        assertThat(attributes(document, "id"::equals))
                .contains("study-good2020", "study-good2020--2", "study-good2020--3")
                .doesNotHaveDuplicates();
    }

    @Test
    void tables_have_captions_and_their_heads_say_what_they_head() {
        Document document = document();
        assertThat(elements(document, "table")).isNotEmpty().allSatisfy(table -> assertThat(
                        elementsWithin(table, "caption"))
                .isNotEmpty());
        assertThat(elements(document, "th")).isNotEmpty().allMatch(head -> head.getAttribute("scope")
                .matches("row|col|colgroup"));
    }

    private static List<Element> elementsWithin(Element element, String name) {
        List<Element> elements = new ArrayList<>();
        collect(element, Set.of(name), elements);
        return elements;
    }

    @Test
    void headings_skip_no_level_and_landmarks_are_there_once() {
        Document document = document();
        int level = 0;
        for (Element heading : elements(document, "h1", "h2", "h3", "h4", "h5")) {
            int own = Integer.parseInt(heading.getTagName().substring(1));
            assertThat(own).as(heading.getTextContent()).isBetween(1, level + 1);
            level = own;
        }
        for (String landmark : List.of("header", "nav", "main", "footer", "h1")) {
            assertThat(elements(document, landmark)).as(landmark).hasSize(1);
        }
        Element first = elementsWithin(elements(document, "body").get(0), "a").get(0);
        assertThat(first.getAttribute("href")).isEqualTo("#main");
    }

    @Test
    void every_box_that_scrolls_by_itself_can_be_reached_by_keyboard_and_has_a_name() {
        List<Element> boxes = elements(document(), "div", "pre").stream()
                .filter(element -> element.getTagName().equals("pre")
                        || element.getAttribute("class").contains("box"))
                .toList();
        assertThat(boxes).isNotEmpty().allSatisfy(box -> {
            assertThat(box.getAttribute("tabindex")).isEqualTo("0");
            assertThat(box.getAttribute("role")).isIn("region", "group");
            assertThat(box.getAttribute("aria-label")).isNotBlank();
        });
    }

    @Test
    void matrix_shows_each_verdict_by_sign_and_colour_and_in_words() {
        List<Element> rows = elementsWithin(
                elements(document(), "table").stream()
                        .filter(table -> table.getAttribute("id").equals("verdicts"))
                        .findFirst()
                        .orElseThrow(),
                "tr");
        Element poor = rows.get(3);
        assertThat(poor.getTextContent())
                .as("reporting (3 + 0 + 1)/6, conformance (1.5 + 0 + 1)/6, coverage, gaps, verdicts")
                .isEqualTo("poor2021excluded0.670.421.0011×?+×+");
        assertThat(elementsWithin(poor, "td"))
                .extracting(cell -> cell.getAttribute("title"))
                .contains("BALL-01: not met", "BALL-02: not reported", "KITE-01: met");
    }

    @Test
    void study_part_tells_scores_grounds_shortest_path_gaps_and_passages() {
        String part = elements(document(), "article").stream()
                .filter(article -> article.getAttribute("id").equals("study-poor2021"))
                .findFirst()
                .orElseThrow()
                .getTextContent()
                .replaceAll("\\s+", " ");
        assertThat(part)
                .contains("0.67 = 4/6, weighted; the same under other weightings")
                .contains("Primary reason: no usable dose.")
                .contains("Would be included if the study stated these 2 things:")
                .contains("in-vivo[play].groups[treated].dose.amount – for example 100")
                .contains("red, 94.9: the guideline asks for more.")
                .contains("MSC of human donors manuscripts/poor2021.pdf, page 3")
                .contains("100 uL were given manuscripts/poor2021.pdf, page 4, on in-vivo[play]")
                .contains("cell-sources[bm-msc].species line 7")
                .contains("Not stated: tissue, donor.sex.")
                .contains("A string is stated. Weigh {0}.");
    }

    @Test
    void overview_says_how_much_was_assessed_before_it_shows_scores() {
        Element overview = elements(document(), "section").stream()
                .filter(section -> section.getAttribute("id").equals("overview"))
                .findFirst()
                .orElseThrow();
        assertThat(overview.getTextContent().replaceAll("\\s+", " "))
                .contains("4 studies audited against 5 criteria, and 2 manifests that could not be read.")
                .containsSubsequence(
                        "Coverage: median 1.00, from 0.00 to 1.00", "Reporting: median 0.67, from 0.60 to 1.00")
                .contains("1 study without a score");
        assertThat(elementsWithin(overview, "svg").stream()
                        .map(svg -> svg.getAttribute("aria-label"))
                        .filter(label -> label.startsWith("Reporting")))
                .containsExactly("Reporting, studies by tenths from 0 to 1: 0 0 0 0 0 0 2 0 0 1");
    }

    @Test
    void large_reviews_let_browsers_skip_what_is_not_in_view() {
        List<StudyAssessment> many = Collections.nCopies(401, ToyReview.good());
        String page = ToyReview.written(folder, Set.of(Format.HTML), ToyReview.setup(), many, List.of())
                .get("report.html");
        assertThat(page).contains("<body class=\"many\">");
        assertThat(page()).contains("<body>");
    }

    @Test
    void style_sheet_and_script_are_plain_in_html_and_in_xml() {
        assertThat(elements(document(), "style", "script"))
                .extracting(element -> element.getTextContent().toLowerCase(Locale.ROOT))
                .allSatisfy(text -> assertThat(text).doesNotContain("<").doesNotContain("&"));
    }
}
