package org.misevcheck.checker.manuscript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins lines to paragraphs, headings, captions and rows of tables. */
final class Paragraphs {

    private static final Pattern CAPTION = Pattern.compile(
            "(?:(?:Supplementa(?:ry|l)|Suppl\\.?|Additional|Extended Data|Online) )?(?:Fig(?:ure|\\.)?|FIG(?:URE|\\.)?|Tab(?:le|\\.)|TABLE|Scheme|Box)"
                    + "[ \\t]+[SA]?(?:\\d+|[IVX]+)[A-Za-z]?(?:[.:|\\u2013\\u2014]|[ \\t]+[A-Z(\\u2013|]|[A-Z][a-z]|$).*");

    /** No heading ends with one of them; a line of a paragraph may. */
    private static final Set<String> WITHIN_PHRASES = Set.of(
            "a", "an", "and", "are", "as", "at", "by", "for", "from", "in", "into", "is", "of", "on", "or", "that",
            "the", "their", "to", "using", "was", "were", "which", "with");

    /** How far cells of a table may stand off each other; in points. */
    private static final float ALIGNED = 3;

    /** A paragraph goes on over at most so many others. */
    private static final int FARTHEST = 12;

    /** What is shorter than this may be a label in a figure. */
    private static final int LABEL = 60;

    /** No row of a table has more words. */
    private static final int WIDEST_ROW = 200;

    private static final int LONGEST_HEADING = 200;

    private final List<PdfLine> lines;
    private final Hyphens hyphens = new Hyphens();
    private final Map<Integer, Column> columns;
    private final float bodySize;
    private final boolean bodyBold;
    private final boolean bodyItalic;
    private final boolean sizesTell;
    private final List<Draft> drafts = new ArrayList<>();

    private Paragraphs(List<PdfLine> lines) {
        this.lines = lines;
        lines.forEach(line -> hyphens.learn(line.text()));
        columns = Column.of(lines);
        bodySize = most(lines, line -> Math.round(line.size() * 2)) / 2f;
        bodyBold = share(lines, PdfLine::bold) > 0.5;
        bodyItalic = share(lines, PdfLine::italic) > 0.5;
        sizesTell = sizesTell();
    }

    static List<Block> of(List<PdfLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Paragraphs paragraphs = new Paragraphs(lines);
        paragraphs.draft();
        return paragraphs.blocks();
    }

    static boolean opensCaption(String text) {
        return text.length() > 4
                && "FTSBAEO".indexOf(text.charAt(0)) >= 0
                && CAPTION.matcher(text).matches();
    }

    /** The edges and the leading of a column, as most of its lines have them. */
    private record Column(float left, float right, float leading) {

        static Map<Integer, Column> of(List<PdfLine> lines) {
            Map<Integer, List<PdfLine>> members = new HashMap<>();
            lines.forEach(line -> members.computeIfAbsent(line.column(), any -> new ArrayList<>())
                    .add(line));
            Map<Integer, Column> columns = new HashMap<>();
            members.forEach((number, column) -> columns.put(number, of(number, column)));
            return columns;
        }

        private static Column of(int number, List<PdfLine> lines) {
            float[] rights = new float[lines.size()];
            Map<Integer, Integer> leadings = new HashMap<>();
            for (int i = 0; i < rights.length; i++) {
                rights[i] = lines.get(i).right();
                if (i > 0) {
                    int leading = Math.round(
                            2 * (lines.get(i - 1).base() - lines.get(i).base()));
                    leadings.merge(leading, 1, Integer::sum);
                }
            }
            Arrays.sort(rights);
            int commonest = leadings.entrySet().stream()
                    .filter(entry -> entry.getKey() > 0)
                    .max(Map.Entry.<Integer, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .map(Map.Entry::getKey)
                    .orElse(0);
            float left = most(lines, line -> Math.round(line.left()));
            return new Column(left, rights[(int) (rights.length * 0.9)], commonest / 2f);
        }
    }

    private interface Trait {
        boolean of(PdfLine line);
    }

    private static double share(List<PdfLine> lines, Trait trait) {
        long all = 0;
        long with = 0;
        for (PdfLine line : lines) {
            all += line.text().length();
            with += trait.of(line) ? line.text().length() : 0;
        }
        return (double) with / all;
    }

