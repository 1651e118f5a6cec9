package org.misevcheck.checker.manuscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.manuscript.PdfText.Run;

/** Runs on one base line, with what is raised or lowered beside them. */
final class Row {

    /** What is smaller than this share of its neighbours may be raised or lowered. */
    private static final float SMALL = 0.87f;

    private static final float CELL_GAP = 1.2f;

    /** Letters of a spaced word stand closer than this; in ems. */
    private static final float LETTER_GAP = 0.8f;

    private static final int SHORTEST_SPACED = 5;

    private static final char SOFT_HYPHEN = '\u00ad';

    private static final String RAISED = "0123456789+-\u2212\u2013=()n";
    private static final String SUPERSCRIPTS =
            "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b\u207b\u207b\u207c\u207d\u207e\u207f";
    private static final String LOWERED = "0123456789+-\u2212\u2013=()";
    private static final String SUBSCRIPTS =
            "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208a\u208b\u208b\u208b\u208c\u208d\u208e";

    private final List<Run> runs = new ArrayList<>();
    private float base;
    private float size;

    private Row(Run first) {
        runs.add(first);
        base = first.base;
        size = first.size;
    }

    /** The rows of a column from its top. */
    static List<Row> of(List<Run> column, ReadingGuard guard) {
        List<Run> topDown = new ArrayList<>(column);
        topDown.sort(Comparator.<Run>comparingDouble(run -> -run.base).thenComparingDouble(run -> run.left));
        List<Row> rows = new ArrayList<>();
        Row open = null;
        for (Run run : topDown) {
            if (open != null && open.base - run.base <= 0.25f * Math.min(open.size, run.size)) {
                open.runs.add(run);
            } else {
                open = new Row(run);
                rows.add(open);
            }
        }
        rows.forEach(Row::measure);
        for (int i = 0; i < rows.size(); i++) {
            giveAway(rows, i, guard);
        }
        rows.removeIf(row -> row.runs.isEmpty());
        return rows;
    }

    /** Takes base line and size from the longest run: numbers and marks that stand off the line are short. */
    private void measure() {
        Run longest = runs.get(0);
        for (Run run : runs) {
            if (run.length() > longest.length() || run.length() == longest.length() && run.size > longest.size) {
                longest = run;
            }
        }
        base = longest.base;
        size = longest.size;
    }

    /** Gives runs that are smaller than those beside them to the row that those are in. */
    private static void giveAway(List<Row> rows, int at, ReadingGuard guard) {
        Row row = rows.get(at);
        for (int i = row.runs.size() - 1; i >= 0; i--) {
            guard.step();
            Run run = row.runs.get(i);
            Row best = null;
            float nearest = Float.MAX_VALUE;
            for (int j = Math.max(0, at - 3); j < Math.min(rows.size(), at + 4); j++) {
                Row other = rows.get(j);
                float raised = run.base - other.base;
                if (other != row
                        && run.size < SMALL * other.size
                        && raised > -0.45f * other.size
                        && raised < 0.7f * other.size) {
                    float gap = other.gapTo(run);
                    if (gap < 0.5f * other.size && gap + Math.abs(raised) < nearest) {
                        nearest = gap + Math.abs(raised);
                        best = other;
                    }
                }
            }
            if (best != null) {
                best.runs.add(run);
                row.runs.remove(i);
            }
        }
    }

    /** How far the nearest run of full size on this row is from another; without limit where one overlaps it. */
    private float gapTo(Run run) {
        float nearest = Float.MAX_VALUE;
        for (Run own : runs) {
            if (own.size < SMALL * size) {
                continue;
            }
            float gap = Math.max(own.left - run.right, run.left - own.right);
            if (gap < -0.3f * size && gap < -0.5f * run.width()) {
                return Float.MAX_VALUE;
            }
            nearest = Math.min(nearest, Math.max(0, gap));
        }
        return nearest;
    }

