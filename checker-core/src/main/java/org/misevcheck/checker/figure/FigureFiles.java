package org.misevcheck.checker.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a drawing in every form. */
public final class FigureFiles {

    private FigureFiles() {}

    /**
     * Writes {@code name.svg}, {@code name.pdf} and {@code name.png}. The same drawing gives the same bytes.
     *
     * @return the files, in that order
     */
    public static List<Path> write(Drawing drawing, Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        byte[] pdf = PdfFigure.of(drawing);
        return List.of(
                Files.writeString(folder.resolve(name + ".svg"), SvgFigure.of(drawing)),
                Files.write(folder.resolve(name + ".pdf"), pdf),
                Files.write(folder.resolve(name + ".png"), PngFigure.of(pdf)));
    }
}
