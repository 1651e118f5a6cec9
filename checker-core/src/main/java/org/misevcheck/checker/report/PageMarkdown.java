package org.misevcheck.checker.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.CriterionCode;

/**
 * A criterion's page as HTML, without its title. HTML in the Markdown is shown as text, pictures by their description,
 * so that the page stays one file; the code of another criterion leads to its page.
 */
final class PageMarkdown {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().extensions(TABLES).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> setAttributes(node, attributes))
            .build();
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]+\\d{4}-[A-Z]+-(?:\\d{2}[A-Z]?|[A-Z]+)\\b");

    private final Node document;
    private final Map<String, String> sections = new LinkedHashMap<>();

    /** The page of this criterion, which is one of the catalogue. */
    PageMarkdown(String markdown, CriterionCode code, Catalogue catalogue) {
        document = PARSER.parse(HiddenCharacters.replaced(markdown));
        if (document.getFirstChild() instanceof Heading title && title.getLevel() == 1) {
            title.unlink();
        }
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                visitChildren(heading);
                if (heading.getLevel() == 2) {
                    sections.put(anchor(heading), words(heading));
                }
            }

            @Override
            public void visit(Image image) {
                while (image.getFirstChild() != null) {
                    image.insertBefore(image.getFirstChild());
                }
                image.unlink();
            }

            @Override
            public void visit(Link link) {
                // A code in a link leads where the link says.
            }

            @Override
            public void visit(Text text) {
                linkCodes(text, code, catalogue);
            }
        });
    }

    private static void linkCodes(Text text, CriterionCode own, Catalogue catalogue) {
        String literal = text.getLiteral();
        List<Node> parts = new ArrayList<>();
        int written = 0;
        Matcher matcher = CODE.matcher(literal);
        while (matcher.find()) {
            CriterionCode code = CriterionCode.of(matcher.group());
            if (catalogue.has(code) && !code.equals(own)) {
                parts.add(new Text(literal.substring(written, matcher.start())));
                Link link = new Link(code + ".html", null);
                link.appendChild(new Text(code.value()));
                parts.add(link);
                written = matcher.end();
            }
        }
        if (written > 0) {
            parts.add(new Text(literal.substring(written)));
            parts.forEach(text::insertBefore);
            text.unlink();
        }
    }

    /** The headings of the page's sections by their anchors. */
    Map<String, String> sections() {
        return sections;
    }

    String html() {
        return HTML.render(document);
    }

    private static void setAttributes(Node node, Map<String, String> attributes) {
        if (node instanceof Heading heading && heading.getLevel() == 2) {
            attributes.put("id", anchor(heading));
        } else if (node instanceof TableCell cell && cell.isHeader()) {
            attributes.put("scope", "col");
        } else if (node instanceof Link link && link.getDestination().contains(":")) {
            attributes.put("rel", "noopener noreferrer");
        }
    }

    private static String anchor(Heading heading) {
        return words(heading).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static String words(Node node) {
        return WORDS.render(node).strip();
    }
}
