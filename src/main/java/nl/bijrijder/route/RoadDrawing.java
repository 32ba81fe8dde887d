package nl.bijrijder.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays a road out from top to bottom: year signs, stops, the bridge, and the car where the student is today. */
class RoadDrawing {

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
}
