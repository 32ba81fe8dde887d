package nl.bijrijder.route;

import java.time.LocalDate;
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
}
