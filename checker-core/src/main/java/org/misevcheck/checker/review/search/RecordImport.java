package org.misevcheck.checker.review.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Reads what databases and reference managers export: RIS, PubMed nbib, BibTeX, EndNote XML, CSV.
 *
 * <p>The format and the encoding are told by what the file holds, whatever its name. Each entry of the file is among the
 * records or named by a problem; nothing is guessed at and nothing is dropped without a word.
 */
public final class RecordImport {

    private static final Pattern RIS = Pattern.compile("(?m)^\\W?TY {1,2}-");

    private static final Pattern NBIB = Pattern.compile("(?m)^PMID ?-");

    private static final Pattern BIBTEX = Pattern.compile("(?m)^\\s*@\\s*\\w+\\s*[{(]");

    private static final Pattern XML = Pattern.compile("\\A\\s*<(?:\\?xml|!DOCTYPE|xml|records)\\b");

    private static final Pattern TAGGED = Pattern.compile("(?m)^PT [A-Z]$");

    /** What is looked at to tell the format. */
    private static final int BEGINNING = 100_000;

    private final ImportLimits limits;

    /** An import with the usual limits; it has no state and may be shared. */
    public RecordImport() {
        this(ImportLimits.DEFAULT);
    }

    RecordImport(ImportLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a source from its file.
     *
     * @throws UnreadableSearchException if it holds nothing that can be read as entries
     * @throws IOException if the file cannot be read at all
     */
    public ImportedSource read(SearchSource source, Path file) throws UnreadableSearchException, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(source, in.readNBytes(limits.bytes() + 1));
        }
    }

    /**
     * Reads a source from its bytes.
     *
     * @throws UnreadableSearchException if they hold nothing that can be read as entries
     */
    public ImportedSource read(SearchSource source, byte[] bytes) throws UnreadableSearchException {
        if (bytes.length > limits.bytes()) {
            throw new UnreadableSearchException(
                    source.file(),
                    1,
                    "it has more than %d bytes".formatted(limits.bytes()),
                    "give it as several sources, or without abstracts");
        }
        DecodedText decoded = DecodedText.of(bytes);
        String text = decoded.text();
        String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
        Collected collected = new Collected(source, limits);
        if (XML.matcher(beginning).find()) {
            new EndnoteRecords(collected, text).read();
            return collected.done(SourceFormat.ENDNOTE_XML, decoded);
        }
        if (NBIB.matcher(beginning).find()) {
            new NbibRecords(collected).read(text);
            return collected.done(SourceFormat.NBIB, decoded);
        }
        if (RIS.matcher(beginning).find()) {
            new RisRecords(collected, source).read(text);
            return collected.done(SourceFormat.RIS, decoded);
        }
        if (BIBTEX.matcher(beginning).find()) {
            new BibtexRecords(collected, text).read();
            return collected.done(SourceFormat.BIBTEX, decoded);
        }
        if (TAGGED.matcher(beginning).find()) {
            throw new UnreadableSearchException(
                    source.file(), 1, "it is Web of Science's plain text", "export it as RIS, BibTeX or tab-delimited");
        }
        new CsvRecords(collected, text).read();
        return collected.done(SourceFormat.CSV, decoded);
    }
}