    /** The value that most letters have. */
    private static int most(List<PdfLine> lines, ToIntFunction<PdfLine> value) {
        Map<Integer, Integer> letters = new HashMap<>();
        lines.forEach(line -> letters.merge(value.applyAsInt(line), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    /** Where the size changes within sentences, as after text recognition, a change of size says nothing. */
    private boolean sizesTell() {
        int within = 0;
        int changes = 0;
        for (int i = 1; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            PdfLine before = lines.get(i - 1);
            if (line.column() == before.column()
                    && Character.isLowerCase(line.text().charAt(0))) {
                within++;
                changes += sameSize(before, line) ? 0 : 1;
            }
        }
        return changes <= 0.05 * within;
    }

    private static boolean sameSize(PdfLine one, PdfLine other) {
        return Math.abs(one.size() - other.size()) <= 0.08f * Math.max(one.size(), other.size());
    }

    private void draft() {
        boolean[] rows = rows();
        Draft open = null;
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            if (open == null || rows[i] || open.row || breaks(i, open)) {
                Draft unfinished = rows[i] ? null : unfinished(line);
                if (unfinished != null) {
                    open = unfinished;
                } else {
                    open = new Draft(line, rows[i]);
                    drafts.add(open);
                    continue;
                }
            }
            open.add(line);
        }
    }

    /** Which lines are rows of a table: those whose cells stand below each other, and labels between two such. */
    private boolean[] rows() {
        boolean[] rows = new boolean[lines.size()];
        for (int i = 1; i < rows.length; i++) {
            for (int above = i - 1; above >= Math.max(0, i - 4) && lines.get(i).hasCells(); above--) {
                if (aligned(lines.get(above), lines.get(i)) && labels(above + 1, i)) {
                    Arrays.fill(rows, above, i + 1, true);
                    break;
                }
            }
        }
        for (int i = 0; i < rows.length; i++) {
            int end = i;
            int cells = 0;
            while (end < rows.length
                    && rows[end]
                    && lines.get(end).column() == lines.get(i).column()) {
                cells = Math.max(cells, lines.get(end).cells());
                end++;
            }
            if (end - i < 3 && cells < 3) {
                Arrays.fill(rows, i, end, false);
            }
            i = Math.max(i, end - 1);
        }
        return rows;
    }

    /** Whether lines between two rows are too short for a paragraph. */
    private boolean labels(int start, int end) {
        Column column = columns.get(lines.get(end).column());
        for (int i = start; i < end; i++) {
            PdfLine line = lines.get(i);
            if (endsSentence(line.text()) || opensCaption(line.text()) || !line.hasCells() && !ends(line, column)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a cell of one line stands below one of the other. */
    private boolean aligned(PdfLine upper, PdfLine lower) {
        Column column = columns.get(lower.column());
        if (upper.column() != lower.column()
                || !upper.hasCells()
                || !lower.hasCells()
                || Math.max(upper.words().size(), lower.words().size()) > WIDEST_ROW
                || upper.stretched(column.left(), column.right())
                || lower.stretched(column.left(), column.right())) {
            return false;
        }
        for (Block.Word one : upper.words()) {
            for (Block.Word other : lower.words()) {
                if (opensCell(upper, one)
                        && opensCell(lower, other)
                        && below(lower.turn(), one.region(), other.region())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean opensCell(PdfLine line, Block.Word word) {
        return word.start() > 0 && line.text().charAt(word.start() - 1) == '\t';
    }

    private static boolean below(PdfText.Turn turn, Region one, Region other) {
        boolean across = turn == PdfText.Turn.UPRIGHT || turn == PdfText.Turn.UPSIDE_DOWN;
        float left = across ? one.x() - other.x() : one.y() - other.y();
        float right = left + (across ? one.width() - other.width() : one.height() - other.height());
        return Math.abs(left) < ALIGNED || Math.abs(right) < ALIGNED || Math.abs(left + right) < 2 * ALIGNED;
    }

    /** Whether a line begins a new block, after the line before it in the same column. */
    private boolean breaks(int i, Draft open) {
        PdfLine line = lines.get(i);
        PdfLine before = lines.get(i - 1);
        if (line.column() != before.column()) {
            return true;
        }
        Column column = columns.get(line.column());
        float leading = before.base() - line.base();
        float em = line.size();
        char first = line.text().charAt(0);
        boolean inSentence = Character.isLowerCase(first) && !endsSentence(before.text());
        float usual = em > 1.1f * bodySize ? 1.5f * em : Math.max(1.27f * column.leading(), 1.1f * em);
        if (leading <= 0 || leading > (inSentence ? 5 : 1) * usual) {
            return true;
        }
        if (opensCaption(line.text()) && (endsSentence(before.text()) || standsAlone(i - 1))) {
            return true;
        }
        if (inSentence) {
            return false;
        }
        boolean caption = opensCaption(open.first.text());
        if (sizesTell && !sameSize(before, line)) {
            return true;
        }
        if (before.bold() && line.bold() && !bodyBold && !caption) {
            return open.allBold && fits(line, before, column);
        }
        if (before.bold() != line.bold() && !caption && (before.bold() ? open.allBold : true)) {
            return true;
        }
        float indent = line.left() - column.left();
        float indentBefore = before.left() - column.left();
        if (indent > 0.7f * em
                && indent < 6 * em
                && indentBefore < 0.4f * em
                && (endsSentence(before.text()) || ends(before, column))) {
            return true;
        }
        if (indent < -0.7f * em && indentBefore > -0.4f * em) {
            return true;
        }
        if (endsSentence(before.text()) && ends(before, column) && !Character.isLowerCase(first)) {
            return true;
        }
        return standsAlone(i - 1) || standsAlone(i);
    }

    /** Whether the first word of a line had fitted on the line before, which then was broken on purpose. */
    private static boolean fits(PdfLine line, PdfLine before, Column column) {
        Region word = line.words().get(0).region();
        float width = Math.max(word.width(), word.height());
        return before.right() + width + 0.4f * line.size() < column.right();
    }

    /** Whether a line stops well before the edge of its column. */
    private static boolean ends(PdfLine line, Column column) {
        return line.right() < column.right() - Math.max(2 * line.size(), 0.12f * (column.right() - column.left()));
    }

    /** Whether a short line stands between the end of a sentence and the beginning of another, as a heading does. */
    private boolean standsAlone(int i) {
        return isShort(i)
                && (i == 0
                        || lines.get(i - 1).column() != lines.get(i).column()
                        || endsSentence(lines.get(i - 1).text())
                        || isShort(i - 1));
    }

    private boolean isShort(int i) {
        PdfLine line = lines.get(i);
        Column column = columns.get(line.column());
        if (i + 1 == lines.size()
                || line.right() > column.right() - 0.15f * (column.right() - column.left())
                || line.text().length() > 80) {
            return false;
        }
        PdfLine next = lines.get(i + 1);
        return opensSentence(line.text())
                && !endsSentence(line.text())
                && "-\u2010,;".indexOf(line.text().charAt(line.text().length() - 1)) < 0
                && !WITHIN_PHRASES.contains(line.text().substring(line.text().lastIndexOf(' ') + 1))
                && opensSentence(next.text())
                && (next.column() != line.column() || fits(next, line, column));
    }

    private static boolean opensSentence(String text) {
        char first = text.charAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    private static boolean endsSentence(CharSequence text) {
        for (int i = text.length() - 1; i >= 0 && i > text.length() - 8; i--) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?' || c == ':') {
                return true;
            }
            if (")]\"'\u201d\u2019\u00bb".indexOf(c) < 0 && !isRaised(c)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isRaised(char c) {
        return c >= '\u2070' && c <= '\u207f' || c == '\u00b9' || c == '\u00b2' || c == '\u00b3';
    }

    /** The paragraph that broke off in the midst of a sentence before a column, a legend or a table, and goes on here. */
    private @Nullable Draft unfinished(PdfLine line) {
        if (drafts.isEmpty() || opensCaption(line.text())) {
            return null;
        }
        boolean inSentence = Character.isLowerCase(line.text().charAt(0));
        boolean newColumn = drafts.get(drafts.size() - 1).last.column() != line.column();
        for (int i = drafts.size() - 1; i >= 0 && i > drafts.size() - FARTHEST; i--) {
            Draft draft = drafts.get(i);
            if (draft.isFloat()) {
                continue;
            }
            boolean couldGoOn = draft.text.length() > 40 && !endsSentence(draft.text) && !isHeading(draft);
            boolean floats = i < drafts.size() - 1;
            if (couldGoOn && (newColumn || floats) && (inSentence || newColumn && draft.fillsItsColumn(line))) {
                return draft;
            }
            if (!newColumn || draft.text.length() >= LABEL) {
                return null;
            }
        }
        return null;
    }

    private boolean isHeading(Draft draft) {
        if (draft.text.length() > LONGEST_HEADING || draft.lines > 3 || draft.row) {
            return false;
        }
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < draft.text.length(); i++) {
            letters += Character.isLetter(draft.text.charAt(i)) ? 1 : 0;
            capitals += Character.isUpperCase(draft.text.charAt(i)) ? 1 : 0;
        }
        char last = draft.text.charAt(draft.text.length() - 1);
        if (letters < 3 || last == '.' || last == ',' || last == ';' || !opensSentence(draft.text.toString())) {
            return false;
        }
        return draft.allBold && !bodyBold
                || draft.allItalic && !bodyItalic && draft.lines <= 2
                || sizesTell && draft.first.size() > 1.12f * bodySize
                || capitals == letters && letters >= 6 && letters > 0.6 * draft.text.length() && draft.lines <= 2;
    }

    private List<Block> blocks() {
        Draft title = null;
        if (sizesTell) {
            int page = lines.get(0).page();
            for (Draft draft : drafts) {
                if (draft.first.page() == page
                        && draft.first.size() > 1.2f * bodySize
                        && draft.text.length() >= 15
                        && (title == null || draft.first.size() > 1.05f * title.first.size())) {
                    title = draft;
                }
            }
        }
        List<Block> blocks = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            Block.Kind kind = draft == title ? Block.Kind.TITLE : kind(draft);
            blocks.add(new Block(kind, draft.text.toString(), draft.first.page(), draft.words));
        }
        return blocks;
    }

    private Block.Kind kind(Draft draft) {
        if (draft.row) {
            return Block.Kind.TABLE_ROW;
        }
        if (opensCaption(draft.first.text())) {
            return Block.Kind.CAPTION;
        }
        return isHeading(draft) ? Block.Kind.HEADING : Block.Kind.BODY;
    }

    /** A block that may still grow. */
    private final class Draft {
        private final PdfLine first;
        private final boolean row;
        private final StringBuilder text = new StringBuilder();
        private final List<Block.Word> words = new ArrayList<>();
        private PdfLine last;
        private int lines;
        private boolean allBold = true;
        private boolean allItalic = true;

        Draft(PdfLine line, boolean row) {
            first = line;
            last = line;
            this.row = row;
            add(line);
        }

        /** Whether it stands where there was room for it and not where it is read. */
        boolean isFloat() {
            return row || opensCaption(first.text());
        }

        /** Whether its last line is full, and the next as it is. */
        boolean fillsItsColumn(PdfLine next) {
            return !ends(last, columns.get(last.column()))
                    && (!sizesTell || sameSize(last, next) && !allBold && !next.bold());
        }

        void add(PdfLine line) {
            String added = row ? line.text() : line.text().replace('\t', ' ');
            if (!text.isEmpty()) {
                join(added);
            }
            int offset = text.length();
            text.append(added);
            for (Block.Word word : line.words()) {
                words.add(
                        offset == 0 ? word : new Block.Word(word.start() + offset, word.end() + offset, word.region()));
            }
            last = line;
            lines++;
            allBold &= line.bold();
            allItalic &= line.italic();
        }

        /** Undoes a hyphen that only broke the line, or puts a space. */
        private void join(String next) {
            switch (hyphens.joint(text, next)) {
                case SPACE -> text.append(' ');
                case NO_HYPHEN -> {
                    int end = text.length() - 1;
                    text.setLength(end);
                    Block.Word word = words.remove(words.size() - 1);
                    words.add(new Block.Word(word.start(), end, word.region()));
                }
                case NOTHING -> {}
            }
        }
    }
}
