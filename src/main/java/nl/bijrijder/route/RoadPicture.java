package nl.bijrijder.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A student's road as it is drawn: from route year 1 on top down to the start qualification. Lengths are units of a picture
 * {@link #WIDTH} wide.
 *
 * @param height how long the picture is
 * @param path the middle of the road, as SVG path data
 * @param car where the student is today
 * @param bridge where the crossing to the mbo college lies
 */
public record RoadPicture(
        int height,
        String path,
        List<YearSign> years,
        List<Stop> stops,
        Place car,
        @Nullable Place bridge) {

    /** Width of every road. */
    public static final int WIDTH = 320;

    /** A spot on the road. */
    public record Place(int x, int y) {}

    /** Where a route year begins; from year 3 on the student is at the mbo college (R2). */
    public record YearSign(int number, int y, boolean atCollege) {}

    /**
     * A milestone beside the road.
     *
     * @param lines its title, broken into lines that fit
     * @param icon name of a symbol in the sprite
     */
    public record Stop(int x, int y, List<String> lines, MilestoneStatus status, String icon, boolean flag) {}

    /** Draws a road. */
    public static RoadPicture draw(RouteSummary route, List<MilestoneSummary> milestones, LocalDate today) {
        return new RoadDrawing(route, milestones, today).draw();
    }

    /** Lays a road out from top to bottom: year signs, stops, the bridge, and the car where the student is today. */
    static class RoadDrawing {

        private static final int TOP = 8;
        private static final int YEAR_HEIGHT = 50;
        private static final int STOP_HEIGHT = 56;
        private static final int CAR_HEIGHT = 74;
        private static final int BRIDGE_HEIGHT = 78;
        private static final int FLAG_HEIGHT = 84;
        private static final int FIRST_COLLEGE_YEAR = 3;
        private static final int LINE_LENGTH = 27;

        private final RouteSummary route;
        private final List<MilestoneSummary> milestones;
        private final RoadPhase now;
        private final List<RoadPicture.YearSign> years = new ArrayList<>();
        private final List<RoadPicture.Stop> stops = new ArrayList<>();
        private RoadPicture.Place car = new RoadPicture.Place(0, 0);
        private RoadPicture.@Nullable Place bridge;
        private int y = TOP;

        RoadDrawing(RouteSummary route, List<MilestoneSummary> milestones, LocalDate today) {
            this.route = route;
            this.milestones = milestones;
            this.now = new RoadPhase(route.routeYear(), RoadPhase.phaseOf(today));
        }

        RoadPicture draw() {
            for (var year = 1; year <= route.years(); year++) {
                if (year == FIRST_COLLEGE_YEAR) {
                    bridge = row(BRIDGE_HEIGHT);
                }
                years.add(new RoadPicture.YearSign(year, row(YEAR_HEIGHT).y(), year >= FIRST_COLLEGE_YEAR));
                draw(year);
            }
            return new RoadPicture(y + TOP, RoadCurve.path(y), years, stops, car, bridge);
        }

        private void draw(int year) {
            var parked = year != now.routeYear();
            for (var milestone : milestones) {
                if (milestone.routeYear() == year) {
                    if (!parked && isAhead(milestone)) {
                        car = row(CAR_HEIGHT);
                        parked = true;
                    }
                    draw(milestone);
                }
            }
            if (!parked) {
                car = row(CAR_HEIGHT);
            }
        }

        private boolean isAhead(MilestoneSummary milestone) {
            return milestone.status() == MilestoneStatus.TO_DO && milestone.phase() >= now.phase();
        }

        private void draw(MilestoneSummary milestone) {
            var flag = milestone.kind() == MilestoneKind.START_QUALIFICATION;
            var place = row(flag ? FLAG_HEIGHT : STOP_HEIGHT);
            stops.add(new RoadPicture.Stop(
                    place.x(),
                    place.y(),
                    lines(milestone.title()),
                    milestone.status(),
                    milestone.kind().icon(),
                    flag));
        }

        /** Takes the next piece of road and tells its middle. */
        private RoadPicture.Place row(int height) {
            var middle = y + height / 2;
            y += height;
            return new RoadPicture.Place(RoadCurve.x(middle), middle);
        }

        /** At most two lines of a length that fits beside the road. */
        private static List<String> lines(String title) {
            if (title.length() <= LINE_LENGTH) {
                return List.of(title);
            }
            var blank = title.lastIndexOf(' ', LINE_LENGTH);
            var end = blank > 0 ? blank : LINE_LENGTH;
            var rest = title.substring(end).strip();
            return List.of(
                    title.substring(0, end),
                    rest.length() <= LINE_LENGTH
                            ? rest
                            : rest.substring(0, LINE_LENGTH - 1).strip() + "…");
        }

        /** The gentle bends of a road that runs down a page: it swings between two sides, one bend after the other. */
        static final class RoadCurve {

            private static final int LEFT = 36;
            private static final int RIGHT = 66;
            private static final int BEND = 150;
            private static final int STEPS = 24;

            private RoadCurve() {}

            /** The middle of the road down to this height, as SVG path data. */
            static String path(int height) {
                var path = new StringBuilder("M" + side(0) + " 0");
                for (var bend = 0; bend * BEND < height; bend++) {
                    var top = bend * BEND;
                    var middle = top + BEND / 2;
                    var end = Math.min(top + BEND, height);
                    if (end < top + BEND) {
                        path.append(" L").append(x(end)).append(' ').append(end);
                    } else {
                        path.append(" C%d %d %d %d %d %d"
                                .formatted(side(bend), middle, side(bend + 1), middle, side(bend + 1), end));
                    }
                }
                return path.toString();
            }

            /** Where the middle of the road is at this height. */
            static int x(int y) {
                var bend = y / BEND;
                var wanted = (y % BEND) / (double) BEND;
                var low = 0.0;
                var high = 1.0;
                for (var step = 0; step < STEPS; step++) {
                    var t = (low + high) / 2;
                    if (1.5 * t * (1 - t) + t * t * t < wanted) {
                        low = t;
                    } else {
                        high = t;
                    }
                }
                var swung = low * low * (3 - 2 * low);
                return (int) Math.round(side(bend) + (side(bend + 1) - side(bend)) * swung);
            }

            private static int side(int bend) {
                return bend % 2 == 0 ? LEFT : RIGHT;
            }
        }
    }
}
