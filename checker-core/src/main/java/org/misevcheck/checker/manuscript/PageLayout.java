package org.misevcheck.checker.manuscript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.misevcheck.checker.manuscript.PdfText.Run;
import org.misevcheck.checker.manuscript.PdfText.Turn;

/**
 * Puts the runs of a page into lines in reading order, by where they stand and not by the order of the content.
 *
 * <p>The page is cut along the white strip between columns as far as it reaches, and at the text that stands across it;
 * what comes out is cut again. Both sides of the strip must be filled with text: between the cells of a table is a strip
 * too, and its rows have to stay whole.
 */
final class PageLayout {

    /** Fineness with which the page is looked at, in points. */
    private static final float ACROSS = 1.5f;

    private static final float DOWN = 3f;

    /** No page is looked at in more squares than this, however large it is, in each direction. */
    private static final int MOST = 2000;

    private static final int NARROWEST_STRIP = 4;

    /** Two columns of three lines or so. */
    private static final int SHORTEST_STRIP = 10;

    /** How much of a column letters cover; the cells of tables cover less. */
    private static final double COVERED = 0.55;

    /** No column of text is narrower; in points. */
    private static final float NARROWEST_COLUMN = 50;

    private static final int DEEPEST = 5;

    private final MarginNumbers marginNumbers = new MarginNumbers();

    /** Where strips between columns of text have been found so far, by their middle. */
    private final Set<Float> strips = new HashSet<>();

    private final ReadingGuard guard;
    private int columns;

    PageLayout(ReadingGuard guard) {
        this.guard = guard;
    }

    List<PdfLine> lines(int page, List<Run> runs) {
        Map<Turn, List<Run>> turned = new EnumMap<>(Turn.class);
        for (Run run : runs) {
            turned.computeIfAbsent(run.turn, any -> new ArrayList<>()).add(run);
        }
        List<PdfLine> lines = new ArrayList<>();
        turned.values().stream()
                .sorted(Comparator.comparingInt(group -> -letters(group)))
                .forEach(group -> {
                    List<List<Run>> found = new ArrayList<>();
                    split(marginNumbers.removedFrom(group), 0, found);
                    for (List<Run> column : found) {
                        columns++;
                        Row.of(column, guard).forEach(row -> row.addTo(lines, page, columns));
                    }
                });
        return lines;
    }

    private static int letters(List<Run> runs) {
        int letters = 0;
        for (Run run : runs) {
            letters += run.length();
        }
        return letters;
    }

