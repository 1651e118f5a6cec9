package org.misevcheck.checker.manuscript;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * PDFBox's parser, which also measures what a stream unpacks to before anybody unpacks it: PDFBox itself unpacks into
 * memory, however much it is. Pictures are not measured, for nobody unpacks them.
 */
final class PdfFile extends PDFParser {

    /** No filter makes more than some thousand bytes of one, so that shorter streams can do no harm. */
    private static final int HARMLESS = 16 << 10;

    private static final int MAX_CONTENT = 64 << 20;

    /** Objects take many times the memory of their text. */
    private static final int MAX_OBJECTS = 8 << 20;

    private static final List<COSName> COMPRESSING = List.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION);

    private final ReadingGuard guard;

    /** Opens without a password, as most encrypted files do. */
    PdfFile(RandomAccessRead source, ReadingGuard guard) throws IOException {
        super(source, "", null, null, MemoryUsageSetting.setupMixed(32 << 20, 512 << 20).streamCache);
        this.guard = guard;
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (securityHandler == null) {
            measure(stream);
        }
        return stream;
    }

    @Override
    public COSBase dereferenceCOSObject(COSObject object) throws IOException {
        guard.step();
        COSBase base = super.dereferenceCOSObject(object);
        if (securityHandler != null && base instanceof COSStream stream) {
            measure(stream);
        }
        return base;
    }

    private void measure(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        if (filters == null || COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            return;
        }
        COSArray chain = filters instanceof COSArray array ? array : new COSArray(List.of(filters));
        int compressing = 0;
        for (int i = 0; i < chain.size(); i++) {
            if (COMPRESSING.contains(chain.getObject(i))) {
                compressing++;
            }
        }
        if (compressing == 0 || compressing == 1 && stream.getLength() < HARMLESS) {
            return;
        }
        COSName type = stream.getCOSName(COSName.TYPE);
        int max = COSName.OBJ_STM.equals(type) || COSName.XREF.equals(type) ? MAX_OBJECTS : MAX_CONTENT;
        InputStream packed = stream.createRawInputStream();
        for (int i = 0; i < chain.size(); i++) {
            boolean last = i == chain.size() - 1;
            if (!(chain.getObject(i) instanceof COSName filter)) {
                return;
            }
            ByteArrayOutputStream unpacked = new ByteArrayOutputStream(last ? 0 : 1 << 16);
            try {
                FilterFactory.INSTANCE.getFilter(filter).decode(packed, new Limited(unpacked, last, max), stream, i);
            } catch (IOException e) {
                return; // PDFBox comes to the same end when it unpacks the stream.
            }
            packed = new ByteArrayInputStream(unpacked.toByteArray());
        }
    }

    /** Counts what goes through, and keeps it where another filter follows. */
    private final class Limited extends OutputStream {
        private final OutputStream out;
        private final boolean last;
        private final int max;
        private long bytes;

        Limited(OutputStream out, boolean last, int max) {
            this.out = out;
            this.last = last;
            this.max = max;
        }

        @Override
        public void write(int b) throws IOException {
            count(1);
            if (!last) {
                out.write(b);
            }
        }

        @Override
        public void write(byte[] b, int offset, int length) throws IOException {
            count(length);
            if (!last) {
                out.write(b, offset, length);
            }
        }

        private void count(int more) {
            bytes += more;
            guard.step();
            if (bytes > max) {
                throw new ReadingGuard.LimitReached(
                        "a part of it unpacks to more than %d megabytes.".formatted(max >> 20));
            }
        }
    }
}
