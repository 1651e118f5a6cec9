package org.misevcheck.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.misevcheck.checker.finding.Example;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.report.Format;
import org.misevcheck.rules.BundledGuidelines;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The files of the bundled catalogue: complete, linked without a gap, and true to what the tests of the rules run. */
class CatalogueFilesTest {

    private static final List<Criterion> CRITERIA =
            BundledGuidelines.catalogue().criteria();
    private static final Pattern MARKDOWN_LINK = Pattern.compile("(?<!\\\\)]\\(([^)\\s]+)\\)");

    @TempDir
    private static Path folder;

    private static Map<String, String> files;
    private static final Map<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void write() throws Exception {
        files = written(folder.resolve("first"));
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().endsWith(".html")) {
                PAGES.put(
                        file.getKey(),
                        builder.parse(new InputSource(
                                new StringReader(file.getValue().replaceFirst("<!DOCTYPE html>\n", "")))));
            }
        }
    }

    private static Map<String, String> written(Path folder) throws IOException {
        CatalogueMojo.report(BundledGuidelines.library()).write(folder, EnumSet.allOf(Format.class));
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @Test
    void each_guideline_and_each_criterion_has_its_page_and_nothing_else_has() {
        Set<String> expected = new HashSet<>(
                Set.of("index.html", "index.md", "catalogue.json", "catalogue-1.schema.json", "catalogue.csv"));
        for (String ending : List.of(".html", ".md")) {
            for (Guideline guideline : BundledGuidelines.catalogue().guidelines()) {
                expected.add("guidelines/" + guideline.id() + ending);
            }
            CRITERIA.forEach(criterion -> expected.add("criteria/" + criterion.code() + ending));
        }
        assertThat(CRITERIA).isNotEmpty();
        assertThat(files.keySet()).isEqualTo(expected);
    }

    @Test
    void every_link_of_the_pages_resolves() {
        Map<String, Set<String>> anchors = new HashMap<>();
        PAGES.forEach((name, page) -> {
            List<String> ids = elements(page, "*").stream()
                    .map(element -> element.getAttribute("id"))
                    .filter(id -> !id.isEmpty())
                    .toList();
            assertThat(ids).as(name).doesNotHaveDuplicates();
            anchors.put(name, new HashSet<>(ids));
        });
        PAGES.forEach((name, page) -> assertThat(elements(page, "a"))
                .as(name)
                .hasSizeGreaterThan(1)
                .allSatisfy(link -> {
                    String href = link.getAttribute("href");
                    if (!href.startsWith("https://doi.org/10.")) {
                        String[] parts = href.split("#", 2);
                        String target = parts[0].isEmpty() ? name : resolved(name, parts[0]);
                        assertThat(files).as(href).containsKey(target);
                        if (parts.length == 2) {
                            assertThat(anchors.get(target)).contains(parts[1]);
                        }
                    }
                }));
    }

    @Test
    void every_link_of_the_markdown_resolves() {
        files.forEach((name, text) -> {
            if (name.endsWith(".md")) {
                Matcher link = MARKDOWN_LINK.matcher(text);
                assertThat(name.equals("index.md") || text.contains("](../index.md)"))
                        .isTrue();
                while (link.find()) {
                    assertThat(files).as(name).containsKey(resolved(name, link.group(1)));
                }
            }
        });
    }

    private static String resolved(String page, String href) {
        return Path.of(page).resolveSibling(href).normalize().toString().replace('\\', '/');
    }

    @Test
    void every_example_stands_on_its_page_as_in_its_file() throws IOException {
        Map<String, String> manifests = new HashMap<>();
        new ObjectMapper()
                .readTree(files.get("catalogue.json"))
                .findParents("manifest")
                .forEach(example -> manifests.put(
                        example.get("name").asText(), example.get("manifest").asText()));
        int shown = 0;
        for (Criterion criterion : CRITERIA) {
            List<Element> figures = elements(PAGES.get("criteria/" + criterion.code() + ".html"), "figure");
            if (criterion.asksAs() != null) {
                assertThat(figures).isEmpty();
                continue;
            }
            List<Example> examples = BundledGuidelines.library().examples(criterion.code());
            assertThat(figures).hasSameSizeAs(examples);
            Map<String, String> byName = new HashMap<>();
            figures.forEach(figure -> byName.put(
                    figure.getAttribute("id"),
                    figure.getElementsByTagName("pre").item(0).getTextContent()));
            for (Example example : examples) {
                assertThat(example.shows())
                        .startsWithIgnoringCase(example.expectedVerdict().word().replace('-', ' '));
                assertThat(byName).containsEntry(example.name(), example.text());
                assertThat(manifests).containsEntry(example.name(), example.text());
                assertThat(files.get("criteria/" + criterion.code() + ".md"))
                        .contains("```yaml\n" + example.text() + "```\n");
                shown++;
            }
        }
        assertThat(manifests).hasSize(shown);
        assertThat(shown).isGreaterThan(CRITERIA.size());
    }

    @Test
    void every_page_of_a_criterion_with_rules_of_its_own_has_the_same_sections() {
        assertThat(CRITERIA).filteredOn(criterion -> criterion.asksAs() == null).allSatisfy(criterion -> assertThat(
                        elements(PAGES.get("criteria/" + criterion.code() + ".html"), "h2"))
                .extracting(Element::getTextContent)
                .containsExactly(
                        "What the guideline asks",
                        "What the checker looks at",
                        "Verdicts",
                        "How to report it",
                        "Limits",
                        "Authority",
                        "Sentences",
                        "Examples"));
    }

    @Test
    void restated_criteria_lead_to_those_whose_rules_answer_them() {
        assertThat(CRITERIA)
                .filteredOn(criterion -> criterion.asksAs() != null)
                .isNotEmpty()
                .allSatisfy(criterion -> assertThat(elements(PAGES.get("criteria/" + criterion.code() + ".html"), "p"))
                        .extracting(Element::getTextContent)
                        .anyMatch(text -> text.startsWith("Asks what " + criterion.asksAs() + " asks")));
    }

    @Test
    void writing_again_gives_the_same_bytes() throws IOException {
        assertThat(written(folder.resolve("second"))).isEqualTo(files);
    }

    @Test
    void json_is_valid_by_its_schema_and_holds_every_criterion() throws IOException {
        JsonNode catalogue = new ObjectMapper().readTree(files.get("catalogue.json"));
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                        .getSchema(files.get("catalogue-1.schema.json"))
                        .validate(catalogue))
                .isEmpty();
        assertThat(catalogue.findValuesAsText("code"))
                .containsExactlyElementsOf(
                        CRITERIA.stream().map(Criterion::code).toList());
    }
}
