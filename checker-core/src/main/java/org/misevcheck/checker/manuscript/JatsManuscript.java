package org.misevcheck.checker.manuscript;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.manuscript.UnreadableManuscriptException.Cause;

/** The XML of journals' archives. Nothing outside the file is read: neither its DTD nor any entity. */
final class JatsManuscript {

    private static final int DEEPEST = 200;

    private static final String MOST_ENTITIES = "2000";

    /** What stands within paragraphs without being of them. */
    private static final Set<String> ASIDE =
            Set.of("fig", "fig-group", "table-wrap", "table-wrap-group", "boxed-text", "supplementary-material", "fn");

    /** What is no text of the article. */
    private static final Set<String> LEFT_OUT = Set.of(
            "journal-meta",
            "article-id",
            "article-categories",
            "pub-date",
            "history",
            "permissions",
            "self-uri",
            "related-article",
            "related-object",
            "counts",
            "award-group",
            "trans-abstract",
            "trans-title-group",
            "object-id",
            "graphic",
            "inline-graphic",
            "media",
            "alt-text",
            "long-desc",
            "volume",
            "issue",
            "fpage",
            "lpage",
            "elocation-id",
            "sub-article",
            "response",
            "processing-meta",
            "bio",
            "alt-title",
            "subtitle");

    private static final Map<String, String> NAMED = named();

    private final String name;
    private final DocumentLimits limits;
    private final long deadline;
    /** What notes on contributions say that do not tell of any. */
    private static final Pattern EQUALLY = Pattern.compile("(?i)\\b(?:equal|equally|same)\\b");

    private static final Pattern OTHER_KEYWORDS = Pattern.compile("(?i)organism|subject|categor|abbrev|heading");

    private final Deque<String> open = new ArrayDeque<>();
    private final Sections sections = new Sections(SectionRole.FRONT);
    /** What stands among the text of the paragraph being read, until that ends. */
    private final List<Block> asides = new ArrayList<>();

    private final List<Writer> writers = new ArrayList<>();
    private final List<String> keywords = new ArrayList<>();
    private final List<String> identifiers = new ArrayList<>();
    private String title = "";
    private @Nullable String language;
    private boolean outside;
    private boolean inParagraph;
    private int sectionDepth;
    private @Nullable SectionRole topRole;
    private long characters;
    private XMLStreamReader xml;

