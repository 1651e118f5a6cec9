package org.misevcheck.checker.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.figure.Drawing;
import org.misevcheck.checker.figure.Lettering;
import org.misevcheck.checker.figure.Shape;
import org.misevcheck.checker.figure.Shape.Anchor;
import org.misevcheck.checker.figure.Shape.Line;
import org.misevcheck.checker.figure.Shape.Point;
import org.misevcheck.checker.figure.Shape.Rectangle;
import org.misevcheck.checker.figure.Shape.Text;
import org.misevcheck.checker.review.flow.Flow;
import org.misevcheck.checker.review.flow.FlowBox;
import org.misevcheck.checker.review.flow.FlowColumn;
import org.misevcheck.checker.review.screening.FoundBy;

/**
 * Lays the flow diagram out as PRISMA 2020 has it: a column for each way in which records came, a row for each step,
 * what leaves beside the step that it leaves from, and the three phases on the left.
 */
final class FlowFigure {

    private static final Color HEADING = new Color(0xFFC000);
    private static final Color PHASE = new Color(0x9DC3E6);
    private static final Color GREY = new Color(0x595959);

    private static final double SIZE = 8.5;
    private static final double LEADING = 10.5;
    private static final double SMALL = 7;
    private static final double PADDING = 6;
    private static final double INDENT = 7;
    private static final double MARGIN = 10;
    private static final double PHASE_WIDTH = 18;
    private static final double MAIN = 182;
    private static final double SIDE = 182;
    private static final double BESIDE = 24;
    private static final double BETWEEN = 28;
    private static final double BELOW = 20;

    /** Identified, screened, sought, assessed, included, total. */
    private static final int ROWS = 6;

    private static final int INCLUDED = 4;
    private static final int TOTAL = 5;

    private final Flow flow;
    private final Lettering lettering = new Lettering();
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final double[] tops = new double[ROWS];
    private final double[] heights = new double[ROWS];

    private FlowFigure(Flow flow) {
        this.flow = flow;
    }

    static Drawing of(Flow flow) {
        return new FlowFigure(flow).drawing();
    }

    /** A box with its text in lines, before it has a place. */
    private record Sized(List<Printed> lines, double width, double height, boolean isPale) {}

    private record Printed(String text, double indent) {}

    /** A column on the page. */
    private static final class Lane {

        private final FlowColumn column;
        private final double left;
        private final double width;
        /** By row, what stands in the column itself. */
        private final @Nullable Sized[] main = new Sized[ROWS];

        private final @Nullable Sized[] side = new Sized[ROWS];

        Lane(FlowColumn column, double left, double width) {
            this.column = column;
            this.left = left;
            this.width = width;
        }

        double middle() {
            return left + MAIN / 2;
        }

        double right() {
            return left + width;
        }
    }

    private Drawing drawing() {
        double left = MARGIN + PHASE_WIDTH + PADDING;
        for (FlowColumn column : flow.columns()) {
            boolean hasSide = column.boxes().stream().anyMatch(box -> box.kind().isLeaving());
            Lane lane = new Lane(column, left, hasSide ? MAIN + BESIDE + SIDE : MAIN);
            fill(lane);
            lanes.add(lane);
            left = lane.right() + BETWEEN;
        }
        double right = left - BETWEEN;
        placeIncluded();
        double y = headings();
        for (int row = 0; row < ROWS; row++) {
            for (Lane lane : lanes) {
                heights[row] = Math.max(heights[row], Math.max(height(lane.main[row]), height(lane.side[row])));
            }
            if (row == 0 && heights[row] > 0) {
                heights[row] = Math.max(heights[row], phaseHeight("Identification"));
            }
            tops[row] = y;
            y += heights[row] > 0 ? heights[row] + BELOW : 0;
        }
        y -= BELOW;
        phase("Identification", 0, 0);
        phase("Screening", 1, 3);
        phase("Included", INCLUDED, TOTAL);
        lanes.forEach(this::draw);
        y = notes(y + 12, right);
        return new Drawing(FlowWords.TITLE, FlowWords.description(flow), right + MARGIN, y + MARGIN, shapes);
    }

