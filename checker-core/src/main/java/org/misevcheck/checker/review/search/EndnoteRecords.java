package org.misevcheck.checker.review.search;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.review.search.RecordDraft.Naming;

/**
 * EndNote's XML. A document type is refused, and so are entities with it. Where the XML breaks off, reading takes up
 * again at the next entry.
 */
final class EndnoteRecords {

    private static final int DEEPEST = 50;

    private final Collected collected;
    private final String text;
    private final List<String> path = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private @Nullable RecordDraft open;
    private boolean medline;
    private int scannedTo;
    private int line = 1;

    EndnoteRecords(Collected collected, String text) {
        this.collected = collected;
        this.text = withoutControls(collected, text);
    }

    /** EndNote writes control characters that no XML may have. */
    private static String withoutControls(Collected collected, String text) {
        StringBuilder clean = null;
        int line = 1;
        int firstLine = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line += c == '\n' ? 1 : 0;
            if (c < ' ' && c != '\n' && c != '\t' || c == '\ufffe' || c == '\uffff') {
                if (clean == null) {
                    clean = new StringBuilder(text);
                    firstLine = line;
                }
                clean.setCharAt(i, ' ');
            }
        }
        if (clean == null) {
            return text;
        }
        collected.odd(firstLine, "control characters that no XML may have, from here on", "they are read as spaces");
        return clean.toString();
    }

    void read() throws UnreadableSearchException {
        int from = 0;
        int restarts = 0;
        while (from >= 0) {
            int broken = readFrom(from);
            if (broken < 0) {
                return;
            }
            int next = nextRecord(Math.max(broken, from + 1));
            if (next >= 0 && ++restarts > collected.limits().restarts()) {
                int rest = 0;
                for (int at = next; at >= 0; at = nextRecord(at + 1)) {
                    rest++;
                }
                collected.dropRest(lineAt(next), rest, "too much is malformed to read on from here", "export it anew");
                return;
            }
            from = next;
        }
    }

    private int nextRecord(int from) {
        int at = text.indexOf("<record", from);
        while (at >= 0 && at + 7 < text.length() && ">/ \n\t".indexOf(text.charAt(at + 7)) < 0) {
            at = text.indexOf("<record", at + 1);
        }
        return at + 7 < text.length() ? at : -1;
    }

    /** Reads entries from a place on; where the next may begin when the XML breaks off, and -1 at its end. */
    private int readFrom(int from) throws UnreadableSearchException {
        path.clear();
        open = null;
        int began = from;
        XMLStreamReader xml = null;
        try {
            xml = factory().createXMLStreamReader(from == 0 ? new StringReader(text) : new Resumed(text, from));
            while (xml.hasNext()) {
                int event = xml.next();
                int position = position(xml, from);
                if (event == XMLStreamConstants.DTD) {
                    throw collected.refused(
                            lineAt(position),
                            "it has a document type of its own, which may take in anything",
                            "remove it, or export the entries anew");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (xml.getLocalName().equals("record")) {
                        began = position;
                    }
                    start(xml, position);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    end();
                } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                    value.append('&').append(xml.getLocalName()).append(';');
                } else if (open != null
                        && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)
                        && value.length() < 1 << 20) {
                    value.append(xml.getText());
                }
            }
            return -1;
        } catch (XMLStreamException e) {
            int position = xml == null ? from : position(xml, from);
            String why =
                    String.valueOf(e.getMessage()).lines().reduce((a, b) -> b).orElse("");
            if (open != null) {
                collected.drop(
                        open.line,
                        "an entry%s whose XML breaks off (%s)".formatted(open.inWords(), RecordDraft.quoted(why)),
                        "mend it, or export it anew");
                return began + 1;
            }
            collected.odd(lineAt(position), "the XML breaks off (%s)".formatted(RecordDraft.quoted(why)), "");
            return position;
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private static int position(XMLStreamReader xml, int from) {
        int offset = xml.getLocation().getCharacterOffset();
        return Math.max(from, from + offset - (from == 0 ? 0 : Resumed.ROOT.length()));
    }

    /** The text from a place on, within a root element of its own. */
    private static final class Resumed extends Reader {

        static final String ROOT = "<xml><records>";

        private final StringReader root = new StringReader(ROOT);
        private final StringReader rest;

        Resumed(String text, int from) {
            rest = new StringReader(text);
            try {
                rest.skip(from);
            } catch (IOException e) {
                throw new IllegalStateException("a text cannot be read", e);
            }
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int read = root.read(buffer, offset, length);
            return read > 0 ? read : rest.read(buffer, offset, length);
        }

        @Override
        public void close() {
            // there is nothing to close
        }
    }

    private int lineAt(int position) {
        if (position < scannedTo) {
            scannedTo = 0;
            line = 1;
        }
        for (; scannedTo < position && scannedTo < text.length(); scannedTo++) {
            line += text.charAt(scannedTo) == '\n' ? 1 : 0;
        }
        return line;
    }

    private void start(XMLStreamReader xml, int position) throws UnreadableSearchException {
        String name = xml.getLocalName();
        path.add(name);
        if (path.size() > DEEPEST) {
            throw collected.refused(
                    lineAt(position),
                    "its elements are more than %d deep".formatted(DEEPEST),
                    "export the entries anew");
        }
        if (name.equals("record")) {
            RecordDraft draft = collected.draft(lineAt(position));
            open = draft;
            medline = false;
        } else if (name.equals("ref-type") && open != null) {
            String type = xml.getAttributeValue(null, "name");
            if (type != null && !type.equals("Journal Article") && !type.equals("Generic")) {
                open.type(type);
            }
        }
        if (!name.equals("style")) {
            value.setLength(0);
        }
    }

    private void end() throws UnreadableSearchException {
        String name = path.remove(path.size() - 1);
        RecordDraft draft = open;
        if (draft == null || name.equals("style")) {
            return;
        }
        if (name.equals("record")) {
            if (medline) {
                draft.accessionIsPmid();
            }
            open = null;
            collected.add(draft);
        } else {
            take(
                    draft,
                    name,
                    path.isEmpty() ? "" : path.get(path.size() - 1),
                    value.toString().strip());
        }
        value.setLength(0);
    }

    private void take(RecordDraft draft, String name, String parent, String content) {
        switch (name) {
            case "title" -> draft.title(content);
            case "author" -> {
                if (parent.equals("authors")) {
                    draft.authors(content);
                }
            }
            case "year" -> draft.year(content);
            case "date" -> draft.otherDate(content);
            case "full-title" -> draft.journal(Naming.FULL, content);
            case "secondary-title" -> draft.journal(Naming.PLAIN, content);
            case "abbr-1" -> draft.journal(Naming.ABBREVIATED, content);
            case "volume" -> draft.volume(content);
            case "number" -> draft.issue(content);
            case "pages" -> draft.pages(content);
            case "electronic-resource-num" -> draft.doi(content);
            case "url" -> draft.link(content);
            case "accession-num" -> {
                draft.note(content);
                draft.accession(content);
            }
            case "remote-database-name", "remote-database-provider", "database" -> {
                String lower = content.toLowerCase(Locale.ROOT);
                medline |= lower.contains("medline") || lower.contains("pubmed") || lower.contains("nlm");
            }
            case "custom2", "custom3", "notes" -> draft.note(content);
            case "abstract" -> draft.abstractText(content);
            case "language" -> draft.language(content);
            case "work-type" -> draft.type(content);
            default -> {
                // says nothing that a record holds
            }
        }
    }
}
