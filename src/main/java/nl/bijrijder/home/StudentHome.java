package nl.bijrijder.home;

import java.util.List;
import nl.bijrijder.placement.PlacementCard;
import nl.bijrijder.route.MilestoneSummary;
import nl.bijrijder.route.NextStepSummary;
import nl.bijrijder.route.RoadPicture;
import nl.bijrijder.route.RouteSummary;
import org.jspecify.annotations.Nullable;

/**
 * Everything on a student's start page.
 *
 * @param next the most urgent open step, large on top
 * @param later the other open steps
 * @param done the steps that were ticked off last
 * @param route the running route, when there is one
 * @param road its picture
 * @param milestones the same road as a list
 * @param placement the placement that matters most now, when there is one
 */
record StudentHome(
        @Nullable StepCard next,
        List<StepCard> later,
        List<NextStepSummary> done,
        @Nullable RouteSummary route,
        @Nullable RoadPicture road,
        List<MilestoneSummary> milestones,
        @Nullable PlacementCard placement,
        List<Companion> companions) {}
