package org.misevcheck.checker.manuscript;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.misevcheck.checker.manuscript.ReadingGuard.LimitReached;
import org.misevcheck.checker.manuscript.UnreadableManuscriptException.Cause;

/**
 * Plain text, one paragraph a line or wrapped. Where it is wrapped, paragraphs are told by blank lines and by lines that
 * end short, and running heads are dropped.
 */
final class TextManuscript {

    /** How much of the width lines fill that are not set justified. */
    private static final double FULL = 0.92;

    /** How often a line comes again that is a running head. */
    private static final int RUNNING = 3;

    private final ReadingGuard guard;
    private final List<String> lines = new ArrayList<>();
    /** Whether lines that were no text stood before a line. */
    private final List<Boolean> torn = new ArrayList<>();

    private final Hyphens hyphens = new Hyphens();
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int paragraphLines;
    private String last = "";

    private TextManuscript(ReadingGuard guard) {
        this.guard = guard;
    }

    static Manuscript read(String name, byte[] bytes, DocumentLimits limits) throws UnreadableManuscriptException {
        return read(name, decoded(name, bytes), limits);
    }

    static Manuscript read(String name, String text, DocumentLimits limits) throws UnreadableManuscriptException {
        TextManuscript reader = new TextManuscript(new ReadingGuard(limits));
        try {
            reader.read(text);
        } catch (LimitReached e) {
            throw e.refusing(name);
        }
        return Outline.of(name, DocumentFormat.TEXT, 0, reader.blocks, DocumentProperties.NONE);
    }

    private void read(String text) {
        guard.characters(text.length());
        List<String> all = new ArrayList<>();
        text.replace('\f', '\n').lines().forEach(line -> {
            guard.step();
            all.add(clean(line));
        });
        if (wrapped(all)) {
            unwrap(all);
        } else {
            all.stream().filter(line -> !line.isBlank()).forEach(this::block);
        }
        guard.time();
    }

