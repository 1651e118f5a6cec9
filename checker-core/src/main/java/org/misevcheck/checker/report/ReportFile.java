package org.misevcheck.checker.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that appears under its name only when it is complete. */
final class ReportFile implements AutoCloseable {

    private final Path target;
    private final Path temporary;
    private final OutputStream stream;
    private final BufferedWriter writer;
    private boolean complete;

    ReportFile(Path target) throws IOException {
        this.target = target;
        Path folder = target.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        // Not Files.createTempFile, whose files nobody but their owner may read, also under their final name.
        temporary = folder.resolve(".%s.%s.part".formatted(target.getFileName(), UUID.randomUUID()));
        stream = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        // Not Files.newBufferedWriter, which throws on half a surrogate pair; a manifest can escape one.
        writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    }

    /** Another file beside this one, for parts whose place in this one comes later; it is not to be completed. */
    ReportFile draft() throws IOException {
        return new ReportFile(target);
    }

    Writer writer() {
        return writer;
    }

    /** Writes a whole part at once, which is faster than through the writer. */
    void write(CharSequence text) throws IOException {
        write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Writes what is no text. */
    void write(byte[] bytes) throws IOException {
        writer.flush();
        stream.write(bytes);
    }

    /** Adds what was written to a draft so far. */
    void append(ReportFile draft) throws IOException {
        writer.flush();
        draft.writer.flush();
        Files.copy(draft.temporary, stream);
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
        try {
            writer.close();
        } finally {
            if (!complete) {
                Files.deleteIfExists(temporary);
            }
        }
    }
}
