package org.misevcheck.checker.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Makes the documents of {@code samples/manuscript-check} from their sources. After a change of a source: {@code mvn -pl
 * checker-core test -Dtest=MadeUpPaperTest -Dmisev.accept=true}.
 */
class MadeUpPaperTest {

    private static final Path FOLDER = Path.of("../samples/manuscript-check/manuscripts");

    @Test
    void article_in_every_format_is_made_from_its_source() throws IOException {
        MadeUpPaper paper = paper("made-up-kidney-evs");
        agree("made-up-kidney-evs.pdf", MadeUpPdf.of(paper), MadeUpPaperTest::printed);
        agree("made-up-kidney-evs.docx", MadeUpDocx.of(paper), MadeUpPaperTest::unpacked);
        agree("made-up-kidney-evs.xml", MadeUpJats.of(paper).getBytes(StandardCharsets.UTF_8), MadeUpPaperTest::plain);
        agree("made-up-kidney-evs.txt", paper.text().getBytes(StandardCharsets.UTF_8), MadeUpPaperTest::plain);
    }

    @Test
    void supplementary_file_is_made_from_its_source() throws IOException {
        agree(
                "made-up-kidney-evs-supplement.docx",
                MadeUpDocx.of(paper("made-up-kidney-evs-supplement")),
                MadeUpPaperTest::unpacked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"made-up-kidney-evs", "made-up-kidney-evs-supplement"})
    void same_source_gives_the_same_bytes(String name) throws IOException {
        assertThat(MadeUpPdf.of(paper(name))).isEqualTo(MadeUpPdf.of(paper(name)));
        assertThat(MadeUpDocx.of(paper(name))).isEqualTo(MadeUpDocx.of(paper(name)));
    }

    @Test
    void every_page_says_that_it_is_made_up() throws IOException {
        try (PDDocument document = Loader.loadPDF(MadeUpPdf.of(paper("made-up-kidney-evs")))) {
            assertThat(document.getNumberOfPages()).isBetween(4, 6);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("No such study was done.");
            }
        }
    }

    /** Compared by what they show: how an archive or a stream is compressed differs between versions of Java. */
    private static void agree(String file, byte[] made, Function<byte[], String> shown) throws IOException {
        Path committed = FOLDER.resolve(file);
        if (Boolean.getBoolean("misev.accept")) {
            Files.write(committed, made);
        }
        assertThat(shown.apply(made))
                .as("%s; accept a wanted change with -Dmisev.accept=true", committed)
                .isNotBlank()
                .isEqualTo(shown.apply(Files.readAllBytes(committed)));
    }

    private static String plain(byte[] text) {
        return new String(text, StandardCharsets.UTF_8);
    }

    private static String printed(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages() + " pages\n" + new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String unpacked(byte[] archive) {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return entries.toString();
    }

    private static MadeUpPaper paper(String name) throws IOException {
        return MadeUpPaper.of(Files.readString(FOLDER.resolve(name + ".md")));
    }
}
