package org.misevcheck.checker.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that appears under its name only when it is complete. */
final class ReportFile implements AutoCloseable {

    private final Path target;
    private final Path temporary;
    private final BufferedWriter writer;
    private boolean complete;

    ReportFile(Path target) throws IOException {
        this.target = target;
        Path folder = target.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        temporary = Files.createTempFile(folder, "." + target.getFileName(), ".part");
        writer = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8);
    }

    Writer writer() {
        return writer;
    }

    /** What was written so far, for a file whose beginning is known only at the end. */
    void copyTo(Writer other) throws IOException {
        writer.flush();
        try (var reader = Files.newBufferedReader(temporary, StandardCharsets.UTF_8)) {
            reader.transferTo(other);
        }
    }

    /** Puts the file in its place. */
    Path complete() throws IOException {
        writer.close();
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
        complete = true;
        return target;
    }

    @Override
    public void close() throws IOException {
        writer.close();
        if (!complete) {
            Files.deleteIfExists(temporary);
        }
    }
}
