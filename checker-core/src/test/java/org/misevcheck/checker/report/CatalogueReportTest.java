package org.misevcheck.checker.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.misevcheck.checker.finding.Example;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.guideline.GuidelineKind;
import org.misevcheck.checker.guideline.Messages;
import org.misevcheck.checker.guideline.RequirementLevel;
import org.misevcheck.checker.guideline.Restatement;
import org.misevcheck.checker.guideline.Verification;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The catalogue of a made-up guideline in two editions, one criterion of which means harm. */
class CatalogueReportTest {

    private static final Set<Format> ALL = EnumSet.allOf(Format.class);
    private static final String HOSTILE = ToyReview.HOSTILE;

    /** What hides itself is replaced; the rest is shown letter by letter. */
    private static final String SHOWN = HiddenCharacters.replaced(HOSTILE);

    private static final String PAGE = """
            # TOY2020-BALL-01: Size of the ball

            ## What the guideline asks

            The *size* in `cm`, see TOY2020-BALL-02 and TOY1999-BALL-01 and [a paper](https://example.org/paper).

            ## Verdicts

            | Verdict | When |
            | --- | --- |
            | met | stated |

            Harm: <script>alert(1)</script> <b onclick="alert(1)">b</b> [x](javascript:alert(1)) ![y](http://x.example/y.png)
            &lt;i&gt; \u202E \u0007

            <iframe src="http://x.example">
            </iframe>
            """;

    @TempDir
    private Path folder;

    private static CatalogueReport report() {
        return new CatalogueReport(
                new Catalogue(
                        List.of(
                                new Guideline(
                                        "TOY2020",
                                        GuidelineKind.GUIDELINE,
                                        HOSTILE,
                                        HOSTILE,
                                        "10.1000/toy\"><i>",
                                        HOSTILE,
                                        null,
                                        null,
                                        List.of(),
                                        List.of("TOY2020-BALL-01", "TOY2020-BALL-02")),
                                new Guideline(
                                        "TOY2018",
                                        GuidelineKind.GUIDELINE,
                                        "Minimal toys, the edition before",
                                        "Maker T 2018",
                                        null,
                                        "Made up.",
                                        true,
                                        "TOY2020",
                                        List.of(new Restatement(
                                                "TOY2018-BALL-01",
                                                "TOY2020-BALL-01",
                                                RequirementLevel.ENCOURAGED,
                                                "encouraged in TOY2018",
                                                Verification.FROM_KNOWLEDGE,
                                                "not seen",
                                                "0.2.0",
                                                null)),
                                        List.of("TOY2018-BALL-01"))),
                        List.of(
                                criterion("TOY2020-BALL-01", "Size of the ball"),
                                criterion("TOY2020-BALL-02", HOSTILE))),
                code -> new CriterionPage(
                        code.value().endsWith("01") ? PAGE : "# " + HOSTILE + "\n\n## " + HOSTILE + "\n\n" + HOSTILE,
                        List.of(
                                new Example(code + "-met-a", "# Met: the size is stated.\nsize: 3 cm\n"),
                                new Example(code + "-not-met-a", "# " + HOSTILE + "\n```\n<pre>&lt;</pre>\n"))),
                HOSTILE,
                "0123abcd");
    }

    private static Criterion criterion(String code, String title) {
        return new Criterion(
                code,
                title,
                title,
                RequirementLevel.REQUIRED,
                title,
                title,
                Verification.VERIFIED,
                title,
                title,
                title,
                new Messages(title, "{0}: too small.", null, "No ball.", title),
                "0.1.0",
                title,
                null);
    }

    private Map<String, String> written(Set<Format> formats) {
        return written(folder, formats);
    }

