package org.misevcheck.checker.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.misevcheck.checker.manuscript.UnreadableManuscriptException.Cause;

class ManuscriptReaderTest {

    @TempDir
    private Path folder;

    private final ManuscriptReader reader = new ManuscriptReader();

    private Path file(String name, String content) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private UnreadableManuscriptException refused(Path file) {
        return catchThrowableOfType(
                UnreadableManuscriptException.class,
                () -> reader.read(file, file.getFileName().toString()));
    }

    @ParameterizedTest
    @CsvSource({"paper.txt, Cells were grown., TEXT", "paper.xml, <article><body/></article>, JATS"})
    void a_file_is_read_as_what_it_is(String name, String content, DocumentFormat format) throws Exception {
        assertThat(reader.read(file(name, content), name).format()).isEqualTo(format);
        assertThat(reader.read(file("paper", content), "paper").format()).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paper.pdf | Cells were grown. | its name says PDF, but it is plain text",
                "paper.docx | <article/> | its name says DOCX, but it is XML",
                "paper.txt | %PDF-1.7 | its name says plain text, but it is PDF",
                "paper.xml | <html><body/></html> | it is a web page (HTML)",
                "paper.docx | PK\u0003\u0004xl/workbook.xml | it is a ZIP archive without a Word document in it",
                "paper.txt | a\u0000b | it is neither PDF nor text",
                "paper | {\\rtf1 x} | it is RTF",
            })
    void what_is_not_what_its_name_says_is_refused(String name, String content, String what) throws IOException {
        UnreadableManuscriptException refusal = refused(file(name, content));

        assertThat(refusal.reason()).isEqualTo(Cause.UNKNOWN_FORMAT);
        assertThat(refusal).hasMessageStartingWith(name + ": " + what);
    }

    @Test
    void what_is_no_file_is_missing() throws IOException {
        assertThat(refused(folder.resolve("nothing.pdf")).reason()).isEqualTo(Cause.MISSING);
        assertThat(refused(folder).reason()).isEqualTo(Cause.MISSING);
        assertThat(refused(file("empty.txt", "")).reason()).isEqualTo(Cause.NO_TEXT);
    }

    @Test
    void a_file_beyond_the_limit_is_not_even_opened() throws IOException {
        Path file = file("paper.txt", "Cells were grown.");
        ManuscriptReader strict = new ManuscriptReader(new DocumentLimits(16, 10, 1_000, 10));

        assertThat(catchThrowableOfType(UnreadableManuscriptException.class, () -> strict.read(file, "paper.txt"))
                        .reason())
                .isEqualTo(Cause.TOO_LARGE);
    }
}