    private static double height(@Nullable Sized box) {
        return box == null ? 0 : box.height();
    }

    private void fill(Lane lane) {
        for (FlowBox box : lane.column.boxes()) {
            int row =
                    switch (box.kind()) {
                        case IDENTIFIED, REMOVED -> 0;
                        case SCREENED, EXCLUDED -> 1;
                        case SOUGHT, NOT_RETRIEVED -> 2;
                        case ASSESSED, REPORTS_EXCLUDED -> 3;
                    };
            Sized sized = sized(FlowWords.lines(box), box.kind().isLeaving() ? SIDE : MAIN, false);
            (box.kind().isLeaving() ? lane.side : lane.main)[row] = sized;
        }
        if (lane.column.note() != null) {
            lane.main[0] =
                    sized(List.of(new FlowWords.Line("Numbers of earlier steps not on file", false)), MAIN, true);
        }
        if (isPrevious(lane)) {
            lane.main[0] =
                    sized(FlowWords.included("previous", lane.column.studies(), lane.column.reports()), MAIN, false);
        }
    }

    private Sized sized(List<FlowWords.Line> lines, double width, boolean isPale) {
        List<Printed> printed = new ArrayList<>();
        for (FlowWords.Line line : lines) {
            double indent = line.isPart() ? INDENT : 0;
            List<String> texts = lettering.lines(line.text(), SIZE, false, width - 2 * PADDING - 2 * indent);
            for (int i = 0; i < texts.size(); i++) {
                printed.add(new Printed(texts.get(i), i == 0 ? indent : 2 * indent));
            }
        }
        return new Sized(printed, width, printed.size() * LEADING + 2 * PADDING, isPale);
    }

    /** The column below which the studies stand that are included from wherever. */
    private Lane host() {
        return lanes.stream().filter(lane -> !isPrevious(lane)).findFirst().orElse(lanes.get(0));
    }

    private boolean hasUpdateSearch() {
        return lanes.stream().anyMatch(lane -> lane.column.foundBy() == FoundBy.UPDATE_SEARCH);
    }

    /** Each search has its own box where one was run again; else all new studies are in one, as PRISMA has it. */
    private void placeIncluded() {
        Lane host = host();
        if (hasUpdateSearch()) {
            for (Lane lane : lanes) {
                if (!isPrevious(lane)) {
                    String which = lane.column.foundBy() == FoundBy.OTHER_METHODS ? "methods" : "search";
                    lane.main[INCLUDED] =
                            sized(FlowWords.included(which, lane.column.studies(), lane.column.reports()), MAIN, false);
                }
            }
        } else if (!isPrevious(host)) {
            int studies = flow.studies();
            int reports = flow.reports();
            for (Lane lane : lanes) {
                if (isPrevious(lane)) {
                    studies -= lane.column.studies();
                    reports -= lane.column.reports();
                }
            }
            host.main[INCLUDED] =
                    sized(FlowWords.included(flow.isUpdate() ? "new" : "", studies, reports), MAIN, false);
        }
        if (flow.isUpdate()) {
            host.main[TOTAL] = sized(FlowWords.included("total", flow.studies(), flow.reports()), MAIN, false);
        }
    }

    /** The headings of the columns, all of one height; answers where the first row begins. */
    private double headings() {
        List<List<String>> texts = new ArrayList<>();
        int most = 0;
        for (Lane lane : lanes) {
            List<String> lines = lettering.lines(lane.column.foundBy().heading(), SIZE, true, lane.width - 2 * PADDING);
            texts.add(lines);
            most = Math.max(most, lines.size());
        }
        double height = most * LEADING + 2 * PADDING;
        for (int i = 0; i < lanes.size(); i++) {
            Lane lane = lanes.get(i);
            shapes.add(new Rectangle(lane.left, MARGIN, lane.width, height, HEADING, Color.BLACK));
            double y = MARGIN + (height - texts.get(i).size() * LEADING) / 2 + SIZE;
            for (String text : texts.get(i)) {
                shapes.add(
                        new Text(text, lane.left + lane.width / 2, y, SIZE, true, Anchor.MIDDLE, false, Color.BLACK));
                y += LEADING;
            }
        }
        return MARGIN + height + BELOW * 0.7;
    }