    private static Map<String, String> written(Path folder, Set<Format> formats) {
        try {
            report().write(folder, formats);
            Map<String, String> files = new TreeMap<>();
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Document> pages() {
        Map<String, Document> pages = new TreeMap<>();
        written(Set.of(Format.HTML)).forEach((name, text) -> pages.put(name, document(text)));
        return pages;
    }

    private static Document document(String page) {
        assertThat(page).startsWith("<!DOCTYPE html>\n");
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page.replaceFirst("<!DOCTYPE html>\n", ""))));
        } catch (Exception e) {
            throw new AssertionError("the page is not well-formed: " + e.getMessage(), e);
        }
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<String> texts(Document document, String name) {
        return elements(document, name).stream().map(Element::getTextContent).toList();
    }

    private static List<String> links(Document document) {
        return elements(document, "a").stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    @Test
    void each_form_is_written_when_it_is_asked_for_and_only_then() {
        assertThat(written(folder.resolve("json"), Set.of(Format.JSON)))
                .containsOnlyKeys("catalogue.json", "catalogue-1.schema.json");
        assertThat(written(folder.resolve("csv"), Set.of(Format.CSV))).containsOnlyKeys("catalogue.csv");
        assertThat(written(folder.resolve("markdown"), Set.of(Format.MARKDOWN)))
                .containsOnlyKeys(
                        "index.md",
                        "guidelines/TOY2020.md",
                        "guidelines/TOY2018.md",
                        "criteria/TOY2020-BALL-01.md",
                        "criteria/TOY2020-BALL-02.md",
                        "criteria/TOY2018-BALL-01.md");
        assertThat(written(folder.resolve("html"), Set.of(Format.HTML)))
                .containsOnlyKeys(
                        "index.html",
                        "guidelines/TOY2020.html",
                        "guidelines/TOY2018.html",
                        "criteria/TOY2020-BALL-01.html",
                        "criteria/TOY2020-BALL-02.html",
                        "criteria/TOY2018-BALL-01.html");
    }

    @Test
    void first_page_leads_to_the_forms_for_programs_that_are_beside_it() {
        assertThat(links(document(written(folder.resolve("all"), ALL).get("index.html"))))
                .contains("catalogue.json", "catalogue.csv");
        assertThat(links(document(
                        written(folder.resolve("html"), Set.of(Format.HTML)).get("index.html"))))
                .doesNotContain("catalogue.json", "catalogue.csv");
    }

    @Test
    void writing_again_gives_the_same_bytes() {
        assertThat(written(folder.resolve("again"), ALL)).isEqualTo(written(folder.resolve("first"), ALL));
    }

    @Test
    void pages_ask_the_network_for_nothing_and_run_nothing() {
        pages().forEach((name, page) -> {
            for (String element : List.of(
                    "script", "link", "img", "iframe", "object", "embed", "base", "form", "audio", "video", "svg")) {
                assertThat(elements(page, element)).as(name).isEmpty();
            }
            for (Element element : elements(page, "*")) {
                for (int i = 0; i < element.getAttributes().getLength(); i++) {
                    assertThat(element.getAttributes().item(i).getNodeName())
                            .as(name)
                            .isNotIn("src", "srcset", "style", "action", "data")
                            .doesNotStartWith("on");
                }
            }
            assertThat(links(page))
                    .as(name)
                    .isNotEmpty()
                    .allMatch(link -> link.isEmpty()
                            || link.startsWith("https://doi.org/10.")
                            || link.equals("https://example.org/paper")
                            || link.matches("[A-Za-z0-9./#-]+"));
            assertThat(texts(page, "style"))
                    .hasSize(1)
                    .allMatch(style -> !style.contains("url(") && !style.contains("@import"));
        });
    }

    @Test
    void policy_admits_exactly_the_style_sheet_of_the_page() {
        pages().forEach((name, page) -> assertThat(elements(page, "meta").stream()
                        .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                        .map(meta -> meta.getAttribute("content")))
                .as(name)
                .containsExactly("default-src 'none'; style-src 'sha256-"
                        + hash(texts(page, "style").get(0)) + "'; base-uri 'none'; form-action 'none'"));
    }

    private static String hash(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void hostile_text_of_an_entry_is_text_and_nothing_else() {
        Map<String, Document> pages = pages();
        Document criterion = pages.get("criteria/TOY2020-BALL-02.html");
        assertThat(texts(criterion, "h1")).contains("TOY2020-BALL-02: " + SHOWN);
        assertThat(texts(criterion, "dd")).filteredOn(SHOWN::equals).hasSizeGreaterThan(5);
        assertThat(texts(criterion, "figcaption"))
                .anyMatch(
                        caption -> caption.startsWith(SHOWN.lines().findFirst().orElseThrow()));
        Document guideline = pages.get("guidelines/TOY2020.html");
        assertThat(texts(guideline, "h1")).containsExactly("TOY2020: " + SHOWN);
        assertThat(links(guideline)).contains("https://doi.org/10.1000/toy%22%3E%3Ci%3E");
        assertThat(texts(pages.get("index.html"), "small")).contains(SHOWN);
    }

    @Test
    void hostile_text_of_a_page_is_text_and_nothing_else() {
        String page = written(Set.of(Format.HTML)).get("criteria/TOY2020-BALL-01.html");
        Document document = document(page);
        assertThat(document.getDocumentElement().getTextContent())
                .contains("<script>alert(1)</script> <b onclick=\"alert(1)\">b</b> x y", "<iframe src=")
                .contains("<i> \uFFFD \uFFFD");
        assertThat(page).doesNotContain("href=\"javascript", "y.png");
        assertThat(elements(document, "b")).isEmpty();
    }

    @Test
    void page_becomes_html_with_sections_that_are_linked_and_codes_that_lead_to_their_pages() {
        Document page = pages().get("criteria/TOY2020-BALL-01.html");
        assertThat(texts(page, "h2"))
                .containsExactly("What the guideline asks", "Verdicts", "Authority", "Sentences", "Examples");
        assertThat(links(page))
                .contains("#what-the-guideline-asks", "#verdicts", "TOY2020-BALL-02.html", "https://example.org/paper")
                .doesNotContain("TOY1999-BALL-01.html");
        assertThat(texts(page, "em")).containsExactly("size");
        assertThat(elements(page, "th")).isNotEmpty().allMatch(head -> head.getAttribute("scope")
                .equals("col"));
    }

    @Test
    void restated_criterion_says_under_whose_rules_it_is_answered() {
        Document page = pages().get("criteria/TOY2018-BALL-01.html");
        assertThat(texts(page, "p")).anyMatch(text -> text.startsWith("Asks what TOY2020-BALL-01 asks"));
        assertThat(links(page)).contains("TOY2020-BALL-01.html");
        assertThat(texts(page, "h2")).containsExactly("Authority", "Sentences");
        assertThat(texts(page, "dd")).contains("encouraged in TOY2018");
        assertThat(written(Set.of(Format.MARKDOWN)).get("criteria/TOY2018-BALL-01.md"))
                .contains("Asks what [TOY2020-BALL-01](TOY2020-BALL-01.md) asks");
    }

    @Test
    void criteria_on_the_same_item_lead_to_each_other() {
        Map<String, Document> pages = pages();
        assertThat(links(pages.get("criteria/TOY2020-BALL-01.html"))).contains("TOY2018-BALL-01.html");
        assertThat(links(pages.get("criteria/TOY2020-BALL-02.html"))).doesNotContain("TOY2018-BALL-01.html");
        assertThat(written(Set.of(Format.MARKDOWN)).get("criteria/TOY2020-BALL-01.md"))
                .contains("the same item: [TOY2018-BALL-01](TOY2018-BALL-01.md), encouraged in TOY2018");
    }

    @Test
    void justified_has_a_sentence_only_where_the_guideline_allows_exceptions() {
        Map<String, Document> pages = pages();
        assertThat(texts(pages.get("criteria/TOY2018-BALL-01.html"), "dt")).contains("! justified");
        assertThat(texts(pages.get("criteria/TOY2020-BALL-01.html"), "dt"))
                .contains("+ met", "\u00D7 not met", "\u2013 not applicable", "advised besides")
                .doesNotContain("! justified", "? not reported");
    }

    @Test
    void markdown_shows_hostile_text_of_an_entry() {
        written(Set.of(Format.MARKDOWN)).forEach((name, text) -> {
            // The page itself and the fenced examples are Markdown as they were written.
            String entries = name.startsWith("criteria")
                    ? text.substring(
                            text.indexOf("## Authority"),
                            text.indexOf("## Examples") < 0 ? text.length() : text.indexOf("## Examples"))
                    : text;
            assertThat(entries)
                    .as(name)
                    .doesNotContain("<script", "\n# heading", "\u202E")
                    .doesNotContainPattern("(?<!\\\\)\\]\\(javascript");
        });
        assertThat(written(Set.of(Format.MARKDOWN)).get("criteria/TOY2020-BALL-02.md"))
                .contains("````yaml\n# " + HiddenCharacters.replaced(HOSTILE));
    }

    @Test
    void json_is_valid_by_its_schema_which_is_written_beside_it() throws IOException {
        Map<String, String> files = written(Set.of(Format.JSON));
        assertThat(schema(files).validate(files.get("catalogue.json"), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void schema_refuses_what_is_no_catalogue() {
        Map<String, String> files = written(Set.of(Format.JSON));
        String catalogue = files.get("catalogue.json");
        for (String[] change : new String[][] {
            {"\"format\" : 1", "\"format\" : 2"},
            {"\"verdict\" : \"not-met\"", "\"verdict\" : \"failed\""},
            {"\"level\" : \"required\"", "\"level\" : \"mandatory\""},
            {"\"answered-by\" : \"TOY2020-BALL-01\"", "\"answered-by\" : \"BALL\""},
            {"\"item\"", "\"entry\""},
            {"\"exceptions\" : true", "\"exceptions\" : null"},
        }) {
            assertThat(catalogue).contains(change[0]);
            assertThat(schema(files).validate(catalogue.replace(change[0], change[1]), InputFormat.JSON))
                    .as(change[1])
                    .isNotEmpty();
        }
    }

    private static JsonSchema schema(Map<String, String> files) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(files.get("catalogue-1.schema.json"));
    }

    @Test
    void table_has_a_line_for_each_criterion_and_no_formula() throws IOException {
        try (CSVParser table = CSVParser.parse(
                written(Set.of(Format.CSV)).get("catalogue.csv"),
                CSVFormat.RFC4180.builder().setHeader().get())) {
            List<CSVRecord> lines = table.getRecords();
            assertThat(lines)
                    .extracting(line -> line.get("code"))
                    .containsExactly("TOY2020-BALL-01", "TOY2020-BALL-02", "TOY2018-BALL-01");
            assertThat(lines).extracting(line -> line.get("examples")).containsExactly("2", "2", "0");
            assertThat(lines)
                    .extracting(line -> line.get("answered-by"))
                    .containsExactly("TOY2020-BALL-01", "TOY2020-BALL-02", "TOY2020-BALL-01");
            assertThat(lines.get(1).toList().stream()
                            .filter(cell -> cell.contains("1+1"))
                            .collect(Collectors.toSet()))
                    .allMatch(cell -> cell.startsWith("'="));
        }
    }
}
