package org.misevcheck.checker.manuscript;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.misevcheck.checker.manuscript.UnreadableManuscriptException.Cause;

/** PDF, read in one pass over its pages. Scripts and attachments in it are not looked at. */
final class PdfManuscript {

    /** How far from the end of a file the mark of its end may be. */
    private static final int END = 2048;

    /** Fewer letters on a page are a stamp or a label, not its text. */
    private static final int FEWEST_LETTERS = 20;

    private PdfManuscript() {}

    static Manuscript read(String name, Path file, DocumentLimits limits) throws UnreadableManuscriptException {
        ReadingGuard guard = new ReadingGuard(limits);
        try {
            long size = Files.size(file);
            if (size > limits.maxBytes()) {
                throw new ReadingGuard.LimitReached(
                        "it has more than %d megabytes.".formatted(limits.maxBytes() >> 20));
            }
            try (RandomAccessRead source = new RandomAccessReadBufferedFile(new File(file.toString()))) {
                if (!ends(source, size)) {
                    throw new UnreadableManuscriptException(
                            name, Cause.DAMAGED, "the PDF is cut off, its end is missing.", "Get the file again.");
                }
                try (PDDocument document = new PdfFile(source, guard).parse()) {
                    return read(name, document, guard);
                }
            }
        } catch (InvalidPasswordException e) {
            throw new UnreadableManuscriptException(
                    name,
                    Cause.ENCRYPTED,
                    "the PDF opens with a password only.",
                    "Save a copy of it without a password.");
        } catch (NoClassDefFoundError e) {
            // Bouncy Castle is left out: it serves files that are encrypted for the holders of certificates.
            throw new UnreadableManuscriptException(
                    name,
                    Cause.ENCRYPTED,
                    "the PDF opens with a certificate only.",
                    "Save a copy of it that is not encrypted.");
        } catch (NoSuchFileException e) {
            throw new UnreadableManuscriptException(name, Cause.MISSING, "there is no such file.", "Check its path.");
        } catch (ReadingGuard.LimitReached e) {
            throw e.refusing(name);
        } catch (OutOfMemoryError e) {
            // What filled the memory is gone with the document. Parts that are packed are measured before; this is
            // what such measures cannot foresee.
            throw new UnreadableManuscriptException(
                    name,
                    Cause.TOO_LARGE,
                    "the PDF needs more memory than there is.",
                    "Name a smaller file with the text alone, or give Java more memory (-Xmx).");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw damaged(name, "the PDF is broken (" + reason(e) + ").");
        }
    }

    private static UnreadableManuscriptException damaged(String name, String what) {
        return new UnreadableManuscriptException(
                name, Cause.DAMAGED, what, "Open it in a viewer, print it to a new PDF, and name that.");
    }

    private static String reason(Throwable e) {
        return e instanceof IOException && e.getMessage() != null
                ? e.getMessage().lines().findFirst().orElse("")
                : e.getClass().getSimpleName();
    }

    /** PDFBox repairs what is cut off by leaving out pages without a word. */
    private static boolean ends(RandomAccessRead source, long size) throws IOException {
        byte[] tail = new byte[(int) Math.min(END, size)];
        source.seek(size - tail.length);
        source.readFully(tail);
        source.seek(0);
        return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    private static Manuscript read(String name, PDDocument document, ReadingGuard guard)
            throws IOException, UnreadableManuscriptException {
        PdfText text = new PdfText(guard);
        PageLayout layout = new PageLayout(guard);
        List<List<PdfLine>> pages = new ArrayList<>();
        List<Boolean> pictures = new ArrayList<>();
        boolean recognised = false;
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : document.getPages()) {
            if (!seen.add(page.getCOSObject())) {
                continue;
            }
            guard.pages(pages.size() + 1);
            guard.time();
            pages.add(layout.lines(pages.size() + 1, text.of(page)));
            boolean isRead = text.hidden() && letters(pages.get(pages.size() - 1)) >= FEWEST_LETTERS;
            pictures.add(text.pictures() && !isRead);
            recognised |= text.hidden();
        }
        if (pages.isEmpty()) {
            throw damaged(name, "the PDF has no pages.");
        }
        pages = RunningHeads.removedFrom(pages);
        List<Integer> pagesWithoutText = new ArrayList<>();
        List<PdfLine> lines = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            lines.addAll(pages.get(i));
            if (pictures.get(i) && letters(pages.get(i)) < FEWEST_LETTERS) {
                pagesWithoutText.add(i + 1);
            }
        }
        if (letters(lines) < FEWEST_LETTERS || pagesWithoutText.size() == pages.size()) {
            throw noText(name, text, !pagesWithoutText.isEmpty());
        }
        DocumentProperties properties =
                PdfProperties.of(document, text.fontsNotEmbedded(), pagesWithoutText, recognised);
        return Outline.of(name, DocumentFormat.PDF, pages.size(), Paragraphs.of(lines), properties);
    }

    private static UnreadableManuscriptException noText(String name, PdfText text, boolean pictures) {
        if (text.unmapped() > 0) {
            return new UnreadableManuscriptException(
                    name,
                    Cause.NO_TEXT,
                    "its fonts do not tell which characters their glyphs are, so that no text can be had.",
                    "Write it anew with fonts that do, or name the text itself (JATS, DOCX, plain text).");
        }
        return new UnreadableManuscriptException(
                name,
                Cause.NO_TEXT,
                pictures
                        ? "it is a scan: pictures of pages, with no text behind them."
                        : "there is hardly a word on its pages.",
                "Have its text recognised (OCR), or name the text itself (JATS, DOCX, plain text).");
    }

    private static int letters(List<PdfLine> lines) {
        return lines.stream().mapToInt(line -> line.text().length()).sum();
    }
}