    /** UTF-8, or else what Windows writes. */
    private static String decoded(String name, byte[] bytes) throws UnreadableManuscriptException {
        int bom = bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf
                ? 3
                : 0;
        Charset[] charsets = {StandardCharsets.UTF_8, Charset.forName("windows-1252")};
        if (bytes.length >= 2
                && (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe
                        || bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff)) {
            charsets = new Charset[] {StandardCharsets.UTF_16};
        }
        for (Charset charset : charsets) {
            try {
                return charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes, bom, bytes.length - bom))
                        .toString();
            } catch (CharacterCodingException e) {
                // the next one may fit
            }
        }
        throw new UnreadableManuscriptException(
                name,
                Cause.UNKNOWN_FORMAT,
                "it is text in neither UTF-8 nor Windows-1252.",
                "Save it as UTF-8, or give the PDF, the JATS XML or the DOCX.");
    }

    /** Without white space at the ends, runs of it as one space; tabulators part cells and stay. */
    private static String clean(String line) {
        StringBuilder clean = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                clean.append(c);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                    clean.append(' ');
                }
            } else if (c >= ' ' && c != '\u200b' && c != '\ufeff') {
                int ligature = "\ufb00\ufb01\ufb02\ufb03\ufb04".indexOf(c);
                if (ligature >= 0) {
                    clean.append(List.of("ff", "fi", "fl", "ffi", "ffl").get(ligature));
                } else {
                    clean.append(c);
                }
            }
        }
        int end = clean.length();
        while (end > 0 && clean.charAt(end - 1) == ' ') {
            end--;
        }
        return clean.substring(0, end);
    }

    /** Whether sentences run on from line to line. */
    private static boolean wrapped(List<String> lines) {
        int all = 0;
        int running = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i);
            String next = lines.get(i + 1);
            if (line.isEmpty() || line.indexOf('\t') >= 0) {
                continue;
            }
            all++;
            if (!next.isEmpty() && Character.isLowerCase(next.charAt(0)) && !ends(line)) {
                running++;
            }
        }
        return running * 5 > all;
    }

    private void block(String text) {
        boolean row = text.stripLeading().indexOf('\t') >= 0 || text.startsWith("\t") && text.indexOf('\t', 1) > 1;
        blocks.add(new Block(row ? Block.Kind.TABLE_ROW : Block.Kind.BODY, row ? text : text.strip(), 0, List.of()));
    }

    private void unwrap(List<String> all) {
        withoutRunningHeads(all);
        lines.forEach(hyphens::learn);
        for (int i = 0; i < lines.size(); i++) {
            guard.step();
            String line = lines.get(i);
            if (line.isEmpty()) {
                flush();
            } else if (line.indexOf('\t') >= 0) {
                flush();
                block(line);
            } else {
                if (!paragraph.isEmpty() && (paragraph.length() > Outline.LONGEST_PARAGRAPH || begins(i))) {
                    flush();
                }
                join(line);
                paragraphLines++;
                last = line;
            }
        }
        flush();
    }

    private void join(String line) {
        if (!paragraph.isEmpty()) {
            switch (hyphens.joint(paragraph, line)) {
                case SPACE -> paragraph.append(' ');
                case NO_HYPHEN -> paragraph.setLength(paragraph.length() - 1);
                case NOTHING -> {}
            }
        }
        paragraph.append(line);
    }

    private void flush() {
        if (!paragraph.isEmpty()) {
            block(paragraph.toString());
        }
        paragraph.setLength(0);
        paragraphLines = 0;
    }

    /** Whether a line begins a paragraph, though the line before is no blank one. */
    private boolean begins(int i) {
        String line = lines.get(i);
        int width = width(i);
        boolean over = ends(last);
        boolean shortLine = isShort(last, line, width);
        if (torn.get(i)) {
            return over && (shortLine || label(line)) || isName(line);
        }
        if (isName(line) && i + 1 < lines.size() && isShort(line, lines.get(i + 1), width)) {
            return true;
        }
        if (paragraphLines == 1 && isName(last) && (over || !Character.isLowerCase(line.charAt(0)))) {
            return true;
        }
        if (Character.isLowerCase(line.charAt(0))) {
            return false;
        }
        if (over && (shortLine || isName(line) || label(line) || heading(i, width)) || shortLine && label(line)) {
            return true;
        }
        return shortLine && !over && (!hanging(last) && !stopped() && paragraphLines <= 6 || isName(line));
    }

    /** Whether a sentence has ended in the paragraph so far. */
    private boolean stopped() {
        return paragraph.indexOf(". ") >= 0;
    }

    /** Whether a line cannot be the last of a heading. */
    private static boolean hanging(String line) {
        return ",-(&/".indexOf(line.charAt(line.length() - 1)) >= 0 || Outline.dangling(line);
    }

    private static boolean isName(String line) {
        return !line.endsWith(".") && Character.isUpperCase(line.charAt(0)) && SectionNames.roleOf(line) != null
                || SectionNames.numberingEnd(line) > 0 && !ends(line) && SectionNames.roleOf(line) != null;
    }

    /** Whether a line ends where the first word of the next would still have had room. */
    private static boolean isShort(String line, String next, int width) {
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        return line.length() + 1 + word < FULL * width;
    }

    /** "Methods: ...", "Fig. 2 ...", "12. Doe J ...", "• ..." */
    private static boolean label(String line) {
        int colon = line.indexOf(':');
        int number = SectionNames.numberingEnd(line);
        return colon > 0 && colon < 60 && SectionNames.roleOf(line.substring(0, colon)) != null
                || Captions.isCaption(line)
                || number > 0 && number < line.length() && Character.isUpperCase(line.charAt(number))
                || line.charAt(0) == '[' && line.length() > 2 && Character.isDigit(line.charAt(1))
                || line.charAt(0) == '\u2022';
    }

    /** Whether a line, or it and the next, stand short and without a full stop above a line that begins anew. */
    private boolean heading(int i, int width) {
        for (int j = i; j < Math.min(i + 3, lines.size() - 1); j++) {
            String line = lines.get(j);
            if (line.isEmpty() || ends(line)) {
                return false;
            }
            String next = lines.get(j + 1);
            if (isShort(line, next, width)) {
                return next.isEmpty() || !Character.isLowerCase(next.charAt(0)) && !hanging(line);
            }
        }
        return false;
    }

    /** How long the lines around are, but for the longest two, which may be of another column. */
    private int width(int i) {
        int[] longest = new int[3];
        for (int j = Math.max(0, i - 4); j < Math.min(lines.size(), i + 5); j++) {
            int length = Math.min(130, lines.get(j).length());
            for (int k = 0; k < longest.length; k++) {
                if (length > longest[k]) {
                    int less = longest[k];
                    longest[k] = length;
                    length = less;
                }
            }
        }
        return longest[2];
    }

    static boolean ends(String line) {
        int i = line.length() - 1;
        while (i > 0 && ")]\"'\u201d\u2019".indexOf(line.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0 && ".!?:;".indexOf(line.charAt(i)) >= 0;
    }

    /** Fills the lines without those that come again and again, alone or with the number of their page. */
    private void withoutRunningHeads(List<String> all) {
        Map<String, Integer> times = new HashMap<>();
        for (String line : all) {
            if (line.length() >= 12 && line.length() < 140) {
                times.merge(withoutDigits(line), 1, Integer::sum);
            }
        }
        boolean furniture = false;
        for (String line : all) {
            if (line.isEmpty() && furniture) {
                continue;
            }
            if (pageNumber(line)
                    || line.startsWith("(Continued ")
                    || times.getOrDefault(withoutDigits(line), 0) >= RUNNING && line.indexOf('\t') < 0) {
                furniture = true;
                // the blank lines around it are its own
                while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
                    lines.remove(lines.size() - 1);
                    torn.remove(torn.size() - 1);
                }
                continue;
            }
            lines.add(line);
            torn.add(furniture);
            furniture = false;
        }
    }

    private static String withoutDigits(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            if (!Character.isDigit(line.charAt(i))) {
                plain.append(line.charAt(i));
            }
        }
        return plain.toString();
    }

    /** "Page 2 of 13", "2 / 13". */
    private static boolean pageNumber(String line) {
        if (line.length() > 20 || line.isEmpty() || !Character.isDigit(line.charAt(line.length() - 1))) {
            return false;
        }
        String words = withoutDigits(line).strip();
        return words.equals("Page  of") || words.equals("/") || words.equals("Page") || words.equals("of");
    }
}