    private void split(List<Run> runs, int depth, List<List<Run>> columns) {
        if (runs.isEmpty()) {
            return;
        }
        Squares squares = depth == DEEPEST || runs.size() < 12 ? null : new Squares(runs);
        int[] parts = squares == null ? null : squares.parts(strips);
        if (parts == null) {
            columns.add(runs);
            return;
        }
        strips.add(squares.strip);
        int last = Arrays.stream(parts).max().orElse(0);
        List<List<Run>> left = new ArrayList<>();
        List<List<Run>> right = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            left.add(new ArrayList<>());
            right.add(new ArrayList<>());
        }
        for (Run run : runs) {
            int part = parts[squares.row(run.base + 0.3f * run.size)];
            boolean onTheRight = part % 2 == 1 && (run.left + run.right) / 2 > squares.strip;
            (onTheRight ? right : left).get(part).add(run);
        }
        for (int i = 0; i <= last; i++) {
            split(left.get(i), depth + 1, columns);
            split(right.get(i), depth + 1, columns);
        }
    }

    /** A part of a page, in squares that have ink or have none. */
    private static final class Squares {
        private final float x0;
        private final float y1;
        private final float across;
        private final float down;
        private final int width;
        private final BitSet[] rows;
        /** Where the strip is that {@link #parts} found. */
        float strip;

        Squares(List<Run> runs) {
            float left = Float.MAX_VALUE;
            float right = -Float.MAX_VALUE;
            float bottom = Float.MAX_VALUE;
            float top = -Float.MAX_VALUE;
            for (Run run : runs) {
                left = Math.min(left, run.left);
                right = Math.max(right, run.right);
                bottom = Math.min(bottom, run.base - 0.1f * run.size);
                top = Math.max(top, run.base + 0.7f * run.size);
            }
            x0 = left;
            y1 = top;
            across = Math.max(ACROSS, (right - left) / MOST);
            down = Math.max(DOWN, (top - bottom) / MOST);
            width = (int) ((right - left) / across) + 1;
            rows = new BitSet[(int) ((top - bottom) / down) + 1];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = new BitSet(width);
            }
            for (Run run : runs) {
                int from = Math.max(0, (int) ((run.left - x0) / across));
                int to = Math.min(width, Math.max(from, (int) ((run.right - x0) / across)) + 1);
                int lowest = row(run.base - 0.1f * run.size);
                for (int i = row(run.base + 0.7f * run.size); i <= lowest; i++) {
                    rows[i].set(from, to);
                }
            }
        }

        int row(float y) {
            return Math.max(0, Math.min(rows.length - 1, (int) ((y1 - y) / down)));
        }

        /**
         * Which part each row of squares belongs to, from the top; parts with odd numbers are to be cut along the strip.
         * Null where there is nothing to cut.
         *
         * @param known where strips between columns have been found before
         */
        int[] parts(Set<Float> known) {
            int[] free = new int[width];
            for (BitSet row : rows) {
                int last = row.length() - 1;
                for (int x = row.nextSetBit(0); x >= 0 && x < last; ) {
                    int end = row.nextClearBit(x);
                    x = row.nextSetBit(end);
                    for (int i = end; i < x; i++) {
                        free[i]++;
                    }
                }
            }
            int margin = width / 8;
            for (int attempt = 0; attempt < 6; attempt++) {
                int peak = margin;
                for (int x = margin; x < width - margin; x++) {
                    if (free[x] > free[peak]) {
                        peak = x;
                    }
                }
                if (free.length == 0 || free[peak] < SHORTEST_STRIP) {
                    return null;
                }
                int from = peak;
                int to = peak + 1;
                while (from > 0 && free[from - 1] >= free[peak] * 0.9) {
                    from--;
                }
                while (to < width && free[to] >= free[peak] * 0.9) {
                    to++;
                }
                if (to - from >= NARROWEST_STRIP) {
                    int[] parts = parts(from, to, known);
                    if (parts != null) {
                        strip = x0 + (from + to) / 2f * across;
                        return parts;
                    }
                }
                Arrays.fill(free, from, to, 0);
            }
            return null;
        }

        /** The parts that a strip makes, or null where it does not lie between columns of text. */
        private int[] parts(int leftColumnEnd, int to, Set<Float> known) {
            // A word that sticks out of the left column ends in the strip; what stands across reaches its right edge.
            int from = Math.max(leftColumnEnd, to - NARROWEST_STRIP);
            List<Band> bands = new ArrayList<>();
            int beside = 0;
            for (int row = 0; row < rows.length; row++) {
                int end = row;
                while (end < rows.length && !crosses(rows[end], from, to)) {
                    end++;
                }
                Band band = band(row, end, leftColumnEnd, to);
                if (band.beside >= 3 && Math.max(band.leftCovered, band.rightCovered) >= COVERED) {
                    bands.add(band);
                    beside += Math.min(band.leftCovered, band.rightCovered) >= COVERED ? band.beside : 0;
                }
                row = end;
            }
            float left = x0 + leftColumnEnd * across;
            float right = x0 + to * across;
            boolean knownHere = known.stream().anyMatch(strip -> strip >= left && strip <= right);
            if (bands.isEmpty() || !knownHere && beside < SHORTEST_STRIP) {
                return null;
            }
            int[] parts = new int[rows.length];
            for (int i = 0; i < bands.size(); i++) {
                Arrays.fill(parts, bands.get(i).start, bands.get(i).end, 2 * i + 1);
                int next = i + 1 < bands.size() ? bands.get(i + 1).start : rows.length;
                Arrays.fill(parts, bands.get(i).end, next, 2 * i + 2);
            }
            return parts;
        }

        /** Rows of squares that nothing stands across, and how much of the columns beside the strip is covered. */
        private record Band(int start, int end, int beside, double leftCovered, double rightCovered) {}

        private Band band(int start, int end, int leftColumnEnd, int rightColumn) {
            int beside = 0;
            int leftEdge = leftColumnEnd;
            int rightEdge = rightColumn;
            int left = 0;
            int right = 0;
            for (int i = start; i < end; i++) {
                if (onBothSides(rows[i], rightColumn - 1)) {
                    beside++;
                    leftEdge = Math.min(leftEdge, rows[i].nextSetBit(0));
                    rightEdge = Math.max(rightEdge, rows[i].length());
                    left += rows[i].get(0, leftColumnEnd).cardinality();
                    right += rows[i].get(rightColumn, width + 1).cardinality();
                }
            }
            float narrowest = Math.max(width / 7f, NARROWEST_COLUMN / across);
            int leftWidth = leftColumnEnd - leftEdge;
            int rightWidth = rightEdge - rightColumn;
            if (beside == 0 || Math.min(leftWidth, rightWidth) < narrowest) {
                return new Band(start, end, 0, 0, 0);
            }
            return new Band(
                    start, end, beside, (double) left / beside / leftWidth, (double) right / beside / rightWidth);
        }

        private static boolean crosses(BitSet row, int from, int to) {
            int next = row.nextSetBit(from);
            return next >= 0 && next < to;
        }

        private static boolean onBothSides(BitSet row, int middle) {
            return row.nextSetBit(middle) >= 0 && row.previousSetBit(middle) >= 0;
        }
    }
}
