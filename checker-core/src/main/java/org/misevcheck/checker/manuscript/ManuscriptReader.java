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
        Manuscript manuscript = readAny(file, name);
        String language = TextLanguage.of(manuscript);
        if (language != null && !language.equals(TextLanguage.ENGLISH)) {
            throw new UnreadableManuscriptException(
                    name,
                    Cause.OTHER_LANGUAGE,
                    "it is in " + Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH)
                            + ", as far as its words tell, and only English is read.",
                    "Give an English version, or extract it by hand.");
        }
        return manuscript;
    }

    private Manuscript readAny(Path file, String name) throws UnreadableManuscriptException {
        check(file, name);
        byte[] bytes;
        try {
            if (isPdf(file)) {
                promised(name, DocumentFormat.PDF);
                return PdfManuscript.read(name, file, limits);
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadableManuscriptException(
                    name, Cause.MISSING, "the file cannot be opened.", "Check that it may be read.");
        }
        DocumentFormat format = format(bytes, name);
        promised(name, format);
        return switch (format) {
            case JATS -> JatsManuscript.read(name, bytes, limits);
            case DOCX -> DocxManuscript.read(name, bytes, limits);
            default -> TextManuscript.read(name, bytes, limits);
        };
    }

    private void check(Path file, String name) throws UnreadableManuscriptException {
        if (!Files.exists(file)) {
            throw new UnreadableManuscriptException(name, Cause.MISSING, "there is no such file.", "Check its path.");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableManuscriptException(
                    name, Cause.MISSING, "it is a directory or no ordinary file.", "Name the document itself.");
        }
        long size = file.toFile().length();
        if (size > limits.maxBytes()) {
            throw new UnreadableManuscriptException(
                    name,
                    Cause.TOO_LARGE,
                    "it has " + size + " bytes, and the limit is " + limits.maxBytes() + ".",
                    "Give the paper alone, with smaller pictures.");
        }
        if (size == 0) {
            throw new UnreadableManuscriptException(name, Cause.NO_TEXT, "it is empty.", MEND);
        }
    }

    /** Whether PDF's mark stands near the top; a large file need not be in memory for that. */
    private static boolean isPdf(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return new String(stream.readNBytes(HEAD), StandardCharsets.ISO_8859_1).contains("%PDF");
        }
    }

    /** Refuses a file whose name promises another format. */
    private static void promised(String name, DocumentFormat format) throws UnreadableManuscriptException {
        DocumentFormat named = named(name);
        if (named != null && named != format) {
            throw new UnreadableManuscriptException(
                    name,
                    Cause.UNKNOWN_FORMAT,
                    "its name says " + called(named) + ", but it is " + called(format) + ".",
                    "Give it the right ending, or give the right file.");
        }
    }

    /** What a file is that is no PDF. */
    private static DocumentFormat format(byte[] bytes, String name) throws UnreadableManuscriptException {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
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
