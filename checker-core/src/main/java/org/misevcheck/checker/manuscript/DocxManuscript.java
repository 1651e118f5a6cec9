package org.misevcheck.checker.manuscript;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.manuscript.ReadingGuard.LimitReached;
import org.misevcheck.checker.manuscript.UnreadableManuscriptException.Cause;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.w3c.dom.Node;

/**
 * Documents of Word. What was deleted under tracking and what reviewers noted beside the text are left out; what was
 * inserted under tracking is in.
 */
final class DocxManuscript {

    /** How many times its own size an entry may unpack to beyond the first megabyte, as in POI. */
    private static final int MOST_INFLATED = 100;

    private static final int MOST_ENTRIES = 5_000;

    private static final int DEEPEST_STYLES = 20;

    private static final int DEEPEST_XML = 300;

    private final XWPFDocument document;
    private final ReadingGuard guard;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, Integer> depths = new HashMap<>();
    /** Those read so far: a footnote may refer to itself. */
    private final Set<XWPFFootnote> footnotes = new HashSet<>();

    private DocxManuscript(XWPFDocument document, ReadingGuard guard) {
        this.document = document;
        this.guard = guard;
    }

    static Manuscript read(String name, byte[] bytes, DocumentLimits limits) throws UnreadableManuscriptException {
        ReadingGuard guard = new ReadingGuard(limits);
        measure(name, bytes, limits);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            DocxManuscript reader = new DocxManuscript(document, guard);
            reader.body(document.getBodyElements());
            guard.time();
            return Outline.of(name, DocumentFormat.DOCX, 0, reader.blocks, properties(document));
        } catch (LimitReached e) {
            throw e.refusing(name);
        } catch (IOException | RuntimeException e) {
            // POI meets what is wrong in a file with exceptions of many kinds
            throw damaged(name);
        }
    }

    private static UnreadableManuscriptException damaged(String name) {
        return new UnreadableManuscriptException(
                name,
                Cause.DAMAGED,
                "it is no whole Word document.",
                "Open it in a word processor and save it anew, or give the PDF.");
    }

    /** Unpacks it to nowhere, to know that it is no bomb before it is taken apart in memory. */
    private static void measure(String name, byte[] bytes, DocumentLimits limits) throws UnreadableManuscriptException {
        byte[] buffer = new byte[1 << 16];
        long all = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                boolean xml =
                        entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
                long size = 0;
                Depth depth = new Depth();
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    size += read;
                    all += read;
                    if (all > (1 << 20) + (long) MOST_INFLATED * bytes.length
                            || all > 4 * limits.maxBytes()
                            || xml && (size > 8L * limits.maxCharacters() || depth.after(buffer, read) > DEEPEST_XML)
                            || entries > MOST_ENTRIES) {
                        throw new UnreadableManuscriptException(
                                name,
                                Cause.TOO_LARGE,
                                "it unpacks to more than a manuscript can have.",
                                "Give the paper alone, or its PDF.");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(name);
        }
    }

    /** How deep elements are nested at most, as far as their brackets tell. */
    private static final class Depth {

        private int depth;
        private int deepest;
        private byte last;

        int after(byte[] buffer, int length) {
            for (int i = 0; i < length; i++) {
                byte b = buffer[i];
                if (last == '<' && b == '/' || last == '/' && b == '>') {
                    depth--;
                } else if (last == '<' && b != '?' && b != '!') {
                    depth++;
                    deepest = Math.max(deepest, depth);
                }
                last = b;
            }
            return deepest;
        }
    }

    private void body(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                paragraph(paragraph);
            } else if (element instanceof XWPFTable table) {
                table(table);
            } else if (element instanceof XWPFSDT control) {
                for (String line : control.getContent().getText().split("\n", -1)) {
                    add(Block.Kind.BODY, line.strip(), 0);
                }
            }
        }
    }

    private void paragraph(XWPFParagraph paragraph) {
        String style = styleName(paragraph.getStyleID()).toLowerCase(Locale.ROOT);
        int depth = depth(paragraph);
        Block.Kind kind = style.equals("title")
                ? Block.Kind.TITLE
                : depth > 0 ? Block.Kind.HEADING : style.equals("caption") ? Block.Kind.CAPTION : Block.Kind.BODY;
        // a line break in a paragraph is one between paragraphs in manuscripts that know no styles
        for (String line : text(paragraph).split("\n", -1)) {
            add(kind, line.strip(), depth);
        }
        for (XWPFRun run : paragraph.getRuns()) {
            for (CTFtnEdnRef reference : run.getCTR().getFootnoteReferenceList()) {
                XWPFFootnote footnote =
                        document.getFootnoteByID(reference.getId().intValue());
                if (footnote != null && !footnotes.contains(footnote) && !deleted(run)) {
                    footnotes.add(footnote);
                    body(footnote.getBodyElements());
                }
            }
        }
    }

    private void table(XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
            List<String> cells = new ArrayList<>();
            for (XWPFTableCell cell : row.getTableCells()) {
                StringBuilder text = new StringBuilder();
                for (XWPFParagraph paragraph : cell.getParagraphs()) {
                    text.append(text.isEmpty() ? "" : " ")
                            .append(text(paragraph).replace('\n', ' ').strip());
                }
                cells.add(text.toString().replace('\t', ' '));
            }
            if (cells.size() == 1) {
                add(Block.Kind.BODY, cells.get(0), 0);
            } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                add(Block.Kind.TABLE_ROW, String.join("\t", cells), 0);
            }
            for (XWPFTableCell cell : row.getTableCells()) {
                for (XWPFTable inner : cell.getTables()) {
                    table(inner);
                }
            }
        }
    }

    private void add(Block.Kind kind, String text, int depth) {
        if (text.isEmpty()) {
            return;
        }
        guard.step();
        guard.characters(text.length());
        blocks.add(new Block(kind, text, 0, List.of(), depth));
    }

    /** The text as it stands with all changes accepted. */
    private static String text(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (IRunElement element : paragraph.getIRuns()) {
            if (element instanceof XWPFRun run) {
                if (!deleted(run)) {
                    append(text, shifted(run));
                }
            } else if (element instanceof XWPFSDT control) {
                append(text, control.getContent().getText());
            }
        }
        return text.toString();
    }

    private static boolean deleted(XWPFRun run) {
        Node parent = run.getCTR().getDomNode().getParentNode();
        String around = parent == null ? "" : String.valueOf(parent.getLocalName());
        return around.equals("del") || around.equals("moveFrom");
    }

    private static String shifted(XWPFRun run) {
        String text = withoutNotes(run.text());
        STVerticalAlignRun.Enum shift = run.getVerticalAlignment();
        if (shift == STVerticalAlignRun.SUPERSCRIPT) {
            return Raised.superscript(text);
        }
        return shift == STVerticalAlignRun.SUBSCRIPT ? Raised.subscript(text) : text;
    }

    /** POI prints where notes are referred to. */
    private static String withoutNotes(String text) {
        String rest = text;
        for (String mark : new String[] {"[footnoteRef:", "[endnoteRef:"}) {
            int start = rest.indexOf(mark);
            int end = start < 0 ? -1 : rest.indexOf(']', start);
            if (end > 0) {
                rest = rest.substring(0, start) + rest.substring(end + 1);
            }
        }
        return rest;
    }

    /** Appends with runs of white space as one space; line breaks stay. */
    private static void append(StringBuilder text, String more) {
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            if (c == '\n') {
                text.append(c);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            } else if (c != '\u00ad' && c != '\u200b' && c != '\ufeff') {
                text.append(c);
            }
        }
    }

    private String styleName(@Nullable String id) {
        XWPFStyle style = id == null || document.getStyles() == null
                ? null
                : document.getStyles().getStyle(id);
        String styleName = style == null ? id : style.getName();
        return styleName == null ? "" : styleName;
    }

    /** How deep a heading is by its outline level, or by its style or the style that that is based on; 0 for text. */
    private int depth(XWPFParagraph paragraph) {
        int own = level(paragraph.getCTP().getPPr());
        if (own > 0) {
            return own;
        }
        String id = paragraph.getStyleID();
        if (id == null) {
            return 0;
        }
        Integer known = depths.get(id);
        if (known == null) {
            known = styleDepth(id);
            depths.put(id, known);
        }
        return known;
    }

    private int styleDepth(String id) {
        String next = id;
        for (int i = 0; i < DEEPEST_STYLES && next != null; i++) {
            String lower = styleName(next).toLowerCase(Locale.ROOT);
            if (lower.startsWith("heading ") && lower.length() == 9 && Character.isDigit(lower.charAt(8))) {
                return lower.charAt(8) - '0';
            }
            XWPFStyle style =
                    document.getStyles() == null ? null : document.getStyles().getStyle(next);
            if (style == null) {
                return 0;
            }
            int level = level(style.getCTStyle().getPPr());
            if (level > 0) {
                return level;
            }
            next = style.getBasisStyleID();
        }
        return 0;
    }

    private static int level(@Nullable CTPPrBase properties) {
        if (properties == null || properties.getOutlineLvl() == null) {
            return 0;
        }
        int level = properties.getOutlineLvl().getVal().intValue();
        return level >= 0 && level < 9 ? level + 1 : 0;
    }

    private static DocumentProperties properties(XWPFDocument document) {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        POIXMLProperties.ExtendedProperties extended = document.getProperties().getExtendedProperties();
        return new DocumentProperties(
                stated(core.getTitle()),
                list(core.getCreator()),
                stated(core.getSubject()),
                list(core.getKeywords()),
                core.getUnderlyingProperties()
                        .getLanguageProperty()
                        .filter(tag -> !tag.isBlank())
                        .orElse(null),
                list(core.getIdentifier()),
                list(extended.getApplication()),
                stated(core.getLastModifiedByUser()),
                false,
                List.of(),
                List.of(),
                false);
    }

    private static @Nullable String stated(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static List<String> list(@Nullable String value) {
        List<String> list = new ArrayList<>();
        for (String each : (value == null ? "" : value).split("[;,]", -1)) {
            if (!each.isBlank()) {
                list.add(each.strip());
            }
        }
        return list;
    }
}