    private void phase(String name, int from, int to) {
        int last = to;
        while (last >= from && heights[last] == 0) {
            last--;
        }
        if (last < from) {
            return;
        }
        double top = tops[from];
        double height = tops[last] + heights[last] - top;
        double needed = phaseHeight(name);
        double extra = Math.max(0, needed - height);
        shapes.add(new Rectangle(MARGIN, top - extra / 2, PHASE_WIDTH, height + extra, PHASE, Color.BLACK));
        shapes.add(new Text(
                name,
                MARGIN + PHASE_WIDTH / 2 + SIZE * 0.36,
                top + height / 2,
                SIZE,
                true,
                Anchor.MIDDLE,
                true,
                Color.BLACK));
    }

    private double phaseHeight(String name) {
        return lettering.width(name, SIZE, true) + 2 * PADDING;
    }

    private void draw(Lane lane) {
        int before = -1;
        for (int row = 0; row < ROWS; row++) {
            Sized main = lane.main[row];
            Sized side = lane.side[row];
            if (main != null) {
                box(main, lane.left, tops[row]);
                if (before >= 0) {
                    arrow(new Point(lane.middle(), bottom(lane, before)), new Point(lane.middle(), tops[row]));
                }
                before = row;
            }
            if (side != null) {
                double x = lane.left + MAIN + BESIDE;
                box(side, x, tops[row]);
                double y = tops[row] + Math.min(main == null ? side.height() : main.height(), side.height()) / 2;
                arrow(new Point(main == null ? lane.middle() : lane.left + MAIN, y), new Point(x, y));
            }
        }
        join(lane, before);
    }

    private static boolean isPrevious(Lane lane) {
        return lane.column.foundBy() == FoundBy.PREVIOUS_VERSION;
    }

    /** Where a column has no box for what it includes itself, or not for the total, an arrow leads to the host's. */
    private void join(Lane lane, int last) {
        Lane host = host();
        if (lane == host || last < 0) {
            return;
        }
        int row = isPrevious(lane) || hasUpdateSearch() ? TOTAL : INCLUDED;
        double y = tops[row] + height(host.main[row]) / 2;
        boolean fromLeft = lane.left < host.left;
        arrow(
                new Point(lane.middle(), bottom(lane, last)),
                new Point(lane.middle(), y),
                new Point(fromLeft ? host.left : host.left + MAIN, y));
    }

    private double bottom(Lane lane, int row) {
        return tops[row] + height(lane.main[row]);
    }

    private void box(Sized box, double x, double y) {
        shapes.add(new Rectangle(x, y, box.width(), box.height(), Color.WHITE, box.isPale() ? PHASE : Color.BLACK));
        double baseline = y + PADDING + SIZE;
        for (Printed line : box.lines()) {
            shapes.add(new Text(
                    line.text(),
                    x + PADDING + line.indent(),
                    baseline,
                    SIZE,
                    false,
                    Anchor.START,
                    false,
                    box.isPale() ? GREY : Color.BLACK));
            baseline += LEADING;
        }
    }

    private void arrow(Point... points) {
        shapes.add(new Line(List.of(points), 0.75, Color.BLACK, true));
    }

    private double notes(double top, double right) {
        double y = top + SMALL;
        List<String> notes = new ArrayList<>(FlowWords.notes(flow));
        notes.add(FlowWords.SOURCE);
        for (String note : notes) {
            for (String line : lettering.lines(note, SMALL, false, right - MARGIN)) {
                shapes.add(new Text(line, MARGIN, y, SMALL, false, Anchor.START, false, GREY));
                y += SMALL * 1.3;
            }
        }
        return y - SMALL;
    }
}