    private JatsManuscript(String name, byte[] bytes, DocumentLimits limits) throws XMLStreamException {
        this.name = name;
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.maxSeconds() * 1_000_000_000L;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty("http://java.sun.com/xml/stream/properties/ignore-external-dtd", true);
        factory.setProperty("jdk.xml.entityExpansionLimit", MOST_ENTITIES);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "1000000");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "100000");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            outside = true;
            throw new XMLStreamException("outside");
        });
        xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    static Manuscript read(String name, byte[] bytes, DocumentLimits limits) throws UnreadableManuscriptException {
        JatsManuscript reader = null;
        try {
            reader = new JatsManuscript(name, bytes, limits);
            return reader.article();
        } catch (XMLStreamException | IllegalStateException e) {
            if (reader != null && reader.outside) {
                throw new UnreadableManuscriptException(
                        name,
                        Cause.POINTS_OUTSIDE,
                        "it takes in another file by an external entity.",
                        "Replace the entity by its text.");
            }
            String message = String.valueOf(e.getMessage());
            if (message.contains("JAXP")) {
                throw tooLarge(name, "its entities grow beyond all measure");
            }
            throw new UnreadableManuscriptException(
                    name,
                    Cause.DAMAGED,
                    "it is no well-formed XML: "
                            + message.lines().reduce((a, b) -> b).orElse("") + ".",
                    "Get it anew from the journal's archive.");
        }
    }

    private static UnreadableManuscriptException tooLarge(String name, String what) {
        return new UnreadableManuscriptException(
                name, Cause.TOO_LARGE, what + ".", "Give the article alone, or its PDF.");
    }

    private Manuscript article() throws XMLStreamException, UnreadableManuscriptException {
        while (xml.hasNext() && next() != XMLStreamConstants.START_ELEMENT) {
            // what stands before the root
        }
        String root = xml.getLocalName();
        while (!xml.getLocalName().equals("article")) {
            int event = next();
            while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
                event = next();
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new UnreadableManuscriptException(
                        name,
                        Cause.UNKNOWN_FORMAT,
                        "it is XML, but no article: its root is <" + root + ">.",
                        "Give the article as JATS, or as PDF.");
            }
        }
        language = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
        children();
        return new Manuscript(
                name,
                DocumentFormat.JATS,
                0,
                title,
                writers,
                keywords,
                sections.done(),
                new DocumentProperties(
                        null,
                        List.of(),
                        null,
                        List.of(),
                        language,
                        identifiers,
                        List.of(),
                        null,
                        false,
                        List.of(),
                        List.of(),
                        false));
    }

    /** The next event, within the limits. */
    private int next() throws XMLStreamException, UnreadableManuscriptException {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            open.push(xml.getLocalName());
            if (open.size() > DEEPEST) {
                throw tooLarge(name, "its elements are more than " + DEEPEST + " deep");
            }
            if (System.nanoTime() > deadline) {
                throw tooLarge(name, "reading it takes more than " + limits.maxSeconds() + " seconds");
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            open.pop();
        } else if (event == XMLStreamConstants.CHARACTERS) {
            characters += xml.getTextLength();
            if (characters > limits.maxCharacters()) {
                throw tooLarge(name, "it has more than " + limits.maxCharacters() + " characters");
            }
        }
        return event;
    }

    /** Reads what is in the element that has just begun, to its end. */
    private void children() throws XMLStreamException, UnreadableManuscriptException {
        int depth = open.size();
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT && open.size() < depth) {
                return;
            }
        }
    }

    private void skip() throws XMLStreamException, UnreadableManuscriptException {
        int depth = open.size();
        while (next() != XMLStreamConstants.END_ELEMENT || open.size() >= depth) {
            // on to its end
        }
    }

    private void element(String element) throws XMLStreamException, UnreadableManuscriptException {
        switch (element) {
            case "article-id" -> articleId();
            case "article-title" -> {
                title = text();
                sections.add(Sentences.whole(block(title)));
            }
            case "contrib" -> contributor();
            case "aff", "corresp" -> sections.add(Sentences.whole(block(text())));
            case "abstract" -> named("Abstract", SectionRole.ABSTRACT);
            case "kwd" -> keywords.add(text());
            case "kwd-group" -> keywordGroup();
            case "funding-statement" -> aside("Funding", SectionRole.DECLARATION);
            case "custom-meta" -> customMeta();
            case "sec", "app" -> section(attribute("sec-type"), null, null);
            case "boxed-text" -> section(null, null, null);
            case "ack" -> section(null, "Acknowledgements", SectionRole.DECLARATION);
            case "notes", "glossary" -> section(attribute("notes-type"), null, SectionRole.DECLARATION);
            case "fn-group" -> section(attribute("content-type"), null, null);
            case "ref-list" -> section(null, "References", SectionRole.REFERENCES);
            case "ref" -> sections.add(SectionRole.REFERENCES, Sentences.whole(block(text())));
            case "fn" -> footnote();
            case "fig", "table-wrap", "supplementary-material" -> figure();
            case "tr" -> row();
            case "p", "disp-formula", "def-item", "verse-group", "attrib" -> paragraph();
            default -> {
                if (LEFT_OUT.contains(element)) {
                    skip();
                } else {
                    children();
                }
            }
        }
    }

    private void articleId() throws XMLStreamException, UnreadableManuscriptException {
        boolean doi = "doi".equals(attribute("pub-id-type"));
        String id = text();
        if (doi) {
            identifiers.add(id);
        }
    }

    private @Nullable String attribute(String attribute) {
        return xml.getAttributeValue(null, attribute);
    }

    /** A contributor: given name first, with the identifier where one is given. */
    private void contributor() throws XMLStreamException, UnreadableManuscriptException {
        String type = attribute("contrib-type");
        Map<String, String> parts = new HashMap<>();
        int depth = open.size();
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.END_ELEMENT && open.size() < depth) {
                break;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String part = xml.getLocalName();
            switch (part) {
                case "surname", "given-names", "suffix", "string-name", "collab" -> parts.putIfAbsent(part, text());
                case "contrib-id", "ext-link", "uri" -> {
                    String id = text();
                    if (id.length() >= 19 && id.charAt(id.length() - 5) == '-') {
                        parts.putIfAbsent("orcid", id.substring(id.length() - 19));
                    }
                }
                case "aff", "bio", "role", "xref", "address", "author-comment" -> skip();
                default -> {}
            }
        }
        if (type != null && !type.startsWith("author")) {
            return;
        }
        String surname = parts.getOrDefault("surname", parts.getOrDefault("string-name", parts.get("collab")));
        if (surname != null) {
            String given = parts.getOrDefault("given-names", "");
            String suffix = parts.getOrDefault("suffix", "");
            String whole = (given + " " + surname + " " + suffix).strip();
            writers.add(new Writer(whole, parts.get("orcid")));
            sections.add(Sentences.whole(block(whole)));
        }
    }

    /** Keywords that the authors chose, not those by which an archive sorts nor abbreviations. */
    private void keywordGroup() throws XMLStreamException, UnreadableManuscriptException {
        String type = attribute("kwd-group-type");
        if (type != null && OTHER_KEYWORDS.matcher(type).find()) {
            skip();
        } else {
            children();
        }
    }

    /** Some journals declare where the data are as a pair of name and value. */
    private void customMeta() throws XMLStreamException, UnreadableManuscriptException {
        int depth = open.size();
        String key = "";
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.END_ELEMENT && open.size() < depth) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("meta-name")) {
                key = text();
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("meta-value")) {
                if (SectionNames.roleOf(key) == SectionRole.DECLARATION) {
                    aside(key, SectionRole.DECLARATION);
                } else {
                    skip();
                }
            }
        }
    }

    private void aside(String heading, SectionRole role) throws XMLStreamException, UnreadableManuscriptException {
        Block block = block(text());
        sections.open(sectionDepth + 1, heading, role);
        sections.add(Sentences.of(block));
        sections.close(sectionDepth + 1);
    }

    private void named(String heading, SectionRole role) throws XMLStreamException, UnreadableManuscriptException {
        section(null, heading, role);
    }

    /**
     * A section with what is in it.
     *
     * @param type what the markup says it is for
     * @param heading what to call it where it has no title
     * @param role what it is for unless its title tells another
     */
    private void section(@Nullable String type, @Nullable String heading, @Nullable SectionRole role)
            throws XMLStreamException, UnreadableManuscriptException {
        boolean within = inParagraph;
        inParagraph = false;
        int depth = open.size();
        sectionDepth++;
        boolean opened = false;
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.END_ELEMENT && open.size() < depth) {
                break;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String element = xml.getLocalName();
            if (element.equals("title") && !opened) {
                String text = text();
                open(text.isEmpty() && heading != null ? heading : text, type, role);
                opened = true;
            } else if (element.equals("label") || element.equals("sec-meta")) {
                skip();
            } else {
                if (!opened) {
                    open(heading == null ? "" : heading, type, role);
                    opened = true;
                }
                element(element);
            }
        }
        if (opened) {
            sections.close(sectionDepth);
        }
        sectionDepth--;
        inParagraph = within;
    }

    private void open(String heading, @Nullable String type, @Nullable SectionRole given) {
        SectionRole role = given == SectionRole.ABSTRACT || given == SectionRole.REFERENCES ? given : null;
        if (role == null) {
            role = byType(type);
        }
        if (role == null) {
            role = SectionNames.roleOf(heading);
        }
        if (role == null) {
            role = given;
        }
        if (sectionDepth == 1) {
            boolean goesOn = topRole == SectionRole.METHODS
                    || topRole == SectionRole.RESULTS
                    || topRole == SectionRole.RESULTS_AND_DISCUSSION;
            role = role == null && goesOn ? topRole : role;
            topRole = role;
        }
        if (heading.isEmpty() && role == null) {
            role = sections.role();
        }
        sections.open(sectionDepth, heading, role);
    }

    private static @Nullable SectionRole byType(@Nullable String type) {
        if (type == null) {
            return null;
        }
        String lower = type.toLowerCase(Locale.ROOT);
        if (lower.contains("result")) {
            return lower.contains("discussion") ? SectionRole.RESULTS_AND_DISCUSSION : SectionRole.RESULTS;
        }
        if (lower.contains("method")) {
            return SectionRole.METHODS;
        }
        if (lower.startsWith("intro")) {
            return SectionRole.INTRODUCTION;
        }
        if (lower.contains("conclusion") || lower.contains("discussion")) {
            return SectionRole.DISCUSSION;
        }
        if (lower.contains("availability")
                || lower.contains("ethics")
                || lower.contains("coi")
                || lower.contains("competing")
                || lower.contains("funding")
                || lower.contains("contribution")) {
            return SectionRole.DECLARATION;
        }
        return null;
    }

    /** A note; one that declares something stands under what it declares, which many journals print nowhere else. */
    private void footnote() throws XMLStreamException, UnreadableManuscriptException {
        String type = attribute("fn-type");
        Block block = block(text());
        String declared = SectionNames.declaredBy(block.text());
        if (declared == null && !EQUALLY.matcher(block.text()).find()) {
            declared = declaredBy(type);
        }
        if (declared != null && !inParagraph && sections.role() != SectionRole.DECLARATION) {
            sections.open(sectionDepth + 1, declared, SectionRole.DECLARATION);
            sections.add(Sentences.of(block));
            sections.close(sectionDepth + 1);
        } else {
            add(declared == null ? sections.role() : SectionRole.DECLARATION, block);
        }
    }

    private static @Nullable String declaredBy(@Nullable String type) {
        if (type == null) {
            return null;
        }
        String lower = type.toLowerCase(Locale.ROOT);
        if (lower.equals("con")) {
            return "Author contributions";
        }
        if (lower.equals("conflict") || lower.startsWith("coi")) {
            return "Competing interests";
        }
        if (lower.startsWith("supported")) {
            return "Funding";
        }
        if (lower.startsWith("financial")) {
            return "Financial disclosure";
        }
        return byType(type) == SectionRole.DECLARATION ? type : null;
    }

    /** A figure or a table: the label with the title, what else the caption says, the rows, and what stands below. */
    private void figure() throws XMLStreamException, UnreadableManuscriptException {
        int depth = open.size();
        String label = "";
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.END_ELEMENT && open.size() < depth) {
                break;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "label" -> {
                    String text = text();
                    label = text.isEmpty() || ".:".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
                }
                case "title", "p" -> {
                    String text = text();
                    add(SectionRole.LEGEND, block(label.isEmpty() ? text : label + " " + text));
                    label = "";
                }
                case "fn" -> add(SectionRole.LEGEND, block(text()));
                case "tr" -> row();
                case "caption", "table", "thead", "tbody", "tfoot", "table-wrap-foot", "fn-group", "alternatives" -> {}
                default -> skip();
            }
        }
        if (!label.isEmpty()) {
            add(SectionRole.LEGEND, block(label));
        }
    }

    private void row() throws XMLStreamException, UnreadableManuscriptException {
        int depth = open.size();
        List<String> cells = new ArrayList<>();
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.END_ELEMENT && open.size() < depth) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                cells.add(text());
            }
        }
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            add(SectionRole.TABLE, new Block(Block.Kind.TABLE_ROW, String.join("\t", cells), 0, List.of()));
        }
    }

    private void paragraph() throws XMLStreamException, UnreadableManuscriptException {
        boolean outer = !inParagraph;
        inParagraph = true;
        String text = text();
        inParagraph = !outer;
        if (!text.isEmpty()) {
            sections.add(Sentences.of(block(text)));
        }
        if (outer) {
            for (Block block : asides) {
                boolean row = block.kind() == Block.Kind.TABLE_ROW;
                sections.add(
                        row ? SectionRole.TABLE : SectionRole.LEGEND,
                        row ? Sentences.whole(block) : Sentences.of(block));
            }
            asides.clear();
        }
    }

    /** Adds a caption or a row, behind the paragraph that it stands in. */
    private void add(SectionRole role, Block block) {
        if (inParagraph) {
            asides.add(block);
        } else {
            sections.add(role, role == SectionRole.TABLE ? Sentences.whole(block) : Sentences.of(block));
        }
    }

    private static Block block(String text) {
        return new Block(Block.Kind.BODY, text, 0, List.of());
    }

    /** All text in the element that has just begun, to its end, on one line. */
    private String text() throws XMLStreamException, UnreadableManuscriptException {
        StringBuilder text = new StringBuilder();
        text(text, open.peek());
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = 0;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        return text.substring(start, end);
    }

    private void text(StringBuilder text, @Nullable String element)
            throws XMLStreamException, UnreadableManuscriptException {
        int depth = open.size();
        boolean apart = "element-citation".equals(element)
                || "name".equals(element)
                || "person-group".equals(element)
                || "ref".equals(element)
                || "def-item".equals(element)
                || "list".equals(element);
        int child = 0;
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                append(text, xml.getText());
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                append(text, NAMED.getOrDefault(xml.getLocalName(), "\ufffd"));
            } else if (event == XMLStreamConstants.END_ELEMENT && open.size() < depth) {
                return;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                child++;
                if (apart) {
                    append(text, " ");
                }
                inline(text, xml.getLocalName(), element, child);
            }
        }
    }

    private void inline(StringBuilder text, String element, @Nullable String parent, int child)
            throws XMLStreamException, UnreadableManuscriptException {
        boolean secondOfBase = child == 2 && parent != null;
        if (element.equals("sup") || secondOfBase && parent.equals("msup")) {
            int from = text.length();
            text(text, element);
            text.replace(from, text.length(), Raised.superscript(text.substring(from)));
        } else if (element.equals("sub") || secondOfBase && parent.equals("msub")) {
            int from = text.length();
            text(text, element);
            text.replace(from, text.length(), Raised.subscript(text.substring(from)));
        } else if (element.equals("tex-math") || LEFT_OUT.contains(element) && !inReference()) {
            skip();
        } else if (ASIDE.contains(element) && inParagraph) {
            element(element);
        } else if (element.equals("break")) {
            skip();
            append(text, " ");
        } else if (element.equals("p")
                || element.equals("list-item")
                || element.equals("title")
                || element.equals("td")
                || element.equals("def")) {
            append(text, " ");
            text(text, element);
            append(text, " ");
        } else {
            text(text, element);
        }
    }

    private boolean inReference() {
        return open.contains("ref");
    }

    /** Appends with runs of white space as one space. */
    private static void append(StringBuilder text, String more) {
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            } else if (c != '\u200b' && c != '\ufeff') {
                text.append(c);
            }
        }
    }

    /** Entities that the DTD of JATS names, as far as methods sections are full of them. */
    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>();
        String[] greek = ("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho"
                        + " sigmaf sigma tau upsilon phi chi psi omega")
                .split(" ", -1);
        for (int i = 0; i < greek.length; i++) {
            named.put(greek[i], String.valueOf((char) ('\u03b1' + i)));
            if (!greek[i].equals("sigmaf")) {
                String capital = greek[i].substring(0, 1).toUpperCase(Locale.ROOT) + greek[i].substring(1);
                named.put(capital, String.valueOf((char) ('\u0391' + i)));
            }
        }
        String[] signs =
                ("nbsp \u00a0 times \u00d7 deg \u00b0 plusmn \u00b1 micro \u00b5 minus \u2212 le \u2264 ge \u2265"
                                + " ndash \u2013 mdash \u2014 lsquo \u2018 rsquo \u2019 ldquo \u201c rdquo \u201d sup1 \u00b9"
                                + " sup2 \u00b2 sup3 \u00b3 middot \u00b7 bull \u2022 hellip \u2026 prime \u2032 copy \u00a9"
                                + " reg \u00ae trade \u2122 thinsp \u2009 ensp \u2002 emsp \u2003 half \u00bd frac12 \u00bd"
                                + " asymp \u2248 ap \u2248 sim \u223c infin \u221e rarr \u2192 larr \u2190 uarr \u2191"
                                + " darr \u2193 dagger \u2020 Dagger \u2021 sect \u00a7 para \u00b6 eacute \u00e9 egrave \u00e8"
                                + " agrave \u00e0 aacute \u00e1 auml \u00e4 ouml \u00f6 uuml \u00fc Auml \u00c4 Ouml \u00d6"
                                + " Uuml \u00dc szlig \u00df ntilde \u00f1 ccedil \u00e7 oslash \u00f8 aring \u00e5 iacute \u00ed"
                                + " oacute \u00f3 uacute \u00fa acirc \u00e2 ecirc \u00ea ocirc \u00f4 atilde \u00e3 otilde \u00f5"
                                + " scaron \u0161 ccaron \u010d zcaron \u017e epsi \u03b5 phiv \u03c6 thgr \u03b8 agr \u03b1"
                                + " bgr \u03b2 ggr \u03b3 dgr \u03b4 mgr \u03bc kgr \u03ba lgr \u03bb ohm \u03a9 angst \u00c5")
                        .split(" ", -1);
        for (int i = 0; i + 1 < signs.length; i += 2) {
            named.put(signs[i], signs[i + 1]);
        }
        return Map.copyOf(named);
    }
}
