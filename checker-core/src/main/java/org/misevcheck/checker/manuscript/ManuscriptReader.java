package org.misevcheck.checker.manuscript;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.manuscript.UnreadableManuscriptException.Cause;

/** Reads a document, whatever its format. What a file is decides its content, not its name. */
public final class ManuscriptReader {

    /** PDF's mark may stand a little below the top. */
    private static final int HEAD = 1024;

    private static final String MEND = "Give the PDF, the JATS XML, the DOCX or plain text.";

    private final DocumentLimits limits;

    public ManuscriptReader() {
        this(DocumentLimits.DEFAULT);
    }

    public ManuscriptReader(DocumentLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a file.
     *
     * @param name what to call it in messages and places
     * @throws UnreadableManuscriptException where its content cannot be had
     */
    public Manuscript read(Path file, String name) throws UnreadableManuscriptException {
        byte[] bytes = bytes(file, name);
        DocumentFormat format = format(bytes, name);
        DocumentFormat named = named(name);
        if (named != null && named != format) {
            throw new UnreadableManuscriptException(
                    name,
                    Cause.UNKNOWN_FORMAT,
                    "its name says " + called(named) + ", but it is " + called(format) + ".",
                    "Give it the right ending, or give the right file.");
        }
        return switch (format) {
            case PDF -> PdfManuscript.read(name, file, limits);
            case JATS -> JatsManuscript.read(name, bytes, limits);
            case DOCX -> DocxManuscript.read(name, bytes, limits);
            case TEXT -> TextManuscript.read(name, bytes, limits);
        };
    }

    /** The content of the file; its beginning where it is a PDF, which is not read in one go. */
    private byte[] bytes(Path file, String name) throws UnreadableManuscriptException {
        if (!Files.exists(file)) {
            throw new UnreadableManuscriptException(name, Cause.MISSING, "there is no such file.", "Check its path.");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableManuscriptException(
                    name, Cause.MISSING, "it is a directory or no ordinary file.", "Name the document itself.");
        }
        try {
            if (Files.size(file) > limits.maxBytes()) {
                throw new UnreadableManuscriptException(
                        name,
                        Cause.TOO_LARGE,
                        "it has " + Files.size(file) + " bytes, and the limit is " + limits.maxBytes() + ".",
                        "Give the paper alone, with smaller pictures.");
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] head = in.readNBytes(HEAD);
                return isPdf(head) ? head : Files.readAllBytes(file);
            }
        } catch (IOException e) {
            throw new UnreadableManuscriptException(
                    name, Cause.MISSING, "the file cannot be opened.", "Check that it may be read.");
        }
    }

    private static boolean isPdf(byte[] bytes) {
        return head(bytes).contains("%PDF");
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    }

    private static DocumentFormat format(byte[] bytes, String name) throws UnreadableManuscriptException {
        if (isPdf(bytes)) {
            return DocumentFormat.PDF;
        }
        String head = head(bytes);
        if (head.startsWith("PK\u0003\u0004")) {
            if (contains(bytes, "word/document.xml")) {
                return DocumentFormat.DOCX;
            }
            throw unknown(name, "it is a ZIP archive without a Word document in it");
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            if (contains(bytes, "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e")) {
                throw new UnreadableManuscriptException(
                        name, Cause.ENCRYPTED, "it opens with a password only.", "Save it without a password.");
            }
            throw unknown(name, "it is a Word document of the old kind (.doc)");
        }
        if (head.startsWith("{\\rtf")) {
            throw unknown(name, "it is RTF");
        }
        String text = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
        if (text.startsWith("\u00ff\u00fe<") || text.startsWith("\u00fe\u00ff\0<")) {
            return DocumentFormat.JATS;
        }
        text = text.stripLeading();
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            throw unknown(name, "it is a web page (HTML)");
        }
        if (text.startsWith("<?xml")
                || text.startsWith("<!DOCTYPE")
                || text.startsWith("<!--")
                || text.startsWith("<article")
                || text.startsWith("<pmc-articleset")) {
            return DocumentFormat.JATS;
        }
        boolean wide = head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
        if (!wide && head.indexOf('\0') >= 0) {
            throw unknown(name, "it is neither PDF nor text");
        }
        if (bytes.length == 0) {
            throw new UnreadableManuscriptException(name, Cause.NO_TEXT, "it is empty.", MEND);
        }
        return DocumentFormat.TEXT;
    }

    private static UnreadableManuscriptException unknown(String name, String what) {
        return new UnreadableManuscriptException(name, Cause.UNKNOWN_FORMAT, what + ".", MEND);
    }

    private static boolean contains(byte[] bytes, String ascii) {
        byte[] wanted = ascii.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    /** The format that a name promises; null where it promises none. */
    private static @Nullable DocumentFormat named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String ending = lower.substring(lower.lastIndexOf('.') + 1);
        return switch (ending) {
            case "pdf" -> DocumentFormat.PDF;
            case "xml", "nxml" -> DocumentFormat.JATS;
            case "docx", "docm" -> DocumentFormat.DOCX;
            case "txt", "text", "md" -> DocumentFormat.TEXT;
            default -> null;
        };
    }

    private static String called(DocumentFormat format) {
        return switch (format) {
            case PDF -> "PDF";
            case JATS -> "XML";
            case DOCX -> "DOCX";
            case TEXT -> "plain text";
        };
    }
}
