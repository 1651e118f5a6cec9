package org.misevcheck.checker.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.misevcheck.checker.figure.Shape.Anchor;
import org.misevcheck.checker.figure.Shape.Circle;
import org.misevcheck.checker.figure.Shape.Line;
import org.misevcheck.checker.figure.Shape.Point;
import org.misevcheck.checker.figure.Shape.Rectangle;
import org.misevcheck.checker.figure.Shape.Text;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class FigureFilesTest {

    @TempDir
    Path folder;

    @Test
    void every_form_shows_the_same_drawing() throws Exception {
        Drawing drawing = drawing(
                new Rectangle(10, 20, 60, 30, Color.YELLOW, Color.BLACK),
                new Circle(100, 35, 12, Color.RED, null),
                new Line(List.of(new Point(70, 80), new Point(110, 80)), 2, Color.BLUE, true),
                new Text("n = 72", 40, 38, 9, Anchor.MIDDLE));

        List<Path> files = FigureFiles.write(drawing, folder, "flow");

        assertThat(files)
                .extracting(Path::getFileName)
                .map(Path::toString)
                .containsExactly("flow.svg", "flow.pdf", "flow.png");
        Document svg = xml(Files.readString(files.get(0)));
        assertThat(((Element) svg.getElementsByTagName("circle").item(0)).getAttribute("cx"))
                .isEqualTo("100");
        assertThat(svg.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("n = 72");
        BufferedImage picture = ImageIO.read(files.get(2).toFile());
        assertThat(picture.getWidth()).isBetween(499, 500); // 120 points at 300 dots per inch
        assertThat(colour(picture, 15, 25)).isEqualTo(Color.YELLOW);
        assertThat(colour(picture, 100, 35)).isEqualTo(Color.RED);
        assertThat(colour(picture, 90, 80)).isEqualTo(Color.BLUE);
        assertThat(colour(picture, 105.5, 81.5)).as("arrow head").isEqualTo(Color.BLUE);
        assertThat(colour(picture, 101, 81.9)).as("before the head").isEqualTo(Color.WHITE);
        assertThat(colour(picture, 5, 5)).isEqualTo(Color.WHITE);
        try (PDDocument pdf = Loader.loadPDF(files.get(1).toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("n = 72");
        }
    }

    @Test
    void the_same_drawing_gives_the_same_bytes() throws IOException {
        Drawing drawing = drawing(new Text("n = 72", 40, 38, 9, true, Anchor.END, true, Color.BLACK));

        List<Path> once = FigureFiles.write(drawing, folder.resolve("once"), "flow");
        List<Path> again = FigureFiles.write(drawing, folder.resolve("again"), "flow");

        for (int i = 0; i < once.size(); i++) {
            assertThat(again.get(i)).hasSameBinaryContentAs(once.get(i));
        }
    }

    @Test
    void text_from_outside_stays_text() throws Exception {
        String hostile = "</text><script>alert(1)</script>&amp;\"'\u0000\u202e]]>";
        Drawing drawing = new Drawing(hostile, hostile, 120, 90, List.of(new Text(hostile, 5, 20, 9, Anchor.START)));

        String svg = SvgFigure.of(drawing);

        Document read = xml(svg);
        assertThat(read.getElementsByTagName("script").getLength()).isZero();
        String shown = "</text><script>alert(1)</script>&amp;\"'\uFFFD\uFFFD]]>";
        assertThat(read.getElementsByTagName("text").item(0).getTextContent()).isEqualTo(shown);
        assertThat(read.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(shown);
        assertThat(PdfFigure.of(drawing)).isNotEmpty();
    }

    @Test
    void those_who_cannot_see_a_figure_are_told_what_is_on_it() throws Exception {
        Drawing drawing = new Drawing("Flow of records", "72 studies were included.", 120, 90, List.of());

        Document svg = xml(SvgFigure.of(drawing));
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("72 studies were included.");
        try (PDDocument pdf = Loader.loadPDF(PdfFigure.of(drawing))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Flow of records");
            PDStructureElement whole = (PDStructureElement)
                    pdf.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
            PDStructureElement figure = (PDStructureElement) whole.getKids().get(0);
            assertThat(figure.getStructureType()).isEqualTo("Figure");
            assertThat(figure.getAlternateDescription()).isEqualTo("72 studies were included.");
        }
    }

    @Test
    void the_font_of_a_pdf_is_embedded() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfFigure.of(drawing(new Text("a", 5, 20, 9, Anchor.START))))) {
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
        }
    }

    @Test
    void a_drawing_larger_than_a_page_may_be_is_made_smaller() throws IOException {
        Drawing large = new Drawing("t", "d", 20, 28_800, List.of(new Rectangle(0, 0, 20, 28_800, Color.RED, null)));

        byte[] bytes = PdfFigure.of(large);

        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isEqualTo(14_400);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(10);
        }
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(PngFigure.of(bytes)));
        assertThat(picture.getRGB(picture.getWidth() / 2, picture.getHeight() - 2) & 0xFFFFFF)
                .isEqualTo(0xFF0000);
    }

    @Test
    void a_picture_has_forty_million_dots_at_most() throws IOException {
        Drawing large = new Drawing("t", "d", 3000, 3000, List.of());

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(PngFigure.of(PdfFigure.of(large))));

        assertThat((double) picture.getWidth() * picture.getHeight()).isBetween(39e6, 40.1e6);
    }

    @Test
    void nothing_is_drawn_without_size_points_or_colour() {
        assertThatThrownBy(() -> new Drawing("t", "d", 0, 10, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Drawing("t", "d", 10, Double.NaN, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rectangle(0, 0, 1, 1, null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Circle(0, 0, 1, null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Line(List.of(new Point(0, 0)), 1, Color.BLACK, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Drawing drawing(Shape... shapes) {
        return new Drawing("Title", "Description", 120, 90, List.of(shapes));
    }

    private static Color colour(BufferedImage picture, double x, double y) {
        return new Color(picture.getRGB((int) (x * 300 / 72), (int) (y * 300 / 72)));
    }

    private static Document xml(String text) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
