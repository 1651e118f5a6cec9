package org.misevcheck.checker.manuscript;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * Writes a copy of a PDF with notes laid over its pages, and a legend behind them. What the pages themselves show is
 * copied as it is.
 */
public final class AnnotatedPdf {

    private static final float ICON = 12;
    private static final float GAP = 2;
    private static final int NAMED = 3;

    private final PDDocument document;
    private final Typeface typeface;
    private final Map<Mark, PDAppearanceStream> icons = new EnumMap<>(Mark.class);
    private int count;

    private AnnotatedPdf(PDDocument document) throws IOException {
        this.document = document;
        this.typeface = new Typeface(document);
    }

    /**
     * Writes the copy. The same notes on the same file give the same bytes.
     *
     * @throws UnreadableManuscriptException where the file is damaged, or encrypted so that no copy can be changed
     * @throws IOException where the copy cannot be written
     * @throws IllegalArgumentException where a note is on a page that the document does not have
     */
    public static void write(Path source, List<Note> notes, Legend legend, OutputStream out)
            throws UnreadableManuscriptException, IOException {
        try (PDDocument document = open(source, legend.document())) {
            List<Group> groups = Group.of(notes);
            requirePages(groups, document.getNumberOfPages(), legend.document());
            try {
                List<String> remarks = new ArrayList<>(legend.remarks());
                if (dropSignatures(document)) {
                    remarks.add("The original carries a digital signature. It holds for the original alone and was"
                            + " left out of this copy.");
                }
                new AnnotatedPdf(document)
                        .write(groups, LegendPages.of(notes, legend, remarks, document.getNumberOfPages()), legend);
                identify(document, notes, legend);
                document.save(out);
            } catch (RuntimeException | StackOverflowError e) {
                // What reading the text passes by, such as outlines and forms, is seen here for the first time.
                throw damaged(legend.document(), e);
            }
        }
    }

    private static void requirePages(List<Group> groups, int pages, String document) {
        for (Group group : groups) {
            if (group.page() < 1 || group.page() > pages) {
                throw new IllegalArgumentException("%s has %d pages, and a note on %s is on page %d"
                        .formatted(document, pages, group.notes().get(0).about(), group.page()));
            }
        }
    }

    private static PDDocument open(Path source, String name) throws UnreadableManuscriptException {
        try {
            PDDocument document = Loader.loadPDF(source.toFile(), "", IOUtils.createTempFileOnlyStreamCache());
            if (document.isEncrypted()) {
                document.close();
                throw encrypted(name);
            }
            return document;
        } catch (InvalidPasswordException e) {
            throw encrypted(name);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw damaged(name, e);
        }
    }

    private static UnreadableManuscriptException damaged(String document, Throwable cause) {
        UnreadableManuscriptException exception = new UnreadableManuscriptException(
                document,
                UnreadableManuscriptException.Cause.DAMAGED,
                "it is no PDF that can be copied.",
                "Save it again from the program that made it, and run again.");
        exception.initCause(cause);
        return exception;
    }

    private static UnreadableManuscriptException encrypted(String document) {
        return new UnreadableManuscriptException(
                document,
                UnreadableManuscriptException.Cause.ENCRYPTED,
                "it is encrypted, so that no notes can be put into a copy.",
                "Save it without a password and without restrictions, and run again.");
    }

    private void write(List<Group> groups, List<PrintedPart> parts, Legend legend) throws IOException {
        Map<Integer, List<Group>> byPage =
                groups.stream().collect(Collectors.groupingBy(Group::page, TreeMap::new, Collectors.toList()));
        for (Map.Entry<Integer, List<Group>> entry : byPage.entrySet()) {
            annotate(document.getPage(entry.getKey() - 1), entry.getValue());
        }
        PageWriter.append(
                document,
                typeface,
                PageWriter.UPRIGHT,
                null,
                parts,
                "Added by misev-check %s to a copy of %s".formatted(legend.version(), legend.document()));
    }

    private void annotate(PDPage page, List<Group> groups) throws IOException {
        PageView view = PageView.of(page);
        Margin margin = new Margin(view);
        COSArray annotations = new COSArray();
        COSBase existing = page.getCOSObject().getDictionaryObject(COSName.ANNOTS);
        if (existing instanceof COSArray earlier) {
            earlier.forEach(annotations::add);
        }
        for (Group group : groups) {
            PDAnnotationText icon = null;
            if (group.regions().isEmpty() || group.mark().standsInMargin()) {
                icon = new PDAnnotationText();
                PageView.Box place =
                        margin.beside(group.regions().stream().map(view::shown).toList());
                icon.setRectangle(view.upright(place));
                // As viewers take it for all notes of this kind, whatever is set; some only where it is.
                icon.setNoRotate(true);
                icon.setName(PDAnnotationText.NAME_COMMENT);
                describe(icon, icon(group.mark()), group);
                add(annotations, icon, page, view, place);
            }
            if (!group.regions().isEmpty()) {
                PDAnnotationHighlight highlight = new PDAnnotationHighlight();
                List<PageView.Box> lines =
                        group.regions().stream().map(view::shown).toList();
                PageView.Box around =
                        lines.stream().reduce(PageView.Box::with).orElseThrow().padded(GAP);
                highlight.setRectangle(view.rectangle(around));
                highlight.setQuadPoints(view.quads(lines));
                describe(highlight, painted(group.mark(), lines, view, highlight.getRectangle()), group);
                if (icon != null) {
                    // One comment in two places, and not two.
                    highlight.setInReplyTo(icon);
                    highlight.setReplyType(PDAnnotationMarkup.RT_GROUP);
                }
                add(annotations, highlight, page, view, around);
            }
        }
        page.getCOSObject().setItem(COSName.ANNOTS, annotations);
    }