    void addTo(List<PdfLine> lines, int page, int column) {
        runs.sort(Comparator.<Run>comparingDouble(run -> run.left).thenComparingInt(run -> run.from));
        StringBuilder text = new StringBuilder();
        List<Block.Word> words = new ArrayList<>();
        int wordStart = 0;
        float wordLeft = runs.get(0).left;
        float wordRight = wordLeft;
        int letters = 0;
        int bold = 0;
        int italic = 0;
        Run previous = null;
        int spacedEnd = 0;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (i >= spacedEnd) {
                spacedEnd = spacedWordEnd(i);
            } else {
                append(text, run, null);
                wordRight = run.right;
                letters++;
                bold += run.font.bold() ? 1 : 0;
                italic += run.font.italic() ? 1 : 0;
                previous = run;
                continue;
            }
            if (previous != null) {
                if (printedTwice(previous, run)) {
                    continue;
                }
                char gap = gap(previous, run);
                if (gap == '\t' && words.isEmpty() && isMark(text)) {
                    gap = ' ';
                }
                if (gap != 0) {
                    words.add(word(page, wordStart, text.length(), wordLeft, wordRight));
                    text.append(gap);
                    wordStart = text.length();
                    wordLeft = run.left;
                    wordRight = wordLeft;
                }
            }
            append(text, run, i + 1 < runs.size() ? runs.get(i + 1) : null);
            wordRight = Math.max(wordRight, run.right);
            letters += run.length();
            bold += run.font.bold() ? run.length() : 0;
            italic += run.font.italic() ? run.length() : 0;
            previous = run;
        }
        for (int i = text.length() - 2; i >= 0; i--) {
            if (text.charAt(i) == SOFT_HYPHEN) {
                text.setCharAt(i, '-');
            }
        }
        words.add(word(page, wordStart, text.length(), wordLeft, wordRight));
        lines.add(new PdfLine(
                page,
                column,
                runs.get(0).turn,
                text.toString(),
                words,
                runs.get(0).left,
                wordRight,
                base,
                size,
                bold > 0.85 * letters,
                italic > 0.85 * letters));
    }

    /** The end of a word whose letters stand equally far apart, or the next run where there is none. */
    private int spacedWordEnd(int start) {
        float least = Float.MAX_VALUE;
        float most = 0;
        int end = start + 1;
        while (end < runs.size() && isCapital(runs.get(end - 1)) && isCapital(runs.get(end))) {
            float gap = runs.get(end).left - runs.get(end - 1).right;
            least = Math.min(least, gap);
            most = Math.max(most, gap);
            if (least < 0 || most > LETTER_GAP * size || most - least > 0.12f * size) {
                break;
            }
            end++;
        }
        return end - start >= SHORTEST_SPACED ? end : start + 1;
    }

    private static boolean isCapital(Run run) {
        return run.length() == 1 && Character.isUpperCase(run.characters.charAt(run.from));
    }

    /** Whether this is what stands before an item of a list. */
    private static boolean isMark(CharSequence text) {
        char last = text.charAt(text.length() - 1);
        return text.length() <= 5 && (last == '.' || last == ')' || last == ']')
                || text.length() == 1 && !Character.isLetterOrDigit(last);
    }

    private Block.Word word(int page, int start, int end, float left, float right) {
        return new Block.Word(
                start, end, runs.get(0).turn.region(page, left, base - 0.22f * size, right - left, 0.95f * size));
    }

    /** Bold letters and shadows are often the same text drawn twice. */
    private boolean printedTwice(Run previous, Run run) {
        return Math.abs(run.left - previous.left) < 0.15f * size
                && Math.abs(run.base - previous.base) < 0.15f * size
                && run.sameText(previous);
    }

    /** What parts two runs: a tabulator, a space, or 0 for nothing. */
    private char gap(Run before, Run after) {
        float gap = after.left - before.right;
        if (gap > CELL_GAP * size) {
            return '\t';
        }
        boolean spaced = before.spaceFollows && before.characters == after.characters && before.to == after.from;
        return gap > (spaced ? -0.2f : PdfText.WORD_GAP) * Math.max(before.size, after.size) ? ' ' : 0;
    }

    private void append(StringBuilder text, Run run, @Nullable Run next) {
        boolean small = run.size < SMALL * size;
        if (small && run.base > base + 0.12f * size) {
            if (degree(run, next)) {
                text.append('\u00b0');
            } else {
                append(text, run, RAISED, SUPERSCRIPTS);
            }
        } else if (small && run.base < base - 0.06f * size) {
            append(text, run, LOWERED, SUBSCRIPTS);
        } else {
            text.append(run.characters, run.from, run.to);
        }
    }

    /** A raised o before C is how many write a degree. */
    private static boolean degree(Run run, @Nullable Run next) {
        return next != null
                && run.length() == 1
                && (run.characters.charAt(run.from) == 'o' || run.characters.charAt(run.from) == '\u25e6')
                && next.characters.charAt(next.from) == 'C'
                && (next.length() == 1 || !Character.isLetter(next.characters.charAt(next.from + 1)));
    }

    private static void append(StringBuilder text, Run run, String plain, String shifted) {
        for (int i = run.from; i < run.to; i++) {
            char c = run.characters.charAt(i);
            int known = plain.indexOf(c);
            text.append(known >= 0 ? shifted.charAt(known) : c);
        }
    }
}
