package org.misevcheck.checker.manuscript;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
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
import java.util.TreeSet;
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
    private final Map<String, PDAppearanceStream> icons = new LinkedHashMap<>();
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
            List<String> remarks = new ArrayList<>(legend.remarks());
            if (dropSignatures(document)) {
                remarks.add("The original carries a digital signature. It holds for the original alone and was left"
                        + " out of this copy.");
            }
            new AnnotatedPdf(document).write(notes, legend, remarks);
            identify(document, notes, legend);
            save(document, legend.document(), out);
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

    private static void save(PDDocument document, String name, OutputStream out)
            throws UnreadableManuscriptException, IOException {
        try {
            document.save(out);
        } catch (RuntimeException | StackOverflowError e) {
            // What reading the text passes by, such as outlines and forms, is copied here for the first time.
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

    private void write(List<Note> notes, Legend legend, List<String> remarks) throws IOException {
        int pages = document.getNumberOfPages();
        Map<Integer, List<Group>> byPage = new TreeMap<>();
        for (Group group : Group.of(notes)) {
            if (group.page() < 1 || group.page() > pages) {
                throw new IllegalArgumentException("%s has %d pages, and a note on %s is on page %d"
                        .formatted(
                                legend.document(), pages, group.notes().get(0).about(), group.page()));
            }
            byPage.computeIfAbsent(group.page(), page -> new ArrayList<>()).add(group);
        }
        for (Map.Entry<Integer, List<Group>> entry : byPage.entrySet()) {
            annotate(document.getPage(entry.getKey() - 1), entry.getValue());
        }
        PageWriter.append(
                document,
                typeface,
                PageWriter.UPRIGHT,
                legend(notes, legend, remarks, pages),
                "Added by misev-check %s to a copy of %s".formatted(legend.version(), legend.document()));
    }

    private void annotate(PDPage page, List<Group> groups) throws IOException {
        View view = View.of(page);
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
                Box place =
                        margin.beside(group.regions().stream().map(view::shown).toList());
                icon.setRectangle(view.rectangle(place));
                icon.setName(PDAnnotationText.NAME_COMMENT);
                describe(icon, icon(group.mark(), view), group);
                add(annotations, icon, page, view, place);
            }
            if (!group.regions().isEmpty()) {
                PDAnnotationHighlight highlight = new PDAnnotationHighlight();
                List<Box> lines = group.regions().stream().map(view::shown).toList();
                Box around = lines.stream().reduce(Box::with).orElseThrow().padded(GAP);
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

    private void add(COSArray annotations, PDAnnotationMarkup annotation, PDPage page, View view, Box at) {
        count++;
        annotation.setAnnotationName("misev-check-" + count);
        annotation.setPage(page);
        PDAnnotationPopup popup = new PDAnnotationPopup();
        popup.setParent(annotation);
        popup.setOpen(false);
        popup.setPage(page);
        popup.setRectangle(view.rectangle(view.within(new Box(at.x() + at.width() + GAP, at.y() - 80, 200, 90))));
        annotation.setPopup(popup);
        annotations.add(annotation.getCOSObject());
        annotations.add(popup.getCOSObject());
    }

    private static PDColor colour(Mark mark) {
        return new PDColor(mark.colour().getRGBColorComponents(null), PDDeviceRGB.INSTANCE);
    }

    /** Colour that lets the text through, and the mark's line. */
    private PDAppearanceStream painted(Mark mark, List<Box> lines, View view, PDRectangle around) throws IOException {
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
            for (Box line : lines) {
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
            for (Box line : lines) {
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

    /** The letter on its colour, upright however the page is turned; one for all notes that look alike. */
    private PDAppearanceStream icon(Mark mark, View view) throws IOException {
        String key = mark + " " + view.rotation();
        PDAppearanceStream known = icons.get(key);
        if (known != null) {
            return known;
        }
        PDAppearanceStream look = new PDAppearanceStream(document);
        look.setResources(new PDResources());
        look.setBBox(new PDRectangle(ICON, ICON));
        look.setMatrix(AffineTransform.getQuadrantRotateInstance(view.rotation() / 90));
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
        icons.put(key, look);
        return look;
    }

    private static List<PrintedPart> legend(List<Note> notes, Legend legend, List<String> remarks, int pages) {
        List<PrintedPart> parts = new ArrayList<>();
        parts.add(new PrintedPart.Heading(1, "Notes on " + legend.document()));
        parts.add(new PrintedPart.Paragraph(
                "misev-check %s laid these notes over a copy of the document and added what follows. The %s before are the author's and show what they showed; highlights and letters in the margin are comments, which a viewer can hide or delete."
                        .formatted(legend.version(), pages == 1 ? "page" : pages + " pages")));
        remarks.forEach(remark -> parts.add(new PrintedPart.Paragraph(remark)));
        Map<Mark, Long> counts = notes.stream()
                .collect(Collectors.groupingBy(Note::mark, () -> new EnumMap<>(Mark.class), Collectors.counting()));
        List<PrintedPart.Row> marks = new ArrayList<>();
        for (Mark mark : Mark.values()) {
            marks.add(new PrintedPart.Row(
                    mark, List.of(mark.word(), mark.meaning(), String.valueOf(counts.getOrDefault(mark, 0L)))));
        }
        parts.add(new PrintedPart.Heading(2, "Colours and letters"));
        parts.add(new PrintedPart.Table(
                List.of(
                        new PrintedPart.Column("Mark", 3),
                        new PrintedPart.Column("Meaning", 9),
                        new PrintedPart.Column("Notes", 1.5f)),
                marks));
        List<PrintedPart.Row> index = index(notes, legend);
        if (!index.isEmpty()) {
            parts.add(new PrintedPart.Heading(2, "What is noted where"));
            parts.add(new PrintedPart.Table(
                    List.of(
                            new PrintedPart.Column("About", 5),
                            new PrintedPart.Column("Title", 6),
                            new PrintedPart.Column("Verdict", 2.6f),
                            new PrintedPart.Column("Pages", 2)),
                    index));
        }
        return parts;
    }

    private static List<PrintedPart.Row> index(List<Note> notes, Legend legend) {
        Set<String> abouts = new LinkedHashSet<>(legend.titles().keySet());
        Map<String, Map<Mark, Set<Integer>>> places = new TreeMap<>();
        for (Note note : notes) {
            for (String about : note.about()) {
                abouts.add(about);
                places.computeIfAbsent(about, fresh -> new EnumMap<>(Mark.class))
                        .computeIfAbsent(note.mark(), fresh -> new TreeSet<>())
                        .addAll(
                                note.regions().isEmpty()
                                        ? List.of(note.page())
                                        : note.regions().stream()
                                                .map(Region::page)
                                                .toList());
            }
        }
        List<PrintedPart.Row> rows = new ArrayList<>();
        for (String about : abouts) {
            places.getOrDefault(about, Map.of())
                    .forEach((mark, pages) -> rows.add(new PrintedPart.Row(
                            mark,
                            List.of(
                                    about,
                                    legend.titles().getOrDefault(about, ""),
                                    mark.word(),
                                    mark == Mark.NOT_REPORTED
                                            ? "–"
                                            : pages.stream()
                                                    .map(String::valueOf)
                                                    .collect(Collectors.joining(", "))))));
        }
        return rows;
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

    /** A rectangle on the page as a viewer shows it, from its lower left corner. */
    private record Box(float x, float y, float width, float height) {

        Box with(Box other) {
            float left = Math.min(x, other.x);
            float low = Math.min(y, other.y);
            return new Box(
                    left,
                    low,
                    Math.max(x + width, other.x + other.width) - left,
                    Math.max(y + height, other.y + other.height) - low);
        }

        Box padded(float by) {
            return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
        }

        boolean touches(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }

    /** How a page is shown: its crop box, turned. */
    private record View(int rotation, float width, float height, AffineTransform toPage, float cropX, float cropY) {

        static View of(PDPage page) {
            PDRectangle crop = page.getCropBox();
            int rotation = Math.floorMod(page.getRotation(), 360);
            float width = crop.getWidth();
            float height = crop.getHeight();
            AffineTransform toPage = AffineTransform.getTranslateInstance(crop.getLowerLeftX(), crop.getLowerLeftY());
            switch (rotation) {
                case 90 -> toPage.translate(width, 0);
                case 180 -> toPage.translate(width, height);
                case 270 -> toPage.translate(0, height);
                default -> {}
            }
            toPage.quadrantRotate(rotation / 90);
            boolean turned = rotation % 180 != 0;
            return new View(
                    rotation,
                    turned ? height : width,
                    turned ? width : height,
                    toPage,
                    crop.getLowerLeftX(),
                    crop.getLowerLeftY());
        }

        Point2D.Float point(float x, float y) {
            Point2D.Float point = new Point2D.Float(x, y);
            toPage.transform(point, point);
            return point;
        }

        Box shown(Region region) {
            try {
                float[] corners = {
                    region.x() + cropX,
                    region.y() + cropY,
                    region.x() + cropX + region.width(),
                    region.y() + cropY + region.height()
                };
                toPage.createInverse().transform(corners, 0, corners, 0, 2);
                return new Box(
                        Math.min(corners[0], corners[2]),
                        Math.min(corners[1], corners[3]),
                        Math.abs(corners[2] - corners[0]),
                        Math.abs(corners[3] - corners[1]));
            } catch (NoninvertibleTransformException e) {
                throw new IllegalStateException(e);
            }
        }

        PDRectangle rectangle(Box box) {
            Point2D.Float one = point(box.x(), box.y());
            Point2D.Float other = point(box.x() + box.width(), box.y() + box.height());
            return new PDRectangle(
                    Math.min(one.x, other.x),
                    Math.min(one.y, other.y),
                    Math.abs(one.x - other.x),
                    Math.abs(one.y - other.y));
        }

        /** Upper left, upper right, lower left, lower right: not the order of the standard, but that of all viewers. */
        float[] quads(List<Box> boxes) {
            float[] quads = new float[8 * boxes.size()];
            int i = 0;
            for (Box box : boxes) {
                for (float y : new float[] {box.y() + box.height(), box.y()}) {
                    for (float x : new float[] {box.x(), box.x() + box.width()}) {
                        Point2D.Float point = point(x, y);
                        quads[i++] = point.x;
                        quads[i++] = point.y;
                    }
                }
            }
            return quads;
        }

        /** Moved so far that it is on the page. */
        Box within(Box box) {
            return new Box(
                    Math.max(0, Math.min(box.x(), width - box.width())),
                    Math.max(0, Math.min(box.y(), height - box.height())),
                    box.width(),
                    box.height());
        }
    }

    /** Places for letters at the edges of a page, none over another. */
    private static final class Margin {

        private final View view;
        private final List<Box> taken = new ArrayList<>();

        Margin(View view) {
            this.view = view;
        }

        /** At the nearer edge beside the first line; at the upper left where there is none. Else the next place below. */
        Box beside(List<Box> lines) {
            boolean right = !lines.isEmpty() && lines.get(0).x() + lines.get(0).width() / 2 > view.width() / 2;
            float top = lines.isEmpty()
                    ? view.height() - 2 * ICON
                    : lines.get(0).y() + lines.get(0).height() - ICON;
            for (int column = 0; ; column++) {
                float inwards = 2 * GAP + column * (ICON + GAP);
                float x = right ? view.width() - inwards - ICON : inwards;
                for (float y = top; y >= 0; y -= ICON + GAP) {
                    Box place = view.within(new Box(x, y, ICON, ICON));
                    if (taken.stream().noneMatch(place::touches) || inwards > view.width()) {
                        taken.add(place);
                        return place;
                    }
                }
                top = view.height() - 2 * ICON;
            }
        }
    }
}