    private void describe(PDAnnotationMarkup annotation, PDAppearanceStream look, Group group) {
        annotation.setTitlePopup(group.title());
        annotation.setContents(group.text());
        annotation.setSubject("misev-check");
        annotation.setColor(colour(group.mark()));
        annotation.setPrinted(true);
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(look);
        annotation.setAppearance(appearance);
    }

    private void add(COSArray annotations, PDAnnotationMarkup annotation, PDPage page, PageView view, PageView.Box at) {
        count++;
        annotation.setAnnotationName("misev-check-" + count);
        annotation.setPage(page);
        PDAnnotationPopup popup = new PDAnnotationPopup();
        popup.setParent(annotation);
        popup.setOpen(false);
        popup.setPage(page);
        popup.setRectangle(
                view.rectangle(view.within(new PageView.Box(at.x() + at.width() + GAP, at.y() - 80, 200, 90))));
        annotation.setPopup(popup);
        annotations.add(annotation.getCOSObject());
        annotations.add(popup.getCOSObject());
    }

    private static PDColor colour(Mark mark) {
        return new PDColor(mark.colour().getRGBColorComponents(null), PDDeviceRGB.INSTANCE);
    }

    /** Colour that lets the text through, and the mark's line. */
    private PDAppearanceStream painted(Mark mark, List<PageView.Box> lines, PageView view, PDRectangle around)
            throws IOException {
        PDAppearanceStream look = new PDAppearanceStream(document);
        look.setResources(new PDResources());
        look.setBBox(around);
        PDExtendedGraphicsState through = new PDExtendedGraphicsState();
        through.setBlendMode(BlendMode.MULTIPLY);
        through.setNonStrokingAlphaConstant(Mark.OPACITY);
        try (PDPageContentStream out = new PDPageContentStream(document, look)) {
            out.saveGraphicsState();
            out.setGraphicsStateParameters(through);
            out.setNonStrokingColor(mark.colour());
            for (PageView.Box line : lines) {
                PDRectangle box = view.rectangle(line);
                out.addRect(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
            }
            // Overlapping lines of one passage are painted once.
            out.fill();
            out.restoreGraphicsState();
            if (mark.line() == Mark.Line.NONE) {
                return look;
            }
            out.setStrokingColor(mark.colour());
            out.setLineWidth(1);
            if (mark.line() == Mark.Line.DASHED) {
                out.setLineDashPattern(new float[] {3, 2}, 0);
            }
            for (PageView.Box line : lines) {
                Point2D.Float left = view.point(line.x(), line.y());
                Point2D.Float right = view.point(line.x() + line.width(), line.y());
                if (mark.line() == Mark.Line.FRAME) {
                    PDRectangle box = view.rectangle(line);
                    out.addRect(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
                } else {
                    out.moveTo(left.x, left.y);
                    out.lineTo(right.x, right.y);
                }
            }
            out.stroke();
        }
        return look;
    }

    /** The letter on its colour, one for all notes of a mark. */
    private PDAppearanceStream icon(Mark mark) throws IOException {
        PDAppearanceStream known = icons.get(mark);
        if (known != null) {
            return known;
        }
        PDAppearanceStream look = new PDAppearanceStream(document);
        look.setResources(new PDResources());
        look.setBBox(new PDRectangle(ICON, ICON));
        try (PDPageContentStream out = new PDPageContentStream(document, look)) {
            out.setNonStrokingColor(mark.colour());
            out.setStrokingColor(Color.BLACK);
            out.setLineWidth(0.75f);
            out.addRect(0.5f, 0.5f, ICON - 1, ICON - 1);
            out.fillAndStroke();
            String letter = String.valueOf(mark.letter());
            out.setNonStrokingColor(Color.BLACK);
            out.beginText();
            out.setFont(typeface.font(), ICON - 3);
            out.newLineAtOffset((ICON - typeface.width(letter, ICON - 3)) / 2, 2.8f);
            out.showText(letter);
            out.endText();
        }
        icons.put(mark, look);
        return look;
    }

    /** A signature cannot hold for the copy, and a broken one would alarm. Says whether there was one. */
    private static boolean dropSignatures(PDDocument document) {
        List<PDSignature> signatures = document.getSignatureDictionaries();
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            for (PDSignatureField field : document.getSignatureFields()) {
                field.getCOSObject().removeItem(COSName.V);
            }
            form.getCOSObject().removeItem(COSName.getPDFName("SigFlags"));
        }
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.PERMS);
        return !signatures.isEmpty();
    }

