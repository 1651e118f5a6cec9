package org.misevcheck.checker.manuscript;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.jspecify.annotations.Nullable;

/** Unpacked content of a page. PDFBox looks at each byte several times, which costs it most in a stream. */
final class PageContent implements RandomAccessRead {

    private final byte[] bytes;
    private final int length;
    private int at;
    private boolean closed;

    private PageContent(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    /** The rest of a stream, or null if it is longer than {@code most}. */
    static @Nullable PageContent of(RandomAccessRead streamed, int most) throws IOException {
        byte[] content = new byte[1 << 15];
        int length = 0;
        for (int read = 0; read >= 0 && length < most; length += Math.max(read, 0)) {
            if (length == content.length) {
                content = Arrays.copyOf(content, 2 * length);
            }
            read = streamed.read(content, length, content.length - length);
        }
        return length < most ? new PageContent(content, length) : null;
    }

    @Override
    public int read() {
        return at < length ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int peek() {
        return at < length ? bytes[at] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int most) {
        if (at >= length) {
            return -1;
        }
        int read = Math.min(most, length - at);
        System.arraycopy(bytes, at, into, offset, read);
        at += read;
        return read;
    }

    @Override
    public void rewind(int by) {
        at = Math.max(0, at - by);
    }

    @Override
    public long getPosition() {
        return at;
    }

    @Override
    public void seek(long position) {
        at = (int) Math.min(Math.max(position, 0), length);
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public boolean isEOF() {
        return at >= length;
    }

    @Override
    public RandomAccessReadView createView(long start, long size) {
        return new RandomAccessReadView(this, start, size);
    }

    @Override
    public void close() {
        closed = true;
    }
}