    /** Its own identity, from what went in; PDFBox would take the time of day. */
    private static void identify(PDDocument document, Collection<Note> notes, Legend legend) {
        COSDictionary trailer = document.getDocument().getTrailer();
        COSString own = new COSString(hash(notes + "\n" + legend));
        COSBase first = trailer.getDictionaryObject(COSName.ID) instanceof COSArray ids && ids.size() > 0
                ? ids.getObject(0)
                : own;
        COSArray ids = new COSArray();
        ids.add(first instanceof COSString ? first : own);
        ids.add(own);
        trailer.setItem(COSName.ID, ids);
    }

    static byte[] hash(String text) {
        try {
            // What the format asks for; nothing rests on its strength.
            return MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Notes at one place, which share a highlight and a comment. The weightiest mark gives the colour. */
    private record Group(Mark mark, int page, List<Region> regions, List<Note> notes) {

        /** A passage that runs on to the next page has a group on each. */
        static List<Group> of(List<Note> notes) {
            Map<List<Object>, List<Note>> byPlace = new LinkedHashMap<>();
            for (Note note : notes) {
                if (note.regions().isEmpty()) {
                    byPlace.computeIfAbsent(List.of(note.page(), note.mark()), place -> new ArrayList<>())
                            .add(note);
                }
                note.regions().stream()
                        .collect(Collectors.groupingBy(Region::page, TreeMap::new, Collectors.toList()))
                        .forEach((page, regions) -> byPlace.computeIfAbsent(
                                        List.of(page, regions), place -> new ArrayList<>())
                                .add(note));
            }
            List<Group> groups = new ArrayList<>();
            byPlace.forEach((place, there) -> {
                int page = (Integer) place.get(0);
                groups.add(new Group(
                        there.stream()
                                .map(Note::mark)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        page,
                        there.get(0).regions().stream()
                                .filter(region -> region.page() == page)
                                .toList(),
                        there));
            });
            return groups;
        }

        String title() {
            Map<Mark, Set<String>> abouts = new EnumMap<>(Mark.class);
            notes.forEach(note -> abouts.computeIfAbsent(note.mark(), mark -> new LinkedHashSet<>())
                    .addAll(note.about()));
            return abouts.entrySet().stream()
                    .map(entry -> "%s: %s%s"
                            .formatted(
                                    entry.getKey().word(),
                                    entry.getValue().stream().limit(NAMED).collect(Collectors.joining(", ")),
                                    entry.getValue().size() > NAMED
                                            ? " and %d more"
                                                    .formatted(entry.getValue().size() - NAMED)
                                            : ""))
                    .collect(Collectors.joining("; "));
        }

        String text() {
            if (notes.size() == 1) {
                return notes.get(0).text();
            }
            return notes.stream()
                    .map(note -> "%s (%s): %s"
                            .formatted(
                                    String.join(", ", note.about()), note.mark().word(), note.text()))
                    .distinct()
                    .collect(Collectors.joining("\n"));
        }
    }

    /** Places for letters at the edges of a page, none over another. */
    private static final class Margin {

        private final PageView view;
        private final List<PageView.Box> taken = new ArrayList<>();

        Margin(PageView view) {
            this.view = view;
        }

        /** At the nearer edge beside the first line; at the upper left where there is none. Else the next place below. */
        PageView.Box beside(List<PageView.Box> lines) {
            boolean right = !lines.isEmpty() && lines.get(0).x() + lines.get(0).width() / 2 > view.width() / 2;
            float highest = view.height() - 2 * ICON;
            float top = lines.isEmpty()
                    ? highest
                    : Math.min(highest, lines.get(0).y() + lines.get(0).height() - ICON);
            // Where a page is turned, the rectangle that stands for the letter lies beside it.
            float edge = 2 * GAP + (view.rotation() == 0 ? 0 : ICON);
            for (int column = 0; ; column++) {
                float inwards = edge + column * (ICON + GAP);
                float x = right ? view.width() - inwards - ICON : inwards;
                for (float y = Math.max(0, top); y >= 0; y -= ICON + GAP) {
                    PageView.Box place = view.within(new PageView.Box(x, y, ICON, ICON));
                    if (taken.stream().noneMatch(place::touches) || inwards > view.width()) {
                        taken.add(place);
                        return place;
                    }
                }
                top = highest;
            }
        }
    }
}
